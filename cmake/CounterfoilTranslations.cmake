# cf_translations(TARGET): compiles translations/*.ts and puts them into the target as :/i18n/counterfoil_LANGUAGE.qm.
# Each folder that calls it compiles its own. tests/architecture sees to it that the .ts files are current; the build itself
# never writes them.
function(cf_translations target)
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
    if(NOT files)
        return()
    endif()
    set_source_files_properties(${files} PROPERTIES OUTPUT_LOCATION ${CMAKE_CURRENT_BINARY_DIR}/i18n)
    qt_add_lrelease(${target} TS_FILES ${files} QM_FILES_OUTPUT_VARIABLE compiled OPTIONS -silent)
    qt_add_resources(${target} cf_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}/i18n FILES ${compiled})
endfunction()
