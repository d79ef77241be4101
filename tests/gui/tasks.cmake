cf_test(tst_tasks_page tasks_page_test.cpp gui cf::widgets cf::presenters cf::search cf::sync)
cf_test(tst_call_back call_back_test.cpp gui cf::widgets cf::presenters cf::search cf::desk cf::store)
set_property(TEST tst_call_back PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
