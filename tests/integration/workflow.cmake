# The connector to workflow systems and the sandbox's Workflow Service.
cf_test(tst_workflow_service workflow_service_test.cpp integration cf_sandbox_serving cf::connectors cf::http)
set_tests_properties(tst_workflow_service PROPERTIES TIMEOUT 300)
cf_test(tst_tasks_command tasks_command_test.cpp integration cf::cache cf::outbox)
add_dependencies(tst_tasks_command counterfoil counterfoil-reader)
# What is asked of the sandbox's systems over a line that fails: seconds for the usual number, hours for CF_SCHEDULES=10000.
cf_test(tst_outbox_http outbox_http_test.cpp integration cf_sandbox_serving cf::sync cf::connectors cf::http)
set_tests_properties(tst_outbox_http PROPERTIES TIMEOUT 600)
cf_test(tst_filing filing_test.cpp integration cf_sandbox_serving cf::connectors cf::http)
cf_test(tst_holding holding_test.cpp integration cf_sandbox_serving cf::connectors cf::http)
set_tests_properties(tst_holding PROPERTIES TIMEOUT 300)
cf_test(tst_hold_canary hold_canary_test.cpp integration cf_sandbox_serving cf::connectors cf::http)
cf_test(tst_hold_reader hold_reader_test.cpp integration cf::sync cf::cache cf::connectors)
