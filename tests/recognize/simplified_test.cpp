// Traditional characters, wrong conversions and readings in labels.
#include "recognize/catalogue.hpp"
#include "recognize/report_support.hpp"
#include "recognize/samples.hpp"
#include "recognize/simplified.hpp"

#include "form/table.hpp"

#include <set>
#include <sstream>

using namespace ogi;
using namespace ogi::tests;

namespace {

/// Every character of the labels that has another form, with its forms; those of wrong conversions among them (只隻).
constexpr const char *with_forms =
    "万萬 与與 业業 举舉 于於 会會 体體 关関關 具俱 内內 决決 况況 减減 出齣 制製 办辦 务務 动動 区區 单單 卷捲 "
    "发發髮 只隻 台檯臺颱 号號 "
    "后後 国國囯 处處 复復複覆 审審 家傢 对對 属屬 废廢 开開 强強 当噹當 总總 执執 护護 报報 数數 无無 机機 权權 条條 "
    "构搆構 果菓 款欵 没沒 "
    "现現 监監 研硏 确確 秘祕 稳穩 类類 纠糾 纳納 组組 织織 经經 结結 继繼 续續 维維 缴繳 罚罰 范範 获獲穫 补補 规規 "
    "计計 认認 议議 许許 "
    "讼訟 设設 访訪 诉訴 询詢 说說説 请請 购購 费費 转轉 过過 这這 进進 逾踰 采埰採 问問 项項 题題 额額 门門";

/// Every other character of the labels: the same in both scripts.
constexpr const char *without_forms = "一七三上下不中主九予事二五人仍他以件企位作例供依保信元全八公六其再函分到十危及反"
                                      "取另可合告和商四因在基增外大存安定容密尚工已平年"
                                      "府度建形律性息情成或投持按掌接提握收改政效文新方明有服期未本查案概止正求法然版物"
                                      "理用由申的益目直相督知社禁科程章第管自行被要起述通部"
                                      "重量金障集需加地少涉它小共所民者院";

constexpr std::size_t size_of_ideograph = 3;

std::set<std::string> ideographs_in(std::string_view text) {
    std::set<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const unsigned char lead = static_cast<unsigned char>(text[at]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : size_of_ideograph;
        // U+4E00 to U+9FFF begin with E4 to E9.
        if (lead >= 0xE4 && lead <= 0xE9) out.emplace(text.substr(at, size));
        at += size;
    }
    return out;
}

std::set<std::string> ideographs_of_the_form() {
    std::set<std::string> out;
    const catalogue &all = form_labels();
    for (const label_set *set : {&all.groups, &all.application_rows, &all.applicants, &all.applicant_captions,
                                 &all.blocks, &all.disclosure_rows, &all.measures, &all.proceedings,
                                 &all.proceeding_captions, &all.results, &all.sections, &all.aspects})
        for (const auto &[text, code] : set->lines())
            out.merge(ideographs_in(text));
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_character_of_the_form_is_known_in_all_its_forms) {
    std::set<std::string> known = ideographs_in(without_forms);
    std::istringstream words(with_forms);
    for (std::string word; words >> word;) {
        const std::string simple = word.substr(0, size_of_ideograph);
        known.insert(simple);
        for (std::size_t at = size_of_ideograph; at < word.size(); at += size_of_ideograph)
            BOOST_TEST(simplified(word.substr(at, size_of_ideograph)) == simple, word);
        BOOST_TEST(simplified(simple) == simple);
    }
    for (const std::string &character : ideographs_of_the_form())
        BOOST_TEST(known.count(character) == 1U, character
                                                     << " has come to the form: add it above, and its traditional "
                                                        "forms to simplified.cpp");
}

BOOST_AUTO_TEST_CASE(a_text_keeps_its_length_and_its_other_characters) {
    BOOST_TEST(simplified("a總b，数”計𠀀") == "a总b，数”计𠀀");
    // Not our words: left alone.
    BOOST_TEST(simplified("龍華書") == "龍華書");
}

BOOST_AUTO_TEST_CASE(readings_behind_ideographs_are_passed_over) {
    BOOST_TEST(without_readings("本年制發(fā)件數(shù)量") == "本年制發件數量");
    BOOST_TEST(without_readings("鎮（zhèn）") == "鎮");
    BOOST_TEST(without_readings("服務(wù)機構(gòu)") == "服務機構");
    for (const char *other :
         {"(shù)", "a(shù)", "数()", "数(3)", "数(OA)", "数（件）", "数(shu", "数(shu x)", "数(abcdefghijk)"})
        BOOST_TEST(without_readings(other) == other);
}

BOOST_AUTO_TEST_CASE(labels_are_compared_in_simplified_characters_and_kept_as_printed) {
    const printed_label label = label_of("8.屬于行政查詢事項");
    BOOST_TEST(label.traditional);
    BOOST_TEST(label.text == "属于行政查询事项");
    BOOST_TEST(!label_of("8.属于行政查询事项").traditional);
    BOOST_TEST(label_of("規(guī)范性文件(指有文號(hào)的文件)").core == "规范性文件");
    // ㈠ takes the way of NFKC.
    BOOST_TEST(label_of("㈠予以公開").traditional);
    BOOST_TEST(label_of("㈠予以公開").text == "予以公开");
    BOOST_TEST(!label_of("㈠予以公开").traditional);
}

BOOST_AUTO_TEST_CASE(a_report_in_traditional_characters_is_read_and_the_log_says_so_once) {
    std::string text = sample();
    for (const auto &[simple, traditional] : {std::pair<const char *, const char *>{"规", "規"},
                                              {"数", "數(shù)"},
                                              {"总", "總"},
                                              {"开", "開"},
                                              {"项", "項"},
                                              {"处", "處"},
                                              {"强", "強"},
                                              {"制", "製"},
                                              {"诉", "訴"},
                                              {"讼", "訟"},
                                              {"复", "複"},
                                              {"议", "議"},
                                              {"结", "結"},
                                              {"转", "轉"},
                                              {"机", "機"},
                                              {"构", "構"},
                                              {"关", "關"},
                                              {"请", "請"},
                                              {"办", "辦"},
                                              {"况", "況"}})
        text = every_replaced(text, simple, traditional);
    const reading plain = read_or_fail(sample()), r = read_or_fail(text);
    for (std::size_t i = 0; i < cell_count; ++i)
        BOOST_TEST((r.report[i] == plain.report[i]), path_at(i));
    const auto count = [&](std::string_view rule) {
        return std::count_if(r.log.begin(), r.log.end(), [&](const log_entry &e) { return e.rule == rule; });
    };
    BOOST_TEST(count("I-LABEL-TRADITIONAL") == 1);
    BOOST_TEST(count("I-LABEL-READING") == 1);
}
