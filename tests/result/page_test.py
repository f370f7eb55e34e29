"""The HTML page, the CSV and the JUnit of check results, read by parsers that are not ours.

    /usr/bin/python3 page_test.py RESULT_PROBE html|csv|junit [XSD]
"""
import base64
import csv
import hashlib
import io
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

from written import written

VOID = {"meta", "br", "hr", "link", "img", "input"}
# Tags that a page without script, picture and form is made of.
TAGS = {
    "a", "article", "b", "body", "caption", "code", "dd", "details", "div", "dl", "dt", "footer", "h1", "h2", "h3", "head",
    "header", "html", "ins", "li", "main", "meta", "nav", "ol", "p", "section", "small", "span", "strong", "style", "summary",
    "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
}
ATTRIBUTES = {
    "aria-hidden", "aria-label", "aria-labelledby", "charset", "class", "colspan", "content", "href", "http-equiv", "id",
    "lang", "name", "role", "rowspan", "scope", "tabindex", "title",
}


class Page(HTMLParser):
    """Checks what can be checked of a page as it is read, and gathers the rest."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.path, self.ids, self.targets, self.labels = [], [], [], []
        self.policy = self.style = ""
        self.row_widths, self.open_rows = [], []

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        assert tag in TAGS, f"<{tag}>"
        assert len(attributes) == len(attrs) and set(attributes) <= ATTRIBUTES, f"<{tag} {attrs}>"
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if "href" in attributes:
            assert tag == "a" and attributes["href"].startswith("#"), f"leads out of the page: {attributes['href']}"
            self.targets.append(attributes["href"][1:])
        if "aria-labelledby" in attributes:
            self.labels.append(attributes["aria-labelledby"])
        if attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes["content"]
        if tag == "th":
            assert attributes.get("scope") in ("row", "col", "rowgroup", "colgroup"), f"th without scope: {attrs}"
        if tag == "html":
            assert attributes["lang"] in ("zh-CN", "en")
        self.count_columns(tag, attributes)
        if tag not in VOID:
            self.path.append(tag)

    def count_columns(self, tag, attributes):
        """Every row of a table of the form is as wide as the table, spans from above counted in."""
        if tag == "table":
            self.row_widths = None if "form" not in (attributes.get("class") or "") else []
            self.open_rows = []
        if self.row_widths is None:
            return
        if tag == "tr":
            self.row_widths.append(sum(width for width, _ in self.open_rows))
            self.open_rows = [(width, left - 1) for width, left in self.open_rows if left > 1]
        if tag in ("td", "th"):
            columns, rows = int(attributes.get("colspan") or 1), int(attributes.get("rowspan") or 1)
            self.row_widths[-1] += columns
            if rows > 1:
                self.open_rows.append((columns, rows - 1))

    def handle_endtag(self, tag):
        assert self.path and self.path.pop() == tag, f"</{tag}> where another element is open"
        if tag == "table" and self.row_widths is not None:
            assert len(set(self.row_widths)) == 1, f"rows of several widths: {self.row_widths}"
            assert not self.open_rows, "a span leads out of the table"

    def handle_data(self, data):
        if self.path and self.path[-1] == "style":
            self.style += data


def check_html(probe):
    pages = 0
    for language in ("zh", "en"):
        for text in written(probe, "html", language):
            page = Page()
            page.feed(text)
            page.close()
            assert not page.path, f"not closed: {page.path}"
            assert len(page.ids) == len(set(page.ids)), "an id stands twice"
            for target in page.targets + page.labels:
                assert target in page.ids, f"#{target} leads nowhere"
            digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
            assert f"style-src 'sha256-{digest}'" in page.policy and page.policy.startswith("default-src 'none';")
            assert not re.search(r"url\(|@import|https?:", page.style), "the style refers to something outside"
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text), "a control character"
            pages += 1
    print(f"{pages} pages are well-formed, closed to the outside, and every link leads somewhere")


def check_csv(probe):
    lines = 0
    for language in ("zh", "en"):
        for text in written(probe, "csv", language):
            assert text.startswith("\ufeff"), "no byte order mark"
            assert text.endswith("\r\n") and text.count("\n") == text.count("\r\n"), "lines end with CR LF"
            rows = list(csv.reader(io.StringIO(text[1:], newline=""), strict=True))
            assert len(rows) == text.count("\n"), "a finding takes several lines"
            assert {len(row) for row in rows} == {len(rows[0])}, "a line has another number of fields"
            for field in (field for row in rows for field in row):
                is_formula = re.match(r"\s*[=+\-@＝＋－＠]", field) and not re.fullmatch(r"-?\d+(\.\d+)?", field)
                assert not is_formula, f"a formula: {field!r}"
                assert not re.search("[\x00-\x1f\x7f]", field), f"a control character: {field!r}"
            lines += len(rows) - 1
    assert lines > 200
    print(f"{lines} findings, each on a line of its own")


def check_junit(probe, schema):
    with tempfile.TemporaryDirectory() as folder:
        for language in ("zh", "en"):
            texts = written(probe, "junit", language)
            files = []
            for number, text in enumerate(texts):
                files.append(Path(folder, f"{language}{number}.xml"))
                files[-1].write_text(text, encoding="utf-8")
            subprocess.run(["xmllint", "--noout", "--nonet", "--schema", schema, *map(str, files)], check=True,
                           capture_output=True)
            for text in texts:
                check_totals(ElementTree.fromstring(text.encode()).find("testsuite"))
        print(f"{len(texts)} suites in two languages are valid, and their totals are right")


def check_totals(suite):
    cases = suite.findall("testcase")
    for total, element in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        assert int(suite.get(total)) == sum(case.find(element) is not None for case in cases), total
    assert int(suite.get("tests")) == len(cases)
    assert cases[0].get("name") == "verdict"
    verdict = next(p.get("value") for p in suite.iter("property") if p.get("name") == "verdict")
    told = {"invalid": "failure", "undetermined": "skipped"}.get(verdict)
    assert [element.tag for element in cases[0]] == ([told] if told else []), verdict


if __name__ == "__main__":
    {"html": check_html, "csv": check_csv, "junit": check_junit}[sys.argv[2]](sys.argv[1], *sys.argv[3:])
