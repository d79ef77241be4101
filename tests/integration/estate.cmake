cf_test(tst_estate estate_test.cpp integration cf_estate cf::search cf::cache)
add_dependencies(tst_estate counterfoil-sandbox)
cf_test(tst_estate_truth estate_truth_test.cpp integration cf_estate cf::search cf::cache)
