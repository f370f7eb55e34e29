#!/usr/bin/env bash
# wheel.sh FOLDER: packs the wheel of the build OGI_BUILD, twice, and installs it into a clean environment of OGI_PYTHON
# without network; uses it from another folder; uninstalls it.
set -euo pipefail

folder=$1
venv=$folder/venv

fail() {
    echo "$1" >&2
    exit 1
}

rm -rf "$folder"
mkdir -p "$folder/again" "$folder/elsewhere"
wheel=$("$OGI_PYTHON" -B "$OGI_SOURCE/cmake/wheel.py" "$OGI_BUILD" "$folder")
again=$("$OGI_PYTHON" -B "$OGI_SOURCE/cmake/wheel.py" "$OGI_BUILD" "$folder/again")
cmp "$wheel" "$again" || fail "the same build gave two different wheels"

"$OGI_PYTHON" -m venv "$venv"
installed_files() {
    find "$venv" -not -name '*.pyc' -not -name __pycache__ | sort
}
installed_files >"$folder/before"
cd "$folder/elsewhere"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --no-deps "$wheel"
"$venv/bin/python" -m pip check --disable-pip-version-check
# No library of the system may stand in for the one in the wheel.
env -u OGI_LIBRARY -u LD_LIBRARY_PATH "$venv/bin/python" - "$OGI_SOURCE/include/ogi/version.hpp" "$OGI_SAMPLE" <<'END'
import base64
import hashlib
import importlib.metadata
import pathlib
import re
import sys

import ogi

version = re.search(r'OGI_VERSION "([0-9.]+)"', pathlib.Path(sys.argv[1]).read_text()).group(1)
with ogi.read(sys.argv[2]) as report:
    assert report.year == 2024, report.year
assert ogi.__version__ == version, ogi.__version__
assert importlib.metadata.version("ogi") == version, importlib.metadata.version("ogi")
package = pathlib.Path(ogi.__file__).parent
assert (package / "py.typed").is_file(), "py.typed is not in the wheel"
maps = pathlib.Path("/proc/self/maps").read_text()
loaded = {line.split()[-1] for line in maps.splitlines() if "libogi_c" in line or "libutf8proc" in line or "libgumbo" in line}
assert loaded and all(pathlib.Path(name).parent == package for name in loaded), loaded
for file in importlib.metadata.files("ogi"):
    if file.hash:
        found = base64.urlsafe_b64encode(hashlib.new(file.hash.mode, file.read_binary()).digest()).rstrip(b"=").decode()
        assert (found, len(file.read_binary())) == (file.hash.value, file.size), f"{file} is not as RECORD says"
licences = [file for file in importlib.metadata.files("ogi") if file.name in ("LICENSE", "copyright")]
assert len(licences) == 2 and all(file.hash for file in licences), licences
print(f"ogi {version} from the wheel, with {', '.join(sorted(pathlib.Path(name).name for name in loaded))}")
END
"$venv/bin/python" -m pip uninstall --quiet --yes ogi
installed_files | diff "$folder/before" - || fail "uninstalling left these files"
