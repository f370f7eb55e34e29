# The libraries that the library is built with; docs/dependencies.md says why. Found here, so that every folder sees them.

find_package(Boost 1.81 CONFIG REQUIRED)

# ogi_find_library(NAME HEADER FILE PACKAGE): the target NAME::NAME of a library without usable CMake files of its own.
# Debian's libzip has some, which ask for its programs, too.
function(ogi_find_library name header file package)
    find_path(${name}_INCLUDE_DIR ${header})
    find_library(${name}_LIBRARY ${file})
    mark_as_advanced(${name}_INCLUDE_DIR ${name}_LIBRARY)
    if(NOT ${name}_INCLUDE_DIR OR NOT ${name}_LIBRARY)
        message(FATAL_ERROR "${name} was not found; install it (Debian: ${package}) or set ${name}_LIBRARY and ${name}_INCLUDE_DIR")
    endif()
    add_library(${name}::${name} UNKNOWN IMPORTED)
    set_target_properties(${name}::${name} PROPERTIES IMPORTED_LOCATION ${${name}_LIBRARY}
                                                      INTERFACE_INCLUDE_DIRECTORIES ${${name}_INCLUDE_DIR})
endfunction()

# What the library is linked with; each is there only with the readers that need it.
set(ogi_document_libraries "")
if(OGI_DOCUMENTS)
    ogi_find_library(utf8proc utf8proc.h utf8proc libutf8proc-dev)
    # Without it the header declares its functions as those of a DLL.
    if(WIN32 AND NOT utf8proc_LIBRARY MATCHES "\\.dll")
        set_property(TARGET utf8proc::utf8proc PROPERTY INTERFACE_COMPILE_DEFINITIONS UTF8PROC_STATIC)
    endif()
    list(APPEND ogi_document_libraries utf8proc::utf8proc)
endif()
if(OGI_HTML)
    ogi_find_library(gumbo gumbo.h gumbo libgumbo-dev)
    list(APPEND ogi_document_libraries gumbo::gumbo)
endif()
if(OGI_OFFICE)
    ogi_find_library(libzip zip.h zip libzip-dev)
    find_package(pugixml CONFIG REQUIRED)
    list(APPEND ogi_document_libraries libzip::libzip pugixml::static)
endif()
