cf_test(tst_hold_journey hold_journey_test.cpp integration cf::sync cf::presenters cf_estate cf_sandbox_serving)
cf_test(tst_hold_turns hold_turns_test.cpp integration cf::sync cf::presenters cf_estate cf_sandbox_serving)
cf_test(tst_hold_schedule hold_schedule_test.cpp integration cf::sync cf::presenters cf_estate cf_sandbox_serving)
cf_test(tst_hold_trial_journey hold_trial_journey_test.cpp integration cf::sync cf::presenters)
