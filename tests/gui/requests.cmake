cf_test(tst_correspondence correspondence_test.cpp "gui" cf::widgets cf::presenters cf::search)
set_property(TEST tst_correspondence PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
