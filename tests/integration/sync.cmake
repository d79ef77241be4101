cf_test(tst_sync sync_test.cpp integration cf::sync)
cf_test(tst_remove_records remove_records_test.cpp integration cf::sync)
cf_test(tst_mail_folder mail_folder_test.cpp integration cf_reader_core cf::sync)
cf_test(tst_delivery_feed delivery_feed_test.cpp integration cf::sync)
