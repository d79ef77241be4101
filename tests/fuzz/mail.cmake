include(${CMAKE_SOURCE_DIR}/cmake/CounterfoilFuzz.cmake)
cf_fuzz(mail ${CMAKE_CURRENT_SOURCE_DIR}/mail_fuzz.cpp cf_reader_core)
cf_fuzz(bounce ${CMAKE_CURRENT_SOURCE_DIR}/bounce_fuzz.cpp cf_reader_core cf::delivery)
cf_fuzz(mail_wire ${CMAKE_CURRENT_SOURCE_DIR}/mail_wire_fuzz.cpp cf::reading)
