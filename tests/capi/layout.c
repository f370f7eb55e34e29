/* Generated from capi/include/ogi.h by tests/capi/layout.py (target generate_layout); do not edit.
 *
 * The binary contract: the values, offsets and sizes that a compiled caller has built in. A line that fails names an
 * array of negative size. These numbers never change; new members and enumerators are appended. */
#include <ogi.h>

#define HOLDS(name, condition) typedef char name[(condition) ? 1 : -1]
#define VALUE(constant, number) HOLDS(value_of_##constant, (constant) == (number))
#define AT(type, member, offset) HOLDS(offset_of_##type##_##member, offsetof(type, member) == (offset))
#define SIZE(type, bytes) HOLDS(sizeof_##type, sizeof(type) == (bytes))

SIZE(ogi_status, 4);
VALUE(OGI_OK, 0);
VALUE(OGI_E_ARGUMENT, 1);
VALUE(OGI_E_SYNTAX, 2);
VALUE(OGI_E_ENCODING, 3);
VALUE(OGI_E_STRUCTURE, 4);
VALUE(OGI_E_BUDGET, 5);
VALUE(OGI_E_UNSUPPORTED, 6);
VALUE(OGI_E_NOT_A_REPORT, 7);
VALUE(OGI_E_NOMEM, 8);
VALUE(OGI_E_INTERNAL, 9);

SIZE(ogi_language, 4);
VALUE(OGI_LANGUAGE_ZH, 0);
VALUE(OGI_LANGUAGE_EN, 1);

SIZE(ogi_medium, 4);
VALUE(OGI_MEDIUM_ANY, 0);
VALUE(OGI_MEDIUM_JSON, 1);
VALUE(OGI_MEDIUM_XML, 2);
VALUE(OGI_MEDIUM_TEXT, 3);

SIZE(ogi_format, 4);
VALUE(OGI_FORMAT_TEXT, 0);
VALUE(OGI_FORMAT_JSON, 1);

SIZE(ogi_edition, 4);
VALUE(OGI_EDITION_2019, 2019);
VALUE(OGI_EDITION_2021, 2021);

SIZE(ogi_cell_state, 4);
VALUE(OGI_CELL_ABSENT, 0);
VALUE(OGI_CELL_BLANK, 1);
VALUE(OGI_CELL_NOT_APPLICABLE, 2);
VALUE(OGI_CELL_NUMBER, 3);
VALUE(OGI_CELL_TEXT, 4);

SIZE(ogi_cell_type, 4);
VALUE(OGI_TYPE_COUNT, 1);
VALUE(OGI_TYPE_SIGNED_COUNT, 2);
VALUE(OGI_TYPE_AMOUNT_10K_YUAN, 3);
VALUE(OGI_TYPE_AMOUNT_WITH_UNIT, 4);
VALUE(OGI_TYPE_AMOUNT_YUAN, 5);

SIZE(ogi_verdict, 4);
VALUE(OGI_VERDICT_VALID, 0);
VALUE(OGI_VERDICT_INVALID, 1);
VALUE(OGI_VERDICT_UNDETERMINED, 2);

SIZE(ogi_outcome, 4);
VALUE(OGI_OUTCOME_PASS, 1);
VALUE(OGI_OUTCOME_FAIL, 2);
VALUE(OGI_OUTCOME_NOT_ASSESSABLE, 3);
VALUE(OGI_OUTCOME_SKIPPED, 4);
VALUE(OGI_OUTCOME_WAIVED, 5);

SIZE(ogi_severity, 4);
VALUE(OGI_SEVERITY_ERROR, 1);
VALUE(OGI_SEVERITY_WARNING, 2);
VALUE(OGI_SEVERITY_NOTE, 3);

SIZE(ogi_certainty, 4);
VALUE(OGI_CERTAINTY_PROVED, 1);
VALUE(OGI_CERTAINTY_LIKELY, 2);
VALUE(OGI_CERTAINTY_POSSIBLE, 3);

SIZE(ogi_category, 4);
VALUE(OGI_CATEGORY_ACCURACY, 1);
VALUE(OGI_CATEGORY_COMPLETENESS, 2);
VALUE(OGI_CATEGORY_CONSISTENCY, 3);
VALUE(OGI_CATEGORY_TIMELINESS, 4);
VALUE(OGI_CATEGORY_FORM, 5);
VALUE(OGI_CATEGORY_PLAUSIBILITY, 6);

SIZE(ogi_scope, 4);
VALUE(OGI_SCOPE_UNKNOWN, 0);
VALUE(OGI_SCOPE_OWN_ORGAN, 1);
VALUE(OGI_SCOPE_AGGREGATE_OF_JURISDICTION, 2);
VALUE(OGI_SCOPE_AGGREGATE_OF_SYSTEM, 3);

SIZE(ogi_fee, 4);
VALUE(OGI_FEE_NOTICES_COUNT, 1);
VALUE(OGI_FEE_NOTICES_AMOUNT_YUAN, 2);
VALUE(OGI_FEE_RECEIVED_AMOUNT_YUAN, 3);

SIZE(ogi_money_unit, 4);
VALUE(OGI_MONEY_10K_YUAN, 1);
VALUE(OGI_MONEY_YUAN, 2);

SIZE(ogi_log_kind, 4);
VALUE(OGI_LOG_NOTE, 0);
VALUE(OGI_LOG_REPAIR, 1);
VALUE(OGI_LOG_GUESS, 2);
VALUE(OGI_LOG_UNREAD, 3);

SIZE(ogi_table, 4);
VALUE(OGI_TABLE_PROACTIVE_DISCLOSURE, 2);
VALUE(OGI_TABLE_APPLICATIONS, 3);
VALUE(OGI_TABLE_RECONSIDERATION_AND_LITIGATION, 4);

VALUE(OGI_APPLICATION_NEWLY_RECEIVED, 1);
VALUE(OGI_APPLICATION_CARRIED_OVER_FROM_PREVIOUS_YEAR, 2);
VALUE(OGI_APPLICATION_DISCLOSED, 3);
VALUE(OGI_APPLICATION_PARTIALLY_DISCLOSED, 4);
VALUE(OGI_APPLICATION_STATE_SECRET, 5);
VALUE(OGI_APPLICATION_PROHIBITED_BY_LAW_OR_REGULATION, 6);
VALUE(OGI_APPLICATION_ENDANGERS_SECURITY_OR_STABILITY, 7);
VALUE(OGI_APPLICATION_THIRD_PARTY_RIGHTS, 8);
VALUE(OGI_APPLICATION_INTERNAL_AFFAIRS, 9);
VALUE(OGI_APPLICATION_PROCESS_INFORMATION, 10);
VALUE(OGI_APPLICATION_ENFORCEMENT_CASE_FILE, 11);
VALUE(OGI_APPLICATION_ADMINISTRATIVE_INQUIRY, 12);
VALUE(OGI_APPLICATION_NOT_HELD, 13);
VALUE(OGI_APPLICATION_REQUIRES_CREATION, 14);
VALUE(OGI_APPLICATION_UNCLEAR_AFTER_CORRECTION, 15);
VALUE(OGI_APPLICATION_PETITION_OR_COMPLAINT, 16);
VALUE(OGI_APPLICATION_REPEATED_APPLICATION, 17);
VALUE(OGI_APPLICATION_PUBLIC_PUBLICATION, 18);
VALUE(OGI_APPLICATION_EXCESSIVE_REPEATED_APPLICATIONS, 19);
VALUE(OGI_APPLICATION_CONFIRMATION_OR_REISSUE, 20);
VALUE(OGI_APPLICATION_CORRECTION_OVERDUE, 21);
VALUE(OGI_APPLICATION_FEE_UNPAID, 22);
VALUE(OGI_APPLICATION_OTHER_HANDLING_OTHER, 23);
VALUE(OGI_APPLICATION_OTHER_HANDLING_UNDIVIDED, 26);
VALUE(OGI_APPLICATION_OUTCOME_TOTAL, 24);
VALUE(OGI_APPLICATION_CARRIED_OVER_TO_NEXT_YEAR, 25);

VALUE(OGI_APPLICANT_NATURAL_PERSON, 1);
VALUE(OGI_APPLICANT_COMMERCIAL_ENTERPRISE, 2);
VALUE(OGI_APPLICANT_RESEARCH_INSTITUTION, 3);
VALUE(OGI_APPLICANT_PUBLIC_WELFARE_ORGANIZATION, 4);
VALUE(OGI_APPLICANT_LEGAL_SERVICE_INSTITUTION, 5);
VALUE(OGI_APPLICANT_OTHER_ORGANIZATION, 6);
VALUE(OGI_APPLICANT_TOTAL, 7);

VALUE(OGI_DISCLOSURE_RULES, 1);
VALUE(OGI_DISCLOSURE_NORMATIVE_DOCUMENTS, 2);
VALUE(OGI_DISCLOSURE_ADMINISTRATIVE_LICENSING, 3);
VALUE(OGI_DISCLOSURE_OTHER_PUBLIC_MANAGEMENT_SERVICES, 4);
VALUE(OGI_DISCLOSURE_ADMINISTRATIVE_PENALTY, 5);
VALUE(OGI_DISCLOSURE_ADMINISTRATIVE_COMPULSION, 6);
VALUE(OGI_DISCLOSURE_ADMINISTRATIVE_FEES, 7);
VALUE(OGI_DISCLOSURE_CENTRALIZED_PROCUREMENT, 8);

VALUE(OGI_MEASURE_ISSUED_THIS_YEAR, 1);
VALUE(OGI_MEASURE_REPEALED_THIS_YEAR, 2);
VALUE(OGI_MEASURE_CURRENTLY_EFFECTIVE, 3);
VALUE(OGI_MEASURE_DECISIONS_THIS_YEAR, 4);
VALUE(OGI_MEASURE_AMOUNT_10K_YUAN, 5);
VALUE(OGI_MEASURE_NEWLY_PRODUCED, 6);
VALUE(OGI_MEASURE_NEWLY_DISCLOSED, 7);
VALUE(OGI_MEASURE_TOTAL_DISCLOSED, 8);
VALUE(OGI_MEASURE_PREVIOUS_YEAR_ITEMS, 9);
VALUE(OGI_MEASURE_CHANGE_THIS_YEAR, 10);
VALUE(OGI_MEASURE_PROJECT_COUNT, 11);
VALUE(OGI_MEASURE_TOTAL_AMOUNT, 12);

VALUE(OGI_PROCEEDING_ADMINISTRATIVE_RECONSIDERATION, 1);
VALUE(OGI_PROCEEDING_LITIGATION_WITHOUT_RECONSIDERATION, 2);
VALUE(OGI_PROCEEDING_LITIGATION_AFTER_RECONSIDERATION, 3);

VALUE(OGI_RESULT_RESULT_UPHELD, 1);
VALUE(OGI_RESULT_RESULT_CORRECTED, 2);
VALUE(OGI_RESULT_OTHER_RESULT, 3);
VALUE(OGI_RESULT_PENDING, 4);
VALUE(OGI_RESULT_TOTAL, 5);

VALUE(OGI_SECTION_OVERALL_SITUATION, 1);
VALUE(OGI_SECTION_PROACTIVE_DISCLOSURE, 2);
VALUE(OGI_SECTION_APPLICATIONS, 3);
VALUE(OGI_SECTION_RECONSIDERATION_AND_LITIGATION, 4);
VALUE(OGI_SECTION_PROBLEMS_AND_IMPROVEMENTS, 5);
VALUE(OGI_SECTION_OTHER_MATTERS, 6);

VALUE(OGI_ASPECT_PROACTIVE_DISCLOSURE, 1);
VALUE(OGI_ASPECT_DISCLOSURE_ON_REQUEST, 2);
VALUE(OGI_ASPECT_INFORMATION_MANAGEMENT, 3);
VALUE(OGI_ASPECT_PLATFORM_BUILDING, 4);
VALUE(OGI_ASPECT_SUPERVISION_AND_SAFEGUARDS, 5);

VALUE(OGI_CELL_COUNT, 226);
VALUE(OGI_CELL_COUNT_2019, 198);
VALUE(OGI_CELL_COUNT_2021, 200);

VALUE(OGI_PREAMBLE, -1);
VALUE(OGI_NO_PART, -1);

#if SIZE_MAX == UINT64_MAX /* 64 bits */
AT(ogi_str, data, 0);
AT(ogi_str, size, 8);
SIZE(ogi_str, 16);

AT(ogi_position, struct_size, 0);
AT(ogi_position, offset, 8);
AT(ogi_position, line, 16);
AT(ogi_position, column, 24);
SIZE(ogi_position, 32);

AT(ogi_read_options, struct_size, 0);
AT(ogi_read_options, max_bytes, 8);
AT(ogi_read_options, max_cells, 16);
AT(ogi_read_options, max_depth, 24);
SIZE(ogi_read_options, 32);

AT(ogi_report_info, struct_size, 0);
AT(ogi_report_info, edition, 8);
AT(ogi_report_info, year, 12);
AT(ogi_report_info, medium, 16);
AT(ogi_report_info, section_count, 20);
AT(ogi_report_info, organ, 24);
AT(ogi_report_info, edition_reason_zh, 40);
AT(ogi_report_info, edition_reason_en, 56);
AT(ogi_report_info, log_unread, 72);
AT(ogi_report_info, log_guesses, 76);
AT(ogi_report_info, log_repairs, 80);
AT(ogi_report_info, log_notes, 84);
AT(ogi_report_info, scope, 88);
AT(ogi_report_info, published_year, 92);
AT(ogi_report_info, published_month, 96);
AT(ogi_report_info, published_day, 100);
AT(ogi_report_info, included_organ_count, 104);
AT(ogi_report_info, preamble_count, 108);
AT(ogi_report_info, extension_count, 112);
AT(ogi_report_info, log_count, 116);
SIZE(ogi_report_info, 120);

AT(ogi_cell, struct_size, 0);
AT(ogi_cell, state, 8);
AT(ogi_cell, type, 12);
AT(ogi_cell, value, 16);
AT(ogi_cell, print, 24);
SIZE(ogi_cell, 40);

AT(ogi_place, struct_size, 0);
AT(ogi_place, offset, 8);
AT(ogi_place, size, 16);
AT(ogi_place, line, 24);
AT(ogi_place, column, 32);
AT(ogi_place, table, 40);
AT(ogi_place, table_row, 44);
AT(ogi_place, table_column, 48);
AT(ogi_place, reserved, 52);
SIZE(ogi_place, 56);

AT(ogi_heading, struct_size, 0);
AT(ogi_heading, kind, 8);
AT(ogi_heading, paragraph_count, 12);
AT(ogi_heading, part_count, 16);
AT(ogi_heading, reserved, 20);
AT(ogi_heading, text, 24);
SIZE(ogi_heading, 40);

AT(ogi_extension, struct_size, 0);
AT(ogi_extension, table, 8);
AT(ogi_extension, value_count, 12);
AT(ogi_extension, group, 16);
AT(ogi_extension, label, 32);
SIZE(ogi_extension, 48);

AT(ogi_log_entry, struct_size, 0);
AT(ogi_log_entry, kind, 8);
AT(ogi_log_entry, reserved, 12);
AT(ogi_log_entry, message_zh, 16);
AT(ogi_log_entry, message_en, 32);
AT(ogi_log_entry, offset, 48);
AT(ogi_log_entry, line, 56);
AT(ogi_log_entry, column, 64);
SIZE(ogi_log_entry, 72);

AT(ogi_check_options, struct_size, 0);
AT(ogi_check_options, keep_passed, 8);
AT(ogi_check_options, reserved, 12);
AT(ogi_check_options, max_issues, 16);
AT(ogi_check_options, input_name, 24);
AT(ogi_check_options, input_name_size, 32);
AT(ogi_check_options, input, 40);
AT(ogi_check_options, input_size, 48);
SIZE(ogi_check_options, 56);

AT(ogi_summary, struct_size, 0);
AT(ogi_summary, verdict, 8);
AT(ogi_summary, truncated, 12);
AT(ogi_summary, issues, 16);
AT(ogi_summary, total, 24);
AT(ogi_summary, instances, 32);
AT(ogi_summary, pass, 40);
AT(ogi_summary, fail, 48);
AT(ogi_summary, not_assessable, 56);
AT(ogi_summary, skipped, 64);
AT(ogi_summary, waived, 72);
AT(ogi_summary, errors, 80);
AT(ogi_summary, warnings, 88);
AT(ogi_summary, notes, 96);
AT(ogi_summary, not_assessable_errors, 104);
AT(ogi_summary, not_assessable_warnings, 112);
AT(ogi_summary, not_assessable_notes, 120);
AT(ogi_summary, cells_absent, 128);
AT(ogi_summary, cells_blank, 136);
AT(ogi_summary, cells_not_applicable, 144);
AT(ogi_summary, cells_number, 152);
AT(ogi_summary, cells_text, 160);
SIZE(ogi_summary, 168);

AT(ogi_issue, struct_size, 0);
AT(ogi_issue, outcome, 8);
AT(ogi_issue, severity, 12);
AT(ogi_issue, certainty, 16);
AT(ogi_issue, category, 20);
AT(ogi_issue, code, 24);
AT(ogi_issue, operand_count, 28);
AT(ogi_issue, argument_count, 32);
AT(ogi_issue, reserved, 36);
AT(ogi_issue, rule, 40);
AT(ogi_issue, instance, 56);
AT(ogi_issue, path, 72);
AT(ogi_issue, fingerprint, 88);
AT(ogi_issue, message_id, 104);
AT(ogi_issue, expected, 120);
AT(ogi_issue, actual, 136);
AT(ogi_issue, difference, 152);
AT(ogi_issue, expression_figures, 168);
AT(ogi_issue, expression_zh, 184);
AT(ogi_issue, expression_en, 200);
AT(ogi_issue, label_zh, 216);
AT(ogi_issue, label_en, 232);
AT(ogi_issue, message_zh, 248);
AT(ogi_issue, message_en, 264);
AT(ogi_issue, hint_zh, 280);
AT(ogi_issue, hint_en, 296);
AT(ogi_issue, offset, 312);
AT(ogi_issue, size, 320);
AT(ogi_issue, line, 328);
AT(ogi_issue, column, 336);
AT(ogi_issue, table, 344);
AT(ogi_issue, table_row, 348);
AT(ogi_issue, table_column, 352);
AT(ogi_issue, reserved_too, 356);
SIZE(ogi_issue, 360);

AT(ogi_operand, struct_size, 0);
AT(ogi_operand, code, 8);
AT(ogi_operand, left, 12);
AT(ogi_operand, sign, 16);
AT(ogi_operand, state, 20);
AT(ogi_operand, type, 24);
AT(ogi_operand, reserved, 28);
AT(ogi_operand, value, 32);
AT(ogi_operand, print, 40);
AT(ogi_operand, path, 56);
AT(ogi_operand, label_zh, 72);
AT(ogi_operand, label_en, 88);
AT(ogi_operand, offset, 104);
AT(ogi_operand, size, 112);
AT(ogi_operand, line, 120);
AT(ogi_operand, column, 128);
AT(ogi_operand, table, 136);
AT(ogi_operand, table_row, 140);
AT(ogi_operand, table_column, 144);
AT(ogi_operand, reserved_too, 148);
SIZE(ogi_operand, 152);

AT(ogi_argument, struct_size, 0);
AT(ogi_argument, name, 8);
AT(ogi_argument, value_zh, 24);
AT(ogi_argument, value_en, 40);
SIZE(ogi_argument, 56);

AT(ogi_write_options, struct_size, 0);
AT(ogi_write_options, language, 8);
AT(ogi_write_options, colour, 12);
SIZE(ogi_write_options, 16);

AT(ogi_rule, struct_size, 0);
AT(ogi_rule, severity, 8);
AT(ogi_rule, category, 12);
AT(ogi_rule, in_2019, 16);
AT(ogi_rule, in_2021, 20);
AT(ogi_rule, first_year, 24);
AT(ogi_rule, reserved, 28);
AT(ogi_rule, id, 32);
AT(ogi_rule, title_zh, 48);
AT(ogi_rule, title_en, 64);
AT(ogi_rule, formula_zh, 80);
AT(ogi_rule, formula_en, 96);
AT(ogi_rule, explanation_zh, 112);
AT(ogi_rule, explanation_en, 128);
AT(ogi_rule, example_zh, 144);
AT(ogi_rule, example_en, 160);
AT(ogi_rule, hint_zh, 176);
AT(ogi_rule, hint_en, 192);
AT(ogi_rule, basis_document_zh, 208);
AT(ogi_rule, basis_document_en, 224);
AT(ogi_rule, basis_clause_zh, 240);
AT(ogi_rule, basis_clause_en, 256);
AT(ogi_rule, basis_2019_document_zh, 272);
AT(ogi_rule, basis_2019_document_en, 288);
AT(ogi_rule, basis_2019_clause_zh, 304);
AT(ogi_rule, basis_2019_clause_en, 320);
AT(ogi_rule, since, 336);
AT(ogi_rule, replaced_by, 352);
SIZE(ogi_rule, 368);

AT(ogi_form_cell, struct_size, 0);
AT(ogi_form_cell, code, 8);
AT(ogi_form_cell, table, 12);
AT(ogi_form_cell, row, 16);
AT(ogi_form_cell, column, 20);
AT(ogi_form_cell, type, 24);
AT(ogi_form_cell, in_2019, 28);
AT(ogi_form_cell, in_2021, 32);
AT(ogi_form_cell, reserved, 36);
AT(ogi_form_cell, path, 40);
SIZE(ogi_form_cell, 56);

#elif defined(__i386__) && !defined(_WIN32) /* i386, where int64_t is aligned to 4 */
AT(ogi_str, data, 0);
AT(ogi_str, size, 4);
SIZE(ogi_str, 8);

AT(ogi_position, struct_size, 0);
AT(ogi_position, offset, 4);
AT(ogi_position, line, 12);
AT(ogi_position, column, 20);
SIZE(ogi_position, 28);

AT(ogi_read_options, struct_size, 0);
AT(ogi_read_options, max_bytes, 4);
AT(ogi_read_options, max_cells, 12);
AT(ogi_read_options, max_depth, 20);
SIZE(ogi_read_options, 28);

AT(ogi_report_info, struct_size, 0);
AT(ogi_report_info, edition, 4);
AT(ogi_report_info, year, 8);
AT(ogi_report_info, medium, 12);
AT(ogi_report_info, section_count, 16);
AT(ogi_report_info, organ, 20);
AT(ogi_report_info, edition_reason_zh, 28);
AT(ogi_report_info, edition_reason_en, 36);
AT(ogi_report_info, log_unread, 44);
AT(ogi_report_info, log_guesses, 48);
AT(ogi_report_info, log_repairs, 52);
AT(ogi_report_info, log_notes, 56);
AT(ogi_report_info, scope, 60);
AT(ogi_report_info, published_year, 64);
AT(ogi_report_info, published_month, 68);
AT(ogi_report_info, published_day, 72);
AT(ogi_report_info, included_organ_count, 76);
AT(ogi_report_info, preamble_count, 80);
AT(ogi_report_info, extension_count, 84);
AT(ogi_report_info, log_count, 88);
SIZE(ogi_report_info, 92);

AT(ogi_cell, struct_size, 0);
AT(ogi_cell, state, 4);
AT(ogi_cell, type, 8);
AT(ogi_cell, value, 12);
AT(ogi_cell, print, 20);
SIZE(ogi_cell, 28);

AT(ogi_place, struct_size, 0);
AT(ogi_place, offset, 4);
AT(ogi_place, size, 12);
AT(ogi_place, line, 20);
AT(ogi_place, column, 28);
AT(ogi_place, table, 36);
AT(ogi_place, table_row, 40);
AT(ogi_place, table_column, 44);
AT(ogi_place, reserved, 48);
SIZE(ogi_place, 52);

AT(ogi_heading, struct_size, 0);
AT(ogi_heading, kind, 4);
AT(ogi_heading, paragraph_count, 8);
AT(ogi_heading, part_count, 12);
AT(ogi_heading, reserved, 16);
AT(ogi_heading, text, 20);
SIZE(ogi_heading, 28);

AT(ogi_extension, struct_size, 0);
AT(ogi_extension, table, 4);
AT(ogi_extension, value_count, 8);
AT(ogi_extension, group, 12);
AT(ogi_extension, label, 20);
SIZE(ogi_extension, 28);

AT(ogi_log_entry, struct_size, 0);
AT(ogi_log_entry, kind, 4);
AT(ogi_log_entry, reserved, 8);
AT(ogi_log_entry, message_zh, 12);
AT(ogi_log_entry, message_en, 20);
AT(ogi_log_entry, offset, 28);
AT(ogi_log_entry, line, 36);
AT(ogi_log_entry, column, 44);
SIZE(ogi_log_entry, 52);

AT(ogi_check_options, struct_size, 0);
AT(ogi_check_options, keep_passed, 4);
AT(ogi_check_options, reserved, 8);
AT(ogi_check_options, max_issues, 12);
AT(ogi_check_options, input_name, 20);
AT(ogi_check_options, input_name_size, 24);
AT(ogi_check_options, input, 28);
AT(ogi_check_options, input_size, 32);
SIZE(ogi_check_options, 36);

AT(ogi_summary, struct_size, 0);
AT(ogi_summary, verdict, 4);
AT(ogi_summary, truncated, 8);
AT(ogi_summary, issues, 12);
AT(ogi_summary, total, 20);
AT(ogi_summary, instances, 28);
AT(ogi_summary, pass, 36);
AT(ogi_summary, fail, 44);
AT(ogi_summary, not_assessable, 52);
AT(ogi_summary, skipped, 60);
AT(ogi_summary, waived, 68);
AT(ogi_summary, errors, 76);
AT(ogi_summary, warnings, 84);
AT(ogi_summary, notes, 92);
AT(ogi_summary, not_assessable_errors, 100);
AT(ogi_summary, not_assessable_warnings, 108);
AT(ogi_summary, not_assessable_notes, 116);
AT(ogi_summary, cells_absent, 124);
AT(ogi_summary, cells_blank, 132);
AT(ogi_summary, cells_not_applicable, 140);
AT(ogi_summary, cells_number, 148);
AT(ogi_summary, cells_text, 156);
SIZE(ogi_summary, 164);

AT(ogi_issue, struct_size, 0);
AT(ogi_issue, outcome, 4);
AT(ogi_issue, severity, 8);
AT(ogi_issue, certainty, 12);
AT(ogi_issue, category, 16);
AT(ogi_issue, code, 20);
AT(ogi_issue, operand_count, 24);
AT(ogi_issue, argument_count, 28);
AT(ogi_issue, reserved, 32);
AT(ogi_issue, rule, 36);
AT(ogi_issue, instance, 44);
AT(ogi_issue, path, 52);
AT(ogi_issue, fingerprint, 60);
AT(ogi_issue, message_id, 68);
AT(ogi_issue, expected, 76);
AT(ogi_issue, actual, 84);
AT(ogi_issue, difference, 92);
AT(ogi_issue, expression_figures, 100);
AT(ogi_issue, expression_zh, 108);
AT(ogi_issue, expression_en, 116);
AT(ogi_issue, label_zh, 124);
AT(ogi_issue, label_en, 132);
AT(ogi_issue, message_zh, 140);
AT(ogi_issue, message_en, 148);
AT(ogi_issue, hint_zh, 156);
AT(ogi_issue, hint_en, 164);
AT(ogi_issue, offset, 172);
AT(ogi_issue, size, 180);
AT(ogi_issue, line, 188);
AT(ogi_issue, column, 196);
AT(ogi_issue, table, 204);
AT(ogi_issue, table_row, 208);
AT(ogi_issue, table_column, 212);
AT(ogi_issue, reserved_too, 216);
SIZE(ogi_issue, 220);

AT(ogi_operand, struct_size, 0);
AT(ogi_operand, code, 4);
AT(ogi_operand, left, 8);
AT(ogi_operand, sign, 12);
AT(ogi_operand, state, 16);
AT(ogi_operand, type, 20);
AT(ogi_operand, reserved, 24);
AT(ogi_operand, value, 28);
AT(ogi_operand, print, 36);
AT(ogi_operand, path, 44);
AT(ogi_operand, label_zh, 52);
AT(ogi_operand, label_en, 60);
AT(ogi_operand, offset, 68);
AT(ogi_operand, size, 76);
AT(ogi_operand, line, 84);
AT(ogi_operand, column, 92);
AT(ogi_operand, table, 100);
AT(ogi_operand, table_row, 104);
AT(ogi_operand, table_column, 108);
AT(ogi_operand, reserved_too, 112);
SIZE(ogi_operand, 116);

AT(ogi_argument, struct_size, 0);
AT(ogi_argument, name, 4);
AT(ogi_argument, value_zh, 12);
AT(ogi_argument, value_en, 20);
SIZE(ogi_argument, 28);

AT(ogi_write_options, struct_size, 0);
AT(ogi_write_options, language, 4);
AT(ogi_write_options, colour, 8);
SIZE(ogi_write_options, 12);

AT(ogi_rule, struct_size, 0);
AT(ogi_rule, severity, 4);
AT(ogi_rule, category, 8);
AT(ogi_rule, in_2019, 12);
AT(ogi_rule, in_2021, 16);
AT(ogi_rule, first_year, 20);
AT(ogi_rule, reserved, 24);
AT(ogi_rule, id, 28);
AT(ogi_rule, title_zh, 36);
AT(ogi_rule, title_en, 44);
AT(ogi_rule, formula_zh, 52);
AT(ogi_rule, formula_en, 60);
AT(ogi_rule, explanation_zh, 68);
AT(ogi_rule, explanation_en, 76);
AT(ogi_rule, example_zh, 84);
AT(ogi_rule, example_en, 92);
AT(ogi_rule, hint_zh, 100);
AT(ogi_rule, hint_en, 108);
AT(ogi_rule, basis_document_zh, 116);
AT(ogi_rule, basis_document_en, 124);
AT(ogi_rule, basis_clause_zh, 132);
AT(ogi_rule, basis_clause_en, 140);
AT(ogi_rule, basis_2019_document_zh, 148);
AT(ogi_rule, basis_2019_document_en, 156);
AT(ogi_rule, basis_2019_clause_zh, 164);
AT(ogi_rule, basis_2019_clause_en, 172);
AT(ogi_rule, since, 180);
AT(ogi_rule, replaced_by, 188);
SIZE(ogi_rule, 196);

AT(ogi_form_cell, struct_size, 0);
AT(ogi_form_cell, code, 4);
AT(ogi_form_cell, table, 8);
AT(ogi_form_cell, row, 12);
AT(ogi_form_cell, column, 16);
AT(ogi_form_cell, type, 20);
AT(ogi_form_cell, in_2019, 24);
AT(ogi_form_cell, in_2021, 28);
AT(ogi_form_cell, reserved, 32);
AT(ogi_form_cell, path, 36);
SIZE(ogi_form_cell, 44);

#else /* 32 bits elsewhere */
AT(ogi_str, data, 0);
AT(ogi_str, size, 4);
SIZE(ogi_str, 8);

AT(ogi_position, struct_size, 0);
AT(ogi_position, offset, 8);
AT(ogi_position, line, 16);
AT(ogi_position, column, 24);
SIZE(ogi_position, 32);

AT(ogi_read_options, struct_size, 0);
AT(ogi_read_options, max_bytes, 8);
AT(ogi_read_options, max_cells, 16);
AT(ogi_read_options, max_depth, 24);
SIZE(ogi_read_options, 32);

AT(ogi_report_info, struct_size, 0);
AT(ogi_report_info, edition, 4);
AT(ogi_report_info, year, 8);
AT(ogi_report_info, medium, 12);
AT(ogi_report_info, section_count, 16);
AT(ogi_report_info, organ, 20);
AT(ogi_report_info, edition_reason_zh, 28);
AT(ogi_report_info, edition_reason_en, 36);
AT(ogi_report_info, log_unread, 44);
AT(ogi_report_info, log_guesses, 48);
AT(ogi_report_info, log_repairs, 52);
AT(ogi_report_info, log_notes, 56);
AT(ogi_report_info, scope, 60);
AT(ogi_report_info, published_year, 64);
AT(ogi_report_info, published_month, 68);
AT(ogi_report_info, published_day, 72);
AT(ogi_report_info, included_organ_count, 76);
AT(ogi_report_info, preamble_count, 80);
AT(ogi_report_info, extension_count, 84);
AT(ogi_report_info, log_count, 88);
SIZE(ogi_report_info, 92);

AT(ogi_cell, struct_size, 0);
AT(ogi_cell, state, 4);
AT(ogi_cell, type, 8);
AT(ogi_cell, value, 16);
AT(ogi_cell, print, 24);
SIZE(ogi_cell, 32);

AT(ogi_place, struct_size, 0);
AT(ogi_place, offset, 8);
AT(ogi_place, size, 16);
AT(ogi_place, line, 24);
AT(ogi_place, column, 32);
AT(ogi_place, table, 40);
AT(ogi_place, table_row, 44);
AT(ogi_place, table_column, 48);
AT(ogi_place, reserved, 52);
SIZE(ogi_place, 56);

AT(ogi_heading, struct_size, 0);
AT(ogi_heading, kind, 4);
AT(ogi_heading, paragraph_count, 8);
AT(ogi_heading, part_count, 12);
AT(ogi_heading, reserved, 16);
AT(ogi_heading, text, 20);
SIZE(ogi_heading, 28);

AT(ogi_extension, struct_size, 0);
AT(ogi_extension, table, 4);
AT(ogi_extension, value_count, 8);
AT(ogi_extension, group, 12);
AT(ogi_extension, label, 20);
SIZE(ogi_extension, 28);

AT(ogi_log_entry, struct_size, 0);
AT(ogi_log_entry, kind, 4);
AT(ogi_log_entry, reserved, 8);
AT(ogi_log_entry, message_zh, 12);
AT(ogi_log_entry, message_en, 20);
AT(ogi_log_entry, offset, 32);
AT(ogi_log_entry, line, 40);
AT(ogi_log_entry, column, 48);
SIZE(ogi_log_entry, 56);

AT(ogi_check_options, struct_size, 0);
AT(ogi_check_options, keep_passed, 4);
AT(ogi_check_options, reserved, 8);
AT(ogi_check_options, max_issues, 16);
AT(ogi_check_options, input_name, 24);
AT(ogi_check_options, input_name_size, 28);
AT(ogi_check_options, input, 32);
AT(ogi_check_options, input_size, 36);
SIZE(ogi_check_options, 40);

AT(ogi_summary, struct_size, 0);
AT(ogi_summary, verdict, 4);
AT(ogi_summary, truncated, 8);
AT(ogi_summary, issues, 16);
AT(ogi_summary, total, 24);
AT(ogi_summary, instances, 32);
AT(ogi_summary, pass, 40);
AT(ogi_summary, fail, 48);
AT(ogi_summary, not_assessable, 56);
AT(ogi_summary, skipped, 64);
AT(ogi_summary, waived, 72);
AT(ogi_summary, errors, 80);
AT(ogi_summary, warnings, 88);
AT(ogi_summary, notes, 96);
AT(ogi_summary, not_assessable_errors, 104);
AT(ogi_summary, not_assessable_warnings, 112);
AT(ogi_summary, not_assessable_notes, 120);
AT(ogi_summary, cells_absent, 128);
AT(ogi_summary, cells_blank, 136);
AT(ogi_summary, cells_not_applicable, 144);
AT(ogi_summary, cells_number, 152);
AT(ogi_summary, cells_text, 160);
SIZE(ogi_summary, 168);

AT(ogi_issue, struct_size, 0);
AT(ogi_issue, outcome, 4);
AT(ogi_issue, severity, 8);
AT(ogi_issue, certainty, 12);
AT(ogi_issue, category, 16);
AT(ogi_issue, code, 20);
AT(ogi_issue, operand_count, 24);
AT(ogi_issue, argument_count, 28);
AT(ogi_issue, reserved, 32);
AT(ogi_issue, rule, 36);
AT(ogi_issue, instance, 44);
AT(ogi_issue, path, 52);
AT(ogi_issue, fingerprint, 60);
AT(ogi_issue, message_id, 68);
AT(ogi_issue, expected, 76);
AT(ogi_issue, actual, 84);
AT(ogi_issue, difference, 92);
AT(ogi_issue, expression_figures, 100);
AT(ogi_issue, expression_zh, 108);
AT(ogi_issue, expression_en, 116);
AT(ogi_issue, label_zh, 124);
AT(ogi_issue, label_en, 132);
AT(ogi_issue, message_zh, 140);
AT(ogi_issue, message_en, 148);
AT(ogi_issue, hint_zh, 156);
AT(ogi_issue, hint_en, 164);
AT(ogi_issue, offset, 176);
AT(ogi_issue, size, 184);
AT(ogi_issue, line, 192);
AT(ogi_issue, column, 200);
AT(ogi_issue, table, 208);
AT(ogi_issue, table_row, 212);
AT(ogi_issue, table_column, 216);
AT(ogi_issue, reserved_too, 220);
SIZE(ogi_issue, 224);

AT(ogi_operand, struct_size, 0);
AT(ogi_operand, code, 4);
AT(ogi_operand, left, 8);
AT(ogi_operand, sign, 12);
AT(ogi_operand, state, 16);
AT(ogi_operand, type, 20);
AT(ogi_operand, reserved, 24);
AT(ogi_operand, value, 32);
AT(ogi_operand, print, 40);
AT(ogi_operand, path, 48);
AT(ogi_operand, label_zh, 56);
AT(ogi_operand, label_en, 64);
AT(ogi_operand, offset, 72);
AT(ogi_operand, size, 80);
AT(ogi_operand, line, 88);
AT(ogi_operand, column, 96);
AT(ogi_operand, table, 104);
AT(ogi_operand, table_row, 108);
AT(ogi_operand, table_column, 112);
AT(ogi_operand, reserved_too, 116);
SIZE(ogi_operand, 120);

AT(ogi_argument, struct_size, 0);
AT(ogi_argument, name, 4);
AT(ogi_argument, value_zh, 12);
AT(ogi_argument, value_en, 20);
SIZE(ogi_argument, 28);

AT(ogi_write_options, struct_size, 0);
AT(ogi_write_options, language, 4);
AT(ogi_write_options, colour, 8);
SIZE(ogi_write_options, 12);

AT(ogi_rule, struct_size, 0);
AT(ogi_rule, severity, 4);
AT(ogi_rule, category, 8);
AT(ogi_rule, in_2019, 12);
AT(ogi_rule, in_2021, 16);
AT(ogi_rule, first_year, 20);
AT(ogi_rule, reserved, 24);
AT(ogi_rule, id, 28);
AT(ogi_rule, title_zh, 36);
AT(ogi_rule, title_en, 44);
AT(ogi_rule, formula_zh, 52);
AT(ogi_rule, formula_en, 60);
AT(ogi_rule, explanation_zh, 68);
AT(ogi_rule, explanation_en, 76);
AT(ogi_rule, example_zh, 84);
AT(ogi_rule, example_en, 92);
AT(ogi_rule, hint_zh, 100);
AT(ogi_rule, hint_en, 108);
AT(ogi_rule, basis_document_zh, 116);
AT(ogi_rule, basis_document_en, 124);
AT(ogi_rule, basis_clause_zh, 132);
AT(ogi_rule, basis_clause_en, 140);
AT(ogi_rule, basis_2019_document_zh, 148);
AT(ogi_rule, basis_2019_document_en, 156);
AT(ogi_rule, basis_2019_clause_zh, 164);
AT(ogi_rule, basis_2019_clause_en, 172);
AT(ogi_rule, since, 180);
AT(ogi_rule, replaced_by, 188);
SIZE(ogi_rule, 196);

AT(ogi_form_cell, struct_size, 0);
AT(ogi_form_cell, code, 4);
AT(ogi_form_cell, table, 8);
AT(ogi_form_cell, row, 12);
AT(ogi_form_cell, column, 16);
AT(ogi_form_cell, type, 20);
AT(ogi_form_cell, in_2019, 24);
AT(ogi_form_cell, in_2021, 28);
AT(ogi_form_cell, reserved, 32);
AT(ogi_form_cell, path, 36);
SIZE(ogi_form_cell, 44);

#endif
