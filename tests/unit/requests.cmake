cf_test(tst_correspondence_form correspondence_form_test.cpp "unit" cf::presenters cf::search Qt6::Gui)
cf_test(tst_correspondence_steps correspondence_steps_test.cpp unit cf::domain)
