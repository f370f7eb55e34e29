#!/usr/bin/env bash
# portability.sh [--no-install] [PLATFORM...]: installs what is missing, builds the project and runs its tests on every
# platform below, or on those named. Then each of them reads the same documents and writes them as JSON and XML with the
# result of their check: this must be the same bytes everywhere. Ends with a table, and fails if a test failed or an output
# differs. docs/portability.md says what is measured where.
set -euo pipefail
# shellcheck source=environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

# Each is a preset of CMake and builds in build/PLATFORM.
native=(gcc-cxx17 gcc-cxx20 clang-cxx17 clang-cxx20)
foreign=(i386 aarch64 s390x windows)
results=$PWD/build/portability

is_foreign() {
    [[ " ${foreign[*]} " == *" $1 "* ]]
}

compiler_of() {
    sed -n 's/^set(CMAKE_CXX_COMPILER_\(ID\|VERSION\) "\(.*\)")$/\2/p' "build/$1"/CMakeFiles/*/CMakeCXXCompiler.cmake |
        paste -sd' '
}

# number_of NAME PLATFORM: an attribute of the whole run.
number_of() {
    grep -m1 -A3 '<testsuite ' "$results/$2.xml" | grep -o "\b$1=\"[0-9]*" | tr -dc 0-9
}

# tests_of PLATFORM: passed of all, what was skipped, and the cases inside of the programs.
tests_of() {
    local all failed skipped
    all=$(number_of tests "$1") failed=$(number_of failures "$1") skipped=$(number_of skipped "$1")
    echo "$((all - failed - skipped)) of $all|$skipped|$(sed -n 's/^Running \([0-9]*\) test case.*/\1/p' \
        "build/$1/Testing/Temporary/LastTest.log" | awk '{ n += $1 } END { print n + 0 }')"
}

prepare() {
    if ! is_foreign "$1"; then return; fi
    cmake/foreign-libraries.sh "$1"
    if [ "$1" = windows ]; then cmake/run-windows.sh wineboot; fi
}

run_platform() {
    local code=0
    prepare "$1"
    cmake --preset "$1"
    cmake --build "build/$1" --parallel "$jobs" -- --quiet
    BOOST_TEST_LOG_LEVEL=message ctest --test-dir "build/$1" --output-on-failure --no-tests=error --timeout 600 \
        --parallel "$jobs" --output-junit "$results/$1.xml" || code=$?
    grep -aho 'SKIPPED: .*' "build/$1/Testing/Temporary/LastTest.log" | sort | uniq -c || true
    cmake --build "build/$1" --target canonical_digests -- --quiet
    # The C library of Windows ends lines of text with two characters.
    tr -d '\r' <"build/$1/canonical_digests.txt" >"$results/$1.digests"
    return "$code"
}

install=true
chosen=()
for argument in "$@"; do
    if [ "$argument" = --no-install ]; then
        install=false
    elif [[ " ${native[*]} ${foreign[*]} " == *" $argument "* ]]; then
        chosen+=("$argument")
    else
        echo "usage: cmake/portability.sh [--no-install] [${native[*]} ${foreign[*]}]" >&2
        exit 2
    fi
done
if [ "${#chosen[@]}" -eq 0 ]; then chosen=("${native[@]}" "${foreign[@]}"); fi

if $install; then
    headline "packages"
    cmake/install-packages.sh build test port
fi

mkdir -p "$results"
table=()
failed=()
first=
for platform in "${chosen[@]}"; do
    headline "$platform"
    started=$SECONDS
    rm -f "$results/$platform".*
    # Not in a condition: there `set -e` would not stop the platform at its first failing command.
    set +e
    (
        set -e
        run_platform "$platform"
    ) </dev/null 2>&1 | tee "$results/$platform.log"
    code=${PIPESTATUS[0]}
    set -e
    if [ "$code" -ne 0 ]; then failed+=("$platform"); fi
    digest=-
    if [ -s "$results/$platform.digests" ]; then
        digest=$(sha256sum "$results/$platform.digests" | cut -c1-16)
        first=${first:-$platform}
        if ! cmp -s "$results/$first.digests" "$results/$platform.digests"; then
            echo "$platform writes other bytes than $first; compare $results/{$first,$platform}.digests:" >&2
            diff "$results/$first.digests" "$results/$platform.digests" | head -n 10 || true
            failed+=("$platform: output")
        fi
    fi
    tests='-|-|-'
    if [ -s "$results/$platform.xml" ]; then tests=$(tests_of "$platform"); fi
    table+=("$platform|$(compiler_of "$platform")|$tests|$((SECONDS - started)) s|$digest")
done

headline "summary"
printf '%s\n' 'platform|compiler|tests passed|skipped|cases|time|digest' "${table[@]}" |
    awk -F '|' '{ printf "%-12s %-14s %-12s %8s %6s %8s  %s\n", $1, $2, $3, $4, $5, $6, $7 }'
if [ "${#failed[@]}" -gt 0 ]; then
    printf 'FAILED: %s\n' "${failed[@]}" >&2
    exit 1
fi
