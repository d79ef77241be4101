cf_test(tst_folder_readers folder_readers_test.cpp unit cf::connectors)
cf_test(tst_folder_tree folder_tree_test.cpp unit cf::connectors)
cf_test(tst_folder_vocabulary folder_vocabulary_test.cpp unit cf::connectors cf::query)
