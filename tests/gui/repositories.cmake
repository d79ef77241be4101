cf_test(tst_repositories repositories_test.cpp "gui" cf::widgets cf::presenters)
# Opens dialogs, at which the offscreen platform warns: the test itself says which warnings are fatal.
set_property(TEST tst_repositories PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_disconnect disconnect_test.cpp "gui" cf::widgets cf::presenters)
set_property(TEST tst_disconnect PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
