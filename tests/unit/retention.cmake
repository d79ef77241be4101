cf_test(tst_retention retention_test.cpp unit cf::domain)
cf_test(tst_disposition_ledger disposition_ledger_test.cpp unit cf::desk)
cf_test(tst_retention_plan retention_plan_test.cpp unit cf::evidence)
cf_test(tst_erasure erasure_test.cpp unit cf::domain)
