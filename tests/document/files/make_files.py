#!/usr/bin/python3
"""Makes the office files of this folder out of tests/samples/sample.txt: as a web page with merged cells, which LibreOffice
converts, and once with openpyxl. Needs soffice (libreoffice-writer-nogui, libreoffice-calc-nogui) and python3-openpyxl."""
import html
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import openpyxl

HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE.parent.parent / "samples" / "sample.txt"
FIGURE = re.compile(r"\d+(\.\d+)?")


def blocks():
    """The sample as paragraphs and tables (lists of rows)."""
    table = []
    for line in SAMPLE.read_text(encoding="utf-8").splitlines():
        if "\t" in line or line == "(七) 总计":
            table.append(line.split("\t"))
            continue
        if table:
            yield table
            table = []
        if line.strip():
            yield line
    if table:
        yield table


def disclosure(rows):
    """(text, columns, rows) of each cell: captions over the whole table, a lone figure or head over the value columns."""
    for row in rows:
        cells = [text for text in row if text]
        width = {1: [4], 2: [1, 3], 4: [1, 1, 1, 1]}[len(cells)]
        yield [(text, columns, 1) for text, columns in zip(cells, width)]


def applications(rows):
    """Three columns of labels, of which the groups reach over the rows below them, and seven of figures."""
    yield [(rows[0][0], 3, 3), ("申请人情况", 7, 1)]
    yield [("自然人", 1, 2), ("法人或其他组织", 5, 1), ("总计", 1, 2)]
    yield [(text, 1, 1) for text in rows[2] if text]
    body = []
    for row in rows[3:]:
        cells = [text for text in row if text]
        first = next(i for i, text in enumerate(cells) if FIGURE.fullmatch(text))
        body.append((cells[:first], cells[first:]))
    groups = [i for i, (labels, _) in enumerate(body) if re.match(r"[一二三四]、", labels[0])]
    kinds = [i for i, (labels, _) in enumerate(body) if any(re.match(r"\([一二三四五六七]\)", l) for l in labels)]

    def rows_until(starts, i):
        return min([s for s in starts if s > i] + [len(body)]) - i

    for i, (labels, figures) in enumerate(body):
        cells, column = [], 0
        for label in labels:
            if re.match(r"三、", label):
                cells.append((label, 1, rows_until(groups, i)))
                column = 1
            elif re.match(r"\([一二三四五六七]\)", label) and label != labels[-1]:
                cells.append((label, 1, rows_until(kinds + groups, i)))
                column = 2
            elif i in groups:
                cells.append((label, 3 - column, 1))
            else:
                cells.append((label, 2 if re.match(r"\(", label) else 1, 1))
        yield cells + [(figure, 1, 1) for figure in figures]


def proceedings(rows):
    yield [("行政复议", 5, 1), ("行政诉讼", 10, 1)]
    yield [(text, 1, 2) for text in rows[1][:5]] + [("未经复议直接起诉", 5, 1), ("复议后起诉", 5, 1)]
    yield [(text, 1, 1) for text in rows[2] if text]
    yield [(text, 1, 1) for text in rows[3]]


def laid_out(table):
    if table[0][0].startswith("第二十条"):
        return list(disclosure(table))
    return list(applications(table)) if table[0][0].startswith("(本列") else list(proceedings(table))


def page():
    yield "<html><head><meta charset='utf-8'></head><body>"
    for block in blocks():
        if isinstance(block, str):
            yield f"<p>{html.escape(block)}</p>"
            continue
        yield "<table border='1'>"
        for row in laid_out(block):
            cells = (f"<td colspan='{w}' rowspan='{h}'>{html.escape(text)}</td>" for text, w, h in row)
            yield "<tr>" + "".join(cells) + "</tr>"
        yield "</table>"
    yield "</body></html>"


def convert(source, kind, name, reader):
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        subprocess.run(["soffice", profile, "--headless", f"--infilter={reader}", "--convert-to", kind, "--outdir", folder,
                        str(source)], check=True, stdout=subprocess.DEVNULL)
        os.replace(f"{folder}/{source.stem}.{kind.split(':')[0]}", HERE / name)


def with_openpyxl():
    """The same in a workbook without shared strings: openpyxl as Debian has it writes them inline."""
    book = openpyxl.Workbook()
    sheet = book.active
    line = 1
    for block in blocks():
        if isinstance(block, str):
            sheet.cell(line, 1, block)
            line += 1
            continue
        taken = set()
        for row in laid_out(block):
            column = 1
            for text, width, height in row:
                while (line, column) in taken:
                    column += 1
                number = FIGURE.fullmatch(text)
                sheet.cell(line, column, (float(text) if "." in text else int(text)) if number else text)
                if width * height > 1:
                    sheet.merge_cells(start_row=line, start_column=column, end_row=line + height - 1, end_column=column + width - 1)
                taken.update((line + y, column + x) for y in range(height) for x in range(width))
            line += 1
    book.save(HERE / "openpyxl.xlsx")


def main():
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "sample.html"
        source.write_text("\n".join(page()), encoding="utf-8")
        for kind, name, reader in [("docx:MS Word 2007 XML", "libreoffice.docx", "HTML (StarWriter)"),
                                   ("odt:writer8", "libreoffice.odt", "HTML (StarWriter)"),
                                   ("xlsx:Calc MS Excel 2007 XML", "libreoffice.xlsx", "HTML (StarCalc)"),
                                   ("ods:calc8", "libreoffice.ods", "HTML (StarCalc)")]:
            convert(source, kind, name, reader)
    with_openpyxl()
    return 0


if __name__ == "__main__":
    sys.exit(main())
