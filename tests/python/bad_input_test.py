"""What a user gets who passes the wrong thing: the right exception with a sentence that helps."""

import io
import os
import pathlib
import pickle
import shutil
import tempfile
import unittest

import ogi
from ogi import Applicant, Row
from samples import SAMPLE, sample


FEES = "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan"


class Sources(unittest.TestCase):
    def test_files_that_cannot_be_read(self):
        with tempfile.TemporaryDirectory() as folder:
            with self.assertRaisesRegex(FileNotFoundError, "nowhere.json"):
                ogi.read(os.path.join(folder, "nowhere.json"))
            with self.assertRaisesRegex(FileNotFoundError, "nowhere/new[.]json'$"):
                sample().save(os.path.join(folder, "nowhere", "new.json"))
            with self.assertRaises(IsADirectoryError):
                ogi.read(folder)
            with self.assertRaises(IsADirectoryError):
                ogi.read(pathlib.Path(folder))

    def test_things_that_are_no_source(self):
        for source in (None, 3, 1.5, [], {}, sample(), object()):
            with self.assertRaisesRegex(TypeError, "path .*bytes.*'rb'"):
                ogi.read(source)

    def test_a_file_that_is_open_as_text(self):
        with open(SAMPLE, encoding="utf-8") as file, self.assertRaisesRegex(TypeError, "mode 'rb'"):
            ogi.read(file)
        with self.assertRaisesRegex(TypeError, "mode 'rb'"):
            ogi.read(io.StringIO("{}"))

    def test_limits_and_media_that_are_none(self):
        for wrong, kind in ((-1, ValueError), (2**64, ValueError), ("7", TypeError), (1.5, TypeError), (True, TypeError)):
            for name in ("max_bytes", "max_cells", "max_depth"):
                with self.assertRaisesRegex(kind, name):
                    ogi.read(SAMPLE, **{name: wrong})
        with self.assertRaisesRegex(ValueError, "json, xml, text"):
            ogi.read(SAMPLE, medium="pdf")


class Inputs(unittest.TestCase):
    def refused(self, data, kind):
        with self.assertRaises(kind) as caught:
            ogi.read(data)
        error = caught.exception
        self.assertIsInstance(error, ogi.InputError)
        self.assertIsInstance(error, ValueError)
        self.assertTrue(error.message_zh and error.message_en)
        self.assertNotEqual(error.message_zh, error.message_en)
        self.assertIn(error.message_zh, str(error))
        self.assertIn(error.message_en, str(error))
        return error

    def test_each_kind_of_fault_has_its_exception(self):
        self.refused(b"", ogi.NotAReportError)
        self.refused(b"{\"organ\": \"\xff\"}", ogi.EncodingError)
        self.refused("没有表格的文字。".encode(), ogi.NotAReportError)
        self.refused(b'{"edition": "2021",', ogi.MalformedError)
        self.refused(b'{"edition": "1999"}', ogi.InputError)
        # What pdftotext cannot read, or where there is no pdftotext.
        self.refused(b"%PDF-1.7", ogi.MalformedError if shutil.which("pdftotext") else ogi.UnsupportedError)

    def test_an_error_says_where(self):
        error = self.refused(b'{"edition": "2021",\n "organ": 3}', ogi.StructureError)
        self.assertEqual(error.status, ogi.Status.STRUCTURE)
        self.assertEqual((error.path, error.line), ("/organ", 2))
        self.assertGreater(error.column, 0)
        self.assertGreater(error.offset, 19)
        self.assertIsNone(error.source_name)

    def test_an_error_names_the_file(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "bad.json"
            path.write_bytes(b"{")
            for source in (path, str(path)):
                with self.assertRaises(ogi.MalformedError) as caught:
                    ogi.read(source)
                self.assertEqual(caught.exception.source_name, str(path))
                self.assertTrue(str(caught.exception).startswith(f"{path}："))
            with open(path, "rb") as file, self.assertRaises(ogi.MalformedError) as caught:
                ogi.read(file)
            self.assertEqual(caught.exception.source_name, str(path))

    def test_an_error_can_be_pickled(self):
        error = self.refused(b'{"edition": "2021",\n "organ": 3}', ogi.StructureError)
        again = pickle.loads(pickle.dumps(error))
        self.assertEqual((str(again), again.path, again.line, again.status), (str(error), "/organ", 2, error.status))


class ClosedThings(unittest.TestCase):
    def test_everything_of_a_closed_report_says_that_it_is_closed(self):
        report = sample()
        table, cells, fee = report.applications, report.cells, report.processing_fee
        report.close()
        report.close()
        self.assertTrue(report.closed)
        self.assertEqual(repr(report), "<ogi.Report, closed>")
        uses = [
            lambda: report.year, lambda: report.organ, lambda: report.sections, lambda: report.log, lambda: report.extensions,
            lambda: report.applications[Row.DISCLOSED, Applicant.TOTAL], lambda: table.to_lists(),
            lambda: table.cell(Row.DISCLOSED, Applicant.TOTAL), lambda: dict(cells), lambda: fee.to_dict(),
            lambda: report["applications.outcome.disclosed.total"], report.to_json, report.to_xml, report.copy,
            report.check, report._repr_html_, lambda: report == sample(), lambda: pickle.dumps(report),
            report.__enter__, lambda: setattr(report, "year", 2024), lambda: setattr(report, "sections", []),
            lambda: table.update({(Row.DISCLOSED, Applicant.TOTAL): 1}),
        ]
        for use in uses:
            with self.assertRaisesRegex(ogi.ClosedError, "this report was closed"):
                use()

    def test_a_closed_result_keeps_what_was_asked_for(self):
        result = sample().check()
        result.close()
        self.assertTrue(result.valid and result.closed)
        for use in (result.to_json, result.to_text, result.__enter__, lambda: result.findings):
            with self.assertRaisesRegex(ogi.ClosedError, "this result was closed"):
                use()

    def test_with_closes(self):
        with sample() as report, report.check() as result:
            self.assertEqual(report.year, 2024)
        self.assertTrue(report.closed and result.closed)


class Values(unittest.TestCase):
    def test_members_of_a_report_that_are_none(self):
        report = sample()
        for name, wrong, kind in (
            ("year", "2024", TypeError), ("year", 2018, ogi.ArgumentError), ("year", 2**40, ValueError), ("year", True, TypeError),
            ("organ", 7, TypeError), ("organ", b"x", TypeError), ("organ", "\x00", ogi.EncodingError), ("organ", "\ud800", ogi.EncodingError),
            ("scope", 9, ValueError), ("published_on", "2024-01-01", TypeError), ("sections", "text", TypeError),
            ("sections", [3], TypeError), ("sections", ogi.Section(None, 3), TypeError), ("preamble", "text", TypeError),
            ("preamble", 3, TypeError), ("included_organs", "text", TypeError), ("extensions", [3], TypeError),
            ("extensions", [ogi.Extension(ogi.Table.APPLICATIONS, "行", values=("值",))], TypeError),
            ("extensions", [ogi.Extension(ogi.Table.APPLICATIONS, "行", values=3)], TypeError),
            ("extensions", [ogi.Extension(9, "行")], ValueError), ("sections", [ogi.Section(paragraphs=[3])], TypeError),
            ("sections", [ogi.Section(parts=3)], TypeError), ("sections", [ogi.Section(parts=[ogi.Part(heading=3)])], TypeError),
            ("sections", [ogi.Section(99)], ValueError), ("sections", [ogi.Section(parts=[3])], TypeError),
        ):
            with self.subTest(name=name, wrong=wrong), self.assertRaises(kind):
                setattr(report, name, wrong)
        for name in ("edition", "medium", "log", "applications"):
            with self.assertRaises(AttributeError):
                setattr(report, name, None)
        self.assertEqual(report, sample())

    def test_arguments_of_a_check_that_are_none(self):
        for wrong in ({"lang": "fr"}, {"lang": 1}, {"max_issues": -1}, {"max_issues": "7"}):
            with self.assertRaises(ValueError):
                sample().check(**wrong)
        with self.assertRaisesRegex(ValueError, '"zh" or "en"'):
            ogi.explain("T3-BAL", "de")
        with self.assertRaises(ValueError):
            ogi.Report(2020)

    def test_figures_of_the_fee_are_named_by_their_enumeration(self):
        for wrong in (1, "notices_count", None):
            with self.assertRaisesRegex(TypeError, "ogi.Fee"):
                sample().processing_fee[wrong]

    def test_no_traceback_speaks_of_ctypes(self):
        for use in (lambda: ogi.read(3), lambda: sample().check(input_name=3), lambda: setattr(sample(), "organ", None),
                    lambda: sample().check(input_bytes="text"), lambda: ogi.parse_amount(3), lambda: ogi.find_fault(3),
                    lambda: ogi.mark(None), lambda: sample().save(3)):
            with self.assertRaises((TypeError, AttributeError)) as caught:
                use()
            self.assertNotIn("ctypes", type(caught.exception).__module__)
            self.assertNotRegex(str(caught.exception), "c_|LP_|ctypes|bytes or integer")


class Cells(unittest.TestCase):
    def test_a_state_that_is_none_is_refused_before_anything_is_written(self):
        for wrong in (259, -253, 7, "x", None):
            with self.assertRaisesRegex(ValueError, "ogi.CellState"):
                ogi.Cell(wrong)

    def test_numbers_beyond_any_cell_are_refused_in_a_sentence(self):
        report = sample()
        for huge in (10**5000, -(10**5000), "9" * 5000, ogi.Cell(ogi.CellState.NUMBER, 10**5000)):
            with self.assertRaisesRegex(ValueError, "^a number of 500[01] digits does not fit into a cell$"):
                report.applications[Row.DISCLOSED, Applicant.TOTAL] = huge
            with self.assertRaisesRegex(ValueError, "^a number of 500[01] digits does not fit into a cell$"):
                report[FEES] = huge
        with self.assertRaisesRegex(ValueError, "^9223372036854775808 does not fit into a cell$"):
            report.applications[Row.DISCLOSED, Applicant.TOTAL] = 2**63
        with self.assertRaisesRegex(ValueError, "does not fit"):
            ogi.format_amount(10**5000)

    def test_a_row_or_column_of_another_kind(self):
        table = sample().applications
        for wrong in ((Row.DISCLOSED, None), (None, None), (None, Applicant.TOTAL)):
            with self.assertRaisesRegex(TypeError, r"named by \[ogi.Row, ogi.Applicant\]"):
                table[wrong]
        for call in (lambda: table.row(None), lambda: table.column(Row.DISCLOSED)):
            with self.assertRaisesRegex(TypeError, "of this table is an ogi"):
                call()

    def test_a_report_is_no_container(self):
        with self.assertRaises(TypeError):
            list(sample())
        with self.assertRaises(TypeError):
            "x" in sample()

    def test_every_exception_can_be_sent_to_another_process(self):
        for error in (ogi.LibraryNotFound([("here", "not there")]), ogi.LibraryMismatch([("here", "old")])):
            again = pickle.loads(pickle.dumps(error))
            self.assertEqual((type(again), again.tried, str(again)), (type(error), error.tried, str(error)))

    def test_a_limit_above_any_file_and_a_name_as_long_as_a_folder_takes(self):
        self.assertEqual(ogi.read(SAMPLE, max_bytes=2**62), sample())
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "报" * 82 + ".json")
            sample().save(path)
            self.assertEqual(ogi.read(path), sample())


if __name__ == "__main__":
    unittest.main()
