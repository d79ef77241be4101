cf_test(tst_sync sync_test.cpp integration cf::sync)
cf_test(tst_remove_records remove_records_test.cpp integration cf::sync)
cf_test(tst_delivery_feed delivery_feed_test.cpp integration cf::sync)
