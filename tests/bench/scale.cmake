# bench_scale: run by hand or by ./dev bench; it is no test.
add_library(cf_scale STATIC scale_asking.cpp scale_cache.cpp scale_figures.cpp scale_modes.cpp scale_questions.cpp)
target_link_libraries(cf_scale PUBLIC cf_settings cf_estate cf::search cf::cache cf::query)
target_include_directories(cf_scale PUBLIC ${CMAKE_SOURCE_DIR})
target_precompile_headers(cf_scale REUSE_FROM cf_pch_core)

add_executable(bench_scale scale_bench.cpp)
target_link_libraries(bench_scale PRIVATE cf_scale)
target_precompile_headers(bench_scale REUSE_FROM cf_pch_core)
