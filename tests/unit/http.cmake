cf_test(tst_http_line http_line_test.cpp unit cf::http)
cf_test(tst_http_transport http_transport_test.cpp unit cf::http cf::connectors)
cf_test(tst_http_sign_in http_sign_in_test.cpp unit cf::http)
cf_test(tst_oauth_tokens oauth_tokens_test.cpp unit cf::connectors)
