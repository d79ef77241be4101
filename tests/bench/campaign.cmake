# bench_campaign: run by hand over a filled profile; it is no test.
add_executable(bench_campaign campaign_bench.cpp)
target_link_libraries(bench_campaign PRIVATE cf_settings cf::evidence cf::search cf::cache)
target_include_directories(bench_campaign PRIVATE ${CMAKE_SOURCE_DIR})
target_precompile_headers(bench_campaign REUSE_FROM cf_pch_core)
