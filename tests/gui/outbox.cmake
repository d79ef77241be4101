cf_test(tst_outbox_page outbox_page_test.cpp gui cf::widgets cf::presenters cf::search cf::sync)
