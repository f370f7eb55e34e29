#!/usr/bin/env bash
# install-packages.sh PURPOSE...: installs the Debian packages that cmake/packages.txt lists for these purposes and that
# are missing. Works as root and as a user with sudo; says what to install where it can do neither.
set -euo pipefail

list=$(dirname "${BASH_SOURCE[0]}")/packages.txt

# Without those whose command is there.
packages_for() {
    local purpose package command wanted
    while read -r purpose package _; do
        IFS='?' read -r package command <<<"$package"
        for wanted in "$@"; do
            if [ "$purpose" != "$wanted" ]; then continue; fi
            if [ -z "$command" ] || ! command -v "$command" >/dev/null; then echo "$package"; fi
        done
    done <"$list" | sort -u
}

is_installed() {
    dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# Without a terminal nobody can type a password: then sudo must fail at once, not wait.
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
    if [ ! -t 0 ]; then as_root+=(-n); fi
fi

# In CI the system is thrown away afterwards: dpkg need not wait for the disk after every file.
options=(-q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
if [ "${CI:-}" = true ]; then options+=(-o Dpkg::Options::=--force-unsafe-io); fi

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" "$@" </dev/null
}

# Removing is refused: libboost1.81-dev conflicts with Debian's default Boost, and that is the user's to decide.
install() {
    apt install -y --no-install-recommends --no-remove "$@"
}

give_up() {
    {
        echo "$1"
        echo "Install these packages, then run the command again:"
        echo "    apt-get install --no-install-recommends ${missing[*]}"
    } >&2
    exit 1
}

mapfile -t wanted < <(packages_for "$@")
if [ "${#wanted[@]}" -eq 0 ]; then
    echo "usage: install-packages.sh PURPOSE... (build, test, lint, docs, bench, package, port)" >&2
    exit 2
fi

missing=("${wanted[@]}")
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    give_up "This is not a Debian system, so nothing can be installed from here."
fi

missing=()
for package in "${wanted[@]}"; do
    if ! is_installed "$package"; then missing+=("$package"); fi
done
if [ "${#missing[@]}" -eq 0 ]; then
    echo "All ${#wanted[@]} packages are installed."
    exit 0
fi
if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    give_up "Packages are missing, and you are neither root nor is there sudo."
fi

echo "Installing ${#missing[@]} of ${#wanted[@]} packages: ${missing[*]}"
# The lists of a fresh system are empty, those of an old one stale; both show as a failure to find or to fetch.
if ! apt-cache show "${missing[@]}" >/dev/null 2>&1 || ! install "${missing[@]}"; then
    apt update || give_up "The package lists could not be read."
    install "${missing[@]}" || give_up "The packages could not be installed; the reason stands above."
fi
