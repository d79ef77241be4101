cf_test(tst_store store_test.cpp unit cf::store cf::cache cf::desk)
cf_test(tst_desk desk_test.cpp unit cf::desk)
