cf_test(tst_sequence_match sequence_match_test.cpp "unit" cf::evidence)
cf_test(tst_text_comparison text_comparison_test.cpp "unit" cf::evidence)
cf_test(tst_page_comparison page_comparison_test.cpp "unit" cf::evidence)
cf_test(tst_composition_comparison composition_comparison_test.cpp "unit" cf::evidence)
