cf_test(tst_case_file case_file_test.cpp "unit" cf::evidence cf::search cf::cache)
cf_test(tst_case_book case_book_test.cpp "unit" cf::evidence cf::search cf::cache)
cf_test(tst_milestone_track milestone_track_test.cpp "unit" cf::evidence cf::search cf::cache)
cf_test(tst_case_letters case_letters_test.cpp "unit" cf::cache cf::domain)
