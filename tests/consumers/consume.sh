#!/usr/bin/env bash
# consume.sh CASE: one way of using the installed library. tests/consumers/CMakeLists.txt sets what is named below.
#   OGI_SOURCE OGI_BUILD   the source tree, and the build tree to install from
#   OGI_WORK OGI_LIBDIR    a folder of this test's own; lib, or what the platform calls it
#   OGI_SAMPLE             the report that every consumer reads; beside it its canonical form, .json
set -euo pipefail

here=$(dirname "${BASH_SOURCE[0]}")
moved=$OGI_WORK/moved
prefix=$moved # that find_package looks in
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
    cmake -G Ninja -S "$1" -B "$case_folder" -DCMAKE_PREFIX_PATH="$prefix" --no-warn-unused-cli "${@:2}"
    cmake --build "$case_folder" --parallel 2 -- --quiet
}

# The C library without the C++ one, and without the command: what two Debian packages hold, for instance.
install_c_only() {
    prefix=$OGI_WORK/c_only_$1
    rm -rf "$prefix"
    cmake --install "$OGI_BUILD" --prefix "$prefix" --component runtime >/dev/null
    cmake --install "$OGI_BUILD" --prefix "$prefix" --component capi >/dev/null
}

# is_refused_with ARGUMENTS_OF_FIND_PACKAGE REASON [LINE_BEFORE]
is_refused_with() {
    rm -rf "$case_folder"
    mkdir -p "$case_folder"
    printf 'cmake_minimum_required(VERSION 3.25)\nproject(consumer LANGUAGES CXX)\n%s\nfind_package(ogi %s)\n' "${3:-}" "$1" \
        >"$case_folder/CMakeLists.txt"
    if cmake -G Ninja -S "$case_folder" -B "$case_folder/build" -DCMAKE_PREFIX_PATH="$prefix" >"$case_folder/said" 2>&1; then
        fail "find_package(ogi $1) was accepted"
    fi
    tr -s ' \n' ' ' <"$case_folder/said" | grep -e "$2" || fail "refused, but not for the reason: $2"
}

compile_with_pkg_config() {
    rm -rf "$case_folder"
    mkdir -p "$case_folder"
    # shellcheck disable=SC2046 # several options
    "$1" "${@:3}" "$here/$2" -o "$case_folder/consumer" $(pkg-config --cflags --libs ${OGI_STATIC:+--static} "$OGI_MODULE")
}

needs_no_library_of_ours() {
    if readelf -d "$1" | grep "NEEDED.*libogi"; then fail "$1 is linked with the shared library"; fi
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
    configure_and_build "$here/c" -DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON
    if grep -E "OGI_[a-z0-9]*_LIBRARY" "$case_folder/CMakeCache.txt"; then fail "libraries were looked for"; fi
    says_the_same "$case_folder/consumer" "$OGI_SAMPLE"
    refuses_wrong_files "$case_folder/consumer"
    ;;
subdirectory)
    configure_and_build "$here/subdirectory" -DOGI_SOURCE="$OGI_SOURCE"
    says_the_same "$case_folder/consumer" "$OGI_SAMPLE"
    says_the_same "$case_folder/consumer_c" "$OGI_SAMPLE"
    ;;
fetch_content)
    configure_and_build "$here/fetch_content" -DOGI_SOURCE="$OGI_SOURCE" -DBUILD_SHARED_LIBS=ON -DCMAKE_DISABLE_FIND_PACKAGE_CLI11=ON
    says_the_same "$case_folder/consumer" "$OGI_SAMPLE"
    needs_no_library_of_ours "$case_folder/consumer"
    ;;
optional_components)
    install_c_only "$1"
    configure_and_build "$here/optional_components"
    ;;
static_names)
    nm --extern-only --defined-only --format=posix "$moved/$OGI_LIBDIR/libogi_c.a" | awk 'NF > 2 { print $1 }' |
        sort | diff "$OGI_SOURCE/capi/symbols.txt" - || fail "these names are global in the archive, or missing in it"
    ;;
static_c_cmake)
    configure_and_build "$here/static" -DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON
    says_the_same "$case_folder/consumer" "$OGI_SAMPLE"
    needs_no_library_of_ours "$case_folder/consumer"
    ;;
static_beside_cpp)
    configure_and_build "$here/static_beside_cpp"
    says_the_same "$case_folder/consumer" c "$OGI_SAMPLE"
    says_the_same "$case_folder/consumer" cpp "$OGI_SAMPLE"
    ;;
static_c_pkg_config)
    OGI_STATIC=1 OGI_MODULE=ogi_c compile_with_pkg_config gcc c/main.c -static -std=c99 -pedantic -Wall -Wextra -Werror
    says_the_same "$case_folder/consumer" "$OGI_SAMPLE"
    if readelf -d "$case_folder/consumer" | grep NEEDED; then fail "the program is not static"; fi
    ;;
wheel) "$here/wheel.sh" "$case_folder" ;;
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
    export LC_ALL=C PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$moved/lib/python3/dist-packages
    export OGI_LIBRARY=$moved/$OGI_LIBDIR/libogi_c.so.0
    says_the_same "$OGI_PYTHON" "$here/python/main.py" "$OGI_SAMPLE"
    refuses_wrong_files "$OGI_PYTHON" "$here/python/main.py"
    ;;
command)
    "$moved/bin/ogi" --version
    "$moved/bin/ogi" convert "$OGI_SAMPLE" --to json -o - | cmp - "${OGI_SAMPLE%.*}.json"
    ;;
unknown_component) is_refused_with "REQUIRED COMPONENTS java" "ogi has no component 'java'" ;;
component_not_installed)
    install_c_only "$1"
    is_refused_with "REQUIRED COMPONENTS cpp" "the component 'cpp' of ogi is not installed in $prefix; installed there: capi"
    ;;
without_a_library)
    is_refused_with "REQUIRED COMPONENTS cpp" "the component 'cpp' of ogi needs [a-z0-9]*, which was not found; install it" \
        "$(printf 'set(CMAKE_FIND_USE_%s OFF)\n' CMAKE_SYSTEM_PATH SYSTEM_ENVIRONMENT_PATH)"
    ;;
other_version) is_refused_with "99.0 REQUIRED" "compatible with requested version" ;;
next_version)
    IFS=. read -r major minor _ < <(sed -n 's/.*OGI_VERSION "\(.*\)"/\1/p' "$OGI_SOURCE/include/ogi/version.hpp")
    is_refused_with "$major.$((minor + 1)) REQUIRED" "compatible with requested version"
    ;;
*) fail "no such case: $1" ;;
esac
