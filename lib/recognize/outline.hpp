// The running text: preamble, sections by their headings, and the headed parts within them.
#pragma once

#include "document/document.hpp"
#include "document/journal.hpp"
#include "recognize/label.hpp"
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
    void add_table();

    /// Whether a line, also one that was broken into cells, begins with the heading of a section.
    static bool begins_section(std::string_view line);

    bool found_a_section() const;
    /// Whether what is met now stands in a section of the form without tables: one, five or six.
    bool is_in_section_of_prose() const;

    /// A date of publication that stands in no line.
    void add_date(const date &published) { dates_.push_back(published); }
    bool has_dates() const { return !dates_.empty(); }

    /// Gives the report its texts, organ, year and date of publication; returns the titles in their order: those
    /// before the first section, and those behind it that belong to the report or begin another one. A title that
    /// only names another report is text.
    std::vector<title> fill(report &r);

private:
    struct open_section {
        ogi::section content;
        log_place position;
        int number = 0;             // of the heading, as printed
        std::string key;            // of a heading that is none of the form
        std::size_t paragraphs = 0; // also in its parts
        std::size_t marginal = 0;   // of these: titles, and lines of a table of contents
        bool has_table = false;
        std::vector<document_paragraph> lines; // the first paragraphs as they stand in the document

        bool is_bare() const { return !has_table && paragraphs == marginal; }
        bool is_empty() const { return is_bare() && content.parts.empty(); }
        bool is_same(const open_section &other) const { return content.kind == other.content.kind && key == other.key; }
    };

    /// A title behind the first section; it stands among the paragraphs until it is known what it is.
    struct later_title {
        ogi::title title;
        std::size_t section, part, paragraph;
    };

    bool begin_section(const document_paragraph &line);
    bool begin_foreign_section(const document_paragraph &line);
    bool is_next_heading(std::string_view text, int number);
    bool begin_part(const document_paragraph &line);
    void open(std::optional<section_kind> kind, int number, std::string_view heading, const log_place &where);
    void add_paragraph(std::string_view text);
    void add_title(const title &t, const document_paragraph &line);

    std::size_t size_of_contents() const;
    bool is_contents(std::size_t size) const;
    void drop_contents();
    void make_lists_parts();
    void drop_empty_repeats();
    void note_sections();
    std::vector<title> take_all_titles();
    std::vector<title> settle_later_titles(std::optional<std::int32_t> year);
    std::vector<title> titles_before_sections();
    title title_without_year();
    std::optional<title> title_in_page();

    journal &log_;
    std::vector<document_paragraph> preamble_;
    std::vector<open_section> sections_;
    std::vector<later_title> later_titles_;
    std::size_t titles_followed_ = 0;    // the first of later_titles_: sections or tables follow them
    std::size_t lines_followed_ = 0;     // the first of preamble_: tables follow them
    std::vector<date> dates_;            // of publication, as stated
    std::optional<std::int32_t> period_; // the year that the text states as its period
    std::string_view last_line_;
    int last_number_ = 0;                  // of a section
    int list_number_ = 0;                  // of a list numbered like sections within one
    std::optional<numbering_style> style_; // of the headings of the sections
    bool in_first_section_ = false;
};

} // namespace ogi
