# bench_estate: run by hand or by ./dev bench; it is no test.
add_executable(bench_estate estate_bench.cpp)
target_link_libraries(bench_estate PRIVATE cf_settings cf_estate)
target_include_directories(bench_estate PRIVATE ${CMAKE_SOURCE_DIR})
target_precompile_headers(bench_estate REUSE_FROM cf_pch_core)
