#include "recognize/form_texts.hpp"

#include "form/table.hpp"

#include <algorithm>

namespace ogi {

void for_each_form_text(const std::function<void(std::string_view, bool)> &take) {
    const auto take_all = [&take](std::string_view texts, bool is_heading = false) {
        while (!texts.empty()) {
            const std::size_t end = std::min(texts.find('|'), texts.size());
            take(texts.substr(0, end), is_heading);
            texts.remove_prefix(std::min(end + 1, texts.size()));
        }
    };
    const auto take_line = [&take_all](const auto &line) {
        take_all(line.label);
        take_all(line.variants);
    };
    const auto take_disclosure = [&take_all](const form::disclosure_line &line) {
        take_all(line.label_2019);
        take_all(line.label_2021);
        take_all(line.variants);
    };
    for (const form::block &line : form::blocks)
        take_all(line.label);
    std::for_each(std::begin(form::disclosure_rows), std::end(form::disclosure_rows), take_disclosure);
    std::for_each(std::begin(form::measures), std::end(form::measures), take_disclosure);
    std::for_each(std::begin(form::applicants), std::end(form::applicants), take_line);
    std::for_each(std::begin(form::groups), std::end(form::groups), take_line);
    std::for_each(std::begin(form::application_rows), std::end(form::application_rows), take_line);
    std::for_each(std::begin(form::proceedings), std::end(form::proceedings), take_line);
    std::for_each(std::begin(form::proceeding_results), std::end(form::proceeding_results), take_line);
    for (const form::applicant &a : form::applicants)
        take_all(a.caption);
    for (const form::proceeding &p : form::proceedings)
        take_all(p.caption);
    for (std::string_view text : {"信息内容", "申请人情况", "本列数据的勾稽关系为"})
        take(text, false);
    for (const form::heading &s : form::sections) {
        take_all(s.text, true);
        take_all(s.variants, true);
    }
}

} // namespace ogi
