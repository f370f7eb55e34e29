// Who reports, for which year, and when it was published: the title and the lines around it.
#pragma once

#include "document/journal.hpp"

#include <ogi/report.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

struct title {
    std::string organ; ///< without white space; may be empty
    std::int32_t year = 0;
    log_place position;
};

/// A title on a line of its own: 〈机关〉〈年份〉年(度)政府信息公开(工作)年度报告, the year also at the front, at the end or in
/// brackets.
std::optional<title> title_in(const document_paragraph &line);

/// The titles among the lines before the first section, also where one is broken over several lines. Takes the lines
/// that are titles out of `lines`. With an `assumed` year also titles that state none.
std::vector<title> take_titles(std::vector<document_paragraph> &lines,
                               std::optional<std::int32_t> assumed = std::nullopt);

/// Titles within lines of the page around a report: 首页 > 政务公开 > 示例市档案局2024年政府信息公开工作年度报告, or with the
/// name of the site behind.
std::vector<title> titles_in_page(const std::vector<document_paragraph> &lines);

/// Whether a text ends like the name of an organ of government and could be one.
bool is_name_of_an_organ(std::string_view text);

/// The year of a line that states the period of the report: 2024年1月1日起至2024年12月31日止.
std::optional<std::int32_t> period_in(std::string_view line);

/// The date of a line that says when the report was published: 发布日期：2025-01-20.
std::optional<date> publication_date_in(std::string_view line);
/// The date of a line that says when it was issued, which is not the same: 发文日期.
std::optional<date> date_of_issue_in(std::string_view line);
/// The date that a whole line consists of: 2025年1月20日.
std::optional<date> date_line(std::string_view line);

} // namespace ogi
