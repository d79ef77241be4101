cf_test(tst_tasks_page tasks_page_test.cpp gui cf::widgets cf::presenters cf::search cf::sync)
