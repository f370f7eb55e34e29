// The canonical exchange forms of a report: JSON and XML, lossless and byte-identical on every platform.
// Both are described by docs/schema/ogi-report.schema.json and docs/schema/ogi-report.xsd.
#pragma once

#include <ogi/reading.hpp>
#include <ogi/report.hpp>

#include <string>
#include <string_view>

namespace ogi {

/// Reads the JSON form, strictly: unknown and repeated members, wrong types, counts beyond 64 bits, amounts with more
/// than 6 decimals, invalid UTF-8, control characters and content after the report are errors with JSON Pointer and
/// place. A member may be missing; the cells of a missing table are absent. `places`, where given, receives where each
/// cell stands. Fails with errc::syntax, encoding, structure, budget, unsupported (a year before 2019).
result<report> read_json(std::string_view bytes, const limits &budget = {}, cell_places *places = nullptr);

/// Reads the XML form as strictly: also a DOCTYPE, a second root and an unknown entity are errors.
result<report> read_xml(std::string_view bytes, const limits &budget = {}, cell_places *places = nullptr);

/// Writes the canonical JSON. Fails only with errc::encoding or structure where a text or a member of the report cannot
/// be held by the exchange forms (invalid UTF-8, control characters, a date that does not exist).
result<std::string> write_json(const report &r);

/// Writes the canonical XML. Fails as write_json does.
result<std::string> write_xml(const report &r);

} // namespace ogi
