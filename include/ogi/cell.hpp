// One value cell of the form, and money.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ogi {

/// An exact amount of money: a whole number of 分 (0.01 元; 10⁻⁶ 万元).
class amount {
public:
    constexpr amount() noexcept = default;
    static constexpr amount from_fen(std::int64_t fen) noexcept { return amount(fen); }

    /// Reads a plain decimal in 万元 with at most 6 decimals, or in 元 with at most 2: "24252.311082", "-3", "0.5".
    /// Nothing when the text is anything else or the amount does not fit.
    static std::optional<amount> parse_10k_yuan(std::string_view text) noexcept;
    static std::optional<amount> parse_yuan(std::string_view text) noexcept;

    constexpr std::int64_t fen() const noexcept { return fen_; }
    /// The amount in 万元 or 元 as a plain decimal, without exponent or trailing zeros: "24252.311082".
    std::string in_10k_yuan() const;
    std::string in_yuan() const;

    friend constexpr bool operator==(amount a, amount b) noexcept { return a.fen_ == b.fen_; }
    friend constexpr bool operator!=(amount a, amount b) noexcept { return a.fen_ != b.fen_; }
    friend constexpr bool operator<(amount a, amount b) noexcept { return a.fen_ < b.fen_; }

private:
    explicit constexpr amount(std::int64_t fen) noexcept : fen_(fen) {}
    std::int64_t fen_ = 0;
};

/// What is known of a cell. The values are ABI: append only.
enum class cell_state : std::uint8_t {
    absent = 0,         ///< the source has no such cell
    blank = 1,          ///< the cell is there and nothing is printed in it
    not_applicable = 2, ///< a mark is printed in it: see is_not_applicable_mark
    number = 3,
    text = 4, ///< something is printed that is not read as a number
};

/// Whether a print is one of the marks for "not applicable": / - — ／ － –, doubled dashes, 不适用, N/A.
bool is_not_applicable_mark(std::string_view print) noexcept;

/// Whether `print` is itself a plain number ("16", "12.50") of another value than this count, so that it cannot be the
/// print of it. The exchange forms refuse such a pair.
bool is_another_count(std::string_view print, std::int64_t count) noexcept;
/// The same for money; its print may be in 万元 or in 元.
bool is_another_amount(std::string_view print, amount money) noexcept;

/// One value cell. A cell is never silently zero: only a number has a value.
class cell {
public:
    /// An absent cell.
    constexpr cell() noexcept = default;
    static cell blank() noexcept { return cell(cell_state::blank, 0, nullptr); }
    /// A count, or money as 分.
    static cell number(std::int64_t value) noexcept { return cell(cell_state::number, value, nullptr); }
    static cell number(amount money) noexcept { return number(money.fen()); }
    /// A number whose print says more than the number: "22（其中修订16件）", "18.8710", "251000元". A print that is the
    /// number itself is not kept by the exchange forms; leave it out. One that is another number (is_another_count) they refuse.
    static cell number(std::int64_t value, std::string_view print);
    /// A mark. Throws std::invalid_argument when `mark` is none.
    static cell not_applicable(std::string_view mark = "/");
    /// What is printed, where it is not read as a number: text; not_applicable for a mark; blank for nothing at all.
    static cell unread(std::string_view print);

    cell(const cell &other) : value_(other.value_), state_(other.state_) {
        if (other.print_) print_ = std::make_unique<const std::string>(*other.print_);
    }
    cell(cell &&other) noexcept
        : print_(std::move(other.print_)), value_(std::exchange(other.value_, 0)),
          state_(std::exchange(other.state_, cell_state::absent)) {}
    cell &operator=(const cell &other) {
        cell copy(other);
        return *this = std::move(copy);
    }
    cell &operator=(cell &&other) noexcept {
        print_ = std::move(other.print_);
        value_ = std::exchange(other.value_, 0);
        state_ = std::exchange(other.state_, cell_state::absent);
        return *this;
    }
    ~cell() = default;

    cell_state state() const noexcept { return state_; }
    bool is_number() const noexcept { return state_ == cell_state::number; }
    /// The number, a count or 分. Precondition: is_number().
    std::int64_t value() const noexcept { return value_; }
    /// The number as money. Precondition: is_number().
    amount money() const noexcept { return amount::from_fen(value_); }
    /// The number, or nothing when the cell is blank, marked, unread or absent.
    std::optional<std::int64_t> value_if_any() const noexcept {
        return is_number() ? std::optional<std::int64_t>(value_) : std::nullopt;
    }
    /// What was printed, where that is kept: a mark, an unread text, or a print that says more than the number.
    /// Empty otherwise.
    std::string_view print() const noexcept { return print_ ? std::string_view(*print_) : std::string_view(); }

    friend bool operator==(const cell &a, const cell &b) noexcept {
        return a.state_ == b.state_ && a.value_ == b.value_ && a.print() == b.print();
    }
    friend bool operator!=(const cell &a, const cell &b) noexcept { return !(a == b); }

private:
    cell(cell_state state, std::int64_t value, std::unique_ptr<const std::string> print) noexcept
        : print_(std::move(print)), value_(value), state_(state) {}

    std::unique_ptr<const std::string> print_; // null where the number, or nothing, is the whole print
    std::int64_t value_ = 0;
    cell_state state_ = cell_state::absent;
};

} // namespace ogi
