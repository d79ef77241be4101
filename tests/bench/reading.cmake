add_executable(bench_reading ${CMAKE_CURRENT_SOURCE_DIR}/reading_bench.cpp)
target_link_libraries(bench_reading PRIVATE cf_settings cf::reading)
target_include_directories(bench_reading PRIVATE ${CMAKE_SOURCE_DIR})
add_dependencies(bench_reading counterfoil-reader)
