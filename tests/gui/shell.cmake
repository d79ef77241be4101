# Pictures to look at, not a test.
add_executable(shell_gallery ${CMAKE_CURRENT_LIST_DIR}/shell_gallery.cpp)
target_link_libraries(shell_gallery PRIVATE cf_settings cf::widgets cf::presenters Qt6::Test)
target_include_directories(shell_gallery PRIVATE ${CMAKE_SOURCE_DIR})

cf_test(tst_shell_window shell_window_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_nav_bar nav_bar_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_status_strip status_strip_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_search_rows search_rows_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_search_repair search_repair_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_search_export search_export_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_search_further search_further_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_search_page search_page_test.cpp "gui" cf::widgets cf::presenters)
# Shows tool tips and menus, at which the offscreen platform warns: the test itself says which warnings are fatal.
set_property(TEST tst_search_page tst_search_export PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
