cf_test(tst_result_export result_export_test.cpp "unit" cf::evidence)
cf_test(tst_search_presenter search_presenter_test.cpp "unit" cf::presenters)
cf_test(tst_search_answer search_answer_test.cpp "unit" cf::presenters)
cf_test(tst_further_presenter further_presenter_test.cpp "unit" cf::presenters)
