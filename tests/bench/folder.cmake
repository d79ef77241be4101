cf_test(bench_folder folder_bench.cpp bench ALONE cf::connectors)
set_tests_properties(bench_folder PROPERTIES TIMEOUT 900)
