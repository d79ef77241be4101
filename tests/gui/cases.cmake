cf_test(tst_case_pane case_pane_test.cpp "gui" cf_sandbox_serving cf_estate cf::widgets cf::presenters cf::search)
set_property(TEST tst_case_pane PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
