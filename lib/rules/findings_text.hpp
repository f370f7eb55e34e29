// Several findings as one sentence in each language.
#pragma once

#include <ogi/check.hpp>

#include <string>

namespace ogi::checking {

/// Hundreds of findings (a document of headings that are none of the form, parts without a report) still make a sentence.
class findings_text {
public:
    void add(const std::string &zh, const std::string &en) {
        if (++size_ > most_told) return;
        text_.zh += (text_.zh.empty() ? "" : "；") + zh;
        text_.en += (text_.en.empty() ? "" : "; ") + en;
    }
    bilingual text() const {
        if (size_ <= most_told) return text_;
        const std::string more = std::to_string(size_ - most_told);
        return {text_.zh + "；另有 " + more + " 处", text_.en + "; and " + more + " more"};
    }

private:
    static constexpr std::size_t most_told = 20;

    bilingual text_;
    std::size_t size_ = 0;
};

} // namespace ogi::checking
