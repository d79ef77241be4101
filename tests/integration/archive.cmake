# The contract of connectors, once for each archive of the sandbox.
add_executable(tst_archive_contract archive_contract_test.cpp ${CMAKE_SOURCE_DIR}/tests/support/archive_rig.cpp)
target_link_libraries(tst_archive_contract PRIVATE cf_settings cf_sandbox_serving cf::sync cf::connectors cf::http Qt6::Test)
target_include_directories(tst_archive_contract PRIVATE ${CMAKE_SOURCE_DIR})
target_precompile_headers(tst_archive_contract REUSE_FROM cf_pch_core)
foreach(archive archivesspace)
    add_test(NAME tst_archive_contract_${archive} COMMAND tst_archive_contract ${archive})
    set_tests_properties(tst_archive_contract_${archive} PROPERTIES LABELS integration TIMEOUT 300
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;CF_SOURCE=${CMAKE_SOURCE_DIR}")
endforeach()
