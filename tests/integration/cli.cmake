cf_test(tst_cli cli_test.cpp integration cf::base)
add_dependencies(tst_cli counterfoil counterfoil-reader counterfoil-sandbox)
