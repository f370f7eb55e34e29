"""Random reports for the oracle and the library: right ones, and what goes wrong with them.

A report is made from a seed alone, so that a disagreement can be looked at again.
"""
import datetime
import json
import random
from typing import Callable, Dict, Optional, Tuple

from official_form import (APPLICANTS, CARRIED_IN, CARRIED_OUT, CELLS, CHANGE, COLUMNS, COUNT, CURRENT, DEALT_WITH,
                           EDITIONS, FEE_UNPAID, FEES, GROUPS, ITEM_ROWS, ITEM_SIX, ITEMS, KINDS, MONEY, NEW,
                           NORMATIVE, RESULTS, RULES, SIGNED, STOCK, TRIAL, other_edition, outcomes, table_four,
                           table_three_rows, table_two)
from oracle import (ABSENT, BLANK, LARGEST, SEVERITIES, SIX_SECTIONS, SMALLEST, Cell, Organ, Report, Section, Setting,
                    in_10k_yuan)

MARKS = ("/", "-", "—", "不适用", "N/A")
TEXTS = ("3件", "1,113", "无", "一件", "12.5", "约40", "7?", "０件", "12.3456789", "见附件", "+4", "1e3", "9223372036854775808")
# Where a sum leaves 64 bits, and where figures leave what can be added up without a look.
HUGE = (LARGEST, LARGEST - 1, SMALLEST, SMALLEST + 1, 2**62, 2**61, 2**56, 2**56 - 1, 2**57, 2**53 + 1, 2**31, -2**62)


def number(value: int) -> Cell:
    return Cell("number", max(SMALLEST, min(LARGEST, value)))


def a_count(rng: random.Random, scale: int) -> int:
    return 0 if rng.random() < 0.55 else rng.randrange(scale)


def right_report(rng: random.Random, edition: Optional[str] = None) -> Report:
    """A report in which everything holds."""
    edition = edition or (CURRENT if rng.random() < 0.6 else TRIAL)
    scale = rng.choice((2, 4, 30, 30, 500, 100_000))
    values: Dict[str, int] = {}
    for c in APPLICANTS:
        for row in outcomes(edition):
            values[f"{row}.{c}"] = a_count(rng, scale)
        done = values[f"{DEALT_WITH}.{c}"] = sum(values[f"{row}.{c}"] for row in outcomes(edition))
        left = values[f"{CARRIED_OUT}.{c}"] = a_count(rng, scale)
        before = values[f"{CARRIED_IN}.{c}"] = min(a_count(rng, scale), done + left)
        values[f"{NEW}.{c}"] = done + left - before
    for row in table_three_rows(edition):
        values[f"{row}.total"] = sum(values[f"{row}.{c}"] for c in APPLICANTS)
    for group in GROUPS:
        for r in RESULTS:
            values[table_four(group, r)] = a_count(rng, scale)
        values[table_four(group, "total")] = sum(values[table_four(group, r)] for r in RESULTS)
    for path, kind in CELLS[edition].items():
        if path not in values:
            values[path] = a_count(rng, scale * (10_000 if kind == MONEY else 1))
            if kind == SIGNED and rng.random() < 0.4:
                values[path] = -values[path]
    for row in (RULES, NORMATIVE) if edition == CURRENT else ():
        values[table_two(row, "currently_effective")] += values[table_two(row, "issued_this_year")]
    year = rng.choice((2019, 2020) if edition == TRIAL else (2021, 2022, 2023, 2024, 2025))
    out = Report(edition, year if rng.random() < 0.95 else None, {p: number(v) for p, v in values.items()})
    state_the_fee(out, rng)
    if out.year is not None:
        out.published_on = datetime.date(out.year + 1, 1, rng.randrange(1, 32))
    return out


def state_the_fee(report: Report, rng: random.Random) -> None:
    """Notices for what was not paid, and received no more than they ask for and than 行政事业性收费 has."""
    notices = (report.number(f"{FEE_UNPAID}.total") or 0) + rng.randrange(3)
    demanded = notices * rng.randrange(1, 50_000)
    most = report.number(table_two(FEES, "amount_10k_yuan")) if report.edition == CURRENT else demanded
    received = rng.randrange(min(demanded, most or 0) + 1)
    report.fee = {"notices_count": number(notices), "notices_amount_yuan": number(demanded),
                  "received_amount_yuan": number(received)}


def last_year_of(report: Report, rng: random.Random) -> Report:
    """A report of last year that this right one follows on, as far as the forms can be compared."""
    year = report.year
    edition = report.edition if year is None else CURRENT if year > 2021 else TRIAL
    cells = right_report(rng, edition).cells
    before = Report(edition, None if year is None or year == 2019 else year - 1, cells, scope=report.scope)
    for c in COLUMNS:
        left = report.cells[f"{CARRIED_IN}.{c}"]
        came = cells[f"{DEALT_WITH}.{c}"].value + left.value
        cells.update({f"{CARRIED_OUT}.{c}": left, f"{CARRIED_IN}.{c}": number(0), f"{NEW}.{c}": number(came)})
    for row in (RULES, NORMATIVE) if edition == report.edition == CURRENT else ():
        issued, repealed, effective = (report.cells[table_two(row, column)].value for column in STOCK)
        cells[table_two(row, STOCK[0])] = number(0)
        cells[table_two(row, STOCK[2])] = number(effective - issued + repealed)
    for row in (*ITEM_ROWS, FEES) if edition == report.edition == TRIAL else ():
        cells[table_two(row, CHANGE)] = number(0)
        cells[table_two(row, ITEMS)] = report.cells[table_two(row, ITEMS)]
    return before


def maybe(rng: random.Random) -> Optional[bool]:
    return rng.choice((None, None, None, True, False))


def set_organ(report: Report, rng: random.Random) -> None:
    level = rng.choice((0, 1, 2, 3, 4, 5))
    report.organ = Organ(level, rng.choice((0, 1, 2, 3, 4, 5, 6, 7, 8)), *(maybe(rng) for _ in range(5)))
    report.scope = rng.choice((None, None, "own_organ", "aggregate_of_jurisdiction"))
    if level != 1 and report.edition == CURRENT and rng.random() < 0.7:
        report.cells.update((table_two(RULES, column), number(0)) for column in STOCK)


# Rules that a profile may set, some that the oracle does not have among them.
SETTABLE = ("T3-BAL", "T3-SUM", "T3-TOT", "T3-INT", "T3-IDLE", "T3-CAP", "T3-EMPTY", "T3-FEE-S6", "T4-SUM", "T4-INT",
            "T2-NONNEG", "T2-FEE", "T2-REGMIN", "T2-DECISIONS", "T2-RULEPOWER", "T2-REGCHAIN", "S-SIX", "P-DATE",
            "P-ZERO", "Y-CARRY", "Y-JUMP", "Y-COPY", "R-AGG", "T4-DOUBLE", "S-FEE", "S-PROB", "S-DUP", "N-NEW")


def set_profile(report: Report, rng: random.Random) -> None:
    """A deadline, blank cells that count as 0, rules that are off or count otherwise."""
    if rng.random() < 0.3:
        report.deadline = rng.choice(((1, 20), (1, 31), (2, 28), (3, 31), (12, 31)))
    report.blank_is_zero = rng.random() < 0.3
    for each in filter(None, (report.previous, *report.parts)):
        each.blank_is_zero = report.blank_is_zero
    for rule in rng.sample(SETTABLE, rng.choice((0, 1, 3, 10))):
        off = rng.random() < 0.3
        report.settings[rule] = Setting(False) if off else Setting(True, rng.choice(SEVERITIES))


NAMES = ("示例区甲局", "示例区乙局", "示例区丙局")


def add_up(report: Report, rng: random.Random) -> None:
    """Gives this right report parts, and makes it their sum."""
    parts = []
    for name in NAMES[:rng.randrange(1, 4)]:
        part = right_report(rng, report.edition)
        part.year, part.name = report.year, name
        parts.append(part)
    for path in CELLS[report.edition]:
        report.cells[path] = number(sum(part.cells[path].value for part in parts))
    report.parts, report.included = parts, NAMES[:len(parts)] if rng.random() < 0.5 else ()
    state_the_fee(report, rng)


def change_parts(report: Report, rng: random.Random) -> None:
    """What may be wrong with the parts: their figures, or which they are."""
    parts = list(report.parts)
    part = rng.choice(parts)
    what = rng.randrange(9)
    if what == 0 and part.year is not None:
        part.year += 1
    elif what == 1:
        parts.append(part)
    elif what == 2 and len(parts) > 1:
        parts.remove(part)
    elif what == 3:
        report.included = NAMES
    elif what in (4, 5):
        column = rng.choice((*RESULTS, "total"))
        path = table_four(GROUPS[2], column)
        part.cells[path] = number((part.number(path) or 0) + rng.randrange(1, 4))
    else:
        rng.choice(MISTAKES)(part, rng)
    report.parts = parts


# What goes wrong. Each takes the report and changes it.

def any_path(report: Report, rng: random.Random) -> str:
    return rng.choice(_OWN_PATHS[report.edition])


_OWN_PATHS = {edition: list(cells) for edition, cells in CELLS.items()}
_OTHER_PATHS = {edition: [p for p in KINDS if p not in CELLS[edition]] for edition in EDITIONS}


def wrong_figure(report: Report, rng: random.Random) -> None:
    path = any_path(report, rng)
    old = report.number(path) or 0
    digits = str(abs(old))
    report.cells[path] = number(rng.choice((
        old + 1, old - 1, old + 10, int(digits[::-1]), old * 10, old // 10, 0, -old, rng.randrange(1000))))


def count_in_another_place(report: Report, rng: random.Random) -> None:
    """One count less in a cell of 表三 and one more in another of its row or column."""
    rows = table_three_rows(report.edition)
    row, column = rng.choice(rows), rng.choice(COLUMNS)
    to = (row, rng.choice(COLUMNS)) if rng.random() < 0.5 else (rng.choice(rows), column)
    for (r, c), step in (((row, column), -1), (to, 1)):
        value = report.number(f"{r}.{c}")
        if value is not None:
            report.cells[f"{r}.{c}"] = number(value + step)


def no_figure(report: Report, rng: random.Random, path: Optional[str] = None) -> None:
    path = path or any_path(report, rng)
    kind = rng.randrange(4)
    report.cells[path] = (BLANK, ABSENT, Cell("not_applicable", 0, rng.choice(MARKS)),
                          Cell("text", 0, rng.choice(TEXTS)))[kind]


def negative_figure(report: Report, rng: random.Random) -> None:
    report.cells[any_path(report, rng)] = number(-rng.randrange(1, 50))


def huge_figures(report: Report, rng: random.Random) -> None:
    for _ in range(rng.randrange(1, 4)):
        report.cells[any_path(report, rng)] = number(rng.choice(HUGE) if rng.random() < 0.8
                                                     else rng.randrange(SMALLEST, LARGEST))


def huge_figures_that_still_fit(report: Report, rng: random.Random) -> None:
    """A group or row that adds up to the last figure that fits, or to one more."""
    group = rng.choice(GROUPS)
    parts = [table_four(group, r) for r in RESULTS]
    rest = sum(report.number(p) or 0 for p in parts[1:])
    report.cells[parts[0]] = number(LARGEST - rest + rng.randrange(-1, 2))
    report.cells[table_four(group, "total")] = number(rng.choice((LARGEST, LARGEST - 1, SMALLEST)))


def figures_beyond_that_cancel(report: Report, rng: random.Random) -> None:
    """Figures whose sum fits although the sum of some of them does not."""
    column = rng.choice(COLUMNS)
    one, two = rng.sample(table_three_rows(report.edition), 2)
    report.cells[f"{one}.{column}"] = number(LARGEST)
    report.cells[f"{two}.{column}"] = number(-LARGEST)
    if rng.random() < 0.5:
        row = rng.choice((one, two))
        a, b, c = rng.sample(COLUMNS, 3)
        report.cells.update({f"{row}.{a}": number(LARGEST), f"{row}.{b}": number(9), f"{row}.{c}": number(-LARGEST)})


def same_thing_throughout(report: Report, rng: random.Random) -> None:
    """A row, a column, a table or everything is blank, marked or not there."""
    what = rng.choice((
        rng.choice(table_three_rows(report.edition)) + ".", "." + rng.choice(COLUMNS), "applications.",
        "proactive_disclosure.", "reconsideration_and_litigation.", "." + rng.choice(RESULTS), ""))
    cell = rng.choice((BLANK, BLANK, ABSENT, ABSENT, Cell("not_applicable", 0, rng.choice(MARKS)), number(0)))
    for path in CELLS[report.edition]:
        if what in path:
            report.cells[path] = cell


def idle_column(report: Report, rng: random.Random) -> None:
    """A kind of applicant of whom nothing came, with or without figures left in its column."""
    column = rng.choice(APPLICANTS)
    for row in table_three_rows(report.edition):
        figure, total = report.number(f"{row}.{column}"), report.number(f"{row}.total")
        if figure is not None and total is not None and (row in (NEW, CARRIED_IN) or rng.random() < 0.95):
            report.cells.update({f"{row}.{column}": number(0), f"{row}.total": number(total - figure)})


def zeros_left_blank(report: Report, rng: random.Random) -> None:
    for path, cell in report.cells.items():
        if cell == number(0) and rng.random() < 0.9:
            report.cells[path] = BLANK


def cells_of_the_other_edition(report: Report, rng: random.Random) -> None:
    for path in rng.sample(_OTHER_PATHS[report.edition], rng.randrange(1, 6)):
        if rng.random() < 0.7:
            report.cells[path] = number(rng.randrange(-2, 30))
        else:
            no_figure(report, rng, path)


def item_six_in_the_other_form(report: Report, rng: random.Random) -> None:
    """（六）as the other edition has it: wholly, or with columns or cells left as they were."""
    own, other = ITEM_SIX[report.edition], ITEM_SIX[other_edition(report.edition)]
    wholly = rng.random() < 0.6
    for c in COLUMNS:
        if not wholly and rng.random() < 0.3:
            continue
        total = sum(report.number(f"{row}.{c}") or 0 for row in own)
        for row in own:
            if wholly or rng.random() < 0.8:
                report.cells[f"{row}.{c}"] = ABSENT
        for i, row in enumerate(other):
            if wholly or rng.random() < 0.9:
                report.cells[f"{row}.{c}"] = number(total if i == 0 else 0)


def sections_changed(report: Report, rng: random.Random) -> None:
    sections = list(SIX_SECTIONS)
    change = rng.randrange(7)
    at = rng.randrange(6)
    if change == 0:
        sections.clear()
    elif change == 1:
        del sections[at]
    elif change == 2:
        sections.insert(at, rng.choice((Section(None, "七、附件"), *SIX_SECTIONS)))
    elif change == 3:
        a, b = rng.sample(range(6), 2)
        sections[a], sections[b] = sections[b], sections[a]
    elif change == 4:
        sections[at] = Section(None, "其他")
    elif change == 5:
        sections[at] = Section(sections[at].kind, "")
    report.sections = tuple(sections)
    report.preamble = rng.random() < 0.5


def prints_that_say_more(report: Report, rng: random.Random) -> None:
    """A number with its unit or a remark is that number."""
    for _ in range(rng.randrange(1, 5)):
        path = any_path(report, rng)
        value = report.number(path)
        if value is not None:
            report.cells[path] = Cell("number", value, rng.choice(("{}件", "{}（其中修订1件）")).format(value))


def another_day(report: Report, rng: random.Random) -> None:
    """Published on another day, or nothing says when."""
    after = (report.year or 2024) + 1
    report.published_on = rng.choice((
        None, datetime.date(after, 1, 31), datetime.date(after, 2, 1), datetime.date(after, 3, 31),
        datetime.date(after, 4, 1), datetime.date(after - 1, 12, 31), datetime.date(after, 12, 31)))


def another_year(report: Report, rng: random.Random) -> None:
    """The year of the other form."""
    report.year = rng.choice((2019, 2020, 2021, 2022))


def another_fee(report: Report, rng: random.Random) -> None:
    """信息处理费 with other figures, unclear ones, or without; or fees below 0."""
    if rng.random() < 0.1 and report.edition == CURRENT:
        report.cells[table_two(FEES, "amount_10k_yuan")] = number(-1)
    if rng.random() < 0.2:
        report.fee = {}
    for name in rng.sample(list(report.fee), min(len(report.fee), rng.randrange(1, 4))):
        value = report.fee[name].value
        report.fee[name] = rng.choice((BLANK, Cell("text", 0, "约40"), number(0), number(value + 1), number(value * 10),
                                       number(max(0, value - 1))))
        if rng.random() < 0.15:
            del report.fee[name]


def last_year_again(report: Report, rng: random.Random) -> None:
    """A table, or all, with the figures of last year."""
    table = rng.choice(("proactive_disclosure.", "applications.", "reconsideration_and_litigation.", ""))
    before = report.previous
    for path in CELLS[report.edition] if before else ():
        if before is not None and path.startswith(table) and path in before.cells:
            report.cells[path] = before.cells[path]


def fees_in_yuan(report: Report, rng: random.Random) -> None:
    path = table_two(FEES, "amount_10k_yuan")
    if report.edition == CURRENT:
        before = report.previous.number(path) if report.previous else None
        report.cells[path] = number(10_000 * (before or 7) - rng.randrange(2))


MISTAKES: Tuple[Callable[[Report, random.Random], None], ...] = (
    wrong_figure, wrong_figure, wrong_figure, count_in_another_place, no_figure, no_figure, negative_figure,
    huge_figures, huge_figures_that_still_fit, figures_beyond_that_cancel, same_thing_throughout, idle_column,
    zeros_left_blank, cells_of_the_other_edition, item_six_in_the_other_form, sections_changed, prints_that_say_more,
    another_day, another_year, another_fee)
# Too rare to be left to chance.
def nothing_happened(report: Report, rng: random.Random) -> None:
    for path in CELLS[report.edition]:
        report.cells[path] = BLANK if rng.random() < 0.002 else number(0)


OF_TWO_YEARS = (last_year_again, fees_in_yuan)


def random_report(seed: str) -> Report:
    rng = random.Random(seed)
    report = right_report(rng)
    if rng.random() < 0.15:
        add_up(report, rng)
        for _ in range(rng.choice((0, 0, 1, 1, 2))):
            change_parts(report, rng)
    if rng.random() < 0.5:
        set_organ(report, rng)
    if rng.random() < 0.5:
        report.previous = last_year_of(report, rng)
        if rng.random() < 0.03:
            report.previous.scope = "aggregate_of_system"
        for _ in range(rng.choice((0, 0, 0, 1, 2))):
            rng.choice(MISTAKES)(report.previous, rng)
        if rng.random() < 0.2:
            rng.choice(OF_TWO_YEARS)(report, rng)
    for _ in range(rng.choice((0, 1, 1, 1, 2, 2, 3, 5, 12))):
        rng.choice(MISTAKES)(report, rng)
    if rng.random() < 0.02:
        nothing_happened(report, rng)
    if rng.random() < 0.4:
        set_profile(report, rng)
    return report


# Canonical JSON. Money is written as digits, never through a float.

def cell_json(cell: Cell, kind: str) -> str:
    if cell.state == "blank":
        return "null"
    if cell.state == "number":
        digits = in_10k_yuan(cell.value) if kind == MONEY else str(cell.value)
        return f'{{"number":{digits},"raw":{json.dumps(cell.print)}}}' if cell.print else digits
    looks_like_a_number = cell.print.replace(".", "", 1).isascii() and cell.print.replace(".", "", 1).isdigit()
    text = json.dumps(cell.print)
    return f'{{"raw":{text}}}' if looks_like_a_number else text


def fee_json(cell: Cell, name: str) -> str:
    """Amounts of the fee are in 元."""
    if cell.state != "number" or not name.endswith("_yuan"):
        return cell_json(cell, COUNT)
    whole, part = divmod(cell.value, 100)
    return f"{whole}.{part:02}"


def _object(node: Dict) -> str:
    return "{" + ",".join(f'"{name}":' + (value if isinstance(value, str) else _object(value))
                          for name, value in node.items()) + "}"


PROBLEMS = json.dumps(["目录更新还不够及时，已经改为按月核对。"])  # without any figure; what must be said there


def report_json(report: Report) -> str:
    """On one line. Cells come in any order; absent ones have no member."""
    root: Dict = {"edition": f'"{report.edition}"'}
    if report.year is not None:
        root["report_year"] = str(report.year)
    if report.name:
        root["organ"] = json.dumps(report.name)
    if report.scope:
        root["scope"] = json.dumps(report.scope)
    if report.included:
        root["included_organs"] = json.dumps(report.included)
    if report.published_on is not None:
        root["published_on"] = f'"{report.published_on}"'
    if report.preamble:
        root["preamble"] = '["本报告依照条例编制。"]'
    for path, cell in report.cells.items():
        if cell.state == "absent":
            continue
        node = root
        *folders, name = path.split(".")
        for folder in folders:
            node = node.setdefault(folder, {})
        node[name] = cell_json(cell, KINDS[path])
    if report.fee:
        root["information_processing_fee"] = {name: fee_json(cell, name) for name, cell in report.fee.items()}
    if report.sections:
        root["sections"] = "[" + ",".join(
            _object({**({"section": json.dumps(s.kind)} if s.kind else {}), "heading": json.dumps(s.heading),
                     **({"paragraphs": PROBLEMS} if s.kind == "problems_and_improvements" else {})})
            for s in report.sections) + "]"
    return _object(root)


LEVELS = ("unknown", "national", "provincial", "prefectural", "county", "township")
ORGAN_KINDS = ("unknown", "people_government", "government_general_office", "department", "vertically_led_department",
               "dispatched_organ", "dispatched_institution", "authorised_organisation", "development_zone_committee")
POWERS = ("rule_making", "licensing", "penalty", "compulsion", "fees")


def profile_json(report: Report) -> str:
    organ = report.organ
    powers = {power: getattr(organ, power) for power in POWERS}
    profile: Dict = {"schema": "ogi-profile/1", "blank_is_zero": report.blank_is_zero,
                     "organ": {"level": LEVELS[organ.level], "kind": ORGAN_KINDS[organ.kind], "powers": powers}}
    if report.deadline is not None:
        profile["deadline"] = "{:02}-{:02}".format(*report.deadline)
    profile["rules"] = {rule: {"on": s.on, **({"severity": s.severity} if s.severity else {})}
                        for rule, s in report.settings.items()}
    return json.dumps(profile)
