# The libraries that the library is built with; docs/dependencies.md says why. Found here, so that every folder sees them.

find_package(Boost 1.81 CONFIG REQUIRED)
set(ogi_unicode "")
if(OGI_DOCUMENTS)
    list(APPEND CMAKE_MODULE_PATH ${PROJECT_SOURCE_DIR}/cmake)
    find_package(utf8proc REQUIRED)
    set(ogi_unicode utf8proc::utf8proc)
endif()
