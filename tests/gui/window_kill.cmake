# The hand is a plugin, found by Qt below the folder that QT_PLUGIN_PATH names.
add_library(window_hand MODULE ${CMAKE_SOURCE_DIR}/tests/support/window_hand/window_hand.cpp)
target_link_libraries(window_hand PRIVATE cf_settings Qt6::Widgets Qt6::Test)
set_target_properties(window_hand PROPERTIES AUTOMOC ON LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/test-plugins/generic)

cf_test(tst_window_kill window_kill_test.cpp gui cf::desk)
add_dependencies(tst_window_kill counterfoil counterfoil-reader window_hand)
set_property(TEST tst_window_kill APPEND PROPERTY ENVIRONMENT "CF_HAND=${CMAKE_BINARY_DIR}/test-plugins")

cf_test(tst_call_pop call_pop_test.cpp gui Qt6::Network)
add_dependencies(tst_call_pop counterfoil counterfoil-reader window_hand)
set_property(TEST tst_call_pop APPEND PROPERTY ENVIRONMENT "CF_HAND=${CMAKE_BINARY_DIR}/test-plugins")

# CF_ESTATE=PROFILE runs it on a profile that is there, which it changes.
cf_test(tst_call_journey call_journey_test.cpp gui cf_sandbox_serving cf::sync cf::connectors cf::http)
add_dependencies(tst_call_journey counterfoil counterfoil-reader counterfoil-sandbox window_hand)
set_property(TEST tst_call_journey APPEND PROPERTY ENVIRONMENT "CF_HAND=${CMAKE_BINARY_DIR}/test-plugins")
