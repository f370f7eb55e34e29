#!/usr/bin/env python3
"""Breaks copies of the header on purpose and sees that the ABI gate says so; and that what is allowed passes.

    abi_gate_test.py HEADER LIBRARY      LIBRARY may be left out where it has no debug information

Prints one line for each change: which part of the gate caught it.
"""

import re
import sys
import tempfile
from pathlib import Path

import abi_gate
import header_tree
import symbols


def edit(pattern, replacement):
    def apply(text):
        changed, count = re.subn(pattern, replacement, text, count=1)
        assert count == 1, f"the header has nothing like {pattern}; adapt this test"
        return changed
    return apply


def unchanged(text):
    return text


# What is done to the header, and the parts that must catch it.
BREAKS = {
    "a function removed": (edit(r"OGI_API void ogi_result_destroy\(.*\n", ""), {"abidiff", "symbols"}),
    "a function added and not listed":
        (edit(r"(OGI_API void )ogi_result(_destroy.*\n)", r"\g<0>\1ogi_more\2"), {"symbols"}),
    "a parameter's type changed": (edit(r"int32_t year, ogi_error", "int64_t year, ogi_error"), {"abidiff"}),
    "a return type changed": (edit(r"OGI_API size_t ogi_buffer_size", "OGI_API int32_t ogi_buffer_size"), {"abidiff"}),
    "a parameter added": (edit(r"ogi_report_clone\(const ogi_report \*report", r"\g<0>, int32_t depth"), {"abidiff"}),
    "an enumerator renumbered": (edit(r"OGI_MEDIUM_XML = 2", "OGI_MEDIUM_XML = 102"), {"layout"}),
    "an enumerator removed": (edit(r", OGI_VERDICT_UNDETERMINED = 2", ""), {"layout"}),
    "a generated code renumbered": (edit(r"OGI_MEASURE_TOTAL_AMOUNT = 12", "OGI_MEASURE_TOTAL_AMOUNT = 13"), {"layout"}),
    "members reordered": (edit(r"( ogi_cell_state state;)(\n.*type;.*)", r"\2\1"), {"layout", "abidiff"}),
    "a member inserted in the middle": (edit(r" uint64_t offset; ", r" uint64_t part;\g<0>"), {"layout", "abidiff"}),
    "a member removed": (edit(r" uint64_t column;\n\} ogi_position;", "} ogi_position;"), {"layout", "abidiff"}),
    "a member's type changed": (edit(r" int64_t value; ", " uint64_t value; "), {"abidiff"}),
    "a member's type changed and another appended":
        (edit(r" int64_t value; ((?:.*\n)*?)\} ogi_cell;", r" uint64_t value; \1int64_t more;\n} ogi_cell;"), {"abidiff"}),
    "a struct without struct_size grown": (edit(r"\} ogi_str;", "uint64_t more; } ogi_str;"), {"layout", "abidiff"}),
}
ALLOWED = {
    "a member appended": edit(r"\} ogi_cell;", "int64_t more; } ogi_cell;"),
    "an enumerator appended": edit(r"OGI_MEDIUM_TEXT = 3", r"\g<0>, OGI_MEDIUM_MORE = 999"),
    "a struct, an enumeration and a handle added": edit(
        r"\ntypedef int32_t ogi_status;",
        "\ntypedef int32_t ogi_mood; enum { OGI_MOOD = 1 }; typedef struct ogi_thing ogi_thing; "
        r"typedef struct ogi_more { size_t struct_size; ogi_mood mood; } ogi_more;\g<0>"),
}
APPENDED_FUNCTION = edit(r"(OGI_API void )ogi_result(_destroy.*\n)", r"\g<0>\1ogi_more\2")


class Gate:
    """The gate with the present header as baseline."""

    def __init__(self, header, folder):
        self.text = Path(header).read_text(encoding="utf-8")
        self.folder = folder
        self.present = header_tree.read(header)
        self.listed = sorted(self.present.functions)

    def tree(self, change):
        path = self.folder / "ogi.h"
        path.write_text(change(self.text), encoding="utf-8")
        return header_tree.read(path)

    def caught_by(self, change, baseline=None, listed=None):
        tree = self.tree(change)
        broken = set(abi_gate.broken_parts(self.tree(baseline) if baseline else self.present, tree))
        if list(symbols.differences(tree, listed or self.listed, list(tree.functions))):
            broken.add("symbols")
        return broken


def outcomes(gate):
    """What was done, which parts must catch it, which did."""
    for what, (change, parts) in BREAKS.items():
        yield what, parts, gate.caught_by(change)
    yield "a symbol missing from symbols.txt", {"symbols"}, gate.caught_by(unchanged, listed=gate.listed[1:])
    shorter = edit(r"[^\n]*int32_t colour;.*\n", "")
    yield "a member appended in the padding of older callers", {"layout"}, gate.caught_by(unchanged, baseline=shorter)
    for what, change in ALLOWED.items():
        yield what, set(), gate.caught_by(change)
    yield "a function added", set(), gate.caught_by(APPENDED_FUNCTION, listed=sorted(gate.listed + ["ogi_more_destroy"]))
    yield "nothing", set(), gate.caught_by(unchanged)


def outcomes_of_library(gate, library):
    """One only: abidiff reads all the debug information of the library each time."""
    what = "members reordered"
    lines = list(abi_gate.differences_of_library(gate.tree(BREAKS[what][0]), library))
    yield f"{what}, in the header and not in the library", {"library"}, {"library"} if lines else set()


def refusals(gate):
    """Neither the baseline nor the layout is refreshed over a break, unless told."""
    baseline, header = gate.folder / "baseline.h", gate.folder / "ogi.h"
    baseline.write_text(gate.text, encoding="utf-8")
    gate.tree(BREAKS["an enumerator renumbered"][0])
    yield abi_gate.refresh(baseline, header) != 0 and baseline.read_text(encoding="utf-8") == gate.text
    yield abi_gate.refresh(baseline, header, "--break") == 0 and baseline.read_bytes() == header.read_bytes()
    layout_file = gate.folder / "layout.c"
    baseline.write_text(gate.text, encoding="utf-8")
    yield abi_gate.layout.write(baseline, layout_file) == 0
    before = layout_file.read_bytes()
    yield abi_gate.layout.write(header, layout_file) != 0 and layout_file.read_bytes() == before
    yield abi_gate.layout.write(header, layout_file, "--break") == 0 and layout_file.read_bytes() != before
    yield abi_gate.layout.check(baseline, layout_file, "BUILD") != 0


def main(header, library=None):
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        gate = Gate(header, Path(folder))
        found = list(outcomes(gate)) + (list(outcomes_of_library(gate, library)) if library else [])
        for what, expected, caught in found:
            print(f"{what}: {'caught by ' + ', '.join(sorted(caught)) if caught else 'passes'}"
                  f"{'' if caught == expected else '; WRONG, expected ' + (', '.join(sorted(expected)) or 'to pass')}")
            wrong += caught != expected
        for number, held in enumerate(refusals(gate), 1):
            if not held:
                print(f"refusal {number} of the refresh commands does not hold")
                wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
