"""What `ogi check` may know besides the reports, the forms of its results, and `ogi reconcile`.

Usage: knowledge_test.py SOURCE_ROOT [EMULATOR...] OGI
"""

import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(sys.argv.pop(1))
OGI = [sys.argv.pop(1) for _ in sys.argv[1:]]
SAMPLE = ROOT / "tests/samples/sample.json"
VALID, INVALID, UNDETERMINED, UNREADABLE, USAGE = range(5)


def run(*arguments, stdin=b""):
    return subprocess.run([*OGI, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, check=False)


class InFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.sample = json.loads(SAMPLE.read_bytes())

    def file(self, name, data):
        path = self.folder / name
        text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")
        return path

    def changed(self, name="changed.json", year=None, **cells):
        """The sample with some cells changed: applications__outcome__total__total=5."""
        report = json.loads(json.dumps(self.sample))
        if year is not None:
            report["report_year"] = year
        for path, value in cells.items():
            *groups, last = path.split("__")
            place = report
            for group in groups:
                place = place[group]
            place[last] = value(place[last]) if callable(value) else value
        return self.file(name, report)

    def checked(self, *arguments):
        done = run("check", "--format", "json", *arguments)
        self.assertNotIn(done.returncode, (UNREADABLE, USAGE), done.stderr.decode())
        return done.returncode, json.loads(done.stdout)

    def rules(self, result, outcome="fail"):
        return {i["rule"] for i in result["issues"] if i["outcome"] == outcome}


class Knowledge(InFolder):
    def test_last_years_report_is_compared(self):
        last = self.changed(year=self.sample["report_year"] - 1,
                            applications__carried_over_to_next_year__total=lambda n: n + 40)
        _, alone = self.checked(SAMPLE)
        _, together = self.checked(SAMPLE, "--previous", last)
        self.assertNotIn("Y-CARRY", self.rules(alone))
        self.assertIn("Y-CARRY", self.rules(together))

    def test_a_whole_is_compared_with_its_parts(self):
        _, twice = self.checked(SAMPLE, "--part", SAMPLE, "--part", self.changed())
        self.assertTrue({"R-AGG"} & (self.rules(twice) | self.rules(twice, "not_assessable")))

    def test_a_profile_says_what_counts(self):
        wrong = self.changed(applications__outcome__total__natural_person=lambda n: n + 7)
        off = {rule: {"on": False} for rule in ("T3-BAL", "T3-SUM", "T3-TOT", "T3-IDLE")}
        profile = self.file("profile.json", {"schema": "ogi-profile/1", "name": "宽松", "rules": off})
        code, result = self.checked(wrong)
        self.assertEqual(code, INVALID)
        code, result = self.checked(wrong, "--profile", profile)
        self.assertNotIn("T3-SUM", self.rules(result))
        self.assertEqual(result["profile"], "宽松")
        self.assertEqual(set(result["switched_off"]), set(off))

    def test_waivers_end_and_never_make_a_report_valid(self):
        wrong = self.changed(reconsideration_and_litigation__administrative_reconsideration__total=lambda n: n + 1)
        _, before = self.checked(wrong)
        fingerprints = [i["fingerprint"] for i in before["issues"] if i["severity"] == "error"]
        waivers = [{"fingerprint": f, "by": "某甲", "reason": "已核实", "until": "2025-06-30"} for f in fingerprints]
        waived = self.file("waivers.json", {"schema": "ogi-waivers/1", "waivers": waivers})
        code, result = self.checked(wrong, "--waivers", waived, "--today", "2025-06-30")
        self.assertEqual((code, result["verdict"]), (UNDETERMINED, "undetermined"))
        self.assertEqual(len(result["waived"]), len(fingerprints))
        code, result = self.checked(wrong, "--waivers", waived, "--today", "2025-07-01")
        self.assertEqual((code, result["waived"]), (INVALID, []))
        code, _ = self.checked(wrong, "--waivers", waived)  # today is later
        self.assertEqual(code, INVALID)

    def test_a_former_result_tells_what_is_new(self):
        wrong = self.changed(applications__outcome__total__natural_person=lambda n: n + 7)
        former = self.file("former.json", run("check", "--format", "json", wrong).stdout.decode())
        _, same = self.checked(wrong, "--baseline", former)
        self.assertEqual({i["baseline"] for i in same["issues"]}, {"unchanged"})
        _, mended = self.checked(SAMPLE, "--baseline", former)
        self.assertIn("T3-SUM", {i["rule"] for i in mended["gone"]})

    def test_the_wrong_cell_is_named(self):
        wrong = self.changed(applications__outcome__total__natural_person=lambda n: n + 700)
        done = run("check", wrong)
        right = self.sample["applications"]["outcome"]["total"]["natural_person"]
        self.assertIn(f"{right + 700} → {right}", done.stdout.decode())


class WrongInput(InFolder):
    def test_a_wrong_file_is_refused_by_name_before_anything_is_checked(self):
        for option in ("--profile", "--waivers", "--baseline"):
            for content in ("", "{", '{"schema": "other"}'):
                with self.subTest(option=option, content=content):
                    done = run("check", SAMPLE, option, self.file("wrong.json", content))
                    self.assertEqual((done.returncode, done.stdout), (UNREADABLE, b""))
                    self.assertIn("wrong.json", done.stderr.decode())
        for option in ("--previous", "--part", "--profile", "--waivers", "--baseline"):
            done = run("check", SAMPLE, option, self.folder / "nowhere.json")
            self.assertEqual((done.returncode, done.stdout), (UNREADABLE, b""), option)

    def test_an_empty_name_does_not_pass_for_no_file(self):
        for option in ("--previous", "--part", "--profile", "--waivers", "--baseline"):
            for given in ((option, ""), (option + "=",)):
                done = run("check", SAMPLE, *given)
                self.assertEqual((done.returncode, done.stdout), (USAGE, b""), given)

    def test_what_does_not_go_together_is_a_usage_error(self):
        for arguments in (
            (SAMPLE, SAMPLE, "--previous", SAMPLE), (SAMPLE, SAMPLE, "--part", SAMPLE),
            (SAMPLE, SAMPLE, "--format", "html"), (SAMPLE, SAMPLE, "--format", "sarif"), ("-", "--previous", "-"),
            (SAMPLE, "--today", "2025-1-1"), (SAMPLE, "--today", "tomorrow"), (SAMPLE, "--format", "pdf"),
        ):
            with self.subTest(arguments):
                done = run("check", *arguments)
                self.assertEqual((done.returncode, done.stdout), (USAGE, b""))
        # Whether the calendar has the day, the library says.
        self.assertEqual(run("check", SAMPLE, "--today", "2025-02-30").returncode, USAGE)


class Forms(InFolder):
    def test_every_form_is_written(self):
        wrong = self.changed(applications__outcome__total__natural_person=lambda n: n + 7)
        log = json.loads(run("check", wrong, "--format", "sarif").stdout)
        self.assertEqual(log["version"], "2.1.0")
        self.assertTrue(log["runs"][0]["results"])
        self.assertIn("testsuite", xml.etree.ElementTree.fromstring(run("check", wrong, "--format", "junit").stdout).tag)
        page = run("check", wrong, "--format", "html", "-o", self.folder / "page.html")
        self.assertEqual(page.returncode, INVALID)
        self.assertIn("<table", (self.folder / "page.html").read_text(encoding="utf-8"))

    def test_findings_of_many_reports_are_one_table(self):
        wrong = self.changed(applications__outcome__total__natural_person=lambda n: n + 7)
        one = run("check", wrong, "--format", "csv").stdout
        two = run("check", wrong, wrong, "--format", "csv").stdout
        self.assertTrue(one.startswith(b"\xef\xbb\xbf"))
        self.assertEqual(two.count(b"\xef\xbb\xbf"), 1)
        rows = list(csv.reader(io.StringIO(two.decode("utf-8-sig"))))
        self.assertEqual(len(rows), 2 * len(list(csv.reader(io.StringIO(one.decode("utf-8-sig"))))) - 1)
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})


class Reconcile(InFolder):
    def test_a_missing_total_follows_and_is_put_in_on_request(self):
        gap = self.changed(applications__newly_received__total=None)
        shown = run("reconcile", gap)
        self.assertEqual(shown.returncode, VALID, shown.stderr.decode())
        figure = self.sample["applications"]["newly_received"]["total"]
        self.assertIn(str(figure), shown.stdout.decode())
        self.assertEqual(json.loads(run("reconcile", gap, "--format", "json").stdout)["schema"], "ogi-reconciliation/1")
        filled = self.folder / "filled.json"
        self.assertEqual(run("reconcile", gap, "-o", filled).returncode, VALID)
        canonical = run("convert", SAMPLE, "--to", "json", "-o", "-").stdout
        self.assertEqual(filled.read_bytes(), canonical)
        self.assertEqual(run("reconcile", gap, "-o", "-", "--to", "json").stdout, canonical)

    def test_figures_that_contradict_each_other_are_not_put_in(self):
        torn = self.changed(applications__outcome__disclosed__total=None,
                            applications__outcome__disclosed__natural_person=lambda n: n + 1)
        done = run("reconcile", torn)
        self.assertEqual(done.returncode, UNDETERMINED, done.stdout.decode())

    def test_usage(self):
        self.assertEqual(run("reconcile").returncode, USAGE)
        self.assertEqual(run("reconcile", SAMPLE, "-o", self.folder / "report.txt").returncode, USAGE)


if __name__ == "__main__":
    unittest.main(verbosity=1)
