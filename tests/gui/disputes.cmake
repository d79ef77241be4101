cf_test(tst_disputes_page disputes_page_test.cpp "gui" cf::widgets cf::presenters cf::search)
set_property(TEST tst_disputes_page PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
