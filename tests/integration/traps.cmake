# The 35 traps of data model 7.6, by what sets them: docs/estate.md.
cf_test(tst_estate_traps estate_traps_test.cpp integration cf_estate cf::search cf::cache cf::evidence)
cf_test(tst_archive_traps archive_traps_test.cpp integration cf_archive_rig cf::search cf::evidence)
cf_test(tst_archive_custody_traps archive_custody_traps_test.cpp integration cf_archive_rig cf::search)
cf_test(tst_failure_codes failure_codes_test.cpp integration cf_archive_rig cf_estate cf::search cf::presenters)
set_tests_properties(tst_archive_traps tst_archive_custody_traps tst_failure_codes PROPERTIES TIMEOUT 900) # four archives are read
cf_test(tst_delivery_sandbox delivery_sandbox_test.cpp integration cf_archive_rig cf::search)
add_dependencies(tst_delivery_sandbox counterfoil-reader)
