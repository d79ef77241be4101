cf_test(tst_repository_presenter repository_presenter_test.cpp "unit" cf::presenters)
cf_test(tst_connect_presenter connect_presenter_test.cpp "unit" cf::presenters)
