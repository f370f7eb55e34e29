"""Reads a report and checks it, miswrites a figure and checks again, and writes what came of it as JSON.

main.py REPORT NEW.json; the variable OGI_LIBRARY may name the library.
"""

import sys

import ogi
from ogi import Applicant, Row, Verdict

VERDICTS = {Verdict.VALID: "通过", Verdict.INVALID: "不通过", Verdict.UNDETERMINED: "无法判定"}
CELL = (Row.NEWLY_RECEIVED, Applicant.NATURAL_PERSON)


def describe(report):
    """Says the verdict and the first finding."""
    result = report.check()
    summary = result.summary
    print(f"{report.organ}，{report.year}年：{VERDICTS[result.verdict]}（核对{summary.instances}项，不符{summary.failed}项）")
    for finding in result[:1]:
        print(f"{finding.label}：{finding.message}")


def miswrite(report):
    """Two digits change places, as they do when a table is copied by hand."""
    before = report.applications[CELL]
    report.applications[CELL] = 16
    print(f"自然人新收申请：{before}改为16")


def main(name, new_name):
    try:
        report = ogi.read(name)
    except OSError:
        return f"无法读取文件：{name}"
    except ogi.Error as error:
        return error.message_zh
    with report:
        describe(report)
        miswrite(report)
        describe(report)
        try:
            with open(new_name, "w", encoding="utf-8", newline="\n") as file:
                file.write(report.to_json())
        except OSError:
            return f"无法写入文件：{new_name}"
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stderr.reconfigure(encoding="utf-8")
    sys.exit(main(*sys.argv[1:]))
