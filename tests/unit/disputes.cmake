cf_test(tst_business_calendar business_calendar_test.cpp "unit" cf::evidence cf::domain)
cf_test(tst_dispute_story dispute_story_test.cpp "unit" cf::evidence cf::search cf::cache)
cf_test(tst_dispute_links dispute_links_test.cpp "unit" cf::desk cf::domain)
cf_test(tst_disputes_presenter disputes_presenter_test.cpp "unit" cf::presenters cf::search)
