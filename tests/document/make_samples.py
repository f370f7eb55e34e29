"""Makes sample.doc and sample.layout.html from the figures and texts of tests/samples/sample.txt: the former as
LibreOffice writes it, the latter as pdftotext reads the PDF that LibreOffice writes. They are committed; run this when
the sample changes.

Usage: make_samples.py   (needs soffice, pdftotext and a Chinese font)
"""

import html
import pathlib
import subprocess
import tempfile

SAMPLES = pathlib.Path(__file__).resolve().parents[1] / "samples"
STYLE = """@page { size: 21cm 29.7cm; margin: 2.5cm 2cm }
p { font-size: 14pt; text-indent: 28pt; margin: 0 } h1 { font-size: 20pt; text-align: center }
h2 { font-size: 15pt; text-indent: 28pt; font-weight: normal }
table { width: 100%; border-collapse: collapse } td { border: 1px solid black; padding: 2pt; vertical-align: middle }
td p { font-size: 10pt; text-indent: 0 } td.n p { text-align: center }"""


def cell(text, rows=1, columns=1, width=None):
    spans = (f' rowspan="{rows}"' if rows > 1 else "") + (f' colspan="{columns}"' if columns > 1 else "")
    wide = f' width="{width}%"' if width else ""
    kind = ' class="n"' if text.replace(".", "").isdigit() or columns > 1 else ""
    return f"<td{kind}{spans}{wide}><p>{html.escape(text)}</p></td>"


def table_of(rows):
    return "<table>" + "".join("<tr>" + "".join(row) + "</tr>" for row in rows) + "</table>"


def disclosure(lines):
    out = []
    for line in lines:
        cells = [c for c in line.split("\t") if c]
        if len(cells) == 1:
            out.append([cell(cells[0], columns=4)])
        elif len(cells) == 2:
            out.append([cell(cells[0]), cell(cells[1], columns=3)])
        else:
            out.append([cell(c) for c in cells])
    return table_of(out)


def applications(lines):
    rows = [[c.strip() for c in line.rstrip("\t").split("\t")] for line in lines]
    out = [
        [cell(rows[0][0], 3, 3, 34), cell("申请人情况", 1, 7)],
        [cell("自然人", 2), cell("法人或其他组织", 1, 5), cell("总计", 2)],
        [cell(c, width=9) for c in rows[2] if c],
    ]
    groups = {"(三)": 8, "(四)": 3, "(五)": 5, "(六)": 3}
    for row in rows[3:]:
        labels, figures = [c for c in row[:-7] if c], row[-7:]
        made = []
        for label in labels:
            group = groups.get(label[:3])
            if label.startswith("三、"):
                made.append(cell(label, 22, 1, 5))
            elif group:
                made.append(cell(label, group, 1, 11))
            else:
                outer = label[0] in "一二四"
                made.append(cell(label, 1, 3 if outer else 2 if label[0] == "(" else 1))
        out.append(made + [cell(f) for f in figures])
    return table_of(out)


def proceedings(lines):
    figures = lines[-1].rstrip("\t").split("\t")
    heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    return table_of(
        [
            [cell("行政复议", 1, 5), cell("行政诉讼", 1, 10)],
            [cell(h, 2) for h in heads] + [cell("未经复议直接起诉", 1, 5), cell("复议后起诉", 1, 5)],
            [cell(h) for h in heads * 2],
            [cell(f) for f in figures],
        ]
    )


def document():
    blocks, tables = [], []
    for line in (SAMPLES / "sample.txt").read_text("utf-8").splitlines() + [""]:
        if "\t" in line:
            tables.append(line)
            continue
        if tables:
            make = (disclosure, applications, proceedings)[sum(b.startswith("<table") for b in blocks)]
            blocks.append(make(tables))
            tables = []
        if line.strip():
            heading = line[0] in "一二三四五六" and line[1] == "、"
            if line.startswith("四、"):
                mark = 'h2 style="page-break-before: always"'
                blocks.append(f"<{mark}>{html.escape(line.strip())}</h2>")
                continue
            mark = "h2" if heading else "h1" if line.rstrip().endswith("报告") else "p"
            blocks.append(f"<{mark}>{html.escape(line.strip())}</{mark}>")
    return f'<html><head><meta charset="utf-8"><style>{STYLE}</style></head><body>{"".join(blocks)}</body></html>'


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "sample.html").write_text(document(), "utf-8")
        office = ["soffice", "--headless", f"-env:UserInstallation=file://{name}/profile", "--infilter=HTML (StarWriter)"]
        for form in ("doc:MS Word 97", "pdf"):
            subprocess.run([*office, "--convert-to", form, "--outdir", name, name + "/sample.html"], check=True)
        (SAMPLES / "sample.doc").write_bytes((folder / "sample.doc").read_bytes())
        command = ["pdftotext", "-enc", "UTF-8", "-bbox-layout", name + "/sample.pdf", "-"]
        (SAMPLES / "sample.layout.html").write_bytes(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


if __name__ == "__main__":
    main()
