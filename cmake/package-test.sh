#!/usr/bin/env bash
# package-test.sh MIRROR FOLDER [CASE...]: builds the packages, and uses each of them on a fresh minimal Debian 12 made
# with debootstrap from MIRROR below FOLDER. Run it as root. The cases, each on a Debian of its own:
#   debs       the Debian packages, installed, used, and removed without a trace
#   archive    the archive, unpacked where nothing is installed
#   wheel      the Python wheel, in a virtual environment without network
# The packages are left in FOLDER/packages.
set -euo pipefail
# shellcheck source=debian.sh
source "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

cases=(debs archive wheel)
take_arguments "$@"
packages=$folder/packages
has_python=false
if [ -e "$tree/bindings/python/ogi/__init__.py" ]; then has_python=true; fi

build_packages() {
    cd "$tree"
    cmake/install-packages.sh build package
    rm -rf "$packages"
    mkdir -p "$packages"
    local preset
    for preset in deb archive; do
        cmake --preset "$preset"
        cmake --build "build/$preset" --parallel "$(nproc)" -- --quiet
        cpack --config "build/$preset/CPackConfig.cmake" -B "$packages/$preset"
    done
    mv "$packages"/deb/*.deb "$packages"/archive/*.tar.gz "$packages"
    rm -rf "$packages/deb" "$packages/archive"
    if $has_python; then
        cmake --build build/archive --target wheel
        cp build/archive/ogi-*.whl "$packages"
    fi
    lintian --allow-root --fail-on error "$packages"/*.deb
    ls -l "$packages"
}

# says_the_same COMMAND...: what the consumers of tests/consumers say of the sample.
says_the_same() {
    local said
    said=$("$@" /tmp/new.json)
    echo "$said"
    [ "$said" = "$(cat "$tree/tests/consumers/expected.txt")" ]
}

# The consumers' sources and the sample, in /consumers.
bring_consumers() {
    mkdir "$1/consumers"
    cp -a "$tree/tests/consumers/." "$tree/tests/samples/sample.json" "$1/consumers"
}

uses_the_command() {
    inside "$1" "$2" --version
    inside "$1" "$2" check /consumers/sample.json
    did "$2 checks the sample"
}

# build_with_cmake DEBIAN CONSUMER
build_with_cmake() {
    inside "$1" cmake -S "/consumers/$2" -B "/tmp/$2"
    inside "$1" cmake --build "/tmp/$2"
    says_the_same inside "$1" "/tmp/$2/consumer" /consumers/sample.json
    did "$2: built with CMake"
}

build_with_pkg_config() {
    # shellcheck disable=SC2016 # the shell inside expands this
    inside "$1" sh -c 'gcc /consumers/c/main.c -o /tmp/consumer $(pkg-config --cflags --libs ogi_c)'
    says_the_same inside "$1" /tmp/consumer /consumers/sample.json
    did "c: built with pkg-config"
}

# read_in_python DEBIAN PYTHON [ASSIGNMENT...]
read_in_python() {
    local program='import ogi
with ogi.read("/consumers/sample.json") as report:
    print("ogi", ogi.__version__, "read the report of", report.year)'
    inside "$1" env -C /tmp "${@:3}" "$2" -c "$program"
    did "$2 reads the sample"
}

debs() {
    local debian=$1 name=() file
    mkdir "$debian/packages"
    cp "$packages"/*.deb "$debian/packages"
    for file in "$packages"/*.deb; do name+=("$(dpkg-deb --field "$file" Package)"); done

    install_inside "$debian" "/packages/$(basename "$packages"/ogi_*.deb)" "/packages/$(basename "$packages"/libogi-c0_*.deb)"
    did "ogi and libogi-c0 are installed"
    uses_the_command "$debian" ogi

    install_inside "$debian" gcc libc6-dev pkgconf cmake make "/packages/$(basename "$packages"/libogi-dev_*.deb)"
    did "libogi-dev is installed, with gcc, pkgconf, cmake"
    build_with_pkg_config "$debian"
    build_with_cmake "$debian" c
    install_inside "$debian" g++
    did "g++ is installed"
    build_with_cmake "$debian" cpp
    build_with_cmake "$debian" static

    if $has_python; then
        install_inside "$debian" "/packages/$(basename "$packages"/python3-ogi_*.deb)"
        did "python3-ogi is installed"
        read_in_python "$debian" python3
    fi

    inside "$debian" apt-get -q -o Dpkg::Use-Pty=0 purge -y "${name[@]}"
    rm -rf "$debian/packages" "$debian/consumers"
    if find "$debian"/usr "$debian"/etc "$debian"/var/lib/dpkg/info | grep -E '/(lib)?ogi[^/]*$|python3-ogi'; then
        echo "these files were left behind" >&2
        return 1
    fi
    did "all are removed, without a trace"
}

archive() {
    local debian=$1 place=$1/opt/somewhere/else outside root
    mkdir -p "$place"
    tar -C "$place" -xf "$packages"/ogi-*.tar.gz
    outside=$(echo "$place"/ogi-*)
    root=${outside#"$debian"}
    uses_the_command "$debian" "$root/bin/ogi"

    # Compiled here, run there.
    export PKG_CONFIG_PATH=$outside/lib/pkgconfig
    local consumer=$tree/tests/consumers/c/main.c
    # shellcheck disable=SC2046 # several options
    gcc "$consumer" -o "$outside/bin/consumer" -Wl,-rpath,"\$ORIGIN/../lib" $(pkg-config --cflags --libs ogi_c)
    says_the_same inside "$debian" "$root/bin/consumer" /consumers/sample.json
    did "c: built outside with pkg-config"
    # shellcheck disable=SC2046 # several options
    gcc -static "$consumer" -o "$debian/tmp/alone" $(pkg-config --static --cflags --libs ogi_c)
    says_the_same inside "$debian" /tmp/alone /consumers/sample.json
    did "c: built outside without any shared library"

    install_inside "$debian" g++ cmake make
    did "g++ and cmake are installed"
    local prefix=CMAKE_PREFIX_PATH=$root
    for consumer in cpp static; do
        inside "$debian" env "$prefix" cmake -S "/consumers/$consumer" -B "/tmp/$consumer"
        inside "$debian" cmake --build "/tmp/$consumer"
        says_the_same inside "$debian" "/tmp/$consumer/consumer" /consumers/sample.json
        did "$consumer: built with CMake, without utf8proc's package"
    done

    if $has_python; then
        install_inside "$debian" python3
        did "python3 is installed"
        read_in_python "$debian" python3 "PYTHONPATH=$root/python"
    fi
}

wheel() {
    local debian=$1 file
    file=$(basename "$packages"/ogi-*.whl)
    install_inside "$debian" python3-venv
    did "python3-venv is installed"
    cp "$packages/$file" "$debian/tmp"
    inside "$debian" python3 -m venv /opt/venv
    inside "$debian" /opt/venv/bin/pip install --no-index --no-deps "/tmp/$file"
    did "$file is installed"
    read_in_python "$debian" /opt/venv/bin/python
}

run_case() {
    bring_consumers "$1"
    "$2" "$1"
}

build_packages
if ! $has_python; then
    echo "There is no Python package in this tree: nothing is said of python3-ogi and of the wheel."
    mapfile -t cases < <(printf '%s\n' "${cases[@]}" | grep -vx wheel)
fi
run_cases
