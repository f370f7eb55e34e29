#include "profile/problem.hpp"

namespace ogi::profiles {
namespace {

using strict::join;
using strict::make_fault;
using strict::shown;

fault wrong(std::string zh, std::string en) {
    return make_fault(errc::structure, std::move(zh), std::move(en));
}

std::string did_you_mean(std::string_view near, language l) {
    if (near.empty()) return {};
    return l == language::zh ? join({"是不是“", near, "”？"}) : join({" Did you mean \"", near, "\"?"});
}

} // namespace

fault unknown_rule(std::string_view id, std::string_view near) {
    return wrong(join({"没有编号为“", shown(id), "”的规则。", did_you_mean(near, language::zh),
                       "请对照规则目录改正（大写字母），或者删去。"}),
                 join({"There is no rule \"", shown(id), "\".", did_you_mean(near, language::en),
                       " Correct it by the catalogue (in capitals), or remove it."}));
}

fault unknown_path(std::string_view path, std::string_view near) {
    return wrong(join({"表中没有路径为“", shown(path), "”的单元格。", did_you_mean(near, language::zh),
                       "请对照单元格目录改正。"}),
                 join({"The form has no cell with the path \"", shown(path), "\".", did_you_mean(near, language::en),
                       " Correct it by the list of cells."}));
}

fault setting_without_content() {
    return wrong("对这条规则什么也没有规定。请写 severity 或 on，或者删去。",
                 "Nothing is set for this rule. Give severity or on, or remove it.");
}

fault bad_own_id(std::string_view id, std::size_t most) {
    const std::string n = std::to_string(most);
    return wrong(join({"“", shown(id),
                       "”不能作自定规则的编号。编号以 X- 开头，只用大写字母、数字和连字符，不以连字符结尾，最多 ", n,
                       " 个字符，例如 X-FEES。"}),
                 join({"\"", shown(id), "\" cannot be the id of a rule of your own. It begins with X-, ",
                       "has only capitals, digits and hyphens, does not end in a hyphen and has at most ", n,
                       " characters, such as X-FEES."}));
}

fault id_of_the_catalogue(std::string_view id) {
    return wrong(join({"规则目录里已有编号“", shown(id), "”。请另起一个。"}),
                 join({"The catalogue has a rule \"", shown(id), "\". Choose another id."}));
}

fault repeated_id(std::string_view id) {
    return wrong(join({"编号“", shown(id), "”已经用过。每条自定规则的编号各不相同，请改正。"}),
                 join({"The id \"", shown(id), "\" is taken by a rule before. Give each rule an id of its own."}));
}

fault no_terms() {
    return wrong("没有要相加的单元格。请至少写一个。", "There is no cell to add up. Give at least one.");
}

fault repeated_cell(std::string_view path) {
    return wrong(join({"单元格“", path, "”在这条规则里出现了两次。请合并为一项，把系数相加。"}),
                 join({"The cell \"", path,
                       "\" stands twice in this rule. Make one term of them, with the coefficients added."}));
}

fault zero_coefficient() {
    return wrong("系数为 0，这一格不起作用。请改正系数，或者删去这一项。",
                 "A coefficient of 0 has no effect. Correct it, or remove the term.");
}

fault counts_beside_money(std::string_view path) {
    return wrong(
        join({"“", path, "”与前面的单元格单位不同：件数和金额不能相加。请分成两条规则。"}),
        join(
            {"\"", path,
             "\" has another unit than the cells before it: counts and money cannot be added. Make two rules of it."}));
}

fault no_edition_has_all() {
    return wrong("这些单元格不在同一版格式里，这条规则永远无法核对。请只用同一版格式的单元格。",
                 "No edition of the form has all of these cells, so the rule could never be assessed. Take cells of "
                 "one edition.");
}

fault bad_constant(std::string_view literal, bool money) {
    return wrong(
        join({"“", shown(literal),
              money ? "”不是金额。请写以万元为单位的小数，最多 6 位小数，不用指数。"
                    : "”不是整数。请写整数，不用小数点和指数。"}),
        join({"\"", shown(literal),
              money ? "\" is no amount. Write a decimal in 10,000 yuan with at most 6 decimals and no exponent."
                    : "\" is not a whole number. Write one without point and exponent."}));
}

fault open_brace() {
    return wrong("花括号不成对。花括号只用于 {left} 这样的占位符，请改正。",
                 "A brace stands alone. Braces are for placeholders such as {left} only; correct it.");
}

fault unknown_placeholder(std::string_view name, std::string_view allowed) {
    if (allowed.empty())
        return wrong(join({"这里不能用占位符“", shown(name), "”。请删去。"}),
                     join({"The placeholder \"", shown(name), "\" cannot be used here. Remove it."}));
    return wrong(join({"没有占位符“", shown(name), "”。可用的：", allowed, "。请改正。"}),
                 join({"There is no placeholder \"", shown(name), "\". Those known are ", allowed, ". Correct it."}));
}

fault different_placeholders() {
    return wrong("中文和英文用的占位符不同。请使两种文字说同样的内容。",
                 "The Chinese and the English text have different placeholders. Make both say the same.");
}

fault bad_deadline(std::string_view text) {
    return wrong(join({"“", shown(text), "”不是每年都有的日子。请写成“月-日”的形式，例如 01-31。"}),
                 join({"\"", shown(text), "\" is not a day of every year. Write month-day, such as 01-31."}));
}

fault bad_fingerprint(std::string_view text) {
    return wrong(
        join({"“", shown(text), "”不是指纹。指纹是 ogi1: 加 16 位小写十六进制数字，请从核对结果里照抄。"}),
        join({"\"", shown(text),
              "\" is no fingerprint. It is ogi1: and 16 hex digits in small letters; copy it from a result."}));
}

fault repeated_waiver(std::string_view fingerprint) {
    return wrong(join({"指纹“", fingerprint, "”前面已经豁免过。请只保留一条。"}),
                 join({"The finding \"", fingerprint, "\" is waived before. Keep one of the two."}));
}

fault bad_day(std::string_view text) {
    return wrong(join({"“", shown(text), "”不是日期。请写成“年-月-日”的形式，例如 2025-12-31，且须为实有的日期。"}),
                 join({"\"", shown(text),
                       "\" is not a date. Write year-month-day, such as 2025-12-31, and a day that exists."}));
}

} // namespace ogi::profiles
