# Sourced by consume.sh: what the examples of all hosts must say and write, what they must refuse, and the hosts that need
# more than a compiler.
# shellcheck shell=bash

# says_the_same COMMAND REPORT: the text, and the new report by how it differs from the canonical sample, byte by byte.
says_the_same() {
    local new=$case_folder.json
    rm -f "$new"
    "$@" "$new" | diff "$here/expected.txt" - || fail "another text than expected.txt has"
    diff "$here/expected.diff" <(diff "${OGI_SAMPLE%.*}.json" "$new") || fail "another new report than expected.diff shows"
}

# is_refused SENTENCE COMMAND...: the sentence is all that is said of the reason, and the program ends with 1.
is_refused() {
    local told=$case_folder.told code=0
    "${@:2}" >/dev/null 2>"$told" || code=$?
    cat "$told"
    if [ "$code" -ne 1 ] || [ "$(wc -l <"$told")" -ne 1 ] || ! grep -qF -e "$1" "$told"; then
        fail "ended with $code; expected 1, and in one line: $1"
    fi
}

refuses_wrong_files() {
    local wrong=$case_folder.wrong nowhere=$OGI_WORK/nowhere/file
    echo '{"edition": "1999"}' >"$wrong"
    is_refused "无法读取文件：$nowhere" "$@" "$nowhere" "$nowhere"
    is_refused "无法读取文件：$OGI_WORK" "$@" "$OGI_WORK" "$nowhere"
    is_refused '第 1 行第 13 字节（偏移 12），/edition：“1999”不是可取的值。' "$@" "$wrong" "$nowhere"
    is_refused "无法写入文件：$nowhere" "$@" "$OGI_SAMPLE" "$nowhere"
}

# Of hosts that find the library when they run: one that is not there, one of another epoch, and one of this epoch that
# has fewer functions.
refuses_wrong_libraries() {
    local epoch library=$case_folder.epoch
    for epoch in 0 1; do
        echo "int ogi_abi_epoch(void) { return $epoch; }" | gcc -shared -fPIC -x c - -o "$library$epoch.so"
    done
    OGI_LIBRARY=$OGI_WORK/nowhere.so is_refused "无法使用动态库 $OGI_WORK/nowhere.so：" "$@" "$OGI_SAMPLE" "$OGI_WORK"
    OGI_LIBRARY=${library}1.so is_refused "动态库 ${library}1.so 的接口版本是 1，本程序需要 0" "$@" "$OGI_SAMPLE" "$OGI_WORK"
    OGI_LIBRARY=${library}0.so is_refused "无法使用动态库 ${library}0.so：" "$@" "$OGI_SAMPLE" "$OGI_WORK"
}

# does_the_job COMMAND...: of hosts that find the library when they run. In no language, so that a text which follows the
# system's shows.
does_the_job() {
    export LC_ALL=C
    LD_LIBRARY_PATH=$moved/$OGI_LIBDIR says_the_same "$@" "$OGI_SAMPLE"
    OGI_LIBRARY=$moved/$OGI_LIBDIR/libogi_c.so.0 refuses_wrong_files "$@"
    refuses_wrong_libraries "$@"
}

java_jna() {
    local jna=/usr/share/java/jna.jar
    rm -rf "$case_folder"
    javac --release 11 -encoding UTF-8 -Xlint:all -Werror -cp "$jna" -d "$case_folder" \
        "$here/java/Example.java" "$here"/java/ogi/*.java
    does_the_job java -cp "$jna:$case_folder" Example
}

# koffi is fetched once for a build tree, and again when the lock file has changed.
node_koffi() {
    local lock=package-lock.json
    mkdir -p "$case_folder"
    if ! cmp -s "$here/node/$lock" "$case_folder/installed-$lock"; then
        cp "$here/node/package.json" "$here/node/$lock" "$case_folder"
        npm ci --prefix "$case_folder" --ignore-scripts --no-audit --no-fund --prefer-offline --fetch-retries=1 ||
            fail "npm could not fetch koffi: it needs its registry (npm config get registry), or a cache that has it"
        # Its native part is a package of its own, and npm leaves out such a one without a word where it fails.
        node -e 'require(process.argv[1])' "$case_folder/node_modules/koffi" ||
            fail "koffi was fetched without its native part for this platform: run the test again, or see what koffi supports"
        cp "$here/node/$lock" "$case_folder/installed-$lock"
    fi
    cp "$here"/node/*.js "$case_folder"
    does_the_job node "$case_folder/example.js"
}
