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

constexpr value_name name_of(baseline_state s) {
    switch (s) {
    case baseline_state::fresh: return {"new", {"新发现", "new"}};
    case baseline_state::unchanged: return {"unchanged", {"上次已有", "known from before"}};
    case baseline_state::absent: return {"absent", {"已消除", "gone"}};
    default: return {"unknown", {"不明", "unknown"}};
    }
}

constexpr value_name name_of(baseline_use u) {
    switch (u) {
    case baseline_use::whole: return {"whole", {"与上次结果逐项比较", "compared with the former result"}};
    case baseline_use::truncated:
        return {"truncated",
                {"上次结果没有列全，没有列出的可能是新发现，也可能不是",
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
