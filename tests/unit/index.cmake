cf_test(tst_word_index word_index_test.cpp unit cf::index cf::cache)
