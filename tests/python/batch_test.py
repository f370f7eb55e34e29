"""Many files: lazily, with progress, whatever lies among them."""

import contextlib
import io
import pathlib
import tempfile
import unittest

import ogi
from samples import SAMPLE, SAMPLE_JSON


class Batches(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.bad = pathlib.Path(folder.name) / "bad.json"
        self.bad.write_bytes(b"{")
        self.paths = [SAMPLE, self.bad, pathlib.Path(folder.name) / "nowhere", str(SAMPLE_JSON)]

    def test_each_path_comes_with_its_report_or_the_reason(self):
        seen = list(ogi.read_many(self.paths))
        self.assertEqual([path for path, _ in seen], self.paths)
        self.assertEqual([type(what) for _, what in seen], [ogi.Report, ogi.MalformedError, FileNotFoundError, ogi.Report])

    def test_what_cannot_be_read_is_skipped_or_raised(self):
        self.assertEqual([path for path, _ in ogi.read_many(self.paths, on_error="skip")], [SAMPLE, str(SAMPLE_JSON)])
        with self.assertRaises(ogi.MalformedError):
            list(ogi.read_many(self.paths, on_error="raise"))

    def test_files_are_read_as_they_are_asked_for(self):
        asked = []

        def paths():
            for path in self.paths:
                asked.append(path)
                yield path

        reports = ogi.read_many(paths())
        self.assertEqual(asked, [])
        next(reports)
        self.assertEqual(asked, [SAMPLE])

    def test_progress_is_told(self):
        told = []
        list(ogi.read_many(self.paths, progress=lambda *what: told.append(what)))
        self.assertEqual(told, [(n, 4, path) for n, path in enumerate(self.paths, 1)])
        told.clear()
        list(ogi.read_many(iter(self.paths), progress=lambda *what: told.append(what), on_error="skip"))
        self.assertEqual([total for _, total, _ in told], [None] * 4)

    def test_the_line_of_progress_is_for_terminals(self):
        for progress, shown in ((None, False), (False, False), (True, True)):
            screen = io.StringIO()
            with contextlib.redirect_stderr(screen):
                list(ogi.read_many(self.paths, progress=progress))
            self.assertEqual("4/4  sample.json\n" in screen.getvalue(), shown)
        screen = io.StringIO()
        screen.isatty = lambda: True
        with contextlib.redirect_stderr(screen):
            list(ogi.read_many(self.paths))
        self.assertIn("4/4  sample.json\n", screen.getvalue())

    def test_the_line_of_progress_ends_also_where_not_all_is_asked_for(self):
        for paths, asked in ((self.paths, 2), (iter(self.paths), 9), ([], 1)):
            screen = io.StringIO()
            with contextlib.redirect_stderr(screen):
                reports = ogi.read_many(paths, progress=True)
                for _ in zip(range(asked), reports):
                    pass
                reports.close()
            self.assertEqual(screen.getvalue().count("\n"), 1 if screen.getvalue() else 0)
            self.assertEqual(screen.getvalue() == "", paths == [])

    def test_wrong_arguments_are_told_at_once(self):
        with self.assertRaisesRegex(ValueError, '"yield", "skip" or "raise"'):
            ogi.read_many([], on_error="ignore")
        for path in ("a.json", pathlib.Path("a.json"), b"a.json"):
            with self.assertRaisesRegex(TypeError, "a list of paths"):
                ogi.read_many(path)
        with self.assertRaises(TypeError):
            list(ogi.read_many([SAMPLE], colour=True))

    def test_limits_reach_the_reader(self):
        [(_, error)] = ogi.read_many([SAMPLE], max_bytes=10)
        self.assertIsInstance(error, ogi.BudgetError)


if __name__ == "__main__":
    unittest.main()
