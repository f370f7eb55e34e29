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

SIZE(ogi_verdict, 4);
VALUE(OGI_VERDICT_VALID, 0);
VALUE(OGI_VERDICT_INVALID, 1);
VALUE(OGI_VERDICT_UNDETERMINED, 2);

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
SIZE(ogi_report_info, 60);

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
SIZE(ogi_summary, 100);

AT(ogi_write_options, struct_size, 0);
AT(ogi_write_options, language, 4);
AT(ogi_write_options, colour, 8);
SIZE(ogi_write_options, 12);

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
SIZE(ogi_report_info, 60);

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
SIZE(ogi_summary, 104);

AT(ogi_write_options, struct_size, 0);
AT(ogi_write_options, language, 4);
AT(ogi_write_options, colour, 8);
SIZE(ogi_write_options, 12);

#endif
