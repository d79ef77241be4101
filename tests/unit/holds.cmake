cf_test(tst_hold_matrix hold_matrix_test.cpp unit cf::domain)
cf_test(tst_hold_ledger hold_ledger_test.cpp unit cf::desk)
cf_test(tst_hold_trial_outcome hold_trial_outcome_test.cpp unit cf::domain)
cf_test(tst_hold_trial hold_trial_test.cpp unit cf::desk)
