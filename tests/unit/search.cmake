cf_test(tst_search_meaning search_meaning_test.cpp unit cf::search cf::cache)
cf_test(tst_search_answers search_answers_test.cpp unit cf::search cf::cache)
cf_test(tst_sent_order sent_order_test.cpp unit cf::search cf::cache)
cf_test(tst_column_count column_count_test.cpp unit cf::search cf::cache)
