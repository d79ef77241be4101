cf_test(tst_reissue reissue_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_reissue_account reissue_account_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_reissue_plan reissue_plan_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_authority_journey authority_journey_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_reissue_rule reissue_rule_test.cpp "gui" cf::widgets cf::presenters cf::search)
set_property(TEST tst_reissue tst_reissue_rule tst_reissue_account tst_reissue_plan tst_authority_journey PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")

# Pictures to look at, not a test.
add_executable(reissue_gallery ${CMAKE_CURRENT_LIST_DIR}/reissue_gallery.cpp)
target_link_libraries(reissue_gallery PRIVATE cf_settings cf::widgets cf::presenters Qt6::Test)
target_include_directories(reissue_gallery PRIVATE ${CMAKE_SOURCE_DIR})
add_executable(filing_gallery ${CMAKE_CURRENT_LIST_DIR}/filing_gallery.cpp)
target_link_libraries(filing_gallery PRIVATE cf_settings cf::widgets cf::presenters Qt6::Test)
target_include_directories(filing_gallery PRIVATE ${CMAKE_SOURCE_DIR})
