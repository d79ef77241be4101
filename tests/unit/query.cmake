cf_test(tst_query_parse query_parse_test.cpp unit cf::query)
cf_test(tst_query_random query_random_test.cpp unit cf::query)
