cf_test(tst_exceptions_page exceptions_page_test.cpp "gui" cf_sandbox_serving cf_estate cf::widgets cf::presenters cf::search)
cf_test(tst_exception_case exception_case_test.cpp "gui" cf_sandbox_serving cf_estate cf::widgets cf::presenters cf::search)
