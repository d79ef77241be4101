cf_test(tst_cli cli_test.cpp integration cf::store)
add_dependencies(tst_cli counterfoil counterfoil-reader counterfoil-sandbox)
cf_test(tst_classify_bounce classify_bounce_test.cpp integration Qt6::Core)
add_dependencies(tst_classify_bounce counterfoil counterfoil-reader)
