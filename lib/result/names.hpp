// What the values of a result are called: in JSON, and by a reader.
#pragma once

#include "rules/references.hpp"

#include <ogi/check.hpp>
#include <ogi/result_writers.hpp>

namespace ogi {

/// A value of an enumeration: its name in JSON and the words for it.
struct value_name {
    std::string_view id;
    bilingual_view words;
};

constexpr value_name name_of(verdict v) {
    switch (v) {
    case verdict::valid: return {"valid", {"通过", "valid"}};
    case verdict::invalid: return {"invalid", {"不通过", "invalid"}};
    default: return {"undetermined", {"无法判定", "undetermined"}};
    }
}

constexpr value_name name_of(outcome o) {
    switch (o) {
    case outcome::pass: return {"pass", {"相符", "pass"}};
    case outcome::fail: return {"fail", {"不符", "fail"}};
    case outcome::not_assessable: return {"not_assessable", {"无法核对", "not assessable"}};
    case outcome::skipped: return {"skipped", {"略过", "skipped"}};
    default: return {"waived", {"豁免", "waived"}};
    }
}

constexpr value_name name_of(severity s) {
    switch (s) {
    case severity::error: return {"error", {"错误", "error"}};
    case severity::warning: return {"warning", {"警告", "warning"}};
    default: return {"note", {"提示", "note"}};
    }
}

constexpr value_name name_of(certainty c) {
    switch (c) {
    case certainty::proved: return {"proved", {"确定", "proved"}};
    case certainty::likely: return {"likely", {"很可能", "likely"}};
    default: return {"possible", {"可能", "possible"}};
    }
}

constexpr value_name name_of(rule_category c) {
    switch (c) {
    case rule_category::accuracy: return {"accuracy", {"准确", "accuracy"}};
    case rule_category::completeness: return {"completeness", {"完整", "completeness"}};
    case rule_category::consistency: return {"consistency", {"一致", "consistency"}};
    case rule_category::timeliness: return {"timeliness", {"及时", "timeliness"}};
    case rule_category::form: return {"form", {"格式", "form"}};
    default: return {"plausibility", {"合理", "plausibility"}};
    }
}

constexpr value_name name_of(rule_family f) {
    switch (f) {
    case rule_family::table_3: return {"table_3", {"表三", "table 3"}};
    case rule_family::table_4: return {"table_4", {"表四", "table 4"}};
    case rule_family::table_2: return {"table_2", {"表二", "table 2"}};
    case rule_family::structure: return {"structure", {"结构", "structure"}};
    case rule_family::year_over_year: return {"year_over_year", {"与上年比较", "year over year"}};
    case rule_family::text: return {"text", {"文字", "text"}};
    case rule_family::residue: return {"residue", {"残留", "residue"}};
    case rule_family::timeliness: return {"timeliness", {"及时", "timeliness"}};
    case rule_family::plausibility: return {"plausibility", {"合理", "plausibility"}};
    case rule_family::aggregate: return {"aggregate", {"汇总", "aggregate"}};
    default: return {"own", {"自定规则", "rules of the user's own"}};
    }
}

constexpr value_name name_of(rule_need n) {
    switch (n) {
    case rule_need::previous: return {"previous", {"上年报告", "last year's report"}};
    case rule_need::organ:
        return {"organ",
                {"机关的级别、类型或者权限（写在配置里）", "level, kind or powers of the organ, from the profile"}};
    case rule_need::day:
        return {"day",
                {"公布日期，以及机关的级别和类型或者期限（写在配置里）",
                 "the day of publication, and level and kind of the organ or a deadline, from the profile"}};
    case rule_need::parts: return {"parts", {"所属各报告", "the reports that it adds up"}};
    default: return {"nothing", {"只要报告本身", "the report alone"}};
    }
}

constexpr value_name name_of(hypothesis h) {
    switch (h) {
    case hypothesis::one_cell: return {"one_cell", {"一格有误", "one figure is wrong"}};
    case hypothesis::wrong_total: return {"wrong_total", {"合计有误", "a total is wrong"}};
    case hypothesis::row_shifted: return {"row_shifted", {"一行数字错开一列", "a row stands one column off"}};
    case hypothesis::swapped: return {"swapped", {"两数互换", "two figures are swapped"}};
    case hypothesis::moved: return {"moved", {"计入了别的行或列", "counted in the wrong row or column"}};
    case hypothesis::carried:
        return {"carried", {"一格有误，合计随之有误", "one figure is wrong, and totals were computed from it"}};
    case hypothesis::two_cells: return {"two_cells", {"两格有误", "two figures are wrong"}};
    default: return {"yuan_for_10k_yuan", {"按元填写，应为万元", "in yuan instead of 10,000 yuan"}};
    }
}

constexpr value_name name_of(digit_slip s) {
    switch (s) {
    case digit_slip::transposed: return {"transposed", {"两位数字颠倒", "two digits are transposed"}};
    case digit_slip::dropped: return {"dropped", {"漏了一位数字", "a digit is missing"}};
    case digit_slip::doubled: return {"doubled", {"一位数字重复", "a digit is doubled"}};
    default: return {"none", {"", ""}};
    }
}

constexpr value_name name_of(baseline_state s) {
    switch (s) {
    case baseline_state::fresh: return {"new", {"新增", "new"}};
    case baseline_state::unchanged: return {"unchanged", {"上次已有", "unchanged"}};
    case baseline_state::absent: return {"absent", {"不再出现", "gone"}};
    default: return {"unknown", {"", ""}};
    }
}

constexpr value_name name_of(cell_state s) {
    const bilingual_view words = checking::state_in_words(s);
    switch (s) {
    case cell_state::absent: return {"absent", words};
    case cell_state::blank: return {"blank", words};
    case cell_state::not_applicable: return {"not_applicable", words};
    case cell_state::number: return {"number", words};
    default: return {"text", words};
    }
}

constexpr value_name name_of(medium m) {
    switch (m) {
    case medium::json: return {"json", {"JSON", "JSON"}};
    case medium::xml: return {"xml", {"XML", "XML"}};
    case medium::text: return {"text", {"纯文本", "plain text"}};
    case medium::html: return {"html", {"网页", "web page"}};
    case medium::docx: return {"docx", {"Word 文档", "Word document"}};
    case medium::xlsx: return {"xlsx", {"Excel 工作簿", "Excel workbook"}};
    case medium::odt: return {"odt", {"ODF 文本文档", "OpenDocument text"}};
    case medium::ods: return {"ods", {"ODF 电子表格", "OpenDocument spreadsheet"}};
    case medium::doc: return {"doc", {"旧版 Word 或 WPS 文档", "old Word or WPS document"}};
    case medium::pdf_layout: return {"pdf_layout", {"PDF 版面数据", "layout of a PDF file"}};
    default: return {"any", {"来源不明", "of unknown kind"}};
    }
}

constexpr value_name name_of(log_entry::kind k) {
    switch (k) {
    case log_entry::kind::repair: return {"repair", {"修正", "repair"}};
    case log_entry::kind::guess: return {"guess", {"推断", "guess"}};
    case log_entry::kind::unread: return {"unread", {"未读", "unread"}};
    default: return {"note", {"说明", "note"}};
    }
}

constexpr value_name name_of(edition e) {
    if (e == edition::fmt2019_trial) return {"2019", {"2019 年版格式（试行）", "trial form of 2019"}};
    return {"2021", {"2021 年版格式", "form of 2021"}};
}

constexpr value_name name_of(baseline_use u) {
    switch (u) {
    case baseline_use::whole: return {"whole", {"与上次结果逐项比较", "compared with the former result"}};
    case baseline_use::truncated:
        return {"truncated",
                {"上次结果没有列全，没有列出的可能是新增的，也可能不是",
                 "the former result did not list everything, so what it lacks may be new or not"}};
    case baseline_use::another_report:
        return {"another_report",
                {"上次结果是另一机关或另一年度的，不能比较",
                 "the former result is of another organ or year, so nothing was compared"}};
    default: return {"none", {"没有上次结果", "there is no former result"}};
    }
}

constexpr value_name name_of(waiver_fault f) {
    switch (f) {
    case waiver_fault::expired: return {"expired", {"已过期", "it has ended"}};
    case waiver_fault::no_day:
        return {"no_day", {"有期限，但没有给出核对日期", "it ends some day, and the day of the check was not given"}};
    default: return {"no_finding", {"没有对应的结果", "nothing was found that it is about"}};
    }
}

} // namespace ogi
