#!/usr/bin/env bash
# chroot-test.sh MIRROR FOLDER [CASE...]: proves the two commands of the README on a fresh minimal Debian 12 made with
# debootstrap from MIRROR below FOLDER, and tells how long each takes. Run it as root. The cases, each on a Debian of its
# own:
#   root-try root-test    as root, without sudo, HOME unset
#   user-try user-test    as a user with sudo
#   refused               as a user without sudo: the command must say what to install
set -euo pipefail

cases=(root-try root-test user-try user-test refused)
if [ "$#" -lt 2 ] || [ "$(id -u)" -ne 0 ]; then
    echo "usage (as root): cmake/chroot-test.sh MIRROR FOLDER [${cases[*]}]" >&2
    exit 2
fi
mirror=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
shift 2
if [ "$#" -gt 0 ]; then cases=("$@"); fi
tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [ ! -e "$folder/base/complete" ]; then
    debootstrap --variant=minbase bookworm "$folder/base" "$mirror"
    touch "$folder/base/complete"
fi

# A Debian with the source tree in /ogi, and nothing else.
fresh_debian() {
    rm -rf "$1"
    cp -a "$folder/base" "$1"
    cp /etc/resolv.conf /etc/hosts "$1/etc/"
    mkdir "$1/ogi"
    tar -C "$tree" --exclude=./build --exclude=./.git -c . | tar -C "$1/ogi" --no-same-owner -x
}

# inside DEBIAN COMMAND...: its mounts and processes end with the command.
inside() {
    local debian=$1
    shift
    # shellcheck disable=SC2016 # the inner shell expands these
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true ${http_proxy:+http_proxy="$http_proxy"} \
        unshare --mount --pid --fork bash -c 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"' "$debian" "$@" \
        </dev/null
}

add_user() {
    inside "$1" useradd --create-home clerk
    inside "$1" chown -R clerk /ogi
}

add_sudo() {
    inside "$1" apt-get -q update
    inside "$1" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends sudo
    echo 'clerk ALL=(ALL) NOPASSWD: ALL' >"$1/etc/sudoers.d/clerk"
    # As on a fresh system: no package lists.
    rm -rf "$1"/var/lib/apt/lists/*
}

run_case() {
    local debian=$1
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
    *) echo "unknown case $2" >&2 && return 2 ;;
    esac
}

table=()
failed=()
for name in "${cases[@]}"; do
    printf '\n##### %s #####\n' "$name"
    fresh_debian "$folder/$name"
    started=$SECONDS
    seconds=$folder/$name.seconds
    # Not in a condition: there `set -e` would not stop the case at its first failing command.
    set +e
    (
        set -e
        run_case "$folder/$name" "$name"
        echo "$((SECONDS - started))" >"$seconds"
    ) 2>&1 | tee "$folder/$name.log"
    code=${PIPESTATUS[0]}
    set -e
    if [ "$code" -eq 0 ]; then
        table+=("$(printf '%-10s ok      %5d s' "$name" "$(cat "$seconds")")")
        rm -rf "${folder:?}/$name"
    else
        table+=("$(printf '%-10s FAILED  see %s' "$name" "$folder/$name.log")")
        failed+=("$name")
    fi
done

printf '\n##### summary #####\n'
printf '%s\n' "${table[@]}"
[ "${#failed[@]}" -eq 0 ]
