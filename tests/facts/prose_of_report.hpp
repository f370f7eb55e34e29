// Correct prose about a report, put together from its figures in many ways, with figures of other things in between.
#pragma once

#include <ogi/report.hpp>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace ogi::tests {

class prose_of_report {
public:
    prose_of_report(const report &r, std::uint32_t seed) : r_(r), engine_(seed) {}

    /// Everything that the report says, in its sections.
    void write_into(report &out) {
        out.preamble = preamble();
        out.sections.at(0).paragraphs = {overall()};
        out.sections[0].parts = parts();
        if (one_in(8)) merge_parts(out.sections[0]);
        out.sections.at(4).paragraphs = {problems()};
        out.sections.at(5).paragraphs = {fee()};
    }

    /// The parts of section one.
    std::vector<section_part> parts() {
        return {{aspect_kind::proactive_disclosure, "（一）主动公开", {published(), lists(), documents(), decisions()}},
                {aspect_kind::disclosure_on_request, "（二）依申请公开", {applications(), proceedings()}},
                {aspect_kind::information_management, "（三）政府信息管理", {management()}},
                {aspect_kind::platform_building, "（四）政府信息公开平台建设", {platform()}},
                {aspect_kind::supervision_and_safeguards, "（五）监督保障", {safeguards()}}};
    }
    std::string fee() {
        const std::string n = count(r_.processing_fee.notices_count.value());
        if (r_.processing_fee.received_amount_yuan.value() == 0 && one_in(2))
            return pick({"本年度未收取信息处理费。", "没有其他需要报告的事项，信息处理费收取情况：未收取。"});
        return pick({"本年度发出信息处理费收费通知" + n + "件，总金额" + yuan(r_.processing_fee.notices_amount_yuan) +
                         "元，实际收取" + yuan(r_.processing_fee.received_amount_yuan) + "元。",
                     "依据规定，全年实际收取信息处理费" + yuan(r_.processing_fee.received_amount_yuan) + "元。",
                     "发出信息处理费收费通知" + n + "件。"});
    }

private:
    using row = application_row;
    using strings = std::vector<std::string>;

    std::size_t below(std::size_t n) { return engine_() % n; }
    bool one_in(std::size_t n) { return below(n) == 0; }
    std::string pick(const strings &from) { return from[below(from.size())]; }

    static std::string in_numerals(std::int64_t n) {
        static const char *const digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
        static const char *const units[] = {"", "十", "百", "千"};
        if (n >= 10000) {
            const std::int64_t rest = n % 10000;
            return in_numerals(n / 10000) + "万" + (rest == 0 ? "" : (rest < 1000 ? "零" : "") + in_numerals(rest));
        }
        if (n < 10) return digits[n];
        if (n < 20) return std::string("十") + (n == 10 ? "" : digits[n - 10]);
        std::string out;
        bool gap = false;
        for (int unit = 3; unit >= 0; --unit) {
            std::int64_t power = 1;
            for (int i = 0; i < unit; ++i)
                power *= 10;
            const std::int64_t digit = n / power % 10;
            if (digit == 0) {
                gap = !out.empty();
                continue;
            }
            if (gap) out += "零";
            gap = false;
            out += std::string(digits[digit]) + units[unit];
        }
        return out;
    }

    /// A count in one of the ways in which counts are printed.
    std::string count(std::int64_t n) {
        const std::string plain = std::to_string(n);
        switch (below(8)) {
        case 0: return in_numerals(n);
        case 1: {
            std::string wide;
            for (char c : plain)
                wide += std::string("\xEF\xBC") + static_cast<char>(static_cast<unsigned char>(0x90 + (c - '0')));
            return wide;
        }
        case 2: return n < 1000 ? plain : plain.substr(0, plain.size() - 3) + "," + plain.substr(plain.size() - 3);
        case 3: return " " + plain + " ";
        default: return plain;
        }
    }
    static std::string yuan(const cell &c) { return c.money().in_yuan(); }

    std::int64_t of(row a, applicant column = applicant::total) const { return r_.applications()(a, column).value(); }
    std::int64_t of(row first, row last) const {
        std::int64_t sum = 0;
        for (std::int32_t code = static_cast<std::int32_t>(first); code <= static_cast<std::int32_t>(last); ++code)
            sum += of(row{code});
        return sum;
    }
    std::int64_t of(proceeding group, proceeding_result result) const {
        return r_.reconsideration_and_litigation()(group, result).value();
    }
    const cell &of(disclosure_row a, disclosure_measure m) const { return r_.proactive_disclosure()(a, m); }
    std::string documents_of(disclosure_row a, disclosure_measure m) { return count(of(a, m).value()) + "件"; }

    std::string year() {
        return pick({std::to_string(*r_.year) + "年，", "本年度，", "全年", "2024年1月1日至12月31日，", ""});
    }
    std::string us() { return pick({"本机关", "我局", "本局", "示例区档案局", "区档案局", ""}); }

    std::string noise() {
        const std::string n = count(static_cast<std::int64_t>(below(3000)));
        return pick(
            {"同比增长" + std::to_string(below(90)) + "%，", "办结率100%，", "", "", "", "较上年增加" + n + "件，"});
    }
    std::string other_sentence() {
        const std::string n = count(static_cast<std::int64_t>(below(3000) + 2)),
                          m = count(static_cast<std::int64_t>(below(300) + 2));
        return pick({"办理人大代表建议" + n + "件、政协提案" + m + "件，全部办结。",
                     "受理行政许可" + n + "件，办结" + m + "件。", "召开专题会议" + m + "次，培训" + n + "人次。",
                     "上年收到政府信息公开申请" + n + "件，予以公开" + m + "件。",
                     "政务服务热线受理工单" + n + "件，答复" + m + "件。",
                     "接受群众咨询" + n + "余人次，发放资料约" + m + "份。",
                     "依据《示例区办法》第三十六条和〔2021〕30号文件办理，咨询电话0000-1234567。",
                     "自2008年以来累计收到政府信息公开申请" + n + "件。", ""});
    }

    /// The same text without headings: every heading begins a paragraph.
    static void merge_parts(section &s) {
        for (const section_part &p : s.parts)
            for (std::size_t i = 0; i < p.paragraphs.size(); ++i)
                s.paragraphs.push_back(i == 0 ? p.heading + "。" + p.paragraphs[i] : p.paragraphs[i]);
        s.parts.clear();
    }

    strings preamble() {
        const std::string y = std::to_string(*r_.year), last = std::to_string(*r_.year - 1);
        strings out;
        if (one_in(3)) out.push_back(pick({r_.organ, "区档案局"}) + y + "年政府信息公开工作年度报告");
        out.push_back(pick({"根据条例和国办公开办函〔2021〕30号文件编制本报告。",
                            "本报告所列数据的统计期限自" + y + "年1月1日起至12月31日止。",
                            "数据统计时限为" + y + "年1月1日至" + y + "年12月31日，电子版可从网站专栏下载。",
                            "现公布" + y + "年度政府信息公开工作年度报告，报告由六个部分组成。"}));
        if (one_in(3)) out.push_back("如有疑问，请与本机关联系（电话：0000-1234567，邮编100000）。");
        return out;
    }

    std::string overall() {
        const std::string y = std::to_string(*r_.year), last = std::to_string(*r_.year - 1);
        return pick({"本年度的总体情况如下。", y + "年，本机关把公开作为日常工作的一部分。",
                     last + "年，本机关编制了目录；" + y + "年，又按月核对。",
                     "与" + last + "年相比，今年公开的范围更广。", "在上年的基础上，推进标准化建设。"});
    }

    /// Lists that add up, that name some of the parts, or whose parts overlap.
    std::string lists() {
        const std::size_t a = below(300) + 1, b = below(300) + 1, c = below(300) + 1, more = below(500) + 1;
        const auto n = [this](std::size_t value) { return count(static_cast<std::int64_t>(value)) + "条"; };
        return pick({"公开信息" + n(a + b + c) + "，其中政策文件" + n(a) + "，工作动态" + n(b) + "，其他信息" + n(c) +
                         "。",
                     "公开信息" + n(a + b + c) + "（动态类" + n(a) + "、统计类" + n(b) + "、其他类" + n(c) + "）。",
                     "公开信息" + n(a + b + c + more) + "，其中动态类" + n(a) + "、统计类" + n(b) + "、财政类" + n(c) +
                         "。",
                     "发布信息" + n(a + b) + "，其中网站" + n(a + b) + "，微信公众号" + n(b) + "，其他渠道" + n(1) +
                         "。",
                     "公开信息" + n(a + b) + "，包括政策文件" + n(a) + "，其他信息" + n(b) + "，回复留言" + n(c) + "。",
                     "公开信息" + n(a + b) + "，同比增长12%，其中政策文件" + n(a) + "、其他" + n(b) + "；解读" + n(c) +
                         "。",
                     "公开信息" + n(a + b + c) + "，发布" + n(a + b) + "，其中图文" + n(a) + "，其他" + n(b) + "。",
                     "公开信息" + n(a + b) + "。其中文件" + n(a) + "，其他文件" + n(more) + "未收录。", ""}) +
               other_sentence();
    }

    std::string management() {
        return pick({"公文拟制时同步确定公开属性，逐件进行保密审查。", "规范性文件按月清理，失效的加注说明。",
                     "修订信息发布审核办法，明确三级审核各自核对什么。"}) +
               documents();
    }

    std::string platform() {
        const std::string n = count(static_cast<std::int64_t>(below(3000) + 2));
        return pick({"网站专栏由专人维护，全年访问" + n + "人次。", "政务新媒体发布信息" + n + "条，其中原创3条。",
                     "公开查阅点接待群众" + n + "人次，提供目录12册。"});
    }

    std::string problems() {
        return pick({"一是目录更新不够及时，二是解读形式不多。下一步将按月核对目录，培训2次。",
                     "上年提出的3项问题已经改正。今年的主要问题是解读材料偏少，已增加图表。",
                     "2023年度报告指出的问题已经整改；个别科室对公开属性的判断偏紧，正在逐件复核。"});
    }

    std::string published() {
        const std::string n = count(static_cast<std::int64_t>(below(3000) + 2)),
                          m = count(static_cast<std::int64_t>(below(300) + 2));
        return year() + us() +
               pick({"主动公开政府信息" + n + "条，其中规范性文件" + m + "件，行政许可类信息" + m + "条。",
                     "通过门户网站发布信息" + n + "条，政策解读" + m + "篇，访问量" + n + "万人次。",
                     "公开政务信息" + n + "条，其中主动公开" + n + "条，不予公开" + m + "条。"}) +
               other_sentence();
    }

    std::string documents() {
        using m = disclosure_measure;
        const disclosure_row kind = one_in(2) ? disclosure_row::rules : disclosure_row::normative_documents;
        const std::string name = kind == disclosure_row::rules ? "政府规章" : pick({"行政规范性文件", "规范性文件"});
        const std::string made = documents_of(kind, m::issued_this_year),
                          ended = documents_of(kind, m::repealed_this_year),
                          valid = documents_of(kind, m::currently_effective);
        const std::string verb = pick({"制发", "制定", "印发", "出台"});
        return year() +
               pick({verb + name + made + "，废止" + ended + "，现行有效" + valid + "。",
                     verb + name + made + "；废止" + name + ended + "；现行有效" + name + valid + "。",
                     name + "制发、废止、现行有效分别为" + made + "、" + ended + "、" + valid + "。",
                     "共" + verb + name + made + "，同步解读" + ended + "。",
                     verb + "规章" + documents_of(disclosure_row::rules, m::issued_this_year) + "、规范性文件" +
                         documents_of(disclosure_row::normative_documents, m::issued_this_year) + "。",
                     "清理" + name + made + "，备案" + ended + "，修改" + valid + "。"}) +
               other_sentence();
    }

    std::string decisions() {
        using m = disclosure_measure;
        const auto n = [&](disclosure_row a) { return documents_of(a, m::decisions_this_year); };
        const std::string fee = of(disclosure_row::administrative_fees, m::amount_10k_yuan).money().in_10k_yuan();
        return pick({"作出行政许可决定" + n(disclosure_row::administrative_licensing) + "、行政处罚决定" +
                         n(disclosure_row::administrative_penalty) + "、行政强制决定" +
                         n(disclosure_row::administrative_compulsion) + "。",
                     "行政处罚处理决定数量" + n(disclosure_row::administrative_penalty) + "，行政事业性收费金额" + fee +
                         "万元。",
                     "办理行政许可" + n(disclosure_row::administrative_penalty) + "，公示行政处罚信息" +
                         n(disclosure_row::administrative_licensing) + "。",
                     "收取行政事业性收费" + fee + "万元。"});
    }

    std::string applications() {
        const std::string unit = pick({"件", "宗", "件"}),
                          thing = pick({"政府信息公开申请", "依申请公开申请", "信息公开申请"});
        const auto n = [&](std::int64_t value) { return count(value) + unit; };
        const std::int64_t fresh = of(row::newly_received), in = of(row::carried_over_from_previous_year),
                           done = of(row::outcome_total), out = of(row::carried_over_to_next_year);
        std::string text = year() + us();
        switch (below(5)) {
        case 0:
            text +=
                pick({"新收", "本年新收", "共新收到"}) + thing + n(fresh) + "，" + noise() + "上年结转" + n(in) + "，";
            break;
        case 1: text += pick({"共收到", "收到", "受理", "共受理"}) + thing + n(fresh) + "，" + noise(); break;
        case 2: text += pick({"共收到", "受理"}) + thing + n(fresh + in) + "（含上年结转" + n(in) + "），"; break;
        case 3: text += "收办" + thing + n(fresh + in) + "，"; break;
        default: text += thing + "新收、上年结转分别为" + n(fresh) + "、" + n(in) + "。共";
        }
        text += pick({"办结", "答复", "已办结"}) + n(done) + "，" + noise() +
                pick({"结转下年度继续办理", "转下年度办理", "结转至" + std::to_string(*r_.year + 1) + "年"}) + n(out) +
                "。";
        if (one_in(2)) text += split_of_channels(n(fresh));
        text += outcomes(unit);
        if (one_in(3)) text += by_applicants(thing, unit);
        return text + other_sentence();
    }

    std::string split_of_channels(const std::string &all) {
        return pick({"其中，网上申请" + all + "，信函申请3件，当面申请2件。",
                     "从申请方式看，通过网络提交" + all + "，通过信函提交5件。", ""});
    }

    std::string outcomes(const std::string &unit) {
        const auto n = [&](std::int64_t value) { return count(value) + unit; };
        const std::int64_t groups[] = {of(row::disclosed),
                                       of(row::partially_disclosed),
                                       of(row::state_secret, row::administrative_inquiry),
                                       of(row::not_held, row::unclear_after_correction),
                                       of(row::petition_or_complaint, row::confirmation_or_reissue),
                                       of(row::correction_overdue, row::other_handling_other)};
        const std::string names[] = {"予以公开", "部分公开", "不予公开",
                                     "无法提供", "不予处理", pick({"其他处理", "作其他处理"})};
        const std::string joint = pick({"，", "、", "；"});
        const std::size_t style = below(4);
        if (style == 3)
            return "予以公开、部分公开、不予公开分别为" + n(groups[0]) + "、" + n(groups[1]) + "、" + n(groups[2]) +
                   "。";
        std::string text = pick({"其中，", "从办理结果看，", "办理结果为："});
        if (text == "其中，") text = "全年共答复政府信息公开申请" + n(of(row::outcome_total)) + "，其中，";
        for (std::size_t i = 0; i < 6; ++i) {
            if (style == 1) {
                text += n(groups[i]) + names[i];
            } else {
                text += names[i] + (style == 2 ? "的" : "") + n(groups[i]);
                if (i == 2 && one_in(2))
                    text += "（其中属于国家秘密" + n(of(row::state_secret)) + "，属于三类内部事务信息" +
                            n(of(row::internal_affairs)) + "）";
                if (one_in(4)) text += "，占" + std::to_string(below(100)) + "%";
            }
            text += i < 5 ? joint : "。";
        }
        return text;
    }

    std::string by_applicants(const std::string &thing, const std::string &unit) {
        const auto n = [&](applicant a) { return count(of(row::newly_received, a)) + unit; };
        return "新收" + thing + n(applicant::total) + "，其中" +
               pick({"自然人" + n(applicant::natural_person) + "、商业企业" + n(applicant::commercial_enterprise) +
                         "、科研机构" + n(applicant::research_institution) + "。",
                     "自然人申请" + n(applicant::natural_person) + "，法律服务机构申请" +
                         n(applicant::legal_service_institution) + "。"});
    }

    std::string proceedings() {
        using p = proceeding;
        using result = proceeding_result;
        const auto of_court = [&](result what) {
            return of(p::litigation_without_reconsideration, what) + of(p::litigation_after_reconsideration, what);
        };
        const auto n = [&](std::int64_t value) { return count(value) + pick({"件", "起"}); };
        const auto review = [&](result what) { return n(of(p::administrative_reconsideration, what)); };
        return pick(
            {"因政府信息公开引发的行政复议" + review(result::total) + "，其中结果维持" + review(result::result_upheld) +
                 "，结果纠正" + review(result::result_corrected) + "，尚未审结" + review(result::pending) +
                 "；行政诉讼" + n(of_court(result::total)) + "，其中结果维持" + n(of_court(result::result_upheld)) +
                 "。",
             "政府信息公开行政复议、行政诉讼案件分别为" + review(result::total) + "、" + n(of_court(result::total)) +
                 "。",
             "政府信息公开行政诉讼中，未经复议直接起诉" + n(of(p::litigation_without_reconsideration, result::total)) +
                 "，复议后起诉" + n(of(p::litigation_after_reconsideration, result::total)) + "。",
             "全年备案政府信息公开行政复议案件" + n(static_cast<std::int64_t>(below(90))) + "。",
             "被申请行政复议" + review(result::total) + "、被提起行政诉讼" + n(of_court(result::total)) + "。"});
    }

    std::string safeguards() {
        const std::string n = count(static_cast<std::int64_t>(below(300) + 2));
        return pick({"组织培训" + n + "次，完善规章制度" + n + "项，没有发生责任追究情况。",
                     "办理行政复议案件" + n + "件，纠正错误信息" + n + "条，确保不发生行政诉讼。",
                     "下一步，计划明年办理政府信息公开申请" + n + "件。"});
    }

    const report &r_;
    std::mt19937 engine_;
};

} // namespace ogi::tests
