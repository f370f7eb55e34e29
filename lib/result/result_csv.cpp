// The findings as a table for a spreadsheet: RFC 4180, one line a finding. The byte order mark tells Excel in China, which
// would else read GBK, that it is UTF-8.
#include "result/words.hpp"
#include "result/writers.hpp"

#include <ogi/text.hpp>

#include <algorithm>

namespace ogi {
namespace {

/// A plain decimal: a minus sign before digits begins no formula.
bool is_decimal(std::string_view text) {
    if (!text.empty() && text[0] == '-') text.remove_prefix(1);
    return !text.empty() && text[0] != '.' && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

/// What a spreadsheet takes for the beginning of a formula, in half or full width.
bool begins_a_formula(std::string_view text) {
    constexpr std::string_view signs[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    return !is_decimal(text) && std::any_of(std::begin(signs), std::end(signs),
                                            [&](std::string_view sign) { return text.substr(0, sign.size()) == sign; });
}

/// A text in one line, in valid UTF-8.
std::string in_one_line(std::string_view text) {
    std::string out;
    for (;;) {
        const std::size_t bad = find_invalid_utf8(text);
        for (char c : text.substr(0, bad))
            out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
        if (bad == std::string_view::npos) return out;
        out += "\xEF\xBF\xBD";
        text.remove_prefix(bad + 1);
    }
}

class csv_table {
public:
    csv_table() : out_("\xEF\xBB\xBF") {}

    void field(std::string_view value) {
        if (!first_) out_ += ',';
        first_ = false;
        std::string text = in_one_line(value);
        const std::size_t begin = text.find_first_not_of(' ');
        if (begin != std::string::npos && begins_a_formula(std::string_view(text).substr(begin))) text.insert(0, "'");
        if (text.find_first_of(",\"' ") == std::string::npos) {
            out_ += text;
            return;
        }
        out_ += '"';
        for (char c : text)
            out_.append(c == '"' ? 2 : 1, c);
        out_ += '"';
    }
    void end_line() {
        out_ += "\r\n";
        first_ = true;
    }
    std::string finish() { return std::move(out_); }

private:
    std::string out_;
    bool first_ = true;
};

/// What a line of the table is made from, besides its finding.
struct line_source {
    const check_result &result;
    const result_head &head;
    language l;
};

/// A column: what it has of a finding, and of one of the former result that is no more, of which less is known.
struct column {
    bilingual_view name;
    std::string (*of_found)(const line_source &, const issue &);
    std::string (*of_gone)(const line_source &, const former_finding &) = nullptr; // null: empty
};

std::string joined(const std::vector<std::string> &lines) {
    std::string out;
    for (const std::string &line : lines)
        out.append(out.empty() ? "" : " | ").append(line);
    return out;
}

using at = const line_source &;
using finding = const issue &;
using former = const former_finding &;

std::string organ_of(at s) {
    return s.head.organ;
}
std::string year_of(at s) {
    return s.head.report_year ? std::to_string(*s.head.report_year) : std::string();
}
std::string verdict_of(at s) {
    return std::string(name_of(s.result.verdict).words.in(s.l));
}

const column columns[] = {
    {{"机关", "organ"}, [](at s, finding) { return organ_of(s); }, [](at s, former) { return organ_of(s); }},
    {{"年度", "year"}, [](at s, finding) { return year_of(s); }, [](at s, former) { return year_of(s); }},
    {{"来源", "input"},
     [](at s, finding) { return s.head.input_name; },
     [](at s, former) { return s.head.input_name; }},
    {{"结论", "verdict"}, [](at s, finding) { return verdict_of(s); }, [](at s, former) { return verdict_of(s); }},
    {{"规则", "rule"}, [](at, finding i) { return std::string(i.rule->id); }, [](at, former f) { return f.rule; }},
    {{"应用于", "instance"}, [](at, finding i) { return i.instance; }, [](at, former f) { return f.instance; }},
    {{"结果", "outcome"}, [](at s, finding i) { return std::string(name_of(i.outcome).words.in(s.l)); }},
    {{"程度", "severity"}, [](at s, finding i) { return std::string(name_of(i.severity).words.in(s.l)); }},
    {{"把握", "certainty"}, [](at s, finding i) { return std::string(name_of(i.certainty).words.in(s.l)); }},
    {{"位置", "label"}, [](at s, finding i) { return i.label.in(s.l); }},
    {{"路径", "path"}, [](at, finding i) { return i.path; }, [](at, former f) { return f.path; }},
    {{"说明", "message"},
     [](at s, finding i) { return i.message.in(s.l); },
     [](at s, former f) { return f.message.in(s.l); }},
    {{"关系", "relation"}, [](at s, finding i) { return i.expression.in(s.l); }},
    {{"数字", "figures"}, [](at s, finding i) { return figures_in_words(i, s.l); }},
    {{"应为", "expected"}, [](at, finding i) { return i.expected; }},
    {{"实为", "actual"}, [](at, finding i) { return i.actual; }},
    {{"相差", "difference"}, [](at, finding i) { return i.difference; }},
    {{"疑似", "suspected"}, [](at s, finding i) { return joined(suspects_in_words(i, s.head.edition, s.l)); }},
    {{"处理", "what to do"}, [](at s, finding i) { return i.hint.in(s.l); }},
    {{"依据", "basis"}, [](at s, finding i) { return basis_in_words(i, s.head.edition, s.l); }},
    {{"原文位置", "place"},
     [](at s, finding i) { return i.place.known() ? place_in_words(i.place, s.l) : std::string(); }},
    {{"指纹", "fingerprint"}, [](at, finding i) { return i.fingerprint; }, [](at, former f) { return f.fingerprint; }},
    {{"起因", "cause"}, [](at, finding i) { return i.cause; }},
    {{"与上次相比", "baseline"},
     [](at s, finding i) { return baseline_in_words(i, s.l); },
     [](at s, former) { return std::string(name_of(baseline_state::absent).words.in(s.l)); }},
    {{"豁免", "waiver"}, [](at s, finding i) { return waiver_in_words(i, s.l); }},
};

} // namespace

std::string write_result_csv(const check_result &result, const result_head &head, const result_style &style) {
    csv_table table;
    for (const column &c : columns)
        table.field(c.name.in(style.language));
    table.end_line();
    const line_source source{result, head, style.language};
    for (const issue &i : result.issues) {
        for (const column &c : columns)
            table.field(c.of_found(source, i));
        table.end_line();
    }
    for (const former_finding &f : result.gone) {
        for (const column &c : columns)
            table.field(c.of_gone ? c.of_gone(source, f) : std::string());
        table.end_line();
    }
    return table.finish();
}

} // namespace ogi
