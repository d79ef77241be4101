cf_test(tst_cmis_map cmis_map_test.cpp unit cf::connectors)
cf_test(tst_cmis_run cmis_run_test.cpp unit cf::connectors)
cf_test(tst_cmis_further cmis_further_test.cpp unit cf::connectors cf::query)
cf_test(tst_cursor_phase cursor_phase_test.cpp unit cf::connectors)
