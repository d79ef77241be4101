cf_test(tst_search_property search_property_test.cpp integration cf::search cf::cache)
target_sources(tst_search_property PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/search_oracle.cpp
    ${CMAKE_SOURCE_DIR}/tests/support/search_oracle_answers.cpp ${CMAKE_SOURCE_DIR}/tests/support/search_random.cpp)
