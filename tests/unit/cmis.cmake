cf_test(tst_cmis_map cmis_map_test.cpp unit cf::connectors)
cf_test(tst_cmis_run cmis_run_test.cpp unit cf::connectors)
cf_test(tst_cmis_further cmis_further_test.cpp unit cf::connectors cf::query)
