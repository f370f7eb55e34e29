// The sections of the report and what they must say.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

// clang-format off
inline constexpr rule_row structure_rules[] = {
    {{"S-SIX", severity::error, rule_category::form, rule_family::structure, true, true, 2019,
      {"报告依次有六个部分", "The report has the six sections in order"},
      {"一、二、三、四、五、六各一次，依次排列，都有标题，没有别的部分",
       "sections 1 to 6, each once, in this order, with its heading, and no other section"},
      {"报告内容由条例第五十条规定，格式把它分成六个部分，既不能少，也不能多，也不换次序。",
       "Article 50 of the Regulations fixes the content and the form divides it into six sections: none less, none more, in this order."},
      {"只有 5 个部分，缺“六、其他需要报告的事项”：5 < 6，不符。",
       "Only 5 sections, \"6. Other matters to be reported\" is missing: 5 < 6, wrong."},
      {"按格式补齐六个部分，依次排列，不多不少。", "Give the six sections in the order of the form, none less and none more."},
      {form_2021, {"一、报告内容：“不能遗漏，也不宜泛化”", "I. Content of the report: \"nothing may be left out, and it should not be widened\""}},
      {form_2019, {"附件 年度报告格式（试行）的六个部分", "Annex, the six sections of the trial form"}},
      first_version, ""},
     apply_six_sections, {}, nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
