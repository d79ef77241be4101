cf_test(tst_custody custody_test.cpp unit cf::evidence cf::presenters)
