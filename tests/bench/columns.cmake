# bench_columns: run by hand or by ./dev bench; it is no test.
add_executable(bench_columns columns_bench.cpp)
target_link_libraries(bench_columns PRIVATE cf_settings cf::search cf::cache)
target_include_directories(bench_columns PRIVATE ${CMAKE_SOURCE_DIR})
target_precompile_headers(bench_columns REUSE_FROM cf_pch_core)
