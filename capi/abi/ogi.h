/* clang-format off */
/* ogi: government information disclosure annual reports (政府信息公开工作年度报告), the C interface.
 *
 * Rules of engagement
 *   Handles  ogi_report, ogi_result, ogi_buffer and ogi_error are opaque. What a function gives out through an `out`
 *            parameter belongs to the caller, who ends it with the matching ogi_*_destroy. Destroying NULL does nothing.
 *   Status   Functions that can fail return ogi_status: OGI_OK (0) or a reason. On failure every `out` handle is NULL,
 *            everything else handed out is untouched, and the handles passed in are as before.
 *   Errors   The last parameter `error` may be NULL. Otherwise it is set to NULL on success, and on failure to an object
 *            with status, text in Chinese and English, and place; only when memory is exhausted it may stay NULL.
 *            Nothing is kept in a thread or globally.
 *   Text     UTF-8. In: pointer and size in bytes; no terminator is needed. Out: ogi_str, borrowed from the handle it
 *            came from and valid until that handle is changed or destroyed; its data ends with a NUL that `size` does
 *            not count.
 *   Structs  Begin with `struct_size`, which the caller sets to sizeof. Later versions append members only; a caller
 *            compiled against an older header gets what fits in its struct, and members that it does not know have their
 *            defaults. Members that are out of range are OGI_E_ARGUMENT.
 *   Enums    32-bit integers with explicit values that never change; new ones are appended.
 *   Threads  A handle may be read by many threads at once (functions that take it as const), or changed by one. Handles
 *            are independent of each other.
 *   Files    The library reads and writes no files, uses no network, no locale and no environment. Bytes in, bytes out.
 *   NULL     A NULL or foreign handle, a NULL `out`, or NULL data with a size is OGI_E_ARGUMENT, never a crash.
 *   Lists    Are read by index, from 0; the count stands in the struct of what holds them. An index outside the list is
 *            OGI_E_ARGUMENT.
 *   Money    Is int64 分 (0.01 元; 0.000001 万元), never a floating point number.
 *   Releases Functions, members and values are added in minor releases and stay as they are until the epoch changes
 *            (OGI_ABI_EPOCH, libogi_c.so.0). "Since" names the release a function came in. docs/abi.md has the rules.
 */
/* clang-format on */

#ifndef OGI_H
#define OGI_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32) && defined(OGI_BUILDING)
#define OGI_API __declspec(dllexport)
#elif defined(_WIN32)
#define OGI_API __declspec(dllimport)
#elif defined(__GNUC__)
#define OGI_API __attribute__((visibility("default")))
#else
#define OGI_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- types ------------------------------------------------------------------------------------------------------- */

typedef struct ogi_report ogi_report;                 /* a report, and what is known of where it was read from */
typedef struct ogi_result ogi_result;                 /* the result of a check */
typedef struct ogi_checker ogi_checker;               /* what is known besides the report that is checked */
typedef struct ogi_reconciliation ogi_reconciliation; /* figures that follow from the sums of a report */
typedef struct ogi_buffer ogi_buffer;                 /* bytes that the library wrote */
typedef struct ogi_error ogi_error;                   /* why a call failed */

/* Text borrowed from a handle. */
typedef struct ogi_str {
    const char *data;
    size_t size;
} ogi_str;

typedef int32_t ogi_status;
enum {
    OGI_OK = 0,
    OGI_E_ARGUMENT = 1,     /* an argument is NULL, of another kind, or out of range */
    OGI_E_SYNTAX = 2,       /* not well-formed JSON or XML */
    OGI_E_ENCODING = 3,     /* not valid UTF-8, or a character that the exchange forms cannot hold */
    OGI_E_STRUCTURE = 4,    /* well-formed, but not a report: unknown or repeated member, wrong type or value */
    OGI_E_BUDGET = 5,       /* more than the limits allow */
    OGI_E_UNSUPPORTED = 6,  /* a kind of document, or an edition of the form, that is not read */
    OGI_E_NOT_A_REPORT = 7, /* a document in which no part of the form was found */
    OGI_E_NOMEM = 8,
    OGI_E_INTERNAL = 9 /* a fault of this library; please report it */
};

typedef int32_t ogi_language;
enum { OGI_LANGUAGE_ZH = 0, OGI_LANGUAGE_EN = 1 };

/* Kinds of documents. */
typedef int32_t ogi_medium;
enum {
    OGI_MEDIUM_ANY = 0, /* found from the content */
    OGI_MEDIUM_JSON = 1,
    OGI_MEDIUM_XML = 2,
    OGI_MEDIUM_TEXT = 3,       /* plain text with its tables; this and what follows is read only */
    OGI_MEDIUM_HTML = 4,       /* a web page */
    OGI_MEDIUM_DOCX = 5,       /* Word, Office Open XML */
    OGI_MEDIUM_XLSX = 6,       /* a workbook, Office Open XML */
    OGI_MEDIUM_ODT = 7,        /* a text document, OpenDocument */
    OGI_MEDIUM_ODS = 8,        /* a workbook, OpenDocument */
    OGI_MEDIUM_DOC = 9,        /* Word 97 to 2003, and Kingsoft .wps */
    OGI_MEDIUM_PDF_LAYOUT = 10 /* what `pdftotext -bbox-layout` says of a PDF file */
};

/* How results, rules, facts and the form are written. The forms from SARIF on are of results only. */
typedef int32_t ogi_format;
enum {
    OGI_FORMAT_TEXT = 0, /* for a terminal */
    OGI_FORMAT_JSON = 1,
    OGI_FORMAT_SARIF = 2, /* SARIF 2.1.0 */
    OGI_FORMAT_JUNIT = 3, /* JUnit XML */
    OGI_FORMAT_CSV = 4,   /* RFC 4180 with a byte order mark, a line a finding */
    OGI_FORMAT_HTML = 5   /* one page with the three tables; it refers to nothing outside itself */
};

/* Editions of the form. */
typedef int32_t ogi_edition;
enum {
    OGI_EDITION_2019 = 2019, /* 国办公开办函〔2019〕60号 (trial) */
    OGI_EDITION_2021 = 2021  /* 国办公开办函〔2021〕30号 */
};

/* What is known of a cell. Only a number has a value; a blank is never zero. */
typedef int32_t ogi_cell_state;
enum {
    OGI_CELL_ABSENT = 0,         /* the source has no such cell */
    OGI_CELL_BLANK = 1,          /* nothing is printed in it */
    OGI_CELL_NOT_APPLICABLE = 2, /* a mark: / - — 不适用 … */
    OGI_CELL_NUMBER = 3,
    OGI_CELL_TEXT = 4 /* a print that is not read as a number */
};

/* What a cell holds: unit and range of its value. */
typedef int32_t ogi_cell_type;
enum {
    OGI_TYPE_COUNT = 1,
    OGI_TYPE_SIGNED_COUNT = 2,
    OGI_TYPE_AMOUNT_10K_YUAN = 3,  /* value: 分 (0.01 元, 0.000001 万元); printed in 万元 */
    OGI_TYPE_AMOUNT_WITH_UNIT = 4, /* value: 分; printed with its unit */
    OGI_TYPE_AMOUNT_YUAN = 5       /* value: 分; printed in 元: 信息处理费 */
};

typedef int32_t ogi_verdict;
enum { OGI_VERDICT_VALID = 0, OGI_VERDICT_INVALID = 1, OGI_VERDICT_UNDETERMINED = 2 };

/* What became of one instance of a rule. A missing figure is not assessable, never passed. */
typedef int32_t ogi_outcome;
enum {
    OGI_OUTCOME_PASS = 1,
    OGI_OUTCOME_FAIL = 2,
    OGI_OUTCOME_NOT_ASSESSABLE = 3,
    OGI_OUTCOME_SKIPPED = 4,
    OGI_OUTCOME_WAIVED = 5
};

/* How much a broken rule matters. */
typedef int32_t ogi_severity;
enum { OGI_SEVERITY_ERROR = 1, OGI_SEVERITY_WARNING = 2, OGI_SEVERITY_NOTE = 3 };

/* How sure a finding is. */
typedef int32_t ogi_certainty;
enum { OGI_CERTAINTY_PROVED = 1, OGI_CERTAINTY_LIKELY = 2, OGI_CERTAINTY_POSSIBLE = 3 };

/* What a rule is about. */
typedef int32_t ogi_category;
enum {
    OGI_CATEGORY_ACCURACY = 1,
    OGI_CATEGORY_COMPLETENESS = 2,
    OGI_CATEGORY_CONSISTENCY = 3,
    OGI_CATEGORY_TIMELINESS = 4,
    OGI_CATEGORY_FORM = 5,
    OGI_CATEGORY_PLAUSIBILITY = 6
};

/* The parts of the catalogue of rules. */
typedef int32_t ogi_rule_family;
enum {
    OGI_FAMILY_TABLE_3 = 1,
    OGI_FAMILY_TABLE_4 = 2,
    OGI_FAMILY_TABLE_2 = 3,
    OGI_FAMILY_STRUCTURE = 4,      /* sections, aspects, what they must say */
    OGI_FAMILY_YEAR_OVER_YEAR = 5, /* against last year's report */
    OGI_FAMILY_TEXT = 6,           /* the prose against the tables and against itself */
    OGI_FAMILY_RESIDUE = 7,        /* what was left in from another year, another organ or the template */
    OGI_FAMILY_TIMELINESS = 8,
    OGI_FAMILY_PLAUSIBILITY = 9, /* possible and unlikely */
    OGI_FAMILY_AGGREGATE = 10,   /* a whole against its parts */
    OGI_FAMILY_OWN = 11          /* of a profile */
};

/* What a rule needs besides the report. */
typedef int32_t ogi_rule_need;
enum {
    OGI_NEED_NOTHING = 0,
    OGI_NEED_PREVIOUS = 1, /* last year's report */
    OGI_NEED_ORGAN = 2,    /* the level or kind of the organ, from a profile */
    OGI_NEED_DAY = 3,      /* the day of publication, and the organ or a deadline, from a profile */
    OGI_NEED_PARTS = 4     /* the reports that this one adds up */
};

/* What may have gone wrong with the figures of a table. */
typedef int32_t ogi_hypothesis;
enum {
    OGI_HYPOTHESIS_ONE_CELL = 1,
    OGI_HYPOTHESIS_WRONG_TOTAL = 2, /* its parts are right */
    OGI_HYPOTHESIS_ROW_SHIFTED = 3, /* one column too far to the right or left */
    OGI_HYPOTHESIS_SWAPPED = 4,     /* two figures stand in each other's place */
    OGI_HYPOTHESIS_MOVED = 5,       /* a count stands in the wrong row or column */
    OGI_HYPOTHESIS_CARRIED = 6,     /* one figure is wrong, and totals were computed from it */
    OGI_HYPOTHESIS_TWO_CELLS = 7,
    OGI_HYPOTHESIS_YUAN_FOR_10K_YUAN = 8
};

/* The slip of the hand between a wrong figure and the right one. */
typedef int32_t ogi_digit_slip;
enum { OGI_SLIP_NONE = 0, OGI_SLIP_TRANSPOSED = 1, OGI_SLIP_DROPPED = 2, OGI_SLIP_DOUBLED = 3 };

/* What the search for the wrong cell of table 3 came to, and why it names none. */
typedef int32_t ogi_location;
enum { OGI_LOCATION_NOTHING_WRONG = 0, OGI_LOCATION_UNIQUE = 1, OGI_LOCATION_ONE_OF = 2, OGI_LOCATION_UNKNOWN = 3 };
typedef int32_t ogi_unknown_reason;
enum {
    OGI_UNKNOWN_NONE = 0,
    OGI_UNKNOWN_TOO_MANY_CELLS = 1,  /* more is wrong than two cells, a row shifted or a count moved */
    OGI_UNKNOWN_MISSING_FIGURES = 2, /* the same, and some sums cannot be assessed */
    OGI_UNKNOWN_OVERFLOW = 3
};

/* Why a waiver did not count. */
typedef int32_t ogi_waiver_fault;
enum {
    OGI_WAIVER_NO_FINDING = 1, /* nothing was found that has its fingerprint */
    OGI_WAIVER_EXPIRED = 2,    /* it ended before the day of the check */
    OGI_WAIVER_NO_DAY = 3      /* it ends some day, and the day of the check was not given */
};

/* How much a former result tells of the report. */
typedef int32_t ogi_baseline_use;
enum {
    OGI_BASELINE_NOT_GIVEN = 0,
    OGI_BASELINE_WHOLE = 1,         /* every finding is new or unchanged */
    OGI_BASELINE_TRUNCATED = 2,     /* it listed only some of its findings */
    OGI_BASELINE_ANOTHER_REPORT = 3 /* of another organ or year, so nothing can be told */
};

/* How a finding stands to a former result. */
typedef int32_t ogi_baseline_state;
enum { OGI_BASELINE_UNKNOWN = 0, OGI_BASELINE_NEW = 1, OGI_BASELINE_UNCHANGED = 2, OGI_BASELINE_ABSENT = 3 };

/* What the figures of a report cover. */
typedef int32_t ogi_scope;
enum {
    OGI_SCOPE_UNKNOWN = 0,
    OGI_SCOPE_OWN_ORGAN = 1,                 /* the organ alone */
    OGI_SCOPE_AGGREGATE_OF_JURISDICTION = 2, /* 本级政府 with the organs under it (条例第四十九条第二款) */
    OGI_SCOPE_AGGREGATE_OF_SYSTEM = 3        /* a vertical system (条例第三条第四款) */
};

/* The figures of 信息处理费, reported in section six (国办函〔2020〕109号). */
typedef int32_t ogi_fee;
enum {
    OGI_FEE_NOTICES_COUNT = 1,       /* 发出收费通知的件数 */
    OGI_FEE_NOTICES_AMOUNT_YUAN = 2, /* 发出收费通知的总金额 */
    OGI_FEE_RECEIVED_AMOUNT_YUAN = 3 /* 实际收取的总金额 */
};

/* Units that money is written in. */
typedef int32_t ogi_money_unit;
enum { OGI_MONEY_10K_YUAN = 1 /* 万元 */, OGI_MONEY_YUAN = 2 /* 元 */ };

/* What an entry of the import's log tells. */
typedef int32_t ogi_log_kind;
enum {
    OGI_LOG_NOTE = 0,   /* worth knowing */
    OGI_LOG_REPAIR = 1, /* repaired */
    OGI_LOG_GUESS = 2,  /* likely and not certain */
    OGI_LOG_UNREAD = 3  /* left unread */
};

/* The value tables, numbered as the sections they stand in. */
typedef int32_t ogi_table;
enum {
    OGI_TABLE_PROACTIVE_DISCLOSURE = 2,          /* 表二 */
    OGI_TABLE_APPLICATIONS = 3,                  /* 表三 */
    OGI_TABLE_RECONSIDERATION_AND_LITIGATION = 4 /* 表四 */
};

/* @generated-begin: written from lib/form by the target `generate` */
/* clang-format off */
/* Rows of table 3 (表三) */
enum {
    OGI_APPLICATION_NEWLY_RECEIVED = 1, /* 一、本年新收政府信息公开申请数量 */
    OGI_APPLICATION_CARRIED_OVER_FROM_PREVIOUS_YEAR = 2, /* 二、上年结转政府信息公开申请数量 */
    OGI_APPLICATION_DISCLOSED = 3, /* （一）予以公开 */
    OGI_APPLICATION_PARTIALLY_DISCLOSED = 4, /* （二）部分公开（区分处理的，只计这一情形，不计其他情形） */
    OGI_APPLICATION_STATE_SECRET = 5, /* 1.属于国家秘密 */
    OGI_APPLICATION_PROHIBITED_BY_LAW_OR_REGULATION = 6, /* 2.其他法律行政法规禁止公开 */
    OGI_APPLICATION_ENDANGERS_SECURITY_OR_STABILITY = 7, /* 3.危及“三安全一稳定” */
    OGI_APPLICATION_THIRD_PARTY_RIGHTS = 8, /* 4.保护第三方合法权益 */
    OGI_APPLICATION_INTERNAL_AFFAIRS = 9, /* 5.属于三类内部事务信息 */
    OGI_APPLICATION_PROCESS_INFORMATION = 10, /* 6.属于四类过程性信息 */
    OGI_APPLICATION_ENFORCEMENT_CASE_FILE = 11, /* 7.属于行政执法案卷 */
    OGI_APPLICATION_ADMINISTRATIVE_INQUIRY = 12, /* 8.属于行政查询事项 */
    OGI_APPLICATION_NOT_HELD = 13, /* 1.本机关不掌握相关政府信息 */
    OGI_APPLICATION_REQUIRES_CREATION = 14, /* 2.没有现成信息需要另行制作 */
    OGI_APPLICATION_UNCLEAR_AFTER_CORRECTION = 15, /* 3.补正后申请内容仍不明确 */
    OGI_APPLICATION_PETITION_OR_COMPLAINT = 16, /* 1.信访举报投诉类申请 */
    OGI_APPLICATION_REPEATED_APPLICATION = 17, /* 2.重复申请 */
    OGI_APPLICATION_PUBLIC_PUBLICATION = 18, /* 3.要求提供公开出版物 */
    OGI_APPLICATION_EXCESSIVE_REPEATED_APPLICATIONS = 19, /* 4.无正当理由大量反复申请 */
    OGI_APPLICATION_CONFIRMATION_OR_REISSUE = 20, /* 5.要求行政机关确认或重新出具已获取信息 */
    OGI_APPLICATION_CORRECTION_OVERDUE = 21, /* 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 */
    OGI_APPLICATION_FEE_UNPAID = 22, /* 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 */
    OGI_APPLICATION_OTHER_HANDLING_OTHER = 23, /* 3.其他 */
    OGI_APPLICATION_OTHER_HANDLING_UNDIVIDED = 26, /* （六）其他处理 */
    OGI_APPLICATION_OUTCOME_TOTAL = 24, /* （七）总计 */
    OGI_APPLICATION_CARRIED_OVER_TO_NEXT_YEAR = 25 /* 四、结转下年度继续办理 */
};

/* Columns of table 3 (申请人情况) */
enum {
    OGI_APPLICANT_NATURAL_PERSON = 1, /* 自然人 */
    OGI_APPLICANT_COMMERCIAL_ENTERPRISE = 2, /* 商业企业 */
    OGI_APPLICANT_RESEARCH_INSTITUTION = 3, /* 科研机构 */
    OGI_APPLICANT_PUBLIC_WELFARE_ORGANIZATION = 4, /* 社会公益组织 */
    OGI_APPLICANT_LEGAL_SERVICE_INSTITUTION = 5, /* 法律服务机构 */
    OGI_APPLICANT_OTHER_ORGANIZATION = 6, /* 其他 */
    OGI_APPLICANT_TOTAL = 7 /* 总计 */
};

/* Rows of table 2 (表二) */
enum {
    OGI_DISCLOSURE_RULES = 1, /* 规章 */
    OGI_DISCLOSURE_NORMATIVE_DOCUMENTS = 2, /* 行政规范性文件 */
    OGI_DISCLOSURE_ADMINISTRATIVE_LICENSING = 3, /* 行政许可 */
    OGI_DISCLOSURE_OTHER_PUBLIC_MANAGEMENT_SERVICES = 4, /* 其他对外管理服务事项 */
    OGI_DISCLOSURE_ADMINISTRATIVE_PENALTY = 5, /* 行政处罚 */
    OGI_DISCLOSURE_ADMINISTRATIVE_COMPULSION = 6, /* 行政强制 */
    OGI_DISCLOSURE_ADMINISTRATIVE_FEES = 7, /* 行政事业性收费 */
    OGI_DISCLOSURE_CENTRALIZED_PROCUREMENT = 8 /* 政府集中采购 */
};

/* Columns of table 2 */
enum {
    OGI_MEASURE_ISSUED_THIS_YEAR = 1, /* 本年制发件数 */
    OGI_MEASURE_REPEALED_THIS_YEAR = 2, /* 本年废止件数 */
    OGI_MEASURE_CURRENTLY_EFFECTIVE = 3, /* 现行有效件数 */
    OGI_MEASURE_DECISIONS_THIS_YEAR = 4, /* 本年处理决定数量 */
    OGI_MEASURE_AMOUNT_10K_YUAN = 5, /* 本年收费金额（单位：万元） */
    OGI_MEASURE_NEWLY_PRODUCED = 6, /* 本年新制作数量 */
    OGI_MEASURE_NEWLY_DISCLOSED = 7, /* 本年新公开数量 */
    OGI_MEASURE_TOTAL_DISCLOSED = 8, /* 对外公开总数量 */
    OGI_MEASURE_PREVIOUS_YEAR_ITEMS = 9, /* 上一年项目数量 */
    OGI_MEASURE_CHANGE_THIS_YEAR = 10, /* 本年增/减 */
    OGI_MEASURE_PROJECT_COUNT = 11, /* 采购项目数量 */
    OGI_MEASURE_TOTAL_AMOUNT = 12 /* 采购总金额 */
};

/* Groups of table 4 (表四) */
enum {
    OGI_PROCEEDING_ADMINISTRATIVE_RECONSIDERATION = 1, /* 行政复议 */
    OGI_PROCEEDING_LITIGATION_WITHOUT_RECONSIDERATION = 2, /* 未经复议直接起诉 */
    OGI_PROCEEDING_LITIGATION_AFTER_RECONSIDERATION = 3 /* 复议后起诉 */
};

/* Columns of a group of table 4 */
enum {
    OGI_RESULT_RESULT_UPHELD = 1, /* 结果维持 */
    OGI_RESULT_RESULT_CORRECTED = 2, /* 结果纠正 */
    OGI_RESULT_OTHER_RESULT = 3, /* 其他结果 */
    OGI_RESULT_PENDING = 4, /* 尚未审结 */
    OGI_RESULT_TOTAL = 5 /* 总计 */
};

/* The six sections */
enum {
    OGI_SECTION_OVERALL_SITUATION = 1, /* 总体情况 */
    OGI_SECTION_PROACTIVE_DISCLOSURE = 2, /* 主动公开政府信息情况 */
    OGI_SECTION_APPLICATIONS = 3, /* 收到和处理政府信息公开申请情况 */
    OGI_SECTION_RECONSIDERATION_AND_LITIGATION = 4, /* 政府信息公开行政复议、行政诉讼情况 */
    OGI_SECTION_PROBLEMS_AND_IMPROVEMENTS = 5, /* 存在的主要问题及改进情况 */
    OGI_SECTION_OTHER_MATTERS = 6 /* 其他需要报告的事项 */
};

/* The five aspects of section one */
enum {
    OGI_ASPECT_PROACTIVE_DISCLOSURE = 1, /* 主动公开 */
    OGI_ASPECT_DISCLOSURE_ON_REQUEST = 2, /* 依申请公开 */
    OGI_ASPECT_INFORMATION_MANAGEMENT = 3, /* 政府信息管理 */
    OGI_ASPECT_PLATFORM_BUILDING = 4, /* 政府信息公开平台建设 */
    OGI_ASPECT_SUPERVISION_AND_SAFEGUARDS = 5 /* 监督保障 */
};

/* How many value cells the form has: all editions together, and each. */
enum {
    OGI_CELL_COUNT = 226,
    OGI_CELL_COUNT_2019 = 198,
    OGI_CELL_COUNT_2021 = 200
};
/* clang-format on */
/* @generated-end */

/* The code of a value cell of table 2 (disclosure row, measure), 3 (application row, applicant) or
 * 4 (proceeding, result). Codes never change. */
#define OGI_CELL(table, row, column) ((table)*10000 + (row)*100 + (column))

/* ---- the library ------------------------------------------------------------------------------------------------- */

/* The version of the library, "major.minor.patch". Never NULL.  Since 0.1 */
OGI_API const char *ogi_version(void);

/* The epoch of the binary interface that this header describes. Within an epoch nothing is removed or changed. */
#define OGI_ABI_EPOCH 0
/* The epoch of the library that is loaded: compare it with OGI_ABI_EPOCH where the library was found at run time.
 * Since 0.1 */
OGI_API int32_t ogi_abi_epoch(void);

/* ---- errors ------------------------------------------------------------------------------------------------------ */

/* A place in an input. Line and column count from 1, the column in bytes. */
typedef struct ogi_position {
    size_t struct_size;
    uint64_t offset; /* bytes from the beginning */
    uint64_t line;   /* 0: the place is not known */
    uint64_t column;
} ogi_position;

/* The reason; OGI_E_ARGUMENT for NULL.  Since 0.1 */
OGI_API ogi_status ogi_error_status(const ogi_error *error);
/* The whole sentence for a user, with path and place, in one language.  Since 0.1 */
OGI_API ogi_status ogi_error_message(const ogi_error *error, ogi_language language, ogi_str *out);
/* JSON Pointer or element path of the part at fault; empty when there is none.  Since 0.1 */
OGI_API ogi_status ogi_error_path(const ogi_error *error, ogi_str *out);
/* Where in the input. out->line is 0 when that is not known.  Since 0.1 */
OGI_API ogi_status ogi_error_position(const ogi_error *error, ogi_position *out);
OGI_API void ogi_error_destroy(ogi_error *error);

/* ---- buffers ----------------------------------------------------------------------------------------------------- */

/* The bytes of a buffer, followed by a NUL; NULL for NULL.  Since 0.1 */
OGI_API const char *ogi_buffer_data(const ogi_buffer *buffer);
/* Their number, without the NUL; 0 for NULL.  Since 0.1 */
OGI_API size_t ogi_buffer_size(const ogi_buffer *buffer);
OGI_API void ogi_buffer_destroy(ogi_buffer *buffer);

/* ---- reports ----------------------------------------------------------------------------------------------------- */

/* What a reader may use. 0 stands for the default. */
typedef struct ogi_read_options {
    size_t struct_size;
    uint64_t max_bytes;           /* size of the input; default 64 MiB */
    uint64_t max_cells;           /* table cells of a document; default 1,000,000 */
    uint64_t max_depth;           /* nesting of JSON and XML, and of tables in a document; default 64 */
    uint64_t max_expanded_bytes;  /* what the parts of an archive that are read unpack to; default 256 MiB */
    uint64_t max_archive_entries; /* parts of an archive; default 10,000 */
} ogi_read_options;

/* What is known of a report as a whole. */
typedef struct ogi_report_info {
    size_t struct_size;
    ogi_edition edition;
    int32_t year;              /* the year reported on; 0 when unknown */
    ogi_medium medium;         /* what it was read from; OGI_MEDIUM_ANY when it was not read */
    int32_t section_count;     /* sections of the text that were found */
    ogi_str organ;             /* 机关名称; empty when unknown */
    ogi_str edition_reason_zh; /* why this edition was chosen; empty when the report was not read */
    ogi_str edition_reason_en;
    int32_t log_unread;  /* entries of the import's log: what was left unread, */
    int32_t log_guesses; /* what is likely and not certain, */
    int32_t log_repairs; /* what was repaired, */
    int32_t log_notes;   /* and what is worth knowing; see ogi_report_get_log_entry */
    ogi_scope scope;
    int32_t published_year, published_month, published_day; /* the day it was published; 0 when unknown */
    int32_t included_organ_count;                           /* organs named as part of an aggregate */
    int32_t preamble_count;                                 /* paragraphs before the first section */
    int32_t extension_count;                                /* rows that are not in the form */
    int32_t log_count;                                      /* entries of the import's log, all kinds */
    int32_t source_part_count;   /* parts of the input: 1 where it is no archive; see ogi_report_get_source_part */
    int32_t relation_used_count; /* relations that decided how figures were read */
} ogi_report_info;

/* One value cell. */
typedef struct ogi_cell {
    size_t struct_size;
    ogi_cell_state state;
    ogi_cell_type type; /* out only: what the form says of the cell */
    int64_t value;      /* of a number: a count, or money in 分; 0 otherwise */
    ogi_str print;      /* a mark, an unread text, or a print that says more than the number; empty otherwise */
} ogi_cell;

/* Where a cell stood in the input. Table, row and column count from 1 within the document; 0 in JSON and XML. */
typedef struct ogi_place {
    size_t struct_size;
    uint64_t offset, size; /* bytes */
    uint64_t line;         /* 0: the place is not known */
    uint64_t column;       /* in bytes */
    uint32_t table, table_row, table_column;
    uint32_t reserved;   /* 0 */
    uint64_t character;  /* characters (code points) before it in its part */
    uint64_t characters; /* in it; 0 where they were not counted */
    int32_t part; /* of the input, as ogi_report_get_source_part takes it; bytes, lines and characters are its own */
    int32_t reserved_2; /* 0 */
} ogi_place;

/* A heading of the text with what stands below it: a section, or a part of one. */
typedef struct ogi_heading {
    size_t struct_size;
    int32_t kind;            /* of a section OGI_SECTION_*, of a part OGI_ASPECT_*; 0: none of the form's headings */
    int32_t paragraph_count; /* below the heading itself, before its first part */
    int32_t part_count;      /* of a section; 0 of a part */
    int32_t reserved;        /* 0 */
    ogi_str text;            /* as printed, with its numeral: 一、总体情况 */
} ogi_heading;

/* A row that a locality added to a table. It is kept and in no relation of the form. */
typedef struct ogi_extension {
    size_t struct_size;
    ogi_table table;
    int32_t value_count; /* 0 when the row is added */
    ogi_str group;       /* the caption over the row, as printed; may be empty */
    ogi_str label;       /* as printed */
} ogi_extension;

/* One decision of the import. Line and column as in ogi_position. */
typedef struct ogi_log_entry {
    size_t struct_size;
    ogi_log_kind kind;
    int32_t reserved; /* 0 */
    ogi_str message_zh;
    ogi_str message_en;
    uint64_t offset;
    uint64_t line; /* 0: concerns the whole document */
    uint64_t column;
    ogi_str rule;             /* the id of a rule of the import, which stays: "I-YUAN" */
    ogi_certainty confidence; /* of a repair or a guess; 0 of the others */
    int32_t code;             /* of the cell that it concerns, or 0 */
    ogi_str before, after;    /* as printed, and as taken; empty where that does not apply */
    int32_t part;             /* of the input, where the position is; see ogi_report_get_source_part */
    int32_t reserved_2;       /* 0 */
} ogi_log_entry;

/* A rule of the import: what a reader may do beyond reading what is printed. The texts are static. */
typedef struct ogi_import_rule {
    size_t struct_size;
    ogi_log_kind kind;
    ogi_certainty confidence; /* of a repair or a guess where its entry does not say otherwise; 0 of the others */
    ogi_str id;               /* stable: "I-YUAN" */
    ogi_str title_zh, title_en;
} ogi_import_rule;

/* An empty report: every cell is absent. Fails with OGI_E_ARGUMENT, OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_report_create(ogi_edition edition, ogi_report **out, ogi_error **error);

/* Reads a report from bytes in any supported form.
 *   hint      OGI_MEDIUM_ANY, or what the caller knows (a wrong hint is an error, not a fallback).
 *   options   limits; NULL for the defaults.
 * Fails with OGI_E_ARGUMENT, _SYNTAX, _ENCODING, _STRUCTURE, _BUDGET, _UNSUPPORTED, _NOT_A_REPORT, _NOMEM.
 * A report with wrong figures is no failure: see ogi_report_check.  Since 0.1 */
OGI_API ogi_status ogi_report_read(const void *bytes, size_t size, ogi_medium hint, const ogi_read_options *options,
                                   ogi_report **out, ogi_error **error);

/* An independent copy. Fails with OGI_E_ARGUMENT, OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_report_clone(const ogi_report *report, ogi_report **out, ogi_error **error);
OGI_API void ogi_report_destroy(ogi_report *report);

/* Whether two reports are equal in every part: sets *out to 1 or 0. Where they were read from does not count.
 * Since 0.1 */
OGI_API ogi_status ogi_report_equal(const ogi_report *a, const ogi_report *b, int32_t *out, ogi_error **error);

/* Fills *out. Its texts are valid until the report is changed or destroyed.  Since 0.1 */
OGI_API ogi_status ogi_report_get_info(const ogi_report *report, ogi_report_info *out, ogi_error **error);
/* Sets 机关名称. Fails with OGI_E_ENCODING when it is not valid UTF-8, OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_report_set_organ(ogi_report *report, const char *data, size_t size, ogi_error **error);
/* Sets the year, 2019 to 9999, or 0 for unknown. Fails with OGI_E_ARGUMENT.  Since 0.1 */
OGI_API ogi_status ogi_report_set_year(ogi_report *report, int32_t year, ogi_error **error);

/* Sets what the figures cover. Fails with OGI_E_ARGUMENT.  Since 0.1 */
OGI_API ogi_status ogi_report_set_scope(ogi_report *report, ogi_scope scope, ogi_error **error);
/* Sets the day of publication; three zeros for unknown. Fails with OGI_E_ARGUMENT where the calendar has no such day.
 * Since 0.1 */
OGI_API ogi_status ogi_report_set_published_on(ogi_report *report, int32_t year, int32_t month, int32_t day,
                                               ogi_error **error);
/* An organ named as part of an aggregate: index from 0 to included_organ_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_report_get_included_organ(const ogi_report *report, int32_t index, ogi_str *out,
                                                 ogi_error **error);
/* Appends an organ. Fails with OGI_E_ENCODING, OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_report_add_included_organ(ogi_report *report, const char *data, size_t size, ogi_error **error);
/* Removes them all.  Since 0.1 */
OGI_API ogi_status ogi_report_clear_included_organs(ogi_report *report, ogi_error **error);

/* Reads a cell. Fails with OGI_E_ARGUMENT when the form has no cell of this code.  Since 0.1 */
OGI_API ogi_status ogi_report_get_cell(const ogi_report *report, int32_t code, ogi_cell *out, ogi_error **error);
/* Writes a cell: state, value (of a number) and print. A mark that is none of the known ones, a print with blank or
 * absent, a print that is another number than the value, or a value with anything but a number is OGI_E_ARGUMENT; a
 * print that is not UTF-8 OGI_E_ENCODING. What was known of the cell's place is forgotten.  Since 0.1 */
OGI_API ogi_status ogi_report_set_cell(ogi_report *report, int32_t code, const ogi_cell *cell, ogi_error **error);

/* Reads many cells at once: values[i] and states[i] of the cell codes[i]; the value is 0 where the state is not
 * OGI_CELL_NUMBER. `states` are bytes. Nothing is written when a code is not of the form (OGI_E_ARGUMENT).  Since 0.1 */
OGI_API ogi_status ogi_report_get_cells(const ogi_report *report, const int32_t *codes, size_t count, int64_t *values,
                                        uint8_t *states, ogi_error **error);
/* Writes many cells at once, without prints: a state of OGI_CELL_NOT_APPLICABLE stands for the mark "/", and
 * OGI_CELL_TEXT is OGI_E_ARGUMENT. Nothing is changed when one of them is wrong.  Since 0.1 */
OGI_API ogi_status ogi_report_set_cells(ogi_report *report, const int32_t *codes, size_t count, const int64_t *values,
                                        const uint8_t *states, ogi_error **error);

/* Where a cell stood in the input the report was read from; out->line is 0 when that is not known.  Since 0.1 */
OGI_API ogi_status ogi_report_get_place(const ogi_report *report, int32_t code, ogi_place *out, ogi_error **error);

/* Reads a figure of 信息处理费. out->type is OGI_TYPE_COUNT or OGI_TYPE_AMOUNT_YUAN.  Since 0.1 */
OGI_API ogi_status ogi_report_get_fee(const ogi_report *report, ogi_fee which, ogi_cell *out, ogi_error **error);
/* Writes a figure of 信息处理费, with the rules of ogi_report_set_cell.  Since 0.1 */
OGI_API ogi_status ogi_report_set_fee(ogi_report *report, ogi_fee which, const ogi_cell *cell, ogi_error **error);

/* The text of the report in the order of the document: a preamble, then sections, with paragraphs and headed parts. */

/* Where a paragraph stands: in the preamble, or below the heading of a section itself. */
enum { OGI_PREAMBLE = -1, OGI_NO_PART = -1 };

/* A section: index from 0 to section_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_report_get_section(const ogi_report *report, int32_t section, ogi_heading *out,
                                          ogi_error **error);
/* A headed part of a section: index from 0 to part_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_report_get_part(const ogi_report *report, int32_t section, int32_t part, ogi_heading *out,
                                       ogi_error **error);
/* A paragraph: of the preamble (OGI_PREAMBLE, OGI_NO_PART), of a section (section, OGI_NO_PART), or of a part.
 * Since 0.1 */
OGI_API ogi_status ogi_report_get_paragraph(const ogi_report *report, int32_t section, int32_t part, int32_t index,
                                            ogi_str *out, ogi_error **error);
/* Appends a section with its heading as printed; kind is OGI_SECTION_*, or 0 where the heading is none of the form's.
 * Fails with OGI_E_ARGUMENT, OGI_E_ENCODING, OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_report_add_section(ogi_report *report, int32_t kind, const char *heading, size_t size,
                                          ogi_error **error);
/* Appends a headed part to a section; kind is OGI_ASPECT_* or 0. Fails as above.  Since 0.1 */
OGI_API ogi_status ogi_report_add_part(ogi_report *report, int32_t section, int32_t kind, const char *heading,
                                       size_t size, ogi_error **error);
/* Appends a paragraph to the preamble, a section or a part. Fails as above.  Since 0.1 */
OGI_API ogi_status ogi_report_add_paragraph(ogi_report *report, int32_t section, int32_t part, const char *text,
                                            size_t size, ogi_error **error);
/* Removes the preamble and every section.  Since 0.1 */
OGI_API ogi_status ogi_report_clear_text(ogi_report *report, ogi_error **error);

/* A row that is not in the form: index from 0 to extension_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_report_get_extension(const ogi_report *report, int32_t index, ogi_extension *out,
                                            ogi_error **error);
/* A value of such a row, and the label of its column as printed: value from 0 to value_count - 1. A number is a whole
 * number (OGI_TYPE_SIGNED_COUNT).  Since 0.1 */
OGI_API ogi_status ogi_report_get_extension_value(const ogi_report *report, int32_t index, int32_t value,
                                                  ogi_str *column, ogi_cell *out, ogi_error **error);
/* Appends a row without values. Fails with OGI_E_ARGUMENT, OGI_E_ENCODING, OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_report_add_extension(ogi_report *report, const ogi_extension *extension, ogi_error **error);
/* Appends a value to such a row, under the label of its column. Fails as ogi_report_set_cell does.  Since 0.1 */
OGI_API ogi_status ogi_report_add_extension_value(ogi_report *report, int32_t index, const char *column, size_t size,
                                                  const ogi_cell *cell, ogi_error **error);
/* Removes all such rows.  Since 0.1 */
OGI_API ogi_status ogi_report_clear_extensions(ogi_report *report, ogi_error **error);

/* An entry of the log of the import, in the order of the import: index from 0 to log_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_report_get_log_entry(const ogi_report *report, int32_t index, ogi_log_entry *out,
                                            ogi_error **error);

/* The name of a part of the input, "word/document.xml"; that of index 0 is empty where it is the input itself. Index from
 * 0 to source_part_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_report_get_source_part(const ogi_report *report, int32_t index, ogi_str *out, ogi_error **error);
/* A relation that decided how figures were read, by the id of its rule and what it was applied to, as in ogi_issue: a
 * check does not count it as passed. Index from 0 to relation_used_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_report_get_relation_used(const ogi_report *report, int32_t index, ogi_str *rule,
                                                ogi_str *instance, ogi_error **error);

/* Sets *out to 1 where this build reads documents of a medium, else to 0. Fails with OGI_E_ARGUMENT where there is no such
 * medium, or for OGI_MEDIUM_ANY.  Since 0.1 */
OGI_API ogi_status ogi_medium_is_readable(ogi_medium medium, int32_t *out, ogi_error **error);

/* The rules of the import.  Since 0.1 */
OGI_API ogi_status ogi_import_rules_get_count(int32_t *out, ogi_error **error);
/* A rule: index from 0 to the count - 1. The order is not the same in every release.  Since 0.1 */
OGI_API ogi_status ogi_import_rules_get_rule(int32_t index, ogi_import_rule *out, ogi_error **error);

/* Writes the report in a canonical exchange form, OGI_MEDIUM_JSON or OGI_MEDIUM_XML: the same report gives the same
 * bytes everywhere. Fails with OGI_E_ARGUMENT, OGI_E_ENCODING, OGI_E_STRUCTURE, OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_report_write(const ogi_report *report, ogi_medium medium, ogi_buffer **out, ogi_error **error);

/* ---- checking ---------------------------------------------------------------------------------------------------- */

typedef struct ogi_check_options {
    size_t struct_size;
    int32_t keep_passed;    /* 1: list instances that passed or were skipped, too */
    int32_t reserved;       /* 0 */
    uint64_t max_issues;    /* list no more; 0 stands for 10,000 */
    const char *input_name; /* for the head of a written result; may be NULL */
    size_t input_name_size;
    const void *input; /* the bytes the report was read from, for their digest in the head; may be NULL */
    size_t input_size;
} ogi_check_options;

typedef struct ogi_summary {
    size_t struct_size;
    ogi_verdict verdict;
    int32_t truncated; /* 1: the list of issues was cut */
    uint64_t issues;   /* listed */
    uint64_t total;    /* that there would be */
    uint64_t instances, pass, fail, not_assessable, skipped, waived;
    uint64_t errors, warnings, notes; /* failed instances by severity */
    uint64_t not_assessable_errors, not_assessable_warnings, not_assessable_notes;
    uint64_t cells_absent, cells_blank, cells_not_applicable, cells_number, cells_text; /* of the report's edition */
    ogi_location location; /* of the wrong cell of table 3 */
    ogi_unknown_reason unknown_because;
    uint64_t explanations;           /* that are equally simple */
    uint64_t explanations_listed;    /* of these, as suspects of the findings */
    uint64_t explanations_set_aside; /* equally simple and in less agreement with last year's report or the prose */
    uint64_t table_3_sums_not_assessable; /* because figures are missing */
    uint64_t waived_errors, waived_warnings, waived_notes;
    ogi_str profile;       /* its name */
    int32_t blank_is_zero; /* 1: the profile counts blank cells as 0 */
    ogi_baseline_use baseline;
    int32_t switched_off_count; /* rules that the profile does not apply */
    int32_t changed_count;      /* rules whose severity it changes */
    int32_t unused_waiver_count;
    int32_t gone_count;          /* findings of the former result that are no more */
    int32_t evidence_used_count; /* relations that decided how figures were read */
    int32_t reserved;            /* 0 */
} ogi_summary;

/* A relation that decided how figures were read, and what became of it. Where it holds it is skipped, not passed; also
 * where its rule was not applied, and then it has neither label nor cells. */
typedef struct ogi_evidence {
    size_t struct_size;
    ogi_outcome outcome;
    ogi_severity severity;
    int32_t cell_count;
    int32_t reserved; /* 0 */
    ogi_str rule;
    ogi_str instance;
    ogi_str label_zh, label_en;
} ogi_evidence;

/* A rule whose severity the profile changes. */
typedef struct ogi_changed_severity {
    size_t struct_size;
    ogi_severity before, now;
    ogi_str rule;
} ogi_changed_severity;

/* A waiver that did not count. */
typedef struct ogi_unused_waiver {
    size_t struct_size;
    ogi_waiver_fault why;
    int32_t until_year, until_month, until_day; /* the last day it counts; zeros: it does not end */
    ogi_str fingerprint;
    ogi_str by;
    ogi_str reason;
} ogi_unused_waiver;

/* A finding of a former result. */
typedef struct ogi_former_finding {
    size_t struct_size;
    int32_t rule_applied; /* 1: its rule was applied this time, so that it could have been found */
    int32_t reserved;     /* 0 */
    ogi_str fingerprint;
    ogi_str rule;
    ogi_str instance;
    ogi_str path;
    ogi_str message_zh, message_en;
} ogi_former_finding;

/* A finding: a failed or not assessable instance of a rule, or with keep_passed also one that passed or was skipped.
 * Texts are borrowed from the result. Figures are exact decimals, money in 万元. */
typedef struct ogi_issue {
    size_t struct_size;
    ogi_outcome outcome;
    ogi_severity severity;
    ogi_certainty certainty;
    ogi_category category;
    int32_t code; /* of the cell at `path`; 0 when that is no cell */
    int32_t operand_count;
    int32_t argument_count;
    int32_t reserved;    /* 0 */
    ogi_str rule;        /* "T3-BAL" */
    ogi_str instance;    /* what the rule was applied to: "natural_person" */
    ogi_str path;        /* of the cell, as ogi_form_find_cell takes it, or a JSON Pointer */
    ogi_str fingerprint; /* "ogi1:" and 16 hex digits, the same while rule, place, organ and year are */
    ogi_str message_id;  /* which message of the rule; with the arguments this is the contract, the text is not */
    ogi_str expected;    /* what the parts add up to; empty when it does not apply */
    ogi_str actual;      /* what the total, or the cell, says */
    ogi_str difference;  /* actual - expected */
    ogi_str expression_figures; /* 5 + 1 = 4 + 1; empty when a figure is missing */
    ogi_str expression_zh;      /* 一 + 二 = 三（七）+ 四 */
    ogi_str expression_en;
    ogi_str label_zh; /* 表三 · （七）总计 · 自然人 */
    ogi_str label_en;
    ogi_str message_zh;
    ogi_str message_en;
    ogi_str hint_zh; /* what to do */
    ogi_str hint_en;
    uint64_t offset, size; /* where it stood in the input, as in ogi_place */
    uint64_t line;         /* 0: the place is not known */
    uint64_t column;
    uint32_t table, table_row, table_column;
    uint32_t reserved_too;         /* 0 */
    ogi_severity default_severity; /* as it would count without the profile */
    ogi_baseline_state baseline;
    int32_t suspect_count;
    int32_t consequence_count;
    int32_t fix_count;
    int32_t reserved_still; /* 0 */
    ogi_str cause;          /* fingerprint of the finding that this one follows from; may be empty */
    int32_t waiver_year, waiver_month, waiver_day; /* the last day it is waived; zeros: it does not end */
    int32_t reserved_yet;                          /* 0 */
    ogi_str waiver_by;                             /* empty where it is not waived */
    ogi_str waiver_reason;
    uint64_t character; /* as in ogi_place */
    uint64_t characters;
    int32_t part;
    int32_t reserved_last; /* 0 */
} ogi_issue;

/* A cell in the relation of a finding, as it was when checked. */
typedef struct ogi_operand {
    size_t struct_size;
    int32_t code;
    int32_t left; /* 1: stands on the left side of the relation (the parts), 0: on the right */
    int32_t sign; /* +1 or -1 */
    ogi_cell_state state;
    ogi_cell_type type;
    int32_t reserved; /* 0 */
    int64_t value;    /* as in ogi_cell */
    ogi_str print;
    ogi_str path;
    ogi_str label_zh;
    ogi_str label_en;
    uint64_t offset, size; /* where it stood in the input, as in ogi_place */
    uint64_t line;
    uint64_t column;
    uint32_t table, table_row, table_column;
    uint32_t reserved_too;  /* 0 */
    int32_t report;         /* 0: the report checked, -1: last year's, n: the n-th of the parts */
    int32_t reserved_still; /* 0 */
    int64_t coefficient;    /* how often it counts, without its sign; other than 1 in rules of a profile only */
    uint64_t character;     /* as in ogi_place */
    uint64_t characters;
    int32_t part;
    int32_t reserved_last; /* 0 */
} ogi_operand;

/* A change of one cell. */
typedef struct ogi_change {
    size_t struct_size;
    int32_t code;
    ogi_cell_type type;
    int32_t has_printed; /* 0: the cell is no number */
    int32_t reserved;    /* 0 */
    int64_t printed;     /* a count, or 分 */
    int64_t proposed;    /* never negative */
    ogi_str path;
} ogi_change;

/* A cell that may be what is wrong. Suspects with the same `explanation` go together. */
typedef struct ogi_suspect {
    size_t struct_size;
    int32_t code;
    ogi_cell_type type;
    int32_t has_printed; /* 0: the cell is no number */
    int32_t reserved;    /* 0 */
    int64_t printed;     /* a count, or 分 */
    int64_t proposed;    /* never negative */
    ogi_str path;
    int32_t explanation; /* which of the explanations of the result it belongs to, from 0 */
    ogi_hypothesis hypothesis;
    ogi_digit_slip slip;
    ogi_certainty certainty;
    int32_t unique;        /* 1: no other explanation is as simple */
    int32_t explain_count; /* findings that this change removes */
    uint64_t alternatives; /* how many other explanations are as simple */
} ogi_suspect;

/* A figure or name in a message: {left} is "6", {place} is 表三“自然人”列. */
typedef struct ogi_argument {
    size_t struct_size;
    ogi_str name;
    ogi_str value_zh;
    ogi_str value_en;
} ogi_argument;

typedef struct ogi_write_options {
    size_t struct_size;
    ogi_language language; /* of the text form; the JSON form holds both */
    int32_t colour;        /* 1: ANSI colours in the text form */
} ogi_write_options;

/* Checks a report against every rule. `options` may be NULL. The result is independent of the report.
 * Fails with OGI_E_ARGUMENT, OGI_E_NOMEM; never because of what the report holds.  Since 0.1 */
OGI_API ogi_status ogi_report_check(const ogi_report *report, const ogi_check_options *options, ogi_result **out,
                                    ogi_error **error);

/* A checker holds what is known besides the report that is checked. It keeps copies of what it is given, and checks any
 * number of reports. */

/* A checker that knows nothing; it checks as ogi_report_check does. Fails with OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_checker_create(ogi_checker **out, ogi_error **error);
OGI_API void ogi_checker_destroy(ogi_checker *checker);
/* Last year's report of the same organ, for the rules that compare with it. NULL: none.  `previous` may be NULL.
 * Since 0.1 */
OGI_API ogi_status ogi_checker_set_previous(ogi_checker *checker, const ogi_report *previous, ogi_error **error);
/* Appends a report to those that the checked one adds up, that of the organ itself among them.  Since 0.1 */
OGI_API ogi_status ogi_checker_add_part(ogi_checker *checker, const ogi_report *part, ogi_error **error);
/* The profile that it checks by, JSON "ogi-profile/1": severities, rules switched off, what the organ is, deadline, rules of
 * the user's own. `bytes` may be NULL: none. Fails with OGI_E_SYNTAX, _ENCODING, _STRUCTURE, _BUDGET and the place; then the
 * checker is as before.  Since 0.1 */
OGI_API ogi_status ogi_checker_set_profile(ogi_checker *checker, const void *bytes, size_t size, ogi_error **error);
/* The findings that someone answers for, JSON "ogi-waivers/1". `bytes` may be NULL: none. Fails as above.  Since 0.1 */
OGI_API ogi_status ogi_checker_set_waivers(ogi_checker *checker, const void *bytes, size_t size, ogi_error **error);
/* A former result of this report, JSON "ogi-check-result/1", to tell new findings from those that were there. `bytes` may be
 * NULL: none. Fails as above.  Since 0.1 */
OGI_API ogi_status ogi_checker_set_baseline(ogi_checker *checker, const void *bytes, size_t size, ogi_error **error);
/* The day of the check, for waivers that end; three zeros for unknown: then such a waiver does not count. Fails with
 * OGI_E_ARGUMENT where the calendar has no such day.  Since 0.1 */
OGI_API ogi_status ogi_checker_set_today(ogi_checker *checker, int32_t year, int32_t month, int32_t day,
                                         ogi_error **error);
/* Checks a report with what is known. `options` may be NULL. Fails as ogi_report_check does.  Since 0.1 */
OGI_API ogi_status ogi_checker_check(const ogi_checker *checker, const ogi_report *report,
                                     const ogi_check_options *options, ogi_result **out, ogi_error **error);

/* Writes the log of the import: OGI_FORMAT_TEXT for a reader, or OGI_FORMAT_JSON "ogi-import-log/1". The name of the input
 * may be NULL. Fails with OGI_E_ARGUMENT, OGI_E_ENCODING, OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_report_write_log(const ogi_report *report, const char *input_name, size_t input_name_size,
                                        ogi_format format, const ogi_write_options *options, ogi_buffer **out,
                                        ogi_error **error);
/* Writes the figures that the prose of a report states: clause, span in its paragraph, the cells they mean (one, or several
 * that add up), value and unit, scope, and whether and with what outcome they can be held against the tables. As JSON
 * "ogi-facts/1" or for a reader. `options` may be NULL. Fails with OGI_E_ARGUMENT, OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_report_write_facts(const ogi_report *report, ogi_format format, const ogi_write_options *options,
                                          ogi_buffer **out, ogi_error **error);
/* Verdict and counts.  Since 0.1 */
OGI_API ogi_status ogi_result_get_summary(const ogi_result *result, ogi_summary *out, ogi_error **error);
/* A finding, in the order of the catalogue: index from 0 to summary.issues - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_issue(const ogi_result *result, uint64_t index, ogi_issue *out, ogi_error **error);
/* A cell of its relation: index from 0 to operand_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_operand(const ogi_result *result, uint64_t issue, int32_t index, ogi_operand *out,
                                          ogi_error **error);
/* An argument of its message: index from 0 to argument_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_argument(const ogi_result *result, uint64_t issue, int32_t index, ogi_argument *out,
                                           ogi_error **error);
/* A cell that may be what is wrong, the likeliest first: index from 0 to suspect_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_suspect(const ogi_result *result, uint64_t issue, int32_t index, ogi_suspect *out,
                                          ogi_error **error);
/* The fingerprint of a finding that the change of a suspect removes: index from 0 to explain_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_explained(const ogi_result *result, uint64_t issue, int32_t suspect, int32_t index,
                                            ogi_str *out, ogi_error **error);
/* The fingerprint of a finding that follows from this one: index from 0 to consequence_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_consequence(const ogi_result *result, uint64_t issue, int32_t index, ogi_str *out,
                                              ogi_error **error);
/* One of the changes after which the finding and its consequences are gone, where they are likely: index from 0 to
 * fix_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_change(const ogi_result *result, uint64_t issue, int32_t index, ogi_change *out,
                                         ogi_error **error);
/* The id of a rule that the profile does not apply: index from 0 to switched_off_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_switched_off(const ogi_result *result, int32_t index, ogi_str *out,
                                               ogi_error **error);
/* A rule whose severity the profile changes: index from 0 to changed_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_changed_severity(const ogi_result *result, int32_t index, ogi_changed_severity *out,
                                                   ogi_error **error);
/* A waiver that did not count: index from 0 to unused_waiver_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_unused_waiver(const ogi_result *result, int32_t index, ogi_unused_waiver *out,
                                                ogi_error **error);
/* A finding of the former result that is no more: index from 0 to gone_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_gone(const ogi_result *result, int32_t index, ogi_former_finding *out,
                                       ogi_error **error);
/* A relation that decided how figures were read: index from 0 to evidence_used_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_evidence(const ogi_result *result, int32_t index, ogi_evidence *out,
                                           ogi_error **error);
/* The code of a cell of that relation: cell from 0 to cell_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_result_get_evidence_cell(const ogi_result *result, int32_t index, int32_t cell, int32_t *out,
                                                ogi_error **error);
/* Writes the result: for a reader, as JSON "ogi-check-result/1", or in another form of ogi_format. `options` may be NULL.
 * Since 0.1 */
OGI_API ogi_status ogi_result_write(const ogi_result *result, ogi_format format, const ogi_write_options *options,
                                    ogi_buffer **out, ogi_error **error);
OGI_API void ogi_result_destroy(ogi_result *result);

/* ---- figures that follow --------------------------------------------------------------------------------------- */

/* Why a figure is not put in although a sum gives one. */
typedef int32_t ogi_refusal_reason;
enum {
    OGI_REFUSAL_CONTRADICTED = 1, /* sums give different figures, or would not hold with it */
    OGI_REFUSAL_NEGATIVE = 2,     /* a count is never below 0 */
    OGI_REFUSAL_OUT_OF_RANGE = 3  /* it does not fit 64 bits */
};

typedef struct ogi_reconciliation_info {
    size_t struct_size;
    ogi_edition edition;
    int32_t derived_count;
    int32_t refused_count;
    int32_t reserved; /* 0 */
} ogi_reconciliation_info;

/* A cell without a figure, and what the sums say it must be. */
typedef struct ogi_derivation {
    size_t struct_size;
    int32_t code;
    ogi_cell_state before;
    ogi_cell_type type;
    ogi_refusal_reason reason; /* 0: the figure follows; else why it is not put in */
    int64_t value;             /* of a figure that follows; else 0 */
    int32_t claim_count;       /* sums that say what it must be */
    int32_t reserved;          /* 0 */
    ogi_str print;             /* what stands in the cell, where it is a mark or a text */
    ogi_str path;
    ogi_str label_zh, label_en;
    ogi_str why_zh, why_en;
} ogi_derivation;

/* What one sum says a cell must be. */
typedef struct ogi_claim {
    size_t struct_size;
    int32_t has_value; /* 0: it does not fit 64 bits */
    int32_t reserved;  /* 0 */
    int64_t value;
    ogi_str rule; /* "T3-TOT" */
    ogi_str instance;
} ogi_claim;

/* What follows from the sums of the form as long as one of them lacks a single figure; changes nothing. Blank and absent
 * cells are filled, with fill_marks = 1 those marked as not applicable too; a text never. Fails with OGI_E_ARGUMENT,
 * OGI_E_NOMEM.  Since 0.1 */
OGI_API ogi_status ogi_report_reconcile(const ogi_report *report, int32_t fill_marks, ogi_reconciliation **out,
                                        ogi_error **error);
OGI_API void ogi_reconciliation_destroy(ogi_reconciliation *reconciliation);
/* How much follows.  Since 0.1 */
OGI_API ogi_status ogi_reconciliation_get_info(const ogi_reconciliation *reconciliation, ogi_reconciliation_info *out,
                                               ogi_error **error);
/* A figure that follows, in the order in which it does: index from 0 to derived_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_reconciliation_get_derived(const ogi_reconciliation *reconciliation, int32_t index,
                                                  ogi_derivation *out, ogi_error **error);
/* A cell that stays as it is although a sum says something of it: index from 0 to refused_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_reconciliation_get_refused(const ogi_reconciliation *reconciliation, int32_t index,
                                                  ogi_derivation *out, ogi_error **error);
/* What a sum says of a derived (refused = 0) or refused (refused = 1) cell: claim from 0 to claim_count - 1.  Since 0.1 */
OGI_API ogi_status ogi_reconciliation_get_claim(const ogi_reconciliation *reconciliation, int32_t refused,
                                                int32_t index, int32_t claim, ogi_claim *out, ogi_error **error);
/* Puts the figures that follow into the report, and an entry each into its log. Fails with OGI_E_ARGUMENT, and changes
 * nothing, when a cell is not as it was.  Since 0.1 */
OGI_API ogi_status ogi_reconciliation_apply(const ogi_reconciliation *reconciliation, ogi_report *report,
                                            ogi_error **error);
/* Takes them out again, with their entries of the log: the report is then what it was. Fails with OGI_E_ARGUMENT, and changes
 * nothing, when a cell does not hold what was derived.  Since 0.1 */
OGI_API ogi_status ogi_reconciliation_undo(const ogi_reconciliation *reconciliation, ogi_report *report,
                                           ogi_error **error);
/* Writes the difference for a reader, or as JSON "ogi-reconciliation/1". `options` may be NULL.  Since 0.1 */
OGI_API ogi_status ogi_reconciliation_write(const ogi_reconciliation *reconciliation, ogi_format format,
                                            const ogi_write_options *options, ogi_buffer **out, ogi_error **error);

/* ---- the catalogue of rules -------------------------------------------------------------------------------------- */

/* A rule. All texts are static. */
typedef struct ogi_rule {
    size_t struct_size;
    ogi_severity severity;
    ogi_category category;
    int32_t in_2019, in_2021; /* 1: applies to reports of this edition */
    int32_t first_year;       /* and to report years from this one on */
    int32_t reserved;         /* 0 */
    ogi_str id;               /* stable: "T3-BAL" */
    ogi_str title_zh, title_en;
    ogi_str formula_zh, formula_en; /* in the words of the form */
    ogi_str explanation_zh, explanation_en;
    ogi_str example_zh, example_en;
    ogi_str hint_zh, hint_en;
    ogi_str basis_document_zh, basis_document_en; /* in the form in force (2021) */
    ogi_str basis_clause_zh, basis_clause_en;
    ogi_str basis_2019_document_zh, basis_2019_document_en; /* in the trial form */
    ogi_str basis_2019_clause_zh, basis_2019_clause_en;
    ogi_str since;       /* release of the library */
    ogi_str replaced_by; /* id of the rule that took its place; may be empty */
    ogi_rule_family family;
    ogi_rule_need needs;
    int32_t last_year;            /* the last report year it applies to; 0: still */
    int32_t reserved_too;         /* 0 */
    ogi_str organs_zh, organs_en; /* the levels and kinds of organs it speaks of; empty: of all */
} ogi_rule;

/* How many rules there are.  Since 0.1 */
OGI_API ogi_status ogi_rules_get_count(int32_t *out, ogi_error **error);
/* A rule, in the order of the catalogue.  Since 0.1 */
OGI_API ogi_status ogi_rules_get_rule(int32_t index, ogi_rule *out, ogi_error **error);
/* The index of the rule with this id; case does not count. Fails with OGI_E_ARGUMENT when there is none.  Since 0.1 */
OGI_API ogi_status ogi_rules_find_rule(const char *id, size_t size, int32_t *out, ogi_error **error);

/* Writes the list of all rules: as a table, or as JSON with everything.  Since 0.1 */
OGI_API ogi_status ogi_rules_write(ogi_format format, const ogi_write_options *options, ogi_buffer **out,
                                   ogi_error **error);
/* Explains one rule: meaning, formula, legal basis, example. Fails with OGI_E_ARGUMENT when there is no rule of this
 * id; case does not count.  Since 0.1 */
OGI_API ogi_status ogi_rule_write(const char *id, size_t id_size, ogi_format format, const ogi_write_options *options,
                                  ogi_buffer **out, ogi_error **error);

/* ---- the form ---------------------------------------------------------------------------------------------------- */

/* The codes of the cells of an edition in schema order; edition 0 stands for the cells of all editions. *count is set
 * to their number. `codes` may be NULL when capacity is 0; a smaller capacity is OGI_E_BUDGET, and nothing but *count
 * is written.  Since 0.1 */
OGI_API ogi_status ogi_form_get_cells(ogi_edition edition, int32_t *codes, size_t capacity, size_t *count,
                                      ogi_error **error);
/* A value cell of the form. The path is static. */
typedef struct ogi_form_cell {
    size_t struct_size;
    int32_t code;
    ogi_table table;
    int32_t row, column; /* codes, as OGI_CELL takes them */
    ogi_cell_type type;
    int32_t in_2019, in_2021; /* 1: stands in this edition */
    int32_t reserved;         /* 0 */
    ogi_str path;
} ogi_form_cell;

/* What the form says of a cell. Fails with OGI_E_ARGUMENT when it has none of this code.  Since 0.1 */
OGI_API ogi_status ogi_form_get_cell(int32_t code, ogi_form_cell *out, ogi_error **error);
/* The path of a cell, the same in JSON and XML: "applications.outcome.disclosed.total". The text is static.  Since 0.1 */
OGI_API ogi_status ogi_form_get_path(int32_t code, ogi_str *out, ogi_error **error);
/* The code of the cell with this path; '/' may stand for '.'. Fails with OGI_E_ARGUMENT when there is none. Since 0.1
 */
OGI_API ogi_status ogi_form_find_cell(const char *path, size_t size, int32_t *out, ogi_error **error);
/* The label of a cell for a reader: 表三 · （七）总计 · 自然人.  Since 0.1 */
OGI_API ogi_status ogi_form_write_label(int32_t code, ogi_edition edition, ogi_language language, ogi_buffer **out,
                                        ogi_error **error);
/* The official labels from the outside in, in Chinese: 三、本年度办理结果/（七）总计 × 自然人.  Since 0.1 */
OGI_API ogi_status ogi_form_write_official_label(int32_t code, ogi_edition edition, ogi_buffer **out,
                                                 ogi_error **error);
/* The label of a row of a table, as the form prints it, or in English. Static. Fails with OGI_E_ARGUMENT when the table
 * has no such row.  Since 0.1 */
OGI_API ogi_status ogi_form_get_row_label(ogi_table table, int32_t row, ogi_edition edition, ogi_language language,
                                          ogi_str *out, ogi_error **error);
/* The same of a column.  Since 0.1 */
OGI_API ogi_status ogi_form_get_column_label(ogi_table table, int32_t column, ogi_edition edition,
                                             ogi_language language, ogi_str *out, ogi_error **error);
/* Writes the whole form: its tables, rows, columns, captions, sections and cells, as JSON "ogi-form/1", or the cells as
 * a table for a reader. `options` may be NULL.  Since 0.1 */
OGI_API ogi_status ogi_form_write(ogi_format format, const ogi_write_options *options, ogi_buffer **out,
                                  ogi_error **error);

/* ---- figures and texts ------------------------------------------------------------------------------------------- */

/* Reads a plain decimal as money: in 万元 with at most 6 decimals, in 元 with at most 2; *out is in 分. Fails with
 * OGI_E_ARGUMENT when the text is anything else, or the amount does not fit.  Since 0.1 */
OGI_API ogi_status ogi_amount_parse(const char *text, size_t size, ogi_money_unit unit, int64_t *out,
                                    ogi_error **error);
/* Writes 分 as a plain decimal, without exponent or trailing zeros: 24252.311082.  Since 0.1 */
OGI_API ogi_status ogi_amount_write(int64_t fen, ogi_money_unit unit, ogi_buffer **out, ogi_error **error);
/* Finds the first byte that a text of a report cannot hold: not UTF-8, or a control character other than tab and line
 * feed. *out is `size` when there is none.  Since 0.1 */
OGI_API ogi_status ogi_text_find_fault(const char *text, size_t size, size_t *out, ogi_error **error);
/* Whether a print is a mark for "not applicable" (/ - — 不适用 …): sets *out to 1 or 0.  Since 0.1 */
OGI_API ogi_status ogi_text_is_mark(const char *text, size_t size, int32_t *out, ogi_error **error);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* OGI_H */
