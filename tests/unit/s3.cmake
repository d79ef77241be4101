cf_test(tst_s3_wire s3_wire_test.cpp unit cf::connectors)
cf_test(tst_s3_run s3_run_test.cpp unit cf::connectors)
