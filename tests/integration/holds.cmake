cf_test(tst_hold_journey hold_journey_test.cpp integration cf::sync cf::presenters cf_estate cf_sandbox_serving)
