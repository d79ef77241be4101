cf_test(tst_word_index word_index_test.cpp unit cf::index cf::cache)
cf_test(tst_shared_columns shared_columns_test.cpp unit cf::index cf::cache)
cf_test(tst_column_store column_store_test.cpp unit cf::index cf::cache)
cf_test(tst_place_code place_code_test.cpp unit cf::index)
