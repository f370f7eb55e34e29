#include "guard.hpp"

using namespace ogi;
using namespace ogi::c;

namespace {

/// The rule with this id; fails when there is none.
const rule_info &rule_in(const char *id, std::size_t size) {
    const std::string_view name = text_in(id, size);
    const rule_info *rule = find_rule(name);
    if (!rule)
        fail({errc::argument,
              {"没有编号为“" + std::string(name) + "”的规则；ogi rules 列出全部规则。",
               "There is no rule \"" + std::string(name) + "\"; ogi rules lists them all."},
              {},
              {}});
    return *rule;
}

void text_out(bilingual_view text, ogi_str &zh, ogi_str &en) {
    zh = ogi::c::text_out(text.zh);
    en = ogi::c::text_out(text.en);
}

} // namespace

ogi_status ogi_rules_get_count(int32_t *count, ogi_error **error) {
    return guarded(error, [&] { out(count) = count_out(rules()); });
}

ogi_status ogi_rules_get_rule(int32_t index, ogi_rule *to, ogi_error **error) {
    return guarded(error, [&] {
        const rule_info &from = item(rules(), index);
        ogi_rule full = {};
        full.severity = static_cast<ogi_severity>(from.severity);
        full.category = static_cast<ogi_category>(from.category);
        full.in_2019 = from.in_2019;
        full.in_2021 = from.in_2021;
        full.first_year = from.first_year;
        full.id = ogi::c::text_out(from.id);
        text_out(from.title, full.title_zh, full.title_en);
        text_out(from.formula, full.formula_zh, full.formula_en);
        text_out(from.explanation, full.explanation_zh, full.explanation_en);
        text_out(from.example, full.example_zh, full.example_en);
        text_out(from.hint, full.hint_zh, full.hint_en);
        text_out(from.basis.document, full.basis_document_zh, full.basis_document_en);
        text_out(from.basis.clause, full.basis_clause_zh, full.basis_clause_en);
        text_out(from.basis_2019.document, full.basis_2019_document_zh, full.basis_2019_document_en);
        text_out(from.basis_2019.clause, full.basis_2019_clause_zh, full.basis_2019_clause_en);
        full.since = ogi::c::text_out(from.since);
        full.replaced_by = ogi::c::text_out(from.replaced_by);
        full.family = static_cast<ogi_rule_family>(from.family);
        full.needs = static_cast<ogi_rule_need>(from.needs);
        full.last_year = from.last_year;
        text_out(from.organs, full.organs_zh, full.organs_en);
        struct_out(to, full);
    });
}

ogi_status ogi_rules_find_rule(const char *id, size_t size, int32_t *index, ogi_error **error) {
    return guarded(error, [&] {
        std::int32_t &to = out(index);
        to = static_cast<std::int32_t>(&rule_in(id, size) - rules().data());
    });
}

ogi_status ogi_rules_write(ogi_format format, const ogi_write_options *options, ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        give(to, write_rules(format_in(format), style_in(options)));
    });
}

ogi_status ogi_rule_write(const char *id, size_t id_size, ogi_format format, const ogi_write_options *options,
                          ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        give(to, write_rule(rule_in(id, id_size), format_in(format), style_in(options)));
    });
}
