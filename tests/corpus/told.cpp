#include "corpus/told.hpp"

#include <ogi/import_rules.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <sstream>

namespace ogi::tests {
namespace {

constexpr std::array<const char *, verdict_count> verdict_names = {"right",    "missed",       "wrong",
                                                                   "invented", "left unknown", "guessed"};
constexpr std::array<const char *, 4> kind_names = {"note", "repair", "guess", "unread"};

const char *name_of(verdict v) {
    return verdict_names[static_cast<std::size_t>(v)];
}

/// right 12, missed 3; without what is none.
std::string in_words(const counts &c) {
    std::string out;
    for (std::size_t i = 0; i < verdict_count; ++i)
        if (const std::size_t n = c[static_cast<verdict>(i)]; n != 0)
            out += (out.empty() ? "" : ", ") + std::string(verdict_names[i]) + " " + std::to_string(n);
    return out.empty() ? "no cells" : out;
}

void add_log(std::string &out, const measured_file &m) {
    if (m.refusal) out += "    refused: " + m.refusal->describe(language::en) + "\n";
    for (const log_entry &e : m.log) {
        out += "    ";
        out += kind_names[static_cast<std::size_t>(e.what)];
        if (!e.rule.empty()) out += " " + e.rule;
        if (e.position.line != 0) out += ", line " + std::to_string(e.position.line);
        out += ": " + e.message.en + "\n";
    }
}

std::string state_of(const measured_file &m) {
    if (m.is_skipped) return "SKIPPED: pdftotext or the truth of this file is not there";
    if (m.is_mixed) return "MIXED: two reports were read as one";
    return in_words(m.totals);
}

bool is_soundly_refused(const measured_file &m) {
    return m.is_refused() && (m.file.must_be_refused || m.file.may_be_refused);
}

/// How many cells of tables two, three and four are missed.
std::string missed_by_table(const measured_file &m) {
    std::array<std::size_t, 3> missed{};
    for (const scored_cell &c : m.cells)
        if (c.verdict == verdict::missed)
            ++missed[static_cast<std::size_t>(static_cast<std::int32_t>(code_at(c.index)) / 10000 - 2)];
    return std::to_string(missed[0]) + " | " + std::to_string(missed[1]) + " | " + std::to_string(missed[2]);
}

/// A message of the library without what it quotes from the document: quotations and brackets become `…`, figures `n`.
/// What is left is the same for every report.
std::string without_quotations(const std::string &message) {
    std::string out;
    const auto shorten = [&out] {
        if (out.size() < 3 || out.compare(out.size() - 3, 3, "…") != 0) out += "…";
    };
    for (std::size_t i = 0; i < message.size(); ++i) {
        const auto c = static_cast<unsigned char>(message[i]);
        const char closing = c == '"' ? '"' : c == '(' ? ')' : '\0';
        const std::size_t end = closing ? message.find(closing, i + 1) : std::string::npos;
        if (end != std::string::npos) {
            shorten();
            i = end;
        } else if (c >= 0x80) {
            shorten();
        } else if (c >= '0' && c <= '9' && out.size() >= 5 && out.compare(out.size() - 5, 5, "able ") != 0 &&
                   out.compare(out.size() - 4, 4, "not ") != 0) {
            if (out.back() != 'n' || message[i - 1] < '0' || message[i - 1] > '9') out += 'n';
        } else if (c != '|') {
            out += static_cast<char>(c);
        }
    }
    return out;
}

/// Whether the reason is about a table of which the file misses cells; the log also names what an excerpt never had.
bool concerns_missed(const std::string &reason, const measured_file &m) {
    return std::any_of(m.cells.begin(), m.cells.end(), [&reason](const scored_cell &c) {
        if (c.verdict != verdict::missed) return false;
        const std::string table = "able " + std::to_string(static_cast<std::int32_t>(code_at(c.index)) / 10000);
        return reason.find(table) != std::string::npos || reason.find("The table here") == 0;
    });
}

/// The reasons why cells are unread, numbered as they come up.
class reason_list {
public:
    /// Those of a file, as numbers, each with how often it is given.
    std::string numbers_of(const measured_file &m) {
        std::map<std::size_t, std::size_t> times;
        if (m.refusal) ++times[number_of("Refused: " + without_quotations(m.refusal->message.en))];
        for (const log_entry &e : m.log) {
            if (e.what != log_entry::kind::unread || !concerns_missed(e.message.en, m)) continue;
            const import_rule_info *rule = find_import_rule(e.rule);
            ++times[number_of(rule ? std::string(rule->id).append(": ").append(rule->title.en) : e.rule)];
        }
        std::string out;
        for (const auto &[number, n] : times)
            out += (out.empty() ? "" : ", ") + std::to_string(number) + (n > 1 ? " (×" + std::to_string(n) + ")" : "");
        return out.empty() ? "the log gives no reason" : out;
    }
    const std::vector<std::string> &all() const noexcept { return reasons_; }

private:
    std::size_t number_of(const std::string &reason) {
        const auto known = std::find(reasons_.begin(), reasons_.end(), reason);
        const auto at = static_cast<std::size_t>(known - reasons_.begin());
        if (known == reasons_.end()) reasons_.push_back(reason);
        return at + 1;
    }

    std::vector<std::string> reasons_;
};

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

constexpr const char *page_head =
    R"(# How well real reports are read

Measured over published reports of Chinese organs of government, 2019 to 2025, in both editions, whose cells were read by
hand. They lie outside this project. This page is written by `cmake --build BUILD --target refresh_import_quality`; the
reading of single cells is shown by `score_import --cells FILE`.

A cell is right when its state (number, blank, mark, text) and its value are those of the document; missed when the document
prints it and the reading leaves it absent or keeps it as text only; wrong when the reading says something else; invented when the
document has no such cell. Where the document alone does not decide (lines were lost in extraction), unknown is the right answer,
and a guess is tolerated if the log calls it one. A missed cell is not assessable and never passes for 0.

## Totals

| kind | files | refused | right | missed | wrong | invented | undetermined, left unknown | undetermined, guessed |
|---|---|---|---|---|---|---|---|---|
)";

constexpr const char *unread_head = R"(
## What is not read, and why

The reasons are listed below: the rules of the log (see [the reference](reference/import.en.md)), or what the refusal says.

| file | right | missed in table 2 | in table 3 | in table 4 | why |
|---|---|---|---|---|---|
)";

} // namespace

std::string as_text(const std::vector<measured_file> &files, bool with_all) {
    std::string out;
    for (const measured_file &m : files) {
        if (!with_all && !m.is_skipped && (m.is_perfect() || (m.is_sound() && is_soundly_refused(m)))) continue;
        out += m.file.name + ": " + state_of(m) + "\n";
        add_log(out, m);
    }
    out += padded("kind", 28) + " files skipped refused\n";
    for (const group_total &g : totals_of(files))
        out += padded(g.group, 28) + padded(std::to_string(g.files), 6) + padded(std::to_string(g.skipped), 8) +
               padded(std::to_string(g.refused), 8) + in_words(g.cells) + "\n";
    return out;
}

std::string cells_as_text(const measured_file &file) {
    std::string out = file.file.name + ": " + state_of(file) + "\n";
    for (const scored_cell &c : file.cells)
        if (c.verdict != verdict::right && c.verdict != verdict::unknown)
            out += padded(name_of(c.verdict), 10) + std::string(path_at(c.index)) + ": " + c.truth +
                   "; read: " + c.reading + "\n";
    add_log(out, file);
    return out;
}

std::string as_page(const std::vector<measured_file> &files) {
    std::ostringstream out;
    out << page_head;
    for (const group_total &g : totals_of(files)) {
        out << "| " << g.group << " | " << g.files << " | " << g.refused;
        for (std::size_t i = 0; i < verdict_count; ++i)
            out << " | " << g.cells[static_cast<verdict>(i)];
        out << " |\n";
    }
    out << unread_head;
    reason_list reasons;
    for (const measured_file &m : files)
        if (!m.is_perfect())
            out << "| " << m.file.name << " | " << m.totals[verdict::right] << " | " << missed_by_table(m) << " | "
                << reasons.numbers_of(m) << " |\n";
    out << "\n";
    for (std::size_t i = 0; i < reasons.all().size(); ++i)
        out << i + 1 << ". " << reasons.all()[i] << "\n";
    return out.str();
}

} // namespace ogi::tests
