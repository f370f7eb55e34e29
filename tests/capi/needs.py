#!/usr/bin/env python3
"""needs.py LIBRARY NEEDED...: what the C library asks of the system it is loaded on.

Prints the highest version of each family of symbols, the libraries it needs, its search paths, and its size, loaded (so
without debug information) and in the file. Fails when glibc must be newer than GLIBC_MOST, when a library is needed that
is not one of NEEDED, or when it carries a search path.
"""

import os
import re
import subprocess
import sys

import header_tree

MOST = {"GLIBC": (2, 32), "GLIBCXX": (3, 4, 29), "CXXABI": (1, 3, 9)}  # libstdc++ of GCC 11 came after glibc 2.32
FAMILIES = ("GLIBC", "GLIBCXX", "CXXABI", "GCC")


def readelf(*arguments):
    command = [header_tree.require_tool("readelf", "binutils"), *arguments]
    run = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return run.stdout.decode("utf-8")


def highest_versions(library):
    needed = readelf("--version-info", "-W", library).split("Version needs section")[-1]
    found = {}
    for family, version in re.findall(r"Name: ([A-Z]+)_([0-9.]+)", needed):
        found[family] = max(found.get(family, ()), tuple(int(part) for part in version.split(".")))
    return found


def loaded_size(library):
    return sum(int(size, 16) for size in re.findall(r"^ *LOAD +(?:0x\w+ +){4}(0x\w+)", readelf("-lW", library), re.M))


def main(library, *allowed):
    versions, dynamic = highest_versions(library), readelf("-dW", library)
    needed = re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic)
    paths = re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", dynamic)
    for family in FAMILIES:
        print(f"{family}_{'.'.join(map(str, versions[family])) if family in versions else ': none'}")
    print(f"NEEDED {' '.join(needed)}\nRPATH, RUNPATH {' '.join(paths) or 'none'}\n"
          f"size {loaded_size(library)} bytes loaded, {os.path.getsize(library)} in the file")

    wrong = [f"{name} is needed and not expected; see tests/capi/abi_gate.cmake" for name in needed
             if name not in allowed]
    # Its own folder, where the archive and the wheel put what it needs; CMake pads the path in the build tree.
    wrong += [f"the search path {path} is of the machine that built the library" for path in paths
              if path.rstrip(":") != "$ORIGIN"]
    for family, most in MOST.items():
        if versions.get(family, ()) > most:
            wrong.append(f"{family} must not be newer than {'.'.join(map(str, most))}; objdump -T shows what asks for it")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
