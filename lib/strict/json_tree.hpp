// JSON read strictly into a tree that knows where everything stands, and a way through it that remembers the first thing
// that is wrong.
#pragma once

#include "strict/problem.hpp"

#include <ogi/reading.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi::strict {

enum class json_kind { object, array, string, number, boolean, null };

struct json_value {
    json_kind kind = json_kind::null;
    bool flag = false;                ///< of a boolean
    std::size_t token = 0;            ///< with which it begins, counted from 1
    std::size_t key_token = 0;        ///< of its name
    std::string key;                  ///< its name, where it is a member
    std::string text;                 ///< of a string; of a number as it is written
    std::vector<json_value> children; ///< items or members, in order
};

/// The words of a member and their values.
struct word {
    std::string_view key;
    std::int32_t value;
};

class json_place;

/// The tree of an input. Duplicate members, invalid UTF-8, control characters, more than the limits allow (bytes, depth,
/// `cells` as the number of values) and content behind the value are refused while it is built.
class json_tree {
public:
    /// `what` is named where the input is empty or ends early: {"配置文件", "profile"}.
    json_tree(std::string_view input, const limits &budget, const bilingual &what);
    json_tree(const json_tree &) = delete;
    json_tree &operator=(const json_tree &) = delete;

    /// The value of the whole input; no place when it could not be read.
    json_place root();
    /// The first thing that is wrong, if anything is.
    const std::optional<failure> &problem() const { return problem_; }
    void refuse(std::size_t token, std::string path, fault f);

private:
    std::string_view input_;
    std::size_t from_ = 0;
    json_value root_;
    std::optional<failure> problem_;
};

/// A value of the tree and its JSON Pointer; or no place, of which nothing is asked and nothing is wrong.
class json_place {
public:
    json_place() = default;
    json_place(json_tree &tree, const json_value &value, std::string path)
        : tree_(&tree), value_(&value), path_(std::move(path)) {}

    explicit operator bool() const { return value_ != nullptr; }
    const std::string &key() const { return value_->key; }

    /// Whether this is an object whose members are all among these; else that is refused.
    bool is_object_of(std::initializer_list<std::string_view> allowed) const;
    /// Whether this is an object, of whatever members; else that is refused.
    bool is_object() const;
    /// Whether this is an array of no more than `most` items; else that is refused.
    bool is_array(std::size_t most) const;
    std::vector<json_place> children() const;

    json_place member(std::string_view name) const;
    /// The same; that it is missing is refused.
    json_place required(std::string_view name) const;

    /// These take a value of their type, or refuse what is there, and change nothing where there is none.
    void read(bool &out) const;
    void read(std::string &out, std::size_t least_characters, std::size_t most_characters) const;
    /// A whole number within these bounds.
    void read(std::int64_t &out, std::int64_t least, std::int64_t most) const;
    void read(bilingual &out, std::size_t most_characters) const;
    /// One of these words.
    template <class Enum, class Words> void read(Enum &out, const Words &words) const {
        std::string allowed;
        std::string text;
        if (!read_string(text)) return;
        for (const word &w : words) {
            if (w.key == text) {
                out = static_cast<Enum>(w.value);
                return;
            }
            allowed.append(allowed.empty() ? "" : ", ").append(w.key);
        }
        refuse(unknown_value(text, allowed));
    }
    /// Refuses any other text.
    void expect(std::string_view text) const;
    /// The number as it is written; nothing when there is none, which is refused.
    std::optional<std::string_view> number() const;
    bool is_null() const { return value_ && value_->kind == json_kind::null; }
    bool read_string(std::string &out) const;

    void refuse(fault f) const;
    /// The name of this member is what is wrong.
    void refuse_key(fault f) const;

private:
    static fault unknown_value(std::string_view value, std::string_view allowed);
    bool is(json_kind kind) const;

    json_tree *tree_ = nullptr;
    const json_value *value_ = nullptr;
    std::string path_;
};

} // namespace ogi::strict
