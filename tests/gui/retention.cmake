cf_test(tst_retention_page retention_page_test.cpp gui cf::sync cf::widgets cf::presenters)
set_property(TEST tst_retention_page PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_erasure_page erasure_page_test.cpp gui cf::sync cf::widgets cf::presenters)
set_property(TEST tst_erasure_page PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
