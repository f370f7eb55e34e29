"""What the command says of imports: the log, limits, media, how far it is with many files.

Usage: import_test.py SOURCE_ROOT [EMULATOR...] OGI
"""

import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop(1))
OGI = [sys.argv.pop(1) for _ in sys.argv[1:]]
EMULATED = len(OGI) > 1
WINDOWS = OGI[-1].endswith(".exe")
SAMPLE = ROOT / "tests/samples/sample.txt"
VALID, INVALID, UNDETERMINED, UNREADABLE, USAGE = range(5)


def run(*arguments):
    return subprocess.run([*OGI, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)


class InFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, content):
        path = self.folder / name
        path.write_text(content, "utf-8")
        return path


class Imports(InFolder):
    """What an import did on its own is told, and in full where it is asked for."""

    def setUp(self):
        super().setUp()
        text = SAMPLE.read_text("utf-8")
        self.assertIn("\t12.3456", text)
        self.report = self.file("元.txt", text.replace("\t12.3456", "\t123456元", 1))

    def convert(self, *more, path=None):
        done = run("convert", path or self.report, "-o", "-", "--to", "json", *more)
        self.assertEqual(done.returncode, VALID, done.stderr.decode())
        return done.stdout, done.stderr.decode("utf-8")

    def test_a_line_says_how_much_there_is_and_how_to_see_it(self):
        said = self.convert()[1]
        self.assertIn("修正 1 处", said)
        self.assertIn("ogi convert --log", said)
        done = run("--lang", "en", "check", "--format", "json", self.report)
        self.assertIn("1 repaired", done.stderr.decode())
        self.assertEqual(json.loads(done.stdout)["repairs"][0]["rule"], "I-YUAN")
        self.assertEqual(run("check", self.report).stderr, b"")  # the text form has the log itself

    def test_the_log_is_shown_and_the_report_is_as_without(self):
        plain, shown = self.convert(), self.convert("--log")
        self.assertEqual(shown[0], plain[0])
        self.assertIn("修正（I-YUAN，确定）", shown[1])
        self.assertIn("“123456元” → 12.3456", shown[1])
        self.assertEqual(run("convert", "--log", self.report, "-o", "-", "--to", "json").stderr.decode(), shown[1])
        self.assertIn("repair (I-YUAN, proved)", self.convert("--log", "--lang", "en")[1])

    def test_the_log_is_written_as_json(self):
        target = self.folder / "log.json"
        self.assertEqual(self.convert(f"--log={target}")[1], "")
        log = json.loads(target.read_text("utf-8"))
        self.assertEqual(log["schema"], "ogi-import-log/1")
        self.assertEqual(log["input"], {"name": str(self.report), "medium": "text", "parts": []})
        entry = log["entries"][0]
        self.assertEqual((entry["rule"], entry["before"], entry["after"]), ("I-YUAN", "123456元", "12.3456"))
        self.assertEqual(entry["path"], "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan")
        self.assertEqual(entry["position"]["line"], 36)
        self.assertNotEqual(run("convert", self.report, "-o", "-", "--to=json", f"--log={self.folder}/no/way").returncode, VALID)

    def test_the_page_has_the_log_and_what_the_source_has_in_a_cell(self):
        page = run("check", "--format", "html", self.report).stdout.decode("utf-8")
        self.assertIn("导入记录：修正 1", page)
        self.assertIn("<code>I-YUAN</code>", page)
        text = SAMPLE.read_text("utf-8").replace("\t12.3456", "\t约12", 1)
        page = run("check", "--format", "html", self.file("约.txt", text)).stdout.decode("utf-8")
        self.assertRegex(page, "<dt>原文</dt><dd class=\"fine\"><div>原文“约12”，表格 [0-9]+ 第 [0-9]+ 行第 2 列，第 36 行</div>")
        self.assertRegex(page, 'title="原文“约12”，表格')

    def test_limits_of_archives_are_positive_numbers(self):
        for option in ("--max-expanded", "--max-entries"):
            self.assertEqual(run("check", self.report, option, "1").returncode, VALID)
            self.assertEqual(run("check", self.report, option, "0").returncode, USAGE)

    def test_media_are_named(self):
        for medium in ("html", "docx", "xlsx", "odt", "ods", "doc", "pdf_layout"):
            done = run("check", "--from", medium, self.report)
            self.assertEqual(done.returncode, UNREADABLE, done.stderr.decode())
        self.assertEqual(run("check", "--from", "word", self.report).returncode, USAGE)

    @unittest.skipIf(WINDOWS or EMULATED, "SKIPPED: no pseudo terminals there")
    def test_progress_is_shown_on_a_terminal_only(self):
        import pty  # not on Windows

        def messages(*arguments):
            ours, theirs = pty.openpty()
            with subprocess.Popen([*OGI, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=theirs) as child:
                os.close(theirs)
                said = b""
                with contextlib.suppress(OSError):
                    for data in iter(lambda: os.read(ours, 65536), b""):
                        said += data
                os.close(ours)
                child.wait(60)
            return said.decode("utf-8")

        start = "\r\x1b[K"
        self.assertEqual(messages("check", SAMPLE, self.report),
                         f"{start}1/2 sample.txt…{start}2/2 元.txt…{start}")
        self.assertEqual(messages("check", SAMPLE), "")
        self.assertEqual(run("check", SAMPLE, self.report).stderr, b"")

    def test_relations_that_parted_glued_figures_are_told_of(self):
        lines = SAMPLE.read_text("utf-8").split("\n")
        number = next(i for i, line in enumerate(lines) if "本年新收政府信息公开申请数量" in line)
        label, _, figures = lines[number].partition("本年新收政府信息公开申请数量")
        lines[number] = label + "本年新收政府信息公开申请数量\t" + figures.replace("\t", "")
        glued = self.file("粘连.txt", "\n".join(lines))
        done = run("check", "--format", "json", glued)
        result = json.loads(done.stdout)
        self.assertIn("T3-TOT", [used["rule"] for used in result["evidence_used"]])
        self.assertEqual({used["outcome"] for used in result["evidence_used"]}, {"skipped"})
        self.assertEqual((result["verdict"], done.returncode), ("undetermined", UNDETERMINED))
        self.assertIn("不算作相符：", run("check", glued).stdout.decode())
        log = self.convert("--log", path=glued)[1]
        self.assertIn("T3-TOT  applications.newly_received", log)


if __name__ == "__main__":
    unittest.main()
