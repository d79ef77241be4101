cf_test(tst_campaign_account campaign_account_test.cpp integration cf_estate cf::evidence cf::search cf::cache)
cf_test(tst_campaign_batch campaign_batch_test.cpp integration cf_estate cf::evidence cf::search cf::cache)
cf_test(tst_campaign_command campaign_command_test.cpp integration cf::store)
add_dependencies(tst_campaign_command counterfoil counterfoil-sandbox)
