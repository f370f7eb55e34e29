#include "rules/examination.hpp"

#include "rules/fingerprint.hpp"
#include "rules/references.hpp"

#include <algorithm>
#include <limits>

namespace ogi::checking {
namespace {

bool is_present(const cell &c) {
    return c.state() != cell_state::absent;
}

/// Whether the report has a cell of a row of table 3 that stands in this edition only.
bool has_rows_only_in(const report &r, form::edition_set edition) {
    for (std::size_t i = form::first_application; i < form::first_proceeding; ++i)
        if (form::cells[i].editions == edition && is_present(r[i])) return true;
    return false;
}

const profile &without_profile() {
    static const profile none;
    return none;
}

} // namespace

examination::examination(const report &r, const check_options &options, check_result &out)
    : report_(r), options_(options), settings_(options.profile ? *options.profile : without_profile()), out_(out),
      edition_(set_of(r.edition)),
      other_handling_is_replaced_(
          !has_rows_only_in(r, edition_) &&
          has_rows_only_in(r, edition_ == form::fmt2021 ? form::fmt2019_trial : form::fmt2021)) {}

standing examination::standing_of(form::edition_set editions, bool replaceable, bool present) const {
    if ((editions & edition_) == 0) return present ? standing::examined : standing::not_there;
    if (editions == form::both || !replaceable || !other_handling_is_replaced_) return standing::examined;
    return standing::replaced;
}

standing examination::standing_of_cell(std::size_t index) const {
    const form::cell_line &line = form::cells[index];
    return standing_of(line.editions, line.table == form::table_code::applications, is_present(report_[index]));
}

bool examination::is_listed(outcome o) const {
    return o == outcome::fail || o == outcome::not_assessable || options_.keep_passed;
}

bool examination::has(rule_need need) const {
    return need == rule_need::previous ? options_.previous != nullptr
           : need == rule_need::parts  ? !options_.parts.empty()
                                       : true;
}

const std::vector<fact> &examination::facts() {
    if (!facts_) facts_ = find_facts(report_);
    return *facts_;
}

/// Every finding is looked at where something is to be found among them; the list is cut later.
std::size_t examination::most_issues() const {
    const bool all = options_.waivers || options_.baseline;
    return all ? std::numeric_limits<std::size_t>::max() : options_.most_issues;
}

issue *examination::note(const rule_row &row, finding f, severity default_severity) {
    const rule_setting *setting = settings_.setting_of(row.info.id);
    severity counted = default_severity;
    if (setting && setting->severity) {
        counted = *setting->severity;
        // What is only a note for want of knowledge does not become more by a profile.
        if (default_severity > row.info.severity) counted = std::max(counted, default_severity);
    }
    return list(rules()[position_of(row)], f, counted, default_severity);
}

issue *examination::note(const rule_info &own, finding f) {
    return list(own, f, own.severity, own.severity);
}

issue *examination::list(const rule_info &rule, finding f, severity counted, severity default_severity) {
    const outcome o = outcome_of(f);
    check_counts &n = out_.counts;
    ++n.instances;
    switch (o) {
    case outcome::pass: ++n.pass; break;
    case outcome::fail:
        ++n.fail;
        ++out_.failed_by_severity[static_cast<std::size_t>(counted)];
        break;
    case outcome::not_assessable:
        ++n.not_assessable;
        ++out_.not_assessable_by_severity[static_cast<std::size_t>(counted)];
        break;
    case outcome::skipped: ++n.skipped; break;
    case outcome::waived: ++n.waived; break;
    }
    if (!is_listed(o)) return nullptr;
    ++out_.total;
    if (out_.issues.size() >= most_issues()) {
        out_.truncated = true;
        return nullptr;
    }
    issue &added = out_.issues.emplace_back();
    added.rule = &rule;
    added.outcome = o;
    added.severity = counted;
    added.default_severity = default_severity;
    added.certainty = rule.category == rule_category::plausibility ? certainty::possible : certainty::proved;
    added.message_id = message_of(f).id;
    return &added;
}

void examination::finish(issue &i, const rule_info &rule, bilingual_view differs, finding f) const {
    const message_row &message = message_of(f);
    i.message = filled(f == finding::differs ? differs : message.text, i.arguments);
    name_blanks(i);
    if (!message.hint.zh.empty())
        i.hint = {std::string(message.hint.zh), std::string(message.hint.en)};
    else if (i.outcome == outcome::fail)
        i.hint = {std::string(rule.hint.zh), std::string(rule.hint.en)};
    i.fingerprint = fingerprint_of(i, report_);
}

/// Says which blank cells were counted as 0, where the profile has them counted so.
void examination::name_blanks(issue &i) const {
    if (!settings_.blank_is_zero || (i.outcome != outcome::fail && i.outcome != outcome::pass)) return;
    cell_list blanks;
    for (const operand &o : i.operands)
        if (o.value.state() == cell_state::blank) blanks.add(o);
    if (blanks.size() == 0) return;
    i.message.zh += "（空白按 0 计：" + blanks.text().zh + "）";
    i.message.en += " (blank cells counted as 0: " + blanks.text().en + ")";
    i.arguments.push_back({"blank_as_zero", blanks.text()});
}

used_evidence *examination::evidence_of(std::string_view rule, std::string_view instance) {
    for (used_evidence &e : out_.evidence_used)
        if (e.rule == rule && e.instance == instance) return &e;
    return nullptr;
}

operand examination::operand_at(std::size_t index, bool left, std::int32_t sign, year of) const {
    return {index,
            static_cast<std::int32_t>(of),
            left,
            sign,
            report_of(of)[index],
            label_of(index),
            of == year::reported ? place_of(index) : source_place{}};
}

bilingual examination::label_of(std::size_t index) const {
    return {label_at(index, report_.edition, language::zh), label_at(index, report_.edition, language::en)};
}

source_place examination::place_of(std::size_t index) const {
    return options_.places ? (*options_.places)[index] : source_place{};
}

} // namespace ogi::checking
