cf_test(tst_case_truth case_truth_test.cpp integration cf_sandbox_serving cf_estate cf::evidence cf::search cf::cache)
