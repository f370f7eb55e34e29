#include "form/generate/cell_words.hpp"
#include "form/generate/outputs.hpp"
#include "form/paths.hpp"

namespace ogi::form::generate {
namespace {

constexpr std::string_view head = R"json({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$comment": "Generated from lib/form/*.def by the target ogi_generate. Do not edit.",
  "title": "政府信息公开工作年度报告",
  "description": "The canonical JSON of an OGI annual report. Beyond this schema a reader refuses repeated members, counts written with a point or an exponent, amounts with more decimals than 分, and days that do not exist.",
  "type": "object",
  "additionalProperties": false,
  "required": ["edition"],
  "properties": {
    "edition": {"enum": ["2021", "2019"], "description": "2021: 国办公开办函〔2021〕30号; 2019: 国办公开办函〔2019〕60号"},
    "report_year": {"type": "integer", "minimum": 2019, "maximum": 9999},
    "organ": {"$ref": "#/$defs/text"},
    "scope": {"enum": ["own_organ", "aggregate_of_jurisdiction", "aggregate_of_system"]},
    "included_organs": {"$ref": "#/$defs/texts"},
    "published_on": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$(?!\\n)"},
    "preamble": {"$ref": "#/$defs/texts"},
)json";

constexpr std::string_view tail = R"json(    "sections": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "section": {"enum": [SECTIONS]},
          "heading": {"$ref": "#/$defs/text"},
          "paragraphs": {"$ref": "#/$defs/texts"},
          "parts": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "aspect": {"enum": [ASPECTS]},
                "heading": {"$ref": "#/$defs/text"},
                "paragraphs": {"$ref": "#/$defs/texts"}
              }
            }
          }
        }
      }
    },
    "information_processing_fee": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "notices_count": {"$ref": "#/$defs/count", "title": "发出收费通知的件数"},
        "notices_amount_yuan": {"$ref": "#/$defs/amount_yuan", "title": "发出收费通知的总金额（元）"},
        "received_amount_yuan": {"$ref": "#/$defs/amount_yuan", "title": "实际收取的总金额（元）"}
      }
    },
    "extensions": {
      "description": "Rows that a locality added to a table.",
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": ["table"],
        "properties": {
          "table": {"enum": ["proactive_disclosure", "applications", "reconsideration_and_litigation"]},
          "group": {"$ref": "#/$defs/text"},
          "label": {"$ref": "#/$defs/text"},
          "values": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "column": {"$ref": "#/$defs/text"},
                "cell": {"$ref": "#/$defs/count"}
              }
            }
          }
        }
      }
    }
  },
  "$defs": {
    "text": {"type": "string", "pattern": "^[^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF]*$"},
    "texts": {"type": "array", "items": {"$ref": "#/$defs/text"}},
    "print": {"$ref": "#/$defs/text", "minLength": 1},
    "whole_number": {"type": "integer", "minimum": -9223372036854775808, "maximum": 9223372036854775807},
    "count": {
      "description": "A number; null where the cell is blank; a string where a mark or a text is printed that is not read as a number; an object where the print says more than the number. No member where the table has no such cell.",
      "anyOf": [
        {"$ref": "#/$defs/whole_number"},
        {"type": "null"},
        {"$ref": "#/$defs/print", "not": {"pattern": "^-?[0-9]+$(?!\\n)"}},
        {
          "type": "object",
          "additionalProperties": false,
          "minProperties": 1,
          "properties": {"number": {"$ref": "#/$defs/whole_number"}, "raw": {"$ref": "#/$defs/print"}}
        }
      ]
    },
)json";

/// The definition of money: a number or a decimal string in the unit of the cell.
std::string amount(std::string_view name, std::string_view unit, unsigned decimals, std::string_view limit) {
    const std::string digits = std::to_string(decimals);
    std::string out = "    \"";
    out.append(name).append("\": {\n      \"description\": \"Money in ").append(unit);
    out.append(", at most ").append(digits).append(" decimals. Otherwise as a count.\",\n      \"anyOf\": [\n");
    out.append("        {\"$ref\": \"#/$defs/").append(name).append("_number\"},\n        {\"type\": \"null\"},\n");
    out.append(
        "        {\"$ref\": \"#/$defs/print\", \"not\": {\"pattern\": \"^-?[0-9]+(\\\\.[0-9]+)?$(?!\\\\n)\"}},\n");
    out.append("        {\n          \"type\": \"object\",\n          \"additionalProperties\": false,\n          "
               "\"minProperties\": 1,\n          \"properties\": {\"number\": {\"$ref\": \"#/$defs/");
    out.append(name).append("_number\"}, \"raw\": {\"$ref\": \"#/$defs/print\"}}\n        }\n      ]\n    },\n    \"");
    out.append(name).append("_number\": {\n      \"anyOf\": [\n        {\"type\": \"number\", \"minimum\": -");
    out.append(limit)
        .append(", \"maximum\": ")
        .append(limit)
        .append("},\n        {\"type\": \"string\", \"pattern\": ");
    out.append("\"^-?(0|[1-9][0-9]*)(\\\\.[0-9]{1,").append(digits).append("}0*)?$(?!\\\\n)\"}\n      ]\n    }");
    return out;
}

template <class Lines> std::string quoted_keys(const Lines &lines) {
    std::string out;
    for (const heading &h : lines)
        out.append(out.empty() ? "\"" : ", \"").append(h.key).append("\"");
    return out;
}

std::string replaced(std::string text, std::string_view what, const std::string &by) {
    return text.replace(text.find(what), what.size(), by);
}

void append_branch(std::string &out, const branch &b, std::size_t from, const std::string &indent) {
    out.append(indent).append("\"").append(b.key).append("\": {");
    if (b.leaf) {
        out.append("\"$ref\": \"#/$defs/").append(is_money(b.begin) ? "amount_10k_yuan" : "count");
        out.append("\", \"title\": \"").append(official_label(b.begin)).append("\"}");
        return;
    }
    out.append("\n").append(indent).append("  \"type\": \"object\",\n").append(indent);
    out.append("  \"additionalProperties\": false,\n").append(indent).append("  \"properties\": {\n");
    const std::size_t below = from + b.key.size() + 1;
    bool first = true;
    for (const branch &child : branches(b.begin, b.end, below)) {
        if (!first) out += ",\n";
        first = false;
        append_branch(out, child, below, indent + "    ");
    }
    out.append("\n").append(indent).append("  }\n").append(indent).append("}");
}

} // namespace

std::string json_schema() {
    std::string out(head);
    for (const branch &table : tables()) {
        append_branch(out, table, 0, "    ");
        out += ",\n";
    }
    out += replaced(replaced(std::string(tail), "SECTIONS", quoted_keys(sections)), "ASPECTS", quoted_keys(aspects));
    out += amount("amount_10k_yuan", "万元", 6, "9223372036854.775807") + ",\n";
    out += amount("amount_yuan", "元", 2, "92233720368547758.07") + "\n  }\n}\n";
    return out;
}

} // namespace ogi::form::generate
