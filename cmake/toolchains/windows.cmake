# Windows on x86-64: mingw-w64 with POSIX threads; wine runs what was built. The run-time libraries of the compiler are
# linked in, so that the DLL and the command need nothing but Windows.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(ogi_triplet x86_64-w64-mingw32)
set(CMAKE_LIBRARY_ARCHITECTURE ${ogi_triplet})
set(CMAKE_C_COMPILER ${ogi_triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${ogi_triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${ogi_triplet}-windres)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
set(CMAKE_SHARED_LINKER_FLAGS_INIT -static)
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/../run-windows.sh)

include(${CMAKE_CURRENT_LIST_DIR}/foreign.cmake)
