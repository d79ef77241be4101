include(${CMAKE_SOURCE_DIR}/cmake/CounterfoilFuzz.cmake)
cf_fuzz(canonical ${CMAKE_CURRENT_SOURCE_DIR}/canonical_fuzz.cpp cf_reader_core)
cf_fuzz(canonical_wire ${CMAKE_CURRENT_SOURCE_DIR}/canonical_wire_fuzz.cpp cf::reading)
