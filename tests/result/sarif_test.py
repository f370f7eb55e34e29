"""The SARIF of check results against the schema of the standard, with python3-jsonschema.

    /usr/bin/python3 sarif_test.py RESULT_PROBE FOLDER

The schema is one of the files of the npm package below. npm fetches it into FOLDER once; what it is known by is the
digest. Where there is no npm, or no registry, the test is skipped; with CI=true it fails.
"""
import copy
import hashlib
import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import jsonschema

from written import written

PACKAGE = "@microsoft/jest-sarif@1.0.0-beta.0"
SCHEMA = "package/lib/schemas/sarif-2.1.0-rtm.5.json"
DIGEST = "2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8"

# where in a log, a value that the standard does not have
INVALID = [
    (["version"], "2.0"),
    (["runs", 0, "columnKind"], "bytes"),
    (["runs", 0, "tool", "driver", "rules", 0, "severity"], "error"),
    (["runs", 0, "results", 0, "kind"], "failed"),
    (["runs", 0, "results", 0, "level"], "fatal"),
    (["runs", 0, "results", 0, "path"], "x"),
    (["runs", 0, "results", 0, "message"], "x"),
    (["runs", 0, "results", 0, "baselineState"], "fresh"),
    (["runs", 0, "results", 0, "locations", 0, "physicalLocation", "region", "line"], 1),
    (["runs", 0, "results", 0, "fixes", 0, "artifactChanges"], []),
    (["runs", 0, "artifacts", 0, "roles", 0], "report"),
]


def unavailable(reason):
    if os.environ.get("CI") == "true":
        sys.exit(f"the schema of SARIF is not to be had: {reason}")
    print(f"SKIPPED: result_sarif: {reason}")
    sys.exit(0)


def schema_in(folder):
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "sarif-2.1.0.json"
    if not file.is_file():
        command = ["npm", "pack", PACKAGE, "--silent", "--ignore-scripts", "--prefer-offline", "--fetch-retries=1"]
        try:
            packed = subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=120)
        except (OSError, subprocess.SubprocessError) as error:
            unavailable(f"npm could not fetch {PACKAGE} ({error})")
        archive = folder / packed.stdout.decode().split()[-1]
        with tarfile.open(archive) as files:
            data = files.extractfile(SCHEMA).read()
        archive.unlink()
        file.write_bytes(data)
    data = file.read_bytes()
    if hashlib.sha256(data).hexdigest() != DIGEST:
        sys.exit(f"{file} is not the schema that this test knows")
    return json.loads(data)


def changed(log, path, value):
    out = copy.deepcopy(log)
    at = out
    for step in path[:-1]:
        at = at.setdefault(step, {}) if isinstance(at, dict) else at[step]
    at[path[-1]] = value
    return out


def main(probe, folder):
    schema = schema_in(Path(folder))
    validator = jsonschema.Draft4Validator(schema)
    logs = [json.loads(text) for language in ("zh", "en") for text in written(probe, "sarif", language)]
    used = set()
    for log in logs:
        validator.validate(log)
        for result in log["runs"][0]["results"]:
            used.update(result)
    for member in ("partialFingerprints", "baselineState", "suppressions", "fixes", "relatedLocations"):
        assert member in used, f"no result has {member}"
    whole = next(log for log in logs if any("fixes" in r for r in log["runs"][0]["results"]))
    for path, value in INVALID:
        assert not validator.is_valid(changed(whole, path, value)), f"the schema takes {path} = {value!r}"
    print(f"{len(logs)} logs are valid SARIF 2.1.0, {len(INVALID)} changed ones are refused")


if __name__ == "__main__":
    main(*sys.argv[1:])
