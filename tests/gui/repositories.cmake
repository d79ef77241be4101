cf_test(tst_repositories repositories_test.cpp "gui" cf::widgets cf::presenters)
# Opens dialogs, at which the offscreen platform warns: the test itself says which warnings are fatal.
set_property(TEST tst_repositories PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_disconnect disconnect_test.cpp "gui" cf::widgets cf::presenters)
set_property(TEST tst_disconnect PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")

# Pictures to look at, not a test.
add_executable(disconnect_gallery ${CMAKE_CURRENT_LIST_DIR}/disconnect_gallery.cpp)
target_link_libraries(disconnect_gallery PRIVATE cf_settings cf::widgets cf::presenters Qt6::Test)
target_include_directories(disconnect_gallery PRIVATE ${CMAKE_SOURCE_DIR})
