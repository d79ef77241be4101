find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME peer_flowable COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/flowable_processes_test.py)
set_tests_properties(peer_flowable PROPERTIES LABELS peers TIMEOUT 900 SKIP_RETURN_CODE 77)
