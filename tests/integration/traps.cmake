# The 35 traps of data model 7.6, by what sets them: docs/estate.md.
cf_test(tst_estate_traps estate_traps_test.cpp integration cf_estate cf::search cf::cache cf::evidence)
cf_test(tst_archive_traps archive_traps_test.cpp integration cf_archive_rig cf::search cf::evidence)
cf_test(tst_archive_custody_traps archive_custody_traps_test.cpp integration cf_archive_rig cf::search)
cf_test(tst_failure_codes failure_codes_test.cpp integration cf_archive_rig cf_estate cf::search cf::presenters)
