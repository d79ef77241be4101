cf_test(tst_outbox_presenter outbox_presenter_test.cpp unit cf::presenters)
