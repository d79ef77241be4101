cf_test(tst_kill kill_test.cpp integration cf::cache cf::search)
add_dependencies(tst_kill counterfoil counterfoil-reader)
set_tests_properties(tst_kill PROPERTIES TIMEOUT 900 RUN_SERIAL ON)
