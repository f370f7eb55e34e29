"""The view for notebooks: the tables of the official form, the bad cells marked, the findings beside."""

import unittest
from html.parser import HTMLParser

import ogi
from ogi import Applicant, Row
from samples import SAMPLE_2019, sample

EMPTY = {"br", "meta"}


class Page(HTMLParser):
    """The tables of a page as grids in which a spanning cell fills all its places, and what is not well formed."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.open, self.items = [], [], []
        self.feed(text)
        assert not self.open, self.open

    def handle_starttag(self, tag, attributes):
        if tag not in EMPTY:
            self.open.append(tag)
        attributes = dict(attributes)
        if tag == "table":
            self.tables.append({})
            self.row, self.last_row = -1, -1
        elif tag == "tr":
            self.row += 1
        elif tag in ("td", "th"):
            column = 0
            while (self.row, column) in self.tables[-1]:
                column += 1
            self.cell = {"tag": tag, "text": "", "class": attributes.get("class", ""), "title": attributes.get("title", "")}
            for row in range(int(attributes.get("rowspan", 1))):
                for right in range(int(attributes.get("colspan", 1))):
                    place = (self.row + row, column + right)
                    assert place not in self.tables[-1], f"two cells at {place}"
                    self.tables[-1][place] = self.cell
        elif tag == "li":
            self.items.append("")

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, tag

    def handle_data(self, data):
        if "td" in self.open or "th" in self.open:
            self.cell["text"] += data
        if "li" in self.open:
            self.items[-1] += data


def height_and_width(grid):
    return max(row for row, _ in grid) + 1, max(column for _, column in grid) + 1


class Reports(unittest.TestCase):
    def test_every_table_is_a_full_rectangle_of_the_form(self):
        for report, sizes in ((sample(), [(14, 4), (28, 10), (4, 15)]), (ogi.read(SAMPLE_2019), [(18, 4), (26, 10), (4, 15)])):
            page = Page(report._repr_html_())
            self.assertEqual([height_and_width(grid) for grid in page.tables], sizes)
            for grid, (height, width) in zip(page.tables, sizes):
                self.assertEqual(len(grid), height * width)

    def test_the_figures_stand_under_and_beside_their_labels(self):
        grid = Page(sample()._repr_html_()).tables[1]
        height, width = height_and_width(grid)
        for row, column, value in ((r, c, v) for (r, c), v in sample().applications.items()):
            labels = [(grid[y, 2]["text"], y) for y in range(height)]
            y = next(y for label, y in labels if label == row.label)
            x = next(x for x in range(3, width) if grid[2, x]["text"] == column.label)
            self.assertEqual(grid[y, x]["text"], str(value), (row, column))
        self.assertEqual((grid[1, 4]["text"], grid[5, 0]["text"], grid[7, 1]["text"]), ("法人或其他组织", "三、本年度办理结果", "（三）不予公开"))

    def test_the_captions_of_table_4_span_their_columns(self):
        grid = Page(sample()._repr_html_()).tables[2]
        self.assertEqual([grid[0, x]["text"] for x in (0, 4, 5, 14)], ["行政复议", "行政复议", "行政诉讼", "行政诉讼"])
        self.assertEqual([grid[1, x]["text"] for x in (5, 10)], ["未经复议直接起诉", "复议后起诉"])
        self.assertEqual([grid[3, x]["text"] for x in range(15)], "1 0 1 1 3 0 0 0 0 0 1 1 0 1 3".split())

    def test_what_is_no_number_is_seen_and_never_a_zero(self):
        report = sample()
        row = [(Row.NEWLY_RECEIVED, applicant) for applicant in Applicant]
        report.applications.update(dict(zip(row, [None, ogi.ABSENT, "—", ogi.unread("约<b>20</b>")])))
        grid = Page(report._repr_html_()).tables[1]
        self.assertEqual([grid[3, x]["text"] for x in range(3, 7)], ["", "", "—", "约<b>20</b>"])
        self.assertEqual([grid[3, x]["class"] for x in range(3, 7)], ["ogi-blank", "ogi-absent", "ogi-mark", "ogi-text"])
        self.assertIn("不是 0", grid[3, 3]["title"])

    def test_texts_of_the_report_are_escaped(self):
        report = ogi.Report()
        report.organ = "<script>alert(1)</script>"
        self.assertNotIn("<script>", report._repr_html_())


class Results(unittest.TestCase):
    def wrong(self):
        report = sample()
        report.applications[Row.DISCLOSED, Applicant.TOTAL] = 41
        report.applications[Row.NOT_HELD, Applicant.NATURAL_PERSON] = None
        return report

    def test_a_valid_report_has_no_marks(self):
        page = sample().check()._repr_html_()
        self.assertIn(">通过<", page)
        self.assertNotIn("<sup>", page)
        self.assertEqual(Page(page).items, [])

    def test_the_cell_at_fault_has_the_number_of_the_finding(self):
        result = self.wrong().check(lang="en")
        page = Page(result._repr_html_())
        self.assertEqual(len(page.items), len(result))
        grid = page.tables[1]
        numbers = [n for n, f in enumerate(result, 1) if f.path == "applications.outcome.disclosed.total" and f.outcome == ogi.Outcome.FAIL]
        self.assertEqual(grid[5, 9]["text"], "41" + "".join(map(str, numbers)))
        self.assertIn("ogi-error", grid[5, 9]["class"])
        self.assertIn("ogi-involved", grid[5, 3]["class"])
        self.assertIn(result[numbers[0] - 1].message, page.items[numbers[0] - 1])
        self.assertIn("ogi-open", grid[15, 3]["class"])

    def test_a_waived_finding_stays_in_sight_with_who_answers_for_it(self):
        fingerprints = [f.fingerprint for f in self.wrong().check() if f.outcome == ogi.Outcome.FAIL]
        given = [{"fingerprint": f, "by": "<办公室>", "reason": "口径不同", "until": "2999-12-31"} for f in fingerprints]
        result = self.wrong().check(waivers={"schema": "ogi-waivers/1", "waivers": given})
        page = result._repr_html_()
        waived = [item for item in Page(page).items if "<办公室> – 2999-12-31: 口径不同" in item]
        self.assertEqual(len(waived), result.summary.waived)
        self.assertGreater(len(waived), 0)
        self.assertNotIn("<办公室>", page)

    def test_cells_of_other_reports_are_not_marked_in_this_one(self):
        previous = sample()
        previous.year -= 1
        grid = Page(sample().check(previous=previous)._repr_html_()).tables[1]
        texts = {grid[y, x]["text"]: grid[y, x]["class"] for y, x in grid if x == 9}
        carried = [said for text, said in texts.items() if text.startswith("5")]
        self.assertTrue(any("ogi-error" in said for said in carried), texts)
        row = max(y for y, x in grid)
        self.assertNotIn("ogi-involved", grid[row, 9]["class"])

    def test_a_result_shows_the_report_as_it_was_when_checked(self):
        report = self.wrong()
        result = report.check()
        report.applications[Row.DISCLOSED, Applicant.TOTAL] = 999
        report.close()
        self.assertNotIn("999", result._repr_html_())

    def test_an_empty_report_can_be_shown(self):
        Page(ogi.Report().check()._repr_html_())


if __name__ == "__main__":
    unittest.main()
