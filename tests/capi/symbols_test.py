#!/usr/bin/env python3
"""symbols_test.py SOURCE_ROOT LIBRARY: the C library exports exactly what its header declares and symbols.txt lists."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

VERSION_NODE = "OGI_0"


def declared(header):
    """The functions that a header declares with OGI_API, however the declaration is broken over lines."""
    code = re.sub(r"/\*.*?\*/", " ", header, flags=re.S)
    code = re.sub(r"^\s*#.*$", "", code, flags=re.M)
    return re.findall(r"\bOGI_API\b[^;(]*?(\w+)\s*\(", code)


def exported_by_dll(library):
    """The table of names that `objdump` shows of a DLL: place, number, name."""
    text = subprocess.run(["objdump", "-p", library], check=True, capture_output=True, text=True).stdout
    table = text.partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
    return re.findall(r"^\s*\[ *\d+\].* (\w+)$", table, re.M)


def exported(nm, library):
    """The symbols that the dynamic linker sees, without the node of the version script."""
    if library.endswith(".dll"):
        return exported_by_dll(library)
    text = subprocess.run([nm, "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    names = [line.split()[-1].split("@")[0] for line in text.splitlines()]
    return [name for name in names if name != VERSION_NODE]


def repeated(names):
    return sorted({name for name in names if names.count(name) > 1})


def differences(header, listed, library):
    if listed != sorted(listed):
        yield "capi/symbols.txt is not sorted"
    for where, names in (("ogi.h", header), ("capi/symbols.txt", listed)):
        for name in repeated(names):
            yield f"{name} stands twice in {where}"
    for where, names in (("declared in ogi.h", header), ("exported by the library", library)):
        for name in sorted(set(names) - set(listed)):
            yield f"{name} is {where} and not listed in capi/symbols.txt"
        for name in sorted(set(listed) - set(names)):
            yield f"{name} is listed in capi/symbols.txt and not {where}"


def main(root, library):
    nm = shutil.which("nm")
    if not nm:
        print("nm is not there (package binutils); without it nothing is known of the exported symbols")
        return 1
    header = declared(Path(root, "capi/include/ogi.h").read_text(encoding="utf-8"))
    listed = Path(root, "capi/symbols.txt").read_text(encoding="utf-8").split()
    found = list(differences(header, listed, exported(nm, library)))
    for line in found:
        print(line)
    print(f"{len(header)} declared, {len(listed)} listed, {len(found)} differences")
    return 1 if found or not header else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
