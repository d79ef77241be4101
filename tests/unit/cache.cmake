cf_test(tst_cache cache_test.cpp unit cf::cache)
