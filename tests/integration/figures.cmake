cf_test(tst_delivery_figures delivery_figures_test.cpp integration cf_estate cf::evidence cf::search cf::cache)
