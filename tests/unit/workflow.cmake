cf_test(tst_workflow_map workflow_map_test.cpp unit cf::connectors)
cf_test(tst_workflow_deeds workflow_deeds_test.cpp unit cf::connectors cf::http)
cf_test(tst_case_rows case_rows_test.cpp unit cf::cache)
cf_test(tst_case_sync case_sync_test.cpp unit cf::sync)
