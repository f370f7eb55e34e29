#!/usr/bin/env python3
"""Breaks a copy of the tree in one place for each check, and sees that the check says so: structure_test.py ROOT."""

import shutil
import sys
import tempfile
from pathlib import Path

import structure


def append(name, text):
    def apply(root):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "a", encoding="utf-8") as file:
            file.write(text)
    return apply


def replace(name, old, new):
    def apply(root):
        path = root / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old!r}"
        path.write_text(text.replace(old, new), encoding="utf-8")
    return apply


BREAKS = {
    "public_headers_include_only_std_and_themselves": append("include/ogi/cell.hpp", "#include <boost/json.hpp>\n"),
    "rooms_include_in_one_direction": append("lib/form/form.cpp", '#include "model/decimal.hpp"\n'),
    "documents_know_nothing_of_the_form": append("lib/document/new.cpp", "#include <ogi/form.hpp>\n"),
    "the_c_interface_stands_on_the_public_headers": append("bindings/new.cpp", "#include <ogi/ogi.hpp>\n"),
    "the_library_keeps_out_of_the_environment": append("lib/model/cell.cpp", "#include <iostream>\n"),
    "files_stay_short": append("lib/model/cell.cpp", "\n" * structure.MOST_LINES + "int x;\n"),
    "nothing_is_left_unfinished": append("lib/model/cell.cpp", "// TO" "DO\n"),
    "no_path_of_one_machine": append("cmake/try.sh", "cd /ho" "me/someone\n"),
    "text_files_are_clean": append("cmake/try.sh", "true \n"),
    "the_version_is_the_same_everywhere": replace("CHANGELOG.md", "## 0.", "## 99."),
    "packages_have_one_list": append("cmake/packages.txt", "build  another  for no reason\n"),
    "lock_files_name_no_registry": replace("tests/consumers/node/package-lock.json", '"integrity"', '"resolved"'),
    "the_readme_promises_what_ci_runs": replace(".ci/run", "test.sh", "test.sh format"),
    "chinese_words_are_one_set": append("docs/guide/zh/results.md", "校" "验\n"),
    "capabilities_reach_every_surface": append("capi/symbols.txt", "ogi_report_sing\n"),
    "members_of_public_types_are_in_the_c_structs": replace(
        "include/ogi/check.hpp", "    std::string fingerprint;", "    std::string suspicion;\n    std::string fingerprint;"),
    "links_in_pages_lead_somewhere": append("README.md", "[lost](docs/nowhere.md)\n"),
}


def main(root):
    wrong = [f"{c.__name__}: not tried here" for c in structure.CHECKS if c.__name__ not in BREAKS]
    for check in structure.CHECKS:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "tree"
            shutil.copytree(root, copy, ignore=shutil.ignore_patterns("build", ".git", "__pycache__"))
            before = set(check(structure.Tree(copy)))
            BREAKS[check.__name__](copy)
            if not set(check(structure.Tree(copy))) - before:
                wrong.append(f"{check.__name__}: does not see the break")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
