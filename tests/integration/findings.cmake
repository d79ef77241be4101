cf_test(tst_findings_command findings_command_test.cpp integration Qt6::Core)
add_dependencies(tst_findings_command counterfoil counterfoil-sandbox)
cf_test(tst_practice_command practice_command_test.cpp integration Qt6::Core PkgConfig::qpdf)
add_dependencies(tst_practice_command counterfoil counterfoil-sandbox)
