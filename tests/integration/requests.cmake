# Letters that are asked for, at the sandbox's Workflow Service, and by the command line.
cf_test(tst_requests requests_test.cpp integration cf_sandbox_serving cf::presenters cf::search cf::connectors cf::http Qt6::Gui)
set_tests_properties(tst_requests PROPERTIES TIMEOUT 300)
cf_test(tst_request_command request_command_test.cpp integration Qt6::Core)
add_dependencies(tst_request_command counterfoil counterfoil-reader counterfoil-sandbox)
