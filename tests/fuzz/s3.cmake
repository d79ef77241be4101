include(${CMAKE_SOURCE_DIR}/cmake/CounterfoilFuzz.cmake)
cf_fuzz(s3 s3_fuzz.cpp cf::connectors)
