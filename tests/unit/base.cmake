cf_test(tst_secret secret_test.cpp unit cf::base)
