#include "rules/fingerprint.hpp"

#include "rules/sha256.hpp"

namespace ogi::checking {

std::string fingerprint_of(const issue &i, const report &r) {
    sha256 digest;
    const auto add = [&digest](std::string_view part) {
        digest.update(part);
        digest.update(std::string_view("\0", 1));
    };
    add(i.rule->id);
    add(i.instance);
    for (const operand &o : i.operands) {
        if (o.report != 0) add(o.report < 0 ? "previous" : "part");
        add(path_at(o.index));
    }
    add(r.organ);
    add(r.year ? std::to_string(*r.year) : std::string());
    return "ogi1:" + digest.hex_digest().substr(0, 16);
}

} // namespace ogi::checking
