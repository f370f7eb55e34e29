#include "guard.hpp"

using namespace ogi;
using namespace ogi::c;

ogi_status ogi_form_get_cells(ogi_edition edition, int32_t *codes, size_t capacity, size_t *count, ogi_error **error) {
    return guarded(error, [&] {
        std::size_t &to = out(count);
        const bool every = edition == 0;
        const ogi::edition e = every ? ogi::edition::fmt2021 : edition_in(edition);
        if (capacity != 0) out(codes);
        to = 0;
        for (std::size_t i = 0; i < cell_count; ++i)
            to += every || stands_in(e, i);
        if (!codes) return;
        if (capacity < to)
            fail(errc::budget, "数组太小；所需个数已写入 count。",
                 "The array is too small; count holds the size needed.");
        std::size_t n = 0;
        for (std::size_t i = 0; i < cell_count; ++i)
            if (every || stands_in(e, i)) codes[n++] = static_cast<std::int32_t>(code_at(i));
    });
}

ogi_status ogi_form_get_cell(int32_t code, ogi_form_cell *to, ogi_error **error) {
    return guarded(error, [&] {
        const std::size_t index = index_in(code);
        ogi_form_cell full = {};
        full.code = code;
        full.table = code / 10000;
        full.row = code / 100 % 100;
        full.column = code % 100;
        full.type = static_cast<ogi_cell_type>(type_at(index));
        full.in_2019 = stands_in(ogi::edition::fmt2019_trial, index);
        full.in_2021 = stands_in(ogi::edition::fmt2021, index);
        full.path = text_out(path_at(index));
        struct_out(to, full);
    });
}

ogi_status ogi_form_get_path(int32_t code, ogi_str *to, ogi_error **error) {
    return guarded(error, [&] {
        ogi_str &path = out(to);
        path = text_out(path_at(index_in(code)));
    });
}

ogi_status ogi_form_find_cell(const char *path, size_t size, int32_t *code, ogi_error **error) {
    return guarded(error, [&] {
        std::int32_t &to = out(code);
        const std::string_view name = text_in(path, size);
        const std::optional<std::size_t> index = index_of_path(name);
        if (!index)
            fail({errc::argument,
                  {"格式中没有路径为“" + std::string(name) + "”的单元格。",
                   "The form has no cell with the path \"" + std::string(name) + "\"."},
                  {},
                  {}});
        to = static_cast<std::int32_t>(code_at(*index));
    });
}

ogi_status ogi_form_write_label(int32_t code, ogi_edition edition, ogi_language language, ogi_buffer **to,
                                ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        give(to, label_at(index_in(code), edition_in(edition), language_in(language)));
    });
}

ogi_status ogi_form_write_official_label(int32_t code, ogi_edition edition, ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        give(to, official_label_at(index_in(code), edition_in(edition)));
    });
}

ogi_status ogi_form_get_row_label(ogi_table table, int32_t row, ogi_edition edition, ogi_language language,
                                  ogi_str *label, ogi_error **error) {
    return guarded(error, [&] {
        ogi_str &to = out(label);
        const std::string_view text = row_label(table_in(table), row, edition_in(edition), language_in(language));
        if (text.empty()) fail(errc::argument, "这个表没有这一行。", "The table has no such row.");
        to = text_out(text);
    });
}

ogi_status ogi_form_get_column_label(ogi_table table, int32_t column, ogi_edition edition, ogi_language language,
                                     ogi_str *label, ogi_error **error) {
    return guarded(error, [&] {
        ogi_str &to = out(label);
        const std::string_view text = column_label(table_in(table), column, edition_in(edition), language_in(language));
        if (text.empty()) fail(errc::argument, "这个表没有这一列。", "The table has no such column.");
        to = text_out(text);
    });
}

ogi_status ogi_form_write(ogi_format format, const ogi_write_options *options, ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        give(to, write_form(format_in(format), style_in(options)));
    });
}
