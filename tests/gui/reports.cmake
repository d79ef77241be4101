cf_test(tst_reports reports_test.cpp "gui" cf_estate cf::widgets cf::presenters cf::search)
# Opens dialogs, at which the offscreen platform warns: the test itself says which warnings are fatal.
set_property(TEST tst_reports PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_customers customers_test.cpp "gui" cf_estate cf::widgets cf::presenters cf::search)
cf_test(tst_matters matters_test.cpp "gui" cf_estate cf::widgets cf::presenters cf::search)
set_property(TEST tst_matters PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
set_property(TEST tst_customers PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_printed_mail printed_mail_test.cpp "gui" cf_estate cf::widgets cf::presenters cf::search)
set_property(TEST tst_printed_mail PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
