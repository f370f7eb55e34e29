"""The C header as data, read from clang's syntax tree: its functions, structs, enumerations and handles.

What is checked of the interface is derived from this, so that nobody keeps a second list of functions:

    tree = header_tree.read("capi/include/ogi.h")
    tree.functions["ogi_report_read"].parameters[0].type.text     # const void *
    tree.structs["ogi_cell"].members[1].comment
    tree.enums[3].type, tree.enums[3].values                      # ogi_format, {"OGI_FORMAT_TEXT": 0, ...}
"""

import json
import re
import shutil
import subprocess
import sys
from typing import Dict, List, NamedTuple, Optional

CLANG = "clang-14"


class Type(NamedTuple):
    """A type as it is spelled: `text`, and what it points to in the end: `base`, over `pointers` stars."""

    text: str
    base: str
    pointers: int
    is_const: bool  # what is pointed to first cannot be written


class Named(NamedTuple):
    """A parameter of a function or a member of a struct."""

    name: str
    type: Type
    comment: str


class Function(NamedTuple):
    name: str
    returns: Type
    parameters: List[Named]
    comment: str


class Struct(NamedTuple):
    name: str
    members: List[Named]

    @property
    def can_grow(self):
        """Whether a caller says how much of it he knows."""
        return self.members[0].name == "struct_size"


class Enum(NamedTuple):
    type: Optional[str]  # the typedef just before it, whose values these are
    values: Dict[str, int]


class Header(NamedTuple):
    path: str
    functions: Dict[str, Function]
    structs: Dict[str, Struct]
    enums: List[Enum]
    handles: List[str]  # structs of which the header says no more than the name

    def enum_of(self, type_name):
        return next((enum for enum in self.enums if enum.type == type_name), None)


def require_tool(name, package):
    """Where the program is. Without it the test fails: what is not looked at is not known to hold."""
    found = shutil.which(name)
    if not found:
        sys.exit(f"{name} is not there: install the package {package} (cmake/install-packages.sh test)")
    return found


def type_of(text):
    stars = text.count("*")
    base = re.sub(r"\b(const|struct)\b|[*]", "", text).strip()
    return Type(text, base, stars, stars > 0 and text.startswith("const "))


def offset_of(place, end=False):
    place = place.get("expansionLoc", place)
    return place["offset"] + (place.get("tokLen", 0) if end else 0)


def comment_before(source, offset):
    """The comment that ends just before a declaration and begins a line."""
    above = source[:offset].rstrip()
    if not above.endswith(b"*/"):
        return ""
    begin = above.rfind(b"/*")
    return words_of(above[begin:]) if above[:begin].endswith((b"\n", b"\n    ")) else ""


def comment_after(source, offset):
    """The comment behind a member on its line, with the lines it goes on to."""
    found = re.match(rb"[^\n]*?(/\*.*?\*/)", source[offset:], re.S)
    return words_of(found.group(1)) if found else ""


def words_of(comment):
    return " ".join(re.sub(r"^\s*\*? ?", " ", comment.decode("utf-8")[2:-2], flags=re.M).split())


def is_of_this_header(node):
    place = node.get("loc", {})
    place = place.get("expansionLoc", place)
    return bool(place) and "includedFrom" not in place and not node.get("isImplicit")


def children(node, kind):
    return [inner for inner in node.get("inner", []) if inner["kind"] == kind]


def function_of(node, source):
    returns = node["type"]["qualType"].split("(")[0].strip()
    parameters = [Named(p.get("name", ""), type_of(p["type"]["qualType"]), "") for p in children(node, "ParmVarDecl")]
    return Function(node["name"], type_of(returns), parameters, comment_before(source, offset_of(node["range"]["begin"])))


def struct_of(node, source):
    return Struct(node["name"], [
        Named(m["name"], type_of(m["type"]["qualType"]), comment_after(source, offset_of(m["range"]["end"], end=True)))
        for m in children(node, "FieldDecl")
    ])


def enum_of(node, typedef):
    values, following = {}, 0
    for constant in children(node, "EnumConstantDecl"):
        for written in children(constant, "ConstantExpr"):
            following = int(written["value"])
        values[constant["name"]] = following
        following += 1
    return Enum(typedef, values)


def read(path):
    """The tree of a header. A function that is not declared with OGI_API is not part of the interface."""
    command = [require_tool(CLANG, CLANG), "-x", "c", "-std=c99", "-fsyntax-only", "-Xclang", "-ast-dump=json", str(path)]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if run.returncode != 0:
        sys.exit(f"{path}: clang does not accept the header\n{run.stderr.decode('utf-8')}")
    with open(path, "rb") as file:
        source = file.read()
    header = Header(str(path), {}, {}, [], [])
    before = {}
    for node in filter(is_of_this_header, json.loads(run.stdout.decode("utf-8"))["inner"]):
        if node["kind"] == "FunctionDecl" and children(node, "VisibilityAttr"):
            header.functions[node["name"]] = function_of(node, source)
        elif node["kind"] == "RecordDecl" and node.get("completeDefinition"):
            header.structs[node["name"]] = struct_of(node, source)
        elif node["kind"] == "RecordDecl":
            header.handles.append(node["name"])
        elif node["kind"] == "EnumDecl":
            header.enums.append(enum_of(node, before["name"] if before.get("kind") == "TypedefDecl" else None))
        before = node
    header.handles[:] = [name for name in header.handles if name not in header.structs]
    if not header.functions:
        sys.exit(f"{path}: no function of the interface was found in the header")
    return header
