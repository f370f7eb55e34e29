#include "exchange/problem.hpp"

namespace ogi::exchange {
namespace {

struct expectation {
    std::string_view zh, en;
};
expectation expected_of(const node &n) {
    if (n.part == part::cell_number) return {"数字", "a number"};
    switch (n.shape) {
    case shape::object: return {"对象（花括号）", "an object (in braces)"};
    case shape::list: return {"数组（方括号）", "an array (in brackets)"};
    case shape::integer: return {"整数", "a whole number"};
    case shape::text: return {"字符串（带引号）", "a string (in quotation marks)"};
    case shape::cell: break;
    }
    return {"数字、null（空白）、字符串（原表的标记或文字）或 {\"number\", \"raw\"}",
            "a number, null (blank), a string (the mark or text printed) or {\"number\", \"raw\"}"};
}

} // namespace

fault unknown_member(std::string_view name) {
    return make_fault(
        errc::structure,
        join({"“", shown(name), "”不是这里的内容。请核对拼写，或者删去；表中另加的行请放入 extensions。"}),
        join({"\"", shown(name),
              "\" does not belong here. Check the spelling or remove it; rows added to a table belong in "
              "extensions."}));
}

fault missing_member(std::string_view name, std::string_view allowed) {
    return make_fault(errc::structure, join({"缺少必需的“", name, "”。请补上，可取的值：", allowed, "。"}),
                      join({"\"", name, "\" is missing. Add it; its values are ", allowed, "."}));
}

fault wrong_type(const node &expected, std::string_view found) {
    const expectation e = expected_of(expected);
    return make_fault(errc::structure,
                      join({"此处应为", e.zh, "，实为", type_in_chinese(found), "。请改正，或者删去这一项。"}),
                      join({"Expected ", e.en, ", found ", found, ". Correct it, or remove the member."}));
}

fault unknown_word(std::string_view value, std::string_view allowed) {
    return make_fault(errc::structure, join({"“", shown(value), "”不是可取的值。可取的值：", allowed, "。"}),
                      join({"\"", shown(value), "\" is not a value of this member. Its values are ", allowed, "."}));
}

fault unknown_code(std::int32_t code) {
    const std::string c = std::to_string(code);
    return make_fault(
        errc::structure, join({"代码 ", c, " 不是这一项可取的值，无法写出。请改用已定义的值。"}),
        join({"The code ", c, " is not a value of this member and cannot be written. Use a defined value."}));
}

fault bad_date(std::string_view value) {
    return make_fault(
        errc::structure,
        join({"“", shown(value), "”不是日期。请写成“年-月-日”的形式，例如 2025-01-20，且须为实有的日期。"}),
        join({"\"", shown(value),
              "\" is not a date. Write year-month-day, such as 2025-01-20, and a day that exists."}));
}

fault year_not_whole(std::string_view literal) {
    return make_fault(errc::structure, join({"年度“", shown(literal), "”不是整数。请写四位年份，例如 2024。"}),
                      join({"The year ", shown(literal), " is not a whole number. Write four digits, such as 2024."}));
}

fault year_out_of_range(std::string_view year) {
    return make_fault(errc::structure, join({"年度 ", shown(year), " 超出范围。年度应在 2019 至 9999 之间。"}),
                      join({"The year ", shown(year), " is out of range. It must lie between 2019 and 9999."}));
}

fault year_before_the_form(std::string_view year) {
    return make_fault(
        errc::unsupported,
        join({shown(year),
              " 年度的报告不能读取：本格式自 2019 年度起使用，此前的年报另有格式。请提供 2019 年度及以后的报告。"}),
        join({"A report for ", shown(year),
              " is not read: this form is in use from report year 2019 on, and earlier reports have another "
              "form. Supply a report for 2019 or later."}));
}

fault empty_print() {
    return make_fault(errc::structure, "单元格的文字为空字符串。单元格空白时，JSON 请写 null，XML 请写空元素。",
                      "The text of this cell is empty. For a blank cell write null in JSON, an empty element in XML.");
}

fault empty_cell_object() {
    return make_fault(
        errc::structure, "单元格对象里既没有 number 也没有 raw。单元格空白时请写 null；原表没有这一格时请删去这一项。",
        "This cell object has neither number nor raw. Write null for a blank cell; remove the member where the "
        "table has no such cell.");
}

fault quoted_count(std::string_view value) {
    const std::string v = shown(value);
    return make_fault(
        errc::structure,
        join({"数字 ", v, " 写在了引号里。请去掉引号，写成 ", v, "；如果原表的这些字确实不作数字，请写 {\"raw\": \"", v,
              "\"}。"}),
        join({"The number ", v, " is in quotation marks. Write ", v,
              " without quotation marks; if the print is not meant as a number, write {\"raw\": \"", v, "\"}."}));
}

fault not_a_whole_number(std::string_view literal) {
    return make_fault(
        errc::structure,
        join({"“", shown(literal),
              "”不是整数。件数只能写整数，不能有小数点、指数或其他符号；原表如此印的，请写入 raw。"}),
        join({"\"", shown(literal),
              "\" is not a whole number. A count has no fraction, exponent or other sign; if the table prints it "
              "so, put it into raw."}));
}

fault not_a_plain_decimal(std::string_view literal) {
    return make_fault(
        errc::structure,
        join({"“", shown(literal), "”不是普通小数。金额请写成 12.5 这样的小数，不能用指数或其他符号。"}),
        join({"\"", shown(literal),
              "\" is not a plain decimal. Write an amount such as 12.5, without exponent or other signs."}));
}

fault leading_zero(std::string_view literal) {
    return make_fault(errc::structure,
                      join({"数字 ", shown(literal), " 以多余的 0 开头。请删去；原表如此印的，请写入 raw。"}),
                      join({"The number ", shown(literal),
                            " has a leading 0. Remove it; if the table prints it so, put it into raw."}));
}

fault contradicting_print(std::int64_t units, unsigned decimals, std::string_view print) {
    const std::string number = format_decimal(units, decimals);
    return make_fault(errc::structure,
                      join({"number 是 ", number, "，raw 却是另一个数 ", shown(print),
                            "，无法确定以哪一个为准。请对照原表改正其中一个，或者删去 raw。"}),
                      join({"The number is ", number, ", but raw is another number, ", shown(print),
                            ". Which one counts is unknown: correct one of them by the table, or remove raw."}));
}

fault too_precise(std::string_view literal, unsigned decimals) {
    const std::string most = std::to_string(decimals);
    const bool in_10k_yuan = decimals == decimals_10k_yuan;
    return make_fault(
        errc::structure,
        join({"金额 ", shown(literal), " 的小数多于 ", most, " 位，比 1 分还小。",
              in_10k_yuan ? "金额以万元为单位，" : "金额以元为单位，", "请核对后最多保留 ", most, " 位小数。"}),
        join({"The amount ", shown(literal), " has more than ", most, " decimals, less than 0.01 yuan. It is in ",
              in_10k_yuan ? "10,000 yuan" : "yuan", "; check it and keep at most ", most, " decimals."}));
}

fault out_of_range(std::string_view literal, unsigned decimals) {
    const std::string least = format_decimal(INT64_MIN, decimals), most = format_decimal(INT64_MAX, decimals);
    return make_fault(
        errc::structure,
        join({"数字 ", shown(literal), " 超出可以表示的范围（", least, " 至 ", most, "）。请核对是否多写了位数。"}),
        join({"The number ", shown(literal), " is out of range (", least, " to ", most,
              "). Check whether it has too many digits."}));
}

fault empty_input() {
    return make_fault(errc::syntax, "文件是空的。请提供年报的 JSON 或 XML 文件。",
                      "The input is empty. Supply a report as JSON or XML.");
}

fault too_deep(std::size_t limit) {
    const std::string l = std::to_string(limit);
    return make_fault(errc::budget, join({"嵌套超过上限 ", l, " 层。年报不需要这么深，请确认文件无误，或者调高上限。"}),
                      join({"Nesting is deeper than the limit of ", l,
                            ". A report needs no such depth: make sure it is the right file, or raise the limit."}));
}

fault input_ends_early() {
    return make_fault(errc::syntax, "文件到此中断，内容不完整。请重新取得完整的文件。",
                      "The input ends here in the middle of the report. Obtain the complete file.");
}

fault content_after_the_report() {
    return make_fault(errc::syntax, "报告已经结束，后面还有内容。一个文件只能有一份报告，请删去多余的内容。",
                      "There is more after the end of the report. A file holds one report; remove the rest.");
}

fault wrong_root(std::string_view name) {
    return make_fault(errc::structure,
                      join({"根元素是“", shown(name), "”，应为 ogi_annual_report。请确认这是年报的 XML 文件。"}),
                      join({"The root element is \"", shown(name),
                            "\"; it should be ogi_annual_report. Make sure that this is the XML of a report."}));
}

fault second_root() {
    return make_fault(errc::syntax, "报告已经结束，后面又有一个元素。XML 只能有一个根元素，请删去多余的内容。",
                      "Another element follows the end of the report. XML has one root element; remove the rest.");
}

fault no_root() {
    return make_fault(errc::syntax, "没有根元素 <ogi_annual_report>。请确认这是年报的 XML 文件。",
                      "There is no root element <ogi_annual_report>. Make sure that this is the XML of a report.");
}

fault bad_declaration() {
    return make_fault(errc::syntax, "XML 声明有误。请写成 <?xml version=\"1.0\" encoding=\"UTF-8\"?>。",
                      "The XML declaration is wrong. Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>.");
}

fault other_encoding(std::string_view name) {
    return make_fault(
        errc::encoding, join({"XML 声明的编码是 ", shown(name), "。请另存为 UTF-8，并声明 encoding=\"UTF-8\"。"}),
        join({"The XML declares the encoding ", shown(name), ". Save it as UTF-8 and declare encoding=\"UTF-8\"."}));
}

fault doctype_found() {
    return make_fault(errc::structure, "不接受 DOCTYPE 声明。年报的 XML 不需要它，请删去。",
                      "A DOCTYPE is not accepted. A report needs none; remove it.");
}

fault instruction_found() {
    return make_fault(
        errc::structure, "不接受处理指令（<?…?>）。XML 声明只能在文件开头；其他的请删去。",
        "A processing instruction (<?…?>) is not accepted. The XML declaration stands at the very beginning; "
        "remove any other.");
}

fault text_between_elements() {
    return make_fault(errc::structure, "元素之间有文字。请删去，或者移到它所属的元素里。",
                      "There is text between elements. Remove it, or move it into the element to which it belongs.");
}

fault element_within_value(std::string_view name) {
    return make_fault(errc::structure, join({"这里只能写值，不能有元素“", shown(name), "”。请删去它的标记。"}),
                      join({"Only a value may stand here, not the element \"", shown(name), "\". Remove its tags."}));
}

fault cdata_mixed_with_text() {
    return make_fault(
        errc::structure, "CDATA 与其他文字混在一个元素里。请全部写成普通文字，或者全部放入一个 CDATA。",
        "CDATA and other text are mixed in one element. Write all of it as text, or all as one CDATA section.");
}

fault unknown_attribute(std::string_view name) {
    return make_fault(
        errc::structure, join({"不认识的属性“", shown(name), "”。只有单元格可以有一个属性 raw；请删去其他属性。"}),
        join({"Unknown attribute \"", shown(name), "\". Only a cell has an attribute, raw; remove any other."}));
}

fault repeated_attribute(std::string_view name) {
    return make_fault(errc::syntax, join({"属性“", shown(name), "”出现了两次。请只保留一个。"}),
                      join({"The attribute \"", shown(name), "\" stands here twice. Keep one of them."}));
}

fault unknown_entity(std::string_view name) {
    return make_fault(
        errc::syntax,
        join({"不认识的实体“&", shown(name),
              "”。只有 &lt; &gt; &amp; &quot; &apos; 和 &#…; 可用；符号 & 本身请写成 &amp;。"}),
        join({"Unknown entity \"&", shown(name),
              "\". Only &lt; &gt; &amp; &quot; &apos; and &#…; exist; write &amp; for the sign & itself."}));
}

fault bad_character_reference(std::string_view digits) {
    return make_fault(errc::encoding, join({"字符引用“&#", shown(digits), ";”不是可以使用的字符。请删去或改正。"}),
                      join({"The character reference \"&#", shown(digits),
                            ";\" names no character that can be used. Remove or correct it."}));
}

fault wrong_end_tag(std::string_view found, std::string_view expected) {
    return make_fault(errc::syntax,
                      join({"结束标记是“</", shown(found), ">”，应为“</", expected, ">”。请核对标记是否成对。"}),
                      join({"The end tag is \"</", shown(found), ">\"; it should be \"</", expected,
                            ">\". Check that the tags match."}));
}

fault xml_syntax(std::string_view zh, std::string_view en) {
    return make_fault(errc::syntax, join({"不合 XML 语法：", zh}), join({"Not XML syntax: ", en}));
}

} // namespace ogi::exchange
