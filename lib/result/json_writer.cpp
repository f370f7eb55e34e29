#include "result/json_writer.hpp"

#include "model/json_text.hpp"

#include <utility>

namespace ogi {

void json_writer::new_line() {
    out_.append(1, '\n').append(2 * depth_, ' ');
}

void json_writer::begin(std::string_view key) {
    if (!first_) out_ += ',';
    if (depth_ != 0) new_line();
    first_ = false;
    if (key.empty()) return;
    append_json_string(out_, key);
    out_ += ": ";
}

void json_writer::enter(char bracket) {
    out_ += bracket;
    ++depth_;
    first_ = true;
}

void json_writer::close(char bracket) {
    --depth_;
    if (!first_) new_line();
    out_ += bracket;
    first_ = false;
}

void json_writer::text(std::string_view key, std::string_view value) {
    begin(key);
    append_json_string(out_, value);
}

void json_writer::text_if_any(std::string_view key, std::string_view value) {
    if (!value.empty()) text(key, value);
}

void json_writer::text(std::string_view key, std::string_view zh, std::string_view en) {
    open(key, '{');
    text("zh", zh);
    text("en", en);
    close('}');
}

void json_writer::number(std::string_view key, std::int64_t value) {
    begin(key);
    out_ += std::to_string(value);
}

void json_writer::boolean(std::string_view key, bool value) {
    begin(key);
    out_ += value ? "true" : "false";
}

void json_writer::null(std::string_view key) {
    begin(key);
    out_ += "null";
}

std::string json_writer::finish() {
    out_ += '\n';
    return std::move(out_);
}

} // namespace ogi
