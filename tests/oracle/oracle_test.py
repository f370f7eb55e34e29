#!/usr/bin/env python3
"""The oracle itself, against figures that were worked out by hand or stand in a published report."""
import datetime
import random
import unittest

from across_reports import ACROSS_REPORTS
from alterations import ALWAYS_ASSESSABLE
from beyond_sums import BEYOND_SUMS
from fee_and_day import FEE_AND_DAY
from official_form import (APPLICANTS, CARRIED_IN, CARRIED_OUT, CELLS, CHANGE, COLUMNS, CURRENT, DEALT_WITH, DECISIONS,
                           FEE_UNPAID, FEES, GROUPS, ITEM_ROWS, ITEM_SIX, ITEMS, NEW, NORMATIVE, RULES, TABLE_TWO,
                           TRIAL, table_four, table_three_rows, table_two)
from oracle import ABSENT, BLANK, LARGEST, SIX_SECTIONS, SUMS_AND_CELLS, Cell, Organ, Report, Setting, findings, summary
from random_reports import MISTAKES, number, random_report, right_report


def zeros(edition=CURRENT, year=2024):
    return Report(edition, year, {path: number(0) for path in CELLS[edition]})


# A published report for 2019: 表三 by row, the six applicants and 总计; what is not printed is 0 here.
PUBLISHED_2019 = {
    NEW: (821, 35, 0, 0, 2, 1, 859),
    CARRIED_IN: (18, 0, 0, 0, 0, 0, 18),
    "applications.outcome.disclosed": (258, 12, 0, 0, 1, 1),
    "applications.outcome.partially_disclosed": (3, 0, 0, 0, 0, 0),
    "applications.outcome.not_disclosed.state_secret": (14, 0, 0, 0, 0, 0),
    "applications.outcome.not_disclosed.internal_affairs": (5, 0, 0, 0, 0, 0),
    "applications.outcome.not_disclosed.process_information": (3, 1, 0, 0, 0, 0),
    "applications.outcome.not_disclosed.administrative_inquiry": (10, 2, 0, 0, 0, 0),
    "applications.outcome.unable_to_provide.not_held": (252, 12, 0, 0, 1, 0),
    "applications.outcome.unable_to_provide.requires_creation": (44, 3, 0, 0, 0, 0),
    "applications.outcome.unable_to_provide.unclear_after_correction": (25, 0, 0, 0, 0, 0),
    "applications.outcome.not_processed.petition_or_complaint": (148, 1, 0, 0, 0, 0),
    "applications.outcome.not_processed.repeated_application": (5, 4, 0, 0, 0, 0),
    DEALT_WITH: (767, 35, 0, 0, 2, 1, 805),
    CARRIED_OUT: (72, 0, 0, 0, 0, 0, 72),
}


def published_2019(total_column_printed: bool) -> Report:
    report = zeros(TRIAL, 2019)
    for row in table_three_rows(TRIAL):
        figures = PUBLISHED_2019.get(row, (0,) * 6)
        report.cells.update((f"{row}.{c}", number(n)) for c, n in zip(COLUMNS, figures))
        if len(figures) == 6:
            report.cells[f"{row}.total"] = number(sum(figures)) if total_column_printed else BLANK
    return report


def outcomes(report, rule):
    return {f.instance: f.outcome for f in findings(report, SUMS_AND_CELLS) if f.rule == rule}


def verdict(report):
    return summary(report, findings(report, SUMS_AND_CELLS))[0]


class Oracle(unittest.TestCase):
    def test_a_report_of_zeros_is_valid(self):
        for edition, instances in ((CURRENT, 7 + 7 + 25 + 3 + 200 + 1), (TRIAL, 7 + 7 + 23 + 3 + 198 + 1)):
            found = findings(zeros(edition), SUMS_AND_CELLS)
            self.assertEqual({f.outcome for f in found}, {"pass"})
            self.assertEqual(len(found), instances)

    def test_the_published_report_of_2019_balances_where_its_totals_are_printed(self):
        self.assertEqual(verdict(published_2019(total_column_printed=True)), "valid")
        as_printed = published_2019(total_column_printed=False)
        self.assertEqual(set(outcomes(as_printed, "T3-BAL").values()), {"pass"})
        self.assertEqual(outcomes(as_printed, "T3-SUM"),
                         {**dict.fromkeys(APPLICANTS, "pass"), "total": "not_assessable"})
        printed = [row for row, o in outcomes(as_printed, "T3-TOT").items() if o == "pass"]
        self.assertEqual(printed, [NEW, CARRIED_IN, DEALT_WITH, CARRIED_OUT])
        self.assertEqual(verdict(as_printed), "undetermined")

    def test_the_balance_names_both_sides(self):
        report = zeros()
        for row, n in ((NEW, 14069), (CARRIED_IN, 560), (DEALT_WITH, 13810), (CARRIED_OUT, 820)):
            report.cells[f"{row}.total"] = number(n)
        found = next(f for f in findings(report, SUMS_AND_CELLS) if f.rule == "T3-BAL" and f.instance == "total")
        self.assertEqual(found[2:], ("fail", "error", "differs", "14629", "14630", "1"))

    def test_item_six_counts_once_in_the_form_that_is_there(self):
        report = zeros()
        for row in ITEM_SIX[CURRENT]:
            report.cells.update((f"{row}.{c}", ABSENT) for c in COLUMNS)
        undivided = ITEM_SIX[TRIAL][0]
        report.cells.update((f"{undivided}.{c}", number(0)) for c in COLUMNS)
        self.assertEqual(verdict(report), "valid")
        self.assertEqual(list(outcomes(report, "T3-TOT").values()).count("skipped"), 3)
        self.assertEqual(list(outcomes(report, "T3-INT").values()).count("skipped"), 21)
        report.cells[f"{ITEM_SIX[CURRENT][0]}.total"] = number(0)
        self.assertEqual(outcomes(report, "T3-SUM")["total"], "not_assessable")

    def test_figures_that_cancel_fit_and_those_that_do_not_are_not_assessable(self):
        report = zeros()
        group = GROUPS[0]
        figures = {"result_upheld": LARGEST, "result_corrected": 1, "other_result": -1, "total": LARGEST}
        report.cells.update((table_four(group, column), number(n)) for column, n in figures.items())
        self.assertEqual(outcomes(report, "T4-SUM")[group], "pass")
        report.cells[table_four(group, "other_result")] = number(0)
        self.assertEqual(outcomes(report, "T4-SUM")[group], "not_assessable")

    def test_only_the_change_of_2019_may_be_negative(self):
        report = zeros(TRIAL)
        row = "article20_5.administrative_licensing"
        report.cells[table_two(row, "change_this_year")] = number(-8)
        self.assertEqual(verdict(report), "valid")
        report.cells[table_two(row, "decisions_this_year")] = number(-8)
        self.assertEqual(verdict(report), "invalid")

    def test_what_is_no_number_never_passes(self):
        mark, text = Cell("not_applicable", 0, "/"), Cell("text", 0, "3件")
        unfilled = [(cell, "undetermined") for cell in (BLANK, ABSENT, mark)]
        for cell, expected in [*unfilled, (text, "invalid")]:
            for path in CELLS[CURRENT]:
                report = zeros()
                report.cells[path] = cell
                self.assertEqual(verdict(report), expected, (path, cell))

    def test_sections_are_six_in_order_with_headings(self):
        report = zeros()
        report.sections = SIX_SECTIONS[:5]
        self.assertEqual(verdict(report), "invalid")
        report.sections = ()
        self.assertEqual(verdict(report), "undetermined")
        report.preamble = True
        self.assertEqual(verdict(report), "invalid")


RULES_BEYOND_SUMS = {**BEYOND_SUMS, **FEE_AND_DAY, **ACROSS_REPORTS}


def opinions(report, rule):
    return {a.instance: a.opinion[0] for a in RULES_BEYOND_SUMS[rule].apply(report)}


class BeyondSums(unittest.TestCase):
    def test_documents_of_two_years(self):
        # A published report for 2023 gives 制发 0, 废止 2, 现行有效 0: then there were 2 before.
        report, before = zeros(year=2023), zeros(year=2022)
        report.cells[table_two(NORMATIVE, "repealed_this_year")] = number(2)
        report.previous = before
        path = f"{TABLE_TWO}.{NORMATIVE}"
        self.assertEqual(opinions(report, "T2-REGCHAIN")[path], "fail")
        before.cells[table_two(NORMATIVE, "currently_effective")] = number(2)
        self.assertEqual(opinions(report, "T2-REGCHAIN")[path], "pass")
        report.year, report.previous = 2021, zeros(TRIAL, 2020)
        self.assertEqual({(a.opinion[0], a.severity) for a in BEYOND_SUMS["T2-REGCHAIN"].apply(report)},
                         {("not_assessable", "note")})

    def test_more_documents_made_than_there_are(self):
        report = zeros()
        report.cells[table_two(RULES, "issued_this_year")] = number(3)
        report.cells[table_two(RULES, "currently_effective")] = number(2)
        self.assertEqual(opinions(report, "T2-REGMIN")[f"{TABLE_TWO}.{RULES}"], "fail")
        report.cells[table_two(RULES, "repealed_this_year")] = number(1)
        self.assertEqual(opinions(report, "T2-REGMIN")[f"{TABLE_TWO}.{RULES}"], "pass")

    def test_an_idle_column_with_a_figure(self):
        report = zeros()
        self.assertEqual(set(opinions(report, "T3-IDLE").values()), {"pass"})
        report.cells[f"{CARRIED_OUT}.natural_person"] = number(1)
        report.cells[f"{NEW}.total"] = BLANK
        self.assertEqual(opinions(report, "T3-IDLE"),
                         {**dict.fromkeys(COLUMNS, "pass"), "natural_person": "fail", "total": "not_assessable"})
        self.assertEqual(opinions(report, "T3-CAP")["natural_person"], "fail")

    def test_what_was_carried_over(self):
        report = zeros()
        self.assertEqual(opinions(report, "Y-CARRY"), {})
        report.previous = zeros(year=2023)
        report.previous.cells[f"{CARRIED_OUT}.total"] = number(1)
        self.assertEqual([a for a in BEYOND_SUMS["Y-CARRY"].apply(report) if a.opinion[0] == "fail"],
                         [("total", ("fail", "differs", "1", "0", "-1"), "error")])

    def test_items_and_documents_of_the_trial_form(self):
        report = zeros(TRIAL, 2020)
        report.previous = zeros(TRIAL, 2019)
        licensing = ITEM_ROWS[0]
        for column, n in ((ITEMS, 21), (CHANGE, 19)):
            report.previous.cells[table_two(licensing, column)] = number(n)
        report.cells[table_two(licensing, ITEMS)] = number(40)
        self.assertEqual(set(opinions(report, "Y-2019").values()), {"pass"})
        report.cells[table_two(licensing, ITEMS)] = number(21)
        self.assertEqual(opinions(report, "Y-2019")[f"{TABLE_TWO}.{licensing}"], "fail")
        report.cells[table_two(NORMATIVE, "total_disclosed")] = number(1)
        self.assertEqual(opinions(report, "Y-DOCS")[f"{TABLE_TWO}.{NORMATIVE}"], "fail")
        report.year = 2019
        self.assertEqual({**opinions(report, "Y-2019"), **opinions(report, "Y-DOCS")}, {})

    def test_a_leap_is_more_than_five_times_and_of_figures_that_are_not_small(self):
        report = zeros()
        report.previous = zeros(year=2023)
        path = table_four(GROUPS[0], "total")
        for before, now, expected in ((10, 50, "pass"), (10, 51, "fail"), (50, 10, "pass"), (51, 10, "fail"),
                                      (0, 49, "pass"), (0, 50, "fail"), (-1, 50, "not_assessable")):
            report.previous.cells[path], report.cells[path] = number(before), number(now)
            self.assertEqual(opinions(report, "Y-JUMP")[path], expected, (before, now))
        self.assertEqual(len(opinions(report, "Y-JUMP")), 16)
        report.previous.edition = TRIAL
        self.assertEqual(len(opinions(report, "Y-JUMP")), 3 + 3 + 3)

    def test_decisions_that_are_the_items_of_this_year(self):
        # Published figures of 2020: 21 items, 19 more, 40 "decisions"; and of 2019: 0, 1, 1.
        report = zeros(TRIAL, 2020)
        for row, figures in zip(ITEM_ROWS, ((21, 19, 40), (0, 1, 1), (21, 0, 21), (21, 19, 41))):
            report.cells.update((table_two(row, c), number(n)) for c, n in zip((ITEMS, CHANGE, DECISIONS), figures))
        found = [(a.opinion[0], a.severity) for a in BEYOND_SUMS["T2-DECISIONS"].apply(report)]
        self.assertEqual(found, [("fail", None), ("fail", "note"), ("pass", None), ("pass", None)])

    def test_new_documents_among_those_disclosed(self):
        # Published figures: 198 made, 7 newly disclosed, 21 disclosed in all.
        report = zeros(TRIAL, 2020)
        figures = {"newly_produced": 198, "newly_disclosed": 7, "total_disclosed": 21}
        report.cells.update((table_two(NORMATIVE, column), number(n)) for column, n in figures.items())
        path = f"{TABLE_TWO}.{NORMATIVE}"
        self.assertEqual(opinions(report, "T2-PRODUCED")[path], "fail")
        self.assertEqual(opinions(report, "T2-DISCLOSED")[path], "pass")

    def test_tables_of_zeros_and_of_nothing(self):
        report = zeros()
        self.assertEqual((opinions(report, "P-ZERO"), opinions(report, "T3-EMPTY")),
                         ({"report": "fail"}, {"applications": "pass"}))
        unfilled = [path for path in CELLS[CURRENT] if path.startswith("applications.")][:88]
        report.cells.update(dict.fromkeys(unfilled, BLANK))
        self.assertEqual((opinions(report, "P-ZERO"), opinions(report, "T3-EMPTY")),
                         ({"report": "not_assessable"}, {"applications": "fail"}))

    def test_rules_are_made_by_those_who_may(self):
        report = zeros()
        report.cells[table_two(RULES, "issued_this_year")] = number(1)
        for organ, expected in {
                Organ(): ("not_assessable", "note"), Organ(1, 3): ("pass", None), Organ(2, 1): ("pass", None),
                Organ(3, 3): ("fail", "warning"), Organ(3, 2): ("pass", None), Organ(4, 1): ("fail", "error"),
                Organ(4, 1, True): ("pass", None), Organ(5, 5): ("fail", "error")}.items():
            report.organ = organ
            found = next(BEYOND_SUMS["T2-RULEPOWER"].apply(report))
            self.assertEqual((found.opinion[0], found.severity), expected, organ)


class FeeAndDay(unittest.TestCase):
    def test_the_fee_that_was_asked_for(self):
        report = zeros()
        self.assertEqual((opinions(report, "S-FEE-SUM"), opinions(report, "S-FEE-RECEIVED")), ({}, {}))
        report.fee = {"notices_count": number(0), "notices_amount_yuan": number(20000),
                      "received_amount_yuan": number(30000)}
        self.assertEqual(list(opinions(report, "S-FEE-SUM").values()), ["fail"])
        self.assertEqual(list(opinions(report, "S-FEE-RECEIVED").values()), ["fail"])
        # 300 元 received are 0.03 万元.
        path = table_two(FEES, "amount_10k_yuan")
        self.assertEqual(opinions(report, "T2-FEEINFO"), {path: "fail"})
        report.cells[path] = number(30000)
        self.assertEqual(opinions(report, "T2-FEEINFO"), {path: "pass"})

    def test_unpaid_fees_had_notices(self):
        report = zeros()
        report.cells[f"{FEE_UNPAID}.total"] = number(3)
        self.assertEqual(opinions(report, "T3-FEE-S6"), {FEE_UNPAID: "fail"})
        for cell, expected in ((number(2), "fail"), (number(3), "pass"), (BLANK, "not_assessable")):
            report.fee = {"notices_count": cell}
            self.assertEqual(opinions(report, "T3-FEE-S6"), {FEE_UNPAID: expected})

    def test_powers_count_where_the_profile_denies_them(self):
        report = zeros()
        path = table_two(ITEM_ROWS[0], DECISIONS)
        report.cells[path] = number(5)
        for power, expected in ((None, {}), (True, {}), (False, {path: "fail"})):
            report.organ = Organ(4, 3, licensing=power)
            self.assertEqual(opinions(report, "T2-LICPOWER"), expected)

    def test_departments_have_until_january_and_governments_until_march(self):
        report = zeros()
        for organ, day, expected in (
                (Organ(4, 3), (1, 31), "pass"), (Organ(4, 3), (2, 3), "fail"), (Organ(4, 1), (3, 31), "pass"),
                (Organ(4, 1), (4, 1), "fail"), (Organ(), (1, 31), "pass"), (Organ(), (2, 1), "not_assessable"),
                (Organ(5, 1), (6, 1), None)):
            report.organ, report.published_on = organ, datetime.date(2025, *day)
            self.assertEqual(opinions(report, "P-DATE").get("published_on"), expected, (organ, day))
        report.deadline = (5, 31)
        self.assertEqual(opinions(report, "P-DATE"), {"published_on": "fail"})

    def test_the_form_of_the_year(self):
        for edition, year, expected in ((CURRENT, 2021, "pass"), (CURRENT, 2020, "fail"), (TRIAL, 2021, "fail")):
            self.assertEqual(opinions(zeros(edition, year), "S-EDITION"), {"edition": expected})


class AcrossReports(unittest.TestCase):
    def test_a_whole_is_the_sum_of_its_parts(self):
        path = f"{NEW}.total"
        report, *report.parts = (zeros() for _ in range(3))
        for part, n in zip(report.parts, (12, 30)):
            part.cells[path] = number(n)
        found = []
        for whole in (42, 40, 29):
            report.cells[path] = number(whole)
            found += [(a.opinion[0], a.severity) for a in ACROSS_REPORTS["R-AGG"].apply(report) if a.instance == path]
        self.assertEqual(found, [("pass", None), ("fail", None), ("fail", "error")])
        report.parts[0].year = 2023
        self.assertEqual(opinions(report, "R-AGG"), {"parts": "not_assessable", path: "fail"})

    def test_a_case_with_two_defendants_counts_once_in_the_whole(self):
        path = table_four(GROUPS[2], "total")
        report, *report.parts = (zeros() for _ in range(3))
        for each, n in zip((report, *report.parts), (4, 3, 2)):
            each.cells[path] = number(n)
        self.assertEqual((opinions(report, "T4-DOUBLE")[path], opinions(report, "R-AGG")[path]), ("fail", "skipped"))

    def test_six_digits_that_are_last_years_are_a_copy(self):
        for digits, expected in ((128, "fail"), (12, "pass")):
            report, before = zeros(year=2024), zeros(year=2023)
            for each in (report, before):
                each.cells["applications.outcome.disclosed.total"] = number(10**9)  # a total tells nothing
                each.cells["applications.outcome.disclosed.natural_person"] = number(digits)
                each.cells["applications.outcome.unable_to_provide.not_held.natural_person"] = number(34)
                each.cells["applications.outcome.not_processed.repeated_application.natural_person"] = number(7)
            before.cells[f"{NEW}.total"] = report.cells[f"{NEW}.total"]
            before.cells[table_four(GROUPS[0], "total")] = number(1)
            report.previous = before
            self.assertEqual(opinions(report, "Y-COPY")["applications"], expected)

    def test_another_years_report_is_not_compared(self):
        report = zeros()
        report.previous = zeros(year=2022)
        for rule in ("Y-CARRY", "Y-COPY", "Y-JUMP", "T4-PENDING", "T2-REGCHAIN"):
            self.assertEqual(opinions(report, rule), {"previous": "not_assessable"})


class Profiles(unittest.TestCase):
    def test_a_note_for_want_of_knowledge_stays_one(self):
        report = zeros()
        report.cells[table_two(RULES, "issued_this_year")] = number(1)
        for set_to, counted in (("error", "note"), ("note", "note"), (None, "note")):
            report.settings = {"T2-RULEPOWER": Setting(True, set_to)}
            found = findings(report, {"T2-RULEPOWER": BEYOND_SUMS["T2-RULEPOWER"]})
            self.assertEqual([f.severity for f in found], [counted])

    def test_a_rule_that_is_off_finds_nothing(self):
        report = zeros()
        report.settings = {"T3-BAL": Setting(False), "T3-SUM": Setting(True, "note")}
        report.cells[f"{DEALT_WITH}.total"] = number(1)
        self.assertEqual(outcomes(report, "T3-BAL"), {})
        self.assertEqual(outcomes(report, "T3-SUM")["total"], "fail")
        self.assertEqual(verdict(report), "invalid")  # of T3-TOT
        report.settings["T3-TOT"] = Setting(True, "warning")
        self.assertEqual(verdict(report), "valid")

    def test_blank_cells_count_as_zero_where_the_profile_says_so(self):
        report = zeros()
        report.cells[f"{DEALT_WITH}.total"] = BLANK
        self.assertEqual(verdict(report), "undetermined")
        report.blank_is_zero = True
        self.assertEqual(verdict(report), "valid")


class RandomReports(unittest.TestCase):
    def test_they_bring_every_rule_to_every_outcome(self):
        rules = {**SUMS_AND_CELLS, **RULES_BEYOND_SUMS}
        missing = {(rule, outcome) for rule in rules for outcome in ("pass", "fail", "not_assessable")
                   if outcome != "not_assessable" or rule not in ALWAYS_ASSESSABLE}
        for n in range(2000):
            missing -= {(f.rule, f.outcome) for f in findings(random_report(f"1:{n}"), rules)}
            if not missing:
                break
        self.assertEqual(missing, set())

    def test_right_reports_are_valid(self):
        for n in range(200):
            self.assertEqual(verdict(right_report(random.Random(n))), "valid", n)

    def test_the_same_seed_gives_the_same_report(self):
        self.assertEqual(random_report("1:5"), random_report("1:5"))
        self.assertNotEqual(random_report("1:5"), random_report("1:6"))

    def test_every_mistake_changes_reports(self):
        for mistake in MISTAKES:
            changed = 0
            for n in range(20):
                report, before = right_report(random.Random(n)), right_report(random.Random(n))
                mistake(report, random.Random(n))
                changed += report != before
            self.assertGreater(changed, 10, mistake.__name__)


if __name__ == "__main__":
    unittest.main()
