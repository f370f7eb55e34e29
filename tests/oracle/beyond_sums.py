"""The oracle's rules beyond sums and the form of cells: what one figure says of another, of the organ's powers, of the
year, and of last year's report. Without last year's report there is nothing to apply the rules on it to.
"""
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Tuple

from official_form import (CARRIED_IN, CARRIED_OUT, CELLS, CHANGE, COLUMNS, CURRENT, DEALT_WITH, DECISIONS, FEE_UNPAID,
                           FEES, GROUPS, ITEM_ROWS, ITEM_SIX, ITEMS, KINDS, MONEY, NEW, NORMATIVE, RULES, STOCK,
                           TABLE_TWO, TRIAL, other_edition, table_four, table_three_rows, table_two)
from oracle import (HOLDS, LARGEST, MISSING, OVERFLOW, SMALLEST, Applied, Opinion, Report, Rule, column_of, compared,
                    replaced_rows, row_is_there)

Figure = Optional[int]


# Last year's is the report of another year, organ or scope: then nothing is compared with it.
NOT_LAST_YEARS = Applied("previous", MISSING)
FAILS: Opinion = ("fail", "differs", "", "", "")


def of_figures(figures: Sequence[Figure], holds: Callable[..., bool]) -> Opinion:
    """Whether something holds of figures, of which none may be missing."""
    if None in figures:
        return MISSING
    return HOLDS if holds(*figures) else FAILS


def relation(left: Sequence[Figure], right: Sequence[Figure], holds: Callable[[int, int], bool]) -> Opinion:
    known = [[f for f in side if f is not None] for side in (left, right)]
    if len(known[0]) < len(left) or len(known[1]) < len(right):
        return MISSING
    return compared(sum(known[0]), sum(known[1]), holds(sum(known[0]), sum(known[1])))


def minus(figure: Figure) -> Figure:
    return None if figure is None else -figure


def may_be_last_years(report: Report, previous: Report) -> bool:
    """Of the year before, of the organ and of the same scope, as far as either says."""
    both_years = report.year is not None and previous.year is not None
    same = all(not a or not b or a == b for a, b in ((report.name, previous.name), (report.scope, previous.scope)))
    return same and not (both_years and previous.year != (report.year or 0) - 1)


def from_last_year(rule: Callable[[Report, Report], Iterator[Applied]],
                   applies: Callable[[Report], bool] = lambda report: True) -> Callable[[Report], Iterator[Applied]]:
    """A rule on this report and last year's."""
    def apply(report: Report) -> Iterator[Applied]:
        previous = report.previous
        if previous is None or not applies(report):
            return
        if may_be_last_years(report, previous):
            yield from rule(report, previous)
        else:
            yield NOT_LAST_YEARS
    return apply


# 表三 -----------------------------------------------------------------------------------------------------------------

def carried_out_of_what_came(report: Report) -> Iterator[Applied]:
    """结转下年度 ≤ 新收 + 上年结转, in every column."""
    for c in COLUMNS:
        left, new, before = (report.number(column_of(row, c)) for row in (CARRIED_OUT, NEW, CARRIED_IN))
        yield Applied(c, relation((left,), (new, before), lambda a, b: a <= b))


def idle_columns(report: Report) -> Iterator[Applied]:
    """Where nothing came in and nothing was left from last year, every other cell of the column is 0."""
    for c in COLUMNS:
        came = [report.number(column_of(row, c)) for row in (NEW, CARRIED_IN)]
        replaced = replaced_rows(report)
        rows = [row for row in table_three_rows(report.edition) if row not in (NEW, CARRIED_IN, *replaced)]
        rows += [row for row in ITEM_SIX[other_edition(report.edition)] if report.has(column_of(row, c))]
        others = [report.number(column_of(row, c)) for row in rows]
        if None in came:
            yield Applied(c, MISSING)
        elif any(came) or all(n == 0 for n in others):
            yield Applied(c, HOLDS)
        elif any(others):
            yield Applied(c, FAILS)
        else:
            yield Applied(c, MISSING)


def fee_row_before_2021(report: Report) -> Iterator[Applied]:
    """（六）2 is not above 0 up to 2020: the notice on the fee is of November 2020."""
    if report.year is not None and report.year <= 2020 and row_is_there(report, FEE_UNPAID):
        yield Applied(FEE_UNPAID, of_figures((report.number(column_of(FEE_UNPAID, "total")),), lambda n: n <= 0))


# 表四 -----------------------------------------------------------------------------------------------------------------

def suits_without_reconsideration(report: Report) -> Iterator[Applied]:
    """From 2024 on 行政复议 comes first where information was not disclosed."""
    path = table_four("litigation_without_reconsideration", "total")
    if report.year is not None and report.year >= 2024:
        yield Applied(path, of_figures((report.number(path),), lambda n: n <= 0))


def pending_cases_come_back(report: Report, previous: Report) -> Iterator[Applied]:
    """总计 ≥ last year's 尚未审结."""
    for group in GROUPS:
        pending = previous.number(table_four(group, "pending"))
        yield Applied(group, relation((pending,), (report.number(table_four(group, "total")),), lambda a, b: a <= b))


# 表二 -----------------------------------------------------------------------------------------------------------------

def stock(report: Report, row: str) -> Tuple[Figure, Figure, Figure]:
    issued, repealed, effective = (report.number(table_two(row, column)) for column in STOCK)
    return issued, repealed, effective


def no_stock_below_none(report: Report) -> Iterator[Applied]:
    """制发 ≤ 现行有效 + 废止: otherwise there were fewer than none before."""
    for row in (RULES, NORMATIVE) if report.edition == CURRENT else ():
        issued, repealed, effective = stock(report, row)
        yield Applied(f"{TABLE_TWO}.{row}", relation((issued,), (effective, repealed), lambda a, b: a <= b))


def stock_goes_on(report: Report, previous: Report) -> Iterator[Applied]:
    """现行有效 = last year's + 制发 − 废止, in the form of 2021. Last year's report in the trial form has no such figure."""
    for row in (RULES, NORMATIVE):
        issued, repealed, effective = stock(report, row)
        before = stock(previous, row)[2]
        yield between_years(f"{TABLE_TWO}.{row}", [before], [issued, minus(repealed)], [effective], int.__eq__)


def no_more_than_disclosed(column: str) -> Callable[[Report], Iterator[Applied]]:
    """In the trial form, what is new this year ≤ 对外公开总数量."""
    def rule(report: Report) -> Iterator[Applied]:
        for row in (RULES, NORMATIVE) if report.edition == TRIAL else ():
            new, total = (report.number(table_two(row, c)) for c in (column, "total_disclosed"))
            yield Applied(f"{TABLE_TWO}.{row}", relation((new,), (total,), int.__le__))
    return rule


def decisions_are_not_items(report: Report) -> Iterator[Applied]:
    """In the trial form, 处理决定数量 is not 上一年项目数量 + 本年增/减: then the column was misread. Without a change, or
    where nothing is left, it may well be so; below 10 it may be chance, and is a note."""
    for row in ITEM_ROWS if report.edition == TRIAL else ():
        items, change, decisions = (report.number(table_two(row, column)) for column in (ITEMS, CHANGE, DECISIONS))
        opinion = of_figures((items, change, decisions), lambda i, c, d: c == 0 or d == 0 or i + c != d)
        if items is not None and change is not None and not SMALLEST <= items + change <= LARGEST:
            opinion = OVERFLOW if opinion[0] == "pass" else opinion
        small = opinion[0] == "fail" and decisions is not None and decisions < 10
        yield Applied(f"{TABLE_TWO}.{row}", opinion, "note" if small else None)


UNKNOWN, NATIONAL, PROVINCIAL, PREFECTURAL = 0, 1, 2, 3
PEOPLE_GOVERNMENT, GENERAL_OFFICE = 1, 2


def power_to_make_rules(report: Report) -> Iterator[Applied]:
    """规章 only of organs that the law lets make them: an error of county level and below, or where the profile says that
    there is no power, else a warning; an aggregate may have those of others. Where level or kind is unknown, figures
    that are not 0 cannot be judged: a note."""
    level, kind, stated = report.organ[:3]
    path = f"{TABLE_TWO}.{RULES}"
    aggregate = report.scope not in (None, "own_organ")
    if stated or (stated is None and (level == NATIONAL or (
            level in (PROVINCIAL, PREFECTURAL) and (kind in (PEOPLE_GOVERNMENT, GENERAL_OFFICE) or aggregate)))):
        yield Applied(path, HOLDS)
        return
    unknown = stated is None and (level == UNKNOWN or (level <= PREFECTURAL and kind == UNKNOWN))
    severity = "note" if unknown else "error" if stated is False or level > PREFECTURAL else "warning"
    figures = [report.number(cell) for cell in CELLS[report.edition] if cell.startswith(path)]
    if any(figures):
        yield Applied(path, MISSING if unknown else FAILS, severity)
    else:
        yield Applied(path, MISSING if None in figures else HOLDS, severity)


# All three tables ----------------------------------------------------------------------------------------------------

def cells_of(report: Report, table: str = "") -> List[str]:
    """Those that its edition has, without what the other form of （六）replaces, and those of the other edition that are
    there."""
    replaced = replaced_rows(report)
    return [path for path in KINDS if path.startswith(table) and (
        report.has(path) or (path in CELLS[report.edition] and path.rsplit(".", 1)[0] not in replaced))]


def not_everything_is_zero(report: Report) -> Iterator[Applied]:
    figures = [report.number(path) for path in cells_of(report)]
    yield Applied("report", HOLDS if any(figures) else of_figures(figures, lambda *n: False))


def table_three_is_filled_in(report: Report) -> Iterator[Applied]:
    """No more than half of the cells of 表三 are blank, marked or not there. A text is something that was filled in."""
    cells = cells_of(report, "applications.")
    unfilled = sum(report.number(path) is None and report.cell(path).state != "text" for path in cells)
    yield Applied("applications", HOLDS if 2 * unfilled <= len(cells) else FAILS)


# Year over year -------------------------------------------------------------------------------------------------------

def between_years(instance: str, before: Sequence[Figure], now: Sequence[Figure], right: Sequence[Figure],
                  holds: Callable[[int, int], bool], severity: Optional[str] = None) -> Applied:
    """A relation of last year's figures, and this year's beside them, to this year's. Where only last year's are
    missing this report is not at fault: a note."""
    only_before = None not in now and None not in right
    opinion = relation((*before, *now), right, holds)
    return Applied(instance, opinion, "note" if opinion == MISSING and only_before else severity)


def carried_over(report: Report, previous: Report) -> Iterator[Applied]:
    """结转下年度 of last year = 上年结转, in every column; an error in 总计 only."""
    for c in COLUMNS:
        before, now = previous.number(column_of(CARRIED_OUT, c)), report.number(column_of(CARRIED_IN, c))
        yield between_years(c, [before], [], [now], int.__eq__, "error" if c == "total" else "warning")


def is_of_the_current_form(report: Report) -> bool:
    return report.edition == CURRENT and (report.year is None or report.year >= 2021)


def is_second_of_the_trial_form(report: Report) -> bool:
    return report.edition == TRIAL and (report.year is None or report.year >= 2020)


def items_of_the_trial_form(report: Report, previous: Report) -> Iterator[Applied]:
    """上一年项目数量 = that of last year + its 本年增/减."""
    for row in (*ITEM_ROWS, FEES):
        before = [previous.number(table_two(row, column)) for column in (ITEMS, CHANGE)]
        yield between_years(f"{TABLE_TWO}.{row}", before, [], [report.number(table_two(row, ITEMS))], int.__eq__)


def documents_of_the_trial_form(report: Report, previous: Report) -> Iterator[Applied]:
    """对外公开总数量 ≤ last year's + 本年新公开: what is disclosed was so before or is newly so."""
    for row in (RULES, NORMATIVE):
        newly, total = (report.number(table_two(row, column)) for column in ("newly_disclosed", "total_disclosed"))
        before = previous.number(table_two(row, "total_disclosed"))
        yield between_years(f"{TABLE_TWO}.{row}", [before], [newly], [total], int.__ge__)


MAIN_FIGURES = tuple(path for path in KINDS if path.startswith(TABLE_TWO) and not path.endswith(CHANGE)) + tuple(
    column_of(row, "total") for row in (NEW, DEALT_WITH, CARRIED_OUT)) + tuple(table_four(g, "total") for g in GROUPS)


def jumps(report: Report, previous: Report) -> Iterator[Applied]:
    """A main figure that both editions in question have is at most five times last year's and at least a fifth of it,
    unless both are below 50. Negative figures have no ratio."""
    for path in MAIN_FIGURES:
        if path not in CELLS[report.edition] or path not in CELLS[previous.edition]:
            continue
        figures = (previous.number(path), report.number(path))
        least = 50 * (10**6 if KINDS[path] == MONEY else 1)
        if any(f is not None and f < 0 for f in figures):
            yield Applied(path, MISSING)
        else:
            yield Applied(path, of_figures(figures, lambda before, now: max(before, now) < least or (
                now <= 5 * before and before <= 5 * now)))


# The outcome alone is compared: which message and figures go with it is not said by the description of the form.
BEYOND_SUMS: Dict[str, Rule] = {
    "T3-CAP": Rule("note", carried_out_of_what_came, exact=False),
    "T3-IDLE": Rule("error", idle_columns, exact=False),
    "T3-FEE-YEAR": Rule("warning", fee_row_before_2021, exact=False),
    "T4-PREREV": Rule("note", suits_without_reconsideration, exact=False),
    "T4-PENDING": Rule("note", from_last_year(pending_cases_come_back), exact=False),
    "T2-REGMIN": Rule("warning", no_stock_below_none, exact=False),
    "T2-REGCHAIN": Rule("warning", from_last_year(stock_goes_on, is_of_the_current_form), exact=False),
    "T2-DISCLOSED": Rule("warning", no_more_than_disclosed("newly_disclosed"), exact=False),
    "T2-PRODUCED": Rule("warning", no_more_than_disclosed("newly_produced"), exact=False),
    "T2-DECISIONS": Rule("warning", decisions_are_not_items, exact=False),
    "P-ZERO": Rule("note", not_everything_is_zero, exact=False),
    "T3-EMPTY": Rule("warning", table_three_is_filled_in, exact=False),
    "T2-RULEPOWER": Rule("error", power_to_make_rules, exact=False),
    "Y-CARRY": Rule("error", from_last_year(carried_over), exact=False),
    "Y-2019": Rule("warning", from_last_year(items_of_the_trial_form, is_second_of_the_trial_form), exact=False),
    "Y-DOCS": Rule("note", from_last_year(documents_of_the_trial_form, is_second_of_the_trial_form), exact=False),
    "Y-JUMP": Rule("note", from_last_year(jumps), exact=False),
}
