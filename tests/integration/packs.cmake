cf_test(tst_pack_command pack_command_test.cpp integration cf::cache)
add_dependencies(tst_pack_command counterfoil counterfoil-reader)
cf_test(tst_pack_kill pack_kill_test.cpp integration cf::desk cf::domain)
