"""The tables: figures by row and column, their states, whole tables in other shapes."""

import copy
import csv
import io
import pickle
import unittest
from decimal import Decimal

import ogi
from ogi import (
    ABSENT,
    BLANK,
    NOT_APPLICABLE,
    Applicant,
    Cell,
    CellState,
    DisclosureRow,
    Measure,
    Proceeding,
    ProceedingResult,
    Row,
)
from samples import SAMPLE_2019, sample

try:
    import pandas
except ImportError:
    pandas = None

FEE = (DisclosureRow.ADMINISTRATIVE_FEES, Measure.AMOUNT_10K_YUAN)
CELL = (Row.DISCLOSED, Applicant.TOTAL)


class Reading(unittest.TestCase):
    def test_a_figure_is_int_or_decimal(self):
        report = sample()
        self.assertEqual(report.applications[CELL], 40)
        self.assertIs(type(report.applications[CELL]), int)
        self.assertEqual(report.proactive_disclosure[FEE], Decimal("12.3456"))
        self.assertIs(type(report.proactive_disclosure[FEE]), Decimal)
        table = report.reconsideration_and_litigation
        self.assertEqual(table[Proceeding.LITIGATION_AFTER_RECONSIDERATION, ProceedingResult.TOTAL], 3)

    def test_a_figure_can_be_named_by_path_and_code(self):
        report = sample()
        for name in ("applications.outcome.disclosed.total", "applications/outcome/disclosed/total", 30307):
            self.assertEqual(report[name], 40)
            self.assertEqual(report.cells[name].number, 40)
        report["applications.outcome.disclosed.total"] = 41
        self.assertEqual(report.applications[CELL], 41)
        report.cells.update({30307: 42, "applications.outcome.disclosed.natural_person": BLANK})
        self.assertEqual((report[30307], report[30301]), (42, BLANK))

    def test_a_cell_knows_its_state_type_and_place(self):
        cell = sample().applications.cell(*CELL)
        self.assertEqual((cell.state, cell.type, cell.value), (CellState.NUMBER, ogi.CellType.COUNT, 40))
        self.assertEqual(cell.place.table, 2)
        self.assertGreater(cell.place.line, 40)
        with self.assertRaises(ogi.NotANumberError):
            Cell(CellState.BLANK).number

    def test_a_table_has_the_cells_of_its_edition(self):
        self.assertEqual(len(sample().applications), 25 * 7)
        self.assertEqual(len(ogi.read(SAMPLE_2019).applications), 23 * 7)
        self.assertNotIn((Row.OTHER_HANDLING_UNDIVIDED, Applicant.TOTAL), sample().applications.keys())

    def test_a_cell_of_the_other_edition_is_seen_when_it_is_there(self):
        report = sample()
        report.applications[Row.OTHER_HANDLING_UNDIVIDED, Applicant.TOTAL] = 7
        self.assertIn((Row.OTHER_HANDLING_UNDIVIDED, Applicant.TOTAL), report.applications.keys())
        self.assertIn("applications.outcome.other_handling.undivided.total", report.cells)
        self.assertIn(Row.OTHER_HANDLING_UNDIVIDED, report.applications.rows)


class NoNumbers(unittest.TestCase):
    """A blank is never zero."""

    def test_the_states_are_visible(self):
        table = sample().applications
        for value, state in (
            (None, CellState.BLANK),
            (ABSENT, CellState.ABSENT),
            (NOT_APPLICABLE, CellState.NOT_APPLICABLE),
            ("—", CellState.NOT_APPLICABLE),
            (ogi.mark("不适用"), CellState.NOT_APPLICABLE),
            (ogi.unread("约20"), CellState.TEXT),
        ):
            table[CELL] = value
            self.assertEqual(table[CELL].state, state)
            self.assertEqual(table.cell(*CELL).state, state)
            self.assertIsNone(table.cell(*CELL).value)
        self.assertEqual(table[CELL].print, "约20")

    def test_there_is_one_blank_and_one_absent(self):
        table = sample().applications
        table[CELL] = None
        self.assertIs(table[CELL], BLANK)
        for value in (BLANK, ABSENT):
            self.assertIs(pickle.loads(pickle.dumps(value)), value)
            self.assertIs(copy.deepcopy(value), value)

    def test_nothing_is_reckoned_with_a_blank(self):
        for reckon in (
            lambda v: v + 1, lambda v: 1 + v, lambda v: v - 1, lambda v: Decimal(1) - v, lambda v: v * 2, lambda v: 2 * v,
            lambda v: v / 2, lambda v: 2 / v, lambda v: v // 2, lambda v: v % 2, lambda v: -v, abs, int, float, round,
            lambda v: v < 1, lambda v: v >= 1, lambda v: 1 < v, bool, lambda v: sum([1, v]), lambda v: max(1, v),
            lambda v: [1, 2][v],
        ):
            for value in (BLANK, ABSENT, NOT_APPLICABLE, ogi.unread("16")):
                with self.assertRaisesRegex(ogi.NotANumberError, "holds no number"):
                    reckon(value)

    def test_a_blank_equals_a_blank_and_nothing_else(self):
        self.assertEqual(BLANK, BLANK)
        for other in (0, "", None, ABSENT, NOT_APPLICABLE, False):
            self.assertNotEqual(BLANK, other)
        self.assertEqual(NOT_APPLICABLE, ogi.mark("/"))
        self.assertEqual(len({BLANK, ABSENT, NOT_APPLICABLE, ogi.mark("/")}), 3)

    def test_it_says_what_it_is(self):
        self.assertEqual([repr(v) for v in (BLANK, ABSENT, NOT_APPLICABLE, ogi.unread("约20"))],
                         ["ogi.BLANK", "ogi.ABSENT", "ogi.mark('/')", "ogi.unread('约20')"])
        self.assertEqual([str(v) for v in (BLANK, NOT_APPLICABLE)], ["", "/"])
        with self.assertRaises(AttributeError):
            BLANK.state = CellState.NUMBER


class Setting(unittest.TestCase):
    def test_numbers_of_every_kind(self):
        report = sample()
        for value in (7, "7", Decimal(7), Decimal("7.0"), Cell(CellState.NUMBER, 7)):
            report.applications[CELL] = value
            self.assertEqual(report.applications[CELL], 7)
        for value in ("18.8710", Decimal("18.871"), Cell(CellState.NUMBER, Decimal("18.871"), "18.8710")):
            report.proactive_disclosure[FEE] = value
            self.assertEqual(report.proactive_disclosure[FEE], Decimal("18.871"))
        self.assertEqual(report.proactive_disclosure.cell(*FEE).print, "18.8710")
        report.proactive_disclosure[FEE] = 100
        self.assertEqual(str(report.proactive_disclosure[FEE]), "100")

    def test_whole_cells_can_be_moved(self):
        report = sample()
        report.applications[CELL] = Cell(CellState.NUMBER, 22, "22（其中修订16件）")
        report.applications[Row.DISCLOSED, Applicant.NATURAL_PERSON] = report.applications.cell(*CELL)
        self.assertEqual(report.applications.cell(Row.DISCLOSED, Applicant.NATURAL_PERSON).print, "22（其中修订16件）")

    def test_the_greatest_numbers(self):
        report = sample()
        for number in (2**63 - 1, -(2**63)):
            report.applications[CELL] = number
            self.assertEqual(report.applications[CELL], number)
            money = Decimal(number).scaleb(-6)
            report.proactive_disclosure[FEE] = money
            self.assertEqual(report.proactive_disclosure[FEE], money)

    def test_what_is_no_number_is_refused_with_a_sentence(self):
        report = sample()
        for table, key, value, kind, words in (
            (report.proactive_disclosure, FEE, 12.5, TypeError, r"Decimal\('12.5'\)"),
            (report.proactive_disclosure, FEE, "1.2345678", ValueError, "at most 6 decimals"),
            (report.proactive_disclosure, FEE, Decimal("NaN"), ValueError, "not an amount"),
            (report.proactive_disclosure, FEE, Decimal("1E+999999"), ValueError, "does not fit"),
            (report.applications, CELL, 7.0, TypeError, "exact"),
            (report.applications, CELL, True, TypeError, "not True"),
            (report.applications, CELL, 2**63, ValueError, "does not fit"),
            (report.applications, CELL, Decimal("1.5"), ValueError, "whole number"),
            (report.applications, CELL, Decimal("Infinity"), ValueError, "whole number"),
            (report.applications, CELL, "约20", ValueError, "ogi.unread"),
            (report.applications, CELL, [7], TypeError, "not list"),
            (report.applications, CELL, Cell(CellState.NUMBER), ValueError, "needs a value"),
            (report.applications, CELL, Cell(CellState.BLANK, 7), ValueError, "has no value"),
            (report.applications, CELL, Cell(CellState.NUMBER, 61, "16"), ogi.ArgumentError, "another number"),
        ):
            with self.subTest(value=value), self.assertRaisesRegex(kind, words):
                table[key] = value
        self.assertEqual(report, sample())

    def test_many_cells_are_set_all_or_none(self):
        report = sample()
        report.applications.update({CELL: 1, (Row.NOT_HELD, Applicant.TOTAL): None, (Row.NOT_HELD, Applicant.NATURAL_PERSON): "/"})
        self.assertEqual(report.applications[CELL], 1)
        self.assertEqual(report.applications[Row.NOT_HELD, Applicant.NATURAL_PERSON], NOT_APPLICABLE)
        for wrong in ({CELL: 2, (Row.NOT_HELD, Applicant.TOTAL): 1.5},
                      {CELL: 2, (Row.NOT_HELD, Applicant.TOTAL): Cell(CellState.NUMBER, 61, "16")}):
            with self.assertRaises((TypeError, ValueError)):
                report.applications.update(wrong)
            self.assertEqual(report.applications[CELL], 1)
        report.applications.update({})

    def test_a_key_of_another_kind_is_named(self):
        table = sample().applications
        for key in ((Applicant.TOTAL, Row.DISCLOSED), (3, 7), "disclosed", Row.DISCLOSED, (Row.DISCLOSED,)):
            with self.assertRaisesRegex(TypeError, r"\[ogi.Row, ogi.Applicant\]"):
                table[key]
        with self.assertRaisesRegex(KeyError, "the form has no cell"):
            sample().proactive_disclosure[DisclosureRow.RULES, Measure.AMOUNT_10K_YUAN]
        for key in ("applications.nothing", 12345, 2**40):
            with self.assertRaisesRegex(KeyError, "the form has no cell"):
                sample()[key]
        for key in (None, 1.5, True):
            with self.assertRaises(TypeError):
                sample()[key]


class Shapes(unittest.TestCase):
    def test_lists_have_the_order_of_the_form(self):
        lists = sample().applications.to_lists()
        self.assertEqual((len(lists), len(lists[0])), (25, 7))
        self.assertEqual(lists[0], [61, 13, 1, 1, 3, 1, 80])
        ragged = sample().proactive_disclosure.to_lists()
        self.assertEqual(ragged[0], [0, 0, 0, None, None])

    def test_rows_and_columns(self):
        table = sample().applications
        self.assertEqual(table.row(Row.NEWLY_RECEIVED)[Applicant.TOTAL], 80)
        self.assertEqual(sum(table.column(Applicant.NATURAL_PERSON).values()), 192)
        self.assertEqual(table.columns, tuple(Applicant))

    def test_a_table_is_a_mapping(self):
        table = sample().applications
        self.assertEqual(dict(table), dict(table.items()))
        self.assertEqual(table, sample().applications)
        self.assertEqual(list(table)[0], (Row.NEWLY_RECEIVED, Applicant.NATURAL_PERSON))

    def test_dictionaries_are_named_as_the_form_is(self):
        tables = sample().proactive_disclosure.to_dict()
        self.assertEqual(tables["administrative_fees"], {"amount_10k_yuan": Decimal("12.3456")})

    def test_csv_says_what_the_table_prints(self):
        report = sample()
        report.applications[CELL] = None
        report.applications[Row.NOT_HELD, Applicant.TOTAL] = "—"
        rows = list(csv.reader(io.StringIO(report.applications.to_csv())))
        self.assertEqual(rows, report.applications.csv_rows())
        self.assertEqual(rows[0][1], "自然人")
        self.assertEqual(rows[3], ["（一）予以公开", "31", "6", "1", "0", "2", "0", ""])
        self.assertEqual(rows[13][7], "—")
        self.assertIn("Natural person", report.applications.to_csv("en"))
        self.assertIn("12.3456", sample().proactive_disclosure.to_csv())

    @unittest.skipIf(pandas is None, "SKIPPED: pandas is not installed here (python3-pandas)")
    def test_frames_hold_counts_as_integers_and_money_exactly(self):
        report = sample()
        report.applications[CELL] = None
        frame = report.applications.to_frame()
        self.assertEqual(frame.loc["newly_received", "natural_person"], 61)
        self.assertIs(frame.loc["disclosed", "total"], pandas.NA)
        self.assertEqual(str(frame.dtypes["total"]), "Int64")
        money = report.proactive_disclosure.to_frame()
        self.assertEqual(money.loc["administrative_fees", "amount_10k_yuan"], Decimal("12.3456"))
        self.assertEqual(report.applications.to_frame("zh").loc["（一）予以公开", "自然人"], 31)
        self.assertEqual(report.applications.to_frame(states=True).loc["disclosed", "total"], "BLANK")

    def test_without_pandas_there_is_a_sentence(self):
        import sys
        from unittest import mock

        with mock.patch.dict(sys.modules, {"pandas": None}):
            with self.assertRaisesRegex(ImportError, "needs pandas"):
                sample().applications.to_frame()


class Money(unittest.TestCase):
    def test_amounts_are_exact(self):
        self.assertEqual(ogi.parse_amount("24252.311082"), Decimal("24252.311082"))
        self.assertEqual(ogi.parse_amount("12.50", ogi.MoneyUnit.YUAN), Decimal("12.5"))
        self.assertEqual(ogi.format_amount(Decimal("18.8710")), "18.871")
        self.assertEqual(ogi.format_amount(100, ogi.MoneyUnit.YUAN), "100")
        self.assertEqual(str(ogi.parse_amount("1000000")), "1000000")

    def test_what_is_no_amount_is_refused(self):
        for text in ("", "1e3", "0.1234567", "一万", "99999999999999999999"):
            with self.assertRaises(ogi.ArgumentError):
                ogi.parse_amount(text)
        with self.assertRaises(TypeError):
            ogi.format_amount(1.5)


class Labels(unittest.TestCase):
    def test_the_lines_of_the_form_know_their_labels(self):
        self.assertEqual(Row.DISCLOSED.label, "（一）予以公开")
        self.assertEqual(Row.DISCLOSED.label_in("en"), "Disclosed")
        self.assertEqual(Row.DISCLOSED.key, "disclosed")
        self.assertEqual(DisclosureRow.NORMATIVE_DOCUMENTS.label_in("zh", ogi.Edition.FORM_2019), "规范性文件")
        for enumeration in (Row, Applicant, DisclosureRow, Measure, Proceeding, ProceedingResult, ogi.SectionKind, ogi.AspectKind):
            for line in enumeration:
                self.assertTrue(line.label and line.label_in("en"))

    def test_cells_know_their_labels(self):
        path = "applications.outcome.total.natural_person"
        self.assertEqual(ogi.cell_label(path), "表三 · （七）总计 · 自然人")
        self.assertEqual(ogi.cell_label(32401, "en"), "Table 3 · Total · Natural person")
        self.assertEqual(ogi.official_label(path), "三、本年度办理结果/（七）总计 × 自然人")
        with self.assertRaises(KeyError):
            ogi.cell_label("applications.nothing")

    def test_the_form_is_data(self):
        form = ogi.form()
        self.assertEqual(form["schema"], "ogi-form/1")
        self.assertEqual({cell["path"] for cell in form["cells"] if cell["in_2021"]}, set(ogi.Report().cells))
        form.clear()
        self.assertEqual(Row.DISCLOSED.label, "（一）予以公开")


if __name__ == "__main__":
    unittest.main()
