cf_test(tst_record_presenter record_presenter_test.cpp "unit" cf::presenters)
cf_test(tst_data_facts data_facts_test.cpp "unit" cf::presenters cf::evidence)
cf_test(tst_cover_sheet cover_sheet_test.cpp "unit" cf::presenters)
cf_test(tst_copies_presenter copies_presenter_test.cpp "unit" cf::presenters)
