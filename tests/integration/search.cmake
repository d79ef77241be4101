cf_test(tst_search_property search_property_test.cpp integration ALONE cf::search cf::cache)
foreach(source search_oracle search_oracle_answers search_values search_random search_random_question)
    target_sources(tst_search_property PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/${source}.cpp)
endforeach()

cf_test(tst_told_record told_record_test.cpp integration ALONE cf::query cf::search cf::cache)
foreach(source search_oracle search_oracle_answers search_values search_random search_random_question)
    target_sources(tst_told_record PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/${source}.cpp)
endforeach()

# 20,000 questions in all, of which several run side by side.
get_test_property(tst_search_property ENVIRONMENT environment)
foreach(part RANGE 1 4)
    add_test(NAME tst_search_property_${part} COMMAND tst_search_property)
    set_tests_properties(tst_search_property_${part} PROPERTIES LABELS integration TIMEOUT 900
        ENVIRONMENT "${environment};CF_SEED=${part}0000000;CF_CASES=4500")
endforeach()
