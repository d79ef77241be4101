cf_test(tst_case_file case_file_test.cpp "unit" cf::evidence cf::search cf::cache)
cf_test(tst_case_letters case_letters_test.cpp "unit" cf::cache cf::domain)
