cf_test(tst_sync sync_test.cpp integration cf::sync)
