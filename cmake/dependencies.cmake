# The libraries that the library is built with; docs/dependencies.md says why. Found here, so that every folder sees them.

find_package(Boost 1.81 CONFIG REQUIRED)

# ogi_find_library(NAME HEADER FILES PACKAGE): the target ogi_with::NAME. None of these libraries has CMake files of its own
# that could be used, or only some that would put other targets into a project.
function(ogi_find_library name header files package)
    find_path(OGI_${name}_INCLUDE_DIR ${header})
    find_library(OGI_${name}_LIBRARY NAMES ${files})
    mark_as_advanced(OGI_${name}_INCLUDE_DIR OGI_${name}_LIBRARY)
    if(NOT OGI_${name}_INCLUDE_DIR OR NOT OGI_${name}_LIBRARY)
        message(FATAL_ERROR "ogi needs ${name}, which was not found; install it (Debian: ${package}) or set "
                            "OGI_${name}_LIBRARY and OGI_${name}_INCLUDE_DIR")
    endif()
    add_library(ogi_with::${name} UNKNOWN IMPORTED)
    set_target_properties(ogi_with::${name} PROPERTIES IMPORTED_LOCATION ${OGI_${name}_LIBRARY}
                                                       INTERFACE_INCLUDE_DIRECTORIES ${OGI_${name}_INCLUDE_DIR})
endfunction()

# What is linked with, and what of it a whole of our own (libogi_c.so, libogi_c.a) can hold: the archives that are
# position independent. The others lie beside it.
set(ogi_held "")
set(ogi_beside "")
if(OGI_DOCUMENTS)
    ogi_find_library(utf8proc utf8proc.h utf8proc libutf8proc-dev)
    # Without it the header declares its functions as those of a DLL.
    if(WIN32 AND NOT OGI_utf8proc_LIBRARY MATCHES "\\.dll")
        set_property(TARGET ogi_with::utf8proc PROPERTY INTERFACE_COMPILE_DEFINITIONS UTF8PROC_STATIC)
    endif()
    list(APPEND ogi_beside utf8proc)
endif()
if(OGI_HTML)
    ogi_find_library(gumbo gumbo.h gumbo libgumbo-dev)
    list(APPEND ogi_beside gumbo)
endif()
if(OGI_OFFICE)
    ogi_find_library(minizip minizip/unzip.h "libminizip.a;minizip" libminizip-dev)
    ogi_find_library(zlib zlib.h z zlib1g-dev)
    list(APPEND ogi_held minizip)
    list(APPEND ogi_beside zlib)
endif()
if(OGI_OFFICE OR OGI_BENCHMARKS)
    ogi_find_library(pugixml pugixml.hpp "libpugixml.a;pugixml" libpugixml-dev)
endif()
if(OGI_OFFICE)
    list(APPEND ogi_held pugixml)
endif()
set(ogi_document_libraries ${ogi_held} ${ogi_beside})
list(TRANSFORM ogi_document_libraries PREPEND ogi_with::)
