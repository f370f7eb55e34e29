#include "strict/json_tree.hpp"

#include "model/decimal.hpp"
#include "model/size_limit.hpp"
#include "strict/json_builder.hpp"
#include "strict/json_tokens.hpp"

#include <ogi/text.hpp>

#include <algorithm>

namespace ogi::strict {
namespace {

struct kind_name {
    std::string_view id, expected_zh, expected_en;
};
constexpr kind_name kind_names[] = {{"object", "对象（花括号）", "an object (in braces)"},
                                    {"array", "数组（方括号）", "an array (in brackets)"},
                                    {"string", "字符串（带引号）", "a string (in quotation marks)"},
                                    {"number", "数字", "a number"},
                                    {"boolean", "true 或 false", "true or false"},
                                    {"null", "null", "null"}};

const kind_name &name_of(json_kind k) {
    return kind_names[static_cast<std::size_t>(k)];
}

fault wrong_kind(json_kind expected, json_kind found) {
    const kind_name &e = name_of(expected);
    const std::string_view f = name_of(found).id;
    return make_fault(errc::structure,
                      join({"此处应为", e.expected_zh, "，实为", type_in_chinese(f), "。请改正，或者删去这一项。"}),
                      join({"Expected ", e.expected_en, ", found ", f, ". Correct it, or remove the member."}));
}

fault unknown_member(std::string_view name, std::initializer_list<std::string_view> allowed) {
    std::string zh, en;
    for (std::string_view a : allowed) {
        zh.append(zh.empty() ? "" : "、").append(a);
        en.append(en.empty() ? "" : ", ").append(a);
    }
    return make_fault(
        errc::structure, join({"“", shown(name), "”不是这里的内容。请核对拼写，或者删去；这里可以写：", zh, "。"}),
        join({"\"", shown(name), "\" does not belong here. Check the spelling or remove it; what may stand here is ",
              en, "."}));
}

fault missing_member(std::string_view name) {
    return make_fault(errc::structure, join({"缺少必需的“", name, "”。请补上。"}),
                      join({"\"", name, "\" is missing. Add it."}));
}

fault too_many_items(std::size_t most) {
    const std::string n = std::to_string(most);
    return make_fault(errc::budget, join({"这里最多 ", n, " 项。请删减。"}),
                      join({"There are more than ", n, " items here. Remove some."}));
}

fault wrong_length(std::size_t least, std::size_t most) {
    const std::string n = std::to_string(most);
    if (least > 0)
        return make_fault(errc::structure, join({"此处的文字不能为空，最多 ", n, " 字。请改正。"}),
                          join({"The text here must not be empty nor have more than ", n, " characters. Correct it."}));
    return make_fault(errc::structure, join({"此处的文字最多 ", n, " 字。请缩短。"}),
                      join({"The text here has more than ", n, " characters. Shorten it."}));
}

fault number_out_of_bounds(std::string_view literal, std::int64_t least, std::int64_t most) {
    const std::string a = std::to_string(least), b = std::to_string(most);
    return make_fault(errc::structure, join({"“", shown(literal), "”不是 ", a, " 至 ", b, " 之间的整数。请改正。"}),
                      join({"\"", shown(literal), "\" is not a whole number from ", a, " to ", b, ". Correct it."}));
}

std::size_t characters_in(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

} // namespace

json_tree::json_tree(std::string_view input, const limits &budget, const bilingual &what) : input_(input) {
    problem_ = build_tree(input, budget, what, from_, root_);
}

json_place json_tree::root() {
    return problem_ ? json_place() : json_place(*this, root_, {});
}

void json_tree::refuse(std::size_t at, std::string path, fault f) {
    if (!problem_) problem_ = failure_at(std::move(f), input_, token(input_, from_, at).offset, std::move(path));
}

fault json_place::unknown_value(std::string_view value, std::string_view allowed) {
    return make_fault(errc::structure, join({"“", shown(value), "”不是可取的值。可取的值：", allowed, "。"}),
                      join({"\"", shown(value), "\" is not a value of this member. Its values are ", allowed, "."}));
}

bool json_place::is(json_kind kind) const {
    if (!value_) return false;
    if (value_->kind == kind) return true;
    refuse(wrong_kind(kind, value_->kind));
    return false;
}

bool json_place::is_object() const {
    return is(json_kind::object);
}

bool json_place::is_object_of(std::initializer_list<std::string_view> allowed) const {
    if (!is_object()) return false;
    for (const json_place &m : children())
        if (std::find(allowed.begin(), allowed.end(), m.key()) == allowed.end()) {
            m.refuse_key(unknown_member(m.key(), allowed));
            return false;
        }
    return true;
}

bool json_place::is_array(std::size_t most) const {
    if (!is(json_kind::array)) return false;
    if (value_->children.size() <= most) return true;
    refuse(too_many_items(most));
    return false;
}

std::vector<json_place> json_place::children() const {
    std::vector<json_place> out;
    if (!value_) return out;
    for (const json_value &child : value_->children)
        out.emplace_back(
            *tree_, child,
            path_ + (value_->kind == json_kind::array ? "/" + std::to_string(out.size()) : pointer_part(child.key)));
    return out;
}

json_place json_place::member(std::string_view name) const {
    if (value_ && value_->kind == json_kind::object)
        for (const json_value &child : value_->children)
            if (child.key == name) return {*tree_, child, path_ + pointer_part(name)};
    return {};
}

json_place json_place::required(std::string_view name) const {
    json_place out = member(name);
    if (!out && value_) refuse(missing_member(name));
    return out;
}

void json_place::read(bool &out) const {
    if (is(json_kind::boolean)) out = value_->flag;
}

bool json_place::read_string(std::string &out) const {
    if (!is(json_kind::string)) return false;
    out = value_->text;
    return true;
}

void json_place::read(std::string &out, std::size_t least_characters, std::size_t most_characters) const {
    std::string text;
    if (!read_string(text)) return;
    const std::size_t n = characters_in(text);
    if (n < least_characters || n > most_characters) return refuse(wrong_length(least_characters, most_characters));
    out = std::move(text);
}

void json_place::read(std::int64_t &out, std::int64_t least, std::int64_t most) const {
    const std::optional<std::string_view> literal = number();
    if (!literal) return;
    const decimal d = parse_decimal(*literal, 0);
    // 1.0 is a whole number, but not how one is written here.
    const bool plain = literal->find('.') == std::string_view::npos && d.fault == decimal_fault::none;
    if (!plain || d.units < least || d.units > most) return refuse(number_out_of_bounds(*literal, least, most));
    out = d.units;
}

void json_place::read(bilingual &out, std::size_t most_characters) const {
    if (!is_object_of({"zh", "en"})) return;
    required("zh").read(out.zh, 1, most_characters);
    required("en").read(out.en, 1, most_characters);
}

void json_place::expect(std::string_view text) const {
    std::string found;
    if (read_string(found) && found != text) refuse(unknown_value(found, text));
}

std::optional<std::string_view> json_place::number() const {
    if (!is(json_kind::number)) return std::nullopt;
    return value_->text;
}

void json_place::refuse(fault f) const {
    tree_->refuse(value_->token, path_, std::move(f));
}

void json_place::refuse_key(fault f) const {
    tree_->refuse(value_->key_token, path_, std::move(f));
}

} // namespace ogi::strict
