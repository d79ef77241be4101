cf_test(tst_pack_shelf pack_shelf_test.cpp "unit" cf::desk cf::domain cf::store)
cf_test(tst_pack_review pack_review_test.cpp "unit" cf::evidence cf::search cf::cache)
cf_test(tst_pack_places pack_places_test.cpp "unit" cf::presenters)
cf_test(tst_pack_filing pack_filing_test.cpp unit cf::evidence)
