# IBM Z: big-endian, and char is unsigned.
set(CMAKE_SYSTEM_PROCESSOR s390x)
set(ogi_triplet s390x-linux-gnu)
set(ogi_qemu s390x)
set(CMAKE_LIBRARY_ARCHITECTURE ${ogi_triplet})
include(${CMAKE_CURRENT_LIST_DIR}/linux.cmake)
