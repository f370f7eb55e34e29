// Writes what pdftotext -bbox-layout prints, word by word.
#pragma once

#include <string>
#include <string_view>

namespace ogi::tests {

class layout_pages {
public:
    layout_pages &page() {
        text_ +=
            std::string(pages_++ == 0 ? "" : "  </page>\n") + "  <page width=\"595.000000\" height=\"842.000000\">\n";
        return *this;
    }
    /// Adds a word with its left edge and its top; Chinese characters are as wide as `size`, others half.
    layout_pages &word(double left, double top, std::string_view text, double size = 10) {
        double width = 0;
        for (const char c : text)
            if ((c & 0xC0) != 0x80) width += (c & 0x80) != 0 ? size : size / 2;
        text_ += "<word xMin=\"" + std::to_string(left) + "\" yMin=\"" + std::to_string(top) + "\" xMax=\"" +
                 std::to_string(left + width) + "\" yMax=\"" + std::to_string(top + size) + "\">" + std::string(text) +
                 "</word>\n";
        return *this;
    }

    std::string bytes() const {
        return "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"\"><html>\n<head><title>\xFF</title>"
               "</head>\n<body>\n<doc>\n" +
               text_ + "  </page>\n</doc>\n</body>\n</html>\n";
    }

private:
    std::string text_;
    int pages_ = 0;
};

} // namespace ogi::tests
