#!/usr/bin/python3
"""The table of medians, from an output written by hand."""
import contextlib
import io
import json
import os
import tempfile
import unittest

import report_medians


def runs(name, nanoseconds):
    return [{"name": name, "run_name": name, "run_type": "iteration", "cpu_time": t, "time_unit": "ns"} for t in nanoseconds]


def canned():
    return {
        "context": {
            "date": "2025-01-17T09:00:00+08:00",
            "num_cpus": 4,
            "compiler": "GNU 12.2.0",
            "libraries": "RapidJSON 1.1.0",
            "json_bytes_full": "8500",
        },
        "benchmarks": runs("json_read_check/ogi/full", [9000, 10000, 11000, 10000, 90000])
        + runs("json_read_check/RapidJSON, schema/full", [29000, 31000, 30000, 35000, 25000])
        + [{"name": "x_median", "run_name": "json_read_check/ogi/full", "run_type": "aggregate", "cpu_time": 1, "time_unit": "ns"}]
        + runs("check/ogi/full", [90000, 120000, 120000, 130000, 110000]),
    }


class Table(unittest.TestCase):
    def setUp(self):
        self.text = report_medians.render(canned(), "Some CPU")

    def test_gives_medians_and_how_many_times_longer_a_peer_takes(self):
        self.assertIn("| JSON: read and check | full report | **ogi** | 10 |  |", self.text)
        self.assertIn("| JSON: read and check | full report | RapidJSON, schema | 30 | 3.0 |", self.text)

    def test_leaves_out_aggregates_that_the_benchmark_program_made(self):
        self.assertNotIn("0.001", self.text)

    def test_says_which_aims_are_met_and_which_are_missed(self):
        self.assertIn("≥ 3 × as quick as RapidJSON, schema | 3.0 × | met |", self.text)
        self.assertIn("| check alone: < 100 µs | 120 µs | **missed** |", self.text)

    def test_names_the_compiler_the_processor_and_the_libraries(self):
        for words in ("GNU 12.2.0", "Some CPU", "RapidJSON 1.1.0", "full report as JSON: 8500 bytes", "2025-01-17"):
            self.assertIn(words, self.text)


class Refusal(unittest.TestCase):
    def test_fewer_than_five_repetitions(self):
        output = canned()
        output["benchmarks"] = output["benchmarks"][1:]
        self.assertRaisesRegex(report_medians.Unusable, "fewer than five", report_medians.render, output, "")

    def test_a_measurement_that_failed(self):
        output = canned()
        output["benchmarks"][0].update(error_occurred=True, error_message="the work was not done")
        self.assertRaisesRegex(report_medians.Unusable, "not done", report_medians.render, output, "")

    def test_peers_without_our_own_time(self):
        output = canned()
        output["benchmarks"] = output["benchmarks"][5:]
        self.assertRaisesRegex(report_medians.Unusable, "our own time", report_medians.render, output, "")

    def test_a_page_without_markers(self):
        self.assertRaises(report_medians.Unusable, report_medians.put_into, "# Performance\n", "text")


class Page(unittest.TestCase):
    def test_only_what_stands_between_the_markers_is_replaced_and_a_second_run_changes_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            result, page = os.path.join(folder, "result.json"), os.path.join(folder, "page.md")
            with open(result, "w", encoding="utf-8") as file:
                json.dump(canned(), file)
            with open(page, "w", encoding="utf-8") as file:
                file.write(f"# Before\n\n{report_medians.BEGIN}\nold figures\n{report_medians.END}\n\nAfter\n")
            pages = []
            for _ in range(2):
                with contextlib.redirect_stdout(io.StringIO()):
                    self.assertEqual(report_medians.main([result, "--into", page, "--cpu", "Some CPU"]), 0)
                with open(page, encoding="utf-8") as file:
                    pages.append(file.read())
        self.assertTrue(pages[0].startswith("# Before\n") and pages[0].endswith("\n\nAfter\n"))
        self.assertNotIn("old figures", pages[0])
        self.assertIn("**ogi**", pages[0])
        self.assertEqual(pages[0], pages[1])


if __name__ == "__main__":
    unittest.main()
