cf_test(tst_custody_truth custody_truth_test.cpp integration cf_archive_rig cf::evidence)
set_tests_properties(tst_custody_truth PROPERTIES TIMEOUT 900)
cf_test(tst_house_rules house_rules_test.cpp integration cf_estate cf_sandbox_serving cf::evidence cf::presenters cf::search)
cf_test(tst_run_failures run_failures_test.cpp integration cf_estate cf_sandbox_serving cf::evidence)
