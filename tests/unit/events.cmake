cf_test(tst_delivery_events delivery_events_test.cpp unit cf::delivery)
