"""The JSON of check results against its schema, with python3-jsonschema.

    /usr/bin/python3 schema_test.py RESULT_PROBE SCHEMA

What the writer writes is valid, and the schema is not so wide that it takes anything: each change below is refused.
"""
import json
import pathlib
import subprocess
import sys

import jsonschema

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from change import DELETE, changed  # noqa: E402

# where, the new value
INVALID = [
    (["schema"], "ogi-check-result/2"),
    (["verdict"], "ok"),
    (["verdict"], DELETE),
    (["remarks"], "x"),
    (["report_year"], "2024"),
    (["edition", "chosen"], "2014"),
    (["catalogue", "digest"], "sha256:0"),
    (["checked", "pass"], -1),
    (["checked", "cells", "number"], DELETE),
    (["truncated"], 0),
    (["total"], "4"),
    (["issues", 0, "outcome"], "failed"),
    (["issues", 0, "expected"], 6),
    (["issues", 0, "expected"], "6.0"),
    (["issues", 0, "difference"], "1e3"),
    (["issues", 0, "operands", 0, "value"], DELETE),
    (["issues", 0, "operands", 0, "state"], "blank"),
    (["issues", 0, "operands", 0, "sign"], 0),
    (["issues", 0, "message", "id"], "no such message"),
    (["issues", 0, "message", "arguments", "left"], 6),
    (["issues", 0, "label", "en"], DELETE),
    (["issues", 0, "basis"], []),
    (["issues", 0, "fingerprint"], "ogi1:123"),
    (["issues", 0, "baseline"], "absent"),
    (["issues", 0, "waiver"], {"by": "a", "reason": "b"}),
    (["issues", 0, "outcome"], "waived"),
    (["issues", 0, "default_severity"], "fatal"),
    (["issues", 0, "operands", 0, "coefficient"], 1),
    (["profile"], None),
    (["switched_off"], ["t3-bal"]),
    (["changed_severities"], [{"rule": "T3-BAL", "before": "error"}]),
    (["blank_is_zero"], DELETE),
    (["own_rules"], [{"id": "X-A"}]),
    (["unused_waivers"], [{"fingerprint": "ogi1:0123456789abcdef", "by": "a", "reason": "b", "why": "late"}]),
    (["baseline"], "new"),
    (["repairs"], [{"kind": "guess", "message": {"zh": "a", "en": "a"}}]),
    (["repairs"], [{"rule": "T3-BAL", "kind": "guess", "message": {"zh": "a", "en": "a"}}]),
    (["repairs"], [{"rule": "I-A", "kind": "guess", "confidence": 1, "message": {"zh": "a", "en": "a"}}]),
    (["evidence_used"], DELETE),
    (["evidence_used"], [{"rule": "T3-BAL", "instance": "a", "outcome": "pass", "severity": "error", "cells": []}]),
    (["gone"], [{"rule": "T3-BAL"}]),
]

INVALID_EXPLANATIONS = [
    (["issues", 0, "suspects"], []),
    (["issues", 0, "suspects", 0, "hypothesis"], "magic"),
    (["issues", 0, "suspects", 0, "slip"], "none"),
    (["issues", 0, "suspects", 0, "proposed"], 64),
    (["issues", 0, "suspects", 0, "proposed"], "-1"),
    (["issues", 0, "suspects", 0, "path"], DELETE),
    (["issues", 0, "suspects", 0, "explains", 0], "T3-BAL"),
    (["issues", 0, "suspects", 0, "certainty"], "proved"),
    (["issues", 0, "consequences", 0], 1),
    (["issues", 0, "fix", 0, "proposed"], DELETE),
    (["issues", 1, "cause"], "ogi1:"),
]


def main(probe, schema_file):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    texts = subprocess.run([probe, "json"], check=True, capture_output=True).stdout.decode("utf-8").split("\x1e")[1:]
    results = [json.loads(text) for text in texts]
    for result in results:
        validator.validate(result)

    broken = next(r for r in results if r["issues"] and r["issues"][0]["message"]["id"] == "differs")
    for path, value in INVALID:
        if validator.is_valid(changed(broken, path, value)):
            sys.exit(f"the schema takes a result with a wrong {'/'.join(map(str, path))}: {value!r}")
    explained = next(r for r in results if r["issues"] and "suspects" in r["issues"][0])
    for path, value in INVALID_EXPLANATIONS:
        if validator.is_valid(changed(explained, path, value)):
            sys.exit(f"the schema takes a result with a wrong {'/'.join(map(str, path))}: {value!r}")
    seen = {issue["message"]["id"] for result in results for issue in result["issues"]}
    for member in ("switched_off", "changed_severities", "own_rules", "waived", "unused_waivers", "gone", "repairs", "evidence_used"):
        if not any(result[member] for result in results):
            sys.exit(f"no result has anything in {member}")
    print(f"{len(results)} results are valid, {len(INVALID)} changed ones are refused; messages seen: {sorted(seen)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
