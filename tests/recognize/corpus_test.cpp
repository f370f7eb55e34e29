// Real published reports, most of them in layouts that this reader does not know yet: what it does read must be right.
// The table of right, missed, wrong and invented cells is printed; only wrong and invented ones fail.
#include "recognize/report_support.hpp"
#include "recognize/truth.hpp"
#include "shared_inputs.hpp"

#include "model/decimal.hpp"

#include <filesystem>
#include <set>

using namespace ogi;
using namespace ogi::tests;

namespace {

struct score {
    int files = 0, refused = 0, right = 0, missed = 0, wrong = 0, invented = 0;
};

std::int64_t units_of(const std::string &number, std::size_t index) {
    const bool counts = type_at(index) == cell_type::count || type_at(index) == cell_type::signed_count;
    std::string plain;
    for (char c : number)
        if (c != ',' && c != '+') plain += c;
    const std::size_t ten_thousand = plain.find("万元"), yuan = plain.find("元");
    if (ten_thousand != std::string::npos) return parse_decimal(plain.substr(0, ten_thousand), decimals_10k_yuan).units;
    if (yuan != std::string::npos) return parse_decimal(plain.substr(0, yuan), decimals_yuan).units;
    return parse_decimal(plain, counts ? 0 : decimals_10k_yuan).units;
}

void compare(const reading &r, const std::map<std::string, truth_line> &truth, const std::string &name, score &s) {
    for (std::size_t i = 0; i < cell_count; ++i) {
        const std::string path(path_at(i));
        const auto line = truth.find(path);
        const cell &c = r.report[i];
        if (line == truth.end() || line->second.state == "absent") {
            if (c.is_number()) {
                ++s.invented;
                BOOST_TEST_MESSAGE("invented " << name << " " << path << " " << c.value());
            }
            continue;
        }
        const truth_line &t = line->second;
        if (t.undetermined) continue;
        if (t.state == "number") {
            if (!c.is_number())
                ++s.missed;
            else if (c.value() == units_of(t.number, i))
                ++s.right;
            else {
                ++s.wrong;
                BOOST_TEST_MESSAGE("wrong " << name << " " << path << " " << c.value() << " for " << t.number);
            }
        } else if (c.is_number()) {
            ++s.wrong;
            BOOST_TEST_MESSAGE("wrong " << name << " " << path << " " << c.value() << " for " << t.state);
        } else
            ++(c.state() == cell_state::absent ? s.missed : s.right);
    }
}

/// Rows with bars between the cells as rows with tabs: the layout that a reader of such texts would hand on.
std::string bars_as_tabs(const std::string &text) {
    std::string out;
    for (char c : text)
        out += c == '|' ? '\t' : c;
    return out;
}

score read_all(const std::string &folder, bool with_bars_as_tabs) {
    score s;
    std::set<std::filesystem::path> files;
    std::error_code none;
    for (const auto &entry : std::filesystem::directory_iterator(folder, none))
        if (entry.path().extension() == ".txt") files.insert(entry.path());
    for (const auto &path : files) {
        const std::string file = path.filename().string();
        const std::string truth_text = file_contents(folder + "/" + file.substr(0, file.find('.')) + ".truth.tsv");
        if (truth_text.empty()) continue;
        ++s.files;
        const std::string text = file_contents(path.string());
        const result<reading> r = read_document(medium::text, with_bars_as_tabs ? bars_as_tabs(text) : text);
        if (r)
            compare(*r, parse_truth(truth_text), file, s);
        else
            ++s.refused;
    }
    return s;
}

void report_on(const std::string &what, const score &s) {
    BOOST_TEST_MESSAGE(what << ": files " << s.files << ", refused " << s.refused << ", right " << s.right
                            << ", missed " << s.missed << ", wrong " << s.wrong << ", invented " << s.invented);
    BOOST_TEST(s.wrong == 0);
    BOOST_TEST(s.invented == 0);
}

void read_folder(const std::string &name) {
    const std::string folder = shared_folder() + "/corpus/" + name;
    if (!std::filesystem::exists(folder)) {
        BOOST_TEST_MESSAGE("SKIPPED: " + folder + " is not there; set OGI_SHARED to the folder that has it");
        return;
    }
    report_on(name + ", as published", read_all(folder, false));
    report_on(name + ", bars as tabs", read_all(folder, true));
}

} // namespace

BOOST_AUTO_TEST_CASE(no_figure_is_read_wrong_or_invented_in_excerpts_of_real_reports) {
    read_folder("text");
}

BOOST_AUTO_TEST_CASE(no_figure_is_read_wrong_or_invented_in_whole_real_reports) {
    read_folder("whole");
}
