add_executable(bench_activity ${CMAKE_CURRENT_SOURCE_DIR}/activity_bench.cpp)
target_link_libraries(bench_activity PRIVATE cf_settings cf::activity)
target_include_directories(bench_activity PRIVATE ${CMAKE_SOURCE_DIR})
