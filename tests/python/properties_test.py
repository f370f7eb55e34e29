"""What holds for every input, tried with many (hypothesis)."""

import os
import unittest
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ogi
from samples import SAMPLE, SAMPLE_JSON, sample

# The same inputs every time, unless OGI_EXAMPLES asks for so many others. No database: nothing is written into the source
# tree. No deadline: machines that build at the same time are slow at times.
EXAMPLES = os.environ.get("OGI_EXAMPLES")
settings.register_profile(
    "ogi",
    derandomize=EXAMPLES is None,
    max_examples=int(EXAMPLES or 80),
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("ogi")

CELLS = ogi.form()["cells"]
INT64 = st.integers(-(2**63), 2**63 - 1)
UNITS = st.one_of(INT64, st.integers(-10, 1000))
# Texts that a report can hold: no control characters, no surrogates, none of the two characters that XML has not.
TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff"), max_size=40)


@st.composite
def contents(draw, is_money):
    number = UNITS.map(lambda units: Decimal(units).scaleb(-6)) if is_money else UNITS
    marks = st.sampled_from(["/", "-", "—", "不适用", "N/A"]).map(ogi.mark)
    unread = TEXT.filter(lambda text: text and not ogi._cells.is_mark(text)).map(ogi.unread)
    return draw(st.one_of(number, st.just(ogi.BLANK), st.just(ogi.ABSENT), marks, unread))


@st.composite
def changes(draw):
    """Cells by path with what they are to hold."""
    cells = draw(st.lists(st.sampled_from(CELLS), unique_by=lambda cell: cell["code"], max_size=12))
    return {cell["path"]: draw(contents("amount" in cell["type"])) for cell in cells}


paragraphs = st.lists(TEXT.filter(bool), max_size=3).map(tuple)
parts = st.builds(ogi.Part, st.none() | st.sampled_from(ogi.AspectKind), TEXT, paragraphs)
sections = st.builds(
    ogi.Section, st.none() | st.sampled_from(ogi.SectionKind), TEXT, paragraphs, st.lists(parts, max_size=3).map(tuple)
)


class Cells(unittest.TestCase):
    @given(changes())
    def test_what_is_set_is_what_is_read_one_by_one_and_in_bulk(self, cells):
        report = ogi.Report()
        for path, value in cells.items():
            report[path] = value
        bulk = ogi.Report()
        bulk.cells.update(cells)
        self.assertEqual(report, bulk)
        contents = report.cells.contents()
        for path, value in cells.items():
            self.assertEqual(report[path], value)
            self.assertEqual(contents.get(path, ogi.ABSENT), value)
            self.assertEqual(report.cells[path].content, value)

    @given(changes())
    def test_json_and_xml_give_the_same_report_back(self, cells):
        report = sample()
        report.cells.update(cells)
        self.assertEqual(ogi.read(report.to_json().encode()), report)
        self.assertEqual(ogi.read(report.to_xml().encode()), report)
        report.check().findings
        report.check()._repr_html_()

    @given(st.decimals(allow_nan=False) | st.integers() | st.floats() | st.text(max_size=8) | st.booleans() | st.binary(max_size=3))
    def test_anything_set_is_exact_or_refused(self, value):
        for path in ("applications.outcome.disclosed.total", "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan"):
            report = ogi.Report()
            try:
                report[path] = value
            except (TypeError, ValueError):
                self.assertEqual(report[path], ogi.ABSENT)
                continue
            if isinstance(value, str) and report.cells[path].state != ogi.CellState.NUMBER:
                self.assertEqual(report[path].print, value)
            else:
                self.assertEqual(report[path], Decimal(value))

    @given(INT64, st.sampled_from(ogi.MoneyUnit))
    def test_money_is_exact(self, fen, unit):
        amount = Decimal(fen).scaleb(-6 if unit == ogi.MoneyUnit.TEN_THOUSAND_YUAN else -2)
        self.assertEqual(ogi.parse_amount(ogi.format_amount(amount, unit), unit), amount)


class Texts(unittest.TestCase):
    @given(paragraphs, st.lists(sections, max_size=3).map(tuple), TEXT, st.none() | st.dates())
    def test_the_text_comes_back_as_it_was_set(self, preamble, sections, organ, day):
        report = ogi.Report()
        report.preamble, report.sections, report.organ, report.published_on = preamble, sections, organ, day
        again = ogi.read(report.to_json().encode())
        for each in (report, report.copy(), again, ogi.read(report.to_xml().encode())):
            self.assertEqual((each.preamble, each.sections, each.organ, each.published_on), (preamble, sections, organ, day))
        self.assertEqual(again, report)

    @given(st.text(max_size=20))
    def test_a_fault_is_found_where_setting_is_refused(self, text):
        report = ogi.Report()
        fault = ogi.find_fault(text)
        try:
            report.organ = text
        except ogi.EncodingError:
            self.assertIsNotNone(fault)
            self.assertIsNone(ogi.find_fault(text[:fault]))
        else:
            self.assertIsNone(fault)
            self.assertEqual(report.organ, text)


class AnyInput(unittest.TestCase):
    def read(self, data, **more):
        try:
            report = ogi.read(data, **more)
        except ogi.InputError as error:
            self.assertTrue(error.message_zh and error.message_en)
        else:
            self.assertEqual(ogi.read(report.to_json().encode()), report)
            report.check().findings

    @given(st.binary(max_size=200), st.sampled_from([None, "json", "xml", "text"]))
    def test_any_bytes_are_read_or_refused(self, data, medium):
        self.read(data, medium=medium)

    @given(st.sampled_from([SAMPLE, SAMPLE_JSON]).map(lambda path: path.read_bytes()), st.data())
    def test_damaged_reports_are_read_or_refused(self, data, draw):
        for _ in range(draw.draw(st.integers(1, 5))):
            begin = draw.draw(st.integers(0, len(data)))
            end = draw.draw(st.integers(begin, min(begin + 20, len(data))))
            data = data[:begin] + draw.draw(st.binary(max_size=8)) + data[end:]
        self.read(data)


if __name__ == "__main__":
    unittest.main()
