"""The examples of the manual and of the docstrings do what they say."""

import doctest
import os
import pathlib
import re
import shutil
import tempfile
import unittest
from decimal import Decimal

import ogi
from samples import ROOT, SAMPLE

PAGES = {language: ROOT / f"docs/guide/{language}/python.md" for language in ("en", "zh")}


def examples(page):
    """The page with everything but its examples made empty, so that lines keep their numbers."""
    lines, inside = [], False
    for line in page.read_text("utf-8").split("\n"):
        fence = line.startswith("```")
        lines.append(line if inside and not fence else "")
        inside = line == "```pycon" if fence else inside
    return "\n".join(lines)


class Manual(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.addCleanup(os.chdir, os.getcwd())
        shutil.copy(SAMPLE, pathlib.Path(folder.name) / "sample.txt")
        os.chdir(folder.name)

    def run_examples(self, test):
        said = []
        runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
        runner.run(test, out=said.append)
        self.assertEqual("".join(said), "")
        return runner.tries

    def test_the_pages_do_what_they_say(self):
        for page in PAGES.values():
            test = doctest.DocTestParser().get_doctest(examples(page), {}, page.name, str(page), 0)
            self.assertGreater(self.run_examples(test), 25)

    def test_both_languages_show_the_same_program(self):
        en, zh = (
            [example.source for example in doctest.DocTestParser().get_examples(examples(page))] for page in PAGES.values()
        )
        self.assertEqual(en, zh)

    def test_the_docstrings_do_what_they_say(self):
        tests = [test for test in doctest.DocTestFinder().find(ogi, extraglobs={**vars(ogi), "Decimal": Decimal}) if test.examples]
        names = {test.name for test in tests}
        self.assertLessEqual({"ogi.NoNumber", "ogi.form", "ogi.rule", "ogi.FormLine"}, names)
        for test in tests:
            self.run_examples(test)

    def test_the_pages_name_what_there_is(self):
        for page in PAGES.values():
            for name in re.findall(r"`ogi\.([A-Za-z_]+)", page.read_text("utf-8")):
                self.assertTrue(hasattr(ogi, name), f"{page.name}: ogi.{name}")


if __name__ == "__main__":
    unittest.main()
