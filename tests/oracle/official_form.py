"""The three tables of the report, as the oracle knows them: written from the description of the official forms, not
generated from the library's form table. `agreement_test.py` holds it against the library's own list of cells.

A path is what JSON and XML nest by: "applications.outcome.disclosed.total".
"""
from typing import Dict, List, Tuple

TRIAL, CURRENT = "2019", "2021"
EDITIONS = (CURRENT, TRIAL)

# What a cell holds. Of SIGNED, 本年增/减 of the trial form, negative figures are right; money is held as 分.
COUNT, SIGNED, MONEY = "count", "signed", "money"

# 表三, across: 自然人, the five kinds of 法人或其他组织, 总计
APPLICANTS = ("natural_person", "commercial_enterprise", "research_institution", "public_welfare_organization",
              "legal_service_institution", "other_organization")
COLUMNS = APPLICANTS + ("total",)

# 表三, down
NEW = "applications.newly_received"  # 一
CARRIED_IN = "applications.carried_over_from_previous_year"  # 二
DEALT_WITH = "applications.outcome.total"  # 三（七）
CARRIED_OUT = "applications.carried_over_to_next_year"  # 四
# （一）to （五）of item 三, in both editions
COMMON_OUTCOMES = tuple("applications.outcome." + row for row in (
    "disclosed", "partially_disclosed",
    "not_disclosed.state_secret", "not_disclosed.prohibited_by_law_or_regulation",
    "not_disclosed.endangers_security_or_stability", "not_disclosed.third_party_rights",
    "not_disclosed.internal_affairs", "not_disclosed.process_information", "not_disclosed.enforcement_case_file",
    "not_disclosed.administrative_inquiry",
    "unable_to_provide.not_held", "unable_to_provide.requires_creation", "unable_to_provide.unclear_after_correction",
    "not_processed.petition_or_complaint", "not_processed.repeated_application", "not_processed.public_publication",
    "not_processed.excessive_repeated_applications", "not_processed.confirmation_or_reissue"))
FEE_UNPAID = "applications.outcome.other_handling.fee_unpaid"  # （六）2, since 2021
# （六）其他处理: three rows since 2021, one before
ITEM_SIX = {
    CURRENT: ("applications.outcome.other_handling.correction_overdue", FEE_UNPAID,
              "applications.outcome.other_handling.other"),
    TRIAL: ("applications.outcome.other_handling.undivided",),
}

# 表四
GROUPS = ("administrative_reconsideration", "litigation_without_reconsideration", "litigation_after_reconsideration")
RESULTS = ("result_upheld", "result_corrected", "other_result", "pending")
CASES = "reconsideration_and_litigation"

# 表二: each row with its columns
TABLE_TWO = "proactive_disclosure"
RULES = "article20_1.rules"
NORMATIVE = "article20_1.normative_documents"
ITEM_ROWS = ("article20_5.administrative_licensing", "article20_5.other_public_management_services",
             "article20_6.administrative_penalty", "article20_6.administrative_compulsion")
FEES = "article20_8.administrative_fees"
PROCUREMENT = "article20_9.centralized_procurement"
STOCK = ("issued_this_year", "repealed_this_year", "currently_effective")
ITEMS, CHANGE, DECISIONS = "previous_year_items", "change_this_year", "decisions_this_year"

_Columns = Tuple[Tuple[str, str], ...]
_STOCK: _Columns = tuple((column, COUNT) for column in STOCK)
_STOCK_2019: _Columns = (("newly_produced", COUNT), ("newly_disclosed", COUNT), ("total_disclosed", COUNT))
_ITEMS_2019: _Columns = ((ITEMS, COUNT), (CHANGE, SIGNED))
_TABLE_TWO: Dict[str, List[Tuple[str, _Columns]]] = {
    CURRENT: [(RULES, _STOCK), (NORMATIVE, _STOCK)]
             + [(ITEM_ROWS[i], ((DECISIONS, COUNT),)) for i in (0, 2, 3)]
             + [(FEES, (("amount_10k_yuan", MONEY),))],
    TRIAL: [(RULES, _STOCK_2019), (NORMATIVE, _STOCK_2019)]
           + [(row, _ITEMS_2019 + ((DECISIONS, COUNT),)) for row in ITEM_ROWS]
           + [(FEES, _ITEMS_2019), (PROCUREMENT, (("project_count", COUNT), ("total_amount", MONEY)))],
}

SECTIONS = ("overall_situation", "proactive_disclosure", "applications", "reconsideration_and_litigation",
            "problems_and_improvements", "other_matters")
HEADINGS = {
    "overall_situation": "一、总体情况",
    "proactive_disclosure": "二、主动公开政府信息情况",
    "applications": "三、收到和处理政府信息公开申请情况",
    "reconsideration_and_litigation": "四、政府信息公开行政复议、行政诉讼情况",
    "problems_and_improvements": "五、存在的主要问题及改进情况",
    "other_matters": "六、其他需要报告的事项",
}


def table_two(row: str, column: str) -> str:
    return f"{TABLE_TWO}.{row}.{column}"


def table_four(group: str, column: str) -> str:
    return f"{CASES}.{group}.{column}"


def outcomes(edition: str) -> Tuple[str, ...]:
    """The rows that （七）总计 adds up, as this edition has them: 21 or 19."""
    return COMMON_OUTCOMES + ITEM_SIX[edition]


def table_three_rows(edition: str) -> Tuple[str, ...]:
    """All rows of 表三: 25 or 23."""
    return (NEW, CARRIED_IN) + outcomes(edition) + (DEALT_WITH, CARRIED_OUT)


def _cells(edition: str) -> Dict[str, str]:
    kinds = {table_two(row, column): kind for row, columns in _TABLE_TWO[edition] for column, kind in columns}
    kinds.update((f"{row}.{column}", COUNT) for row in table_three_rows(edition) for column in COLUMNS)
    kinds.update((table_four(group, column), COUNT) for group in GROUPS for column in RESULTS + ("total",))
    return kinds


# edition -> path -> what the cell holds
CELLS = {edition: _cells(edition) for edition in EDITIONS}
# of both editions together
KINDS = {**CELLS[TRIAL], **CELLS[CURRENT]}


def other_edition(edition: str) -> str:
    return TRIAL if edition == CURRENT else CURRENT
