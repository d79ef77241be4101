cf_test(tst_plain_table plain_table_test.cpp gui cf::widgets)
cf_test(tst_widgets widgets_test.cpp "gui" cf::widgets)
cf_test(tst_widgets_input widgets_input_test.cpp "gui" cf::widgets)
cf_test(tst_widgets_access widgets_access_test.cpp "gui" cf::widgets)
# These open popups, at which the offscreen platform warns: the tests themselves say which warnings are fatal.
set_property(TEST tst_plain_table tst_widgets_input tst_widgets_access PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")

# Pictures to look at, not a test.
add_executable(widgets_gallery ${CMAKE_CURRENT_LIST_DIR}/widgets_gallery.cpp)
target_link_libraries(widgets_gallery PRIVATE cf_settings cf::widgets)
