cf_test(tst_outbox_schedule outbox_schedule_test.cpp integration cf::sync)
