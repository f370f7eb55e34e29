// What kind of organ reports: it decides which figures it can have and by when it publishes.
#pragma once

#include <cstdint>
#include <optional>

namespace ogi {

/// The level of an organ. All values of this header are ABI: append only.
enum class organ_level : std::int32_t {
    unknown = 0,
    national = 1,
    provincial = 2,
    prefectural =
        3, ///< 设区的市、自治州; see organ_traits::rule_making for cities without districts that have the power
    county = 4,
    township = 5,
};

/// What an organ is (条例第三、四、十、二十七、五十四条; 地方组织法第八十五条).
enum class organ_kind : std::int32_t {
    unknown = 0,
    people_government = 1,          ///< 人民政府
    government_general_office = 2,  ///< 政府办公厅（室）
    department = 3,                 ///< 政府部门
    vertically_led_department = 4,  ///< 垂直领导部门
    dispatched_organ = 5,           ///< 派出机关: 行政公署、区公所、街道办事处
    dispatched_institution = 6,     ///< 派出机构
    authorised_organisation = 7,    ///< 法律法规授权的组织
    development_zone_committee = 8, ///< 开发区管理委员会
};

/// What is known of an organ. Powers that are not stated follow from level and kind where the law decides them, and stay
/// unknown where it does not.
struct organ_traits {
    organ_level level = organ_level::unknown;
    organ_kind kind = organ_kind::unknown;
    std::optional<bool> rule_making; ///< 规章制定权 (立法法第九十一、九十三条)
    std::optional<bool> licensing;   ///< 行政许可权 (行政许可法第二十二至二十四条)
    std::optional<bool> penalty;     ///< 行政处罚权 (行政处罚法第十七至二十条、第二十四条)
    std::optional<bool> compulsion;  ///< 行政强制权 (行政强制法第十七条)
    std::optional<bool> fees;        ///< 行政事业性收费
};

} // namespace ogi
