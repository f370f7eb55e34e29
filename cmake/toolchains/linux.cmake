# What the other CPUs have in common: Debian's cross compiler of ogi_triplet, its libraries as
# cmake/foreign-libraries.sh lays them out, and qemu, where it is the one to run what was built. Included by the files
# beside it.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_C_COMPILER ${ogi_triplet}-gcc)
set(CMAKE_CXX_COMPILER ${ogi_triplet}-g++)
if(ogi_qemu)
    set(CMAKE_CROSSCOMPILING_EMULATOR qemu-${ogi_qemu}-static -L /usr/${ogi_triplet})
endif()

include(${CMAKE_CURRENT_LIST_DIR}/foreign.cmake)
