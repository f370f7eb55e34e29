#include "rules/localise_digits.hpp"

#include <array>
#include <string_view>

namespace ogi::checking {
namespace {

/// The decimal digits of a count.
class digits {
public:
    explicit digits(std::int64_t n) {
        do {
            text_[--begin_] = static_cast<char>('0' + n % 10);
            n /= 10;
        } while (n != 0);
    }
    std::string_view view() const { return {text_.data() + begin_, text_.size() - begin_}; }

private:
    std::array<char, 20> text_{};
    std::size_t begin_ = 20;
};

/// How far two texts are alike.
std::size_t common_beginning(std::string_view a, std::string_view b) {
    std::size_t n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n])
        ++n;
    return n;
}

bool are_transposed(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    const std::size_t at = common_beginning(a, b);
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2);
}

/// Whether the longer text is the shorter one with one more digit, and where in the longer one.
std::optional<std::size_t> one_more(std::string_view longer, std::string_view shorter) {
    if (longer.size() != shorter.size() + 1) return std::nullopt;
    const std::size_t at = common_beginning(longer, shorter);
    return longer.substr(at + 1) == shorter.substr(at) ? std::optional<std::size_t>(at) : std::nullopt;
}

} // namespace

digit_slip slip_between(std::int64_t printed, std::int64_t right) {
    if (printed < 0 || right < 0 || printed == right) return digit_slip::none;
    const digits p(printed), r(right);
    const std::string_view was = p.view(), is = r.view();
    if (are_transposed(was, is)) return digit_slip::transposed;
    // A single digit is no part of a longer number: 1 for 12 says nothing, and 0 for 10 is an empty cell.
    if (was.size() > 1 && one_more(is, was)) return digit_slip::dropped;
    // The first place where they differ lies behind the doubled digit: 122 for 12 differs at the third.
    const std::optional<std::size_t> extra = one_more(was, is);
    if (extra && *extra > 0 && was[*extra] == was[*extra - 1]) return digit_slip::doubled;
    return digit_slip::none;
}

} // namespace ogi::checking
