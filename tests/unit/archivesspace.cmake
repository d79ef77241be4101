cf_test(tst_archivesspace_map archivesspace_map_test.cpp unit cf::connectors)
