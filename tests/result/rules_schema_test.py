"""The JSON of the catalogue of rules against its schema, with python3-jsonschema, and its relations against the form.

    /usr/bin/python3 rules_schema_test.py RULES_PROBE SCHEMA
"""
import json
import subprocess
import sys
from pathlib import Path

import jsonschema

from schema_test import DELETE, changed

# where, the new value: refused in the catalogue, whose first rule is a linear one
INVALID = [
    (["schema"], "ogi-rules/2"),
    (["remarks"], "x"),
    (["catalogue", "digest"], "sha256:0"),
    (["messages"], DELETE),
    (["messages", 0, "outcome"], "failed"),
    (["messages", 0, "text", "en"], ""),
    (["rules"], []),
    (["rules", 0, "id"], "t3-bal"),
    (["rules", 0, "family"], "own"),
    (["rules", 0, "family"], DELETE),
    (["rules", 0, "needs"], "day_of_publication"),
    (["rules", 0, "last_year"], 0),
    (["rules", 0, "organs"], {"zh": "", "en": ""}),
    (["rules", 0, "basis"], []),
    (["rules", 0, "relation", "compare"], "<"),
    (["rules", 0, "relation", "scope"], "column"),
    (["rules", 0, "relation", "terms", 0, "path"], "applications.newly_received.total"),
    (["rules", 0, "relation", "terms", 0, "sign"], 2),
    (["rules", 0, "relation", "terms", 0, "year"], DELETE),
    (["rules", 0, "relation", "instances"], []),
    (["rules", 0, "since"], DELETE),
]


def paths_of(relation, term):
    begin, end = term["path"].index("{"), term["path"].index("}")
    return [term["path"][:begin] + instance["is"] + term["path"][end + 1 :] for instance in relation["instances"]]


def main(probe, schema_file):
    schema = json.loads(Path(schema_file).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    texts = subprocess.run([probe], check=True, capture_output=True).stdout.decode("utf-8").split("\x1e")
    catalogue, form, *rules = [json.loads(text) for text in texts]
    for text in (catalogue, *rules):
        validator.validate(text)
    if len(rules) != len(catalogue["rules"]) or len(rules) == 0:
        sys.exit(f"{len(rules)} rules alone, {len(catalogue['rules'])} in the catalogue")
    for alone, listed in zip(rules, catalogue["rules"]):
        if alone != {"schema": "ogi-rule/1", **listed}:
            sys.exit(f"{listed['id']} alone is not what it is in the catalogue")
    for path, value in INVALID:
        if validator.is_valid(changed(catalogue, path, value)):
            sys.exit(f"the schema takes a catalogue with a wrong {'/'.join(map(str, path))}: {value!r}")

    cells = {cell["path"] for cell in form["cells"]}
    linear = [rule for rule in catalogue["rules"] if "relation" in rule]
    for rule in linear:
        named = {path for term in rule["relation"]["terms"] for path in paths_of(rule["relation"], term)}
        if unknown := named - cells:
            sys.exit(f"{rule['id']} speaks of cells that the form does not have: {sorted(unknown)}")
    of_totals = next(rule["relation"] for rule in linear if rule["id"] == "T3-TOT")
    if len(of_totals["terms"]) != 7 or len(of_totals["instances"]) != 26:
        sys.exit("T3-TOT is not the sum of six columns in the 26 rows of both editions")
    print(f"{len(rules)} rules, {len(linear)} of them linear; {len(INVALID)} changed catalogues are refused")


if __name__ == "__main__":
    main(*sys.argv[1:])
