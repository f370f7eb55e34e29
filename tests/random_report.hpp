// Reports made from a seed, the same for the same seed on every platform.
//   random_report      any report that the model can hold and the exchange forms can carry, odd as it may be;
//   consistent_report  a complete report of the 2021 edition whose sums and balances hold.
#pragma once

#include <ogi/report.hpp>

#include "form/table.hpp"

#include <array>
#include <cstdint>
#include <limits>
#include <string>

namespace ogi::tests {

/// A small generator of our own (splitmix64): the distributions of the standard library differ between platforms.
class dice {
public:
    explicit dice(std::uint64_t seed) noexcept : state_(seed) {}

    std::uint64_t next() noexcept {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    /// 0 … n − 1.
    std::size_t below(std::size_t n) noexcept { return static_cast<std::size_t>(next() % n); }
    bool one_in(std::size_t n) noexcept { return below(n) == 0; }
    template <class T, std::size_t N> const T &pick(const T (&from)[N]) noexcept { return from[below(N)]; }

private:
    std::uint64_t state_;
};

/// A text that is hard on quoting, white space and character classes.
inline std::string odd_text(dice &d, std::size_t most_pieces = 6) {
    static const char *const pieces[] = {"主动公开政府信息",
                                         "，",
                                         "。",
                                         "（一）",
                                         " ",
                                         "  ",
                                         "\t",
                                         "\n",
                                         "\"",
                                         "\\",
                                         "/",
                                         "<",
                                         ">",
                                         "&",
                                         "'",
                                         "&amp;",
                                         "]]>",
                                         "<!--",
                                         "-->",
                                         "\\u0041",
                                         "{",
                                         "}",
                                         "[",
                                         ",",
                                         "12",
                                         "0",
                                         "-",
                                         "null",
                                         "é",
                                         "\xC2\xA0",
                                         "\xE2\x80\xA8",
                                         "\xEF\xBB\xBF",
                                         "𠮷",
                                         "\xF4\x8F\xBF\xBF",
                                         "\xEF\xBF\xBD",
                                         "abc",
                                         "~0",
                                         "\n\n"};
    std::string out;
    for (std::size_t n = d.below(most_pieces + 1); n > 0; --n)
        out += d.pick(pieces);
    return out;
}

inline std::string odd_print(dice &d) {
    std::string out;
    while (out.empty())
        out = odd_text(d);
    return out;
}

inline std::int64_t odd_number(dice &d) {
    switch (d.below(6)) {
    case 0: return 0;
    case 1: return std::numeric_limits<std::int64_t>::max();
    case 2: return std::numeric_limits<std::int64_t>::min();
    case 3: return -static_cast<std::int64_t>(d.below(100000));
    case 4: return static_cast<std::int64_t>(d.next());
    default: return static_cast<std::int64_t>(d.below(100000));
    }
}

/// A cell of any state; its print, where it has one, says more than the number.
inline cell odd_cell(dice &d) {
    static const char *const marks[] = {"/", "-", "—", "不适用", "N/A"};
    static const char *const number_like[] = {"12",  "-0", "007", "12.5", "12.3456789", "99999999999999999999",
                                              "1e5", "+3"};
    switch (d.below(8)) {
    case 0: return cell();
    case 1: return cell::blank();
    case 2: return cell::not_applicable(d.pick(marks));
    case 3: {
        const std::string print = "约" + odd_print(d); // drawn first: compilers evaluate arguments in different orders
        return cell::number(odd_number(d), print);
    }
    case 4: return cell::unread(odd_print(d));
    case 5: return cell::unread(d.pick(number_like));
    default: return cell::number(odd_number(d));
    }
}

inline std::vector<std::string> odd_texts(dice &d) {
    std::vector<std::string> out;
    for (std::size_t n = d.below(4); n > 0; --n)
        out.push_back(odd_text(d));
    return out;
}

inline section odd_section(dice &d) {
    section s;
    if (!d.one_in(3)) s.kind = static_cast<section_kind>(1 + d.below(6));
    s.heading = odd_text(d);
    s.paragraphs = odd_texts(d);
    for (std::size_t n = d.below(3); n > 0; --n) {
        section_part p;
        if (!d.one_in(3)) p.aspect = static_cast<aspect_kind>(1 + d.below(5));
        p.heading = odd_text(d);
        p.paragraphs = odd_texts(d);
        s.parts.push_back(p);
    }
    return s;
}

inline extension_row odd_extension(dice &d) {
    extension_row e;
    e.table = static_cast<form_table>(2 + d.below(3));
    e.group = odd_text(d);
    e.label = odd_text(d);
    for (std::size_t n = d.below(4); n > 0; --n)
        e.values.push_back({odd_text(d), odd_cell(d)});
    return e;
}

inline report random_report(std::uint64_t seed) {
    dice d(seed);
    report r(d.one_in(2) ? edition::fmt2021 : edition::fmt2019_trial);
    if (!d.one_in(4)) r.year = static_cast<std::int32_t>(d.one_in(8) ? 9999 : 2019 + d.below(20));
    if (!d.one_in(4)) r.organ = odd_text(d);
    if (d.one_in(2)) r.scope = static_cast<report_scope>(1 + d.below(3));
    r.included_organs = odd_texts(d);
    if (d.one_in(2)) {
        r.published_on = date{static_cast<std::int32_t>(1 + d.below(9999)), static_cast<std::int32_t>(1 + d.below(12)),
                              static_cast<std::int32_t>(1 + d.below(28))};
    }
    r.preamble = odd_texts(d);
    // A report may lack tables or most cells.
    const std::size_t density = d.below(4);
    for (cell &c : r.cells())
        if (d.below(4) < density) c = odd_cell(d);
    for (std::size_t n = d.below(5); n > 0; --n)
        r.sections.push_back(odd_section(d));
    if (d.one_in(2)) {
        r.processing_fee.notices_count = odd_cell(d);
        r.processing_fee.notices_amount_yuan = odd_cell(d);
        r.processing_fee.received_amount_yuan = odd_cell(d);
    }
    for (std::size_t n = d.below(3); n > 0; --n)
        r.extensions.push_back(odd_extension(d));
    return r;
}

/// Table 3 of an edition filled so that every sum and balance holds: each input cell is drawn, the rest follows.
inline void fill_applications(report &r, dice &d, form::edition_set e, std::size_t most) {
    namespace row = form::row_code;
    namespace who = form::applicant_code;
    const auto at = [&r](std::int32_t line, std::int32_t column) -> cell & {
        return r[form::application_index(line, column)];
    };
    std::array<std::int64_t, form::row_count + 1> totals{};
    for (std::int32_t a = who::natural_person; a <= who::other_organization; ++a) {
        std::int64_t handled = 0;
        for (const form::application_row &line : form::application_rows) {
            if (line.sums_into != row::outcome_total || (line.editions & e) == 0) continue;
            const auto n = static_cast<std::int64_t>(d.below(most + 1));
            at(line.code, a) = cell::number(n);
            totals[static_cast<std::size_t>(line.code)] += n;
            handled += n;
        }
        const auto next = static_cast<std::int64_t>(d.below(most + 1));
        const auto previous = static_cast<std::int64_t>(d.below(static_cast<std::size_t>(handled + next) + 1));
        const std::pair<std::int32_t, std::int64_t> rest[] = {{row::newly_received, handled + next - previous},
                                                              {row::carried_over_from_previous_year, previous},
                                                              {row::outcome_total, handled},
                                                              {row::carried_over_to_next_year, next}};
        for (const auto &[line, n] : rest) {
            at(line, a) = cell::number(n);
            totals[static_cast<std::size_t>(line)] += n;
        }
    }
    for (const form::application_row &line : form::application_rows)
        if ((line.editions & e) != 0)
            at(line.code, who::total) = cell::number(totals[static_cast<std::size_t>(line.code)]);
}

inline void fill_proceedings(report &r, dice &d, std::size_t most) {
    for (std::int32_t p = 1; p <= static_cast<std::int32_t>(std::size(form::proceedings)); ++p) {
        std::int64_t sum = 0;
        for (std::int32_t c = 1; c < form::result_code::total; ++c) {
            const auto n = static_cast<std::int64_t>(d.below(most + 1));
            r[form::proceeding_index(p, c)] = cell::number(n);
            sum += n;
        }
        r[form::proceeding_index(p, form::result_code::total)] = cell::number(sum);
    }
}

inline void fill_sections(report &r, dice &d) {
    static const char *const sentences[] = {"本机关全年按照规定及时发布政府信息，并对公开目录作了整理。",
                                            "依申请公开的登记、答复、送达各环节均有记录可查。",
                                            "对已经公布的文件逐件核对，过期的及时撤下。",
                                            "公开专栏的检索和下载功能作了改进，方便群众查阅。",
                                            "组织业务培训两次，参加人员覆盖各科室。",
                                            "下一步将继续完善审查制度，提高答复质量。"};
    const auto paragraph = [&d] {
        std::string out;
        for (std::size_t n = 2 + d.below(4); n > 0; --n)
            out += d.pick(sentences);
        return out;
    };
    for (const form::heading &h : form::sections) {
        section s;
        s.kind = static_cast<section_kind>(h.code);
        s.heading = std::string(h.numeral).append("、").append(h.text);
        const bool is_table = h.code >= 2 && h.code <= 4;
        if (h.code == form::sections[0].code) {
            for (const form::heading &a : form::aspects)
                s.parts.push_back({static_cast<aspect_kind>(a.code),
                                   std::string("（").append(a.numeral).append("）").append(a.text),
                                   {paragraph()}});
        } else if (!is_table) {
            s.paragraphs = {paragraph(), paragraph()};
        }
        r.sections.push_back(s);
    }
}

/// A complete report of the 2021 edition that keeps every rule of arithmetic. No figure is above 64 bits or negative.
inline report consistent_report(std::uint64_t seed, std::size_t most = 40) {
    dice d(seed);
    report r(edition::fmt2021);
    r.year = static_cast<std::int32_t>(2021 + d.below(5));
    r.organ = "示例市民政局";
    r.scope = report_scope::own_organ;
    r.published_on = date{*r.year + 1, 1, static_cast<std::int32_t>(5 + d.below(25))};
    r.preamble = {"本报告依据《中华人民共和国政府信息公开条例》编制，由六个部分组成。"};
    for (std::size_t i = 0; i < form::first_application; ++i) {
        if ((form::cells[i].editions & form::fmt2021) == 0) continue;
        r[i] = cell::number(static_cast<std::int64_t>(d.below(most + 1)));
    }
    // What is in force cannot be less than what was issued and not repealed this year.
    for (const auto document : {disclosure_row::rules, disclosure_row::normative_documents}) {
        const auto table = r.proactive_disclosure();
        table(document, disclosure_measure::currently_effective) =
            cell::number(table(document, disclosure_measure::issued_this_year).value() +
                         static_cast<std::int64_t>(d.below(most + 1)));
    }
    fill_applications(r, d, form::fmt2021, most);
    fill_proceedings(r, d, most);
    fill_sections(r, d);
    r.processing_fee.notices_count = cell::number(0);
    r.processing_fee.notices_amount_yuan = cell::number(0);
    r.processing_fee.received_amount_yuan = cell::number(0);
    return r;
}

/// The same in the trial form of 2019, whose （六）其他处理 is one row.
inline report consistent_report_2019(std::uint64_t seed, std::size_t most = 40) {
    dice d(seed);
    report r(edition::fmt2019_trial);
    r.year = static_cast<std::int32_t>(2019 + d.below(2));
    r.organ = "示例市民政局";
    for (std::size_t i = 0; i < form::first_application; ++i)
        if ((form::cells[i].editions & form::fmt2019_trial) != 0)
            r[i] = cell::number(static_cast<std::int64_t>(d.below(most + 1)));
    fill_applications(r, d, form::fmt2019_trial, most);
    fill_proceedings(r, d, most);
    fill_sections(r, d);
    return r;
}

} // namespace ogi::tests
