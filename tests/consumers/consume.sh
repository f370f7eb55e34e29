#!/usr/bin/env bash
# consume.sh CASE: one way of using the installed library. tests/consumers/CMakeLists.txt sets what is named below.
#   OGI_SOURCE OGI_BUILD   the source tree, and the build tree to install from
#   OGI_WORK OGI_LIBDIR    a folder of this test's own; lib, or what the platform calls it
#   OGI_SAMPLE             the report that every consumer reads; beside it its canonical form, .json
set -euo pipefail

here=$(dirname "${BASH_SOURCE[0]}")
moved=$OGI_WORK/moved
case_folder=$OGI_WORK/$1
export PKG_CONFIG_PATH=$moved/$OGI_LIBDIR/pkgconfig

fail() {
    echo "$1" >&2
    exit 1
}

# shellcheck source=hosts.sh
source "$here/hosts.sh"

configure_and_build() {
    rm -rf "$case_folder"
    cmake -G Ninja -S "$1" -B "$case_folder" -DCMAKE_PREFIX_PATH="$moved" --no-warn-unused-cli "${@:2}"
    cmake --build "$case_folder" -- --quiet
}

is_refused_with() {
    rm -rf "$case_folder"
    mkdir -p "$case_folder"
    printf 'cmake_minimum_required(VERSION 3.25)\nproject(consumer LANGUAGES CXX)\nfind_package(ogi %s)\n' "$1" \
        >"$case_folder/CMakeLists.txt"
    if cmake -G Ninja -S "$case_folder" -B "$case_folder/build" -DCMAKE_PREFIX_PATH="$moved" >"$case_folder/said" 2>&1; then
        fail "find_package(ogi $1) was accepted"
    fi
    tr -s ' \n' ' ' <"$case_folder/said" | grep -e "$2" || fail "refused, but not for the reason: $2"
}

compile_with_pkg_config() {
    rm -rf "$case_folder"
    mkdir -p "$case_folder"
    # shellcheck disable=SC2046 # several options
    "$1" "${@:3}" "$here/$2" -o "$case_folder/consumer" $(pkg-config --cflags --libs "$OGI_MODULE")
}

case $1 in
install_and_move)
    rm -rf "$moved" "$OGI_WORK/installed"
    cmake --install "$OGI_BUILD" --prefix "$OGI_WORK/installed" >/dev/null
    mv "$OGI_WORK/installed" "$moved"
    # The source folder may have a short name that is also a part of installed ones: its folders are looked for.
    if grep -rIlF -e "$OGI_WORK/installed" -e "$OGI_BUILD" -e "$OGI_SOURCE/lib/" -e "$OGI_SOURCE/include" "$moved"; then fail "these files name a path of the build"; fi
    ;;
cpp_cmake)
    configure_and_build "$here/cpp" -DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON
    says_the_same "$case_folder/consumer" "$OGI_SAMPLE"
    refuses_wrong_files "$case_folder/consumer"
    ;;
c_cmake)
    configure_and_build "$here/c" -DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON -DCMAKE_DISABLE_FIND_PACKAGE_utf8proc=ON
    says_the_same "$case_folder/consumer" "$OGI_SAMPLE"
    refuses_wrong_files "$case_folder/consumer"
    ;;
subdirectory)
    configure_and_build "$here/subdirectory" -DOGI_SOURCE="$OGI_SOURCE"
    says_the_same "$case_folder/consumer" "$OGI_SAMPLE"
    says_the_same "$case_folder/consumer_c" "$OGI_SAMPLE"
    ;;
cpp_pkg_config)
    OGI_MODULE=ogi compile_with_pkg_config g++ cpp/main.cpp -std=c++17 -Wall -Werror
    says_the_same "$case_folder/consumer" "$OGI_SAMPLE"
    ;;
c99_gcc | c99_clang)
    compiler=gcc
    if [ "$1" = c99_clang ]; then compiler=clang-14; fi
    OGI_MODULE=ogi_c compile_with_pkg_config "$compiler" c/main.c -std=c99 -pedantic -Wall -Wextra -Werror
    LD_LIBRARY_PATH=$moved/$OGI_LIBDIR says_the_same "$case_folder/consumer" "$OGI_SAMPLE"
    ;;
java_jna | node_koffi) "$1" ;;
python)
    python3 "$here/python/main.py" "$moved/$OGI_LIBDIR/libogi_c.so.0" "$OGI_SAMPLE" | diff "$here/python/expected.txt" -
    ;;
command)
    "$moved/bin/ogi" --version
    "$moved/bin/ogi" convert "$OGI_SAMPLE" --to json -o - | cmp - "${OGI_SAMPLE%.*}.json"
    ;;
unknown_component) is_refused_with "REQUIRED COMPONENTS java" "ogi has no component 'java'" ;;
other_version) is_refused_with "99.0 REQUIRED" "compatible with requested version" ;;
*) fail "no such case: $1" ;;
esac
