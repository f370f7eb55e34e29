# The gate of the binary interface: what a compiled caller relies on. Everything is derived from the header; a tool that
# is missing is a failure.
set(tool ${OGI_PYTHON} -B ${CMAKE_CURRENT_SOURCE_DIR})

add_test(NAME abi.symbols
         COMMAND ${tool}/symbols.py ${header} ${PROJECT_SOURCE_DIR}/capi/symbols.txt $<TARGET_FILE:ogi_c>)
# The rest is about the header, or about the library of this machine.
if(CMAKE_CROSSCOMPILING)
    return()
endif()

add_test(NAME abi.layout_follows_from_the_header
         COMMAND ${tool}/layout.py check ${header} ${CMAKE_CURRENT_SOURCE_DIR}/layout.c ${PROJECT_BINARY_DIR})
add_custom_target(generate_layout
    COMMAND ${tool}/layout.py write ${header} ${CMAKE_CURRENT_SOURCE_DIR}/layout.c VERBATIM)

add_test(NAME abi.callers_of_the_baseline_can_run COMMAND ${tool}/abi_gate.py check ${baseline} ${header})
add_custom_target(refresh_abi_baseline COMMAND ${tool}/abi_gate.py refresh ${baseline} ${header} VERBATIM)

# abidiff reads the types of the library from its debug information.
set(library "")
if(CMAKE_BUILD_TYPE MATCHES "Deb")
    set(library $<TARGET_FILE:ogi_c>)
endif()

# The library as it is shipped: neither instrumented nor measured.
if(NOT OGI_SANITIZE AND NOT OGI_COVERAGE)
    add_test(NAME abi.needs_of_the_library
             COMMAND ${tool}/needs.py $<TARGET_FILE:ogi_c> libc.so.6 libm.so.6 libgcc_s.so.1 libstdc++.so.6
                     $<$<BOOL:${OGI_DOCUMENTS}>:libutf8proc.so.2> $<$<BOOL:${OGI_HTML}>:libgumbo.so.1>
                     $<$<BOOL:${OGI_OFFICE}>:libz.so.1>)
    if(library)
        add_test(NAME abi.library_has_what_the_header_says COMMAND ${tool}/abi_gate.py library ${header} ${library})
    endif()
    add_test(NAME abi.gate_catches_breaks
             COMMAND ${tool}/abi_gate_test.py ${header} ${library})
endif()
