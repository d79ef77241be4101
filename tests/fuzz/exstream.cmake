include(${CMAKE_SOURCE_DIR}/cmake/CounterfoilFuzz.cmake)
cf_fuzz(exstream exstream_fuzz.cpp cf::connectors)
