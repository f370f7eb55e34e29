# 32 bits, and 64-bit integers that are aligned to four bytes.
set(CMAKE_SYSTEM_PROCESSOR i686)
set(ogi_triplet i686-linux-gnu)
set(ogi_qemu i386)
set(CMAKE_LIBRARY_ARCHITECTURE i386-linux-gnu)
include(${CMAKE_CURRENT_LIST_DIR}/linux.cmake)
