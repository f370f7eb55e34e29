#!/usr/bin/env python3
"""symbols.py HEADER SYMBOLS LIBRARY: the C library exports exactly what its header declares and symbols.txt lists."""

import subprocess
import sys
from pathlib import Path

import header_tree

VERSION_NODE = "OGI_0"


def exported(library):
    """The symbols that the dynamic linker sees, without the node of the version script."""
    nm = header_tree.require_tool("nm", "binutils")
    run = subprocess.run([nm, "-D", "--defined-only", library], check=True, stdout=subprocess.PIPE)
    names = [line.split()[-1].split("@")[0] for line in run.stdout.decode("utf-8").splitlines()]
    return [name for name in names if name != VERSION_NODE]


def differences(tree, listed, in_library):
    if listed != sorted(listed):
        yield "capi/symbols.txt is not sorted"
    for name in sorted({name for name in listed if listed.count(name) > 1}):
        yield f"{name} stands twice in capi/symbols.txt"
    for where, names in (("declared in ogi.h", tree.functions), ("exported by the library", in_library)):
        for name in sorted(set(names) - set(listed)):
            yield f"{name} is {where} and not listed in capi/symbols.txt"
        for name in sorted(set(listed) - set(names)):
            yield f"{name} is listed in capi/symbols.txt and not {where}"


def main(header, symbols, library):
    tree = header_tree.read(header)
    listed = Path(symbols).read_text(encoding="utf-8").split()
    found = list(differences(tree, listed, exported(library)))
    for line in found:
        print(line)
    print(f"{len(tree.functions)} declared, {len(listed)} listed, {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
