cf_test(tst_exception_truth exception_truth_test.cpp integration cf_sandbox_serving cf_estate cf::evidence cf::search cf::cache)
cf_test(tst_exceptions_command exceptions_command_test.cpp integration Qt6::Core)
add_dependencies(tst_exceptions_command counterfoil counterfoil-reader counterfoil-sandbox)
