cf_test(tst_record record_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_raw_event raw_event_test.cpp "gui" cf::widgets cf::presenters)
set_property(TEST tst_raw_event PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_record_output record_output_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_evidence_sheet evidence_sheet_test.cpp "gui" cf::widgets cf::presenters cf::evidence cf::seal PkgConfig::qpdf)
# Opens dialogs, at which the offscreen platform warns: the test itself says which warnings are fatal.
set_property(TEST tst_record tst_record_output tst_evidence_sheet PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")

# Pictures to look at, not a test.
add_executable(record_gallery ${CMAKE_CURRENT_LIST_DIR}/record_gallery.cpp)
target_link_libraries(record_gallery PRIVATE cf_settings cf::widgets cf::presenters Qt6::Test)
target_include_directories(record_gallery PRIVATE ${CMAKE_SOURCE_DIR})
add_executable(timeline_gallery ${CMAKE_CURRENT_LIST_DIR}/timeline_gallery.cpp)
target_link_libraries(timeline_gallery PRIVATE cf_settings cf::widgets cf::presenters Qt6::Test)
target_include_directories(timeline_gallery PRIVATE ${CMAKE_SOURCE_DIR})
cf_test(tst_timeline_gui timeline_gui_test.cpp "gui" cf::widgets cf::presenters)
set_property(TEST tst_timeline_gui PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_workspaces workspaces_test.cpp "gui" cf::widgets cf::presenters cf::search)
set_property(TEST tst_workspaces PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")

cf_test(tst_validation validation_test.cpp gui cf::widgets cf::presenters cf::desk cf::store)
cf_test(tst_review_dialog review_dialog_test.cpp gui cf::widgets cf::presenters cf::desk cf::outbox)
# Opens a dialog, at which the offscreen platform warns.
set_property(TEST tst_validation tst_review_dialog PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
