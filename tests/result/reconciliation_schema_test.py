"""The JSON of reconciliations against its schema, with python3-jsonschema.

    /usr/bin/python3 reconciliation_schema_test.py RECONCILIATION_PROBE SCHEMA
"""
import json
import subprocess
import sys
from pathlib import Path

import jsonschema

from schema_test import DELETE, changed

# where, the new value: refused in a difference that has both lists
INVALID = [
    (["schema"], "ogi-reconciliation/2"),
    (["remarks"], "x"),
    (["edition"], 2021),
    (["derived"], DELETE),
    (["derived", 0, "path"], 5),
    (["derived", 0, "after"], "-1"),
    (["derived", 0, "after"], 1),
    (["derived", 0, "proofs"], []),
    (["derived", 0, "proofs", 0, "value"], DELETE),
    (["derived", 0, "before", "state"], "number"),
    (["derived", 0, "why", "en"], DELETE),
    (["refused", 0, "reason"], "unlikely"),
    (["refused", 0, "claims"], []),
]


def main(probe, schema_file):
    schema = json.loads(Path(schema_file).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    texts = subprocess.run([probe], check=True, capture_output=True).stdout.decode("utf-8").split("---\n")[1:]
    differences = [json.loads(text) for text in texts]
    for difference in differences:
        validator.validate(difference)
    reasons = {refused["reason"] for difference in differences for refused in difference["refused"]}
    if reasons != {"contradicted", "negative", "out_of_range"}:
        sys.exit(f"the probe shows the reasons {sorted(reasons)} only")
    derived = next(d for d in differences if d["derived"])
    both = dict(derived, refused=next(d for d in differences if d["refused"])["refused"])
    validator.validate(both)
    for path, value in INVALID:
        if validator.is_valid(changed(both, path, value)):
            sys.exit(f"the schema takes a difference with a wrong {'/'.join(map(str, path))}: {value!r}")
    print(f"{len(differences)} differences are valid, {len(INVALID)} changed ones are refused")


if __name__ == "__main__":
    main(*sys.argv[1:])
