cf_test(tst_cache cache_test.cpp unit cf::cache)
cf_test(tst_cache_rows cache_rows_test.cpp unit cf::cache)
cf_test(tst_cache_repository cache_repository_test.cpp unit cf::cache)
cf_test(tst_record_copy record_copy_test.cpp unit cf::cache)
