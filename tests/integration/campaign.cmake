cf_test(tst_campaign_account campaign_account_test.cpp integration cf_estate cf::evidence cf::search cf::cache)
