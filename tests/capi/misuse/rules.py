"""What the header does not say about right and wrong arguments. A new function needs a line here only when a name or a
type of its parameters is new; generate.py then stops and says which.

Texts and numbers are looked up by "function.parameter" or "struct.member" first, then by the name alone. They are right
for the handles of handles.cpp: a report that has everything, and the result of checking it.
"""

INT32_MAX, INT32_MIN, UINT64_MAX = 2**31 - 1, -2**31, 2**64 - 1


class Number:
    """A right value; values that are wrong whatever stands beside them; others that depend on it."""

    def __init__(self, valid, wrong=(), others=()):
        self.valid, self.wrong, self.others = valid, list(wrong), list(others)


INDEX = Number(0, [-1, 100000, INT32_MAX, INT32_MIN], [1])
PLACE = Number(0, [-2, 100000, INT32_MAX, INT32_MIN], [-1])  # or OGI_PREAMBLE, OGI_NO_PART
CODE = Number(32401, [0, -1, 20100, 32400, 32408, 32701, 50101, 320101, INT32_MAX, INT32_MIN])
FLAG = Number(0, [-1, 2, INT32_MAX, INT32_MIN], [1])
ANY = Number(1, [], [0, -1, INT32_MAX, INT32_MIN])
LIMIT = Number(0, [], [1, UINT64_MAX])

NUMBERS = {
    "code": CODE,
    "codes": CODE,
    "values": ANY,
    "states": Number(3, [5, 255], [0, 1, 2, 4]),
    "value": ANY,
    "year": Number(2024, [-1, 10000, INT32_MAX, INT32_MIN], [0, 2018]),
    "ogi_checker_set_today.year": Number(2024, [-1, 10000, INT32_MAX, INT32_MIN], [2018]),
    "ogi_report_set_published_on.year": Number(2024, [-1, 10000, INT32_MAX, INT32_MIN], [2018]),
    "month": Number(2, [0, -1, 13, INT32_MAX, INT32_MIN]),
    "day": Number(29, [0, -1, 30, 32, INT32_MAX, INT32_MIN]),
    "index": INDEX,
    "issue": INDEX,
    "cell": INDEX,
    "suspect": INDEX,
    "claim": INDEX,
    "refused": FLAG,
    "fill_marks": FLAG,
    "ogi_report_get_extension_value.value": INDEX,
    "ogi_report_get_section.section": INDEX,
    "ogi_report_get_part.section": INDEX,
    "ogi_report_get_part.part": INDEX,
    "ogi_report_add_part.section": INDEX,
    "section": PLACE,
    "part": PLACE,
    "kind": Number(1, [-1, 7, INT32_MAX, INT32_MIN], [0]),
    "row": Number(1, [0, -1, 100, INT32_MAX, INT32_MIN]),
    "column": Number(1, [0, -1, 100, INT32_MAX, INT32_MIN]),
    "fen": ANY,
    "value_count": Number(0, [-1, 1, INT32_MAX, INT32_MIN]),
    "keep_passed": FLAG,
    "colour": FLAG,
    "max_issues": LIMIT,
    "max_bytes": LIMIT,
    "max_cells": LIMIT,
    "max_depth": LIMIT,
    "max_expanded_bytes": LIMIT,
    "max_archive_entries": LIMIT,
}

# Where the first enumerator is not right.
ENUMERATORS = {
    "ogi_edition": "OGI_EDITION_2021",
    "medium": "OGI_MEDIUM_JSON",
    "ogi_cell_state": "OGI_CELL_NUMBER",
    "ogi_table": "OGI_TABLE_APPLICATIONS",
}

SAMPLE = object()  # the bytes of a written report
TEXTS = {
    "ogi_checker_set_profile.bytes": '{"schema": "ogi-profile/1", "name": "示例市", "rules": {"T3-INT": {"on": false}}}',
    "ogi_checker_set_waivers.bytes": '{"schema": "ogi-waivers/1", "waivers": []}',
    "ogi_checker_set_baseline.bytes": '{"schema": "ogi-check-result/1", "organ": "", "report_year": null, "issues": [], '
                                      '"waived": [], "truncated": false}',
    "bytes": SAMPLE,
    "data": "示例市青禾区北桥街道办事处（政务公开办公室）",
    "id": "T3-BAL",
    "path": "applications.outcome.disclosed.total",
    "input_name": "sample.json",
    "input": SAMPLE,
    "print": "1（其中一件附有一段不短的说明）",  # of the value ANY
    "heading": "七、本机关自行增加的一节",
    "ogi_report_add_part.heading": "（六）本机关自行增加的一项",
    "text": "一段文字，长得放不进短字符串。",
    "ogi_amount_parse.text": "24252.311082",
    "ogi_text_is_mark.text": "不适用",
    "group": "第二十条第（六）项",
    "label": "本机关自行增加的一行",
    "column": "本机关自行增加的一列",
}

# The status of a call in which everything is right, where that is not OGI_OK.
WHEN_VALID = {
    "ogi_error_status": "OGI_E_SYNTAX",
}

# The status when a text is not UTF-8 or holds a control character, where that is not OGI_E_ENCODING. OGI_OK: any.
WHEN_BAD_TEXT = {
    "ogi_text_find_fault": "OGI_OK",
}

# What there is only in a report that was read from a document.
NEED_DOCUMENTS = {"ogi_report_get_log_entry", "ogi_report_get_relation_used", "ogi_result_get_evidence",
                  "ogi_result_get_evidence_cell"}

# How a handle is made and what it holds: functions of handles.hpp. A kind without a maker comes from the first function
# that gives one out and takes no handles but those above it here.
MAKERS = {"ogi_error": "make_error", "ogi_report": "make_report", "ogi_result": "make_result",
          "ogi_reconciliation": "make_reconciliation"}
# Parameters that are right with another handle than that of their kind: "function.parameter" and how it is made.
OTHER_MAKERS = {"ogi_reconciliation_apply.report": "make_report_with_gaps"}
STATES = {
    "ogi_error": "state_of_error",
    "ogi_report": "state_of_report",
    "ogi_result": "state_of_result",
    "ogi_buffer": "state_of_buffer",
    "ogi_checker": "state_of_checker",
    "ogi_reconciliation": "state_of_reconciliation",
}
