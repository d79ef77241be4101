cf_test(tst_timeline timeline_test.cpp "unit" cf::evidence)
cf_test(tst_timeline_order timeline_order_test.cpp "unit" cf::evidence)
cf_test(tst_timeline_words timeline_words_test.cpp "unit" cf::presenters)
