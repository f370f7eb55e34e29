#include "corpus/score.hpp"

#include "recognize/truth.hpp"

#include <algorithm>
#include <optional>

namespace ogi::tests {
namespace {

std::string without_separators(const std::string &print) {
    std::string out;
    std::copy_if(print.begin(), print.end(), std::back_inserter(out), [](char c) { return c != ',' && c != '+'; });
    return out;
}

/// The number of a line whose state is number, in the units of the cell. The unit of money stands in the print.
std::optional<std::int64_t> number_of(const truth_line &line, std::size_t index) {
    std::string figure = without_separators(line.number);
    if (!is_money(type_at(index))) return std::stoll(figure);
    const bool in_10k = line.raw.find("万元") != std::string::npos;
    const bool in_yuan = !in_10k && line.raw.find("元") != std::string::npos;
    figure = figure.substr(0, figure.find(in_10k ? "万元" : "元"));
    const auto money = in_yuan ? amount::parse_yuan(figure) : amount::parse_10k_yuan(figure);
    if (!money) return std::nullopt;
    return money->fen();
}

/// The likely value of a cell that the document does not decide: the only figure that the remark on it names.
std::optional<std::int64_t> likely_value(const truth_line &line) {
    const std::size_t begin = line.raw.find_first_of("0123456789");
    if (begin == std::string::npos) return std::nullopt;
    return std::stoll(line.raw.substr(begin));
}

bool is_called_a_guess(const reading &r, std::size_t index) {
    return std::any_of(r.log.begin(), r.log.end(), [&r, index](const log_entry &e) {
        if (e.what != log_entry::kind::guess) return false;
        return e.cell ? *e.cell == index
                      : e.message.zh.find(label_at(index, r.report.edition, language::zh)) != std::string::npos;
    });
}

verdict of_undetermined(const reading &r, std::size_t index, const truth_line &line) {
    const cell &got = r.report[index];
    if (!got.is_number()) return verdict::unknown;
    const bool is_likely = got.value_if_any() == likely_value(line);
    return is_likely && is_called_a_guess(r, index) ? verdict::guessed : verdict::wrong;
}

cell_state state_of(const std::string &word) {
    if (word == "number") return cell_state::number;
    if (word == "blank") return cell_state::blank;
    if (word == "not_applicable") return cell_state::not_applicable;
    return word == "text" ? cell_state::text : cell_state::absent;
}

verdict of_printed(const cell &got, std::size_t index, const truth_line &line) {
    const cell_state wanted = state_of(line.state);
    if (got.state() == cell_state::absent) return verdict::missed;
    if (got.state() == wanted) {
        const bool is_same =
            wanted == cell_state::number ? got.value_if_any() == number_of(line, index) : got.print() == line.raw;
        return is_same || wanted == cell_state::blank ? verdict::right : verdict::wrong;
    }
    // The print is kept, so that nothing false is said of it.
    const bool is_kept = got.state() == cell_state::text && wanted != cell_state::blank;
    return is_kept ? verdict::missed : verdict::wrong;
}

std::string in_words(const cell &c, std::size_t index) {
    switch (c.state()) {
    case cell_state::absent: return "absent";
    case cell_state::blank: return "blank";
    case cell_state::number:
        return is_money(type_at(index)) ? c.money().in_10k_yuan() + " (10,000 yuan)" : std::to_string(c.value());
    default: return "\"" + std::string(c.print()) + "\"";
    }
}

std::string in_words(const truth_line &line) {
    if (line.undetermined) return "undetermined: " + line.raw;
    return line.state == "blank" || line.state == "absent" ? line.state : line.raw;
}

} // namespace

std::vector<scored_cell> score_of(const reading &r, std::string_view truth) {
    const auto lines = parse_truth(truth);
    std::vector<scored_cell> out;
    for (std::size_t i = 0; i < cell_count; ++i) {
        const cell &got = r.report[i];
        const auto line = lines.find(std::string(path_at(i)));
        if (line == lines.end() || state_of(line->second.state) == cell_state::absent) {
            const bool is_undetermined = line != lines.end() && line->second.undetermined;
            if (is_undetermined)
                out.push_back({i, of_undetermined(r, i, line->second), in_words(line->second), in_words(got, i)});
            else if (got.state() != cell_state::absent)
                out.push_back({i, verdict::invented, "not in the document", in_words(got, i)});
            continue;
        }
        out.push_back({i, of_printed(got, i, line->second), in_words(line->second), in_words(got, i)});
    }
    return out;
}

std::vector<scored_cell> score_of_refused(std::string_view truth) {
    return score_of(reading{}, truth);
}

} // namespace ogi::tests
