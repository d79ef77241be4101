cf_test(tst_activity activity_test.cpp unit cf::activity cf_verify_core)
cf_test(tst_activity_tree activity_tree_test.cpp unit cf::activity cf_verify_core)
