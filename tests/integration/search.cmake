cf_test(tst_search_property search_property_test.cpp integration cf::search cf::cache)
foreach(source search_oracle search_oracle_answers search_values search_random search_random_question)
    target_sources(tst_search_property PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/${source}.cpp)
endforeach()
