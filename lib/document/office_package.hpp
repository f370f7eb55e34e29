// Office Open XML: which parts a file has and how they refer to each other.
#pragma once

#include "document/archive.hpp"

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogi {

struct relationship {
    std::string id;
    std::string kind;   ///< the last word of its type, the same in the transitional and the strict form: "worksheet"
    std::string target; ///< name of the part, from the root of the archive; empty when it lies outside
};

/// What `[Content_Types].xml` says: the type of each part by its name, in lower case and without the first slash.
using content_types = std::vector<std::pair<std::string, std::string>>;

result<content_types> content_types_of(archive &parts, const limits &budget);

/// The relationships of a part, by its name; "" for those of the whole file. None when it has no list of them.
result<std::vector<relationship>> relationships_of(archive &parts, std::string_view part, const limits &budget);

/// The part that a document begins with, and its content type; empty when there is none.
struct main_part {
    std::string name, type;
};
result<main_part> main_part_of(archive &parts, const limits &budget);

} // namespace ogi
