cf_test(tst_reissue reissue_test.cpp "gui" cf::widgets cf::presenters)
set_property(TEST tst_reissue PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
