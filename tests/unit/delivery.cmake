cf_test(tst_bounce_replies bounce_replies_test.cpp unit cf::delivery)
cf_test(tst_bounce_systems bounce_systems_test.cpp unit cf::delivery)
cf_test(tst_bounce_forms bounce_forms_test.cpp unit cf_reader_core cf::delivery)
cf_test(tst_delivery_events delivery_events_test.cpp unit cf::delivery)
