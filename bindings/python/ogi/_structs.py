"""The structs of ogi.h for ctypes, member for member. A test holds the two together.

A handle is a pointer to a struct of its own, so that ctypes refuses one kind where another belongs.
"""

from ctypes import Structure, c_char_p, c_int32, c_int64, c_size_t, c_uint32, c_uint64, c_void_p


class ogi_report(Structure):
    pass


class ogi_result(Structure):
    pass


class ogi_checker(Structure):
    pass


class ogi_reconciliation(Structure):
    pass


class ogi_buffer(Structure):
    pass


class ogi_error(Structure):
    pass


class ogi_str(Structure):
    _fields_ = [
        ("data", c_char_p),
        ("size", c_size_t),
    ]


class ogi_position(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("offset", c_uint64),
        ("line", c_uint64),
        ("column", c_uint64),
    ]


class ogi_read_options(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("max_bytes", c_uint64),
        ("max_cells", c_uint64),
        ("max_depth", c_uint64),
        ("max_expanded_bytes", c_uint64),
        ("max_archive_entries", c_uint64),
    ]


class ogi_report_info(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("edition", c_int32),
        ("year", c_int32),
        ("medium", c_int32),
        ("section_count", c_int32),
        ("organ", ogi_str),
        ("edition_reason_zh", ogi_str),
        ("edition_reason_en", ogi_str),
        ("log_unread", c_int32),
        ("log_guesses", c_int32),
        ("log_repairs", c_int32),
        ("log_notes", c_int32),
        ("scope", c_int32),
        ("published_year", c_int32),
        ("published_month", c_int32),
        ("published_day", c_int32),
        ("included_organ_count", c_int32),
        ("preamble_count", c_int32),
        ("extension_count", c_int32),
        ("log_count", c_int32),
        ("source_part_count", c_int32),
        ("relation_used_count", c_int32),
    ]


class ogi_cell(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("state", c_int32),
        ("type", c_int32),
        ("value", c_int64),
        ("print", ogi_str),
    ]


class ogi_place(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("offset", c_uint64),
        ("size", c_uint64),
        ("line", c_uint64),
        ("column", c_uint64),
        ("table", c_uint32),
        ("table_row", c_uint32),
        ("table_column", c_uint32),
        ("reserved", c_uint32),
        ("character", c_uint64),
        ("characters", c_uint64),
        ("part", c_int32),
        ("reserved_2", c_int32),
    ]


class ogi_heading(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("kind", c_int32),
        ("paragraph_count", c_int32),
        ("part_count", c_int32),
        ("reserved", c_int32),
        ("text", ogi_str),
    ]


class ogi_extension(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("table", c_int32),
        ("value_count", c_int32),
        ("group", ogi_str),
        ("label", ogi_str),
    ]


class ogi_log_entry(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("kind", c_int32),
        ("reserved", c_int32),
        ("message_zh", ogi_str),
        ("message_en", ogi_str),
        ("offset", c_uint64),
        ("line", c_uint64),
        ("column", c_uint64),
        ("rule", ogi_str),
        ("confidence", c_int32),
        ("code", c_int32),
        ("before", ogi_str),
        ("after", ogi_str),
        ("part", c_int32),
        ("reserved_2", c_int32),
    ]


class ogi_import_rule(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("kind", c_int32),
        ("confidence", c_int32),
        ("id", ogi_str),
        ("title_zh", ogi_str),
        ("title_en", ogi_str),
    ]


class ogi_check_options(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("keep_passed", c_int32),
        ("reserved", c_int32),
        ("max_issues", c_uint64),
        ("input_name", c_char_p),
        ("input_name_size", c_size_t),
        ("input", c_void_p),
        ("input_size", c_size_t),
    ]


class ogi_summary(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("verdict", c_int32),
        ("truncated", c_int32),
        ("issues", c_uint64),
        ("total", c_uint64),
        ("instances", c_uint64),
        ("pass", c_uint64),
        ("fail", c_uint64),
        ("not_assessable", c_uint64),
        ("skipped", c_uint64),
        ("waived", c_uint64),
        ("errors", c_uint64),
        ("warnings", c_uint64),
        ("notes", c_uint64),
        ("not_assessable_errors", c_uint64),
        ("not_assessable_warnings", c_uint64),
        ("not_assessable_notes", c_uint64),
        ("cells_absent", c_uint64),
        ("cells_blank", c_uint64),
        ("cells_not_applicable", c_uint64),
        ("cells_number", c_uint64),
        ("cells_text", c_uint64),
        ("location", c_int32),
        ("unknown_because", c_int32),
        ("explanations", c_uint64),
        ("explanations_listed", c_uint64),
        ("explanations_set_aside", c_uint64),
        ("table_3_sums_not_assessable", c_uint64),
        ("waived_errors", c_uint64),
        ("waived_warnings", c_uint64),
        ("waived_notes", c_uint64),
        ("profile", ogi_str),
        ("blank_is_zero", c_int32),
        ("baseline", c_int32),
        ("switched_off_count", c_int32),
        ("changed_count", c_int32),
        ("unused_waiver_count", c_int32),
        ("gone_count", c_int32),
        ("evidence_used_count", c_int32),
        ("reserved", c_int32),
    ]


class ogi_evidence(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("outcome", c_int32),
        ("severity", c_int32),
        ("cell_count", c_int32),
        ("reserved", c_int32),
        ("rule", ogi_str),
        ("instance", ogi_str),
        ("label_zh", ogi_str),
        ("label_en", ogi_str),
    ]


class ogi_changed_severity(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("before", c_int32),
        ("now", c_int32),
        ("rule", ogi_str),
    ]


class ogi_unused_waiver(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("why", c_int32),
        ("until_year", c_int32),
        ("until_month", c_int32),
        ("until_day", c_int32),
        ("fingerprint", ogi_str),
        ("by", ogi_str),
        ("reason", ogi_str),
    ]


class ogi_former_finding(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("rule_applied", c_int32),
        ("reserved", c_int32),
        ("fingerprint", ogi_str),
        ("rule", ogi_str),
        ("instance", ogi_str),
        ("path", ogi_str),
        ("message_zh", ogi_str),
        ("message_en", ogi_str),
    ]


class ogi_issue(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("outcome", c_int32),
        ("severity", c_int32),
        ("certainty", c_int32),
        ("category", c_int32),
        ("code", c_int32),
        ("operand_count", c_int32),
        ("argument_count", c_int32),
        ("reserved", c_int32),
        ("rule", ogi_str),
        ("instance", ogi_str),
        ("path", ogi_str),
        ("fingerprint", ogi_str),
        ("message_id", ogi_str),
        ("expected", ogi_str),
        ("actual", ogi_str),
        ("difference", ogi_str),
        ("expression_figures", ogi_str),
        ("expression_zh", ogi_str),
        ("expression_en", ogi_str),
        ("label_zh", ogi_str),
        ("label_en", ogi_str),
        ("message_zh", ogi_str),
        ("message_en", ogi_str),
        ("hint_zh", ogi_str),
        ("hint_en", ogi_str),
        ("offset", c_uint64),
        ("size", c_uint64),
        ("line", c_uint64),
        ("column", c_uint64),
        ("table", c_uint32),
        ("table_row", c_uint32),
        ("table_column", c_uint32),
        ("reserved_too", c_uint32),
        ("default_severity", c_int32),
        ("baseline", c_int32),
        ("suspect_count", c_int32),
        ("consequence_count", c_int32),
        ("fix_count", c_int32),
        ("reserved_still", c_int32),
        ("cause", ogi_str),
        ("waiver_year", c_int32),
        ("waiver_month", c_int32),
        ("waiver_day", c_int32),
        ("reserved_yet", c_int32),
        ("waiver_by", ogi_str),
        ("waiver_reason", ogi_str),
        ("character", c_uint64),
        ("characters", c_uint64),
        ("part", c_int32),
        ("reserved_last", c_int32),
    ]


class ogi_operand(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("code", c_int32),
        ("left", c_int32),
        ("sign", c_int32),
        ("state", c_int32),
        ("type", c_int32),
        ("reserved", c_int32),
        ("value", c_int64),
        ("print", ogi_str),
        ("path", ogi_str),
        ("label_zh", ogi_str),
        ("label_en", ogi_str),
        ("offset", c_uint64),
        ("size", c_uint64),
        ("line", c_uint64),
        ("column", c_uint64),
        ("table", c_uint32),
        ("table_row", c_uint32),
        ("table_column", c_uint32),
        ("reserved_too", c_uint32),
        ("report", c_int32),
        ("reserved_still", c_int32),
        ("coefficient", c_int64),
        ("character", c_uint64),
        ("characters", c_uint64),
        ("part", c_int32),
        ("reserved_last", c_int32),
    ]


class ogi_change(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("code", c_int32),
        ("type", c_int32),
        ("has_printed", c_int32),
        ("reserved", c_int32),
        ("printed", c_int64),
        ("proposed", c_int64),
        ("path", ogi_str),
    ]


class ogi_suspect(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("code", c_int32),
        ("type", c_int32),
        ("has_printed", c_int32),
        ("reserved", c_int32),
        ("printed", c_int64),
        ("proposed", c_int64),
        ("path", ogi_str),
        ("explanation", c_int32),
        ("hypothesis", c_int32),
        ("slip", c_int32),
        ("certainty", c_int32),
        ("unique", c_int32),
        ("explain_count", c_int32),
        ("alternatives", c_uint64),
    ]


class ogi_argument(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("name", ogi_str),
        ("value_zh", ogi_str),
        ("value_en", ogi_str),
    ]


class ogi_write_options(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("language", c_int32),
        ("colour", c_int32),
    ]


class ogi_reconciliation_info(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("edition", c_int32),
        ("derived_count", c_int32),
        ("refused_count", c_int32),
        ("reserved", c_int32),
    ]


class ogi_derivation(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("code", c_int32),
        ("before", c_int32),
        ("type", c_int32),
        ("reason", c_int32),
        ("value", c_int64),
        ("claim_count", c_int32),
        ("reserved", c_int32),
        ("print", ogi_str),
        ("path", ogi_str),
        ("label_zh", ogi_str),
        ("label_en", ogi_str),
        ("why_zh", ogi_str),
        ("why_en", ogi_str),
    ]


class ogi_claim(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("has_value", c_int32),
        ("reserved", c_int32),
        ("value", c_int64),
        ("rule", ogi_str),
        ("instance", ogi_str),
    ]


class ogi_rule(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("severity", c_int32),
        ("category", c_int32),
        ("in_2019", c_int32),
        ("in_2021", c_int32),
        ("first_year", c_int32),
        ("reserved", c_int32),
        ("id", ogi_str),
        ("title_zh", ogi_str),
        ("title_en", ogi_str),
        ("formula_zh", ogi_str),
        ("formula_en", ogi_str),
        ("explanation_zh", ogi_str),
        ("explanation_en", ogi_str),
        ("example_zh", ogi_str),
        ("example_en", ogi_str),
        ("hint_zh", ogi_str),
        ("hint_en", ogi_str),
        ("basis_document_zh", ogi_str),
        ("basis_document_en", ogi_str),
        ("basis_clause_zh", ogi_str),
        ("basis_clause_en", ogi_str),
        ("basis_2019_document_zh", ogi_str),
        ("basis_2019_document_en", ogi_str),
        ("basis_2019_clause_zh", ogi_str),
        ("basis_2019_clause_en", ogi_str),
        ("since", ogi_str),
        ("replaced_by", ogi_str),
        ("family", c_int32),
        ("needs", c_int32),
        ("last_year", c_int32),
        ("reserved_too", c_int32),
        ("organs_zh", ogi_str),
        ("organs_en", ogi_str),
    ]


class ogi_form_cell(Structure):
    _fields_ = [
        ("struct_size", c_size_t),
        ("code", c_int32),
        ("table", c_int32),
        ("row", c_int32),
        ("column", c_int32),
        ("type", c_int32),
        ("in_2019", c_int32),
        ("in_2021", c_int32),
        ("reserved", c_int32),
        ("path", ogi_str),
    ]
