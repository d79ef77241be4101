cf_test(tst_preservation_page preservation_page_test.cpp gui cf::sync cf::widgets cf::presenters)
set_property(TEST tst_preservation_page PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
