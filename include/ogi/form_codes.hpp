// Generated from lib/form/*.def by the target ogi_generate. Do not edit.
#pragma once

#include <cstddef>
#include <cstdint>

// clang-format off
namespace ogi {

/// The rows of table 3 (表三). Codes are stable; the order is that of the form.
enum class application_row : std::int32_t {
    newly_received = 1, // 一、本年新收政府信息公开申请数量
    carried_over_from_previous_year = 2, // 二、上年结转政府信息公开申请数量
    disclosed = 3, // （一）予以公开
    partially_disclosed = 4, // （二）部分公开（区分处理的，只计这一情形，不计其他情形）
    state_secret = 5, // 1.属于国家秘密
    prohibited_by_law_or_regulation = 6, // 2.其他法律行政法规禁止公开
    endangers_security_or_stability = 7, // 3.危及“三安全一稳定”
    third_party_rights = 8, // 4.保护第三方合法权益
    internal_affairs = 9, // 5.属于三类内部事务信息
    process_information = 10, // 6.属于四类过程性信息
    enforcement_case_file = 11, // 7.属于行政执法案卷
    administrative_inquiry = 12, // 8.属于行政查询事项
    not_held = 13, // 1.本机关不掌握相关政府信息
    requires_creation = 14, // 2.没有现成信息需要另行制作
    unclear_after_correction = 15, // 3.补正后申请内容仍不明确
    petition_or_complaint = 16, // 1.信访举报投诉类申请
    repeated_application = 17, // 2.重复申请
    public_publication = 18, // 3.要求提供公开出版物
    excessive_repeated_applications = 19, // 4.无正当理由大量反复申请
    confirmation_or_reissue = 20, // 5.要求行政机关确认或重新出具已获取信息
    correction_overdue = 21, // 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
    fee_unpaid = 22, // 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
    other_handling_other = 23, // 3.其他
    other_handling_undivided = 26, // （六）其他处理
    outcome_total = 24, // （七）总计
    carried_over_to_next_year = 25, // 四、结转下年度继续办理
};

/// Who applied: the columns of table 3 (表三 申请人情况).
enum class applicant : std::int32_t {
    natural_person = 1, // 自然人
    commercial_enterprise = 2, // 商业企业
    research_institution = 3, // 科研机构
    public_welfare_organization = 4, // 社会公益组织
    legal_service_institution = 5, // 法律服务机构
    other_organization = 6, // 其他
    total = 7, // 总计
};

/// The rows of table 2 (表二 信息内容).
enum class disclosure_row : std::int32_t {
    rules = 1, // 规章
    normative_documents = 2, // 行政规范性文件
    administrative_licensing = 3, // 行政许可
    other_public_management_services = 4, // 其他对外管理服务事项
    administrative_penalty = 5, // 行政处罚
    administrative_compulsion = 6, // 行政强制
    administrative_fees = 7, // 行政事业性收费
    centralized_procurement = 8, // 政府集中采购
};

/// What table 2 counts: its columns.
enum class disclosure_measure : std::int32_t {
    issued_this_year = 1, // 本年制发件数
    repealed_this_year = 2, // 本年废止件数
    currently_effective = 3, // 现行有效件数
    decisions_this_year = 4, // 本年处理决定数量
    amount_10k_yuan = 5, // 本年收费金额（单位：万元）
    newly_produced = 6, // 本年新制作数量
    newly_disclosed = 7, // 本年新公开数量
    total_disclosed = 8, // 对外公开总数量
    previous_year_items = 9, // 上一年项目数量
    change_this_year = 10, // 本年增/减
    project_count = 11, // 采购项目数量
    total_amount = 12, // 采购总金额
};

/// The three groups of table 4 (表四).
enum class proceeding : std::int32_t {
    administrative_reconsideration = 1, // 行政复议
    litigation_without_reconsideration = 2, // 未经复议直接起诉
    litigation_after_reconsideration = 3, // 复议后起诉
};

/// The five columns within a group of table 4.
enum class proceeding_result : std::int32_t {
    result_upheld = 1, // 结果维持
    result_corrected = 2, // 结果纠正
    other_result = 3, // 其他结果
    pending = 4, // 尚未审结
    total = 5, // 总计
};

/// The six sections of the report. A heading that is none of them has no kind.
enum class section_kind : std::int32_t {
    overall_situation = 1, // 一、总体情况
    proactive_disclosure = 2, // 二、主动公开政府信息情况
    applications = 3, // 三、收到和处理政府信息公开申请情况
    reconsideration_and_litigation = 4, // 四、政府信息公开行政复议、行政诉讼情况
    problems_and_improvements = 5, // 五、存在的主要问题及改进情况
    other_matters = 6, // 六、其他需要报告的事项
};

/// The five aspects of section one (总体情况).
enum class aspect_kind : std::int32_t {
    proactive_disclosure = 1, // 一、主动公开
    disclosure_on_request = 2, // 二、依申请公开
    information_management = 3, // 三、政府信息管理
    platform_building = 4, // 四、政府信息公开平台建设
    supervision_and_safeguards = 5, // 五、监督保障
};

/// How many value cells the form has: every cell of every edition.
inline constexpr std::size_t cell_count = 226;

} // namespace ogi
// clang-format on
