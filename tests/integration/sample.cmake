cf_test(tst_sample sample_test.cpp integration cf::base PkgConfig::poppler)
add_dependencies(tst_sample counterfoil-sandbox)
