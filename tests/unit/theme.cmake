cf_test(tst_theme theme_test.cpp "unit" cf::widgets)
