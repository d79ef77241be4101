cf_test(tst_reader_pool ${CMAKE_CURRENT_SOURCE_DIR}/reading_pool_test.cpp "integration" cf::reading)
add_executable(reading_unruly_child ${CMAKE_CURRENT_SOURCE_DIR}/reading_unruly_child.cpp)
target_link_libraries(reading_unruly_child PRIVATE cf_settings cf::reading)
target_include_directories(reading_unruly_child PRIVATE ${CMAKE_SOURCE_DIR})
add_dependencies(tst_reader_pool counterfoil-reader reading_unruly_child)
add_executable(reading_confinement_probe ${CMAKE_CURRENT_SOURCE_DIR}/reading_confinement_probe.cpp
    ${CMAKE_SOURCE_DIR}/app/reader/confinement.cpp)
target_link_libraries(reading_confinement_probe PRIVATE cf_settings Qt6::Core PkgConfig::seccomp)
target_include_directories(reading_confinement_probe PRIVATE ${CMAKE_SOURCE_DIR})
add_dependencies(tst_reader_pool reading_confinement_probe)
# The thread sanitizer takes the vfork of QProcess for a fork that goes on.
set_property(TEST tst_reader_pool PROPERTY ENVIRONMENT_MODIFICATION "TSAN_OPTIONS=string_append: die_after_fork=0")
cf_test(tst_mail_parts mail_parts_test.cpp integration cf::reading)
add_dependencies(tst_mail_parts counterfoil-reader)
cf_test(tst_sameness sameness_test.cpp integration cf::reading cf::evidence PkgConfig::qpdf)
target_compile_definitions(tst_sameness PRIVATE POINTERHOLDER_TRANSITION=4) # no pointers of qpdf 10
add_dependencies(tst_sameness counterfoil-reader)
