# Sourced by chroot-test.sh and package-test.sh, which name their `cases` and say in `run_case DEBIAN CASE` what a case
# does: makes fresh minimal Debian 12 systems with debootstrap, one for each case, and tells how the cases went.
# shellcheck shell=bash

# shellcheck disable=SC2034 # used by the scripts that source this
tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# take_arguments MIRROR FOLDER [CASE...]: sets mirror and folder, and cases if any are named.
take_arguments() {
    if [ "$#" -lt 2 ] || [ "$(id -u)" -ne 0 ]; then
        echo "usage (as root): $0 MIRROR FOLDER [${cases[*]}]" >&2
        exit 2
    fi
    mirror=$1
    mkdir -p "$2"
    folder=$(cd "$2" && pwd)
    shift 2
    local name
    for name in "$@"; do
        if [[ " ${cases[*]} " != *" $name "* ]]; then
            echo "unknown case $name; there are: ${cases[*]}" >&2
            exit 2
        fi
    done
    if [ "$#" -gt 0 ]; then cases=("$@"); fi
}

fresh_debian() {
    if [ ! -e "$folder/base/complete" ]; then
        debootstrap --variant=minbase bookworm "$folder/base" "$mirror"
        touch "$folder/base/complete"
    fi
    rm -rf "$1"
    cp -a "$folder/base" "$1"
    cp /etc/resolv.conf /etc/hosts "$1/etc/"
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

# install_inside DEBIAN PACKAGE...: with what they need, and no more.
install_inside() {
    inside "$1" apt-get -q update
    inside "$1" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 install -y \
        --no-install-recommends "${@:2}"
}

# did WHAT: a line of the log that the summary shows, too.
did() {
    echo "--- $1"
}

# Every case on a Debian of its own, then a table of them.
run_cases() {
    local name code seconds table=() failed=()
    for name in "${cases[@]}"; do
        printf '\n##### %s #####\n' "$name"
        seconds=$folder/$name.seconds
        fresh_debian "$folder/$name"
        # Not in a condition: there `set -e` would not stop the case at its first failing command.
        set +e
        (
            set -e
            started=$SECONDS
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
        table+=("$(sed -n 's/^--- /    /p' "$folder/$name.log")")
    done

    printf '\n##### summary #####\n'
    printf '%s\n' "${table[@]}" | sed '/^$/d'
    [ "${#failed[@]}" -eq 0 ]
}
