# bench_call_pop: run by ./dev bench; it is no test.
add_executable(bench_call_pop call_pop_bench.cpp)
target_link_libraries(bench_call_pop PRIVATE cf_settings cf::store Qt6::Test)
target_include_directories(bench_call_pop PRIVATE ${CMAKE_SOURCE_DIR})
add_dependencies(bench_call_pop counterfoil counterfoil-reader counterfoil-sandbox window_hand)
