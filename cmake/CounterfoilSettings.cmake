# Compiler settings shared by every target.

find_program(CCACHE ccache)
if(CCACHE)
    # Precompiled headers need these two, or ccache refuses to cache anything that uses one.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

add_library(cf_settings INTERFACE)
target_compile_options(cf_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> $<$<BOOL:${CF_WERROR}>:-Werror>)
target_compile_definitions(cf_settings INTERFACE QT_NO_CAST_TO_ASCII QT_RESTRICTED_CAST_FROM_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(CF_SANITIZE)
    # g++ 12 takes values for uninitialised that the instrumented code merely tests; the plain build keeps the warning.
    target_compile_options(cf_settings INTERFACE -fsanitize=${CF_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(cf_settings INTERFACE -fsanitize=${CF_SANITIZE})
endif()
if(CF_FUZZ) # everything is instrumented; only the targets bring libFuzzer's main
    target_compile_options(cf_settings INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    target_link_options(cf_settings INTERFACE -fsanitize=address,undefined)
endif()
if(CF_COVERAGE)
    target_compile_options(cf_settings INTERFACE --coverage)
    target_link_options(cf_settings INTERFACE --coverage)
endif()
