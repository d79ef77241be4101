# bench_search: run by hand or by ./dev bench; it is no test.
add_executable(bench_search search_bench.cpp ${CMAKE_SOURCE_DIR}/tests/support/search_estate.cpp)
target_link_libraries(bench_search PRIVATE cf_settings cf::search cf::cache)
target_include_directories(bench_search PRIVATE ${CMAKE_SOURCE_DIR})
target_precompile_headers(bench_search REUSE_FROM cf_pch_core)
