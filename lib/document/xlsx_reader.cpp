#include "document/xlsx_reader.hpp"

#include "document/archive.hpp"
#include "document/office_failures.hpp"
#include "document/office_package.hpp"
#include "document/xlsx_sheet.hpp"
#include "model/size_limit.hpp"

#include <utility>

namespace ogi {
namespace {

class xlsx_reader {
public:
    xlsx_reader(archive &parts, const limits &budget) : parts_(parts), budget_(budget) {}

    result<document> read() {
        const result<main_part> main = main_part_of(parts_, budget_);
        if (!main) return main.error();
        if (main->name.empty()) return no_main_part();
        auto related = relationships_of(parts_, main->name, budget_);
        if (!related) return related.error();
        related_ = std::move(*related);
        if (auto failed = read_strings()) return *failed;
        if (auto failed = read_styles()) return *failed;
        if (auto failed = read_sheets(main->name)) return *failed;
        return std::move(document_);
    }

private:
    const relationship *related_as(std::string_view kind) const {
        for (const relationship &r : related_)
            if (r.kind == kind && parts_.has(r.target)) return &r;
        return nullptr;
    }

    std::optional<failure> read_strings() {
        const relationship *found = related_as("sharedStrings");
        if (!found) return std::nullopt;
        result<std::string> bytes = parts_.read(found->target);
        if (!bytes) return bytes.error();
        part_text part = keep_part(document_, found->target, std::move(*bytes));
        xml_part tree;
        if (auto failed = tree.parse(found->target, part.bytes, budget_, blank_texts::alone)) return failed;
        printed_text text(document_, part, text_rules::sheet);
        for (const pugi::xml_node n : tree.root().children())
            if (local_name(n) == "si") book_.strings.push_back(text_of_string(n, text, notes_, part.places.part()));
        notes_.hand_over(document_, part.places.part(), part.places);
        return std::nullopt;
    }

    std::optional<failure> read_styles() {
        const relationship *found = related_as("styles");
        if (!found) return std::nullopt;
        const result<std::string> bytes = parts_.read(found->target);
        if (!bytes) return bytes.error();
        xml_part tree;
        if (auto failed = tree.parse(found->target, *bytes, budget_, blank_texts::alone)) return failed;
        book_.styles.read(tree.root());
        return std::nullopt;
    }

    std::optional<failure> read_sheets(const std::string &name) {
        result<std::string> bytes = parts_.read(name);
        if (!bytes) return bytes.error();
        part_text part = keep_part(document_, name, std::move(*bytes));
        xml_part tree;
        if (auto failed = tree.parse(name, part.bytes, budget_, blank_texts::alone)) return failed;
        if (!is_workbook(tree)) return no_main_part();
        for (const pugi::xml_node n : tree.root().children())
            if (local_name(n) == "workbookPr") {
                const std::string_view from_1904 = attribute(n, "date1904");
                book_.since_1904 = from_1904 == "1" || from_1904 == "true";
            } else if (local_name(n) == "sheets")
                for (const pugi::xml_node sheet : n.children())
                    if (auto failed = read_sheet(sheet, part.places.part())) return failed;
        notes_.hand_over(document_, part.places.part(), part.places);
        return std::nullopt;
    }

    static bool is_workbook(const xml_part &tree) {
        const xml_names names;
        const qualified_name name = names.name_of(tree.root());
        return name.in == vocabulary::sheet && name.local == "workbook";
    }

    std::optional<failure> read_sheet(pugi::xml_node sheet, std::uint32_t book_part) {
        if (sheet.type() != pugi::node_element || local_name(sheet) != "sheet") return std::nullopt;
        const std::string_view state = attribute(sheet, "state"), id = attribute(sheet, "id");
        const std::size_t offset = xml_part::offset_of(sheet);
        if (state == "hidden" || state == "veryHidden")
            return notes_.count(import_rule::office_hidden_sheet, book_part, offset), std::nullopt;
        const relationship *found = nullptr;
        for (const relationship &r : related_)
            if (r.id == id) found = &r;
        if (!found || !parts_.has(found->target)) return no_main_part();
        if (found->kind != "worksheet")
            return notes_.count(import_rule::office_other_sheet, book_part, offset), std::nullopt;
        result<std::string> bytes = parts_.read(found->target);
        if (!bytes) return bytes.error();
        part_text part = keep_part(document_, found->target, std::move(*bytes));
        xml_part tree;
        if (auto failed = tree.parse(found->target, part.bytes, budget_, blank_texts::alone)) return failed;
        return xlsx_sheet(book_, tree, part, document_, budget_, used_).read();
    }

    archive &parts_;
    const limits &budget_;
    std::vector<relationship> related_;
    workbook book_;
    document document_;
    reader_notes notes_;
    std::size_t used_ = 0;
};

} // namespace

result<document> read_xlsx_document(std::string_view bytes, const limits &budget) {
    if (auto large = exceeds_size_limit(bytes, budget)) return *large;
    result<archive> parts = archive::open(bytes, budget);
    if (!parts) return parts.error();
    return xlsx_reader(*parts, budget).read();
}

} // namespace ogi
