cf_peer_test(tst_s3_bucket ${CMAKE_CURRENT_SOURCE_DIR}/s3_bucket_test.cpp cf::sync cf::connectors cf::http)
set_tests_properties(tst_s3_bucket PROPERTIES TIMEOUT 900)
