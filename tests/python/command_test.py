"""`python3 -m ogi` against the command `ogi`: the same arguments give the same bytes and exit codes.

Usage: command_test.py OGI
"""

import contextlib
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from samples import ROOT, SAMPLE, SAMPLE_2019, SAMPLE_JSON

OGI = sys.argv.pop(1)
PYTHON = [sys.executable, "-m", "ogi"]
SHARED = pathlib.Path(os.environ.get("OGI_SHARED", ROOT.parent / "shared"))
VALID, INVALID, UNDETERMINED, UNREADABLE, USAGE, FAULT = range(6)


def run(command, *arguments, stdin=b"", **more):
    done = subprocess.run([*command, *map(str, arguments)], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, **more)
    return done.returncode, done.stdout, done.stderr


def messages_on_terminal(command, *arguments):
    """What a command writes to standard error where that is a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen([*command, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs) as done:
        os.close(theirs)
        said = b""
        with contextlib.suppress(OSError):  # Linux says so when the other side is closed
            for data in iter(lambda: os.read(ours, 65536), b""):
                said += data
        os.close(ours)
        done.wait(60)
    return said.decode("utf-8").replace("\r\n", "\n")


class TheSame(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        report = json.loads(SAMPLE_JSON.read_text("utf-8"))
        self.blank, self.wrong = self.folder / "blank.json", self.folder / "wrong.json"
        report["applications"]["outcome"]["disclosed"]["total"] = None
        self.blank.write_text(json.dumps(report, ensure_ascii=False), "utf-8")
        report["applications"]["newly_received"]["total"] += 1
        self.wrong.write_text(json.dumps(report, ensure_ascii=False), "utf-8")
        self.cut = self.folder / "cut.txt"
        self.cut.write_text(SAMPLE.read_text("utf-8").partition("四、政府信息公开行政复议、行政诉讼情况")[0], "utf-8")

    def same(self, *arguments, code=None, stdin=b"", **more):
        theirs, ours = run([OGI], *arguments, stdin=stdin, **more), run(PYTHON, *arguments, stdin=stdin, **more)
        self.assertEqual(ours, theirs, arguments)
        if code is not None:
            self.assertEqual(ours[0], code, arguments)

    def in_both_languages(self, *arguments, **more):
        self.same(*arguments, **more)
        self.same("--lang", "en", *arguments, **more)

    def test_reads_a_pdf_through_pdftotext(self):
        """pdftotext itself is played by a script, so that what it answers is known."""
        pdf, tools = self.folder / "report.pdf", self.folder / "tools"
        pdf.write_bytes(b"%PDF-1.7 " + b"x" * 300000)
        layout = ROOT / "tests/samples/sample.layout.html"
        tools.mkdir()
        tool = tools / "pdftotext"

        def with_tool(script, *arguments, code, **more):
            tool.write_text("#!/bin/sh\n" + script, "utf-8")
            tool.chmod(0o755)
            path = {**os.environ, "PATH": f"{tools}:/usr/bin:/bin"}
            self.in_both_languages("check", *arguments, pdf, code=code, env=path, **more)

        answer = f'test "$*" = "-enc UTF-8 -bbox-layout - -" && cat "{layout}"'
        with_tool("cat >/dev/null; " + answer, code=VALID)
        with_tool(answer, code=VALID)  # it may leave its input unread
        with_tool("exit 1", code=UNREADABLE)
        with_tool("cat >/dev/null; exit 3", code=UNREADABLE)
        with_tool("kill -9 $$", code=UNREADABLE)
        with_tool("yes", "--max-bytes", 400000, code=UNREADABLE)  # more than it may say
        with_tool("echo", code=UNREADABLE)
        with_tool(answer, "--from", "json", code=UNREADABLE)
        nowhere = {**os.environ, "PATH": str(self.folder)}
        self.in_both_languages("check", pdf, code=UNREADABLE, env=nowhere)
        self.in_both_languages("check", "-", stdin=pdf.read_bytes(), code=UNREADABLE, env=nowhere)

    def test_reads_real_pdf_files(self):
        reports = sorted(SHARED.glob("corpus/whole/*.pdf"))
        if not reports or shutil.which("pdftotext") is None:
            self.skipTest("SKIPPED: there are no real PDF files in the shared folder, or no pdftotext")
        for report in reports:
            self.same("check", report)
            self.same("convert", "--to", "json", "-o", "-", report, code=VALID)

    def test_checks(self):
        self.in_both_languages("check", SAMPLE, code=VALID)
        self.in_both_languages("check", SAMPLE_2019, code=VALID)
        self.in_both_languages("check", self.wrong, code=INVALID)
        self.in_both_languages("check", self.cut, code=INVALID)
        self.in_both_languages("check", self.blank, code=UNDETERMINED)
        self.same("check", self.wrong, "--lang=en", code=INVALID)
        self.same("--lang", "en", "check", self.wrong, "--lang", "zh", code=INVALID)
        self.same("check", "--format", "json", self.wrong, code=INVALID)
        self.same("check", SAMPLE, "--all", code=VALID)
        self.same("check", "--fail-on", "warning", SAMPLE, code=VALID)
        self.same("check", "--fail-on=error", self.wrong, code=INVALID)
        for medium in ("json", "xml", "text"):
            self.in_both_languages("check", "--from", medium, SAMPLE_JSON)

    def logged(self):
        path = self.folder / "元.txt"
        path.write_text(SAMPLE.read_text("utf-8").replace("\t12.3456", "\t123456元", 1), "utf-8")
        return path

    def test_logs_of_imports(self):
        logged, log = self.logged(), self.folder / "log.json"
        for more in ((), ("--log",), (f"--log={log}",)):
            self.in_both_languages("convert", logged, "-o", "-", "--to", "json", *more, code=VALID)
        self.same("convert", "--log", logged, "-o", "-", "--to", "json", code=VALID)
        self.same("convert", "--log", SAMPLE, "-o", "-", "--to", "json", code=VALID)
        self.same("convert", SAMPLE, "-o", "-", "--to", "json", f"--log={self.folder}/no/folder", code=USAGE)
        for format in ("text", "json", "csv"):
            self.in_both_languages("check", logged, "--format", format)
        written = [run(command, "convert", logged, "-o", "-", "--to=json", f"--log={log}") and log.read_bytes()
                   for command in ([OGI], PYTHON)]
        self.assertEqual(written[0], written[1])
        self.assertEqual(json.loads(written[0])["entries"][0]["rule"], "I-YUAN")

    def test_limits_of_archives(self):
        self.same("check", SAMPLE, "--max-expanded", "1", "--max-entries", "1", code=VALID)
        for option in ("--max-expanded", "--max-entries"):
            for command in ([OGI], PYTHON):
                self.assertEqual(run(command, "check", SAMPLE, option, "0")[0], USAGE)

    def test_progress_on_a_terminal(self):
        nowhere, long = self.folder / "没有.html", self.folder / ("长" * 50 + ".txt")
        long.write_bytes(SAMPLE.read_bytes())
        said = [messages_on_terminal(command, "check", str(SAMPLE), str(nowhere), str(long), str(self.logged()),
                                     "--format", "csv") for command in ([OGI], PYTHON)]
        self.assertEqual(said[0], said[1])
        self.assertIn(f"\r\x1b[K3/4 {'长' * 30}…", said[0])
        self.assertIn("\r\x1b[K2/4 没有.html…\r\x1b[Kogi: ", said[0])
        self.assertTrue(said[0].endswith("\n"))
        self.assertNotIn("\x1b", run([OGI], "check", SAMPLE, nowhere)[2].decode())
        self.assertEqual(messages_on_terminal([OGI], "check", str(SAMPLE)), "")

    def test_every_form_of_a_result(self):
        for format in ("text", "json", "sarif", "junit", "csv", "html"):
            self.in_both_languages("check", self.wrong, "--format", format, code=INVALID)
            self.same("check", "--format", format, self.blank, "-", stdin=SAMPLE.read_bytes(),
                      code=USAGE if format in ("sarif", "junit", "html") else UNDETERMINED)
        self.assertEqual(run(PYTHON, "check", "--format", "csv", self.wrong, self.blank)[1].count(b"\xef\xbb\xbf"), 1)

    def test_what_is_known_besides_the_report(self):
        waivers, profile, former = (self.folder / f"{name}.json" for name in ("waivers", "profile", "former"))
        former.write_bytes(run(PYTHON, "check", "--format", "json", self.wrong)[1])
        errors = [issue for issue in json.loads(former.read_bytes())["issues"] if issue["severity"] == "error"]
        self.assertGreater(len(errors), 0)
        given = [{"fingerprint": issue["fingerprint"], "by": "办公室", "reason": "口径不同", "until": "2025-06-30"}
                 for issue in errors]
        waivers.write_text(json.dumps({"schema": "ogi-waivers/1", "waivers": given}), "utf-8")
        profile.write_text('{"schema": "ogi-profile/1", "name": "街道", "rules": {"T3-TOT": {"severity": "note"}}}', "utf-8")
        self.in_both_languages("check", self.wrong, "--waivers", waivers, "--today", "2025-06-30", code=UNDETERMINED)
        self.in_both_languages("check", self.wrong, "--waivers", waivers, "--today", "2025-07-01", code=INVALID)
        self.same("check", self.wrong, "--waivers", waivers, code=INVALID)  # today is later
        self.in_both_languages("check", self.wrong, "--profile", profile, code=INVALID)
        self.in_both_languages("check", SAMPLE, "--baseline", former, code=VALID)
        self.same("check", self.wrong, self.blank, "--profile", profile, "--waivers", waivers, "--format=json")
        self.in_both_languages("check", SAMPLE, "--previous", SAMPLE_2019)
        self.in_both_languages("check", SAMPLE, "--part", SAMPLE, "--part", self.wrong)
        self.same("check", "--previous=-", self.wrong, stdin=SAMPLE.read_bytes())

    def test_what_is_known_is_read_before_anything_is_checked(self):
        bad, nowhere = self.folder / "bad.json", self.folder / "nowhere.json"
        options = ("--previous", "--part", "--profile", "--waivers", "--baseline")
        faults = (b"", b"{", b'{"schema": "ogi-profile/2"}', b'{\n "schema": 3}', b"\xff")
        for option, data in zip(options * 2, faults + faults[2:] + faults[:2]):
            bad.write_bytes(data)
            self.same("check", SAMPLE, option, bad, code=UNREADABLE)
            code, out, err = run(PYTHON, "check", SAMPLE, option, bad)
            self.assertEqual((out, err.decode().startswith(f"ogi: {bad}：")), (b"", True))
        for option in options:
            self.in_both_languages("check", SAMPLE, option, nowhere, code=UNREADABLE)
            self.same("check", "-", option, "-", stdin=SAMPLE.read_bytes(), code=USAGE)
        for option in ("--previous", "--part", "--baseline"):
            self.same("check", SAMPLE, self.wrong, option, SAMPLE, code=USAGE)
        self.same("--lang", "en", "check", SAMPLE, self.wrong, "--part", SAMPLE, code=USAGE)

    def test_reconciliations(self):
        marked, refused = self.folder / "marked.json", self.folder / "refused.json"
        report = json.loads(self.blank.read_text("utf-8"))
        report["applications"]["outcome"]["disclosed"]["total"] = "/"
        marked.write_text(json.dumps(report), "utf-8")
        report = json.loads(self.blank.read_text("utf-8"))
        report["applications"]["outcome"]["disclosed"]["natural_person"] += 1
        refused.write_text(json.dumps(report), "utf-8")
        for format in ("text", "json"):
            for source, code in ((SAMPLE, VALID), (self.blank, VALID), (refused, UNDETERMINED)):
                self.in_both_languages("reconcile", source, "--format", format, code=code)
            self.same("reconcile", "--fill-marks", marked, "--format", format, code=VALID)
        self.same("reconcile", self.blank, "-o", "-", "--to", "json", code=VALID)
        self.same("reconcile", refused, "-o", "-", "--to=xml", code=UNDETERMINED)
        self.same("reconcile", "-", "-o", "-", "--to", "json", stdin=self.blank.read_bytes(), code=VALID)
        self.in_both_languages("reconcile", self.blank, "-o", self.folder / "out.pdf", code=USAGE)
        ours, theirs = self.folder / "ours.json", self.folder / "theirs.json"
        for target, command in ((ours, PYTHON), (theirs, [OGI])):
            code, out, err = run(command, "reconcile", self.blank, "-o", target)
            self.assertEqual((code, out != b"", err), (VALID, True, b""))
        self.assertEqual(ours.read_bytes(), theirs.read_bytes())
        self.same("check", ours, code=VALID)

    def test_several_reports_and_options_between_them(self):
        nowhere = self.folder / "nowhere.txt"
        self.in_both_languages("check", SAMPLE, "--format=json", self.wrong, code=INVALID)
        self.in_both_languages("check", SAMPLE, nowhere, self.wrong, code=UNREADABLE)
        self.same("check", "--format", "json", SAMPLE, nowhere, code=UNREADABLE)
        self.in_both_languages("check", "--", SAMPLE, code=VALID)
        self.in_both_languages("check", "check", code=UNREADABLE, cwd=self.folder)

    def test_standard_input(self):
        self.in_both_languages("check", "-", stdin=SAMPLE.read_bytes(), code=VALID)
        self.in_both_languages("check", "-", stdin=b"{", code=UNREADABLE)
        self.in_both_languages("check", "-", "-", stdin=SAMPLE.read_bytes(), code=USAGE)
        self.in_both_languages("convert", "-", "--to", "xml", "-o", "-", stdin=SAMPLE.read_bytes(), code=VALID)

    def test_unreadable_inputs(self):
        bad = self.folder / "bad.json"
        for data in (b"", b"{", b'{"edition": "2021", "organ": 3}', b"\xff\xfe", "没有表格。".encode(), b"%PDF-1.7"):
            bad.write_bytes(data)
            self.in_both_languages("check", bad, code=UNREADABLE)
            self.same("convert", bad, "-o", self.folder / "out.json", code=UNREADABLE)
            self.assertFalse((self.folder / "out.json").exists())
        for path in (self.folder, self.folder / "bad.json" / "x", ""):
            self.in_both_languages("check", path, code=UNREADABLE)
        self.in_both_languages("check", SAMPLE, "--max-bytes", 100, code=UNREADABLE)
        self.in_both_languages("check", SAMPLE, "--max-cells", 100, code=UNREADABLE)

    def test_conversions(self):
        for source in (SAMPLE, SAMPLE_2019, SAMPLE_JSON, self.cut):
            for to in ("json", "xml"):
                self.same("convert", source, "--to", to, "-o", "-", code=VALID)
        self.in_both_languages("convert", self.cut, "--to", "json", "-o", "-", code=VALID)
        ours, theirs = self.folder / "ours.xml", self.folder / "theirs.xml"
        for target, command in ((ours, PYTHON), (theirs, [OGI])):
            self.assertEqual(run(command, "convert", SAMPLE, "-o", target), (VALID, b"", b""))
        self.assertEqual(ours.read_bytes(), theirs.read_bytes())
        self.assertEqual(ours.stat().st_mode, theirs.stat().st_mode)

    def test_outputs_that_cannot_be_written(self):
        self.in_both_languages("convert", SAMPLE, "-o", self.folder / "out.pdf", code=USAGE)
        self.in_both_languages("convert", SAMPLE, "-o", self.folder / "nowhere" / "out.json", code=USAGE)
        self.in_both_languages("convert", SAMPLE, "--to", "json", "-o", self.folder, code=USAGE)
        self.in_both_languages("check", SAMPLE, "-o", self.folder / "nowhere" / "result.txt", code=USAGE)
        if os.path.exists("/dev/full"):
            self.in_both_languages("convert", SAMPLE, "--to", "json", "-o", "/dev/full", code=FAULT)
            with open("/dev/full", "wb") as full:
                for command in ([OGI], PYTHON):
                    done = subprocess.run([*command, "check", str(SAMPLE)], stdout=full, stderr=subprocess.PIPE)
                    self.assertEqual((done.returncode, done.stderr.decode()), (FAULT, "ogi: 标准输出：无法写入：磁盘已满\n"))

    def test_rules_and_the_form(self):
        for format in ("text", "json"):
            self.in_both_languages("rules", "--format", format, code=VALID)
            self.in_both_languages("form", "--format", format, code=VALID)
            self.in_both_languages("explain", "T3-BAL", "--format", format, code=VALID)
            self.in_both_languages("explain", "t3-bal", "T4-SUM", "--format", format, code=VALID)
        self.in_both_languages("explain", "T9-NONE", code=USAGE)
        self.in_both_languages("explain", "T3-BAL", "T9-NONE", code=USAGE)

    def test_a_day_that_does_not_exist(self):
        for day in ("2025-02-30", "2025-13-01"):
            for command in ([OGI], PYTHON):
                code, out, err = run(command, "check", SAMPLE, "--today", day)
                self.assertEqual((code, out, err.count(b"\n")), (USAGE, b"", 1), command)

    def test_the_version(self):
        self.same("--version", code=VALID)

    def test_colours_on_a_terminal(self):
        environment = {**os.environ, "TERM": "xterm"}
        environment.pop("NO_COLOR", None)
        filled = str(self.folder / "filled.json")
        for arguments in (["check", str(self.wrong)], ["rules"], ["explain", "T3-BAL"], ["form"],
                          ["reconcile", str(self.blank), "-o", filled]):
            ours, theirs = (self.on_terminal([*command, *arguments], environment) for command in (PYTHON, [OGI]))
            self.assertEqual(ours, theirs)
        self.assertIn(b"\x1b[", self.on_terminal([*PYTHON, "check", str(self.wrong)], environment))
        for off in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            self.assertNotIn(b"\x1b[", self.on_terminal([*PYTHON, "check", str(self.wrong)], {**environment, **off}))

    def on_terminal(self, command, environment):
        try:
            ours, theirs = pty.openpty()
        except OSError as error:
            self.skipTest(f"SKIPPED: no terminal can be opened here ({error})")
        with os.fdopen(ours, "rb", buffering=0) as screen:
            child = subprocess.Popen(command, stdout=theirs, env=environment)
            os.close(theirs)
            out = b""
            try:
                while True:
                    chunk = screen.read(4096)
                    if not chunk:
                        break
                    out += chunk
            except OSError:  # Linux says end of a terminal so
                pass
            child.wait()
        return out


class Usage(unittest.TestCase):
    """The words of a usage error are each parser's own; the code and the language are the same."""

    def test_wrong_usage(self):
        for arguments in (
            [], ["bogus"], ["--bogus"], ["check"], ["check", "--bogus", "x"], ["check", "--format", "foo", "x"],
            ["check", "--format"], ["check", "--format", "json", "--format", "json", "x"], ["check", "--form", "json", "x"],
            ["check", "--max-bytes", "0", "x"], ["check", "--max-bytes", "-3", "x"], ["check", "--max-bytes", "1e3", "x"],
            ["convert", "x"], ["convert", "x", "y", "-o", "-"], ["convert", "x", "-o", "-", "--to", "text"], ["rules", "x"],
            ["form", "x"], ["explain"], ["--lang", "fr", "rules"], ["--lang", "en", "--lang", "zh", "rules"],
            ["check", "x", "--profile", ""], ["check", "x", "--part", ""], ["check", "x", "--waivers="],
            ["check", "x", "--today", "1.1.2025"], ["check", "x", "--today", "2025-1-001"],
            ["check", "x", "--previous"], ["check", "x", "--profile", "a", "--profile", "b"], ["reconcile"],
            ["reconcile", "x", "y"], ["reconcile", "x", "--format", "csv"], ["rules", "--format", "sarif"],
            ["check", "-o", "x"], ["check", "--fail-on", "note", "x"], ["check", "--version"],
        ):
            theirs, ours = (run(command, *arguments) for command in ([OGI], PYTHON))
            for code, out, err in (theirs, ours):
                self.assertEqual((code, out, err.count(b"\n")), (USAGE, b"", 1), arguments)
                self.assertRegex(err.decode(), "^ogi: (用法错误：|usage: )", arguments)
        code, _, err = run(PYTHON, "--lang", "en", "check", "--bogus", "x")
        self.assertEqual((code, err.decode()), (USAGE, "ogi: usage: not expected: --bogus. See ogi --help.\n"))

    def test_help_names_every_command_and_option_of_the_other(self):
        for arguments in ([], ["check"], ["convert"], ["reconcile"], ["facts"], ["explain"], ["rules"], ["form"]):
            for language in ("zh", "en"):
                theirs, ours = (run(command, *arguments, "--help", "--lang", language) for command in ([OGI], PYTHON))
                self.assertEqual((ours[0], ours[2]), (VALID, b""))
                options = [set(re.findall(r"--[a-z-]+", text.decode())) for text in (theirs[1], ours[1])]
                self.assertEqual(options[0], options[1])
                if not arguments:
                    self.assertEqual(
                        *(re.findall(r"^  (\w+)  +\S", text.decode(), re.M) for text in (theirs[1], ours[1]))
                    )
        self.assertEqual(*(run(c, "--help")[1].splitlines()[-1] for c in ([OGI], PYTHON)))


class Accidents(unittest.TestCase):
    def test_a_reader_that_goes_away_ends_it_without_a_traceback(self):
        for command in ([OGI], PYTHON):
            child = subprocess.Popen([*command, "form", "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            child.stdout.read(10)
            child.stdout.close()
            err = child.stderr.read()
            child.stderr.close()
            self.assertEqual((child.wait(), err), (-13, b""), command)

    def test_a_library_that_is_missing_is_a_fault(self):
        code, out, err = run(PYTHON, "rules", env={**os.environ, "OGI_LIBRARY": "/nowhere"})
        self.assertEqual((code, out), (FAULT, b""))
        self.assertIn("OGI_LIBRARY", err.decode())
        self.assertNotIn("Traceback", err.decode())


if __name__ == "__main__":
    unittest.main()
