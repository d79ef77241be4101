include(${CMAKE_SOURCE_DIR}/cmake/CounterfoilFuzz.cmake)
cf_fuzz(query ${CMAKE_CURRENT_LIST_DIR}/query_fuzz.cpp cf::query)
