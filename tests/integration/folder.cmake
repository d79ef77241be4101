cf_test(tst_folder_sync folder_sync_test.cpp integration cf::connectors)
cf_test(tst_folder_changes folder_changes_test.cpp integration cf::connectors)
