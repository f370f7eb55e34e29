// The running text: preamble, sections by their headings, and the headed parts within them.
#pragma once

#include "document/document.hpp"
#include "recognize/journal.hpp"
#include "recognize/masthead.hpp"

#include <ogi/report.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

class outline {
public:
    explicit outline(journal &log) : log_(log) {}

    /// Takes a line or paragraph. True when it is the heading of a section.
    bool add(const document_paragraph &line);
    /// Says that a table of the form stands here.
    void add_table() {
        if (!sections_.empty()) sections_.back().has_table = true;
    }

    bool found_a_section() const;

    /// Gives the report its texts, organ, year and date of publication; returns the titles in their order.
    std::vector<title> fill(report &r);

private:
    struct open_section {
        ogi::section content;
        bool has_table = false;

        bool is_empty() const { return !has_table && content.paragraphs.empty() && content.parts.empty(); }
    };

    bool begin_section(const document_paragraph &line);
    bool is_next_heading(std::string_view text, int number);
    bool begin_part(const document_paragraph &line);
    void open(std::optional<section_kind> kind, std::string_view heading, std::string_view rest,
              const text_position &where);
    void drop_from_contents(section_kind kind);
    void add_paragraph(std::string_view text);
    title title_without_year();

    journal &log_;
    std::vector<document_paragraph> preamble_;
    std::vector<open_section> sections_;
    std::vector<title> later_titles_;
    std::vector<date> dates_;            // of publication, as stated
    std::optional<std::int32_t> period_; // the year that the text states as its period
    std::string_view last_line_;
    int last_number_ = 0; // of a section
    int list_number_ = 0; // of a list numbered like sections within one
};

} // namespace ogi
