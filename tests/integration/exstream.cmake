# The connector to the composition system of the sandbox.
cf_test(tst_exstream_truth exstream_truth_test.cpp integration cf_sandbox_serving cf::connectors cf::http)
cf_test(tst_exstream_ways exstream_ways_test.cpp integration cf_sandbox_serving cf::connectors cf::http)
cf_test(tst_exstream_rerun exstream_rerun_test.cpp integration cf_sandbox_serving cf::connectors cf::http)
cf_test(tst_exstream_cache exstream_cache_test.cpp integration cf_archive_rig)
cf_test(tst_exstream_compose exstream_compose_test.cpp integration cf_archive_rig)
cf_test(tst_letter_data letter_data_test.cpp integration cf_archive_rig cf::evidence cf::presenters)
cf_test(tst_exstream_schedule exstream_schedule_test.cpp integration cf_sandbox_serving cf::connectors cf::http)
# What both services beside the archives keep.
cf_test(tst_service_contract service_contract_test.cpp integration cf_archive_rig)
# Tens of thousands of requests each: half a minute on an idle machine.
set_tests_properties(tst_exstream_truth tst_exstream_ways tst_exstream_schedule tst_exstream_cache tst_letter_data tst_service_contract PROPERTIES TIMEOUT 900)
cf_test(tst_adapter_swap adapter_swap_test.cpp integration cf_archive_rig cf_estate cf::presenters)
set_tests_properties(tst_adapter_swap PROPERTIES TIMEOUT 900)
cf_test(tst_composition_review composition_review_test.cpp integration cf_archive_rig)
