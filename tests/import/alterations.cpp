#include "import/alterations.hpp"

#include "form/table.hpp"

#include <algorithm>
#include <utility>

namespace ogi::tests {
namespace {

page_row row_of(std::string label, std::size_t label_columns, std::size_t values, dice &d) {
    page_row out{{std::move(label), 1, label_columns, std::nullopt}};
    for (std::size_t i = 0; i < values; ++i)
        out.push_back({std::to_string(d.below(100)), 1, 1, std::nullopt});
    return out;
}

bool is_heading(const page_block &b) {
    const auto *text = std::get_if<std::string>(&b);
    if (!text) return false;
    return std::any_of(std::begin(form::sections), std::end(form::sections), [text](const form::heading &h) {
        return *text == std::string(h.numeral).append("、").append(h.text);
    });
}

/// Cells that reach over the row from above end there and stand in it again.
void split_above(sheet &s, std::size_t row) {
    const auto grid = grid_of(s);
    std::vector<page_cell> repeated;
    for (std::size_t column = 0; column < grid[row].size(); ++column)
        for (std::size_t above = 0; above < row; ++above)
            for (page_cell &c : s.rows[above])
                if (grid[row][column].cell == &c && (column == 0 || grid[row][column - 1].cell != &c)) {
                    page_cell rest = c;
                    rest.rows = c.rows - (row - above);
                    c.rows = row - above;
                    repeated.push_back(rest);
                }
    s.rows[row].insert(s.rows[row].begin(), repeated.begin(), repeated.end());
}

/// A row of table 3 below a caption of several rows.
std::size_t row_to_break_at(const sheet &s, dice &d) {
    return s.head_rows + 3 + d.below(s.rows.size() - s.head_rows - 4);
}

using words = std::pair<const char *, const char *>;

constexpr words traditional_words[] = {
    {"复议", "復議"}, {"重复", "重複"}, {"反复", "反覆"}, {"条", "條"}, {"项", "項"}, {"内", "內"}, {"规", "規"},
    {"范", "範"},     {"许", "許"},     {"处", "處"},     {"罚", "罰"}, {"强", "強"}, {"业", "業"}, {"费", "費"},
    {"对", "對"},     {"务", "務"},     {"采", "採"},     {"购", "購"}, {"总", "總"}, {"额", "額"}, {"数", "數"},
    {"决", "決"},     {"废", "廢"},     {"现", "現"},     {"发", "發"}, {"单", "單"}, {"万", "萬"}, {"减", "減"},
    {"开", "開"},     {"结", "結"},     {"转", "轉"},     {"请", "請"}, {"办", "辦"}, {"区", "區"}, {"计", "計"},
    {"这", "這"},     {"属", "屬"},     {"国", "國"},     {"稳", "穩"}, {"护", "護"}, {"权", "權"}, {"类", "類"},
    {"过", "過"},     {"执", "執"},     {"询", "詢"},     {"无", "無"}, {"机", "機"}, {"关", "關"}, {"没", "沒"},
    {"补", "補"},     {"后", "後"},     {"确", "確"},     {"访", "訪"}, {"举", "舉"}, {"报", "報"}, {"诉", "訴"},
    {"当", "當"},     {"认", "認"},     {"获", "獲"},     {"缴", "繳"}, {"纳", "納"}, {"与", "與"}, {"继", "繼"},
    {"续", "續"},     {"构", "構"},     {"会", "會"},     {"织", "織"}, {"组", "組"}, {"师", "師"}, {"维", "維"},
    {"纠", "糾"},     {"审", "審"},     {"讼", "訟"},     {"经", "經"}, {"议", "議"}, {"据", "據"}, {"系", "係"},
    {"为", "為"},     {"动", "動"},     {"况", "況"},     {"题", "題"}, {"进", "進"}, {"体", "體"}, {"设", "設"},
    {"监", "監"},     {"间", "間"}};

constexpr words readings[] = {{"數", "shù"}, {"規", "guī"},  {"請", "qǐng"},  {"務", "wù"},  {"關", "guān"},
                              {"發", "fā"},  {"處", "chǔ"},  {"開", "kāi"},   {"結", "jié"}, {"轉", "zhuǎn"},
                              {"辦", "bàn"}, {"條", "tiáo"}, {"項", "xiàng"}, {"類", "lèi"}, {"報", "bào"}};

} // namespace

std::string with_every(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

void rewrite_labels(page &p, const rewriting &f) {
    for (page_block &b : p.blocks)
        if (auto *s = std::get_if<sheet>(&b))
            for (page_row &row : s->rows)
                for (page_cell &c : row)
                    if (!c.index) c.text = f(c.text);
}

void rewrite_headings(page &p, const rewriting &f) {
    for (page_block &b : p.blocks)
        if (auto *text = std::get_if<std::string>(&b)) *text = f(*text);
}

void rewrite_values(page &p, const std::function<std::string(std::size_t, const std::string &)> &f) {
    for (page_block &b : p.blocks)
        if (auto *s = std::get_if<sheet>(&b))
            for (page_row &row : s->rows)
                for (page_cell &c : row)
                    if (c.index && !c.text.empty()) c.text = f(*c.index, c.text);
}

std::string half_width(const std::string &text) {
    static constexpr words pairs[] = {{"（", "("}, {"）", ")"}, {"“", "\""}, {"”", "\""}, {"：", ":"}, {"，", ","}};
    std::string out = text;
    for (const auto &[from, to] : pairs)
        out = with_every(out, from, to);
    return out;
}

std::string traditional(const std::string &text) {
    std::string out = text;
    for (const auto &[from, to] : traditional_words)
        out = with_every(out, from, to);
    return out;
}

std::string with_pinyin(const std::string &text) {
    std::string out = traditional(text);
    for (const auto &[character, reading] : readings)
        out = with_every(out, character, std::string(character) + "(" + reading + ")");
    return out;
}

rewriting renumbered(dice &d) {
    static const char *const points[] = {"、", "．", ". ", "."};
    const char *const point = d.pick(points);
    const bool is_narrow = d.one_in(2);
    return [point, is_narrow](const std::string &text) {
        std::string out = text;
        if (out.size() > 2 && out[0] >= '1' && out[0] <= '9' && out[1] == '.') out.replace(1, 1, point);
        return is_narrow ? half_width(out) : out;
    };
}

std::string oddly_numbered(const std::string &text) {
    const bool is_numbered = text.size() > 2 && text[0] >= '1' && text[0] <= '9' && text[1] == '.';
    const std::string out = is_numbered ? text.substr(0, 1) + " " + text.substr(2) : text;
    return with_every(with_every(out, "（", "【"), "）", "】");
}

void add_instructions(page &p) {
    static constexpr words instructions[] = {{"规章", "规章（设区的市、自治州以上人民政府填写）"},
                                             {"本年收费金额（单位：万元）", "本年收费金额（单位：万元，保留4位小数）"},
                                             {"上一年项目数量", "上一年项目数量（指上年的事项数）"},
                                             {"本年增/减", "本年增/减（减用负值表示，如-8）"},
                                             {"本年处理决定数量", "本年处理决定数量（指办件量）"},
                                             {"商业企业", "商业企业（含个体工商户）"},
                                             {"行政强制", "行政强制（没有的填0）"}};
    rewrite_labels(p, [](const std::string &text) {
        for (const auto &[plain, explained] : instructions)
            if (text == plain) return std::string(explained);
        return text;
    });
}

void drop_headings(page &p) {
    p.blocks.erase(std::remove_if(p.blocks.begin(), p.blocks.end(), is_heading), p.blocks.end());
}

void repeat_headings(page &p) {
    std::vector<page_block> out;
    for (const page_block &b : p.blocks) {
        out.push_back(b);
        if (is_heading(b)) out.push_back(b);
    }
    p.blocks = std::move(out);
}

void repeat_title(page &p) {
    p.blocks.insert(p.blocks.begin(), page_block(p.blocks.front()));
}

void add_local_rows(page &p, dice &d) {
    sheet &disclosure = p.table(2), &applications = p.table(3);
    const auto below_first_block = disclosure.rows.begin() + 4;
    disclosure.rows.insert(below_first_block, row_of("其他主动公开文件", 1, 3, d));
    applications.rows.push_back(row_of("五、网上申请的件数", 3, 7, d));
}

void add_metadata(page &p) {
    sheet s;
    const char *const pairs[][2] = {
        {"索引号", "00123456-7/2025-00012"}, {"发布机构", "示例市民政局"}, {"文号", "无"}, {"有效性", "有效"}};
    for (std::size_t i = 0; i < 4; i += 2)
        s.rows.push_back({{pairs[i][0], 1, 1, std::nullopt},
                          {pairs[i][1], 1, 1, std::nullopt},
                          {pairs[i + 1][0], 1, 1, std::nullopt},
                          {pairs[i + 1][1], 1, 1, std::nullopt}});
    p.blocks.insert(p.blocks.begin(), page_block(std::move(s)));
}

void repeat_captions(page &p, dice &d) {
    sheet &s = p.table(3);
    split_above(s, row_to_break_at(s, d));
}

void break_pages(page &p, dice &d) {
    sheet &whole = p.table(3);
    const std::size_t at = row_to_break_at(whole, d);
    split_above(whole, at);
    sheet rest;
    const auto cut = whole.rows.begin() + static_cast<std::ptrdiff_t>(at);
    rest.rows.assign(cut, whole.rows.end());
    whole.rows.erase(cut, whole.rows.end());
    const auto place = std::find_if(p.blocks.begin(), p.blocks.end(), [&whole](const page_block &b) {
        const auto *s = std::get_if<sheet>(&b);
        return s == &whole;
    });
    const std::string number = "-" + std::to_string(2 + d.below(6)) + "-";
    const auto behind = p.blocks.insert(place + 1, page_block(number));
    p.blocks.insert(behind + 1, page_block(std::move(rest)));
}

void add_empty_rows(page &p, dice &d) {
    for (const std::int32_t table : {2, 3, 4}) {
        sheet &s = p.table(table);
        const std::size_t columns = table == 2 ? 4 : table == 3 ? 10 : 15;
        const page_row empty(columns, page_cell{});
        for (std::size_t n = 1 + d.below(3); n > 0; --n)
            s.rows.push_back(empty);
    }
}

void add_undivided_subtotal(page &p, const report &r) {
    sheet &s = p.table(3);
    // The caption of three rows gives way to a row of its own above them.
    for (std::size_t at = 0; at < s.rows.size(); ++at) {
        page_row &row = s.rows[at];
        const auto caption =
            std::find_if(row.begin(), row.end(), [](const page_cell &c) { return c.text == "（六）其他处理"; });
        if (caption == row.end()) continue;
        page_row subtotal{{caption->text, 1, 2, std::nullopt}};
        caption->text.clear();
        for (std::int32_t column = 1; column <= 7; ++column) {
            std::int64_t sum = 0;
            for (const std::int32_t line :
                 {form::row_code::correction_overdue, form::row_code::fee_unpaid, form::row_code::other_handling_other})
                sum += r[form::application_index(line, column)].value_if_any().value_or(0);
            subtotal.push_back({std::to_string(sum), 1, 1, std::nullopt});
        }
        const auto outcome = std::find_if(s.rows.begin(), s.rows.end(), [](const page_row &line) {
            return line.front().text == "三、本年度办理结果";
        });
        ++outcome->front().rows;
        s.rows.insert(s.rows.begin() + static_cast<std::ptrdiff_t>(at), subtotal);
        return;
    }
}

} // namespace ogi::tests
