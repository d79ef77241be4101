# Pictures to look at, not a test.
add_executable(shell_gallery ${CMAKE_CURRENT_LIST_DIR}/shell_gallery.cpp)
target_link_libraries(shell_gallery PRIVATE cf_settings cf::widgets cf::presenters)
target_include_directories(shell_gallery PRIVATE ${CMAKE_SOURCE_DIR})

cf_test(tst_shell_window shell_window_test.cpp "gui" cf::widgets cf::presenters)
