cf_test(tst_findings findings_test.cpp "gui" cf_estate cf::widgets cf::presenters cf::search)
set_property(TEST tst_findings PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
