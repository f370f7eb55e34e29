// Where findings stand, as SARIF says it: in the form, and in the bytes and characters of the input.
#pragma once

#include "result/json_writer.hpp"

#include <ogi/result_writers.hpp>

#include <map>
#include <string>

namespace ogi {

class sarif_places {
public:
    sarif_places(const check_result &result, const result_head &head);

    /// "artifacts": the input with its length and digest.
    void write_artifacts(json_writer &json) const;
    /// "locations" of a cell or part: its path in the form, and its region in the input where that is known.
    void write_location(json_writer &json, std::string_view path, const std::string &label,
                        const source_place &place) const;
    void write_artifact_location(json_writer &json, std::string_view key) const;
    void write_region(json_writer &json, std::string_view key, const source_place &place) const;

    /// Where a cell stood in the input, as some finding of the result says; unknown where none does.
    source_place place_of(std::size_t index) const;

private:
    const character_place *characters_at(std::size_t byte) const;

    const result_head &head_;
    std::map<std::size_t, source_place> cells_;
};

/// A name of a file as a relative URI reference.
std::string uri_of(std::string_view name);

} // namespace ogi
