"""What a report knows of its import: the log with its rules, places, parts of the input, limits, media."""

import json
import unittest

import ogi
from samples import SAMPLE, SAMPLE_JSON, sample

LABEL = "本年新收政府信息公开申请数量"
FEE = "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan"


def in_yuan():
    """The sample with its fees in yuan."""
    return SAMPLE.read_text("utf-8").replace("\t12.3456", "\t123456元", 1).encode("utf-8")


class Logs(unittest.TestCase):
    def test_an_entry_says_by_which_rule_what_was_taken_for_what(self):
        report, log = ogi.read(in_yuan(), log=True)
        self.assertEqual(log, report.log)
        self.assertIsInstance(log, ogi.ImportLog)
        (entry,) = log
        self.assertEqual((entry.rule, entry.kind, entry.confidence),
                         ("I-YUAN", ogi.LogKind.REPAIR, ogi.Certainty.PROVED))
        self.assertEqual((entry.before, entry.after, entry.path), ("123456元", "12.3456", FEE))
        self.assertEqual(report.source_parts[entry.part], "")
        self.assertEqual(in_yuan()[entry.offset:].decode("utf-8")[:7], "123456元")
        self.assertIn("元", entry.message_in("zh"))
        self.assertIn("yuan", entry.message_in("en"))

    def test_without_asking_a_report_alone_is_given(self):
        self.assertIsInstance(ogi.read(SAMPLE), ogi.Report)
        self.assertEqual(ogi.read(SAMPLE, log=False).log, ())

    def test_a_log_is_picked_from_and_tabulated(self):
        log = ogi.read(in_yuan()).log
        self.assertEqual(len(log.of(ogi.LogKind.REPAIR, ogi.LogKind.GUESS)), 1)
        self.assertEqual(log.of(ogi.LogKind.UNREAD), ())
        (record,) = log.to_records()
        self.assertEqual((record["kind"], record["confidence"], record["path"]), ("repair", "proved", FEE))
        try:
            import pandas  # noqa: F401
        except ImportError:
            return
        self.assertEqual(list(log.to_frame()["rule"]), ["I-YUAN"])
        self.assertEqual(list(ogi.Report().log.to_frame().columns)[:2], ["kind", "message_zh"])

    def test_the_log_is_written_for_readers_and_programs(self):
        report = ogi.read(in_yuan())
        self.assertIn("I-YUAN，确定", report.log_to_text())
        self.assertIn("I-YUAN, proved", report.log_to_text("en", input_name="a.txt"))
        written = json.loads(report.log_to_json(input_name="甲.txt"))
        self.assertEqual((written["schema"], written["input"]["name"]), ("ogi-import-log/1", "甲.txt"))
        self.assertEqual(written["entries"][0]["rule"], "I-YUAN")
        self.assertEqual(written["counts"], {"repair": 1, "guess": 0, "unread": 0, "note": 0})

    def test_every_entry_names_a_rule_that_is_listed(self):
        rules = {rule.id: rule for rule in ogi.import_rules()}
        self.assertGreater(len(rules), 30)
        for entry in ogi.read(in_yuan()).log + ogi.read(SAMPLE.read_text("utf-8")[:700].encode("utf-8")).log:
            self.assertEqual(rules[entry.rule].kind, entry.kind)
        self.assertEqual(rules["I-YUAN"].title_in("zh"), "由元换算为万元")
        self.assertIsNone(rules["I-TABLE-MISSING"].confidence)

    def test_a_batch_gives_reports_with_their_logs(self):
        with self.assertRaisesRegex(TypeError, "report.log"):
            ogi.read_many([SAMPLE], log=True)
        ((_, report),) = ogi.read_many([SAMPLE], max_expanded_bytes=1, max_archive_entries=1)
        self.assertEqual(report.log, ())


class Places(unittest.TestCase):
    def test_a_place_is_counted_in_bytes_and_in_characters(self):
        report, data = ogi.read(in_yuan()), in_yuan()
        place = report.place(FEE)
        self.assertEqual(place, report.cells[FEE].place)
        self.assertEqual(data[place.offset:place.offset + place.size].decode("utf-8"), "123456元")
        text = data.decode("utf-8")
        self.assertEqual(text[place.character:place.character + place.characters], "123456元")
        self.assertEqual((place.part, report.source_parts), (0, ("",)))

    def test_findings_have_the_same_place_as_their_cells(self):
        report = ogi.read(SAMPLE.read_text("utf-8").replace("\t12.3456", "\t约12", 1).encode("utf-8"))
        places = {f.source for f in report.check() if f.path == FEE}
        self.assertEqual(places, {report.place(FEE)})

    def test_a_report_that_was_not_read_has_no_places(self):
        self.assertIsNone(ogi.Report().place(FEE))


class Media(unittest.TestCase):
    def test_the_names_of_media(self):
        names = ["json", "xml", "text", "html", "docx", "xlsx", "odt", "ods", "doc", "pdf_layout"]
        self.assertEqual([medium.name.lower() for medium in ogi.Medium][1:], names)
        for name in names:
            self.assertIsInstance(ogi.is_readable(name), bool)
        self.assertTrue(ogi.is_readable(ogi.Medium.XML))
        with self.assertRaisesRegex(ValueError, "pdf_layout"):
            ogi.is_readable("pdf")

    def test_a_wrong_medium_is_an_error(self):
        for medium in ("docx", ogi.Medium.HTML):
            with self.assertRaises(ogi.UnsupportedError):
                ogi.read(SAMPLE_JSON, medium=medium)
        with self.assertRaises(ogi.ArgumentError):
            ogi.is_readable(ogi.Medium.ANY)

    def test_limits_are_numbers(self):
        for name in ("max_expanded_bytes", "max_archive_entries"):
            with self.assertRaises(ValueError):
                ogi.read(SAMPLE, **{name: -1})
            with self.assertRaises(TypeError):
                ogi.read(SAMPLE, **{name: "1"})


class Evidence(unittest.TestCase):
    def test_relations_that_parted_glued_figures_do_not_pass(self):
        lines = SAMPLE.read_text("utf-8").split("\n")
        number = next(i for i, line in enumerate(lines) if LABEL in line)
        before, _, figures = lines[number].partition(LABEL)
        lines[number] = before + LABEL + "\t" + figures.replace("\t", "")
        report, log = ogi.read("\n".join(lines).encode("utf-8"), log=True)
        self.assertEqual(report.applications, sample().applications)
        self.assertEqual(len(log.of(ogi.LogKind.REPAIR)), 1)
        used = {(relation.rule, relation.instance) for relation in report.relations_used}
        self.assertIn(("T3-TOT", "applications.newly_received"), used)
        result = report.check()
        self.assertEqual({(evidence.rule, evidence.instance) for evidence in result.evidence_used}, used)
        self.assertEqual(result.verdict, ogi.Verdict.UNDETERMINED)
        self.assertEqual(result.summary.passed, sample().check().summary.passed - len(used))
        (evidence,) = [e for e in result.evidence_used if e.rule == "T3-TOT"]
        self.assertEqual((evidence.outcome, evidence.severity), (ogi.Outcome.SKIPPED, ogi.Severity.ERROR))
        self.assertEqual(len(evidence.codes), 7)
        self.assertIn("新收", evidence.label_in("zh"))
        self.assertEqual(report.copy().relations_used, report.relations_used)

    def test_no_relation_is_used_where_labels_decide(self):
        report = sample()
        self.assertEqual(report.relations_used, ())
        result = report.check()
        self.assertEqual(result.evidence_used, ())
        self.assertEqual(json.loads(result.to_json())["evidence_used"], [])


if __name__ == "__main__":
    unittest.main()
