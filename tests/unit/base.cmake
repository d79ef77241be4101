cf_test(tst_deed deed_test.cpp unit cf::domain)
cf_test(tst_secret secret_test.cpp unit cf::base)
cf_test(tst_seal seal_test.cpp unit cf::seal PkgConfig::qpdf)
target_compile_definitions(tst_seal PRIVATE POINTERHOLDER_TRANSITION=4)
