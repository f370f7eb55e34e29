// The hand-checked truth of the real reports: NAME.truth.tsv.
#pragma once

#include "form/table.hpp"

#include <ogi/form.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ogi::tests {

struct truth_line {
    std::string state, raw, number; // number only where raw says more
    bool undetermined = false;      // the document alone does not decide
};

/// The truth by path of the cell.
inline std::map<std::string, truth_line> parse_truth(std::string_view text) {
    std::map<std::string, truth_line> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.front() == '#') continue;
        truth_line t;
        t.undetermined = line.substr(0, 2) == "? ";
        if (t.undetermined) line.remove_prefix(2);
        std::vector<std::string> fields(1);
        for (char c : line)
            if (c == '\t')
                fields.emplace_back();
            else
                fields.back() += c;
        fields.resize(4);
        t.state = fields[1];
        t.raw = fields[2];
        t.number = fields[3].empty() ? fields[2] : fields[3];
        out.emplace(fields[0], t);
    }
    return out;
}

} // namespace ogi::tests
