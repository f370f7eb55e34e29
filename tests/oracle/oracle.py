"""A second opinion on reports: the rules on figures, written from the description of the form and its 勾稽关系 alone.

Nothing here is taken from the library's rules. Figures are Python's integers; money is in 分. How a rule that cannot be
applied is reported follows the library's published contract (include/ogi/check.hpp, docs/decisions/0004):

- what is no number (blank, mark, text, absent) has no value, so that a relation with it is not assessable;
- a side of a relation that does not fit 64 bits is not assessable;
- （六）其他处理 counts in the form that the report has; in both forms the sum is not assessable; what the other form
  replaces is skipped.
"""
import datetime
from dataclasses import dataclass, field
from typing import Callable, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from official_form import (APPLICANTS, CARRIED_IN, CARRIED_OUT, CELLS, COLUMNS, COMMON_OUTCOMES, DEALT_WITH, GROUPS,
                           HEADINGS, ITEM_SIX, KINDS, MONEY, NEW, RESULTS, SECTIONS, SIGNED, other_edition,
                           table_four, table_three_rows)

SEVERITIES = ("error", "warning", "note")
STATES = ("absent", "blank", "not_applicable", "number", "text")
LARGEST, SMALLEST = 2**63 - 1, -2**63


class Cell(NamedTuple):
    """What stands in a cell; `value` only of a number, `print` where it says more than that, or a mark or text."""
    state: str
    value: int = 0
    print: str = ""


ABSENT, BLANK = Cell("absent"), Cell("blank")


class Section(NamedTuple):
    kind: Optional[str]  # which of the six the heading names; None for any other
    heading: str


SIX_SECTIONS = tuple(Section(kind, HEADINGS[kind]) for kind in SECTIONS)


class Organ(NamedTuple):
    """As a profile states it: numbers as in include/ogi/organ.hpp, 0 for unknown; of powers None is not stated."""
    level: int = 0
    kind: int = 0
    rule_making: Optional[bool] = None
    licensing: Optional[bool] = None
    penalty: Optional[bool] = None
    compulsion: Optional[bool] = None
    fees: Optional[bool] = None


UNKNOWN_ORGAN = Organ()


class Setting(NamedTuple):
    """What a profile says of a rule."""
    on: bool = True
    severity: Optional[str] = None


@dataclass
class Report:
    edition: str
    year: Optional[int] = None
    cells: Dict[str, Cell] = field(default_factory=dict)  # by path; absent cells may be missing
    fee: Dict[str, Cell] = field(default_factory=dict)  # 信息处理费, money as 分; what is absent is missing
    sections: Tuple[Section, ...] = SIX_SECTIONS
    preamble: bool = False  # whether there is text before the first section
    name: str = ""  # of the organ
    scope: Optional[str] = None
    included: Tuple[str, ...] = ()  # the organs of an aggregate
    published_on: Optional[datetime.date] = None
    organ: Organ = UNKNOWN_ORGAN
    deadline: Optional[Tuple[int, int]] = None  # month and day, of a profile
    blank_is_zero: bool = False
    settings: Dict[str, Setting] = field(default_factory=dict)
    previous: Optional["Report"] = None  # last year's
    parts: Sequence["Report"] = ()  # those that it adds up

    def cell(self, path: str) -> Cell:
        return self.cells.get(path, ABSENT)

    def has(self, path: str) -> bool:
        return self.cell(path).state != "absent"

    def number(self, path: str) -> Optional[int]:
        return self.figure_in(self.cell(path))

    def figure_in(self, cell: Cell) -> Optional[int]:
        counts = cell.state == "number" or (cell.state == "blank" and self.blank_is_zero)
        return cell.value if counts else None


class Finding(NamedTuple):
    rule: str
    instance: str
    outcome: str
    severity: str
    reason: str
    expected: str = ""
    actual: str = ""
    difference: str = ""


Opinion = Tuple[str, str, str, str, str]  # outcome, reason, expected, actual, difference
HOLDS: Opinion = ("pass", "holds", "", "", "")
REPLACED: Opinion = ("skipped", "replaced", "", "", "")
MISSING: Opinion = ("not_assessable", "missing", "", "", "")
OVERFLOW: Opinion = ("not_assessable", "overflow", "", "", "")
BOTH_FORMS: Opinion = ("not_assessable", "both_forms", "", "", "")


class Applied(NamedTuple):
    """A rule applied to one thing."""
    instance: str
    opinion: Opinion
    severity: Optional[str] = None  # where it is not that of the rule


def compared(left: int, right: int, holds: bool) -> Opinion:
    if not (SMALLEST <= left <= LARGEST and SMALLEST <= right <= LARGEST):
        return OVERFLOW
    return HOLDS if holds else ("fail", "differs", str(left), str(right), str(right - left))


def sums(report: Report, left: Sequence[str], right: Sequence[str]) -> Optional[Tuple[int, int]]:
    """What both sides add up to, or nothing if a figure is missing."""
    totals = []
    for side in (left, right):
        total = 0
        for path in side:
            value = report.number(path)
            if value is None:
                return None
            total += value
        totals.append(total)
    return totals[0], totals[1]


def equal(report: Report, left: Sequence[str], right: Sequence[str]) -> Opinion:
    both = sums(report, left, right)
    return MISSING if both is None else compared(*both, both[0] == both[1])


# 表三 -----------------------------------------------------------------------------------------------------------------

def column_of(row: str, column: str) -> str:
    return f"{row}.{column}"


def balance(report: Report) -> Iterator[Applied]:
    """新收 + 上年结转 = （七）总计 + 结转下年度, in every column."""
    for c in COLUMNS:
        yield Applied(c, equal(report, (column_of(NEW, c), column_of(CARRIED_IN, c)),
                               (column_of(DEALT_WITH, c), column_of(CARRIED_OUT, c))))


def outcomes_add_up(report: Report) -> Iterator[Applied]:
    """The detail rows add up to （七）总计, in every column."""
    for c in COLUMNS:
        own = [column_of(row, c) for row in ITEM_SIX[report.edition]]
        other = [column_of(row, c) for row in ITEM_SIX[other_edition(report.edition)]]
        has_own, has_other = any(map(report.has, own)), any(map(report.has, other))
        if has_own and has_other:
            yield Applied(c, BOTH_FORMS)
            continue
        six = other if has_other else own
        details = [column_of(row, c) for row in COMMON_OUTCOMES] + six
        yield Applied(c, equal(report, details, (column_of(DEALT_WITH, c),)))


def row_is_there(report: Report, row: str) -> bool:
    return any(report.has(column_of(row, c)) for c in COLUMNS)


def replaced_rows(report: Report) -> Sequence[str]:
    """The rows of （六）that are not there because the report has it in the form of the other edition."""
    own, other = ITEM_SIX[report.edition], ITEM_SIX[other_edition(report.edition)]
    replaced = any(row_is_there(report, r) for r in other) and not any(row_is_there(report, r) for r in own)
    return own if replaced else ()


def applicants_add_up(report: Report) -> Iterator[Applied]:
    """自然人 and the five kinds of 法人或其他组织 add up to 总计, in every row."""
    replaced = replaced_rows(report)
    beside = [row for row in ITEM_SIX[other_edition(report.edition)] if row_is_there(report, row)]
    for row in (*table_three_rows(report.edition), *beside):
        kinds = [column_of(row, c) for c in APPLICANTS]
        yield Applied(row, REPLACED if row in replaced else equal(report, kinds, (column_of(row, "total"),)))


# 表四 -----------------------------------------------------------------------------------------------------------------

def results_add_up(report: Report) -> Iterator[Applied]:
    """维持 + 纠正 + 其他 + 尚未审结 = 总计, in each of the three groups."""
    for group in GROUPS:
        yield Applied(group, equal(report, [table_four(group, r) for r in RESULTS], (table_four(group, "total"),)))


# The form of a cell ---------------------------------------------------------------------------------------------------

def figure(report: Report, cell: Cell, signed: bool, shown: Callable[[int], str]) -> Opinion:
    if cell.state == "text":
        return "fail", "unread", "", "", ""
    if report.figure_in(cell) is None:
        return "not_assessable", "no_figure", "", "", ""
    if cell.value < 0 and not signed:
        return "fail", "negative", "", shown(cell.value), ""
    return HOLDS


def digits(count: int) -> str:
    return str(count)


def in_10k_yuan(fen: int) -> str:
    whole, part = divmod(abs(fen), 10**6)
    sign = "-" if fen < 0 else ""
    return sign + f"{whole}.{part:06}".rstrip("0").rstrip(".")


_PATHS = {}
for _edition in CELLS:
    for _table in ("proactive_disclosure", "applications", "reconsideration_and_litigation"):
        for _money in (False, True):
            _PATHS[_edition, _table, _money] = [
                (path, path in CELLS[_edition], kind == SIGNED) for path, kind in KINDS.items()
                if path.startswith(_table + ".") and (kind == MONEY) == _money]


def figures_of(table: str, money: bool) -> Callable[[Report], Iterator[Applied]]:
    """Every cell of the table: whole and, unless it is 本年增/减, not negative; money exact to 分.
    Cells of the other edition count where they are there."""
    def rule(report: Report) -> Iterator[Applied]:
        shown = in_10k_yuan if money else digits
        replaced = replaced_rows(report)
        for path, own, signed in _PATHS[report.edition, table, money]:
            cell = report.cell(path)
            if cell.state == "absent":
                if not own:
                    continue
                if path.rsplit(".", 1)[0] in replaced:
                    yield Applied(path, REPLACED)
                    continue
            yield Applied(path, figure(report, cell, signed, shown))
    return rule


# The sections ---------------------------------------------------------------------------------------------------------

def six_sections(report: Report) -> Iterator[Applied]:
    """Exactly the six sections, in their order, each with its heading. A report of tables only says nothing of them."""
    if not report.sections and not report.preamble:
        yield Applied("sections", ("not_assessable", "no_sections", "", "", ""))
    elif tuple(s.kind for s in report.sections) == SECTIONS and all(s.heading for s in report.sections):
        yield Applied("sections", HOLDS)
    else:
        yield Applied("sections", ("fail", "sections", "", "", ""))


class Rule(NamedTuple):
    severity: str
    apply: Callable[[Report], Iterator[Applied]]
    exact: bool = True  # whether reason and figures are compared too, and not the outcome alone


SUMS_AND_CELLS: Dict[str, Rule] = {
    "T3-BAL": Rule("error", balance),
    "T3-SUM": Rule("error", outcomes_add_up),
    "T3-TOT": Rule("error", applicants_add_up),
    "T4-SUM": Rule("error", results_add_up),
    "T2-NONNEG": Rule("error", figures_of("proactive_disclosure", money=False)),
    "T2-FEE": Rule("error", figures_of("proactive_disclosure", money=True)),
    "T3-INT": Rule("error", figures_of("applications", money=False)),
    "T4-INT": Rule("error", figures_of("reconsideration_and_litigation", money=False)),
    "S-SIX": Rule("error", six_sections),
}


def as_it_counts(rule: Rule, severity: str, setting: Setting) -> str:
    """A profile sets the severity; but what counts less than its rule, for want of knowledge, does not count more."""
    if setting.severity is None:
        return severity
    if SEVERITIES.index(severity) > SEVERITIES.index(rule.severity):
        return max(severity, setting.severity, key=SEVERITIES.index)
    return setting.severity


def findings(report: Report, rules: Dict[str, Rule]) -> List[Finding]:
    out = []
    for name, rule in rules.items():
        setting = report.settings.get(name, Setting())
        for a in rule.apply(report) if setting.on else ():
            severity = as_it_counts(rule, a.severity or rule.severity, setting)
            out.append(Finding(name, a.instance, a.opinion[0], severity, *a.opinion[1:]))
    return out


def summary(report: Report, found: Sequence[Finding]) -> Tuple[str, List[int]]:
    """The verdict, and how many: instances, pass, fail, not assessable, skipped, waived; failures that are errors,
    warnings, notes; cells of the edition in each state."""
    outcomes = [f.outcome for f in found]
    failed = [f.severity for f in found if f.outcome == "fail"]
    states = [report.cell(path).state for path in CELLS[report.edition]]
    counts = [len(found)] + [outcomes.count(o) for o in ("pass", "fail", "not_assessable", "skipped", "waived")]
    counts += [failed.count(s) for s in SEVERITIES] + [states.count(s) for s in STATES]
    if "error" in failed:
        return "invalid", counts
    if not found or any(f.outcome == "not_assessable" and f.severity == "error" for f in found):
        return "undetermined", counts
    return "valid", counts
