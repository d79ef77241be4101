# bench_window: run by ./dev bench; it is no test.
add_executable(bench_window window_bench.cpp)
target_link_libraries(bench_window PRIVATE cf_settings cf_estate cf::widgets cf::desk cf::cache cf::search Qt6::Test)
target_include_directories(bench_window PRIVATE ${CMAKE_SOURCE_DIR})
