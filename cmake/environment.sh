# Sourced by the scripts beside it: goes to the root of the source tree and sets what they all use.
# shellcheck shell=bash

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
# shellcheck disable=SC2034 # used by the scripts that source this
jobs=$(nproc)

# ccache fails where it cannot write; HOME may be unset or nobody's.
if [ -z "${CCACHE_DIR:-}" ] && ! { [ -n "${HOME:-}" ] && [ -w "$HOME" ]; }; then
    export CCACHE_DIR=$PWD/build/ccache
fi

headline() {
    printf '\n=== %s ===\n' "$1"
}
