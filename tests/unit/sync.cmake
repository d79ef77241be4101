cf_test(tst_sync_schedule sync_schedule_test.cpp unit cf::sync)
cf_test(tst_connection_desk connection_desk_test.cpp unit cf::sync)
cf_test(tst_outbox outbox_test.cpp unit cf::sync)
