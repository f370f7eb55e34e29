"""The oracle's rules on all figures of a report: whether they are those of its parts, or last year's again."""
from typing import Dict, Iterator, Sequence

from beyond_sums import FAILS, cells_of, from_last_year, relation
from official_form import CARRIED_IN, CARRIED_OUT, CHANGE, DEALT_WITH, GROUPS, ITEMS, KINDS, MONEY, NEW, STOCK
from oracle import HOLDS, MISSING, Applied, Opinion, Report, Rule, in_10k_yuan

TABLES = ("proactive_disclosure", "applications", "reconsideration_and_litigation")
LEAST_DIGITS = 6
DEFENDANTS: Opinion = ("skipped", "co_defendants", "", "", "")  # said by the rule on two defendants of one case
STOCKS = (STOCK[2], "total_disclosed")  # of which a whole may have fewer than one of its parts, as of items
AFTER_RECONSIDERATION = f"{TABLES[2]}.{GROUPS[2]}."


# Last year's figures again --------------------------------------------------------------------------------------------

def is_of_the_year(path: str) -> bool:
    """No total, no stock or change of one, not carried over: what a year decides by itself."""
    row, _, column = path.rpartition(".")
    return (column not in ("total", ITEMS, CHANGE, *STOCKS)
            and row not in (NEW, CARRIED_IN, CARRIED_OUT, DEALT_WITH))


def digits_of(path: str, figure: int) -> int:
    """As the figure is printed in the unit of its cell."""
    if figure <= 0:
        return 0
    return len((in_10k_yuan(figure) if KINDS[path] == MONEY else str(figure)).replace(".", "").lstrip("0"))


def copied(report: Report, previous: Report, paths: Sequence[str]) -> Opinion:
    figures = [(path, report.number(path), previous.number(path)) for path in paths]
    if any(None not in (now, before) and now != before for _, now, before in figures):
        return HOLDS
    telling = sum(digits_of(path, now) for path, now, _ in figures if now is not None and is_of_the_year(path))
    if telling < LEAST_DIGITS and all(now is not None for _, now, _ in figures):
        return HOLDS
    return MISSING if any(None in (now, before) for _, now, before in figures) else FAILS


def figures_of_last_year(report: Report, previous: Report) -> Iterator[Applied]:
    """Of every table, or where all are copied of all of them at once."""
    everything = copied(report, previous, cells_of(report))
    if everything == FAILS:
        yield Applied("tables", FAILS)
        return
    for table in TABLES:
        yield Applied(table, copied(report, previous, cells_of(report, f"{table}.")))


# A whole and its parts -----------------------------------------------------------------------------------------------

def parts_are_fit(report: Report) -> bool:
    """None is of another year, given twice, or missing of the organs that the whole names."""
    names = [part.name for part in report.parts]
    return (all(None in (part.year, report.year) or part.year == report.year for part in report.parts)
            and all(part not in report.parts[:i] for i, part in enumerate(report.parts))
            and all(name in names for name in report.included))


def less_than_a_part(report: Report, path: str) -> bool:
    """Of what happened in the year a whole has no less than any of its parts, whatever the others have."""
    whole = report.number(path)
    each = [part.number(path) for part in report.parts if None in (part.year, report.year) or part.year == report.year]
    known = [figure for figure in each if figure is not None]
    flows = path.rpartition(".")[2] not in (*STOCKS, ITEMS, CHANGE)
    return flows and whole is not None and bool(known) and whole < max(known)


def whole_and_parts(report: Report) -> Iterator[Applied]:
    """Every cell is the sum over the parts, if these are the right ones; and no less than one of them: an error."""
    fit = parts_are_fit(report)
    if report.parts and not fit:
        yield Applied("parts", MISSING)
    for path in cells_of(report) if report.parts else ():
        if less_than_a_part(report, path):
            yield Applied(path, FAILS, "error")
        elif fit:
            each, whole = [part.number(path) for part in report.parts], report.number(path)
            opinion = relation(each, (whole,), int.__eq__)
            more = opinion[0] == "fail" and sum(n or 0 for n in each) > (whole or 0)
            yield Applied(path, DEFENDANTS if more and path.startswith(AFTER_RECONSIDERATION) else opinion)


def defendants_together(report: Report) -> Iterator[Applied]:
    """复议后起诉: the parts may have more than the whole, where two organs are defendants of one case: a note."""
    if not report.parts or not parts_are_fit(report):
        return
    for path in KINDS:
        if path.startswith(AFTER_RECONSIDERATION) and not less_than_a_part(report, path):
            each = [part.number(path) for part in report.parts]
            yield Applied(path, relation(each, (report.number(path),), int.__le__))


ACROSS_REPORTS: Dict[str, Rule] = {
    "Y-COPY": Rule("warning", from_last_year(figures_of_last_year), exact=False),
    "R-AGG": Rule("warning", whole_and_parts, exact=False),
    "T4-DOUBLE": Rule("note", defendants_together, exact=False),
}
