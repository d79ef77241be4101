cf_test(tst_activity_page activity_page_test.cpp "gui" cf::widgets cf::presenters cf::activity)
add_dependencies(tst_activity_page counterfoil-verify)
set_property(TEST tst_activity_page PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:") # the offscreen platform warns at dialogs
