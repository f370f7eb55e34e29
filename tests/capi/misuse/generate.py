#!/usr/bin/env python3
"""generate.py HEADER OUTPUT: writes the C interface as the data of interface.hpp, from the header's syntax tree and the
rules of rules.py. A parameter that no rule covers stops the build with a sentence that says what to add."""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import header_tree  # noqa: E402
import rules  # noqa: E402

INTEGERS = {"int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t", "uint32_t", "int64_t", "uint64_t", "size_t"}
HEAD = """// Generated from ogi.h by tests/capi/misuse/generate.py at build time.
#include "handles.hpp"
#include "interface.hpp"

namespace misuse {

namespace {
"""


def stop(where, sentence):
    sys.exit(f"tests/capi/misuse/rules.py: {where}: {sentence}")


def literal(text):
    if text is rules.SAMPLE:
        return "sample()"
    escaped = "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else f"\\{b:03o}" for b in text.encode("utf-8"))
    return f'std::string_view("{escaped}", {len(text.encode("utf-8"))})'


def slots(values):
    return "{" + ", ".join(f"{value % 2**64}u" for value in values) + "}"


class Writer:
    def __init__(self, tree):
        self.tree = tree
        self.lines = [HEAD]
        self.numbers = {}  # what is written to the name of the constant

    def add(self, line):
        self.lines.append(line)

    # ---- numbers

    def number_rule(self, owner, part):
        enum = self.tree.enum_of(part.type.base)
        for key in (f"{owner}.{part.name}", part.name):
            if key in rules.NUMBERS:
                return rules.NUMBERS[key]
        if enum:
            return self.rule_of_enum(enum, owner, part)
        return stop(f"{owner}.{part.name}", f"there is no rule what the number ({part.type.text}) may be; add one to "
                                            f'NUMBERS, under "{part.name}" or "{owner}.{part.name}"')

    def rule_of_enum(self, enum, owner, part):
        values = list(enum.values.values())
        given = [rules.ENUMERATORS[key] for key in (f"{owner}.{part.name}", part.name, enum.type) if key in rules.ENUMERATORS]
        gaps = [value + 1 for value in values if value + 1 not in values]
        valid = enum.values[given[0]] if given else values[0]
        return rules.Number(valid, [-1, *gaps, rules.INT32_MAX, rules.INT32_MIN], [v for v in values if v != valid])

    def numbers_name(self, owner, part):
        rule = self.number_rule(owner, part)
        if part.type.base in ("uint64_t", "size_t"):
            rule = rules.Number(rule.valid, [w for w in rule.wrong if w >= 0] + [2**32, 2**63, rules.UINT64_MAX]
                                if rule.wrong else [], [o for o in rule.others if o >= 0])
        text = f"{{{rule.valid % 2**64}u, {slots(rule.wrong)}, {slots(rule.others)}}}"
        if text not in self.numbers:
            self.numbers[text] = f"numbers_{len(self.numbers)}"
            self.add(f"const numbers {self.numbers[text]} = {text};")
        return self.numbers[text]

    # ---- parts

    def written_part(self, name, role, offset="0", size="0", partner=0, values=None, type_=None, kind=None, content='""',
                     may_be_null=False):
        pointers = [f"&{name}" if name else "nullptr" for name in (values, type_, kind)]
        return (f'{{"{name}", role::{role}, {offset}, {size}, {partner}, {", ".join(pointers)}, {content}, '
                f'{"true" if may_be_null else "false"}}}')

    def text_of(self, owner, part):
        for key in (f"{owner}.{part.name}", part.name):
            if key in rules.TEXTS:
                return literal(rules.TEXTS[key])
        return stop(f"{owner}.{part.name}", f'there is no rule for a right text; add one to TEXTS, under "{part.name}" or '
                                            f'"{owner}.{part.name}"')

    def size_beside(self, parts, index, owner):
        """The index of the size that belongs to a text or to bytes: the next part."""
        following = parts[index + 1] if index + 1 < len(parts) else None
        if not following or following.type.text != "size_t":
            stop(f"{owner}.{parts[index].name}", "a text is a pointer followed by its size in bytes")
        return index + 1

    def text_part(self, owner, parts, index, **more):
        part = parts[index]
        return self.written_part(part.name, "text" if part.type.base == "char" else "bytes",
                                 partner=self.size_beside(parts, index, owner), content=self.text_of(owner, part), **more)

    # ---- structs

    def write_struct(self, struct):
        given_in = any(p.type.base == struct.name and p.type.is_const
                       for f in self.tree.functions.values() for p in f.parameters)
        members = struct.members[1:]
        written = [self.written_member(struct, members, i, given_in) for i in range(len(members))]
        self.add(f'const struct_type type_{struct.name} = {{"{struct.name}", sizeof({struct.name}), {{')
        self.lines += [f"    {member}," for member in written]
        self.add("}};\n")

    def written_member(self, struct, members, index, given_in):
        member = members[index]
        place = {"offset": f"offsetof({struct.name}, {member.name})", "size": f"sizeof({struct.name}::{member.name})"}
        if member.name.startswith("reserved"):
            return self.written_part(member.name, "reserved", **place)
        if not given_in or member.comment.startswith("out only"):
            return self.written_part(member.name, "out_only", **place)
        if member.type.text == "ogi_str":
            return self.written_part(member.name, "str", content=self.text_of(struct.name, member), **place)
        if member.type.pointers:
            return self.text_part(struct.name, members, index, **place)
        if member.type.text == "size_t" and index > 0 and members[index - 1].type.pointers:
            return self.written_part(member.name, "size", **place)
        return self.written_part(member.name, "number", values=self.numbers_name(struct.name, member), **place)

    # ---- handles

    def write_handles(self):
        known = [kind for kind in rules.STATES if kind in self.tree.handles]
        for kind in self.tree.handles:
            if kind not in rules.STATES:
                stop(kind, "a new kind of handle: add to STATES how to write down all that it holds, and, where no function "
                           "gives one out without more, to MAKERS how to make one")
            self.add(f"extern const handle_kind kind_{kind};")
        for owner, maker in rules.OTHER_MAKERS.items():
            kind = self.parameter_named(owner).type.base
            self.add(f'const handle_kind {self.other_kind(owner)} = {{"{kind}", {maker}, {rules.STATES[kind]}, '
                     f"[](void *handle) {{ {kind}_destroy(static_cast<{kind} *>(handle)); }}}};")
        self.add("")
        return known

    @staticmethod
    def other_kind(owner):
        return "kind_" + owner.replace(".", "_")

    def parameter_named(self, owner):
        function, name = owner.split(".")
        return next(p for p in self.tree.functions[function].parameters if p.name == name)

    def maker_of(self, kind, known):
        if kind in rules.MAKERS:
            return rules.MAKERS[kind]
        for function in self.tree.functions.values():
            handles = [p.type for p in function.parameters if p.type.base in self.tree.handles and p.name != "error"]
            gives = [t for t in handles if t.pointers == 2]
            takes = [t.base for t in handles if t.pointers == 1]
            if [t.base for t in gives] == [kind] and all(t in known[:known.index(kind)] for t in takes):
                return f"[]() {{ return given_by(\"{function.name}\"); }}"
        return stop(kind, "no function gives out such a handle; add to MAKERS how to make one")

    def write_handle_kinds(self, known):
        for kind in known:
            self.add(f'const handle_kind kind_{kind} = {{"{kind}", {self.maker_of(kind, known)}, {rules.STATES[kind]}, '
                     f"[](void *handle) {{ {kind}_destroy(static_cast<{kind} *>(handle)); }}}};")
        kinds = ", ".join(f"&kind_{kind}" for kind in known)
        self.add(f"\n}} // namespace\n\nconst std::vector<const handle_kind *> &handle_kinds() {{\n    static const "
                 f"std::vector<const handle_kind *> all = {{{kinds}}};\n    return all;\n}}\n")

    # ---- functions

    def written_parameter(self, function, index):
        parameter, name = function.parameters[index], function.name
        type_ = parameter.type
        null = parameter.name == "options" or re.search(rf"`{parameter.name}` may be NULL(?! when)", function.comment)
        if type_.base in self.tree.handles:
            role = {1: "handle", 2: "error" if type_.base == "ogi_error" and parameter.name == "error" else "new_handle"}
            owner = f"{name}.{parameter.name}"
            kind = self.other_kind(owner) if owner in rules.OTHER_MAKERS else f"kind_{type_.base}"
            return self.written_part(parameter.name, role[type_.pointers], kind=kind, may_be_null=bool(null))
        if type_.base in self.tree.structs and self.tree.structs[type_.base].can_grow and type_.pointers == 1:
            return self.written_part(parameter.name, "struct_in" if type_.is_const else "struct_out",
                                     type_=f"type_{type_.base}", size=f"sizeof({type_.base})", may_be_null=bool(null))
        if type_.text in ("const char *", "const void *"):
            return self.text_part(name, function.parameters, index)
        if type_.text == "size_t" and index and function.parameters[index - 1].type.text in ("const char *", "const void *"):
            return self.written_part(parameter.name, "size")
        if type_.text == "size_t" and parameter.name in ("count", "capacity"):
            return self.written_part(parameter.name, "length" if parameter.name == "count" else "capacity")
        length = self.length_of(function, index)
        if type_.pointers == 1 and length is not None and type_.base in INTEGERS:
            return self.written_part(parameter.name, "elements_in" if type_.is_const else "elements_out", partner=length,
                                     size=f"sizeof({type_.base})",
                                     values=self.numbers_name(name, parameter) if type_.is_const else None)
        if type_.pointers == 1 and not type_.is_const and (type_.base in INTEGERS or type_.base in self.tree.structs
                                                           or self.tree.enum_of(type_.base)):
            return self.written_part(parameter.name, "output", size=f"sizeof({type_.base})")
        if type_.pointers == 0 and (type_.base in INTEGERS or self.tree.enum_of(type_.base)):
            return self.written_part(parameter.name, "number", values=self.numbers_name(name, parameter))
        return stop(f"{name}.{parameter.name}", f"generate.py does not know what a {type_.text} of this name is for; teach "
                                                "written_parameter and interface.hpp its role")

    @staticmethod
    def length_of(function, index):
        """The index of the count or capacity of the arrays of a function, when the pointer there is an array."""
        parameters = function.parameters
        if parameters[index].name in ("out", "count"):
            return None
        return next((i for i, p in enumerate(parameters) if p.type.text == "size_t" and p.name in ("count", "capacity")),
                    None)

    def write_function(self, function):
        parameters = [self.written_parameter(function, i) for i in range(len(function.parameters))]
        arguments = ", ".join(f"as<{p.type.text}>(a[{i}])" for i, p in enumerate(function.parameters))
        call = f"{function.name}({arguments})"
        returns = function.returns.text
        gives = ("status" if returns == "ogi_status" else "nothing" if returns == "void" else
                 "pointer" if function.returns.pointers else "number")
        body = f"{call}; return 0;" if gives == "nothing" else f"return slot_of({call});"
        ends = function.name.endswith("_destroy")
        changes = not ends and any(p.type.base in self.tree.handles and p.type.pointers == 1 and not p.type.is_const
                                   for p in function.parameters)
        lines = [
            f'{{"{function.name}", returns::{gives}, {str(ends).lower()}, {str(changes).lower()}, '
            f'{rules.WHEN_VALID.get(function.name, "OGI_OK")}, '
            f'{rules.WHEN_BAD_TEXT.get(function.name, "OGI_E_ENCODING")},',
            f" []([[maybe_unused]] const slot *a) -> slot {{ {body} }},", " {", *(f"  {p}," for p in parameters), " }},",
        ]
        return ["#if OGI_DOCUMENTS", *lines, "#endif"] if function.name in rules.NEED_DOCUMENTS else lines

    def text(self):
        known = self.write_handles()
        for struct in self.tree.structs.values():
            if struct.can_grow:
                self.write_struct(struct)
        functions = [line for function in self.tree.functions.values() for line in self.write_function(function)]
        self.write_handle_kinds(known)
        self.add("const std::vector<function> &functions() {\nstatic const std::vector<function> all = {")
        self.lines += functions
        self.add("};\nreturn all;\n}\n\n} // namespace misuse")
        return "\n".join(self.lines) + "\n"


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(Writer(header_tree.read(sys.argv[1])).text(), encoding="utf-8")
