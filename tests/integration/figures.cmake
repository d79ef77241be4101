cf_test(tst_delivery_figures delivery_figures_test.cpp integration cf_estate cf::evidence cf::search cf::cache)
cf_test(tst_customer_truth customer_truth_test.cpp integration cf_estate cf::evidence cf::search cf::cache)
cf_test(tst_certificate certificate_test.cpp integration cf_estate cf::presenters cf::evidence)
