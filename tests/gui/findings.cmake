cf_test(tst_findings findings_test.cpp "gui" cf_estate cf::widgets cf::presenters cf::search)
cf_test(tst_unasked_reissues_page unasked_reissues_page_test.cpp "gui" cf::widgets cf::presenters cf::search)
set_property(TEST tst_findings tst_unasked_reissues_page PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
