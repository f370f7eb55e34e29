#!/usr/bin/env python3
"""What holds for the whole source tree: structure.py ROOT CHECK.

A check prints one line for each place that breaks it, and fails if there is any.
"""

import os
import re
import sys
from pathlib import Path

from reach import capabilities_reach_every_surface, members_of_public_types_are_in_the_c_structs

# Which rooms a room of lib/ may include. Every room may include the public headers and itself.
ROOMS = {
    "form": set(),
    "model": {"form"},
    "strict": {"model"},
    "exchange": {"strict", "model", "form"},
    "profile": {"strict", "model", "form"},
    "facts": {"model", "form"},
    "rules": {"model", "form"},
    "result": {"rules", "model", "form"},
    "document": {"model"},
    "recognize": {"document", "model", "form"},
}
MOST_LINES = 500
# Longer files, each with its reason.
LONG_FILES = {
    "LICENSE": "the text of the licence",
    "capi/include/ogi.h": "one header is the whole C interface, for the tools of other languages too",
    "capi/abi/ogi.h": "the same, as it was promised to callers",
    "bindings/python/ogi/_structs.py": "its structs, member for member",
}
TEXT_SUFFIXES = {
    ".c", ".cmake", ".cpp", ".css", ".def", ".h", ".hpp", ".in", ".java", ".js", ".json", ".map", ".md", ".py", ".rst", ".sh",
    ".txt", ".xml", ".xsd", "",
}
SOURCE_SUFFIXES = {".c", ".cpp", ".h", ".hpp"}


def read(path):
    return path.read_text(encoding="utf-8")


def is_generated(path):
    return "Generated from" in read(path)[:400]


def files_below(root):
    """What is not part of the source tree is not entered: other tests change it at the same time."""
    others = {"build", ".git", "__pycache__", ".cache"}
    for folder, folders, names in os.walk(root):
        folders[:] = set(folders) - others
        yield from (path for path in (Path(folder, name) for name in set(names) - others) if path.is_file())


class Tree:
    def __init__(self, root):
        self.root = root
        self.files = sorted(files_below(root))

    def name(self, path):
        return path.relative_to(self.root).as_posix()

    def below(self, folder, suffixes=SOURCE_SUFFIXES):
        return [p for p in self.files if self.name(p).startswith(folder + "/") and p.suffix in suffixes]

    def texts(self):
        """Files written for people; inputs of tests may break every habit on purpose."""
        return [
            p for p in self.files
            if p.suffix in TEXT_SUFFIXES and not re.match(r"tests/(fuzz/(corpus|seeds)|samples)/", self.name(p))
        ]


def includes(path):
    for number, line in enumerate(read(path).splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if match:
            yield number, match.group(1), match.group(2)


def public_headers_include_only_std_and_themselves(tree):
    for path in tree.below("include/ogi"):
        for number, _, name in includes(path):
            if not name.startswith("ogi/") and not re.fullmatch(r"[a-z_]+", name):
                yield f"{tree.name(path)}:{number}: a public header includes {name}"


def rooms_include_in_one_direction(tree):
    for path in tree.below("lib"):
        room = tree.name(path).split("/")[1]
        allowed = ROOMS.get(room)
        if allowed is None:
            yield f"{tree.name(path)}: the room {room} is not known here; say which rooms it may include"
            continue
        for number, bracket, name in includes(path):
            other = name.split("/")[0]
            if bracket == '"' and not (tree.root / "lib" / name).is_file():
                yield f'{tree.name(path)}:{number}: {name} must be written "room/file.hpp", from lib/'
            elif other in ROOMS and other != room and other not in allowed:
                yield f"{tree.name(path)}:{number}: {room} includes {name}; it may include {sorted(allowed) or 'no room'}"


def documents_know_nothing_of_the_form(tree):
    for path in tree.below("lib/document"):
        for number, _, name in includes(path):
            if name in ("ogi/form.hpp", "ogi/form_codes.hpp") or name.startswith("form/"):
                yield f"{tree.name(path)}:{number}: the neutral document includes {name}"


def the_c_interface_stands_on_the_public_headers(tree):
    own = {p.name for p in tree.below("capi")}
    for path in tree.below("capi"):
        for number, bracket, name in includes(path):
            if bracket == '"' and Path(name).name not in own:
                yield f"{tree.name(path)}:{number}: capi includes {name}"
    for path in tree.below("bindings"):
        for number, _, name in includes(path):
            if name.startswith("ogi/"):
                yield f"{tree.name(path)}:{number}: a binding includes {name}; bindings speak only the C interface"


def the_library_keeps_out_of_the_environment(tree):
    banned = re.compile(r"\b(iostream|std::cout|std::cerr|fstream|getenv|setlocale|thread_local|std::locale)\b")
    for folder in ("include", "lib", "capi"):
        for path in tree.below(folder):
            if tree.name(path).startswith("lib/form/generate/"):
                continue  # a program of the build, not of the library
            for number, line in enumerate(read(path).splitlines(), 1):
                found = banned.search(line.split("//")[0])
                if found:
                    yield f"{tree.name(path)}:{number}: {found.group(0)} in the library"


def files_stay_short(tree):
    for path in tree.texts():
        lines = read(path).count("\n")
        if lines > MOST_LINES and tree.name(path) not in LONG_FILES and not is_generated(path):
            yield f"{tree.name(path)}: {lines} lines; more than {MOST_LINES} need a reason in LONG_FILES"
    for name in LONG_FILES:
        if not (tree.root / name).is_file():
            yield f"{name}: has a reason to be long and does not exist"


def nothing_is_left_unfinished(tree):
    words = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]) + r")\b|\bnot implemented\b")
    for path in tree.texts():
        for number, line in enumerate(read(path).splitlines(), 1):
            if words.search(line) and path != Path(__file__).resolve():
                yield f"{tree.name(path)}:{number}: {line.strip()[:100]}"


def no_path_of_one_machine(tree):
    paths = re.compile(r"(?<![\w.$}/])/(home|root|work|Users|mnt|srv)/\w")
    for path in tree.texts():
        for number, line in enumerate(read(path).splitlines(), 1):
            if paths.search(line):
                yield f"{tree.name(path)}:{number}: {line.strip()[:100]}"


def text_files_are_clean(tree):
    for path in tree.texts():
        data = path.read_bytes()
        name = tree.name(path)
        if b"\r" in data:
            yield f"{name}: carriage returns"
        if data and not data.endswith(b"\n"):
            yield f"{name}: no newline at the end"
        if data.endswith(b"\n\n"):
            yield f"{name}: empty lines at the end"
        for number, line in enumerate(data.split(b"\n"), 1):
            if line.endswith((b" ", b"\t")):
                yield f"{name}:{number}: blanks at the end of the line"
            if b"\t" in line and path.suffix in SOURCE_SUFFIXES | {".py", ".cmake", ".java", ".js", ".sh", ".md"}:
                yield f"{name}:{number}: a tab"


def the_version_is_the_same_everywhere(tree):
    version = re.search(r'OGI_VERSION "([0-9.]+)"', read(tree.root / "include/ogi/version.hpp")).group(1)
    first = re.search(r"^## \[?([^\]\s]+)", read(tree.root / "CHANGELOG.md"), re.M).group(1)
    if first != version:
        yield f"CHANGELOG.md: begins with {first}; include/ogi/version.hpp says {version}"
    for name in ("README.md", "README.zh-CN.md", "docs/guide/en/library.md", "docs/guide/zh/library.md",
                 "tests/consumers/c/CMakeLists.txt", "tests/consumers/cpp/CMakeLists.txt"):
        for found in re.findall(r"find_package\(ogi ([0-9.]+)", read(tree.root / name)):
            if not version.startswith(found):
                yield f"{name}: find_package(ogi {found}); the version is {version}"


def packages_of(tree):
    rows = [line.split(None, 2) for line in read(tree.root / "cmake/packages.txt").splitlines()]
    return [row for row in rows if row and row[0] != "#" and not row[0].startswith("#")]


def packages_have_one_list(tree):
    listed = [(purpose, package.split("?")[0], reason) for purpose, package, reason in packages_of(tree)]
    page = read(tree.root / "docs/dependencies.md")
    written = re.findall(r"^\| (\w+) \| `([^`]+)` \| (.+) \|$", page, re.M)
    for row in sorted(set(listed) - set(written)):
        yield f"docs/dependencies.md: lacks the line | {row[0]} | `{row[1]}` | {row[2]} |"
    for row in sorted(set(written) - set(listed)):
        yield f"docs/dependencies.md: {row[1]} ({row[0]}) is not so in cmake/packages.txt"
    for command in tree.below("cmake", {".sh"}):
        for purposes in re.findall(r"install-packages\.sh ((?:[a-z]+ ?)+)$", read(command), re.M):
            for purpose in purposes.split():
                if purpose not in {row[0] for row in listed}:
                    yield f"{tree.name(command)}: installs for {purpose}, of which cmake/packages.txt knows nothing"


def lock_files_name_no_registry(tree):
    """Where packages are fetched from is the user's to say; the digest in the lock file is what they are known by."""
    for path in tree.files:
        if path.name == "package-lock.json":
            for number, line in enumerate(read(path).splitlines(), 1):
                if '"resolved"' in line:
                    yield f"{tree.name(path)}:{number}: names a registry; --omit-lockfile-registry-resolved leaves it out"


def the_readme_promises_what_ci_runs(tree):
    ci = re.search(r'^exec .*/\.\./(cmake/test\.sh)"$', read(tree.root / ".ci/run"), re.M)
    if not ci:
        yield ".ci/run: does not end in the test command, cmake/test.sh, without arguments"
    for name in ("README.md", "README.zh-CN.md"):
        text = read(tree.root / name)
        for command in ("cmake/try.sh", "cmake/test.sh"):
            if not re.search(rf"^ *{re.escape(command)}( +#.*)?$", text, re.M):
                yield f"{name}: does not give the command {command} on a line of its own"
        for script in re.findall(r"cmake/[\w-]+\.sh", text):
            if not (tree.root / script).stat().st_mode & 0o111:
                yield f"{name}: {script} cannot be executed"


def links_in_pages_lead_somewhere(tree):
    for path in tree.files:
        if path.suffix != ".md":
            continue
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", read(path)):
            if "://" not in target and not (path.parent / target).exists():
                yield f"{tree.name(path)}: links to {target}, which is not there"


def chinese_words_are_one_set(tree):
    """检查, 核对; 通过, 不通过, 无法判定; 相符, 不符, 无法核对, 略过, 豁免: see docs/decisions/0004."""
    others = re.compile(r"校验|合格(?!式)|已豁免")
    pages = [p for p in tree.texts() if tree.name(p).startswith("docs/guide/zh/") or tree.name(p) == "README.zh-CN.md"]
    program = [p for room in ("include", "lib", "capi", "bindings", "tests/consumers")
               for p in tree.below(room, SOURCE_SUFFIXES | {".def", ".java", ".js"})]
    for path in pages + program:
        # A mark in a cell is 不适用; an outcome is not.
        words = others if path in program or path.name == "forms.md" else re.compile(others.pattern + "|不适用")
        for number, line in enumerate(read(path).splitlines(), 1):
            found = words.search(line)
            if found:
                yield f"{tree.name(path)}:{number}: {found.group(0)} is not a word of this project"


CHECKS = [
    public_headers_include_only_std_and_themselves,
    rooms_include_in_one_direction,
    documents_know_nothing_of_the_form,
    the_c_interface_stands_on_the_public_headers,
    the_library_keeps_out_of_the_environment,
    files_stay_short,
    nothing_is_left_unfinished,
    no_path_of_one_machine,
    text_files_are_clean,
    the_version_is_the_same_everywhere,
    packages_have_one_list,
    lock_files_name_no_registry,
    the_readme_promises_what_ci_runs,
    links_in_pages_lead_somewhere,
    chinese_words_are_one_set,
    capabilities_reach_every_surface,
    members_of_public_types_are_in_the_c_structs,
]


def main(root, wanted):
    tree = Tree(Path(root).resolve())
    check = {c.__name__: c for c in CHECKS}[wanted]
    broken = list(check(tree))
    for line in broken:
        print(line)
    return 1 if broken else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--list"]:
        print("\n".join(check.__name__ for check in CHECKS))
        sys.exit(0)
    sys.exit(main(*sys.argv[1:]))
