cf_test(tst_campaign_journey campaign_journey_test.cpp "gui" cf::widgets cf::presenters cf_estate)
# Opens dialogs, at which the offscreen platform warns: the test itself says which warnings are fatal.
set_property(TEST tst_campaign_journey PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
