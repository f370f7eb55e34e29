"""The JSON of import logs against its schema, with python3-jsonschema.

    /usr/bin/python3 log_schema_test.py RESULT_PROBE SCHEMA
"""
import json
import subprocess
import sys
from pathlib import Path

import jsonschema

from schema_test import DELETE, changed

# where, the new value: refused in a log that has everything
INVALID = [
    (["schema"], "ogi-import-log/2"),
    (["remarks"], "x"),
    (["input", "medium"], "word"),
    (["input", "parts"], [""]),
    (["report_year"], "2024"),
    (["counts", "repair"], DELETE),
    (["entries", 0, "rule"], DELETE),
    (["entries", 0, "rule"], "T3-BAL"),
    (["entries", 0, "kind"], "error"),
    (["entries", 0, "confidence"], "sure"),
    (["entries", 0, "message", "en"], DELETE),
    (["entries", 0, "position", "line"], 0),
    (["entries", 1, "before"], ""),
    (["entries", 1, "path"], 5),
    (["relations_used", 0, "instance"], DELETE),
]


def main(probe, schema_file):
    schema = json.loads(Path(schema_file).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    texts = subprocess.run([probe, "log"], check=True, capture_output=True).stdout.decode("utf-8").split("\x1e")[1:]
    logs = [json.loads(text) for text in texts]
    for log in logs:
        validator.validate(log)
    full = next(log for log in logs if log["relations_used"])
    converted = full["entries"][1]
    wanted = {"rule": "I-YUAN", "kind": "repair", "confidence": "likely", "before": "123456元<b>", "after": "12.3456",
              "part": "word/document.xml"}
    for member, value in wanted.items():
        if converted[member] != value:
            sys.exit(f"{member} is {converted[member]!r}, not {value!r}")
    if full["counts"] != {"repair": 1, "guess": 1, "unread": 1, "note": 0}:
        sys.exit(f"the counts are {full['counts']}")
    for path, value in INVALID:
        if validator.is_valid(changed(full, path, value)):
            sys.exit(f"the schema takes a log with a wrong {'/'.join(map(str, path))}: {value!r}")
    print(f"{len(logs)} logs are valid, {len(INVALID)} changed ones are refused")


if __name__ == "__main__":
    main(*sys.argv[1:])
