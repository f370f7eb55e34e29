#include "recognize/measure_heads.hpp"

#include "form/table.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/header.hpp"
#include "recognize/pieces.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace ogi {
namespace {

constexpr std::size_t size_of_ideograph = 3, fewest_characters_left = 3;

/// The measures of each block in each edition, in their order; every such header once.
std::vector<std::vector<std::int32_t>> made_headers() {
    std::vector<std::vector<std::int32_t>> out;
    for (form::edition_set edition : {form::fmt2019_trial, form::fmt2021})
        for (const form::block &block : form::blocks) {
            std::vector<std::int32_t> header;
            for (const form::disclosure_cell &c : form::disclosure_cells) {
                if (c.block != block.code || (c.editions & edition) == 0) continue;
                if (std::find(header.begin(), header.end(), c.measure) == header.end()) header.push_back(c.measure);
            }
            if (!header.empty() && std::find(out.begin(), out.end(), header) == out.end()) out.push_back(header);
        }
    return out;
}

const std::vector<std::vector<std::int32_t>> &official_headers() {
    static const std::vector<std::vector<std::int32_t>> headers = made_headers();
    return headers;
}

/// Whether a print is a label that lost characters, but not its first one.
bool is_left_of(std::string_view print, std::string_view label) {
    if (print.size() >= label.size() || print.size() < fewest_characters_left * size_of_ideograph) return false;
    if (print.substr(0, size_of_ideograph) != label.substr(0, size_of_ideograph)) return false;
    for (std::size_t at = 0; !print.empty(); print.remove_prefix(std::min(size_of_ideograph, print.size()))) {
        at = label.find(print.substr(0, size_of_ideograph), at);
        if (at == std::string_view::npos) return false;
        at += size_of_ideograph;
    }
    return true;
}

bool is_left_of(std::string_view print, std::int32_t measure) {
    const auto &labels = form_labels().measures.lines();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const auto &line) { return line.second == measure && is_left_of(print, line.first); });
}

/// Whether the label of one could be printed for the other by mistake: they begin alike.
bool look_alike(std::int32_t a, std::int32_t b) {
    constexpr std::size_t same = 2 * size_of_ideograph;
    const auto label_of_measure = [](std::int32_t code) {
        const form::disclosure_line &line = form::line_of(form::measures, code);
        return line.label_2019.empty() ? line.label_2021 : line.label_2019;
    };
    return label_of_measure(a).substr(0, same) == label_of_measure(b).substr(0, same);
}

/// The faults of the heads against a header of the form; nothing when they are not that header.
std::optional<std::vector<told_head>> faults_against(const std::vector<std::int32_t> &header,
                                                     const std::vector<measure_head> &heads) {
    if (header.size() != heads.size()) return std::nullopt;
    std::vector<told_head> out;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const std::int32_t printed = heads[i].measure;
        if (printed == header[i]) continue;
        const auto behind = header.begin() + static_cast<std::ptrdiff_t>(i);
        const bool twice =
            printed != 0 && std::find(header.begin(), behind, printed) != behind && look_alike(printed, header[i]);
        const bool cut = printed == 0 && is_left_of(heads[i].text, header[i]);
        if (!twice && !cut) return std::nullopt;
        out.push_back({i, header[i], twice ? head_fault::twice : head_fault::cut});
    }
    // One head at least must tell which header it is.
    if (out.size() == heads.size()) return std::nullopt;
    return out;
}

} // namespace

std::vector<told_head> tell_heads(const std::vector<measure_head> &heads) {
    const std::vector<std::vector<std::int32_t>> &headers = official_headers();
    std::vector<told_head> out;
    for (const std::vector<std::int32_t> &header : headers) {
        const auto faults = faults_against(header, heads);
        if (!faults) continue;
        if (faults->empty() || !out.empty()) return {}; // nothing is wrong, or two headers fit
        out = *faults;
    }
    return out;
}

std::size_t place_of_measure(std::int32_t measure) noexcept {
    for (std::size_t i = 0; i < form::disclosure_count; ++i)
        if (form::disclosure_cells[i].measure == measure) return i;
    return not_in_form;
}

bool begins_a_header(std::int32_t measure) {
    const std::vector<std::vector<std::int32_t>> &headers = official_headers();
    return std::any_of(headers.begin(), headers.end(),
                       [measure](const std::vector<std::int32_t> &header) { return header.front() == measure; });
}

} // namespace ogi
