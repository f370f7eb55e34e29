"""The schemas of profiles and waivers, with python3-jsonschema, against our readers.

    /usr/bin/python3 schema_test.py PROFILE_PROBE DOCS_FOLDER

Schema and reader agree on every instance below, but for those that only the reader can refuse, and both take the examples of
the guide.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from change import DELETE, changed  # noqa: E402

OWN_RULE = {
    "id": "X-FEES",
    "title": {"zh": "收费不超过一万元", "en": "Fees are at most 10,000 yuan"},
    "message": {"zh": "{place}为 {left}，超过 {right}，多 {difference}。", "en": "{place} is {left}, over {right} by {difference}."},
    "hint": {"zh": "核对金额。", "en": "Compare the amount."},
    "severity": "note",
    "sum": [{"path": "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan", "coefficient": 2}],
    "compare": "<=",
    "constant": 1.5,
}
PROFILE = {
    "schema": "ogi-profile/1",
    "name": "示例",
    "organ": {"level": "county", "kind": "department", "powers": {"rule_making": False, "fees": None}},
    "deadline": "01-31",
    "blank_is_zero": True,
    "most_characters_of_section_one": 800,
    "rules": {"T3-BAL": {"severity": "warning"}, "T4-SUM": {"on": False}},
    "own_rules": [OWN_RULE],
}
WAIVERS = {
    "schema": "ogi-waivers/1",
    "waivers": [
        {"fingerprint": "ogi1:0123456789abcdef", "by": "张三", "reason": "上级口径", "until": "2026-12-31"},
        {"fingerprint": "ogi1:0123456789abcdee", "by": "张三", "reason": "上级口径"},
    ],
}
VALID = {
    "profile": [PROFILE, {"schema": "ogi-profile/1"}, {"schema": "ogi-profile/1", "own_rules": [], "rules": {}}],
    "waivers": [WAIVERS, {"schema": "ogi-waivers/1", "waivers": []}],
}
RULE = ["own_rules", 0]
LONG = "字" * 1001
# where, the new value: refused by both
INVALID = {
    "profile": [
        ([], []),
        (["schema"], DELETE),
        (["schema"], "ogi-profile/2"),
        (["remarks"], "x"),
        (["name"], ""),
        (["name"], "字" * 101),
        (["name"], None),
        (["organ"], "county"),
        (["organ", "level"], "city"),
        (["organ", "kind"], 3),
        (["organ", "powers", "fees"], "yes"),
        (["organ", "powers", "taxes"], True),
        (["deadline"], "1-31"),
        (["deadline"], "02-29"),
        (["deadline"], "04-31"),
        (["deadline"], "2025-01-31"),
        (["blank_is_zero"], 1),
        (["most_characters_of_section_one"], 0),
        (["most_characters_of_section_one"], 1000001),
        (["most_characters_of_section_one"], 10.5),
        (["rules"], []),
        (["rules", "t3-bal"], {"on": True}),
        (["rules", "T3-BAL"], {}),
        (["rules", "T3-BAL"], {"severity": "fatal"}),
        (["rules", "T3-BAL"], {"on": "no"}),
        (["rules", "T3-BAL"], {"off": True}),
        (["own_rules"], {}),
        (["own_rules"], [OWN_RULE] * 201),
        ([*RULE, "id"], DELETE),
        ([*RULE, "id"], "FEES"),
        ([*RULE, "id"], "X-fees"),
        ([*RULE, "id"], "X-"),
        ([*RULE, "id"], "X-A-"),
        ([*RULE, "id"], "X-" + "A" * 39),
        ([*RULE, "title", "en"], DELETE),
        ([*RULE, "title", "zh"], ""),
        ([*RULE, "title", "zh"], "{left}"),
        ([*RULE, "title", "fr"], "x"),
        ([*RULE, "message"], DELETE),
        ([*RULE, "message", "zh"], LONG),
        ([*RULE, "message", "zh"], "{Left}"),
        ([*RULE, "message", "zh"], "{left"),
        ([*RULE, "message", "zh"], "left}"),
        ([*RULE, "hint", "zh"], "{place}"),
        ([*RULE, "severity"], "info"),
        ([*RULE, "sum"], []),
        ([*RULE, "sum"], OWN_RULE["sum"] * 65),
        ([*RULE, "sum", 0, "path"], DELETE),
        ([*RULE, "sum", 0, "coefficient"], 0),
        ([*RULE, "sum", 0, "coefficient"], 1000001),
        ([*RULE, "sum", 0, "coefficient"], 1.5),
        ([*RULE, "sum", 0, "sign"], 1),
        ([*RULE, "compare"], "<"),
        ([*RULE, "constant"], "1"),
        ([*RULE, "constant"], DELETE),
    ],
    "waivers": [
        ([], {}),
        (["schema"], "ogi-waivers/2"),
        (["waivers"], {}),
        (["waivers", 0, "fingerprint"], "ogi1:0123456789ABCDEF"),
        (["waivers", 0, "fingerprint"], "ogi2:0123456789abcdef"),
        (["waivers", 0, "fingerprint"], DELETE),
        (["waivers", 0, "by"], ""),
        (["waivers", 0, "by"], DELETE),
        (["waivers", 0, "reason"], LONG),
        (["waivers", 0, "reason"], DELETE),
        (["waivers", 0, "until"], "2026-1-1"),
        (["waivers", 0, "until"], 2026),
        (["waivers", 0, "note"], "x"),
    ],
}
FEE = "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan"
# refused by the reader alone
BEYOND_THE_SCHEMA = {
    "profile": [
        (["rules", "T3-BAX"], {"on": True}),
        ([*RULE, "sum", 0, "path"], "applications.newly_received.totl"),
        ([*RULE, "sum"], [{"path": FEE}, {"path": FEE}]),
        ([*RULE, "sum"], [{"path": FEE}, {"path": "applications.newly_received.total"}]),
        ([*RULE, "constant"], 1.2345678),
        ([*RULE, "message", "zh"], "{left}"),
        (["own_rules"], [OWN_RULE, OWN_RULE]),
    ],
    "waivers": [
        (["waivers", 0, "until"], "2026-02-30"),
        (["waivers", 1, "fingerprint"], "ogi1:0123456789abcdef"),
    ],
}


def read_all(probe, kind, instances):
    texts = [json.dumps(i, ensure_ascii=False).encode("utf-8") for i in instances]
    given = b"".join(f"{kind} {len(t)}\n".encode() + t for t in texts)
    return subprocess.run([probe], input=given, check=True, capture_output=True).stdout.decode("utf-8").splitlines()


def examples(folder, kind):
    """The JSON of the guide that is of this kind."""
    out = []
    for page in sorted(Path(folder, "guide").glob("*/settings.md")):
        blocks = re.findall(r"^```json\n(.*?)^```", page.read_text(encoding="utf-8"), re.M | re.S)
        found = [i for i in map(json.loads, blocks) if i["schema"] == f"ogi-{kind}/1"]
        if not found:
            sys.exit(f"{page}: no example of ogi-{kind}/1")
        out += found
    return out


def main(probe, folder):
    for kind, whole in (("profile", PROFILE), ("waivers", WAIVERS)):
        schema = json.loads(Path(folder, "schema", f"ogi-{kind}.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        valid = VALID[kind] + examples(folder, kind)
        for instance, answer in zip(valid, read_all(probe, kind, valid), strict=True):
            validator.validate(instance)
            if answer != "ok":
                sys.exit(f"the reader refuses a valid {kind}: {answer}")
        for changes, by_schema in ((INVALID[kind], True), (BEYOND_THE_SCHEMA[kind], False)):
            instances = [changed(whole, path, value) for path, value in changes]
            for (path, value), instance, answer in zip(changes, instances, read_all(probe, kind, instances), strict=True):
                where = f"{kind} with {'/'.join(map(str, path))} = {str(value)[:60]}"
                if answer == "ok":
                    sys.exit(f"the reader takes a {where}")
                if validator.is_valid(instance) == by_schema:
                    sys.exit(f"the schema {'takes' if by_schema else 'refuses'} a {where}")
        print(f"{kind}: {len(valid)} valid, {len(INVALID[kind])} refused by both, "
              f"{len(BEYOND_THE_SCHEMA[kind])} by the reader alone")


if __name__ == "__main__":
    main(*sys.argv[1:])
