include(${CMAKE_SOURCE_DIR}/cmake/CounterfoilFuzz.cmake)
cf_fuzz(mail ${CMAKE_CURRENT_SOURCE_DIR}/mail_fuzz.cpp cf_reader_core)
