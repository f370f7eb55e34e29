"""What a check is told besides the report: last year's, the parts, a profile, waivers, a former result."""

import datetime
import json
import pathlib
import tempfile
import threading
import unittest
from decimal import Decimal

import ogi
from ogi import Applicant, BaselineState, BaselineUse, Outcome, Row, Severity, Verdict, WaiverFault
from samples import sample

DAY = datetime.date(2025, 6, 30)


def wrong():
    report = sample()
    report.applications[Row.NEWLY_RECEIVED, Applicant.NATURAL_PERSON] += 3
    return report


def last_year():
    report = sample()
    report.year -= 1
    return report


def errors(result):
    return [finding for finding in result if finding.default_severity == Severity.ERROR]


def waivers(*findings, **more):
    given = [{"fingerprint": f.fingerprint, "by": "办公室", "reason": "口径不同", **more} for f in findings]
    return {"schema": "ogi-waivers/1", "waivers": given}


class Reports(unittest.TestCase):
    def test_last_years_report_is_compared(self):
        rules = {finding.rule for finding in sample().check()}
        compared = [finding for finding in sample().check(previous=last_year()) if finding.rule not in rules]
        self.assertIn("Y-CARRY", {finding.rule for finding in compared})
        (carried,) = [f for f in compared if f.rule == "Y-CARRY" and f.instance == "total"]
        self.assertEqual([operand.report for operand in carried.operands], [-1, 0])
        self.assertEqual((carried.expected, carried.actual, carried.difference), (Decimal(4), Decimal(5), Decimal(1)))

    def test_parts_are_added_up(self):
        one, other = sample(), sample()
        one.organ, other.organ = "甲局", "乙局"
        for findings in (sample().check(parts=[one, other]), sample().check(parts=iter((one, other)))):
            summed = [finding for finding in findings if finding.rule == "R-AGG"]
            self.assertTrue(summed)
            self.assertTrue({1, 2} <= {operand.report for finding in summed for operand in finding.operands})

    def test_what_was_given_may_be_closed_or_changed_afterwards(self):
        previous, part = last_year(), sample()
        result = sample().check(previous=previous, parts=[part])
        before = result.to_json()
        previous.close()
        part.organ = "另一机关"
        self.assertEqual(result.to_json(), before)
        self.assertIn("Y-CARRY", {finding.rule for finding in result})

    def test_a_report_can_be_given_to_its_own_check(self):
        report = sample()
        self.assertIsInstance(report.check(previous=report, parts=[report]), ogi.Result)

    def test_two_threads_check_each_others_reports(self):
        a, b, ended = sample(), last_year(), []

        def check(report, other):
            for _ in range(40):
                report.check(previous=other, parts=[other, report])
            ended.append(True)

        threads = [threading.Thread(target=check, args=pair, daemon=True) for pair in ((a, b), (b, a))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        self.assertEqual(ended, [True, True])

    def test_things_that_are_no_reports(self):
        for wrong_one in ({"previous": "2023.json"}, {"parts": sample()}, {"parts": ["a.json"]}, {"parts": "a.json"},
                          {"parts": [None]}):
            with self.assertRaisesRegex(TypeError, "ogi.Report"):
                sample().check(**wrong_one)
        closed = sample()
        closed.close()
        for use in ({"previous": closed}, {"parts": [closed]}):
            with self.assertRaises(ogi.ClosedError):
                sample().check(**use)


class Profiles(unittest.TestCase):
    PROFILE = {
        "schema": "ogi-profile/1",
        "name": "街道",
        "rules": {"T4-SUM": {"on": False}, "T3-TOT": {"severity": "warning"}},
    }

    def test_a_profile_sets_rules_and_the_result_says_so(self):
        result = wrong().check(profile=self.PROFILE)
        severities = {finding.rule: (finding.severity, finding.default_severity) for finding in errors(result)}
        self.assertEqual(severities["T3-TOT"], (Severity.WARNING, Severity.ERROR))
        self.assertEqual(severities["T3-BAL"], (Severity.ERROR, Severity.ERROR))
        self.assertEqual(result.switched_off, ("T4-SUM",))
        self.assertEqual(result.changed_severities, (ogi.ChangedSeverity("T3-TOT", Severity.ERROR, Severity.WARNING),))
        self.assertEqual((result.summary.profile, result.summary.blank_is_zero), ("街道", False))

    def test_a_blank_counts_as_zero_only_where_the_profile_says_so(self):
        report = sample()
        report.applications[Row.STATE_SECRET, Applicant.NATURAL_PERSON] = None
        self.assertEqual(report.check().verdict, Verdict.UNDETERMINED)
        result = report.check(profile={"schema": "ogi-profile/1", "blank_is_zero": True})
        self.assertTrue(result.summary.blank_is_zero)
        self.assertEqual(result.summary.not_assessable_errors, 0)

    def test_a_profile_is_a_mapping_bytes_or_a_file(self):
        data = json.dumps(self.PROFILE).encode()
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "profile.json"
            path.write_bytes(data)
            for profile in (self.PROFILE, data, bytearray(data), path, str(path)):
                self.assertEqual(wrong().check(profile=profile).summary.profile, "街道")

    def test_rules_of_the_users_own_with_exact_money(self):
        for constant in (Decimal("12.000001"), 12.000001):
            own = {
                "id": "X-FEES", "title": {"zh": "收费", "en": "Fees"}, "severity": "error", "compare": "<=",
                "message": {"zh": "{left}，{right}", "en": "{left} over {right}"}, "constant": constant,
                "sum": ({"path": "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan", "coefficient": 2},),
            }
            result = sample().check(lang="en", profile={"schema": "ogi-profile/1", "own_rules": [own]})
            (finding,) = [finding for finding in result if finding.rule == "X-FEES"]
            self.assertEqual((finding.actual - finding.difference, finding.outcome), (Decimal("12.000001"), Outcome.FAIL))
            self.assertEqual((finding.actual, finding.operands[0].coefficient), (Decimal("24.6912"), 2))


class Waivers(unittest.TestCase):
    def test_a_waived_finding_stays_and_makes_nothing_valid(self):
        found = errors(wrong().check())
        result = wrong().check(waivers=waivers(*found))
        waived = errors(result)
        self.assertEqual({finding.outcome for finding in waived}, {Outcome.WAIVED})
        self.assertEqual(waived[0].waiver, ogi.Waiver("办公室", "口径不同", None))
        self.assertEqual(result.verdict, Verdict.UNDETERMINED)
        self.assertEqual((result.summary.waived, result.summary.waived_errors), (2, 2))
        self.assertEqual(result.unused_waivers, ())
        self.assertIsNone(found[0].waiver)

    def test_a_waiver_ends(self):
        first, second = errors(wrong().check())
        for until, today, counts in ((DAY, DAY, True), (DAY, DAY + datetime.timedelta(1), False),
                                     ("2025-06-30", datetime.datetime(2025, 6, 30, 12), True), (DAY, None, False),
                                     (datetime.date.today() + datetime.timedelta(2), None, True)):
            result = wrong().check(waivers=waivers(first, until=until), today=today)
            self.assertEqual(errors(result)[0].waiver is not None, counts, (until, today))
            self.assertEqual([unused.why for unused in result.unused_waivers], [] if counts else [WaiverFault.EXPIRED])
        self.assertEqual(result.summary.waived, 1)

    def test_waivers_that_did_not_count_are_told(self):
        result = sample().check(waivers=waivers(*errors(wrong().check()), until=DAY), today=DAY)
        unused = result.unused_waivers
        self.assertEqual({waiver.why for waiver in unused}, {WaiverFault.NO_FINDING})
        self.assertEqual((unused[0].by, unused[0].reason, unused[0].until), ("办公室", "口径不同", DAY))
        self.assertEqual(unused[0].fingerprint, errors(wrong().check())[0].fingerprint)

    def test_the_day_is_a_day(self):
        with self.assertRaisesRegex(TypeError, "datetime.date"):
            sample().check(today="2025-06-30")


class FormerResults(unittest.TestCase):
    def test_what_is_new_known_and_gone(self):
        former = wrong().check()
        again = wrong().check(baseline=former)
        self.assertEqual({finding.baseline for finding in again}, {BaselineState.UNCHANGED})
        self.assertEqual((again.summary.baseline, again.gone), (BaselineUse.WHOLE, ()))
        mended = sample().check(baseline=former.to_json().encode())
        self.assertEqual([f.fingerprint for f in mended.gone], [f.fingerprint for f in errors(former)])
        self.assertEqual([f.message_in("zh") for f in mended.gone], [f.message_zh for f in errors(former)])
        self.assertTrue(all(finding.rule_applied for finding in mended.gone))
        new = errors(wrong().check(baseline=sample().check().to_dict()))
        self.assertEqual({finding.baseline for finding in new}, {BaselineState.NEW})
        self.assertEqual(wrong().check()[0].baseline, BaselineState.UNKNOWN)

    def test_the_result_of_another_report_tells_nothing(self):
        other = wrong()
        other.organ = "另一机关"
        result = wrong().check(baseline=other.check())
        self.assertEqual(result.summary.baseline, BaselineUse.ANOTHER_REPORT)
        self.assertEqual(({finding.baseline for finding in result}, result.gone), ({BaselineState.UNKNOWN}, ()))

    def test_lists_that_were_asked_for_outlive_the_result(self):
        result = sample().check(baseline=wrong().check())
        gone = result.gone
        result.close()
        self.assertIs(result.gone, gone)
        with self.assertRaises(ogi.ClosedError):
            result.switched_off


class BadDocuments(unittest.TestCase):
    NAMES = ("profile", "waivers", "baseline")

    def test_a_wrong_document_is_refused_with_place_and_name(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "wrong.json"
            for data, kind, line in ((b'{\n "schema": 3}', ogi.StructureError, 2), (b"{\n\n", ogi.MalformedError, 3),
                                     (b"", ogi.MalformedError, 1), (b'{"schema": "\xff"}', ogi.EncodingError, 1)):
                path.write_bytes(data)
                for name in self.NAMES:
                    for given, source in ((data, name), (path, str(path))):
                        with self.subTest(data=data, name=name), self.assertRaises(kind) as caught:
                            sample().check(**{name: given})
                        error = caught.exception
                        self.assertEqual((error.line, error.source_name), (line, source))
                        self.assertTrue(str(error).startswith(f"{source}："))

    def test_a_wrong_member_is_named_by_its_path(self):
        with self.assertRaises(ogi.StructureError) as caught:
            sample().check(profile={"schema": "ogi-profile/1", "organ": {"level": "street"}})
        self.assertEqual(caught.exception.path, "/organ/level")
        with self.assertRaises(FileNotFoundError):
            sample().check(profile="nowhere.json")

    def test_things_that_are_no_document(self):
        for name in self.NAMES:
            for given in (3, ["a"], object(), sample()):
                with self.assertRaisesRegex(TypeError, f"{name}: a path .* or a mapping"):
                    sample().check(**{name: given})
        for given in ({"schema": object()}, {3: "x"}, {"schema": {1, 2}}):
            with self.assertRaises(TypeError):
                sample().check(profile=given)
        with self.assertRaisesRegex(TypeError, "not Result"):
            sample().check(profile=sample().check())
        for given in (float("nan"), Decimal("Infinity")):
            with self.assertRaisesRegex(ValueError, "JSON has no number"):
                sample().check(profile={"schema": given})
        with self.assertRaises(ogi.EncodingError):
            sample().check(profile={"schema": "\ud800"})


if __name__ == "__main__":
    unittest.main()
