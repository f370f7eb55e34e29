#include "recognize/recognize.hpp"

#include "document/journal.hpp"
#include "form/table.hpp"
#include "recognize/applications_table.hpp"
#include "recognize/arrange.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/disclosure_table.hpp"
#include "recognize/edition.hpp"
#include "recognize/harvest.hpp"
#include "recognize/label_log.hpp"
#include "recognize/label_mending.hpp"
#include "recognize/outline.hpp"
#include "recognize/page_data.hpp"
#include "recognize/pieces.hpp"
#include "recognize/proceedings_table.hpp"
#include "recognize/section_heading.hpp"

#include <algorithm>
#include <deque>
#include <initializer_list>
#include <set>
#include <string>
#include <utility>

namespace ogi {
namespace {

constexpr std::int32_t first_year = 2019;
constexpr std::size_t longest_caption = 60; // bytes of a line over rows of a table

failure too_old(const title &t) {
    const std::string year = std::to_string(t.year);
    return {errc::unsupported,
            {"这是 " + year +
                 " 年度的报告。2019 年度以前的报告采用另外的格式（国办发〔2014〕32号统计表），不能读取；"
                 "请提供 2019 年度及以后的报告。",
             "This is a report for " + year +
                 ". Reports for years before 2019 have another form (国办发〔2014〕32号) and "
                 "are not read; give a report for 2019 or later."},
            {},
            t.position.position};
}

failure several_reports(const text_position &where) {
    return {errc::unsupported,
            {"文件中有不止一份报告（从此处起另有一份）。请拆分成每份报告一个文件后分别读取。",
             "The file holds more than one report (another begins here). Split it into one file for each report."},
            {},
            where};
}

failure no_report() {
    return {
        errc::not_a_report,
        {"没有找到年度报告的任何表格或部分标题。请确认文件是政府信息公开工作年度报告的全文，其中的表格不是图片。",
         "No table and no section heading of the annual report was found. Check that the file is the whole report and "
         "that its tables are no pictures."},
        {},
        std::nullopt};
}

/// Takes the number of the row out of a row of the form, and its head 序号 out of a header: neither is a value.
void leave_out_row_number(table_row &row) {
    if (row.printed.size() < 2) return;
    const printed_cell &front = row.printed[0], &next = row.printed[1];
    const catalogue &known = form_labels();
    const bool is_number = front.is_figure && is_digits(front.source->text, 2) && !next.is_figure &&
                           (known.application_rows.find(next.label) || known.disclosure_rows.find(next.label) ||
                            known.groups.find(next.label));
    if (is_number || front.label.text == "序号") row.printed.erase(row.printed.begin());
}

class recognizer {
public:
    result<reading> run(const document &source) {
        parts_ = source.parts;
        open_end_ = source.open_end;
        for (const log_entry &note : source.notes)
            log_.add(note);
        arranged_ = arrange(source, log_);
        if (arranged_.side_by_side) return several_reports(*arranged_.side_by_side);
        for (const document_table &table : arranged_.tables)
            put_together_.insert(&table);
        for (const arrangement::block &block : arranged_.blocks)
            if (const auto *line = std::get_if<const document_paragraph *>(&block))
                add_line(**line);
            else
                add_table(**std::get_if<const document_table *>(&block));
        return finish();
    }

private:
    void add_line(const document_paragraph &line) {
        const printed_label label = line.text.size() <= longest_caption ? label_of(line.text) : printed_label();
        proceedings_.note_caption(label);
        if (!is_caption_line(line.text, label)) return add_text(line);
        // A row of captions that lost its empty cells.
        document_cell &cell = loose_cells_.emplace_back();
        cell.text = line.text;
        cell.span = line.span;
        add_row(row_of(tables_, {&cell, &cell + 1}));
    }

    bool is_caption_line(std::string_view line, const printed_label &label) const {
        if (label.text.empty()) return false;
        return disclosure_table::names_a_block(line) ||
               ((applications_.is_open() || applications_.lacks_header()) && form_labels().groups.find(label));
    }

    void add_text(const document_paragraph &line) {
        page_.add(line.text, line.span);
        if (!outline_.add(line)) return;
        if (const auto heading = section_heading_in(line.text)) {
            printed_label label = label_of(heading->head);
            if (label.numbering.number == static_cast<int>(heading->kind)) heading_mender().mend(label);
            // Headings are worded freely; only a character off is worth a word.
            if (label.repair != label_repair::spelling) label.repair = label_repair::none;
            labels_.add(label, heading->head, line.span, log_);
        }
        close_tables();
        applications_.enter_section(outline_.is_in_section_of_prose());
        proceedings_.enter_section(outline_.is_in_section_of_prose());
    }

    void close_tables() {
        disclosure_.close();
        applications_.close();
        proceedings_.close();
    }

    void add_table(const document_table &table) {
        ++tables_;
        left_out_ = false;
        applications_.begin_document_table();
        const bool is_loose = put_together_.count(&table) != 0;
        for (std::size_t i = 0; i < table.row_count(); ++i) {
            table_row row = row_of(tables_, table.row(i));
            row.is_loose = is_loose;
            applications_.note_foreign_header(row);
            leave_out_row_number(row);
            if (!add_row(row)) add_foreign_row(row);
        }
    }

    /// Finds the table of the form that a row belongs to: by its header, then by its label, then as a local row.
    bool add_row(const table_row &row) {
        if (disclosure_table::is_caption(row)) {
            begin_disclosure();
            disclosure_.add_caption(row);
        } else if (applications_table::is_header(row)) {
            disclosure_.close();
            proceedings_.close();
            applications_.add_header(row);
        } else if (proceedings_table::is_header(row)) {
            disclosure_.close();
            applications_.close();
            proceedings_.add_header(row);
        } else if (disclosure_table::is_header(row)) {
            begin_disclosure();
            disclosure_.add_header(row);
        } else if (!applications_.add_unnamed_header(row) && !disclosure_.add_row(row) && !applications_.add_row(row) &&
                   !proceedings_.add_row(row))
            return false;
        outline_.add_table();
        labels_.add(row, log_);
        return true;
    }

    void begin_disclosure() {
        applications_.close();
        proceedings_.close();
    }

    /// A line of text that contains a tab, or a row of a table that is not of the form.
    void add_foreign_row(const table_row &row) {
        if (row.printed.empty()) return;
        page_.add(row);
        const document_cell &first = *row.printed.front().source;
        const source_span span = span_of(row);
        const std::string_view text = text_of(row);
        if (row.printed.size() == 1 || numbering_stands_alone(row) || (!left_out_ && is_running_text(row, text))) {
            add_line({text, span});
            return;
        }
        // A table of another kind follows: what stands in it is no local row of the form.
        if (!row.has_figures()) close_tables();
        if (!left_out_)
            log_.add(import_rule::foreign_table,
                     "此处的表格（首行为“" + values_in_words(row, 0) +
                         "”）不是标准格式中的表，未读取。如是标准格式中的表，请核对其表头。",
                     "The table here (its first row is \"" + values_in_words(row, 0) +
                         "\") is not of the official form; it was not read. If it should be, check its header.",
                     first.span);
        left_out_ = true;
    }

    /// From the first printed cell of a row to its last.
    static source_span span_of(const table_row &row) {
        source_span out = row.printed.front().source->span;
        const source_span &last = row.printed.back().source->span;
        if (last.part != out.part || last.begin.offset < out.begin.offset) return out;
        out.size = last.begin.offset + last.size - out.begin.offset;
        out.characters = last.character + last.characters - out.character;
        return out;
    }

    /// What is printed in a row as one line, the cells apart by tabs.
    std::string_view text_of(const table_row &row) {
        if (row.printed.size() == 1) return row.printed.front().source->text;
        std::string &out = texts_.emplace_back();
        for (const printed_cell &cell : row.printed) {
            if (!out.empty()) out.append(cell.index - (&cell - 1)->index, '\t');
            out.append(cell.source->text);
        }
        return out;
    }

    /// A heading or a sentence that was broken by a tab, and not the first row of a table of another kind.
    static bool is_running_text(const table_row &row, std::string_view text) {
        const auto ends_with_one_of = [](std::string_view cell, std::initializer_list<std::string_view> marks) {
            return std::any_of(marks.begin(), marks.end(), [cell](std::string_view mark) {
                return cell.size() >= mark.size() && cell.substr(cell.size() - mark.size()) == mark;
            });
        };
        // "2024 年，" begins a sentence.
        const auto is_value = [](const printed_cell &c) {
            const std::string_view cell = c.source->text;
            return c.is_figure && cell.find("，") == std::string_view::npos &&
                   cell.find("年") == std::string_view::npos;
        };
        if (std::any_of(row.printed.begin(), row.printed.end(), is_value)) return false;
        if (row.printed.size() <= 3 && outline::begins_section(text)) return true;
        return ends_with_one_of(text, {"。", "；", "！", "？", "："}) ||
               ends_with_one_of(row.printed.front().source->text, {"，", "、", "；", "。"});
    }

    /// 一、 in a cell of its own before the heading.
    static bool numbering_stands_alone(const table_row &row) {
        if (row.printed.size() != 2) return false;
        const std::string front = folded(row.printed[0].source->text.substr(0, longest_label));
        const numbering n = numbering_of(front);
        return n.style != numbering_style::none && n.size == front.size();
    }

    bool found_a_table() const { return disclosure_.found() || applications_.found() || proceedings_.found(); }

    std::optional<text_position> second_report(const std::vector<title> &titles) const {
        for (const title &t : titles)
            if (t.year != titles.front().year) return t.position.position;
        for (const auto &second :
             {disclosure_.second_beginning(), applications_.second_beginning(), proceedings_.second_beginning()})
            if (second) return second;
        return std::nullopt;
    }

    void note_titles(const std::vector<title> &titles, const report &r) {
        if (titles.empty())
            log_.add(import_rule::no_title,
                     "没有找到标题（〈机关〉〈年份〉年政府信息公开工作年度报告），机关名称和年份未知。",
                     "No title (〈organ〉〈year〉年政府信息公开工作年度报告) was found; organ and year are unknown.");
        else if (r.organ.empty())
            log_.add(import_rule::no_organ, "标题中没有机关名称。", "The title does not name the organ.",
                     titles.front().position);
        for (std::size_t i = 1; i < titles.size(); ++i)
            log_.add(import_rule::title_repeated, "标题重复出现，只保留一次。",
                     "The title stands more than once; it is kept once.", titles[i].position);
    }

    /// A table that was not met may still be in the document, in a layout that is not read: the cells are absent from
    /// the report, and the reader is told why.
    void note_missing_tables() {
        const std::pair<bool, std::int32_t> tables[] = {
            {disclosure_.found(), form::table_code::proactive_disclosure},
            {applications_.found(), form::table_code::applications},
            {proceedings_.found(), form::table_code::reconsideration_and_litigation},
        };
        for (const auto &[found, code] : tables) {
            if (found) continue;
            const form::heading &section = form::line_of(form::sections, code);
            log_.add(import_rule::table_missing,
                     "没有找到" + table_name(code, language::zh) + "（" + std::string(section.text) +
                         "），各格按缺失处理，不当作 0。如文件中有此表，请核对其行名和表头是否完整，表格是否为图片。",
                     "No " + table_name(code, language::en) + " (" + std::string(section.text_en) +
                         ") was found; its cells are absent, not 0. If the file has it, check whether its labels "
                         "and heads are complete and whether it is a picture.");
        }
    }

    result<reading> finish() {
        reading out;
        out.parts = std::move(parts_);
        for (const date &published : page_.published_on())
            outline_.add_date(published);
        const std::vector<title> titles = outline_.fill(out.report);
        if (!titles.empty() && titles.front().year < first_year) return too_old(titles.front());
        if (const auto second = second_report(titles)) return several_reports(*second);
        if (!found_a_table() && !outline_.found_a_section()) return no_report();
        page_.complete(out.report, !outline_.has_dates(), log_);
        note_titles(titles, out.report);
        note_missing_tables();
        choose_edition({disclosure_.head_of_2019(), disclosure_.head_of_2021(), applications_.row_of_2019(),
                        applications_.row_of_2021()},
                       out, log_);
        harvest into(out, log_, proceedings_.found() ? nullptr : open_end_);
        disclosure_.resolve(into);
        applications_.resolve(into);
        proceedings_.resolve(into);
        into.note_spellings();
        labels_.finish(log_);
        out.log = log_.take();
        return out;
    }

    const char *open_end_ = nullptr;
    std::vector<std::string> parts_;
    arrangement arranged_;
    std::set<const document_table *> put_together_; // out of loose text
    journal log_;
    label_log labels_;
    outline outline_{log_};
    page_data page_;
    disclosure_table disclosure_;
    applications_table applications_;
    proceedings_table proceedings_;
    std::deque<document_cell> loose_cells_;
    std::deque<std::string> texts_;
    std::uint32_t tables_ = 0;
    bool left_out_ = false;
};

} // namespace

result<reading> recognize(const document &source) {
    return recognizer().run(source);
}

} // namespace ogi
