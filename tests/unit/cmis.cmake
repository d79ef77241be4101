cf_test(tst_cmis_map cmis_map_test.cpp unit cf::connectors)
