cf_test(tst_campaign_journey campaign_journey_test.cpp "gui" cf::widgets cf::presenters cf_estate)
# Opens dialogs, at which the offscreen platform warns: the test itself says which warnings are fatal.
set_property(TEST tst_campaign_journey PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")

cf_test(tst_campaign_failures campaign_failures_test.cpp "gui" cf::widgets cf::presenters cf_estate)
set_property(TEST tst_campaign_failures PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_campaign_launch campaign_launch_test.cpp "gui" cf::widgets cf::presenters cf_sandbox_serving cf_estate)
set_property(TEST tst_campaign_launch PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")

# Pictures to look at, not a test.
add_executable(campaign_gallery ${CMAKE_CURRENT_LIST_DIR}/campaign_gallery.cpp)
target_link_libraries(campaign_gallery PRIVATE cf_settings cf::widgets cf::presenters cf_estate Qt6::Test)
target_include_directories(campaign_gallery PRIVATE ${CMAKE_SOURCE_DIR})
