# Installation: the C++ library (component cpp), the C library (capi) and the command (cli), each with what its users
# need. Every path in the installed tree is relative, so that the tree can be moved.

include(CMakePackageConfigHelpers)

set(ogi_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/ogi)
set(ogi_pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
file(RELATIVE_PATH ogi_pkgconfig_to_prefix /prefix/${ogi_pkgconfig_dir} /prefix)
file(RELATIVE_PATH ogi_bin_to_lib /prefix/${CMAKE_INSTALL_BINDIR} /prefix/${CMAKE_INSTALL_LIBDIR})

# ogi_install_pkgconfig(NAME COMPONENT): NAME.pc from cmake/NAME.pc.in.
function(ogi_install_pkgconfig name component)
    configure_file(${PROJECT_SOURCE_DIR}/cmake/${name}.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${ogi_pkgconfig_dir} COMPONENT ${component})
endfunction()

set(ogi_utf8proc_module "")
set(ogi_find_utf8proc "")
if(OGI_DOCUMENTS)
    set(ogi_utf8proc_module "libutf8proc")
    set(ogi_find_utf8proc "    list(APPEND CMAKE_MODULE_PATH \${CMAKE_CURRENT_LIST_DIR})\n    find_dependency(utf8proc)\n    list(REMOVE_ITEM CMAKE_MODULE_PATH \${CMAKE_CURRENT_LIST_DIR})\n")
    install(FILES cmake/Findutf8proc.cmake DESTINATION ${ogi_package_dir} COMPONENT cpp)
endif()

install(TARGETS ogi EXPORT ogi_cpp ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT cpp)
install(DIRECTORY include/ogi DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT cpp FILES_MATCHING PATTERN *.hpp)
install(EXPORT ogi_cpp FILE ogi-cpp.cmake NAMESPACE ogi:: DESTINATION ${ogi_package_dir} COMPONENT cpp)
ogi_install_pkgconfig(ogi cpp)

install(TARGETS ogi_c EXPORT ogi_capi
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT capi
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT capi
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT capi)
install(FILES capi/include/ogi.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT capi)
install(EXPORT ogi_capi FILE ogi-capi.cmake NAMESPACE ogi:: DESTINATION ${ogi_package_dir} COMPONENT capi)
ogi_install_pkgconfig(ogi_c capi)

set_target_properties(ogi_cli PROPERTIES INSTALL_RPATH $ORIGIN/${ogi_bin_to_lib})
install(TARGETS ogi_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT cli)

configure_package_config_file(cmake/ogiConfig.cmake.in ${PROJECT_BINARY_DIR}/ogiConfig.cmake
                              INSTALL_DESTINATION ${ogi_package_dir} NO_SET_AND_CHECK_MACRO)
# Before 1.0 a minor version may change the C++ interface.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ogiConfigVersion.cmake COMPATIBILITY SameMinorVersion)
foreach(component cpp capi)
    install(FILES ${PROJECT_BINARY_DIR}/ogiConfig.cmake ${PROJECT_BINARY_DIR}/ogiConfigVersion.cmake
            DESTINATION ${ogi_package_dir} COMPONENT ${component})
endforeach()
