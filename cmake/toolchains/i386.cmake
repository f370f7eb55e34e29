# 32 bits, and 64-bit integers that are aligned to four bytes.
set(CMAKE_SYSTEM_PROCESSOR i686)
set(ogi_triplet i686-linux-gnu)
set(CMAKE_LIBRARY_ARCHITECTURE i386-linux-gnu)
include(${CMAKE_CURRENT_LIST_DIR}/linux.cmake)

# An x86-64 kernel runs these programs itself. Not qemu: its 7.2 hangs when a program of i386 starts a thread.
set(CMAKE_CROSSCOMPILING_EMULATOR /usr/${ogi_triplet}/lib/ld-linux.so.2 --library-path /usr/${ogi_triplet}/lib)
