cf_test(tst_exstream_map exstream_map_test.cpp unit cf::connectors)
cf_test(tst_exstream_run exstream_run_test.cpp unit cf::connectors)
cf_test(tst_exstream_data exstream_data_test.cpp unit cf::connectors)
