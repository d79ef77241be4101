cf_test(tst_compare compare_test.cpp "gui" cf::widgets cf::presenters)
cf_test(tst_compare_class compare_class_test.cpp "gui" cf::widgets cf::presenters)
# Opens dialogs, at which the offscreen platform warns.
set_property(TEST tst_compare tst_compare_class PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")

# Pictures to look at, not a test.
add_executable(compare_gallery ${CMAKE_CURRENT_LIST_DIR}/compare_gallery.cpp)
target_link_libraries(compare_gallery PRIVATE cf_settings cf::widgets cf::presenters Qt6::Test)
target_include_directories(compare_gallery PRIVATE ${CMAKE_SOURCE_DIR})
