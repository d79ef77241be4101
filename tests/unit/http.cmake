cf_test(tst_http_line http_line_test.cpp unit cf::http)
cf_test(tst_http_transport http_transport_test.cpp unit cf::http cf::connectors)
