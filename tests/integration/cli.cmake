cf_test(tst_cli cli_test.cpp integration cf::store)
add_dependencies(tst_cli counterfoil counterfoil-reader counterfoil-sandbox)
cf_test(tst_same_command same_command_test.cpp integration PkgConfig::qpdf)
target_compile_definitions(tst_same_command PRIVATE POINTERHOLDER_TRANSITION=4) # no pointers of qpdf 10
add_dependencies(tst_same_command counterfoil counterfoil-reader)
cf_test(tst_classify_bounce classify_bounce_test.cpp integration Qt6::Core)
add_dependencies(tst_classify_bounce counterfoil counterfoil-reader)
cf_test(tst_preservation_command preservation_command_test.cpp integration cf::store)
add_dependencies(tst_preservation_command counterfoil counterfoil-reader)
