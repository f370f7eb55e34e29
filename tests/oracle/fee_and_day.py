"""The oracle's rules on 信息处理费, on powers that a profile denies, on the edition and on the day of publication.

The random reports have no prose, so that of the fee section six says what is stated as a figure, or nothing.
"""
import datetime
from typing import Callable, Dict, Iterator, List, NamedTuple, Optional, Tuple

from beyond_sums import (FAILS, GENERAL_OFFICE, NATIONAL, PEOPLE_GOVERNMENT, UNKNOWN, Figure, may_be_last_years,
                         of_figures)
from official_form import CELLS, CURRENT, DECISIONS, FEE_UNPAID, FEES, ITEM_ROWS, ITEM_SIX, TRIAL, table_two
from oracle import HOLDS, MISSING, Applied, Report, Rule, column_of, row_is_there

NOTICES, DEMANDED, RECEIVED = "notices_count", "notices_amount_yuan", "received_amount_yuan"
TOWNSHIP = 5
DEPARTMENT, VERTICALLY_LED, DISPATCHED_ORGAN = 3, 4, 5


# 信息处理费 -----------------------------------------------------------------------------------------------------------

def stated(report: Report, *names: str) -> Optional[List[Figure]]:
    """Those figures of the fee, or nothing where one is not stated."""
    if any(name not in report.fee for name in names):
        return None
    return [report.figure_in(report.fee[name]) for name in names]


def is_charged(report: Report) -> bool:
    """The fee is charged since 2021."""
    return report.year is None or report.year >= 2021


def nothing_demanded_without_notices(report: Report) -> Iterator[Applied]:
    """Notices = 0, then their amount = 0. Checked where both are stated."""
    figures = stated(report, NOTICES, DEMANDED)
    if figures is not None and is_charged(report):
        yield Applied(f"/processing_fee/{DEMANDED}", of_figures(figures, lambda n, sum_: n != 0 or sum_ == 0))


def received_what_was_demanded(report: Report) -> Iterator[Applied]:
    figures = stated(report, RECEIVED, DEMANDED)
    if figures is not None and is_charged(report):
        yield Applied(f"/processing_fee/{RECEIVED}", of_figures(figures, int.__le__))


def fees_contain_the_processing_fee(report: Report) -> Iterator[Applied]:
    """信息处理费 received ≤ 行政事业性收费, of which it is one. Looked at where some was received."""
    received, = stated(report, RECEIVED) or (None,)
    if report.edition == CURRENT and received is not None and received > 0:
        path = table_two(FEES, "amount_10k_yuan")
        yield Applied(path, of_figures((received, report.number(path)), int.__le__))


def unpaid_fees_had_notices(report: Report) -> Iterator[Applied]:
    """（六）2 ≤ the notices that section six states; to say nothing of the fee contradicts figures above 0."""
    if not row_is_there(report, FEE_UNPAID):
        return
    unpaid, notices = report.number(column_of(FEE_UNPAID, "total")), stated(report, NOTICES)
    if unpaid is None:
        opinion = MISSING
    elif unpaid <= 0:
        opinion = HOLDS
    elif notices is not None:
        opinion = of_figures(notices, lambda n: n >= unpaid)
    else:
        silent = not report.fee and any(s.kind == "other_matters" for s in report.sections)
        opinion = FAILS if silent else MISSING
    yield Applied(FEE_UNPAID, opinion)


def fees_in_10k_yuan(report: Report) -> Iterator[Applied]:
    """行政事业性收费 is not 10,000 times last year's or more."""
    if report.edition != CURRENT:
        return
    path = table_two(FEES, "amount_10k_yuan")
    now, previous = report.number(path), report.previous
    before = previous.number(path) if previous and may_be_last_years(report, previous) else None
    if now is None:
        yield Applied(path, MISSING)
    else:
        yield Applied(path, FAILS if before is not None and 0 < before <= now // 10_000 else HOLDS)


# Powers ---------------------------------------------------------------------------------------------------------------

def none_without_power(power: str, row: str, column: str) -> Callable[[Report], Iterator[Applied]]:
    """Looked at only where the profile says that there is no such power. Figures below 0 are another rule's."""
    def rule(report: Report) -> Iterator[Applied]:
        path = table_two(row, column)
        if path in CELLS[report.edition] and getattr(report.organ, power) is False:
            yield Applied(path, of_figures((report.number(path),), lambda n: n <= 0))
    return rule


# The form and the day ------------------------------------------------------------------------------------------------

def item_six_has_three_rows(report: Report) -> Iterator[Applied]:
    row, = ITEM_SIX[TRIAL]
    if report.edition == CURRENT:
        yield Applied(row, FAILS if row_is_there(report, row) else HOLDS)


def form_of_its_year(report: Report) -> Iterator[Applied]:
    """The form of 2021 from 2021 on, that of 2019 before."""
    if report.year is not None:
        yield Applied("edition", HOLDS if (report.year >= 2021) == (report.edition == CURRENT) else FAILS)


JANUARY, MARCH = (1, 31), (3, 31)
Day = Tuple[int, int]


class Due(NamedTuple):
    """Month and day in the next year: who publishes by the one is in time, who does so after the other is late; where
    this is not known, nothing."""
    in_time: Day
    late: Optional[Day]
    severity: str = "error"


def due(report: Report) -> Optional[Due]:
    """By 条例第四十九条: departments of county level and above by the end of January, local governments of these levels
    by that of March; an office may publish for its government. Others are not named, or have no such day."""
    level, kind = report.organ.level, report.organ.kind
    if report.deadline is not None:
        return Due(report.deadline, report.deadline)
    if level == TOWNSHIP or (level == NATIONAL and kind == PEOPLE_GOVERNMENT):
        return None
    if kind == PEOPLE_GOVERNMENT or (kind == GENERAL_OFFICE and report.scope == "aggregate_of_jurisdiction"):
        return Due(MARCH, None if level == UNKNOWN else MARCH)
    if kind == GENERAL_OFFICE:
        return Due(JANUARY, JANUARY if report.scope else MARCH)
    if kind in (DEPARTMENT, VERTICALLY_LED):
        return Due(JANUARY, JANUARY)
    if kind == UNKNOWN or (kind == DISPATCHED_ORGAN and level == UNKNOWN):
        return Due(JANUARY, None)
    return Due(JANUARY, JANUARY, "note")


def published_in_time(report: Report) -> Iterator[Applied]:
    days = due(report)
    if days is None:
        return
    day = report.published_on
    if report.year is None or day is None:
        yield Applied("published_on", MISSING, "note")
    elif day <= datetime.date(report.year + 1, *days.in_time):
        yield Applied("published_on", HOLDS)
    elif days.late is not None and day > datetime.date(report.year + 1, *days.late):
        yield Applied("published_on", FAILS, days.severity)
    else:
        yield Applied("published_on", MISSING, "note")


LICENSING, _, PENALTY, COMPULSION = ITEM_ROWS
FEE_AND_DAY: Dict[str, Rule] = {
    "S-FEE-SUM": Rule("error", nothing_demanded_without_notices, exact=False),
    "S-FEE-RECEIVED": Rule("warning", received_what_was_demanded, exact=False),
    "T2-FEEINFO": Rule("note", fees_contain_the_processing_fee, exact=False),
    "T3-FEE-S6": Rule("warning", unpaid_fees_had_notices, exact=False),
    "T2-UNIT": Rule("warning", fees_in_10k_yuan, exact=False),
    "T2-LICPOWER": Rule("note", none_without_power("licensing", LICENSING, DECISIONS), exact=False),
    "T2-PENALTYPOWER": Rule("note", none_without_power("penalty", PENALTY, DECISIONS), exact=False),
    "T2-COERCIONPOWER": Rule("note", none_without_power("compulsion", COMPULSION, DECISIONS), exact=False),
    "T2-FEEPOWER": Rule("note", none_without_power("fees", FEES, "amount_10k_yuan"), exact=False),
    "T3-UNDIVIDED": Rule("note", item_six_has_three_rows, exact=False),
    "S-EDITION": Rule("note", form_of_its_year, exact=False),
    "P-DATE": Rule("error", published_in_time, exact=False),
}
