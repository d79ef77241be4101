cf_test(tst_rules rules_test.cpp "gui" cf_estate cf::widgets cf::presenters cf::search)
set_property(TEST tst_rules PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_drafts drafts_test.cpp "gui" cf::widgets cf::presenters cf::search)
cf_test(tst_hand_overs hand_overs_test.cpp "gui" cf_sandbox_serving cf_estate cf::widgets cf::presenters cf::search)
