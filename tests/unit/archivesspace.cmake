cf_test(tst_archivesspace_map archivesspace_map_test.cpp unit cf::connectors)
cf_test(tst_archivesspace_further archivesspace_further_test.cpp unit cf::connectors)
cf_test(tst_asked_words asked_words_test.cpp unit cf::connectors)
