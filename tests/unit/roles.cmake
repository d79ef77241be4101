cf_test(tst_roles roles_test.cpp unit cf::desk)
cf_test(tst_unmasking unmasking_test.cpp unit cf::presenters)
cf_test(tst_role_words role_words_test.cpp unit cf::presenters)
