cf_test(tst_theme ${CMAKE_CURRENT_LIST_DIR}/theme_test.cpp "unit" cf::widgets)
