include(${CMAKE_SOURCE_DIR}/cmake/CounterfoilFuzz.cmake)
cf_fuzz(activity ${CMAKE_CURRENT_LIST_DIR}/activity_fuzz.cpp cf_verify_core)
