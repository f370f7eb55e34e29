# Installation, by component; what each gives stands in docs/decisions/0006-packages.md. Every path in the installed tree
# is relative, so that the tree can be moved, and a library that lies beside ours is found there.
#   runtime      libogi_c.so.0
#   capi         what compiling against it takes
#   capi_static  the C library as an archive
#   cpp          the C++ library
#   cli          the command
#   python       the Python package
#   bundle       the shared objects that a plain system lacks; only when asked for

include(CMakePackageConfigHelpers)

set(OGI_PYTHON_DIR lib/python3/dist-packages CACHE STRING "Where the Python package is installed, below the prefix")
set(ogi_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/ogi)
set(ogi_pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
file(RELATIVE_PATH ogi_pkgconfig_to_prefix /prefix/${ogi_pkgconfig_dir} /prefix)
file(RELATIVE_PATH ogi_bin_to_lib /prefix/${CMAKE_INSTALL_BINDIR} /prefix/${CMAKE_INSTALL_LIBDIR})
# As the linker calls the libraries.
set(ogi_option_of_zlib -lz)
foreach(library utf8proc gumbo minizip pugixml)
    set(ogi_option_of_${library} -l${library})
endforeach()
set(ogi_held_options "")
foreach(library ${ogi_held})
    string(APPEND ogi_held_options " ${ogi_option_of_${library}}")
endforeach()
set(ogi_beside_options "")
foreach(library ${ogi_beside})
    string(APPEND ogi_beside_options " ${ogi_option_of_${library}}")
endforeach()

# ogi_install_for_development(COMPONENT TARGET): what find_package brings in for a component.
function(ogi_install_for_development component target)
    install(TARGETS ${target} EXPORT ogi_${component}
            ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT ${component}
            RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT runtime
            LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime NAMELINK_COMPONENT ${component})
    install(EXPORT ogi_${component} FILE ogi-${component}.cmake NAMESPACE ogi:: DESTINATION ${ogi_package_dir}
            COMPONENT ${component})
    install(FILES ${PROJECT_BINARY_DIR}/ogiConfig.cmake ${PROJECT_BINARY_DIR}/ogiConfigVersion.cmake
            DESTINATION ${ogi_package_dir} COMPONENT ${component})
endfunction()

# ogi_install_pkgconfig(NAME COMPONENT...): NAME.pc from cmake/NAME.pc.in.
function(ogi_install_pkgconfig name)
    configure_file(${PROJECT_SOURCE_DIR}/cmake/${name}.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
    foreach(component ${ARGN})
        install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${ogi_pkgconfig_dir} COMPONENT ${component})
    endforeach()
endfunction()

configure_package_config_file(cmake/ogiConfig.cmake.in ${PROJECT_BINARY_DIR}/ogiConfig.cmake
                              INSTALL_DESTINATION ${ogi_package_dir} PATH_VARS CMAKE_INSTALL_LIBDIR
                              NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
# Before 1.0 a minor version may change the C++ interface.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ogiConfigVersion.cmake COMPATIBILITY SameMinorVersion)

ogi_install_for_development(cpp ogi)
install(DIRECTORY include/ogi DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT cpp FILES_MATCHING PATTERN *.hpp)
ogi_install_pkgconfig(ogi cpp)

set_target_properties(ogi_c PROPERTIES INSTALL_RPATH $ORIGIN BUILD_RPATH $ORIGIN)
ogi_install_for_development(capi ogi_c)
set(ogi_c_components capi)
if(TARGET ogi_c_static)
    ogi_install_for_development(capi_static ogi_c_static)
    list(APPEND ogi_c_components capi_static)
endif()
foreach(component ${ogi_c_components})
    install(FILES capi/include/ogi.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT ${component})
endforeach()
ogi_install_pkgconfig(ogi_c ${ogi_c_components})

if(TARGET ogi_cli)
    set_target_properties(ogi_cli PROPERTIES INSTALL_RPATH $ORIGIN/${ogi_bin_to_lib})
    install(TARGETS ogi_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT cli)
endif()

set(ogi_python_package ${PROJECT_SOURCE_DIR}/bindings/python/ogi)
if(EXISTS ${ogi_python_package}/__init__.py)
    install(DIRECTORY ${ogi_python_package} DESTINATION ${OGI_PYTHON_DIR} COMPONENT python
            FILES_MATCHING PATTERN *.py PATTERN *.pyi PATTERN py.typed PATTERN __pycache__ EXCLUDE)
    find_package(Python3 3.8 COMPONENTS Interpreter)
    if(PROJECT_IS_TOP_LEVEL AND Python3_Interpreter_FOUND)
        add_custom_target(wheel COMMAND Python3::Interpreter -B ${PROJECT_SOURCE_DIR}/cmake/wheel.py ${PROJECT_BINARY_DIR}
                                        ${PROJECT_BINARY_DIR}
                          DEPENDS ogi_c VERBATIM)
    endif()
endif()

if(OGI_DOCUMENTS)
    install(CODE "file(GET_RUNTIME_DEPENDENCIES LIBRARIES $<TARGET_FILE:ogi_c> POST_INCLUDE_REGEXES /libutf8proc[.] /libgumbo[.]
                       POST_EXCLUDE_REGEXES . RESOLVED_DEPENDENCIES_VAR beside)
                  file(INSTALL \${beside} DESTINATION \${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}
                       FOLLOW_SYMLINK_CHAIN)"
            COMPONENT bundle EXCLUDE_FROM_ALL)
endif()

if(PROJECT_IS_TOP_LEVEL)
    include(cmake/packages.cmake)
endif()
