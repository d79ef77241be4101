# bench_events: run by hand or by ./dev bench; it is no test.
add_executable(bench_events events_bench.cpp)
target_link_libraries(bench_events PRIVATE cf_settings cf::sync)
target_include_directories(bench_events PRIVATE ${CMAKE_SOURCE_DIR})
target_precompile_headers(bench_events REUSE_FROM cf_pch_core)
add_dependencies(bench_events counterfoil-sandbox)
