cf_test(tst_task_steps task_steps_test.cpp unit cf::domain)
cf_test(tst_tasks_presenter tasks_presenter_test.cpp unit cf::presenters)
cf_test(tst_follow_reissues follow_reissues_test.cpp unit cf::sync)
cf_test(tst_follow_bulk follow_bulk_test.cpp unit cf::sync)
