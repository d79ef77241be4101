cf_test(tst_reports reports_test.cpp "gui" cf_estate cf::widgets cf::presenters cf::search)
# Opens dialogs, at which the offscreen platform warns: the test itself says which warnings are fatal.
set_property(TEST tst_reports PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
