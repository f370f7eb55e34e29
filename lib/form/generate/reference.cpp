#include "form/generate/cell_words.hpp"
#include "form/generate/outputs.hpp"
#include "form/paths.hpp"

namespace ogi::form::generate {
namespace {

struct words {
    std::string_view head, columns, tables[3], types[5], editions[4];
};

constexpr words chinese = {
    "# 统计表单元格\n\n"
    "表二、表三、表四的全部数值单元格，两个版本合在一起，按 JSON 和 XML 中的顺序排列。代码不会改变；路径即 JSON 和 XML "
    "中的"
    "嵌套。版本：2019 指国办公开办函〔2019〕60号（试行），2021 "
    "指国办公开办函〔2021〕30号（现行）。“条例”指《中华人民共和国政府"
    "信息公开条例》（2019 年修订）。\n",
    "| 代码 | 路径 | 官方表头 | 英文名 | 类型 | 版本 | 依据 |\n",
    {"表二 主动公开政府信息情况", "表三 收到和处理政府信息公开申请情况", "表四 政府信息公开行政复议、行政诉讼情况"},
    {"", "件数（整数）", "增减数（整数，可为负）", "金额（万元，至多 6 位小数）",
     "金额（原表自带单位，换算为万元，至多 6 位小数）"},
    {"", "2019", "2021", "2019、2021"}};

constexpr words english = {
    "# The cells of the statistical tables\n\n"
    "Every value cell of tables 2, 3 and 4, both editions together, in the order of JSON and XML. Codes never change; "
    "a "
    "path is the nesting in JSON and XML. Editions: 2019 is 国办公开办函〔2019〕60号 (trial form), 2021 is "
    "国办公开办函〔2021〕30号 (in force). The legal basis is cited in Chinese; 条例 is the Regulations of the People's "
    "Republic of China on Open Government Information (revised 2019). The English labels are ours: there is no "
    "official "
    "translation of the tables.\n",
    "| Code | Path | Official label | English label | Type | Editions | Legal basis |\n",
    {"Table 2: proactive disclosure", "Table 3: applications received and handled",
     "Table 4: reconsideration and litigation"},
    {"", "count (whole number)", "change (whole number, may be negative)", "money (10,000 yuan, at most 6 decimals)",
     "money (printed with its unit; here in 10,000 yuan, at most 6 decimals)"},
    {"", "2019", "2021", "2019, 2021"}};

std::string page(const words &w) {
    std::string out = "<!-- Generated from lib/form/*.def by the target ogi_generate. Do not edit. -->\n\n";
    out += w.head;
    std::size_t table = 0;
    for (const branch &t : tables()) {
        out.append("\n## ").append(w.tables[table++]).append("\n\n").append(w.columns);
        out += "| --- | --- | --- | --- | --- | --- | --- |\n";
        for (std::size_t i = t.begin; i < t.end; ++i) {
            out.append("| ").append(std::to_string(cells[i].code));
            out.append(" | `").append(paths[i].view()).append("` | ").append(official_label(i));
            out.append(" | ").append(english_label(i));
            out.append(" | ").append(w.types[static_cast<std::size_t>(cells[i].type)]);
            out.append(" | ").append(w.editions[cells[i].editions]);
            const std::string law = basis(i);
            out.append(" | ").append(law.empty() ? "—" : law).append(" |\n");
        }
    }
    return out;
}

} // namespace

std::string cells_zh() {
    return page(chinese);
}
std::string cells_en() {
    return page(english);
}

} // namespace ogi::form::generate
