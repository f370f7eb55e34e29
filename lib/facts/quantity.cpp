#include "facts/quantity.hpp"

#include "facts/folded_prose.hpp"
#include "model/word_table.hpp"

#include <limits>

namespace ogi::facts {
namespace {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct unit {
    std::string_view word;
    number_kind number;
    unit_kind kind;
    int exponent = 0; ///< of money: of how many 分 it is, as a power of ten
};

/// Longer words before their beginnings.
constexpr unit units[] = {
    {"个百分点", number_kind::percent, unit_kind::other}, {"%", number_kind::percent, unit_kind::other},
    {"‰", number_kind::percent, unit_kind::other},        {"百分点", number_kind::percent, unit_kind::other},
    {"倍", number_kind::percent, unit_kind::other},       {"成", number_kind::percent, unit_kind::other},
    {"个工作日", number_kind::day, unit_kind::other},     {"个自然日", number_kind::day, unit_kind::other},
    {"个小时", number_kind::other, unit_kind::other},     {"个月", number_kind::other, unit_kind::other},
    {"件次", number_kind::count, unit_kind::occasion},    {"条次", number_kind::count, unit_kind::occasion},
    {"人次", number_kind::count, unit_kind::occasion},    {"万元", number_kind::money, unit_kind::none, 6},
    {"亿元", number_kind::money, unit_kind::none, 10},    {"千元", number_kind::money, unit_kind::none, 5},
    {"元", number_kind::money, unit_kind::none, 2},       {"件", number_kind::count, unit_kind::matter},
    {"宗", number_kind::count, unit_kind::matter},        {"份", number_kind::count, unit_kind::matter},
    {"起", number_kind::count, unit_kind::matter},        {"例", number_kind::count, unit_kind::matter},
    {"个", number_kind::count, unit_kind::matter},        {"项", number_kind::count, unit_kind::matter},
    {"桩", number_kind::count, unit_kind::matter},        {"封", number_kind::count, unit_kind::matter},
    {"部", number_kind::count, unit_kind::matter},        {"条", number_kind::count, unit_kind::entry},
    {"则", number_kind::count, unit_kind::entry},         {"篇", number_kind::count, unit_kind::entry},
    {"次", number_kind::count, unit_kind::occasion},      {"期", number_kind::count, unit_kind::occasion},
    {"场", number_kind::count, unit_kind::occasion},      {"届", number_kind::count, unit_kind::occasion},
    {"轮", number_kind::count, unit_kind::occasion},      {"批", number_kind::count, unit_kind::occasion},
    {"家", number_kind::count, unit_kind::other},         {"户", number_kind::count, unit_kind::other},
    {"人", number_kind::count, unit_kind::other},         {"名", number_kind::count, unit_kind::other},
    {"位", number_kind::count, unit_kind::other},         {"处", number_kind::count, unit_kind::other},
    {"类", number_kind::count, unit_kind::other},         {"种", number_kind::count, unit_kind::other},
    {"页", number_kind::count, unit_kind::other},         {"张", number_kind::count, unit_kind::other},
    {"卷", number_kind::count, unit_kind::other},         {"册", number_kind::count, unit_kind::other},
    {"台", number_kind::count, unit_kind::other},         {"块", number_kind::count, unit_kind::other},
    {"字", number_kind::count, unit_kind::other},         {"年", number_kind::year, unit_kind::other},
    {"月", number_kind::month, unit_kind::other},         {"日", number_kind::day, unit_kind::other},
    {"天", number_kind::day, unit_kind::other},           {"号", number_kind::other, unit_kind::other},
    {"款", number_kind::other, unit_kind::other},         {"章", number_kind::other, unit_kind::other},
    {"节", number_kind::other, unit_kind::other},         {"时", number_kind::other, unit_kind::other},
    {"分", number_kind::other, unit_kind::other},         {"点", number_kind::other, unit_kind::other},
    {"周", number_kind::other, unit_kind::other},         {"岁", number_kind::other, unit_kind::other},
    {"级", number_kind::other, unit_kind::other},
};

constexpr std::string_view word_of(const unit &u) {
    return u.word;
}
constexpr word_table all_units(units);

constexpr std::string_view approximations_before[] = {"大约", "超过", "不少于", "不低于", "至少", "不足",
                                                      "将近", "接近", "约",     "近",     "逾",   "超"};
/// Only before numerals: 网上12件, 申请数12件 are exact, 数十件 is not.
constexpr std::string_view approximations_before_numerals[] = {"数", "几", "上", "好几"};
constexpr std::string_view approximations_inside[] = {"余", "多", "来", "几", "+"};
constexpr std::string_view approximations_after[] = {"左右", "上下", "以上", "以下", "以内", "之多", "余", "多"};

constexpr word_table words_inside(approximations_inside);
constexpr word_table words_after(approximations_after);

/// Words that may stand before a place; most places are told by the byte before them.
template <std::size_t N> class words_before {
public:
    constexpr explicit words_before(const std::string_view (&words)[N]) : words_(words) {
        for (std::string_view w : words)
            last_bytes_ |= bit_of(w.back());
    }
    bool any_before(std::string_view text, std::size_t at) const noexcept {
        if (at == 0 || (last_bytes_ & bit_of(text[at - 1])) == 0) return false;
        for (std::string_view w : words_)
            if (stands_before(text, at, w)) return true;
        return false;
    }

private:
    static constexpr std::uint64_t bit_of(char c) { return std::uint64_t{1} << (static_cast<unsigned char>(c) % 64U); }

    const std::string_view (&words_)[N];
    std::uint64_t last_bytes_ = 0;
};

constexpr words_before approximating(approximations_before);
constexpr words_before approximating_numerals(approximations_before_numerals);

/// A decimal figure: mantissa × 10^−decimals × 10^exponent.
struct figure {
    std::int64_t mantissa = 0;
    int decimals = 0;
    int exponent = 0;
    bool sound = true;
    std::size_t end = 0;
};

constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

void push_digit(figure &f, int digit) {
    if (f.mantissa > (greatest - digit) / 10)
        f.sound = false;
    else
        f.mantissa = f.mantissa * 10 + digit;
}

/// 1234, 1,234, 12.50, with 万 and 亿 behind.
figure digits_at(std::string_view text, std::size_t at) {
    figure f;
    std::size_t run = 0, groups = 0;
    for (; at < text.size() && is_digit(text[at]); ++at, ++run)
        push_digit(f, text[at] - '0');
    while (at + 1 < text.size() && text[at] == ',' && is_digit(text[at + 1])) {
        std::size_t group = 0;
        for (++at; at < text.size() && is_digit(text[at]); ++at, ++group)
            push_digit(f, text[at] - '0');
        f.sound = f.sound && group == 3 && (groups != 0 || run <= 3);
        ++groups;
    }
    if (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1]))
        for (++at; at < text.size() && is_digit(text[at]); ++at, ++f.decimals)
            push_digit(f, text[at] - '0');
    f.end = at;
    return f;
}

/// A Chinese numeral character.
struct numeral {
    std::string_view character;
    int digit;    ///< −1 for a multiplier
    int exponent; ///< of a multiplier
};
constexpr numeral numerals[] = {
    {"零", 0, 0}, {"一", 1, 0}, {"二", 2, 0}, {"两", 2, 0},  {"三", 3, 0},  {"四", 4, 0},  {"五", 5, 0},  {"六", 6, 0},
    {"七", 7, 0}, {"八", 8, 0}, {"九", 9, 0}, {"十", -1, 1}, {"百", -1, 2}, {"千", -1, 3}, {"万", -1, 4}, {"亿", -1, 8},
};
constexpr std::size_t numeral_size = 3;

constexpr std::string_view word_of(const numeral &n) {
    return n.character;
}
constexpr word_table all_numerals(numerals);

const numeral *numeral_at(std::string_view text, std::size_t at) {
    return all_numerals.find(text, at);
}

constexpr std::int64_t power_of_ten(int exponent) {
    std::int64_t p = 1;
    for (; exponent > 0; --exponent)
        p *= 10;
    return p;
}

/// 二〇二四, 十二, 一百零五, 三千二百, 一万二千. Not sound: 二三十, 百十, 一百二, and what is longer than any figure.
figure numeral_figure_at(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 24;
    figure f;
    std::int64_t section = 0, whole = 0; // below 万, and from 万 on
    int digit = 0, digits = 0;           // other than zero, since the last multiplier
    int smallest = 9, smallest_section = 9;
    bool zero = false, multiplied = false;
    std::size_t characters = 0;
    for (const numeral *n = numeral_at(text, at); n; at += numeral_size, n = numeral_at(text, at)) {
        if (n->exponent >= 3 && stands_at(text, at + numeral_size, "元")) break; // 万元 is a unit
        if (++characters > longest) {
            f.sound = false;
        } else if (n->digit == 0) {
            zero = true;
            push_digit(f, 0);
        } else if (n->digit > 0) {
            digit = n->digit, ++digits;
            push_digit(f, digit); // a row of digits, until a multiplier comes
        } else if (n->exponent < 4) {
            f.sound = f.sound && digits <= 1 && n->exponent < smallest && (digits == 1 || section == 0);
            section += power_of_ten(n->exponent) * (digits == 1 ? digit : 1);
            smallest = n->exponent, digits = 0, zero = false, multiplied = true;
        } else {
            section += digits == 1 ? digit : 0;
            f.sound = f.sound && digits <= 1 && n->exponent < smallest_section && section != 0;
            whole += section * power_of_ten(n->exponent);
            smallest_section = n->exponent, smallest = 9, section = 0, digits = 0, zero = false, multiplied = true;
        }
    }
    if (multiplied) {
        f.sound = f.sound && (digits == 0 || (digits == 1 && (zero || smallest == 1)));
        f.mantissa = whole + section + (digits == 1 ? digit : 0);
    }
    f.end = at;
    return f;
}

/// value × 10^exponent, where it is whole and fits.
bool scaled(std::int64_t value, int exponent, std::int64_t &out) {
    for (; exponent > 0; --exponent) {
        if (value > greatest / 10) return false;
        value *= 10;
    }
    for (; exponent < 0; ++exponent) {
        if (value % 10 != 0) return false;
        value /= 10;
    }
    out = value;
    return true;
}

bool is_dash(char c) {
    return c == '-' || c == '~';
}

constexpr std::string_view joints[] = {"至", "到", "/", ":", "×"};
constexpr word_table all_joints(joints);

/// What joins the ends of a range, the parts of a time, a telephone number or a fraction.
std::size_t joint_at(std::string_view text, std::size_t at) {
    std::size_t dashes = 0;
    while (at + dashes < text.size() && is_dash(text[at + dashes]))
        ++dashes;
    if (dashes != 0) return dashes;
    const std::string_view *const word = all_joints.find(text, at);
    return word ? word->size() : 0;
}

constexpr std::string_view beginnings_of_names[] = {"第", "〔", "[", "百分之", "千分之", "分之", "点"};
constexpr words_before beginning_names(beginnings_of_names);

/// Whether what stands before makes the figure part of something else.
bool is_part_of_a_name(std::string_view text, std::size_t at) {
    if (at == 0) return false;
    const char before = text[at - 1];
    if (is_letter(before) || is_dash(before) || before == gap || before == '.' || before == '/' || before == '#')
        return true;
    // 1，234: thousands in the wide comma, or two figures? And a line that ends within a figure.
    if ((before == '\n' || before == ',') && at > 1 && is_digit(text[at - 2])) return true;
    if (stands_before(text, at, "，") && at > 3 && is_digit(text[at - 4])) return true;
    return beginning_names.any_before(text, at);
}

bool is_cut_behind(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    const char c = text[at];
    if (is_letter(c) || c == gap) return true;
    const bool digit_next = at + 1 < text.size() && is_digit(text[at + 1]);
    if ((c == '\n' || c == '.' || c == ',') && digit_next) return true;
    return stands_at(text, at, "，") && at + 3 < text.size() && is_digit(text[at + 3]);
}

} // namespace

bool may_begin_a_number(std::string_view text, std::size_t at) noexcept {
    return is_digit(text[at]) || numeral_at(text, at) != nullptr;
}

quantity quantity_at(std::string_view text, std::size_t at) noexcept {
    quantity q;
    const bool arabic = is_digit(text[at]);
    figure f = arabic ? digits_at(text, at) : numeral_figure_at(text, at);
    if (f.end == at) return q;
    bool read = f.sound && !is_part_of_a_name(text, at);
    q.figure_end = f.end;
    q.approximate = approximating.any_before(text, at) || (!arabic && approximating_numerals.any_before(text, at));

    std::size_t end = f.end;
    const auto skip_approximation = [&](const auto &words) {
        const std::string_view *const word = words.find(text, end);
        if (!word) return;
        q.approximate = true;
        end += word->size();
    };
    skip_approximation(words_inside);
    if (arabic) {
        const numeral *const multiplier = numeral_at(text, end);
        if (multiplier && multiplier->exponent != 0 &&
            !(multiplier->exponent >= 3 && stands_at(text, end + numeral_size, "元"))) {
            f.exponent += multiplier->exponent;
            end += numeral_size;
            q.rounded = true;
        }
        skip_approximation(words_inside);
    }

    // 3-5件, 3至5件, 0591-12345678, 10:30. Only a dash can be the end of a clause.
    for (std::size_t joint = joint_at(text, end);
         joint != 0 && end + joint < text.size() && may_begin_a_number(text, end + joint);
         joint = joint_at(text, end)) {
        if (!arabic && !numeral_at(text, end + joint)) break;
        const figure second =
            is_digit(text[end + joint]) ? digits_at(text, end + joint) : numeral_figure_at(text, end + joint);
        if (second.end == end + joint) break;
        end = second.end;
        read = false;
    }

    const unit *const u = all_units.find(text, end);
    if (!arabic && !u) return {};
    if (!u && is_cut_behind(text, end)) read = false;
    q.unit_begin = end;
    q.unit_end = q.end = u ? end + u->word.size() : end;
    if (u) {
        end = q.end;
        skip_approximation(words_after);
        q.end = end;
    }
    q.unit = u ? u->kind : unit_kind::none;
    const number_kind kind = u ? u->number : number_kind::count;
    // 3件至5件
    const std::size_t joint = u && kind == number_kind::count ? joint_at(text, q.end) : 0;
    if (joint != 0 && q.end + joint < text.size() && is_digit(text[q.end + joint])) read = false;
    if (!read && kind != number_kind::percent && kind != number_kind::month) return q;
    if (kind == number_kind::count || kind == number_kind::money) {
        const int of_unit = u ? u->exponent : 0;
        if (!scaled(f.mantissa, f.exponent + of_unit - f.decimals, q.value)) return q;
        // 万元 is the unit of the form; in another multiple an amount is seldom exact.
        if (kind == number_kind::money) q.rounded = u->word == "亿元" || u->word == "千元";
    } else if (kind == number_kind::year) {
        if (f.decimals != 0 || f.mantissa < 1949 || f.mantissa > 2100) return q;
        q.value = f.mantissa;
    } else {
        q.value = f.mantissa;
    }
    q.kind = kind;
    return q;
}

} // namespace ogi::facts
