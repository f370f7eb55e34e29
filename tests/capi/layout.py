#!/usr/bin/env python3
"""The layout of the C interface, as assertions that a compiler checks: sizes, offsets and the value of every enumerator.

    layout.py check HEADER LAYOUT BUILD   says whether LAYOUT follows from HEADER; BUILD is for the command it advises
    layout.py write HEADER LAYOUT         writes LAYOUT anew; refuses when an assertion would change or vanish, because
                                          that breaks every compiled caller
    layout.py write HEADER LAYOUT --break writes it all the same

New enumerators, members at the end and structs are added without a word, and a struct may grow when it begins with
struct_size. The enumerators are nameless enums beside typedefs of int32_t, which abidiff does not see: this file is
what holds their values.
"""

import re
import sys
from pathlib import Path
from typing import NamedTuple

import header_tree


class Model(NamedTuple):
    """How a family of machines lays out structs."""

    name: str
    condition: str  # of the preprocessor
    pointer: int  # bytes; size_t is as large
    int64_alignment: int


MODELS = [
    Model("64 bits", "#if SIZE_MAX == UINT64_MAX", 8, 8),
    Model("i386, where int64_t is aligned to 4", "#elif defined(__i386__) && !defined(_WIN32)", 4, 4),
    Model("32 bits elsewhere", "#else", 4, 8),
]
NUMBERS = {"int8_t": 1, "uint8_t": 1, "int16_t": 2, "uint16_t": 2, "int32_t": 4, "uint32_t": 4}
ASSERTION = re.compile(r"(VALUE|AT|SIZE)\((\w+(?:, \w+)?), (-?\d+)\);$")
HEAD = """/* Generated from capi/include/ogi.h by tests/capi/layout.py (target generate_layout); do not edit.
 *
 * The binary contract: the values, offsets and sizes that a compiled caller has built in. A line that fails names an
 * array of negative size. These numbers never change; new members and enumerators are appended. */
#include <ogi.h>

#define HOLDS(name, condition) typedef char name[(condition) ? 1 : -1]
#define VALUE(constant, number) HOLDS(value_of_##constant, (constant) == (number))
#define AT(type, member, offset) HOLDS(offset_of_##type##_##member, offsetof(type, member) == (offset))
#define SIZE(type, bytes) HOLDS(sizeof_##type, sizeof(type) == (bytes))
"""


def size_and_alignment(tree, model, type_):
    if type_.pointers or type_.base == "size_t":
        return model.pointer, model.pointer
    if type_.base in ("int64_t", "uint64_t"):
        return 8, model.int64_alignment
    if tree.enum_of(type_.base):
        return 4, 4
    if type_.base in NUMBERS:
        return NUMBERS[type_.base], NUMBERS[type_.base]
    if type_.base in tree.structs:
        _, size, alignment = laid_out(tree, model, tree.structs[type_.base])
        return size, alignment
    sys.exit(f"{tree.path}: layout.py does not know how large {type_.text} is; add it to NUMBERS")


def laid_out(tree, model, struct):
    """The offsets of the members, the size and the alignment."""
    offsets, end, widest = {}, 0, 1
    for member in struct.members:
        size, alignment = size_and_alignment(tree, model, member.type)
        offsets[member.name] = (end + alignment - 1) // alignment * alignment
        end, widest = offsets[member.name] + size, max(widest, alignment)
    return offsets, (end + widest - 1) // widest * widest, widest


def lines_of(tree):
    yield HEAD
    for enum in tree.enums:
        if enum.type:
            yield f"SIZE({enum.type}, 4);"
        for name, value in enum.values.items():
            yield f"VALUE({name}, {value});"
        yield ""
    for model in MODELS:
        yield f"{model.condition} /* {model.name} */"
        for struct in tree.structs.values():
            offsets, size, _ = laid_out(tree, model, struct)
            for member, offset in offsets.items():
                yield f"AT({struct.name}, {member}, {offset});"
            yield f"SIZE({struct.name}, {size});"
            yield ""
    yield "#endif"


def written(tree):
    return "\n".join(lines_of(tree)) + "\n"


def assertions(text):
    """What a layout asserts: (machines, kind, what) to the number."""
    found, machines = {}, "everywhere"
    for line in text.splitlines():
        begin = next((model for model in MODELS if line.startswith(model.condition + " ")), None)
        machines = begin.name if begin else machines
        assertion = ASSERTION.match(line)
        if assertion:
            found[machines, assertion.group(1), assertion.group(2)] = int(assertion.group(3))
    return found


def members_in_padding(before, after):
    """Appended members that stand where an older caller, whose struct_size covers it, has padding."""
    for (machines, kind, what), offset in after.items():
        size = before.get((machines, "SIZE", what.split(",")[0]))
        if kind == "AT" and (machines, kind, what) not in before and size is not None and offset < size:
            yield (f"{kind}({what}, {offset}); ({machines}) is appended in the padding of callers whose struct has {size} "
                   "bytes")


def breaks(tree, old):
    """What of the layout `old` no longer holds under this header."""
    before, new = assertions(old), assertions(written(tree))
    yield from members_in_padding(before, new)
    for key, number in before.items():
        machines, kind, what = key
        line = f"{kind}({what}, {number}); ({machines})"
        may_grow = kind == "SIZE" and what in tree.structs and tree.structs[what].can_grow
        if key not in new:
            yield f"{line} has vanished"
        elif new[key] != number and not (may_grow and new[key] > number):
            yield f"{line} has become {new[key]}"


def check(header, layout, build):
    tree = header_tree.read(header)
    text = written(tree)
    print(f"{len(assertions(text))} assertions about {len(tree.structs)} structs and {len(tree.enums)} enumerations")
    if Path(layout).read_text(encoding="utf-8") == text:
        return 0
    print(f"{layout} does not follow from {header}. Run\n    cmake --build {build} --target generate_layout")
    return 1


def write(header, layout, force=None):
    tree = header_tree.read(header)
    path = Path(layout)
    broken = list(breaks(tree, path.read_text(encoding="utf-8"))) if path.exists() else []
    for line in broken:
        print(line)
    if broken and force != "--break":
        print(f"Not written: {len(broken)} assertions that callers have built in would no longer hold. Undo that in "
              "ogi.h, or, before a release has promised it, give --break.")
        return 1
    path.write_text(written(tree), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit({"check": check, "write": write}[sys.argv[1]](*sys.argv[2:]))
