cf_test(tst_exception_book exception_book_test.cpp "unit" cf::evidence cf::search cf::cache)
cf_test(tst_exception_since exception_since_test.cpp "unit" cf::evidence cf::search cf::cache)
cf_test(tst_exception_deeds exception_deeds_test.cpp "unit" cf::desk cf::domain)
cf_test(tst_resend_guard resend_guard_test.cpp "unit" cf::presenters cf::search)
