# Generated from lib/form/*.def by the target ogi_generate. Do not edit.
"""The rows, columns, sections and aspects of the form, with the codes of the C interface."""

from ._form import FormLine


class Row(FormLine):
    """The rows of table 3 (表三), in the order of the form."""

    NEWLY_RECEIVED = 1  # 一、本年新收政府信息公开申请数量
    CARRIED_OVER_FROM_PREVIOUS_YEAR = 2  # 二、上年结转政府信息公开申请数量
    DISCLOSED = 3  # （一）予以公开
    PARTIALLY_DISCLOSED = 4  # （二）部分公开（区分处理的，只计这一情形，不计其他情形）
    STATE_SECRET = 5  # 1.属于国家秘密
    PROHIBITED_BY_LAW_OR_REGULATION = 6  # 2.其他法律行政法规禁止公开
    ENDANGERS_SECURITY_OR_STABILITY = 7  # 3.危及“三安全一稳定”
    THIRD_PARTY_RIGHTS = 8  # 4.保护第三方合法权益
    INTERNAL_AFFAIRS = 9  # 5.属于三类内部事务信息
    PROCESS_INFORMATION = 10  # 6.属于四类过程性信息
    ENFORCEMENT_CASE_FILE = 11  # 7.属于行政执法案卷
    ADMINISTRATIVE_INQUIRY = 12  # 8.属于行政查询事项
    NOT_HELD = 13  # 1.本机关不掌握相关政府信息
    REQUIRES_CREATION = 14  # 2.没有现成信息需要另行制作
    UNCLEAR_AFTER_CORRECTION = 15  # 3.补正后申请内容仍不明确
    PETITION_OR_COMPLAINT = 16  # 1.信访举报投诉类申请
    REPEATED_APPLICATION = 17  # 2.重复申请
    PUBLIC_PUBLICATION = 18  # 3.要求提供公开出版物
    EXCESSIVE_REPEATED_APPLICATIONS = 19  # 4.无正当理由大量反复申请
    CONFIRMATION_OR_REISSUE = 20  # 5.要求行政机关确认或重新出具已获取信息
    CORRECTION_OVERDUE = 21  # 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
    FEE_UNPAID = 22  # 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
    OTHER_HANDLING_OTHER = 23  # 3.其他
    OTHER_HANDLING_UNDIVIDED = 26  # （六）其他处理
    OUTCOME_TOTAL = 24  # （七）总计
    CARRIED_OVER_TO_NEXT_YEAR = 25  # 四、结转下年度继续办理


class Applicant(FormLine):
    """Who applied: the columns of table 3 (申请人情况)."""

    NATURAL_PERSON = 1  # 自然人
    COMMERCIAL_ENTERPRISE = 2  # 商业企业
    RESEARCH_INSTITUTION = 3  # 科研机构
    PUBLIC_WELFARE_ORGANIZATION = 4  # 社会公益组织
    LEGAL_SERVICE_INSTITUTION = 5  # 法律服务机构
    OTHER_ORGANIZATION = 6  # 其他
    TOTAL = 7  # 总计


class DisclosureRow(FormLine):
    """The rows of table 2 (表二 信息内容)."""

    RULES = 1  # 规章
    NORMATIVE_DOCUMENTS = 2  # 行政规范性文件
    ADMINISTRATIVE_LICENSING = 3  # 行政许可
    OTHER_PUBLIC_MANAGEMENT_SERVICES = 4  # 其他对外管理服务事项
    ADMINISTRATIVE_PENALTY = 5  # 行政处罚
    ADMINISTRATIVE_COMPULSION = 6  # 行政强制
    ADMINISTRATIVE_FEES = 7  # 行政事业性收费
    CENTRALIZED_PROCUREMENT = 8  # 政府集中采购


class Measure(FormLine):
    """What table 2 counts: its columns."""

    ISSUED_THIS_YEAR = 1  # 本年制发件数
    REPEALED_THIS_YEAR = 2  # 本年废止件数
    CURRENTLY_EFFECTIVE = 3  # 现行有效件数
    DECISIONS_THIS_YEAR = 4  # 本年处理决定数量
    AMOUNT_10K_YUAN = 5  # 本年收费金额（单位：万元）
    NEWLY_PRODUCED = 6  # 本年新制作数量
    NEWLY_DISCLOSED = 7  # 本年新公开数量
    TOTAL_DISCLOSED = 8  # 对外公开总数量
    PREVIOUS_YEAR_ITEMS = 9  # 上一年项目数量
    CHANGE_THIS_YEAR = 10  # 本年增/减
    PROJECT_COUNT = 11  # 采购项目数量
    TOTAL_AMOUNT = 12  # 采购总金额


class Proceeding(FormLine):
    """The three groups of table 4 (表四)."""

    ADMINISTRATIVE_RECONSIDERATION = 1  # 行政复议
    LITIGATION_WITHOUT_RECONSIDERATION = 2  # 未经复议直接起诉
    LITIGATION_AFTER_RECONSIDERATION = 3  # 复议后起诉


class ProceedingResult(FormLine):
    """The five columns within a group of table 4."""

    RESULT_UPHELD = 1  # 结果维持
    RESULT_CORRECTED = 2  # 结果纠正
    OTHER_RESULT = 3  # 其他结果
    PENDING = 4  # 尚未审结
    TOTAL = 5  # 总计


class SectionKind(FormLine):
    """The six sections of a report."""

    OVERALL_SITUATION = 1  # 总体情况
    PROACTIVE_DISCLOSURE = 2  # 主动公开政府信息情况
    APPLICATIONS = 3  # 收到和处理政府信息公开申请情况
    RECONSIDERATION_AND_LITIGATION = 4  # 政府信息公开行政复议、行政诉讼情况
    PROBLEMS_AND_IMPROVEMENTS = 5  # 存在的主要问题及改进情况
    OTHER_MATTERS = 6  # 其他需要报告的事项


class AspectKind(FormLine):
    """The five aspects of section one (总体情况)."""

    PROACTIVE_DISCLOSURE = 1  # 主动公开
    DISCLOSURE_ON_REQUEST = 2  # 依申请公开
    INFORMATION_MANAGEMENT = 3  # 政府信息管理
    PLATFORM_BUILDING = 4  # 政府信息公开平台建设
    SUPERVISION_AND_SAFEGUARDS = 5  # 监督保障
