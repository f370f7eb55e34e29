#include "facts/clause_scope.hpp"

#include "facts/folded_prose.hpp"

namespace ogi::facts {
namespace {

bool has(std::string_view text, std::string_view word) {
    return text.find(word) != std::string_view::npos;
}
bool ends_in(std::string_view text, std::string_view word) {
    return text.size() >= word.size() && text.substr(text.size() - word.size()) == word;
}

/// 示例县人民政府 reports for the whole county, 示例县教育局 and 示例镇人民政府 for themselves.
bool is_government_of_an_area(std::string_view organ) {
    for (std::string_view part : {"街道", "办公室", "局", "委员会办"})
        if (has(organ, part)) return false;
    for (std::string_view end : {"市人民政府", "县人民政府", "区人民政府", "省人民政府", "州人民政府", "旗人民政府",
                                 "市政府", "县政府", "区政府", "省政府", "州政府", "旗政府", "管理委员会", "管委会"})
        if (ends_in(organ, end)) return true;
    return false;
}

/// Whether a word can be part of the name of an organ: 信访局, 发展和改革委员会.
bool may_stand_in_a_name(sense s) {
    switch (s) {
    case sense::unknown:
    case sense::organ:
    case sense::conjunction:
    case sense::other_thing:
    case sense::matter:
    case sense::qualifier:
    case sense::disclosure:
    case sense::channel:
    case sense::handle: return true;
    default: return false;
    }
}

/// The name without the area in front that it leaves unnamed: 市统计局 of 襄阳市统计局.
std::string_view without_bare_area(std::string_view name) {
    constexpr std::size_t one = 3; // bytes of a character
    for (std::string_view area : {"市", "县", "区", "省", "州", "旗", "我", "本"})
        if (name.size() > 2 * one && name.substr(0, one) == area) return name.substr(one);
    return name;
}

} // namespace

scope_reader::scope_reader(const fact_context &context) : year_(context.year) {
    folded_prose organ;
    organ.fold(context.organ);
    organ_ = std::move(organ.text);
    if (context.scope) {
        covers_an_area_ = *context.scope == report_scope::aggregate_of_jurisdiction;
        area_is_certain_ = true;
    } else {
        covers_an_area_ = is_government_of_an_area(organ_);
        area_is_certain_ = !organ_.empty();
    }
}

fact_scope scope_reader::organ_named(std::string_view name) const {
    if (covers_an_area_) return fact_scope::part_of_organ;
    const std::string_view known = organ_;
    const std::string_view core = without_bare_area(name);
    constexpr std::size_t shortest = 6; // 镇 alone names nobody
    if (!known.empty() && core.size() >= shortest && (has(known, core) || has(core, known))) return fact_scope::report;
    return fact_scope::another_organ;
}

void scope_reader::take(const clause_range &range, const signs &s, std::string_view prose,
                        sentence_scope &scope) const {
    if (s.year && year_)
        scope.time = *s.year == *year_ ? fact_scope::report : fact_scope::another_year;
    else if (s.previous_year || s.next_year)
        scope.time = fact_scope::another_year;
    else if (s.this_year)
        scope.time = fact_scope::report;
    if (s.part_of_year) scope.time = fact_scope::part_of_year;
    const bool since_this_year = s.year && year_ && *s.year == *year_;
    if (s.since && !since_this_year) scope.time = fact_scope::several_years;

    bool named = false;
    std::size_t begin = std::string_view::npos, end = begin; // of a name: its words stand side by side
    const auto finish_name = [&](std::size_t last_organ_end) {
        if (last_organ_end > begin && begin != std::string_view::npos && !named)
            scope.organ = organ_named(prose.substr(begin, last_organ_end - begin));
    };
    std::size_t organ_end = 0;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const token &t = (*range.clause)[i].token;
        const bool part_of_name = may_stand_in_a_name(t.sense);
        if (!part_of_name || t.begin != end) {
            finish_name(organ_end);
            begin = part_of_name ? t.begin : std::string_view::npos;
            organ_end = 0;
        }
        if (part_of_name) {
            end = t.end;
            if (t.sense == sense::organ) organ_end = t.end;
            continue;
        }
        end = std::string_view::npos;
        if (t.sense == sense::area) {
            scope.organ = covers_an_area_ ? fact_scope::report : fact_scope::whole_of_area;
            named = true;
        } else if (t.sense == sense::own && !named) {
            scope.organ = covers_an_area_ ? fact_scope::part_of_organ : fact_scope::report;
        } else if (t.sense == sense::part_of_organ && !named) {
            scope.organ = fact_scope::part_of_organ;
            named = true;
        } else if (t.sense == sense::application || t.sense == sense::proceeding || t.sense == sense::document ||
                   t.sense == sense::decided) {
            break; // what is named behind these does not act
        }
    }
    finish_name(organ_end);
}

} // namespace ogi::facts
