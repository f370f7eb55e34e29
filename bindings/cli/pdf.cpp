#include "pdf.hpp"
#include "program.hpp"

#include <string>
#include <utility>

namespace ogi_cli {

bool is_pdf(std::string_view bytes) {
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\f\v");
    return first != std::string_view::npos && bytes.substr(first, 5) == "%PDF-";
}

namespace {

/// The sentences of python3 -m ogi (_pdf.py) are the same.
std::string_view sentence(const program_result &ran, const settings &s) {
    using ending = program_result::ending;
    switch (ran.how) {
    case ending::absent:
        return s.say(
            "这是 PDF 文件，读取它要用 pdftotext，没有找到这个程序。请安装 poppler-utils（Poppler）后再读取，或者在"
            "有它的电脑上运行 pdftotext -bbox-layout 文件.pdf 版面.html，再读取 版面.html。",
            "This is a PDF file; pdftotext, which is needed to read it, was not found. Install poppler-utils "
            "(Poppler), or run pdftotext -bbox-layout FILE.pdf LAYOUT.html where it is, and read LAYOUT.html.");
    case ending::too_long:
        return s.say(
            "pdftotext 处理这个 PDF 文件用时过长，已停止。请确认文件完整，或者另存为 docx 后再读取。",
            "pdftotext took too long over this PDF file and was stopped. Check that the file is whole, or save "
            "it as docx.");
    case ending::too_large:
        return s.say(
            "这个 PDF 文件的文字超过字节上限。请确认所选的是年度报告文件；确需读取时请用 --max-bytes 调高上限。",
            "The text of this PDF file is larger than the limit of bytes. Check that it is the report; if it "
            "is, raise the limit with --max-bytes.");
    case ending::broken: return s.say("无法运行 pdftotext。", "pdftotext could not be run.");
    default:
        return ran.code == 3 ? s.say("这个 PDF 文件不允许取出文字。请向发布单位索取可以复制文字的文件。",
                                     "This PDF file does not permit its text to be taken. Ask the publisher for a file "
                                     "that does.")
                             : s.say("pdftotext 不能读取这个 PDF 文件：文件可能已损坏，或者设有密码。请重新下载，或者"
                                     "另存为没有密码的文件。",
                                     "pdftotext cannot read this PDF file: it may be damaged or protected with a "
                                     "password. Fetch it again, or save it without the password.");
    }
}

} // namespace

std::string layout_of_pdf(std::string_view bytes, std::uint64_t most_bytes, std::string_view prefix,
                          const settings &s) {
    constexpr int seconds = 60;
    program_result ran =
        run_program({"pdftotext", "-enc", "UTF-8", "-bbox-layout", "-", "-"}, bytes, most_bytes, seconds);
    if (ran.how == program_result::ending::done) return std::move(ran.output);
    throw failed{unreadable, std::string(prefix).append(sentence(ran, s))};
}

} // namespace ogi_cli
