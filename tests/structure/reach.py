"""Every capability of the library is reached from C, Python and the command: docs/abi.md says where, the code agrees."""

import ast
import re

# Members of the public C++ types and of the C structs that hold them, where the name is another; or the function that takes
# or gives it.
TYPES = {
    ("check.hpp", "issue"): ("ogi_issue", {
        "rule": "rule", "operands": "operand_count", "arguments": "argument_count", "place": "offset",
        "expression": "expression_zh", "expression_value": "expression_figures", "fix": "fix_count",
        "consequences": "consequence_count", "waiver": "waiver_by"}),
    ("check.hpp", "operand"): ("ogi_operand", {"index": "code", "value": "state", "place": "offset"}),
    ("check.hpp", "message_argument"): ("ogi_argument", {}),
    ("check.hpp", "rule_info"): ("ogi_rule", {"basis": "basis_document_zh", "basis_2019": "basis_2019_document_zh"}),
    ("check.hpp", "check_counts"): ("ogi_summary", {"cells_by_state": "cells_number"}),
    ("check.hpp", "check_options"): ("ogi_check_options", {
        "places": "input", "most_issues": "max_issues", "previous": "ogi_checker_set_previous()",
        "parts": "ogi_checker_add_part()", "profile": "ogi_checker_set_profile()",
        "waivers": "ogi_checker_set_waivers()", "baseline": "ogi_checker_set_baseline()",
        "today": "ogi_checker_set_today()", "relations_used": "ogi_report_get_relation_used()"}),
    ("check.hpp", "check_result"): ("ogi_summary", {
        "counts": "instances", "failed_by_severity": "errors", "not_assessable_by_severity": "not_assessable_errors",
        "waived_by_severity": "waived_errors", "search": "location", "changed_severities": "changed_count",
        "own_rules": "ogi_result_get_issue()"}),
    ("check.hpp", "used_evidence"): ("ogi_evidence", {}),
    ("check.hpp", "changed_severity"): ("ogi_changed_severity", {}),
    ("suspect.hpp", "cell_change"): ("ogi_change", {"index": "code"}),
    ("suspect.hpp", "suspect"): ("ogi_suspect", {"what": "hypothesis", "explains": "explain_count"}),
    ("suspect.hpp", "wrong_cell_search"): ("ogi_summary", {
        "answer": "location", "listed": "explanations_listed", "set_aside": "explanations_set_aside",
        "not_assessable": "table_3_sums_not_assessable"}),
    ("profile.hpp", "unused_waiver"): ("ogi_unused_waiver", {"waiver": "fingerprint"}),
    ("profile.hpp", "former_finding"): ("ogi_former_finding", {}),
    ("reconcile.hpp", "cell_claim"): ("ogi_claim", {}),
    ("reconcile.hpp", "derivation"): ("ogi_derivation", {"index": "code", "proofs": "claim_count"}),
    ("reconcile.hpp", "refused_derivation"): ("ogi_derivation", {"index": "code", "claims": "claim_count"}),
    ("reconcile.hpp", "reconciliation"): ("ogi_reconciliation_info", {}),
    ("reading.hpp", "limits"): ("ogi_read_options", {
        "bytes": "max_bytes", "cells": "max_cells", "depth": "max_depth", "expanded_bytes": "max_expanded_bytes",
        "archive_entries": "max_archive_entries"}),
    ("reading.hpp", "source_place"): ("ogi_place", {"row": "table_row", "column": "table_column", "begin": "offset"}),
    ("reading.hpp", "log_entry"): ("ogi_log_entry", {"what": "kind", "position": "offset", "cell": "code"}),
    ("reading.hpp", "reading"): ("ogi_report_info", {
        "report": "edition", "places": "edition", "parts": "source_part_count", "relations_used": "relation_used_count"}),
    ("import_rules.hpp", "import_rule_info"): ("ogi_import_rule", {"what": "kind"}),
    ("report.hpp", "section"): ("ogi_heading", {"heading": "text"}),
    ("report.hpp", "section_part"): ("ogi_heading", {"aspect": "kind", "heading": "text"}),
    ("report.hpp", "extension_row"): ("ogi_extension", {}),
    ("report.hpp", "report"): ("ogi_report_info", {"processing_fee": "edition", "published_on": "published_year"}),
    ("error.hpp", "text_position"): ("ogi_position", {}),
    ("result_writers.hpp", "result_style"): ("ogi_write_options", {}),
}

# Public types that have no struct, and why.
WITHOUT_STRUCT = {
    "amount": "int64 分", "cell": "ogi_cell, by its functions", "bilingual_view": "pairs of members, _zh and _en",
    "bilingual": "pairs of members, _zh and _en", "legal_basis": "members of ogi_rule", "failure": "ogi_error",
    "bad_result": "a status", "date": "three numbers", "information_processing_fee": "OGI_FEE_*",
    "extension_value": "parameters of ogi_report_get_extension_value", "result_head": "ogi_check_options and the report",
    "character_place": "written by ogi_result_write",
    "byte_span": "written by ogi_report_write_facts", "paragraph_place": "written by ogi_report_write_facts",
    "fact": "written by ogi_report_write_facts", "fact_context": "the report itself",
    **dict.fromkeys(("rule_setting", "weighted_cell", "own_rule", "profile_bounds", "yearly_deadline", "profile",
                     "organ_traits"), "JSON \"ogi-profile/1\" of ogi_checker_set_profile"),
    "waiver": "JSON of ogi_checker_set_waivers; members of ogi_issue", "former_result": "JSON of ogi_checker_set_baseline",
    "used_relation": "parameters of ogi_report_get_relation_used",
    "reconcile_options": "fill_marks of ogi_report_reconcile", "character_place": "written by ogi_result_write",
}


def text_of(path):
    return path.read_text(encoding="utf-8")


def without_comments(source):
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", source, flags=re.S)


def table(tree):
    """The rows of the table: capability, and the names in backquotes of each column."""
    page = text_of(tree.root / "docs/abi.md").split("## Where each capability is found")[1]
    for line in page.splitlines():
        columns = [c.strip() for c in line.strip().strip("|").split("|")]
        if line.startswith("|") and len(columns) == 5 and columns[0] not in ("capability", "---"):
            yield columns[0], [re.findall(r"`([^`]+)`", c) for c in columns[1:]]


def cpp_functions(tree):
    """The functions that the public headers declare outside of classes."""
    declaration = re.compile(
        r"^(?!static_assert|template|using|namespace|class|struct|enum|#|\}|\s)[\w:<>\[\], *&]+?[ &*](\w+)\(", re.M)
    for path in tree.below("include/ogi"):
        yield from declaration.findall(without_comments(text_of(path)))


def body_of(source, opening):
    """What stands between the braces that follow `opening`."""
    start = source.index("{", source.index(opening)) + 1
    depth, at = 1, start
    while depth:
        depth += {"{": 1, "}": -1}.get(source[at], 0)
        at += 1
    return source[start:at - 1]


def cpp_members(tree, header, name):
    source = without_comments(text_of(tree.root / "include/ogi" / header))
    body = re.search(rf"^(?:struct|class) {name}(?: : \w+)? \{{", source, re.M).group(0)
    body = body_of(source, body)
    while re.search(r"\{[^{}]*\}", body):
        body = re.sub(r"\{[^{}]*\}", ";", body)
    for statement in body.split("private:")[0].split(";"):
        statement = re.sub(r"^\s*(public:)?\s*", "", statement)
        if "(" in statement or re.match(r"(friend|enum|using|struct|class|explicit|static)\b", statement):
            continue
        declared = re.match(r"(?:const )?[\w:<>*, ]+?[ *&>]+([A-Za-z_]\w*(?: *= *[^,]+)?(?:, *\w+(?: *= *[^,]+)?)*)\s*$", statement)
        for one in (declared.group(1).split(",") if declared else []):
            yield one.split("=")[0].strip()


def c_members(tree, struct):
    source = without_comments(text_of(tree.root / "capi/include/ogi.h"))
    return set(re.findall(r"(\w+)\s*[;,]", body_of(source, f"typedef struct {struct} {{")))


def python_names(tree):
    """Every name the package has: functions and classes, and what classes define or inherit, as Class.name."""
    classes, names = {}, set()
    for path in tree.below("bindings/python/ogi", {".py"}):
        for node in ast.parse(text_of(path)).body:
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                names.add(node.name)
            if isinstance(node, ast.ClassDef):
                own = {n.name for n in node.body if isinstance(n, ast.FunctionDef)}
                own |= {n.target.id for n in node.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)}
                bases = [b.id for b in node.bases if isinstance(b, ast.Name)]
                classes[node.name] = (own, bases)

    def members(name):
        own, bases = classes.get(name, (set(), []))
        return own.union(*(members(base) for base in bases))

    for name in classes:
        names |= {f"{name}.{member}" for member in members(name)}
    return names | {"str"}


def capabilities_reach_every_surface(tree):
    rows = list(table(tree))
    said = [{name for _, columns in rows for name in columns[i]} for i in range(4)]
    listed = text_of(tree.root / "capi/symbols.txt").split()
    for name in sorted(set(cpp_functions(tree)) - said[0]):
        yield f"docs/abi.md: nothing says where the C++ function {name} is reached from"
    for name in sorted(set(listed) - said[1]):
        yield f"docs/abi.md: the C function {name} is in no row of the table"
    for name in sorted(said[1] - set(listed)):
        yield f"docs/abi.md: there is no C function {name}"
    python = python_names(tree)
    for name in sorted(said[2] - python):
        yield f"docs/abi.md: the Python package has no {name}"
    commands = set(re.findall(r'command\("(\w+)"', text_of(tree.root / "bindings/cli/arguments.cpp"))) | {"--version"}
    for name in sorted(said[3] - commands):
        yield f"docs/abi.md: there is no command {name}"
    for name in sorted(commands - said[3]):
        yield f"docs/abi.md: the command {name} is in no row of the table"
    for capability, columns in rows:
        if not columns[1] or not columns[2]:
            yield f"docs/abi.md: {capability}: not reached from C or from Python"


def members_of_public_types_are_in_the_c_structs(tree):
    known = {name for _, name in TYPES} | set(WITHOUT_STRUCT)
    for path in tree.below("include/ogi"):
        for name in re.findall(r"^(?:struct|class) (\w+)(?= [{:])", without_comments(text_of(path)), re.M):
            if name not in known:
                yield f"{tree.name(path)}: {name}: tests/structure/reach.py does not know which C struct it is"
    for (header, name), (struct, renamed) in TYPES.items():
        there = c_members(tree, struct) | {f"{f}()" for f in text_of(tree.root / "capi/symbols.txt").split()}
        members = list(cpp_members(tree, header, name))
        if not members:
            yield f"include/ogi/{header}: {name} has no members to compare with {struct}"
        for member in members:
            names = {renamed.get(member, member), f"{member}_zh", f"{member.rstrip('s')}_count", f"log_{member}",
                     f"{member}_count"}
            if not names & there:
                yield f"include/ogi/{header}: {name}.{member} has no member in {struct} of ogi.h"
