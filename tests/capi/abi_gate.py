#!/usr/bin/env python3
"""Whether callers compiled against the baseline, capi/abi/ogi.h, can run with the present C interface.

    abi_gate.py check BASELINE HEADER            the present header against the baseline
    abi_gate.py library HEADER LIBRARY           the built library against the present header; it needs -g
    abi_gate.py refresh BASELINE HEADER [--break]  makes the present header the baseline, as after a release; refuses
                                                 when that would bless a break

Two parts look at the headers. "layout" compares what layout.py asserts: the value of every enumerator, sizes and
offsets on every kind of machine, and that no member is appended where older callers have padding. "abidiff" compares
two libraries of empty functions, compiled from the two headers: functions, parameters, return types and the types of
members. The one of the present header has its growing structs cut to the members that the baseline has, so that
nothing has to be suppressed (a suppression of appended members also hides a changed type beside them).
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import header_tree
import layout
import symbols

SONAME = "libogi_c.so.0"


def declaration(type_, name):
    return f"{type_.text}{'' if type_.text.endswith('*') else ' '}{name}"


def stub_source(tree, seen_by):
    """Every type and function of a header, the structs as far as a caller of the header `seen_by` knows them."""
    yield "#include <stddef.h>\n#include <stdint.h>\n"
    for handle in tree.handles:
        yield f"typedef struct {handle} {handle};"
    for enum in tree.enums:
        if enum.type:
            yield f"typedef int32_t {enum.type};"
    for struct in tree.structs.values():
        known = seen_by.structs.get(struct.name, struct) if struct.can_grow else struct
        members = " ".join(declaration(m.type, m.name) + ";" for m in struct.members[:len(known.members)])
        yield f"typedef struct {struct.name} {{ {members} }} {struct.name};"
    for function in tree.functions.values():
        parameters = ", ".join(declaration(p.type, p.name) for p in function.parameters) or "void"
        body = "" if function.returns.text == "void" else " return 0; "
        yield f"{declaration(function.returns, function.name)}({parameters}) {{{body}}}"


def stub_library(folder, tree, seen_by):
    """A library with debug information in which every function of the header does nothing. Its symbols have the version
    of the real ones; abidiff takes those of another version for other functions and compares nothing."""
    folder.mkdir()
    source, script, library = folder / "stub.c", folder / "stub.map", folder / SONAME
    source.write_text("\n".join(stub_source(tree, seen_by)) + "\n", encoding="utf-8")
    script.write_text(f"{symbols.VERSION_NODE} {{ *; }};\n", encoding="utf-8")
    compiler = header_tree.require_tool(header_tree.CLANG, header_tree.CLANG)
    subprocess.run([compiler, "-std=c99", "-g", "-fPIC", "-shared", f"-Wl,-soname,{SONAME},--version-script={script}",
                    str(source), "-o", str(library)], check=True)
    return library


def abidiff(old, new, *options):
    """What abidiff says; nothing when it ends with 0."""
    command = [header_tree.require_tool("abidiff", "abigail-tools"), *options, str(old), str(new)]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if run.returncode != 0:
        yield f"abidiff ended with {run.returncode}:\n{run.stdout.decode('utf-8')}"


def differences_of_stubs(baseline, tree):
    with tempfile.TemporaryDirectory() as folder:
        old = stub_library(Path(folder, "baseline"), baseline, baseline)
        new = stub_library(Path(folder, "present"), tree, baseline)
        yield from abidiff(old, new, "--no-added-syms")


def differences_of_library(tree, library):
    """What an entry of the library does not have as the header has it. What stands behind a handle is not compared."""
    sections = subprocess.run([header_tree.require_tool("readelf", "binutils"), "-SW", library], check=True,
                              stdout=subprocess.PIPE).stdout
    if b" .debug_info" not in sections:
        yield f"{library} has no debug information; build it with -g (preset dev)"
        return
    with tempfile.TemporaryDirectory() as folder:
        stub = stub_library(Path(folder, "present"), tree, tree)
        yield from abidiff(stub, library)


# What looks at the headers: the name of the part, and what it finds to be broken.
PARTS = {
    "layout": lambda baseline, tree: layout.breaks(tree, layout.written(baseline)),
    "abidiff": differences_of_stubs,
}


def broken_parts(baseline, tree):
    found = {name: list(part(baseline, tree)) for name, part in PARTS.items()}
    return {name: lines for name, lines in found.items() if lines}


def print_breaks(broken):
    for part, lines in broken.items():
        print("\n".join(f"{part}: {line}" for line in lines))
    return 1 if broken else 0


def check(baseline, header):
    old, new = header_tree.read(baseline), header_tree.read(header)
    print(f"{len(old.functions)} functions, {len(old.structs)} structs and {sum(len(e.values) for e in old.enums)} "
          f"enumerators promised; {len(new.functions) - len(old.functions)} functions added since")
    return print_breaks(broken_parts(old, new))


def check_library(header, library):
    tree = header_tree.read(header)
    broken = list(differences_of_library(tree, library))
    if not broken:
        print(f"{library}: {len(tree.functions)} functions as the header has them")
    return print_breaks({"library": broken} if broken else {})


def refresh(baseline, header, force=None):
    path = Path(baseline)
    if path.exists() and force != "--break" and check(baseline, header) != 0:
        print("Not refreshed: callers of the baseline would break. Undo that in ogi.h, or, where nobody was promised "
              "it, give --break.")
        return 1
    path.write_bytes(Path(header).read_bytes())
    return 0


if __name__ == "__main__":
    sys.exit({"check": check, "library": check_library, "refresh": refresh}[sys.argv[1]](*sys.argv[2:]))
