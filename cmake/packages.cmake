# CPack: the Debian packages and the relocatable archive. Which of them a build makes is a matter of its preset (`deb`,
# `archive`), because they differ in where the libraries lie and in whether the run-time path may stand in them.

set(CPACK_PACKAGE_VENDOR "the ogi authors")
set(CPACK_PACKAGE_CONTACT "The ogi authors <maintainers@ogi.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)

set(ogi_licences ${PROJECT_SOURCE_DIR}/cmake/package/copyright)
set(ogi_about "ogi reads the annual reports that Chinese administrative organs publish on
government information disclosure (政府信息公开工作年度报告), checks every
relation of the form, and exchanges them as canonical JSON and XML.")

# The archive: everything in one folder, with the shared objects that a plain system lacks.
if(CPACK_GENERATOR STREQUAL TGZ)
    string(TOLOWER ${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR} ogi_system)
    set(CPACK_PACKAGE_FILE_NAME ogi-${PROJECT_VERSION}-${ogi_system})
    set(CPACK_INSTALL_CMAKE_PROJECTS "")
    foreach(component ALL bundle archive)
        list(APPEND CPACK_INSTALL_CMAKE_PROJECTS ${PROJECT_BINARY_DIR} ogi ${component} /)
    endforeach()
    install(FILES LICENSE ${ogi_licences} DESTINATION share/doc/ogi COMPONENT archive EXCLUDE_FROM_ALL)
    if(EXISTS ${ogi_python_package}/__init__.py)
        file(RELATIVE_PATH ogi_python_to_lib /prefix/${OGI_PYTHON_DIR}/ogi /prefix/${CMAKE_INSTALL_LIBDIR})
        # The Python package looks for the C library in its own folder, and the loader for what lies beside it beside that name.
        install(CODE "file(GLOB libraries RELATIVE \$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}
                           \$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/*.so.[0-9])
                      foreach(library \${libraries})
                          file(CREATE_LINK ${ogi_python_to_lib}/\${library}
                               \$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${OGI_PYTHON_DIR}/ogi/\${library} SYMBOLIC)
                      endforeach()"
                COMPONENT archive EXCLUDE_FROM_ALL)
    endif()
endif()

# The Debian packages, each a group of components.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_COMPONENTS_ALL runtime capi cpp)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

if(CPACK_GENERATOR STREQUAL DEB)
    string(TIMESTAMP ogi_packaged "%a, %d %b %Y %H:%M:%S +0000" UTC)
    file(CONFIGURE OUTPUT changelog CONTENT "ogi (@PROJECT_VERSION@) unstable; urgency=medium

  * The changes stand in CHANGELOG.md of the source.

 -- @CPACK_PACKAGE_CONTACT@  @ogi_packaged@
" @ONLY)
    find_program(OGI_GZIP gzip REQUIRED)
    execute_process(COMMAND ${OGI_GZIP} -9nkf ${PROJECT_BINARY_DIR}/changelog COMMAND_ERROR_IS_FATAL ANY)
    mark_as_advanced(OGI_GZIP)
endif()

# ogi_debian_package(GROUP NAME SECTION COMPONENT SYNOPSIS): COMPONENT carries what every package must have.
macro(ogi_debian_package group name section component synopsis)
    string(TOUPPER ${group} upper)
    set(CPACK_COMPONENT_${upper}_DESCRIPTION "${synopsis}\n${ogi_about}")
    set(CPACK_DEBIAN_${upper}_DESCRIPTION "${synopsis}\n${ogi_about}")
    set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${name})
    set(CPACK_DEBIAN_${upper}_PACKAGE_SECTION ${section})
    if(CPACK_GENERATOR STREQUAL DEB)
        install(FILES ${ogi_licences} DESTINATION share/doc/${name} COMPONENT ${component})
        install(FILES ${PROJECT_BINARY_DIR}/changelog.gz DESTINATION share/doc/${name} COMPONENT ${component})
    endif()
endmacro()

set(ogi_same_runtime "libogi-c0 (= ${PROJECT_VERSION})")

set(CPACK_COMPONENT_RUNTIME_GROUP library)
ogi_debian_package(library libogi-c0 libs runtime "Chinese government disclosure reports - C library")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${PROJECT_SOURCE_DIR}/cmake/package/triggers)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")

set(CPACK_COMPONENT_CAPI_GROUP development)
set(CPACK_COMPONENT_CPP_GROUP development)
if(TARGET ogi_c_static)
    list(APPEND CPACK_COMPONENTS_ALL capi_static)
    set(CPACK_COMPONENT_CAPI_STATIC_GROUP development)
endif()
ogi_debian_package(development libogi-dev libdevel capi "Chinese government disclosure reports - development files")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${ogi_same_runtime}")
set(ogi_package_of_zlib zlib1g-dev)
foreach(library utf8proc gumbo minizip pugixml)
    set(ogi_package_of_${library} lib${library}-dev)
endforeach()
foreach(library ${ogi_held} ${ogi_beside})
    string(APPEND CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS ", ${ogi_package_of_${library}}")
endforeach()

if(TARGET ogi_cli)
    list(APPEND CPACK_COMPONENTS_ALL cli)
    set(CPACK_COMPONENT_CLI_GROUP command)
    ogi_debian_package(command ogi utils cli "Chinese government disclosure reports - command line")
    set(CPACK_DEBIAN_COMMAND_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/capi)
    set(CPACK_DEBIAN_COMMAND_PACKAGE_DEPENDS "${ogi_same_runtime}")
endif()

if(EXISTS ${ogi_python_package}/__init__.py)
    list(APPEND CPACK_COMPONENTS_ALL python)
    set(CPACK_COMPONENT_PYTHON_GROUP python3)
    ogi_debian_package(python3 python3-ogi python python "Chinese government disclosure reports - Python 3 package")
    set(CPACK_DEBIAN_PYTHON3_PACKAGE_ARCHITECTURE all)
    set(CPACK_DEBIAN_PYTHON3_PACKAGE_DEPENDS "python3:any, libogi-c0 (>= ${PROJECT_VERSION})")
    set(CPACK_DEBIAN_PYTHON3_PACKAGE_CONTROL_EXTRA
        ${PROJECT_SOURCE_DIR}/cmake/package/postinst ${PROJECT_SOURCE_DIR}/cmake/package/prerm)
endif()

include(CPack)
