// Any bytes as what a user brings to a check: a profile, waivers, a former result. What is refused is refused with a sound
// place; what is taken can be used for a check, whatever it says.
#include "consistent_report.hpp"
#include "fuzz/properties.hpp"

#include <ogi/check.hpp>
#include <ogi/result_writers.hpp>

using namespace ogi;

namespace {

const report &subject() {
    static const report r = [] {
        report made = tests::consistent_report();
        made[0] = cell::blank();
        made[100] = cell::number(1234567);
        return made;
    }();
    return r;
}

template <class T> const T *taken(const result<T> &read, std::string_view input) {
    if (read) return &*read;
    fuzz::require_sound_refusal(read.error(), input);
    return nullptr;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const auto settings = read_profile(input);
    const auto waivers = read_waivers(input);
    const auto former = read_former_result(input);
    check_options options;
    options.profile = taken(settings, input);
    options.waivers = taken(waivers, input);
    options.baseline = taken(former, input);
    options.today = date{2025, 1, 1};
    if (!options.profile && !options.waivers && !options.baseline) return 0;

    const check_result c = check(subject(), options);
    const check_counts &n = c.counts;
    fuzz::require(n.instances == n.pass + n.fail + n.not_assessable + n.skipped + n.waived,
                  "every instance has one outcome");
    fuzz::require(c.verdict != verdict::valid || (c.failures(severity::error) == 0 && c.waived(severity::error) == 0),
                  "no report with a failed or waived error is valid");
    if (options.waivers)
        fuzz::require(n.waived + c.unused_waivers.size() == options.waivers->size(),
                      "each waiver counts for one finding or is listed");
    if (options.profile)
        for (const own_rule &rule : options.profile->own_rules)
            fuzz::require(!rule.terms.empty() && rule.terms.size() <= profile_bounds::terms,
                          "a rule that is taken has cells");
    reading source;
    source.report = subject();
    const std::string written = write_result(c, head_of(source, {}), result_format::json);
    fuzz::require(read_former_result(written).has_value(),
                  "what is written of the check can be read as a former result");
    return 0;
}
