#include "form/generate/cell_words.hpp"
#include "form/generate/outputs.hpp"
#include "form/paths.hpp"

namespace ogi::form::generate {
namespace {

constexpr std::string_view head = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Generated from lib/form/*.def by the target ogi_generate. Do not edit. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
  <xs:annotation>
    <xs:documentation xml:lang="zh">政府信息公开工作年度报告的 XML 形式。</xs:documentation>
    <xs:documentation xml:lang="en">The canonical XML of an OGI annual report. Beyond this schema a reader refuses a
      DOCTYPE, processing instructions, and white space or a plus sign around a number.</xs:documentation>
  </xs:annotation>

  <xs:simpleType name="text">
    <xs:restriction base="xs:string">
      <xs:pattern value="[^&#xD;&#x7F;-&#x9F;]*"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="print">
    <xs:restriction base="text">
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="nothing">
    <xs:restriction base="xs:string">
      <xs:length value="0"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="paragraphs">
    <xs:sequence>
      <xs:element name="paragraph" type="text" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

)";

constexpr std::string_view tail = R"(        <xs:element name="sections" minOccurs="0">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="section" type="section" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="information_processing_fee" minOccurs="0">
          <xs:complexType>
            <xs:all>
              <xs:element name="notices_count" type="count" minOccurs="0"/>
              <xs:element name="notices_amount_yuan" type="amount_yuan" minOccurs="0"/>
              <xs:element name="received_amount_yuan" type="amount_yuan" minOccurs="0"/>
            </xs:all>
          </xs:complexType>
        </xs:element>
        <xs:element name="extensions" minOccurs="0">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="extension" type="extension" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:all>
    </xs:complexType>
  </xs:element>
</xs:schema>
)";

constexpr std::string_view root = R"(  <xs:element name="ogi_annual_report">
    <xs:complexType>
      <xs:all>
        <xs:element name="edition" type="edition"/>
        <xs:element name="report_year" type="year" minOccurs="0"/>
        <xs:element name="organ" type="text" minOccurs="0"/>
        <xs:element name="scope" type="scope" minOccurs="0"/>
        <xs:element name="included_organs" minOccurs="0">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="included_organ" type="text" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="published_on" type="day" minOccurs="0"/>
        <xs:element name="preamble" type="paragraphs" minOccurs="0"/>
)";

constexpr std::string_view parts = R"(  <xs:simpleType name="year">
    <xs:restriction base="xs:int">
      <xs:pattern value="[1-9][0-9]*"/>
      <xs:minInclusive value="2019"/>
      <xs:maxInclusive value="9999"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="day">
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="section">
    <xs:all>
      <xs:element name="section" type="section_kind" minOccurs="0"/>
      <xs:element name="heading" type="text" minOccurs="0"/>
      <xs:element name="paragraphs" type="paragraphs" minOccurs="0"/>
      <xs:element name="parts" minOccurs="0">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="part" type="part" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:all>
  </xs:complexType>
  <xs:complexType name="part">
    <xs:all>
      <xs:element name="aspect" type="aspect_kind" minOccurs="0"/>
      <xs:element name="heading" type="text" minOccurs="0"/>
      <xs:element name="paragraphs" type="paragraphs" minOccurs="0"/>
    </xs:all>
  </xs:complexType>
  <xs:complexType name="extension">
    <xs:all>
      <xs:element name="table" type="table"/>
      <xs:element name="group" type="text" minOccurs="0"/>
      <xs:element name="label" type="text" minOccurs="0"/>
      <xs:element name="values" minOccurs="0">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="value" type="value" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:all>
  </xs:complexType>
  <xs:complexType name="value">
    <xs:all>
      <xs:element name="column" type="text" minOccurs="0"/>
      <xs:element name="cell" type="count" minOccurs="0"/>
    </xs:all>
  </xs:complexType>

)";

/// A cell: a number or nothing, and the print where it says more or something else.
std::string cell_type(std::string_view name, std::string_view base, std::string_view facets) {
    std::string out = "  <xs:simpleType name=\"";
    out.append(name).append("_number\">\n    <xs:restriction base=\"").append(base).append("\">\n").append(facets);
    out.append("    </xs:restriction>\n  </xs:simpleType>\n  <xs:simpleType name=\"").append(name);
    out.append("_or_nothing\">\n    <xs:union memberTypes=\"nothing ").append(name).append("_number\"/>\n");
    out.append("  </xs:simpleType>\n  <xs:complexType name=\"").append(name).append("\">\n    <xs:simpleContent>\n");
    out.append("      <xs:extension base=\"").append(name).append("_or_nothing\">\n");
    return out.append("        <xs:attribute name=\"raw\" type=\"print\"/>\n      </xs:extension>\n    "
                      "</xs:simpleContent>\n  </xs:complexType>\n\n");
}

std::string amount_facets(unsigned decimals, std::string_view whole, std::string_view fraction, char last) {
    std::string out = "      <xs:pattern value=\"-?(0|[1-9][0-9]*)(\\.[0-9]+)?\"/>\n      <xs:fractionDigits value=\"";
    out.append(std::to_string(decimals)).append("\"/>\n      <xs:minInclusive value=\"-");
    out.append(whole).append(".").append(fraction).append("8\"/>\n      <xs:maxInclusive value=\"");
    out.append(whole).append(".").append(fraction).append(1, last).append("\"/>\n");
    return out;
}

template <class Words> std::string enumeration(std::string_view name, const Words &words) {
    std::string out = "  <xs:simpleType name=\"";
    out.append(name).append("\">\n    <xs:restriction base=\"xs:string\">\n");
    for (const std::string_view w : words)
        out.append("      <xs:enumeration value=\"").append(w).append("\"/>\n");
    return out.append("    </xs:restriction>\n  </xs:simpleType>\n");
}

template <class Lines> std::vector<std::string_view> keys(const Lines &lines) {
    std::vector<std::string_view> out;
    for (const heading &h : lines)
        out.push_back(h.key);
    return out;
}

void append_branch(std::string &out, const branch &b, std::size_t from, const std::string &indent) {
    out.append(indent).append("<xs:element name=\"").append(b.key);
    if (b.leaf) {
        out.append("\" type=\"").append(is_money(b.begin) ? "amount_10k_yuan" : "count");
        out.append("\" minOccurs=\"0\"><xs:annotation><xs:documentation xml:lang=\"zh\">");
        out.append(official_label(b.begin)).append("</xs:documentation></xs:annotation></xs:element>\n");
        return;
    }
    out.append("\" minOccurs=\"0\">\n").append(indent).append("  <xs:complexType>\n");
    out.append(indent).append("    <xs:all>\n");
    const std::size_t below = from + b.key.size() + 1;
    for (const branch &child : branches(b.begin, b.end, below))
        append_branch(out, child, below, indent + "      ");
    out.append(indent).append("    </xs:all>\n").append(indent).append("  </xs:complexType>\n");
    out.append(indent).append("</xs:element>\n");
}

} // namespace

std::string xsd() {
    constexpr std::string_view editions[] = {"2021", "2019"};
    constexpr std::string_view scopes[] = {"own_organ", "aggregate_of_jurisdiction", "aggregate_of_system"};
    std::vector<std::string_view> table_keys;
    for (const branch &t : tables())
        table_keys.push_back(t.key);

    std::string out(head);
    out += cell_type("count", "xs:long", "      <xs:pattern value=\"-?(0|[1-9][0-9]*)\"/>\n");
    out += cell_type("amount_10k_yuan", "xs:decimal", amount_facets(6, "9223372036854", "77580", '7'));
    out += cell_type("amount_yuan", "xs:decimal", amount_facets(2, "92233720368547758", "0", '7'));
    out += enumeration("edition", editions) + enumeration("scope", scopes);
    out += enumeration("section_kind", keys(sections)) + enumeration("aspect_kind", keys(aspects));
    out += enumeration("table", table_keys);
    out += parts;
    out += root;
    for (const branch &table : tables())
        append_branch(out, table, 0, "        ");
    return out.append(tail);
}

} // namespace ogi::form::generate
