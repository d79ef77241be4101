cf_test(tst_dispute_truth dispute_truth_test.cpp integration cf_sandbox_serving cf_estate cf::evidence cf::search cf::cache)
cf_test(tst_dispute_command dispute_command_test.cpp integration cf::desk cf::domain)
add_dependencies(tst_dispute_command counterfoil counterfoil-reader counterfoil-sandbox)
