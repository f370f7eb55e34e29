#include "guard.hpp"

namespace ogi::c {

namespace {

constexpr std::size_t largest_struct = 4096; // far beyond any version: a size above it was never set

ogi_status hand_out(ogi_error **error, failure cause) noexcept {
    const auto status = static_cast<ogi_status>(cause.code);
    if (!error) return status;
    try {
        auto handle = std::make_unique<ogi_error>();
        handle->sentence = {cause.describe(language::zh), cause.describe(language::en)};
        handle->cause = std::move(cause);
        *error = handle.release();
    } catch (...) {
        *error = nullptr; // no memory for the explanation; the status still tells
    }
    return status;
}

ogi_status out_of_memory(ogi_error **error) noexcept {
    try {
        return hand_out(error, {errc::out_of_memory, {"内存不足。", "Out of memory."}, {}, {}});
    } catch (...) {
        return OGI_E_NOMEM;
    }
}

} // namespace

void fail(errc code, const char *zh, const char *en) {
    throw failed{{code, {zh, en}, {}, {}}};
}

ogi_status report_failure(ogi_error **error) noexcept {
    try {
        throw;
    } catch (failed &f) {
        return hand_out(error, std::move(f.cause));
    } catch (const std::bad_alloc &) {
        return out_of_memory(error);
    } catch (const std::exception &e) {
        try {
            return hand_out(error, {errc::internal,
                                    {std::string("内部故障，请反馈：") + e.what(),
                                     std::string("Internal fault, please report it: ") + e.what()},
                                    {},
                                    {}});
        } catch (...) {
            return OGI_E_INTERNAL;
        }
    } catch (...) {
        return OGI_E_INTERNAL;
    }
}

std::string_view bytes_in(const void *data, std::size_t size) {
    if (!data && size != 0)
        fail(errc::argument, "数据为空指针，但长度不为零。", "The data is NULL but its size is not 0.");
    return {static_cast<const char *>(data), size};
}

std::string_view text_in(const char *data, std::size_t size) {
    const std::string_view text = bytes_in(data, size);
    if (!is_storable_text(text))
        fail(errc::encoding, "文字不是有效的 UTF-8，或含有控制字符。",
             "The text is not valid UTF-8 or contains control characters.");
    return text;
}

ogi_str text_out(std::string_view text) noexcept {
    return {text.empty() ? "" : text.data(), text.size()};
}

void require_struct_size(std::size_t size) {
    if (size < sizeof(std::size_t) || size > largest_struct)
        fail(errc::argument, "结构的 struct_size 未设置；请设为 sizeof。",
             "The struct_size of a struct is not set; set it to sizeof.");
}

language language_in(ogi_language value) {
    if (value != OGI_LANGUAGE_ZH && value != OGI_LANGUAGE_EN)
        fail(errc::argument, "没有这个语言代码。", "There is no such language.");
    return static_cast<language>(value);
}

edition edition_in(ogi_edition value) {
    if (value != OGI_EDITION_2019 && value != OGI_EDITION_2021)
        fail(errc::argument, "没有这个格式版本；可用 2019、2021。", "There is no such edition; use 2019 or 2021.");
    return static_cast<edition>(value);
}

result_format format_in(ogi_format value) {
    if (value != OGI_FORMAT_TEXT && value != OGI_FORMAT_JSON)
        fail(errc::argument, "没有这个输出形式。", "There is no such format.");
    return static_cast<result_format>(value);
}

result_format result_format_in(ogi_format value) {
    if (value < OGI_FORMAT_TEXT || value > OGI_FORMAT_HTML)
        fail(errc::argument, "没有这个输出形式。", "There is no such format.");
    return static_cast<result_format>(value);
}

result_style style_in(const ogi_write_options *options) {
    const ogi_write_options given = struct_in(options);
    if (given.colour != 0 && given.colour != 1)
        fail(errc::argument, "colour 只能为 0 或 1。", "colour must be 0 or 1.");
    return {language_in(given.language), given.colour == 1};
}

medium medium_in(ogi_medium value) {
    if (value < OGI_MEDIUM_ANY || value > OGI_MEDIUM_PDF_LAYOUT)
        fail(errc::argument, "没有这个文件类型代码。", "There is no such medium.");
    return static_cast<medium>(value);
}

std::size_t index_in(std::int32_t code) {
    const std::optional<std::size_t> index = index_of(cell_code{code});
    if (!index)
        fail({errc::argument,
              {"格式中没有代码为 " + std::to_string(code) + " 的单元格。",
               "The form has no cell with the code " + std::to_string(code) + "."},
              {},
              {}});
    return *index;
}

std::optional<date> day_in(std::int32_t year, std::int32_t month, std::int32_t day) {
    const date given{year, month, day};
    if (given == date()) return std::nullopt;
    if (!given.exists())
        fail(errc::argument, "没有这个日期；未知时年、月、日均为 0。",
             "There is no such day; where it is unknown year, month and day are 0.");
    return given;
}

form_table table_in(ogi_table value) {
    if (value < OGI_TABLE_PROACTIVE_DISCLOSURE || value > OGI_TABLE_RECONSIDERATION_AND_LITIGATION)
        fail(errc::argument, "没有这个表；可用 2、3、4。", "There is no such table; use 2, 3 or 4.");
    return static_cast<form_table>(value);
}

void fail_index(std::int64_t index, std::size_t size) {
    const std::string at = std::to_string(index), count = std::to_string(size);
    fail({errc::argument,
          {"没有序号为 " + at + " 的项：共 " + count + " 项，从 0 数起。",
           "There is no item " + at + ": the list has " + count + ", counted from 0."},
          {},
          {}});
}

void give(ogi_buffer **to, std::string bytes) {
    auto handle = std::make_unique<ogi_buffer>();
    handle->bytes = std::move(bytes);
    *to = handle.release();
}

} // namespace ogi::c

using namespace ogi;
using namespace ogi::c;

const char *ogi_version(void) {
    return OGI_VERSION;
}

int32_t ogi_abi_epoch(void) {
    return OGI_ABI_EPOCH;
}

ogi_status ogi_error_status(const ogi_error *error) {
    return is_handle(error) ? static_cast<ogi_status>(error->cause.code) : OGI_E_ARGUMENT;
}

ogi_status ogi_error_message(const ogi_error *error, ogi_language language, ogi_str *out_text) {
    return guarded(nullptr, [&] {
        ogi_str &to = out(out_text);
        to = text_out(handle(error).sentence.in(language_in(language)));
    });
}

ogi_status ogi_error_path(const ogi_error *error, ogi_str *out_text) {
    return guarded(nullptr, [&] {
        ogi_str &to = out(out_text);
        to = text_out(handle(error).cause.path);
    });
}

ogi_status ogi_error_position(const ogi_error *error, ogi_position *out_position) {
    return guarded(nullptr, [&] {
        const auto &position = handle(error).cause.position;
        ogi_position full = {};
        if (position) full = {0, position->offset, position->line, position->column};
        struct_out(out_position, full);
    });
}

void ogi_error_destroy(ogi_error *error) {
    end(error);
}

const char *ogi_buffer_data(const ogi_buffer *buffer) {
    return is_handle(buffer) ? buffer->bytes.c_str() : nullptr;
}
size_t ogi_buffer_size(const ogi_buffer *buffer) {
    return is_handle(buffer) ? buffer->bytes.size() : 0;
}
void ogi_buffer_destroy(ogi_buffer *buffer) {
    end(buffer);
}
