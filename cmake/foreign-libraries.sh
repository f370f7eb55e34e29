#!/usr/bin/env bash
# foreign-libraries.sh PLATFORM...: lays out below build/libraries what a cross build of these platforms (i386, aarch64,
# s390x, windows) needs beside its compiler, as the toolchain files of cmake/toolchains look for it:
#   - Boost and CLI11, which are headers only, from this machine;
#   - the libraries that documents are read with, and rapidcheck, from Debian's packages for that CPU. There are none for
#     Windows, so the former are compiled from Debian's source packages; gumbo and rapidcheck are not there.
# Nothing of this is installed: apt works with lists of its own, below build/libraries/apt.
set -euo pipefail
# shellcheck source=environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

# As CMAKE_LIBRARY_ARCHITECTURE in the toolchain files, and as Debian calls the CPU.
declare -A architecture=([i386]=i386-linux-gnu [aarch64]=aarch64-linux-gnu [s390x]=s390x-linux-gnu [windows]=x86_64-w64-mingw32)
declare -A debian=([i386]=i386 [aarch64]=arm64 [s390x]=s390x)

root=$PWD/build/libraries
state=$root/apt

own_apt() {
    local options=(-o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o Dir::State="$state" -o Dir::State::status="$state/status" -o Dir::Cache="$state/cache"
        -o APT::Sandbox::User="$(id -un)" -o Acquire::Languages=none)
    local cpu
    for cpu in "${debian[@]}"; do options+=(-o APT::Architectures::="$cpu"); done
    apt-get -q "${options[@]}" "$@"
}

# The same mirror as this machine's, for all CPUs and for sources.
prepare_apt() {
    mkdir -p "$state/lists/partial" "$state/cache/archives/partial"
    touch "$state/status"
    local kind
    for kind in deb deb-src; do
        apt-get indextargets --format "$kind \$(REPO_URI) \$(RELEASE) \$(COMPONENT)" \
            'Created-By: Packages' 'Label: Debian'
    done | sort -u >"$state/sources.list"
    if [ ! -s "$state/sources.list" ]; then
        echo "apt knows no Debian mirror here; run apt-get update first." >&2
        exit 1
    fi
    own_apt update
}

# headers_of_this_machine USR LIBRARY-FOLDER: links, because /usr/include as a whole would hide the headers of the platform.
headers_of_this_machine() {
    mkdir -p "$1/include" "$2/cmake" "$1/share/cmake"
    ln -sfn /usr/include/boost "$1/include/boost"
    ln -sfn /usr/include/CLI "$1/include/CLI"
    cp -r /usr/share/cmake/CLI11 "$1/share/cmake/"
    # Copies: they find the headers from where they lie.
    dpkg-query -L libboost1.81-dev | grep -E '/cmake/(Boost|boost_headers)-[0-9.]+$' | xargs -I{} cp -r {} "$2/cmake/"
}

packages_of_cpu() {
    local cpu=$1 folder=$2 deb
    mkdir -p "$folder/packages"
    (cd "$folder/packages" && own_apt download \
        {libutf8proc2,libutf8proc-dev,libgumbo1,libgumbo-dev,libminizip-dev,libpugixml-dev,zlib1g,zlib1g-dev,librapidcheck-dev}:"$cpu")
    for deb in "$folder"/packages/*.deb; do dpkg-deb -x "$deb" "$folder"; done
}

# archive_for_windows FOLDER ARCHIVE FLAGS SOURCE...: compiles the sources into an archive.
archive_for_windows() {
    local archive=$2 flags=$3 objects source compiler
    objects=$1/objects/$(basename "$2" .a)
    shift 3
    mkdir -p "$objects"
    for source in "$@"; do
        compiler=gcc-posix
        if [ "${source##*.}" = cpp ]; then compiler=g++-posix; fi
        # shellcheck disable=SC2086 # several flags
        "${architecture[windows]}-$compiler" -O2 $flags -c "$source" -o "$objects/$(basename "$source").o"
    done
    "${architecture[windows]}-ar" rcs "$archive" "$objects"/*.o
}

libraries_for_windows() {
    local folder=$1 usr=$2 libraries=$3 sources=$1/sources
    mkdir -p "$sources" "$usr/include/minizip"
    (cd "$sources" && own_apt source utf8proc pugixml zlib minizip)
    local utf8proc pugixml zlib minizip
    utf8proc=$(echo "$sources"/utf8proc-*/) zlib=$(echo "$sources"/zlib-*/)
    pugixml=$(echo "$sources"/pugixml-*/src) minizip=$(dirname "$(find "$sources"/minizip-* -name unzip.c)")
    cp "$utf8proc/utf8proc.h" "$pugixml"/pugi{xml,config}.hpp "$zlib"/{zlib,zconf}.h "$usr/include/"
    cp "$minizip"/{unzip,ioapi}.h "$usr/include/minizip/"
    archive_for_windows "$folder" "$libraries/libutf8proc.a" -DUTF8PROC_STATIC "$utf8proc/utf8proc.c"
    archive_for_windows "$folder" "$libraries/libpugixml.a" -std=c++17 "$pugixml/pugixml.cpp"
    archive_for_windows "$folder" "$libraries/libz.a" "" \
        "$zlib"/{adler32,crc32,inffast,inflate,inftrees,zutil}.c
    archive_for_windows "$folder" "$libraries/libminizip.a" "-DNOCRYPT -DNOUNCRYPT -I$zlib" "$minizip"/{unzip,ioapi}.c
}

lay_out() {
    local platform=$1 folder=$root/${architecture[$1]}
    local usr=$folder/usr
    local libraries=$usr/lib/${architecture[$1]}
    if [ -e "$folder/complete" ]; then return; fi
    rm -rf "$folder"
    prepare_apt
    mkdir -p "$libraries"
    if [ "$platform" = windows ]; then
        mkdir -p "$usr/include"
        libraries_for_windows "$folder" "$usr" "$libraries"
    else
        packages_of_cpu "${debian[$platform]}" "$folder"
    fi
    headers_of_this_machine "$usr" "$libraries"
    touch "$folder/complete"
}

for platform in "$@"; do
    if [ -z "${architecture[$platform]:-}" ]; then
        echo "usage: cmake/foreign-libraries.sh PLATFORM... (${!architecture[*]})" >&2
        exit 2
    fi
    lay_out "$platform"
done
