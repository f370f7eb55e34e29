// Figures stated in the prose of a report, read by a grammar over clauses: what is counted, how many, and whether the
// figure can be compared with the tables of the report. Silence is preferred to a wrong assertion.
#pragma once

#include <ogi/error.hpp>
#include <ogi/form.hpp>
#include <ogi/report.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// What a figure in the prose counts.
enum class fact_subject : std::int32_t {
    other = 0,                          ///< nothing that the report counts: items published, visits, meetings
    proactive_disclosure = 2,           ///< something of table 2
    applications = 3,                   ///< something of table 3
    reconsideration_and_litigation = 4, ///< something of table 4
    information_processing_fee = 6,     ///< 信息处理费 of section six
};

/// Which part of the organ, the year or the matter the figure covers, as far as the words tell.
enum class fact_scope : std::int32_t {
    report = 1,           ///< nothing says that it covers anything but what the report covers
    another_year = 2,     ///< 上年收到 …
    part_of_year = 3,     ///< 上半年, 截至6月底
    several_years = 4,    ///< 自 … 以来, 历年, 累计
    another_organ = 5,    ///< an organ is named that is not known to be the one reporting
    part_of_organ = 6,    ///< 本级, 各镇, 下属 … in the report of a whole
    whole_of_area = 7,    ///< 全县, 全市, where the report is not known to cover it
    part_of_count = 8,    ///< a part of what the cell counts: 通过网站, 当面, 延期
    another_basis = 9,    ///< counted in another way: 备案, 网上发布
    another_subject = 10, ///< not known to be about 政府信息公开: reconsideration of any kind
};

/// Why a figure is compared or not.
enum class fact_ground : std::int32_t {
    certain = 1,     ///< compared
    no_cell = 2,     ///< the form has no cell for it
    scope = 3,       ///< see fact_scope
    approximate = 4, ///< 约, 余, 多, 以上
    rounded = 5,     ///< 1.2万件
    ambiguous = 6,   ///< the words fit several cells
};

/// The figures of 信息处理费, which is no cell of the form.
enum class fee_figure : std::int32_t { notices_count = 1, notices_amount_yuan = 2, received_amount_yuan = 3 };

/// Bytes of a paragraph: [begin, end).
struct byte_span {
    std::size_t begin = 0, end = 0;

    friend bool operator==(const byte_span &a, const byte_span &b) { return a.begin == b.begin && a.end == b.end; }
};

/// The paragraph of a report, by the places of its section and part. A text that is no report has one paragraph.
struct paragraph_place {
    std::optional<std::size_t> section; ///< none: the preamble
    std::optional<std::size_t> part;    ///< none: before the first part of the section
    std::size_t paragraph = 0;

    friend bool operator==(const paragraph_place &a, const paragraph_place &b) {
        return a.section == b.section && a.part == b.part && a.paragraph == b.paragraph;
    }
};

/// Cells that add up to a figure: places in the form, ascending. See path_at.
using cell_sum = std::vector<std::size_t>;

/// One figure of the prose.
struct fact {
    std::string clause;    ///< the words it stands in, as printed
    byte_span span;        ///< of the clause, in its paragraph
    byte_span figure_span; ///< of the figure alone (of a zero in words: of 未, 无 …)
    paragraph_place place;
    fact_subject subject = fact_subject::other;
    /// What the figure may be the sum of, the likeliest reading first. More than one where usage is divided: 收到 N 件
    /// are the new applications, or these and the carried-over ones. Empty: no cell of the form.
    std::vector<cell_sum> readings;
    std::optional<fee_figure> fee;
    std::int64_t value = 0; ///< a count, or 分 where `money`
    bool money = false;
    bool in_words = false; ///< a zero that is said with 未, 无, 没有
    std::string unit;      ///< of the value: "件"; of money "元" where it is printed so, else "万元"; may be empty
    fact_scope scope = fact_scope::report;
    fact_ground ground = fact_ground::no_cell;

    /// Whether the figure can be held against the cells of one of its readings.
    bool comparable() const noexcept { return ground == fact_ground::certain; }
};

/// What is known of the report a text belongs to.
struct fact_context {
    ogi::edition edition = ogi::edition::fmt2021;
    std::optional<std::int32_t> year;
    std::string_view organ; ///< may be empty
    std::optional<report_scope> scope;
    std::optional<aspect_kind> aspect;   ///< the part of section one the text stands in
    std::optional<section_kind> section; ///< the section it stands in
};

/// The figures of one text, in its order. Any bytes are accepted; what is not UTF-8 is no word. Linear in the size.
std::vector<fact> find_facts(std::string_view text, const fact_context &context);
/// The figures of the preamble, sections and parts of a report.
std::vector<fact> find_facts(const report &r);

/// How a fact stands to the cells of a report.
enum class fact_agreement : std::int32_t {
    agrees = 1,         ///< one of its readings gives the figure
    differs = 2,        ///< all of its readings have all their cells, and none gives the figure
    not_comparable = 3, ///< see fact_ground
    not_assessable = 4, ///< a cell is missing, or a sum does not fit 64 bits
};

/// Compares a fact with the cells, and the processing fee, of the report.
fact_agreement compare(const fact &f, const report &r) noexcept;

/// Why a fact is compared or not, for a reader.
bilingual reason_of(const fact &f);

} // namespace ogi
