cf_test(tst_system_browser system_browser_test.cpp integration ALONE cf::domain cf::http Qt6::Gui)
target_sources(tst_system_browser PRIVATE ${CMAKE_SOURCE_DIR}/app/system_browser.cpp)
