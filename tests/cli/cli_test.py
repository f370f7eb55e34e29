"""The command `ogi` as its users meet it: files, pipes, exit codes, languages.

Usage: cli_test.py SOURCE_ROOT [EMULATOR...] OGI
"""

import contextlib
import json
import os
import pathlib
import pty
import resource
import stat
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop(1))
OGI = [sys.argv.pop(1) for _ in sys.argv[1:]]
EMULATED = len(OGI) > 1
WINDOWS = OGI[-1].endswith(".exe")
SAMPLE = ROOT / "tests/samples/sample.txt"
SEED = sorted((pathlib.Path(os.environ.get("OGI_SHARED", ROOT / "../shared")) / "corpus/seed").glob("*.txt"))

VALID, INVALID, UNDETERMINED, UNREADABLE, USAGE, FAULT = range(6)


def run(*arguments, stdin=b"", **more):
    return subprocess.run([*OGI, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, check=False, **more)


class InFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def json_of(self, path):
        done = run("convert", path, "--to", "json", "-o", "-")
        self.assertEqual(done.returncode, VALID, done.stderr.decode())
        return json.loads(done.stdout)

    def with_cell(self, path, value):
        """The sample as JSON with one cell changed."""
        report = self.json_of(SAMPLE)
        place = report
        *groups, name = path.split(".")
        for group in groups:
            place = place[group]
        place[name] = value if not callable(value) else value(place[name])
        return self.file("changed.json", json.dumps(report, ensure_ascii=False))


class MainJob(InFolder):
    def test_the_sample_is_valid(self):
        done = run("check", SAMPLE)
        self.assertEqual(done.returncode, VALID, done.stdout.decode())
        self.assertEqual(done.stderr, b"")

    def test_the_seed_is_read_and_checked(self):
        if not SEED:
            self.skipTest("SKIPPED: the real report is not there; set OGI_SHARED to the folder that has it")
        done = run("check", "--format", "json", SEED[0])
        self.assertEqual(done.returncode, VALID, done.stdout.decode())
        result = json.loads(done.stdout)
        self.assertEqual(result["verdict"], "valid")
        self.assertEqual(result["organ"], "西工区金谷园街道办事处")
        self.assertEqual(result["report_year"], 2024)
        failed = {issue["rule"] for issue in result["issues"] if issue["outcome"] == "fail"}
        self.assertEqual(failed, {"S-FEE", "P-ZERO"})  # it says nothing of the fee, and all is 0
        report = self.json_of(SEED[0])
        self.assertEqual(report["applications"]["outcome"]["total"]["natural_person"], 0)

    def test_text_to_json_to_xml_to_json_is_the_identity(self):
        for source in [SAMPLE, *SEED]:
            first, second, third = (self.folder / name for name in ("a.json", "b.xml", "c.json"))
            for before, after in ((source, first), (first, second), (second, third)):
                done = run("convert", before, "-o", after)
                self.assertEqual((done.returncode, done.stdout, done.stderr), (VALID, b"", b""))
            self.assertEqual(first.read_bytes(), third.read_bytes())

    def test_a_wrong_figure_is_named_in_both_languages(self):
        changed = self.with_cell("applications.newly_received.natural_person", lambda n: n + 3)
        zh, en = run("check", changed), run("check", changed, "--lang", "en")
        self.assertEqual((zh.returncode, en.returncode), (INVALID, INVALID))
        for rule in (b"T3-BAL", b"T3-TOT"):
            self.assertIn(rule, zh.stdout)
            self.assertIn(rule, en.stdout)
        self.assertIn("自然人".encode(), zh.stdout)
        self.assertIn(b"Natural person", en.stdout)
        self.assertNotIn(b"\x1b[", zh.stdout)

    def test_a_blank_cell_is_undetermined_never_valid(self):
        changed = self.with_cell("applications.outcome.disclosed.total", None)
        self.assertEqual(run("check", changed).returncode, UNDETERMINED)

    def test_a_finding_of_a_text_report_names_its_line(self):
        text = SAMPLE.read_text("utf-8")
        line = next(i for i, content in enumerate(text.split("\n"), 1) if content.startswith("二、上年结转政府"))
        lines = text.split("\n")
        cells = lines[line - 1].split("\t")
        figure = next(i for i, cell in enumerate(cells) if cell.strip().isdigit())
        cells[figure] = str(int(cells[figure]) + 7)
        lines[line - 1] = "\t".join(cells)
        done = run("check", "--format", "json", self.file("wrong.txt", "\n".join(lines)))
        self.assertEqual(done.returncode, INVALID)
        issues = json.loads(done.stdout)["issues"]
        operands = [o for issue in issues for o in issue["operands"] if "carried_over_from_previous_year" in o["path"]]
        self.assertTrue(any(o["source"]["begin"]["line"] == line for o in operands), operands)


class Streams(InFolder):
    def test_standard_input_and_output(self):
        bytes_in = SAMPLE.read_bytes()
        done = run("convert", "-", "--to", "json", "-o", "-", stdin=bytes_in)
        self.assertEqual(done.returncode, VALID)
        self.assertEqual(run("check", "-", stdin=done.stdout).returncode, VALID)
        self.assertEqual(run("convert", "-", "--to", "json", "-o", "-", stdin=done.stdout).stdout, done.stdout)

    def test_the_form_of_the_input_is_found_from_its_content_not_its_name(self):
        misnamed = self.file("report.txt", run("convert", SAMPLE, "--to", "xml", "-o", "-").stdout)
        self.assertEqual(run("check", misnamed).returncode, VALID)
        self.assertEqual(run("check", "--from", "xml", misnamed).returncode, VALID)
        self.assertEqual(run("check", "--from", "json", misnamed).returncode, UNREADABLE)

    def test_several_reports_give_the_highest_code_and_all_results(self):
        wrong = self.with_cell("applications.newly_received.total", lambda n: n + 1)
        done = run("check", "--format", "json", SAMPLE, wrong, SAMPLE)
        self.assertEqual(done.returncode, INVALID)
        self.assertEqual([r["verdict"] for r in json.loads(done.stdout)], ["valid", "invalid", "valid"])
        missing = run("check", SAMPLE, self.folder / "nowhere.txt")
        self.assertEqual(missing.returncode, UNREADABLE)
        self.assertTrue(missing.stdout)
        self.assertIn(b"nowhere.txt", missing.stderr)

    def test_standard_input_is_read_once(self):
        self.assertEqual(run("check", "-", "-", stdin=SAMPLE.read_bytes()).returncode, USAGE)

    def test_what_an_import_leaves_unread_is_said_when_converting(self):
        text = SAMPLE.read_text("utf-8")
        head, mark, _ = text.partition("四、政府信息公开行政复议、行政诉讼情况")
        self.assertTrue(mark)
        for language, words in (("zh", r"未读取 [1-9]\d* 处"), ("en", r"[1-9]\d* parts were left unread")):
            done = run("convert", self.file("cut.txt", head), "--to", "json", "-o", "-", "--lang", language)
            self.assertEqual(done.returncode, VALID)
            self.assertRegex(done.stderr.decode("utf-8"), words)

    def test_limits_can_be_set(self):
        self.assertEqual(run("check", SAMPLE, "--max-cells", "100").returncode, UNREADABLE)
        self.assertEqual(run("check", SAMPLE, "--max-bytes", "100").returncode, UNREADABLE)
        self.assertEqual(run("check", SAMPLE, "--max-bytes", str(2**64 - 1)).returncode, VALID)

    @unittest.skipIf(WINDOWS, "SKIPPED: terminals of Windows are no pseudoterminals")
    def test_colours_only_on_a_terminal(self):
        wrong = self.with_cell("applications.newly_received.total", lambda n: n + 1)
        environment = {**os.environ, "TERM": "xterm"}
        environment.pop("NO_COLOR", None)

        def on_terminal(env):
            try:
                ours, theirs = pty.openpty()
            except OSError as error:
                self.skipTest(f"SKIPPED: no terminal can be opened here ({error})")
            with os.fdopen(ours, "rb", buffering=0) as screen:
                child = subprocess.Popen([*OGI, "check", str(wrong)], stdout=theirs, env=env)
                os.close(theirs)
                out = b""
                try:
                    while chunk := screen.read(4096):
                        out += chunk
                except OSError:  # Linux says end of a terminal so
                    pass
                child.wait()
            return out

        self.assertIn(b"\x1b[", on_terminal(environment))
        self.assertNotIn(b"\x1b[", on_terminal({**environment, "NO_COLOR": "1"}))
        self.assertNotIn(b"\x1b[", on_terminal({**environment, "TERM": "dumb"}))

    @unittest.skipIf(WINDOWS, "SKIPPED: Windows has no full device")
    def test_a_full_device_is_reported(self):
        if not pathlib.Path("/dev/full").exists():
            self.skipTest("no /dev/full here")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([*OGI, "check", str(SAMPLE)], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, FAULT)
        self.assertTrue(done.stderr)


class Names(InFolder):
    """Names of files are Chinese, and stand in messages as they were typed."""

    def test_files_with_chinese_names_are_read_written_and_named(self):
        report = self.file("某某局（2024年）报告 定稿.txt", SAMPLE.read_bytes())
        converted = self.folder / "转换 后.json"
        self.assertEqual(run("convert", report, "-o", converted).returncode, VALID)
        self.assertEqual(run("convert", converted, "-o", converted).returncode, VALID)
        result = json.loads(run("check", "--format", "json", converted).stdout)
        self.assertEqual((result["verdict"], result["input"]["name"]), ("valid", str(converted)))
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), sorted([report.name, converted.name]))
        self.assertIn("没有写过.txt".encode(), run("check", self.folder / "没有写过.txt").stderr)

    @unittest.skipUnless(WINDOWS, "elsewhere the shell does it")
    def test_wildcards_are_expanded_on_windows(self):
        for name in ("甲.txt", "乙.txt"):
            self.file(name, SAMPLE.read_bytes())
        done = run("check", "--format", "json", self.folder / "*.txt")
        self.assertEqual([r["verdict"] for r in json.loads(done.stdout)], ["valid", "valid"], done.stderr.decode())


class OutputFiles(InFolder):
    def test_a_failure_leaves_what_was_there(self):
        target = self.file("out.json", "before")
        done = run("convert", self.file("bad.json", "{"), "-o", target)
        self.assertEqual(done.returncode, UNREADABLE)
        self.assertEqual(target.read_text(), "before")
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["bad.json", "out.json"])

    @unittest.skipIf(WINDOWS, "SKIPPED: permissions and links of Windows are others")
    def test_replacing_keeps_permissions_and_links(self):
        target = self.file("out.json", "before")
        target.chmod(0o640)
        link = self.folder / "link.json"
        link.symlink_to(target)
        self.assertEqual(run("convert", SAMPLE, "-o", link).returncode, VALID)
        self.assertTrue(link.is_symlink())
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o640)
        self.assertEqual(json.loads(target.read_text("utf-8"))["edition"], "2021")

    def test_a_place_that_cannot_be_written_is_named(self):
        done = run("convert", SAMPLE, "-o", self.folder / "nowhere" / "out.json")
        self.assertEqual(done.returncode, USAGE)
        self.assertIn(b"nowhere", done.stderr)
        self.assertIn("没有这个文件或文件夹".encode(), done.stderr)

    def test_the_form_of_the_output_must_be_known(self):
        done = run("convert", SAMPLE, "-o", self.folder / "out.pdf")
        self.assertEqual(done.returncode, USAGE)
        self.assertIn(b"--to", done.stderr)
        self.assertFalse((self.folder / "out.pdf").exists())

    def test_a_result_can_be_written_to_a_file(self):
        target = self.folder / "result.json"
        done = run("check", SAMPLE, "--format", "json", "-o", target)
        self.assertEqual((done.returncode, done.stdout), (VALID, b""))
        self.assertEqual(json.loads(target.read_text("utf-8"))["verdict"], "valid")


class BadInput(InFolder):
    """Each gets one clear error in the chosen language, exit code 3, and no file."""

    def refused(self, content, *, zh, en, name="input"):
        path = self.file(name, content)
        out = self.folder / "out.json"
        for language, expected in (("zh", zh), ("en", en)):
            for command in (("check", path), ("convert", path, "-o", out)):
                done = run(*command, "--lang", language)
                message = done.stderr.decode("utf-8")
                self.assertEqual(done.returncode, UNREADABLE, message)
                self.assertEqual(done.stdout, b"")
                self.assertIn(expected, message)
                self.assertEqual(message.count("\n"), 1, message)
                self.assertIn(str(path), message)
                self.assertFalse(out.exists())

    def changed(self, old, new):
        text = run("convert", SAMPLE, "--to", "json", "-o", "-").stdout.decode("utf-8")
        self.assertIn(old, text)
        return text.replace(old, new, 1)

    def fee(self, value):
        text = run("convert", SAMPLE, "--to", "json", "-o", "-").stdout.decode("utf-8")
        head, name, tail = text.partition('"amount_10k_yuan": ')
        self.assertTrue(name)
        return head + name + value + tail[tail.index("\n"):]

    def test_empty_file(self):
        self.refused("", zh="空", en="empty")

    def test_binary_file(self):
        self.refused(bytes(range(256)) * 16, zh="二进制", en="binary")

    def test_pdf_given_as_text(self):
        self.refused(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", zh="PDF", en="PDF", name="report.txt")

    def test_duplicate_keys(self):
        self.refused(self.changed('"edition": "2021",', '"edition": "2021",\n  "edition": "2021",'), zh="edition", en="edition")

    def test_a_number_that_is_infinite_in_a_double(self):
        self.refused(self.fee("1e400"), zh="1e400", en="1e400")

    def test_a_count_of_twenty_digits(self):
        report = json.loads(run("convert", SAMPLE, "--to", "json", "-o", "-").stdout)
        report["applications"]["newly_received"]["total"] = 12345678901234567890
        self.refused(json.dumps(report), zh="/applications/newly_received/total", en="/applications/newly_received/total")

    def test_an_amount_of_seven_decimals(self):
        self.refused(self.fee("12.3456789"), zh="12.3456789", en="12.3456789")

    def test_two_roots(self):
        xml = run("convert", SAMPLE, "--to", "xml", "-o", "-").stdout.decode("utf-8")
        self.refused(xml + "<ogi_annual_report/>\n", zh="根", en="root")

    def test_a_doctype(self):
        xml = run("convert", SAMPLE, "--to", "xml", "-o", "-").stdout.decode("utf-8")
        head, mark, rest = xml.partition("?>\n")
        self.refused(head + mark + '<!DOCTYPE x [<!ENTITY a "b">]>\n' + rest, zh="DOCTYPE", en="DOCTYPE")

    def test_neither_utf8_nor_gbk(self):
        self.refused(SAMPLE.read_bytes()[:2000] + b"\xff" * 2000 + SAMPLE.read_bytes()[2000:], zh="UTF-8", en="UTF-8")

    def test_depth(self):
        self.refused("[" * 100000, zh="", en="")
        self.refused("<ogi_annual_report>" + "<a>" * 100000, zh="", en="")
        self.refused('{"edition": ' + "[" * 100000, zh="", en="")

    def test_a_report_of_2015(self):
        self.refused("某区民政局2015年政府信息公开工作年度报告\n\n一、概述\n", zh="2015", en="2015")
        report = json.loads(run("convert", SAMPLE, "--to", "json", "-o", "-").stdout)
        report["report_year"] = 2015
        self.refused(json.dumps(report), zh="2015", en="2015")

    def test_a_text_that_is_no_report(self):
        self.refused("今天天气很好。\n", zh="报告", en="report")

    def test_a_folder(self):
        done = run("check", self.folder, "--lang", "en")
        self.assertEqual(done.returncode, UNREADABLE)
        self.assertIn(b"folder", done.stderr)

    def test_a_gibibyte_of_one_letter_in_bounded_memory(self):
        for opening in (b"", b'{"organ": "'):
            child = subprocess.Popen([*OGI, "check", "-", "--lang", "en"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                     stderr=subprocess.PIPE)
            try:
                child.stdin.write(opening)
                for _ in range(1024):
                    child.stdin.write(b"a" * (1 << 20))
            except BrokenPipeError:
                pass  # it has seen enough
            with contextlib.suppress(BrokenPipeError):
                child.stdin.close()
            message = child.stderr.read()
            child.wait(timeout=60)
            child.stdout.close()
            child.stderr.close()
            self.assertEqual(child.returncode, UNREADABLE, message)
            self.assertIn(b"67108864", message)
        if "OGI_SANITIZED" not in os.environ and not EMULATED:  # shadow memory is not the command's own
            self.assertLess(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, 400 * 1024)


class Catalogue(InFolder):
    def test_every_rule_is_listed_and_explained(self):
        listed = json.loads(run("rules", "--format", "json").stdout)
        ids = [rule["id"] for rule in listed["rules"]]
        self.assertIn("T3-BAL", ids)
        for rule in ids:
            for language in ("zh", "en"):
                done = run("explain", rule, "--lang", language)
                self.assertEqual(done.returncode, VALID)
                self.assertIn(rule.encode(), done.stdout)

    def test_an_unknown_rule_is_a_usage_error(self):
        done = run("explain", "T9-NO", "--lang", "en")
        self.assertEqual(done.returncode, USAGE)
        self.assertIn(b"T9-NO", done.stderr)

    def test_the_figures_in_the_prose_are_listed_for_a_reader_and_a_program(self):
        text = run("facts", SAMPLE).stdout.decode("utf-8")
        facts = json.loads(run("facts", "--format", "json", SAMPLE).stdout)["facts"]
        self.assertTrue(facts)
        for fact in facts:
            self.assertIn(fact["clause"], text)
            self.assertEqual(fact["comparable"], fact["agreement"] not in ("not_comparable",))
        self.assertNotIn("differs", {fact["agreement"] for fact in facts})
        self.assertEqual(run("facts", self.folder / "nowhere").returncode, UNREADABLE)

    def test_the_form_is_listed_for_a_reader_and_a_program(self):
        text = run("form").stdout.decode("utf-8").splitlines()
        form = json.loads(run("form", "--format", "json").stdout)
        self.assertEqual(form["schema"], "ogi-form/1")
        self.assertEqual(len(text), len(form["cells"]))
        for line, cell in zip(text, form["cells"]):
            self.assertTrue(line.startswith(f"{cell['code']}  "), line)
            self.assertIn(f"  {cell['path']}  {cell['label']['zh']}", line)
        self.assertIn("Table 3 · Total · Natural person", run("form", "--lang", "en").stdout.decode("utf-8"))

    def test_several_rules_at_once(self):
        self.assertEqual(len(json.loads(run("explain", "T3-BAL", "T3-SUM", "--format", "json").stdout)), 2)


class Usage(unittest.TestCase):
    def test_help_and_version(self):
        for arguments in (["--help"], ["check", "--help"], ["--lang", "en", "convert", "-h"], ["--version"]):
            done = run(*arguments)
            self.assertEqual((done.returncode, done.stderr), (VALID, b""))
            self.assertTrue(done.stdout.strip())
        self.assertIn("用法：".encode(), run("check", "--help").stdout.replace(b":", "：".encode()))
        self.assertNotIn(b"Usage", run("--help").stdout)
        self.assertRegex(run("--version").stdout.decode(), r"^ogi \d+\.\d+\.\d+\n$")

    def test_what_is_typed_wrong_is_a_usage_error(self):
        for arguments in ([], ["check"], ["frobnicate"], ["check", "--no-such", "x"], ["check", "x", "--lang", "fr"],
                          ["check", "x", "--format", "pdf"], ["check", "x", "--from", "word"], ["convert", "x"], ["explain"], ["rules", "x"],
                          ["check", "x", "--max-bytes", "-1"]):
            for language in ("zh", "en"):
                done = run("--lang", language, *arguments)
                self.assertEqual(done.returncode, USAGE, arguments)
                self.assertEqual(done.stdout, b"")
                message = done.stderr.decode("utf-8")
                self.assertIn("用法错误" if language == "zh" else "usage", message)
                self.assertFalse(language == "zh" and "required" in message, message)


if __name__ == "__main__":
    unittest.main(verbosity=2)
