# bench_archives: run by hand or by ./dev bench; it is no test.
add_executable(bench_archives archives_bench.cpp scale_figures.cpp)
target_link_libraries(bench_archives PRIVATE cf_settings cf_archive_rig cf::search QCoro6::Network)
target_compile_definitions(bench_archives PRIVATE CF_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
add_dependencies(bench_archives counterfoil-sandbox)
