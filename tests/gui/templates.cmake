cf_test(tst_templates_gui templates_gui_test.cpp "gui" cf_sandbox_serving cf_estate cf::widgets cf::presenters)
# Opens dialogs, at which the offscreen platform warns: the test itself says which warnings are fatal.
set_property(TEST tst_templates_gui PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_content_violation content_violation_test.cpp "gui" cf_sandbox_serving cf_estate cf::widgets cf::presenters)
set_property(TEST tst_content_violation PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
