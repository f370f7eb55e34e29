#!/usr/bin/env bash
# try.sh: installs what is missing, builds ogi, then checks and converts the sample report. What it writes lies in
# build/try.
set -euo pipefail
# shellcheck source=environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

sample=tests/samples/sample.txt
results=build/try
ogi=build/tool/bindings/cli/ogi

headline "packages"
cmake/install-packages.sh build

headline "build"
cmake --preset tool
cmake --build build/tool --parallel "$jobs" -- --quiet

headline "check $sample"
mkdir -p "$results"
# 0 valid, 1 invalid, 2 undetermined: each is an answer. From 3 on the check itself failed.
verdict=0
"$ogi" check "$sample" || verdict=$?
if [ "$verdict" -gt 2 ]; then exit "$verdict"; fi
"$ogi" check --format json "$sample" >"$results/findings.json" || [ "$?" -eq "$verdict" ]
"$ogi" check --format html "$sample" >"$results/findings.html" || [ "$?" -eq "$verdict" ]

headline "convert $sample"
"$ogi" convert "$sample" -o "$results/sample.json"
"$ogi" convert "$sample" -o "$results/sample.xml"

headline "done in $SECONDS s"
cat <<END
The report was checked (exit code $verdict). To look at:
    $results/findings.html   the tables with the findings, for a browser
    $results/findings.json   the findings, for programs
    $results/sample.json     the report as canonical JSON
    $results/sample.xml      the report as canonical XML
The command is $ogi; try: $ogi explain T3-BAL
END
