/* The binary contract of ogi.h: offsets, sizes and values that a compiled caller has built in. A line that fails names
 * an array of negative size. These numbers never change; new members and values are appended. */
#include <ogi.h>

#define HOLDS(name, condition) typedef char name[(condition) ? 1 : -1]
#define VALUE(constant, number) HOLDS(value_of_##constant, (constant) == (number))

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
VALUE(OGI_LANGUAGE_ZH, 0);
VALUE(OGI_LANGUAGE_EN, 1);
VALUE(OGI_MEDIUM_ANY, 0);
VALUE(OGI_MEDIUM_JSON, 1);
VALUE(OGI_MEDIUM_XML, 2);
VALUE(OGI_MEDIUM_TEXT, 3);
VALUE(OGI_FORMAT_TEXT, 0);
VALUE(OGI_FORMAT_JSON, 1);
VALUE(OGI_EDITION_2019, 2019);
VALUE(OGI_EDITION_2021, 2021);
VALUE(OGI_CELL_ABSENT, 0);
VALUE(OGI_CELL_BLANK, 1);
VALUE(OGI_CELL_NOT_APPLICABLE, 2);
VALUE(OGI_CELL_NUMBER, 3);
VALUE(OGI_CELL_TEXT, 4);
VALUE(OGI_TYPE_COUNT, 1);
VALUE(OGI_TYPE_SIGNED_COUNT, 2);
VALUE(OGI_TYPE_AMOUNT_10K_YUAN, 3);
VALUE(OGI_TYPE_AMOUNT_WITH_UNIT, 4);
VALUE(OGI_VERDICT_VALID, 0);
VALUE(OGI_VERDICT_INVALID, 1);
VALUE(OGI_VERDICT_UNDETERMINED, 2);

/* Of the generated codes the first and last of each list, and those whose order is not that of the form. */
VALUE(OGI_APPLICATION_NEWLY_RECEIVED, 1);
VALUE(OGI_APPLICATION_OTHER_HANDLING_OTHER, 23);
VALUE(OGI_APPLICATION_OUTCOME_TOTAL, 24);
VALUE(OGI_APPLICATION_CARRIED_OVER_TO_NEXT_YEAR, 25);
VALUE(OGI_APPLICATION_OTHER_HANDLING_UNDIVIDED, 26);
VALUE(OGI_APPLICANT_NATURAL_PERSON, 1);
VALUE(OGI_APPLICANT_TOTAL, 7);
VALUE(OGI_DISCLOSURE_RULES, 1);
VALUE(OGI_DISCLOSURE_CENTRALIZED_PROCUREMENT, 8);
VALUE(OGI_MEASURE_ISSUED_THIS_YEAR, 1);
VALUE(OGI_MEASURE_AMOUNT_10K_YUAN, 5);
VALUE(OGI_MEASURE_TOTAL_AMOUNT, 12);
VALUE(OGI_PROCEEDING_ADMINISTRATIVE_RECONSIDERATION, 1);
VALUE(OGI_PROCEEDING_LITIGATION_AFTER_RECONSIDERATION, 3);
VALUE(OGI_RESULT_RESULT_UPHELD, 1);
VALUE(OGI_RESULT_TOTAL, 5);
VALUE(OGI_SECTION_OVERALL_SITUATION, 1);
VALUE(OGI_SECTION_OTHER_MATTERS, 6);
VALUE(OGI_ASPECT_PROACTIVE_DISCLOSURE, 1);
VALUE(OGI_ASPECT_SUPERVISION_AND_SAFEGUARDS, 5);
VALUE(OGI_CELL_COUNT, 226);
VALUE(OGI_CELL_COUNT_2019, 198);
VALUE(OGI_CELL_COUNT_2021, 200);

HOLDS(code_of_table_2, OGI_CELL(2, OGI_DISCLOSURE_RULES, OGI_MEASURE_ISSUED_THIS_YEAR) == 20101);
HOLDS(code_of_table_3, OGI_CELL(3, OGI_APPLICATION_OTHER_HANDLING_UNDIVIDED, OGI_APPLICANT_TOTAL) == 32607);
HOLDS(code_of_table_4, OGI_CELL(4, OGI_PROCEEDING_LITIGATION_AFTER_RECONSIDERATION, OGI_RESULT_TOTAL) == 40305);
HOLDS(code_is_32_bits, sizeof(OGI_CELL(2, 1, 1)) == 4);

HOLDS(status_is_32_bits, sizeof(ogi_status) == 4);
HOLDS(language_is_32_bits, sizeof(ogi_language) == 4);
HOLDS(medium_is_32_bits, sizeof(ogi_medium) == 4);
HOLDS(format_is_32_bits, sizeof(ogi_format) == 4);
HOLDS(edition_is_32_bits, sizeof(ogi_edition) == 4);
HOLDS(cell_state_is_32_bits, sizeof(ogi_cell_state) == 4);
HOLDS(cell_type_is_32_bits, sizeof(ogi_cell_type) == 4);
HOLDS(verdict_is_32_bits, sizeof(ogi_verdict) == 4);

#if SIZE_MAX == UINT64_MAX
#define AT(type, member, offset) HOLDS(offset_of_##type##_##member, offsetof(type, member) == (offset))
#define SIZE(type, bytes) HOLDS(sizeof_##type, sizeof(type) == (bytes))

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
SIZE(ogi_summary, 168);

AT(ogi_write_options, struct_size, 0);
AT(ogi_write_options, language, 8);
AT(ogi_write_options, colour, 12);
SIZE(ogi_write_options, 16);
#endif
