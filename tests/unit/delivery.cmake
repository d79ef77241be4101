cf_test(tst_bounce_replies bounce_replies_test.cpp unit cf::delivery)
