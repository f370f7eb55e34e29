"""A report as a Python object: what it says, what can be set, what it is saved as."""

import copy
import datetime
import io
import os
import pathlib
import pickle
import stat
import tempfile
import unittest
from decimal import Decimal

import ogi
from ogi import Medium, Row, Scope, SectionKind
from samples import SAMPLE, SAMPLE_2019, SAMPLE_JSON, sample


class Reading(unittest.TestCase):
    def test_paths_bytes_and_binary_files_are_read_alike(self):
        data = SAMPLE.read_bytes()
        with open(SAMPLE, "rb") as file:
            from_file = ogi.read(file)
        for source in (SAMPLE, str(SAMPLE), data, bytearray(data), memoryview(data), io.BytesIO(data)):
            self.assertEqual(ogi.read(source), from_file)

    def test_what_is_known_of_the_report(self):
        report = sample()
        self.assertEqual((report.year, report.organ), (2024, "示例市青禾区南桥街道办事处"))
        self.assertEqual((report.edition, report.medium), (ogi.Edition.FORM_2021, Medium.TEXT))
        self.assertIn("表二", report.edition_reason)
        self.assertIn("table 2", report.edition_reason_en)
        self.assertEqual(ogi.read(SAMPLE_2019).edition, ogi.Edition.FORM_2019)
        self.assertEqual([section.kind for section in report.sections], list(SectionKind))
        self.assertEqual(report.sections[0].parts[0].kind, ogi.AspectKind.PROACTIVE_DISCLOSURE)
        self.assertIn("214", report.sections[0].parts[0].paragraphs[0])
        self.assertIn("统计期限", report.preamble[-1])
        self.assertIn("2024, form of 2021", repr(report))

    def test_the_medium_can_be_named_and_must_be_right(self):
        self.assertEqual(ogi.read(SAMPLE, medium="text"), ogi.read(SAMPLE, medium=Medium.TEXT))
        with self.assertRaises(ogi.UnsupportedError):
            ogi.read(SAMPLE, medium="json")

    def test_limits_hold(self):
        for limit in ({"max_bytes": 100}, {"max_cells": 10}):
            with self.assertRaises(ogi.BudgetError):
                ogi.read(SAMPLE, **limit)
        with self.assertRaises(ogi.BudgetError):
            ogi.read(SAMPLE_JSON, max_depth=2)

    def test_no_more_of_a_file_is_read_than_the_limit_and_a_byte(self):
        endless = io.BytesIO(b"x" * 1000)
        with self.assertRaises(ogi.BudgetError):
            ogi.read(endless, max_bytes=100)
        self.assertEqual(endless.tell(), 101)

    def test_the_log_tells_what_the_import_did(self):
        text = SAMPLE.read_text("utf-8").partition("四、政府信息公开行政复议、行政诉讼情况")[0]
        log = ogi.read(text.encode("utf-8")).log
        unread = [entry for entry in log if entry.kind == ogi.LogKind.UNREAD]
        self.assertTrue(unread)
        self.assertNotEqual(unread[0].message_zh, unread[0].message_en)
        self.assertEqual(unread[0].message_in("en"), unread[0].message_en)


class Changing(unittest.TestCase):
    def test_an_empty_report_knows_nothing(self):
        report = ogi.Report()
        self.assertEqual((report.year, report.organ, report.medium, report.scope), (None, "", None, Scope.UNKNOWN))
        self.assertEqual((report.published_on, report.sections, report.preamble, report.log), (None, (), (), ()))
        self.assertEqual(set(report.cells.contents().values()), {ogi.ABSENT})
        self.assertEqual(ogi.Report(2019).edition, ogi.Edition.FORM_2019)

    def test_everything_can_be_set_and_comes_back_through_json_and_xml(self):
        report = ogi.Report()
        report.year = 2023
        report.organ = "示例县政府办公室"
        report.scope = Scope.AGGREGATE_OF_JURISDICTION
        report.published_on = datetime.date(2024, 1, 31)
        report.included_organs = ["甲局", "乙局"]
        report.preamble = ["前言。"]
        part = ogi.Part(ogi.AspectKind.SUPERVISION_AND_SAFEGUARDS, "（五）监督保障", ("甲。", "乙。"))
        report.sections = [
            ogi.Section(SectionKind.OVERALL_SITUATION, "一、总体情况", ("总述。",), (part,)),
            ogi.Section(None, "附：说明"),
        ]
        marked = ogi.Cell(ogi.CellState.NUMBER, 3, "3（其中修订1件）")
        report.extensions = [
            ogi.Extension(
                ogi.Table.APPLICATIONS,
                "8.本地另加",
                "（三）不予公开",
                (ogi.ExtensionValue("自然人", marked), ogi.ExtensionValue("总计", ogi.Cell(ogi.CellState.BLANK))),
            )
        ]
        report.processing_fee[ogi.Fee.NOTICES_COUNT] = 2
        report.processing_fee[ogi.Fee.RECEIVED_AMOUNT_YUAN] = "120.50"
        for again in (ogi.read(report.to_json().encode()), ogi.read(report.to_xml().encode()), report.copy()):
            self.assertEqual(again, report)
            self.assertEqual(again.year, 2023)
            self.assertEqual(again.organ, "示例县政府办公室")
            self.assertEqual(again.scope, Scope.AGGREGATE_OF_JURISDICTION)
            self.assertEqual(again.published_on, datetime.date(2024, 1, 31))
            self.assertEqual(again.included_organs, ("甲局", "乙局"))
            self.assertEqual(again.preamble, ("前言。",))
            self.assertEqual(again.sections, report.sections)
            self.assertEqual(again.sections[0].parts, (part,))
            self.assertEqual(again.extensions[0].values[0].cell.print, "3（其中修订1件）")
            self.assertEqual(again.extensions[0].values[1].cell.state, ogi.CellState.BLANK)
            self.assertEqual(again.processing_fee[ogi.Fee.NOTICES_COUNT], 2)
            self.assertEqual(again.processing_fee[ogi.Fee.RECEIVED_AMOUNT_YUAN], Decimal("120.5"))
            self.assertEqual(again.processing_fee[ogi.Fee.NOTICES_AMOUNT_YUAN], ogi.ABSENT)

    def test_what_was_set_can_be_unset(self):
        report = sample()
        report.year, report.organ, report.published_on = None, "", None
        report.sections = report.preamble = report.included_organs = report.extensions = []
        self.assertEqual((report.year, report.organ, report.published_on), (None, "", None))
        self.assertEqual((report.sections, report.preamble), ((), ()))

    def test_setting_one_part_of_the_text_leaves_the_other(self):
        report = sample()
        preamble, sections = report.preamble, report.sections
        report.preamble = ["新的。"]
        self.assertEqual(report.sections, sections)
        report.preamble = preamble
        self.assertEqual(report, sample())

    def test_a_failure_leaves_the_report_as_it_was(self):
        report = sample()
        with self.assertRaises(ogi.EncodingError):
            report.sections = [ogi.Section(None, "好"), ogi.Section(None, "坏\x01")]
        with self.assertRaises(TypeError):
            report.preamble = ["好", 7]
        with self.assertRaises(ogi.EncodingError):
            report.included_organs = ["\ud800"]
        self.assertEqual(report, sample())

    def test_places_survive_a_change_of_the_text(self):
        report = sample()
        before = report.applications.cell(Row.DISCLOSED, ogi.Applicant.TOTAL).place
        report.sections = []
        self.assertEqual(report.applications.cell(Row.DISCLOSED, ogi.Applicant.TOTAL).place, before)
        self.assertGreater(before.line, 0)


class Values(unittest.TestCase):
    def test_copies_are_equal_and_independent(self):
        report = sample()
        for other in (report.copy(), copy.copy(report), copy.deepcopy(report), pickle.loads(pickle.dumps(report))):
            self.assertEqual(other, report)
            other.year = 2020
            self.assertNotEqual(other, report)
        self.assertEqual(report.year, 2024)

    def test_a_report_equals_itself_and_no_other_thing(self):
        report = sample()
        self.assertEqual(report, report)
        self.assertNotEqual(report, 7)
        with self.assertRaises(TypeError):
            hash(report)

    def test_the_dictionary_is_the_canonical_json(self):
        fee = sample().to_dict()["proactive_disclosure"]["article20_8"]["administrative_fees"]["amount_10k_yuan"]
        self.assertEqual(fee, Decimal("12.3456"))


class Saving(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def test_the_ending_says_the_form(self):
        report = sample()
        for name, start in (("a.json", b"{"), ("b.XML", b"<?xml")):
            report.save(self.folder / name)
            data = (self.folder / name).read_bytes()
            self.assertTrue(data.startswith(start))
            self.assertEqual(ogi.read(data), report)
        self.assertEqual((self.folder / "a.json").read_bytes(), SAMPLE_JSON.read_bytes())

    def test_an_unknown_ending_names_the_known_ones(self):
        with self.assertRaisesRegex(ValueError, r"\.json or \.xml"):
            sample().save(self.folder / "a.docx")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_failure_leaves_what_was_there(self):
        target = self.folder / "a.json"
        target.write_text("before")
        report = sample()
        report.close()
        with self.assertRaises(ogi.ClosedError):
            report.save(target)
        with self.assertRaises(IsADirectoryError):
            os.mkdir(self.folder / "b.json")
            sample().save(self.folder / "b.json")
        with self.assertRaises(FileNotFoundError):
            sample().save(self.folder / "nowhere" / "a.json")
        self.assertEqual(target.read_text(), "before")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["a.json", "b.json"])

    def test_replacing_keeps_permissions_and_links(self):
        target, link = self.folder / "a.json", self.folder / "link.json"
        target.write_text("before")
        target.chmod(0o640)
        link.symlink_to(target)
        sample().save(link)
        self.assertTrue(link.is_symlink())
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o640)
        self.assertEqual(target.read_bytes(), SAMPLE_JSON.read_bytes())


if __name__ == "__main__":
    unittest.main()
