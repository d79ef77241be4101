cf_test(tst_outbox_presenter outbox_presenter_test.cpp unit cf::presenters)
cf_test(tst_outbox_away_presenter outbox_away_presenter_test.cpp unit cf::presenters)
