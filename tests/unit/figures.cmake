cf_test(tst_figure_parts figure_parts_test.cpp "unit" cf::evidence cf::search cf::cache)
cf_test(tst_customer_story customer_story_test.cpp "unit" cf::evidence)
cf_test(tst_delivery_claim delivery_claim_test.cpp "unit" cf::presenters)
cf_test(tst_workspace_story workspace_story_test.cpp "unit" cf::evidence cf::search cf::cache)
