"""Checking from Python: the findings, and what is written of them. The rules themselves have their own tests."""

import csv
import dataclasses
import hashlib
import io
import json
import pathlib
import tempfile
import unittest
from decimal import Decimal
from xml.etree import ElementTree

import ogi
from ogi import Applicant, Outcome, Row, Severity, Verdict
from samples import SAMPLE, sample


def wrong():
    """The sample with a figure that is too great by 3."""
    report = sample()
    report.applications[Row.NEWLY_RECEIVED, Applicant.NATURAL_PERSON] += 3
    return report


class Results(unittest.TestCase):
    def test_the_sample_is_valid(self):
        result = sample().check()
        self.assertTrue(result.valid)
        self.assertEqual((result.verdict, len(result), list(result)), (Verdict.VALID, 0, []))
        self.assertEqual(result.summary.failed, 0)
        self.assertEqual(result.summary.passed, result.summary.instances)

    def test_a_wrong_figure_is_named_with_all_that_is_known(self):
        findings = {finding.rule: finding for finding in wrong().check()}
        self.assertEqual(set(findings), {"T3-BAL", "T3-TOT"})
        f = findings["T3-TOT"]
        self.assertEqual((f.outcome, f.severity, f.certainty), (Outcome.FAIL, Severity.ERROR, ogi.Certainty.PROVED))
        self.assertEqual(f.category, ogi.Category.CONSISTENCY)
        self.assertEqual((f.expected, f.actual, f.difference), (Decimal(83), Decimal(80), Decimal(-3)))
        self.assertEqual(f.path, "applications.newly_received.total")
        self.assertEqual(f.code, 30107)
        self.assertEqual(f.expression_figures, "64 + 13 + 1 + 1 + 3 + 1 = 80")
        self.assertEqual(len(f.operands), 7)
        self.assertEqual([o.cell.number for o in f.operands if o.left], [64, 13, 1, 1, 3, 1])
        self.assertIn("64", str(f.operands[0].cell.number))
        self.assertIsNone(f.operands[0].cell.place)
        self.assertGreater(f.source.line, 0)
        self.assertTrue(f.fingerprint.startswith("ogi1:"))
        self.assertIn("80", f.arguments.values())

    def test_the_language_is_that_of_the_check(self):
        zh, en = wrong().check()[0], wrong().check(lang="en")[0]
        for name in ("message", "label", "hint", "expression"):
            self.assertEqual(getattr(zh, name), getattr(en, name + "_zh"))
            self.assertEqual(getattr(en, name), getattr(zh, name + "_en"))
            self.assertNotEqual(getattr(zh, name), getattr(en, name))
        self.assertEqual(en.arguments, zh.arguments_en)
        self.assertEqual(wrong().check(ogi.Language.EN)[0], en)

    def test_findings_cannot_be_changed_and_outlive_everything(self):
        result = wrong().check()
        finding = result[0]
        result.close()
        self.assertEqual(finding.rule, "T3-BAL")
        self.assertEqual(result[-1].rule, "T3-TOT")
        with self.assertRaises(dataclasses.FrozenInstanceError):
            finding.rule = "X"

    def test_a_result_is_a_sequence(self):
        result = wrong().check()
        self.assertEqual(len(result), 2)
        self.assertEqual(result[0:2], tuple(result))
        self.assertIn(result[1], result)
        with self.assertRaises(IndexError):
            result[2]

    def test_a_result_is_independent_of_the_report(self):
        report = wrong()
        result = report.check()
        report.close()
        self.assertEqual(result[0].rule, "T3-BAL")
        self.assertEqual(result.report, wrong())

    def test_a_blank_is_not_assessable_never_passed(self):
        report = sample()
        report.applications[Row.DISCLOSED, Applicant.TOTAL] = None
        result = report.check()
        self.assertEqual(result.verdict, Verdict.UNDETERMINED)
        self.assertFalse(result.valid)
        self.assertEqual({finding.outcome for finding in result}, {Outcome.NOT_ASSESSABLE})
        self.assertIsNone(result[0].expected)

    def test_what_passed_can_be_kept_and_the_list_be_cut(self):
        result = sample().check(keep_passed=True)
        self.assertEqual(len(result), result.summary.instances)
        self.assertEqual({finding.outcome for finding in result}, {Outcome.PASS})
        cut = sample().check(keep_passed=True, max_issues=3)
        self.assertEqual((len(cut), cut.summary.truncated, cut.summary.total), (3, True, len(result)))

    def test_written_results_are_those_of_the_library(self):
        data = SAMPLE.read_bytes()
        result = ogi.read(data).check(input_name="sample.txt", input_bytes=data)
        written = json.loads(result.to_json())
        self.assertEqual(written, result.to_dict())
        self.assertEqual(written["schema"], "ogi-check-result/1")
        self.assertEqual(written["input"]["name"], "sample.txt")
        self.assertEqual(written["input"]["digest"], "sha256:" + hashlib.sha256(data).hexdigest())
        self.assertIn("结论：通过", result.to_text())
        self.assertIn("Verdict: valid", result.to_text("en"))

    def test_the_numbers_of_python_and_of_the_json_agree(self):
        result = wrong().check()
        issues = result.to_dict()["issues"]
        for finding, issue in zip(result, issues):
            self.assertEqual(finding.rule, issue["rule"])
            self.assertEqual(finding.path, issue["path"])
            self.assertEqual(finding.message_zh, issue["message"]["zh"])
            self.assertEqual(finding.difference, Decimal(issue["difference"]))
            self.assertEqual([o.path for o in finding.operands], [o["path"] for o in issue["operands"]])

    def test_the_wrong_cell_and_its_right_figure(self):
        report = wrong()
        cause, consequence = report.check()
        (suspect,) = cause.suspects
        cell = "applications.newly_received.natural_person"
        self.assertEqual((suspect.path, suspect.printed, suspect.proposed, suspect.unique), (cell, 64, 61, True))
        self.assertEqual(suspect.explains, (cause.fingerprint, consequence.fingerprint))
        self.assertEqual((cause.consequences, consequence.cause), ((consequence.fingerprint,), cause.fingerprint))
        self.assertEqual(cause.fix, (ogi.Change(cell, 30101, 64, 61),))
        for change in cause.fix:
            report[change.path] = change.proposed
        self.assertEqual(list(report.check()), [])

    def test_findings_can_be_put_into_a_set(self):
        first, second = wrong().check(), wrong().check()
        self.assertEqual(set(first), set(second))
        self.assertEqual(len(set(first)), len(first))


class Forms(unittest.TestCase):
    """What a result is written as; the forms themselves have their own tests."""

    def test_each_form_is_that_of_the_library(self):
        result = wrong().check()
        self.assertEqual(json.loads(result.to_sarif())["version"], "2.1.0")
        suite = ElementTree.fromstring(result.to_junit())
        self.assertEqual((suite.tag, suite.get("failures")), ("testsuites", str(len(suite.findall(".//failure")))))
        self.assertIn("T3-BAL", result.to_junit())
        self.assertTrue(result.to_html().startswith("<!DOCTYPE html>"))
        for form in (result.to_junit, result.to_csv, result.to_html, result.to_text, result.to_sarif):
            self.assertEqual(form(), form("zh"))
            self.assertNotEqual(form(), form("en"))

    def test_a_table_has_a_byte_order_mark_in_a_file_only(self):
        result = wrong().check(lang="en")
        rows = list(csv.DictReader(io.StringIO(result.to_csv(), newline="")))
        self.assertEqual([row["rule"] for row in rows], [finding.rule for finding in result])
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "result.csv"
            result.save(path)
            self.assertEqual(path.read_bytes(), b"\xef\xbb\xbf" + result.to_csv().encode("utf-8"))

    def test_a_result_is_saved_in_the_form_that_the_name_says(self):
        result = wrong().check()
        with tempfile.TemporaryDirectory() as folder:
            for ending, form in ((".json", result.to_json), (".sarif", result.to_sarif), (".xml", result.to_junit),
                                 (".html", result.to_html), (".TXT", result.to_text)):
                path = pathlib.Path(folder) / f"result{ending}"
                result.save(path)
                self.assertEqual(path.read_bytes().decode("utf-8"), form())
            result.save(path, lang="en")
            self.assertEqual(path.read_bytes().decode("utf-8"), result.to_text("en"))
            for wrong_name in ("result.pdf", "result"):
                with self.assertRaisesRegex(ValueError, "[.]html or [.]txt, and '"):
                    result.save(wrong_name)


class Rules(unittest.TestCase):
    def test_the_catalogue_is_whole(self):
        rules = ogi.rules()
        self.assertEqual([rule.id for rule in rules][:2], ["T3-BAL", "T3-SUM"])
        for rule in rules:
            for what in ("title", "formula", "explanation", "example", "hint", "basis_document"):
                self.assertTrue(rule.text_in(what, "zh") and rule.text_in(what, "en"), (rule.id, what))
            self.assertTrue(rule.editions and rule.since)

    def test_a_rule_is_found_by_its_id(self):
        self.assertIs(ogi.rule("t3-bal"), ogi.rules()[0])
        self.assertEqual(ogi.rule("T3-BAL").severity, Severity.ERROR)
        self.assertIn("T3-BAL", ogi.explain("T3-BAL"))
        self.assertNotEqual(ogi.explain("T3-BAL"), ogi.explain("T3-BAL", "en"))
        for ask in (ogi.rule, ogi.explain):
            with self.assertRaisesRegex(KeyError, "ogi.rules"):
                ask("T9-NONE")
            with self.assertRaisesRegex(TypeError, "not int"):
                ask(3)



class Facts(unittest.TestCase):
    def test_the_figures_in_the_prose_know_their_cells_and_the_tables(self):
        report = sample()
        report.sections = [
            ogi.Section(kind=ogi.SectionKind.APPLICATIONS, heading="三、收到和处理政府信息公开申请情况",
                        paragraphs=("2024年，本机关新收政府信息公开申请81件。",), parts=())
        ]
        (fact,) = report.facts()
        self.assertEqual((fact.value, fact.unit, fact.paths), (81, "件", ("applications.newly_received.total",)))
        self.assertEqual((fact.comparable, fact.agreement, fact.section, fact.part), (True, "differs", 0, None))
        report.applications[Row.NEWLY_RECEIVED, Applicant.TOTAL] = 81
        self.assertEqual(report.facts()[0].agreement, "agrees")


if __name__ == "__main__":
    unittest.main()
