#include "result/generate/import_reference.hpp"

#include "result/names.hpp"

#include <ogi/import_rules.hpp>

#include <string_view>

namespace ogi::generate {
namespace {

constexpr bilingual_view head{
    "# 导入规则目录\n\n"
    "导入报告时，除照印的内容读取以外所做的每一件事，以及没有读取的内容，都记入导入记录；每条记录写明所依据的规则。"
    "编号不会改变。\n\n"
    "- **修正**：读取的与所印的不同，按确定的规则改读。\n"
    "- **推断**：按最可能的情形读取，请核对。\n"
    "- **未读**：没有读取，或只作为文字保留；不会当作 0。\n"
    "- **提示**：值得知道的情形，数字没有改变。\n\n"
    "把握指修正或推断有多可靠，记录自己另有说明的以记录为准。\n\n"
    "| 编号 | 类别 | 把握 | 含义 |\n| --- | --- | --- | --- |\n",
    "# The rules of the import\n\n"
    "Whatever an import does beyond reading what is printed, and whatever it does not read, stands in the log of the "
    "import; each entry names its rule. Ids never change.\n\n"
    "- **repair**: read otherwise than it is printed, by a rule that leaves no choice.\n"
    "- **guess**: read as is likely; check it.\n"
    "- **unread**: not read, or kept as text only; never taken for 0.\n"
    "- **note**: worth knowing; no figure was changed.\n\n"
    "The confidence is that of a repair or a guess where its entry does not say otherwise.\n\n"
    "| Id | Kind | Confidence | Meaning |\n| --- | --- | --- | --- |\n"};

std::string page(language l) {
    std::string out =
        "<!-- Generated from lib/model/import_rules.def by the target generate_rules. Do not edit. -->\n\n";
    out += head.in(l);
    for (const import_rule_info &rule : import_rules()) {
        out.append("| `").append(rule.id).append("` | ").append(name_of(rule.what).words.in(l)).append(" | ");
        out.append(rule.confidence ? name_of(*rule.confidence).words.in(l) : std::string_view("–")).append(" | ");
        out.append(rule.title.in(l)).append(" |\n");
    }
    return out;
}

} // namespace

std::string import_zh() {
    return page(language::zh);
}
std::string import_en() {
    return page(language::en);
}

} // namespace ogi::generate
