# bench_word_index: run by hand or by ./dev bench; it is no test.
add_executable(bench_word_index word_index_bench.cpp)
target_link_libraries(bench_word_index PRIVATE cf_settings cf::index cf::cache)
target_include_directories(bench_word_index PRIVATE ${CMAKE_SOURCE_DIR})
target_precompile_headers(bench_word_index REUSE_FROM cf_pch_core)
