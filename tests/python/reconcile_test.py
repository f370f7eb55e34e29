"""Figures that follow from the sums, from Python. What follows has its own tests."""

import json
import unittest

import ogi
from ogi import Applicant, RefusalReason, Row
from samples import sample

CELL = (Row.DISCLOSED, Applicant.TOTAL)
PATH = "applications.outcome.disclosed.total"


def lacking(what=None):
    report = sample()
    report.applications[CELL] = what
    return report


class Reconciliations(unittest.TestCase):
    def test_a_missing_figure_is_shown_with_its_proof(self):
        report = lacking()
        difference = report.reconcile()
        (derived,) = difference.derived
        self.assertEqual((derived.path, derived.code, derived.before, derived.value), (PATH, 30307, ogi.BLANK, 40))
        self.assertIn("T3-TOT", {claim.rule for claim in derived.claims})
        self.assertEqual({claim.value for claim in derived.claims}, {40})
        self.assertEqual(difference.refused, ())
        self.assertEqual(report, lacking())

    def test_figures_are_put_in_and_taken_out_exactly(self):
        report = lacking()
        log = report.log
        difference = report.reconcile()
        difference.apply(report)
        self.assertEqual(report, sample())
        self.assertEqual(len(report.log), len(log) + 1)
        difference.undo(report)
        self.assertEqual((report, report.log), (lacking(), log))

    def test_another_report_is_left_alone(self):
        difference = lacking().reconcile()
        for change in (difference.apply, difference.undo):
            report = lacking()
            report.applications[CELL] = 41
            before = report.copy()
            with self.assertRaises(ogi.ArgumentError):
                change(report)
            self.assertEqual(report, before)
            with self.assertRaisesRegex(TypeError, "an ogi.Report, not str"):
                change("report.json")
            report.close()
            with self.assertRaises(ogi.ClosedError):
                change(report)

    def test_contradictions_are_refused_with_the_reason(self):
        report = lacking()
        report.applications[Row.DISCLOSED, Applicant.NATURAL_PERSON] += 1
        (refused,) = report.reconcile().refused
        self.assertEqual((refused.path, refused.before, refused.reason), (PATH, ogi.BLANK, RefusalReason.CONTRADICTED))
        self.assertEqual({claim.value for claim in refused.claims}, {40, 41})

    def test_marks_are_filled_on_request_and_texts_never(self):
        marked = lacking("/")
        self.assertEqual(marked.reconcile().derived, ())
        self.assertEqual([d.before for d in marked.reconcile(fill_marks=True).derived], [ogi.NOT_APPLICABLE])
        self.assertEqual(lacking(ogi.unread("约40")).reconcile(fill_marks=True).derived, ())

    def test_texts_are_in_the_language_asked_for(self):
        (zh,), (en,) = lacking().reconcile().derived, lacking().reconcile(lang="en").derived
        self.assertEqual((zh.label, zh.why), (en.label_zh, en.why_zh))
        self.assertEqual((en.label, en.why), (zh.label_en, zh.why_en))
        self.assertNotEqual(zh.why, en.why)
        with self.assertRaisesRegex(ValueError, '"zh" or "en"'):
            lacking().reconcile(lang="fr")

    def test_the_difference_is_written(self):
        difference = lacking().reconcile(lang="en")
        self.assertEqual(json.loads(difference.to_json()), difference.to_dict())
        self.assertEqual(difference.to_dict()["schema"], "ogi-reconciliation/1")
        self.assertIn("→ 40", difference.to_text())
        self.assertEqual(difference.to_text("zh"), lacking().reconcile().to_text())
        self.assertEqual(repr(difference), "<ogi.Reconciliation: 1 derived, 0 refused>")

    def test_a_closed_one_keeps_what_it_found(self):
        report = lacking()
        with report.reconcile() as difference:
            report.close()
        self.assertTrue(difference.closed)
        self.assertEqual(difference.derived[0].value, 40)
        for use in (difference.to_text, difference.to_json, lambda: difference.apply(lacking()), difference.__enter__):
            with self.assertRaisesRegex(ogi.ClosedError, "this reconciliation was closed"):
                use()
        with self.assertRaises(ogi.ClosedError):
            report.reconcile()


if __name__ == "__main__":
    unittest.main()
