#!/usr/bin/env bash
# test.sh [STEP...]: installs what is missing and runs all tests, or only the steps named. Ends with a table of the steps
# and fails if one of them failed. With --no-install nothing is installed.
set -euo pipefail
# shellcheck source=environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

steps=(format scripts dev asan tsan fuzz tidy docs)
declare -A about=(
    [format]="layout of the C and C++ sources (clang-format)"
    [scripts]="shell scripts (shellcheck)"
    [dev]="g++: unit tests, consumers, exported symbols, generated files, structure"
    [asan]="clang++: AddressSanitizer, LeakSanitizer, UndefinedBehaviorSanitizer"
    [tsan]="g++: ThreadSanitizer"
    [fuzz]="clang++: every fuzz target for ${OGI_FUZZ_SECONDS:-20} s, from its seed inputs (libFuzzer)"
    [tidy]="static analysis (clang-tidy)"
    [docs]="the manual, warnings as errors (Doxygen, Sphinx)"
)

sources() {
    find . \( -name build -o -name .git \) -prune -o -type f \( -name '*.[ch]' -o -name '*.[ch]pp' -o -name '*.def' \) -print
}

hand_written() {
    local file
    while read -r file; do
        if ! head -n 3 "$file" | grep -q 'Generated from'; then echo "$file"; fi
    done
}

# The sanitizers of these compilers fail at start-up, now and then, where the kernel randomises addresses widely.
with_fixed_addresses() {
    if setarch --addr-no-randomize true 2>/dev/null; then
        setarch --addr-no-randomize "$@"
    else
        "$@"
    fi
}

build() {
    cmake --preset "$1"
    cmake --build "build/$1" --parallel "$jobs" -- --quiet
}

# Tests that pass over themselves say SKIPPED; ctest would keep that to itself.
run_tests() {
    local code=0 log=build/$1/Testing/Temporary/LastTest.log
    BOOST_TEST_LOG_LEVEL=message with_fixed_addresses \
        ctest --test-dir "build/$1" --output-on-failure --no-tests=error --parallel "$jobs" || code=$?
    grep -ho 'SKIPPED: .*' "$log" | sort | uniq -c || true
    return "$code"
}

step_format() {
    sources | grep -v '\.def$' | hand_written | xargs -d '\n' clang-format-14 --dry-run --Werror
}

step_scripts() {
    grep -rIlE --exclude-dir=build --exclude-dir=.git -e '^#!.*/(env )?(ba)?sh$' . | xargs -d '\n' shellcheck --check-sourced
}

step_dev() {
    build dev
    run_tests dev
}

step_asan() {
    build asan
    run_tests asan
}

step_tsan() {
    build tsan
    run_tests tsan
}

step_fuzz() {
    build fuzz
    with_fixed_addresses cmake --build build/fuzz --target fuzz_short
}

# The commands of the clang build: those of g++ carry flags clang-tidy does not know.
step_tidy() {
    cmake --preset asan >/dev/null
    run-clang-tidy-14 -quiet -p build/asan -j "$jobs" "^$PWD/(lib|capi|bindings)/" 2>&1 | grep -v 'warnings generated'
}

step_docs() {
    cmake --preset docs
    cmake --build build/docs --target docs
}

install=true
chosen=()
for argument in "$@"; do
    if [ "$argument" = --no-install ]; then
        install=false
    elif [ -n "${about[$argument]:-}" ]; then
        chosen+=("$argument")
    else
        echo "usage: cmake/test.sh [--no-install] [${steps[*]}]" >&2
        exit 2
    fi
done
if [ "${#chosen[@]}" -eq 0 ]; then chosen=("${steps[@]}"); fi

if $install; then
    headline "packages"
    cmake/install-packages.sh build test lint docs
fi

logs=build/test-logs
mkdir -p "$logs"
table=()
failed=()
for step in "${chosen[@]}"; do
    headline "$step: ${about[$step]}"
    started=$SECONDS
    # Not in a condition: there `set -e` would not stop the step at its first failing command.
    set +e
    (
        set -e
        "step_$step"
    ) </dev/null 2>&1 | tee "$logs/$step.log"
    code=${PIPESTATUS[0]}
    set -e
    verdict=ok
    if [ "$code" -ne 0 ]; then
        verdict=FAILED
        failed+=("$step")
    fi
    table+=("$(printf '%-8s %-6s %4d s  %s' "$step" "$verdict" "$((SECONDS - started))" \
        "$(grep -h 'tests passed' "$logs/$step.log" | tail -n 1)")")
    echo "--- $step: $verdict, $((SECONDS - started)) s"
done

headline "summary"
printf '%s\n' "${table[@]}" "all      $SECONDS s"
if [ "${#failed[@]}" -gt 0 ]; then
    echo "FAILED: ${failed[*]}" >&2
    exit 1
fi
