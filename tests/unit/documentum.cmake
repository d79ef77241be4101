cf_test(tst_documentum_map documentum_map_test.cpp unit cf::connectors)
cf_test(tst_documentum_run documentum_run_test.cpp unit cf::connectors)
cf_test(tst_documentum_further documentum_further_test.cpp unit cf::connectors cf::query)
