cf_test(tst_activity activity_test.cpp unit cf::activity cf_verify_core)
cf_test(tst_activity_tree activity_tree_test.cpp unit cf::activity cf_verify_core)
cf_test(tst_activity_signing activity_signing_test.cpp unit cf::activity)
set_tests_properties(tst_activity_signing PROPERTIES ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:") # what cannot be logged is a warning
cf_test(tst_time_stamp time_stamp_test.cpp unit cf::seal)
cf_test(tst_log_witness log_witness_test.cpp unit cf::domain)
cf_test(tst_verify_stamps verify_stamps_test.cpp unit cf::base cf_verify_core)
cf_test(tst_verify_papers verify_papers_test.cpp unit cf::seal cf::domain cf_verify_core)
