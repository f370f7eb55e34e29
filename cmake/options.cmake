# Options of the build, and the flags that every target of this project has.

option(OGI_TESTS "Build the tests" ${PROJECT_IS_TOP_LEVEL})
option(OGI_BENCHMARKS "Build the benchmarks (Google Benchmark, RapidJSON, nlohmann-json, libxml2)" OFF)
option(OGI_FUZZ "Build the fuzz targets with libFuzzer (clang)" OFF)
option(OGI_DOCS "Build the manual (Doxygen, Sphinx)" OFF)
option(OGI_DOCUMENTS "Read documents (needs utf8proc); without it only JSON and XML are read" ON)
option(OGI_HTML "Read web pages (needs gumbo)" ${OGI_DOCUMENTS})
option(OGI_OFFICE "Read docx, xlsx, odt and ods (needs libzip and pugixml)" ${OGI_DOCUMENTS})
if(NOT OGI_DOCUMENTS AND (OGI_HTML OR OGI_OFFICE))
    message(FATAL_ERROR "OGI_HTML and OGI_OFFICE need OGI_DOCUMENTS")
endif()
option(OGI_CLI "Build the command ogi (needs CLI11)" ${PROJECT_IS_TOP_LEVEL})
option(OGI_INSTALL "Install the libraries and the command" ${PROJECT_IS_TOP_LEVEL})
set(ogi_archive_possible OFF)
if(CMAKE_EXECUTABLE_FORMAT STREQUAL ELF AND CMAKE_OBJCOPY AND NOT OGI_SANITIZE AND NOT OGI_COVERAGE)
    set(ogi_archive_possible ON)
endif()
option(OGI_CAPI_STATIC "Build the C library as a static archive, too" ${ogi_archive_possible})
option(OGI_WERROR "Treat warnings as errors" ${PROJECT_IS_TOP_LEVEL})
set(OGI_SANITIZE "" CACHE STRING "Sanitizers for every target, as -fsanitize= takes them")
option(OGI_COVERAGE "Instrument for gcov" OFF)

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

# Windows looks for a DLL beside the program.
if(WIN32 AND PROJECT_IS_TOP_LEVEL AND NOT CMAKE_RUNTIME_OUTPUT_DIRECTORY)
    set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
endif()

add_library(ogi_flags INTERFACE)
target_compile_features(ogi_flags INTERFACE cxx_std_17 c_std_99)
target_compile_options(ogi_flags INTERFACE
    -Wall -Wextra -Wpedantic $<$<COMPILE_LANGUAGE:CXX>:-Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wconversion>
    $<$<BOOL:${OGI_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13
   AND CMAKE_CXX_STANDARD GREATER_EQUAL 20)
    # g++ 12 sees these faults in its own std::string and std::vector, where C++20 made them constexpr.
    target_compile_options(ogi_flags INTERFACE
        $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict> $<$<COMPILE_LANGUAGE:CXX>:-Wno-maybe-uninitialized>
        $<$<COMPILE_LANGUAGE:CXX>:-Wno-free-nonheap-object>)
endif()
if(OGI_SANITIZE)
    target_compile_options(ogi_flags INTERFACE -fsanitize=${OGI_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(ogi_flags INTERFACE -fsanitize=${OGI_SANITIZE})
endif()
if(OGI_FUZZ)
    target_compile_options(ogi_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(OGI_COVERAGE)
    target_compile_options(ogi_flags INTERFACE --coverage)
    target_link_options(ogi_flags INTERFACE --coverage)
endif()

find_program(OGI_CCACHE ccache)
mark_as_advanced(OGI_CCACHE)
if(OGI_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER ${OGI_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${OGI_CCACHE})
endif()
