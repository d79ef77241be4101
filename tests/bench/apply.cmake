# bench_apply: run by hand; it is no test.
add_executable(bench_apply apply_bench.cpp)
target_link_libraries(bench_apply PRIVATE cf_settings cf_estate cf::sync)
target_include_directories(bench_apply PRIVATE ${CMAKE_SOURCE_DIR})
target_precompile_headers(bench_apply REUSE_FROM cf_pch_core)
