add_executable(bench_sameness ${CMAKE_CURRENT_SOURCE_DIR}/sameness_bench.cpp)
target_link_libraries(bench_sameness PRIVATE cf_settings cf::reading cf::evidence)
target_include_directories(bench_sameness PRIVATE ${CMAKE_SOURCE_DIR})
add_dependencies(bench_sameness counterfoil-reader)
