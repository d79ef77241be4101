cf_test(tst_extendedecm_map extendedecm_map_test.cpp unit cf::connectors)
cf_test(tst_extendedecm_run extendedecm_run_test.cpp unit cf::connectors)
cf_test(tst_extendedecm_records extendedecm_records_test.cpp unit cf::connectors)
cf_test(tst_extendedecm_further extendedecm_further_test.cpp unit cf::connectors)
