#include "document/workbook_styles.hpp"

#include "document/xml_part.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>

namespace ogi {
namespace {

/// The formats that have a number and no text of their own (ECMA-376 part 1, 18.8.30, with those of Chinese Excel).
number_show show_of_builtin(std::uint32_t id) {
    const auto within = [id](std::uint32_t first, std::uint32_t last) { return id >= first && id <= last; };
    if (within(14, 17) || id == 22 || within(27, 31) || id == 36 || within(50, 54) || within(57, 58))
        return number_show::as_date;
    if (within(9, 10) || within(18, 21) || within(32, 35) || within(45, 47) || within(55, 56))
        return number_show::otherwise; // percentages and times
    return number_show::as_stored;
}

} // namespace

number_show show_of_format(std::string_view format) {
    if (format.empty() || format == "General" || format == "@") return number_show::as_stored;
    const bool hides_all = format.find_first_not_of(';') == std::string_view::npos;
    bool day = false, time = false, month = false, percent = false, figures = false, scaled = false;
    for (std::size_t i = 0; i < format.size() && format[i] != ';'; ++i) {
        const char c = format[i];
        if (c == '"')
            i = std::min(format.find('"', i + 1), format.size() - 1);
        else if (c == '[') {
            const std::size_t end = std::min(format.find(']', i), format.size() - 1);
            time = time || (end == i + 2 && std::string_view("hms").find(format[i + 1]) != std::string_view::npos);
            i = end;
        } else if (c == '\\' || c == '_' || c == '*')
            ++i;
        else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D')
            day = true;
        else if (c == 'm' || c == 'M')
            month = true;
        else if (c == 'h' || c == 'H' || c == 's' || c == 'S')
            time = true;
        else if (c == '%')
            percent = true;
        else if (c == '0' || c == '#' || c == '?') {
            figures = true;
            scaled = false;
        } else if (c == ',')
            scaled = figures; // with no figure behind it: in thousands
    }
    if (day || (month && !time)) return number_show::as_date;
    return hides_all || time || percent || scaled ? number_show::otherwise : number_show::as_stored;
}

void workbook_styles::read(pugi::xml_node root) {
    constexpr std::uint32_t none = 0xFFFFFFFF;
    std::map<std::uint32_t, number_show> own;
    for (const pugi::xml_node n : child_named(root, "numFmts").children())
        own[number_of(attribute(n, "numFmtId"), none, none)] =
            show_of_format(without_references(attribute(n, "formatCode")));
    std::vector<bool> fonts;
    for (const pugi::xml_node n : child_named(root, "fonts").children())
        if (n.type() == pugi::node_element) fonts.push_back(is_on(child_named(n, "strike")));
    for (const pugi::xml_node n : child_named(root, "cellXfs").children()) {
        if (n.type() != pugi::node_element) continue;
        const std::uint32_t id = number_of(attribute(n, "numFmtId"), 0, none);
        const auto found = own.find(id);
        shows_.push_back(found != own.end() ? found->second : show_of_builtin(id));
        const std::uint32_t font = number_of(attribute(n, "fontId"), none, none);
        struck_.push_back(font < fonts.size() && fonts[font]);
    }
}

} // namespace ogi
