#!/usr/bin/env bash
# chroot-test.sh MIRROR FOLDER [CASE...]: proves the two commands of the README on a fresh minimal Debian 12 made with
# debootstrap from MIRROR below FOLDER, and tells how long each takes. Run it as root. The cases, each on a Debian of its
# own:
#   root-try root-test    as root, without sudo, HOME unset
#   user-try user-test    as a user with sudo
#   refused               as a user without sudo: the command must say what to install
set -euo pipefail
# shellcheck source=debian.sh
source "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

cases=(root-try root-test user-try user-test refused)
take_arguments "$@"

add_user() {
    inside "$1" useradd --create-home clerk
    inside "$1" chown -R clerk /ogi
}

add_sudo() {
    install_inside "$1" sudo
    echo 'clerk ALL=(ALL) NOPASSWD: ALL' >"$1/etc/sudoers.d/clerk"
    # As on a fresh system: no package lists.
    rm -rf "$1"/var/lib/apt/lists/*
}

run_case() {
    local debian=$1
    # The source tree in /ogi, and nothing else.
    mkdir "$debian/ogi"
    tar -C "$tree" --exclude=./build --exclude=./.git -c . | tar -C "$debian/ogi" --no-same-owner -x
    case $2 in
    root-*) inside "$debian" "/ogi/cmake/${2#root-}.sh" ;;
    user-*)
        add_user "$debian"
        add_sudo "$debian"
        started=$SECONDS
        inside "$debian" su clerk -c "/ogi/cmake/${2#user-}.sh"
        ;;
    refused)
        add_user "$debian"
        local said
        if said=$(inside "$debian" su clerk -c /ogi/cmake/try.sh 2>&1); then return 1; fi
        echo "$said"
        grep -q 'apt-get install --no-install-recommends .*libutf8proc-dev' <<<"$said"
        ;;
    esac
}

run_cases
