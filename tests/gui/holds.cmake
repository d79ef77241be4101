cf_test(tst_holds_page holds_page_test.cpp gui cf::sync cf::widgets cf::presenters cf_estate cf_sandbox_serving cf_verify_core)
set_property(TEST tst_holds_page PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
cf_test(tst_canary_dialog canary_dialog_test.cpp gui cf::sync cf::widgets cf::presenters)
set_property(TEST tst_canary_dialog PROPERTY ENVIRONMENT_MODIFICATION "QT_FATAL_WARNINGS=unset:")
