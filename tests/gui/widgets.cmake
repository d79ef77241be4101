# Pictures to look at, not a test.
add_executable(widgets_gallery ${CMAKE_CURRENT_LIST_DIR}/widgets_gallery.cpp)
target_link_libraries(widgets_gallery PRIVATE cf_settings cf::widgets)
