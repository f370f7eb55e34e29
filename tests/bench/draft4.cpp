#include "bench/json_peers.hpp"

#include <rapidjson/internal/regex.h>
#include <rapidjson/stringbuffer.h>

#include <stdexcept>
#include <string>
#include <string_view>

namespace ogi::bench {

using rapidjson::Document;
using rapidjson::SizeType;
using rapidjson::StringRef;
using rapidjson::Value;

namespace {

using allocator = Document::AllocatorType;

constexpr std::string_view definitions = "definitions"; // what draft 4 calls $defs

/// How a keyword of 2020-12 is said in draft 4.
enum class said {
    the_same,        // a plain value
    not_at_all,      // an annotation, which checks nothing
    schema,          // the value is a schema, or true or false
    schemas,         // … a list of schemas
    schemas_by_name, // … an object of schemas
    otherwise,       // in another way: see translate()
};

struct keyword {
    std::string_view name;
    said how;
};

constexpr keyword keywords[] = {
    {"$schema", said::not_at_all},
    {"$id", said::not_at_all},
    {"$comment", said::not_at_all},
    {"title", said::not_at_all},
    {"description", said::not_at_all},
    {"default", said::not_at_all},
    {"examples", said::not_at_all},
    {"format", said::not_at_all}, // asserts nothing in 2020-12 unless a reader asks for it
    {"type", said::the_same},
    {"enum", said::the_same},
    {"required", said::the_same},
    {"minLength", said::the_same},
    {"maxLength", said::the_same},
    {"minItems", said::the_same},
    {"maxItems", said::the_same},
    {"uniqueItems", said::the_same},
    {"minProperties", said::the_same},
    {"maxProperties", said::the_same},
    {"minimum", said::the_same},
    {"maximum", said::the_same},
    {"multipleOf", said::the_same},
    {"not", said::schema},
    {"items", said::schema},
    {"additionalProperties", said::schema},
    {"allOf", said::schemas},
    {"anyOf", said::schemas},
    {"oneOf", said::schemas},
    {"properties", said::schemas_by_name},
    {"patternProperties", said::schemas_by_name},
    {"$defs", said::otherwise},
    {"$ref", said::otherwise},
    {"const", said::otherwise},
    {"pattern", said::otherwise},
    {"exclusiveMinimum", said::otherwise},
    {"exclusiveMaximum", said::otherwise},
    {"if", said::otherwise},
    {"then", said::otherwise},
    {"else", said::otherwise},
};

said how_to_say(std::string_view name) {
    for (const keyword &k : keywords)
        if (k.name == name) return k.how;
    throw std::runtime_error("RapidJSON does not know the keyword " + std::string(name) + ": say it in draft 4 here");
}

std::string_view text_of(const Value &string) {
    return {string.GetString(), string.GetStringLength()};
}

struct spelling {
    std::string_view ecma, rapidjson;
};

/// RapidJSON has neither classes nor assertions, and its $ is the end of the text and no line feed before it.
constexpr spelling spellings[] = {{"\\d", "[0-9]"}, {"$(?!\\n)", "$"}};

/// The character of an escape \uXXXX, which RapidJSON's expressions lack. They and the texts that they look at end at
/// a NUL, which therefore cannot be forbidden: U+0001 stands in for it.
std::string escaped_character(std::string_view escape) {
    const auto code = static_cast<unsigned>(std::stoul(std::string(escape.substr(2)), nullptr, 16));
    rapidjson::StringBuffer out;
    rapidjson::UTF8<>::Encode(out, code == 0 ? 1 : code);
    return {out.GetString(), out.GetSize()};
}

std::string rapidjson_pattern(std::string_view ecma) {
    std::string out(ecma);
    for (const spelling &s : spellings)
        for (std::size_t at = 0; (at = out.find(s.ecma, at)) != std::string::npos; at += s.rapidjson.size())
            out.replace(at, s.ecma.size(), s.rapidjson);
    for (std::size_t at = 0; (at = out.find("\\u", at)) != std::string::npos; ++at)
        out.replace(at, 6, escaped_character(std::string_view(out).substr(at, 6)));
    // One that it cannot read would check nothing.
    if (!rapidjson::internal::GenericRegex<rapidjson::UTF8<>>(out.c_str()).IsValid())
        throw std::runtime_error("RapidJSON does not know the pattern " + out);
    return out;
}

class translator {
public:
    translator(allocator &memory, text_patterns patterns) : memory_(memory), patterns_(patterns) {}

    Value translate(const Value &schema) {
        Value out(rapidjson::kObjectType);
        if (schema.IsBool()) {
            if (!schema.GetBool()) add(out, "not", Value(rapidjson::kObjectType));
            return out;
        }
        for (const auto &member : schema.GetObject())
            say(out, text_of(member.name), member.value, schema);
        return beside_its_reference(std::move(out));
    }

private:
    void say(Value &out, std::string_view name, const Value &value, const Value &schema) {
        switch (how_to_say(name)) {
        case said::not_at_all: return;
        case said::the_same: return add(out, name, Value(value, memory_));
        case said::schema:
            // Draft 4 has true and false only here.
            if (name == "additionalProperties" && value.IsBool()) return add(out, name, Value(value.GetBool()));
            return add(out, name, translate(value));
        case said::schemas: return add(out, name, translate_each(value));
        case said::schemas_by_name: return add(out, name, translate_members(value));
        case said::otherwise: return say_otherwise(out, name, value, schema);
        }
    }

    void say_otherwise(Value &out, std::string_view name, const Value &value, const Value &schema) {
        if (name == "$defs") return add(out, definitions, translate_members(value));
        if (name == "$ref") return add_reference(out, text_of(value));
        if (name == "const") return add(out, "enum", list(Value(value, memory_)));
        if (name == "pattern") return add_pattern(out, value);
        if (name == "exclusiveMinimum") return add_exclusive(out, "minimum", name, value);
        if (name == "exclusiveMaximum") return add_exclusive(out, "maximum", name, value);
        if (name == "if") return add_condition(out, value, schema);
        // `then` and `else` are said with their `if`.
    }

    /// RapidJSON passes over a reference with a $ in it.
    void add_reference(Value &out, std::string_view target) {
        constexpr std::string_view ours = "#/$defs/";
        if (target.substr(0, ours.size()) != ours)
            throw std::runtime_error("a reference that has no translation here: " + std::string(target));
        const std::string theirs = "#/" + std::string(definitions) + "/" + std::string(target.substr(ours.size()));
        add(out, "$ref", Value(theirs.c_str(), static_cast<SizeType>(theirs.size()), memory_));
    }

    void add_exclusive(Value &out, std::string_view bound, std::string_view flag, const Value &value) {
        add(out, bound, Value(value, memory_));
        add(out, flag, Value(true));
    }

    void add_pattern(Value &out, const Value &pattern) {
        if (patterns_ == text_patterns::left_out) return;
        const std::string text = rapidjson_pattern(text_of(pattern));
        add(out, "pattern", Value(text.c_str(), static_cast<SizeType>(text.size()), memory_));
    }

    /// if A then B else C: (not A, or B) and (A, or C).
    void add_condition(Value &out, const Value &condition, const Value &schema) {
        Value both(rapidjson::kArrayType);
        if (schema.HasMember("then")) {
            Value no(rapidjson::kObjectType);
            add(no, "not", translate(condition));
            both.PushBack(either(std::move(no), translate(schema["then"])), memory_);
        }
        if (schema.HasMember("else")) both.PushBack(either(translate(condition), translate(schema["else"])), memory_);
        if (schema.HasMember("allOf")) throw std::runtime_error("if beside allOf has no translation here");
        add(out, "allOf", std::move(both));
    }

    Value either(Value a, Value b) {
        Value choice = list(std::move(a)), out(rapidjson::kObjectType);
        choice.PushBack(b, memory_);
        add(out, "anyOf", std::move(choice));
        return out;
    }

    /// Draft 4 passes over everything that stands beside a reference.
    Value beside_its_reference(Value schema) {
        if (!schema.HasMember("$ref") || schema.MemberCount() == 1) return schema;
        Value reference(rapidjson::kObjectType);
        add(reference, "$ref", Value(schema["$ref"], memory_));
        schema.RemoveMember("$ref");
        Value parts = list(std::move(reference)), out(rapidjson::kObjectType);
        if (const auto found = schema.FindMember(definitions.data()); found != schema.MemberEnd()) {
            add(out, definitions, std::move(found->value));
            schema.RemoveMember(found);
        }
        parts.PushBack(schema, memory_);
        add(out, "allOf", std::move(parts));
        return out;
    }

    Value translate_each(const Value &schemas) {
        Value out(rapidjson::kArrayType);
        for (const Value &schema : schemas.GetArray())
            out.PushBack(translate(schema), memory_);
        return out;
    }

    Value translate_members(const Value &schemas) {
        Value out(rapidjson::kObjectType);
        for (const auto &member : schemas.GetObject())
            add(out, text_of(member.name), translate(member.value));
        return out;
    }

    Value list(Value only) {
        Value out(rapidjson::kArrayType);
        out.PushBack(only, memory_);
        return out;
    }

    void add(Value &object, std::string_view name, Value value) {
        object.AddMember(Value(name.data(), static_cast<SizeType>(name.size()), memory_), value, memory_);
    }

    allocator &memory_;
    text_patterns patterns_;
};

} // namespace

Document draft4_of(const Document &schema, text_patterns patterns) {
    if (schema.HasParseError() || !schema.IsObject()) throw std::runtime_error("the schema is not a JSON object");
    Document out;
    static_cast<Value &>(out) = translator(out.GetAllocator(), patterns).translate(schema);
    return out;
}

} // namespace ogi::bench
