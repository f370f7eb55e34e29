# 64-bit ARM: char is unsigned.
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(ogi_triplet aarch64-linux-gnu)
set(ogi_qemu aarch64)
set(CMAKE_LIBRARY_ARCHITECTURE ${ogi_triplet})
include(${CMAKE_CURRENT_LIST_DIR}/linux.cmake)
