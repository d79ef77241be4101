cf_test(tst_cli cli_test.cpp integration cf::store)
add_dependencies(tst_cli counterfoil counterfoil-reader counterfoil-sandbox)
