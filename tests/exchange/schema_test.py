"""The schemas against independent validators (python3-jsonschema, xmllint), beside our own readers.

    /usr/bin/python3 schema_test.py EXCHANGE_PROBE SCHEMA_FOLDER

What our writers write is valid for both. What our readers take of documents changed at random the validators take too. Every invalid instance below is one change to a valid report; the validator
must refuse it and our reader must refuse it with the code beside it. What a schema cannot say stands in lists of its
own: there only our reader must refuse.
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import jsonschema

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from change import DELETE, changed  # noqa: E402

RANDOM_REPORTS = 150
RANDOM_CHANGES = 600
A = ["applications"]
CELL = A + ["newly_received", "total"]
FEE = ["proactive_disclosure", "article20_8", "administrative_fees", "amount_10k_yuan"]
YUAN = ["information_processing_fee", "received_amount_yuan"]
EXTENSION_CELL = ["extensions", 0, "values", 0, "cell"]

# name, where, the new value, the code of our reader
JSON_INVALID = [
    ("no edition", ["edition"], DELETE, "structure"),
    ("unknown edition", ["edition"], "2020", "structure"),
    ("edition as a number", ["edition"], 2021, "structure"),
    ("edition null", ["edition"], None, "structure"),
    ("unknown member of the report", ["remarks"], "x", "structure"),
    ("member in capitals", ["Organ"], "x", "structure"),
    ("year 2018", ["report_year"], 2018, "unsupported"),
    ("year 2015", ["report_year"], 2015, "unsupported"),
    ("year 10000", ["report_year"], 10000, "structure"),
    ("year as a string", ["report_year"], "2024", "structure"),
    ("year with a fraction", ["report_year"], 2024.5, "structure"),
    ("year null", ["report_year"], None, "structure"),
    ("organ as a number", ["organ"], 5, "structure"),
    ("organ null", ["organ"], None, "structure"),
    ("organ with U+0000", ["organ"], "a\x00b", "encoding"),
    ("organ with U+007F", ["organ"], "a\x7fb", "encoding"),
    ("organ with U+0085", ["organ"], "a\x85b", "encoding"),
    ("organ with a carriage return", ["organ"], "a\rb", "encoding"),
    ("organ with U+FFFF", ["organ"], "a\uffffb", "encoding"),
    ("unknown scope", ["scope"], "all", "structure"),
    ("scope in Chinese", ["scope"], "本机关", "structure"),
    ("included organs as a string", ["included_organs"], "民政局", "structure"),
    ("an included organ as an object", ["included_organs"], [{}], "structure"),
    ("a list within the preamble", ["preamble"], [["x"]], "structure"),
    ("date without dashes", ["published_on"], "20250120", "structure"),
    ("date in Chinese", ["published_on"], "2025年1月20日", "structure"),
    ("30 February", ["published_on"], "2025-02-30", "structure"),
    ("29 February of a common year", ["published_on"], "2023-02-29", "structure"),
    ("month 13", ["published_on"], "2025-13-01", "structure"),
    ("date with time", ["published_on"], "2025-01-20T00:00:00Z", "structure"),
    ("table as a list", A, [], "structure"),
    ("table null", A, None, "structure"),
    ("unknown row", A + ["withdrawn"], {"total": 1}, "structure"),
    ("row as a number", A + ["newly_received"], 5, "structure"),
    ("unknown applicant", A + ["newly_received", "foreigner"], 1, "structure"),
    ("row at the wrong level", A + ["disclosed"], {"total": 1}, "structure"),
    ("count in quotation marks", CELL, "12", "structure"),
    ("negative count in quotation marks", CELL, "-3", "structure"),
    ("count with a fraction", CELL, 1.5, "structure"),
    ("count beyond 64 bits", CELL, 9223372036854775808, "structure"),
    ("20-digit count", CELL, 12345678901234567890, "structure"),
    ("count below 64 bits", CELL, -9223372036854775809, "structure"),
    ("count true", CELL, True, "structure"),
    ("count as a list", CELL, [1], "structure"),
    ("empty string in a cell", CELL, "", "structure"),
    ("empty cell object", CELL, {}, "structure"),
    ("cell object with an unknown member", CELL, {"number": 1, "note": "x"}, "structure"),
    ("cell object with null", CELL, {"number": None}, "structure"),
    ("cell object with an empty print", CELL, {"number": 1, "raw": ""}, "structure"),
    ("cell object with a number as print", CELL, {"number": 1, "raw": 1}, "structure"),
    ("cell object with a quoted count", CELL, {"number": "1"}, "structure"),
    ("cell object with a fraction", CELL, {"number": 1.5, "raw": "1.5"}, "structure"),
    ("quoted amount with 7 decimals", FEE, "12.3456789", "structure"),
    ("quoted amount with a leading zero", FEE, "018.871", "structure"),
    ("empty amount", FEE, "", "structure"),
    ("amount false", FEE, False, "structure"),
    ("amount out of range", FEE, 1e15, "structure"),
    ("quoted yuan with 3 decimals", YUAN, "0.001", "structure"),
    ("unknown fee member", ["information_processing_fee", "paid"], 1, "structure"),
    ("sections as an object", ["sections"], {}, "structure"),
    ("section as a string", ["sections", 0], "一、总体情况", "structure"),
    ("unknown section", ["sections", 0, "section"], "summary", "structure"),
    ("unknown member of a section", ["sections", 0, "text"], "x", "structure"),
    ("paragraphs as a string", ["sections", 0, "paragraphs"], "x", "structure"),
    ("paragraph null", ["sections", 0, "paragraphs"], [None], "structure"),
    ("unknown aspect", ["sections", 0, "parts", 0, "aspect"], "other", "structure"),
    ("part within a part", ["sections", 0, "parts", 0, "parts"], [], "structure"),
    ("extension without table", ["extensions", 0, "table"], DELETE, "structure"),
    ("extension of table five", ["extensions", 0, "table"], "table5", "structure"),
    ("extension value without object", ["extensions", 0, "values", 0], 3, "structure"),
    ("extension cell in quotation marks", EXTENSION_CELL, "3", "structure"),
    ("extension cell with a fraction", EXTENSION_CELL, 3.5, "structure"),
    ("report as a list", [], [], "structure"),
    ("report as a string", [], "report", "structure"),
    ("report null", [], None, "structure"),
]

# name, a piece of the text, what stands there instead, the code: JSON that the schema takes (or never sees)
JSON_BEYOND_THE_SCHEMA = [
    ("repeated member", '"edition": "2021",', '"edition": "2021", "edition": "2021",', "structure"),
    ("repeated member written otherwise", '"edition": "2021",', '"edition": "2021", "editio\\u006e": "2021",', "structure"),
    ("whole number with a point", '"number": 22,', '"number": 22.0,', "structure"),
    ("count with exponent", '"number": 22,', '"number": 22e0,', "structure"),
    ("amount with 7 decimals", '"number": 18.871,', '"number": 18.8710001,', "structure"),
    ("amount with exponent", '"number": 18.871,', '"number": 18871e-3,', "structure"),
    ("yuan with 3 decimals", '"received_amount_yuan": 400.5', '"received_amount_yuan": 400.555', "structure"),
    ("infinite amount", '"number": 18.871,', '"number": 1e400,', "structure"),
    ("leading zero", '"number": 22,', '"number": 022,', "syntax"),
    ("trailing comma", '"edition": "2021",', '"edition": "2021",,', "syntax"),
    ("comment", '"edition": "2021",', '"edition": "2021", // 2021', "syntax"),
    ("second report", '"edition": "2021"', '"edition": "2021"} {"edition": "2021"', "syntax"),
    ("print of another number", '"number": 22, "raw": "22（其中修订16件）"', '"number": 22, "raw": "16"', "structure"),
    ("half a surrogate pair", '"edition": "2021",', '"edition": "2021", "organ": "\\ud800",', "encoding"),
]


# name, a piece of the canonical XML, what stands there instead, the code of our reader
XML_INVALID = [
    ("no edition", "<edition>2021</edition>", "", "structure"),
    ("unknown edition", "<edition>2021</edition>", "<edition>2020</edition>", "structure"),
    ("spaces in the edition", "<edition>2021</edition>", "<edition> 2021 </edition>", "structure"),
    ("repeated edition", "<edition>2021</edition>", "<edition>2021</edition><edition>2021</edition>", "structure"),
    ("year 2015", "<report_year>YEAR</report_year>", "<report_year>2015</report_year>", "unsupported"),
    ("year 10000", "<report_year>YEAR</report_year>", "<report_year>10000</report_year>", "structure"),
    ("empty year", "<report_year>YEAR</report_year>", "<report_year/>", "structure"),
    ("year with a leading zero", "<report_year>YEAR</report_year>", "<report_year>0YEAR</report_year>", "structure"),
    ("leading zero in a count", 'raw="22（其中修订16件）">22<', 'raw="22（其中修订16件）">022<', "structure"),
    ("leading zero in an amount", 'raw="18.8710">18.871<', 'raw="18.8710">018.871<', "structure"),
    ("year with text", "<report_year>YEAR</report_year>", "<report_year>YEAR年</report_year>", "structure"),
    ("unknown element", "<edition>2021</edition>", "<edition>2021</edition><remarks/>", "structure"),
    ("other root", "ogi_annual_report>", "report>", "structure"),
    ("attribute of the root", "<ogi_annual_report>", '<ogi_annual_report version="1">', "structure"),
    ("namespace", "<ogi_annual_report>", '<ogi_annual_report xmlns="urn:x">', "structure"),
    ("attribute of a text", "<organ>", '<organ raw="x">', "structure"),
    ("element within a text", "<organ>", "<organ><b/>", "structure"),
    ("C1 control character", "<organ>", "<organ>\x85", "encoding"),
    ("carriage return by reference", "<organ>", "<organ>&#13;", "encoding"),
    ("control character by reference", "<organ>", "<organ>&#1;", "encoding"),
    ("U+FFFE by reference", "<organ>", "<organ>&#xFFFE;", "encoding"),
    ("surrogate by reference", "<organ>", "<organ>&#xD800;", "encoding"),
    ("unknown entity", "<organ>", "<organ>&nbsp;", "syntax"),
    ("bare ampersand", "<organ>", "<organ>A&B", "syntax"),
    ("end of a CDATA section in text", "<organ>", "<organ>]]>", "syntax"),
    ("unknown scope", "<scope>own_organ</scope>", "<scope>all</scope>", "structure"),
    ("30 February", "<published_on>DATE</published_on>", "<published_on>2025-02-30</published_on>", "structure"),
    ("date with time zone", "<published_on>DATE</published_on>", "<published_on>DATEZ</published_on>", "structure"),
    ("unknown item of a list", "<paragraph>", "<line/><paragraph>", "structure"),
    ("text between elements", "<applications>", "<applications>text", "structure"),
    ("CDATA between elements", "<applications>", "<applications><![CDATA[x]]>", "structure"),
    ("unknown row", "<applications>", "<applications><withdrawn/>", "structure"),
    ("table in a table", "<applications>", "<applications><applications/>", "structure"),
    ("repeated table", "<applications>", "<applications/><applications>", "structure"),
    ("text in a cell", 'raw="22（其中修订16件）">22<', 'raw="22（其中修订16件）">二十二<', "structure"),
    ("fraction in a count", 'raw="22（其中修订16件）">22<', 'raw="22（其中修订16件）">22.5<', "structure"),
    ("exponent in a count", 'raw="22（其中修订16件）">22<', 'raw="22（其中修订16件）">22e0<', "structure"),
    ("count beyond 64 bits", 'raw="22（其中修订16件）">22<', 'raw="x">9223372036854775808<', "structure"),
    ("20-digit count", 'raw="22（其中修订16件）">22<', 'raw="x">12345678901234567890<', "structure"),
    ("empty print", 'raw="22（其中修订16件）"', 'raw=""', "structure"),
    ("unknown attribute", 'raw="22（其中修订16件）"', 'text="22（其中修订16件）"', "structure"),
    ("second attribute", 'raw="22（其中修订16件）"', 'raw="22" note="x"', "structure"),
    ("repeated attribute", 'raw="22（其中修订16件）"', 'raw="22" raw="22"', "syntax"),
    ("attribute without quotation marks", 'raw="/"', "raw=/", "syntax"),
    ("bracket in an attribute", 'raw="/"', 'raw="<"', "syntax"),
    ("element in a cell", 'raw="22（其中修订16件）">22<', 'raw="22"><number>22</number><', "structure"),
    ("amount with 7 decimals", 'raw="18.8710">18.871<', 'raw="18.8710">18.8710001<', "structure"),
    ("amount with exponent", 'raw="18.8710">18.871<', 'raw="18.8710">1.8871e1<', "structure"),
    ("amount out of range", 'raw="18.8710">18.871<', 'raw="x">9223372036854.775808<', "structure"),
    ("yuan with 3 decimals", ">400.5<", ">400.555<", "structure"),
    ("unknown section", "<section>overall_situation</section>", "<section>summary</section>", "structure"),
    ("unknown aspect", "<aspect>platform_building</aspect>", "<aspect>platform</aspect>", "structure"),
    ("extension without table", "<table>proactive_disclosure</table>", "", "structure"),
    ("extension of table five", "<table>proactive_disclosure</table>", "<table>table5</table>", "structure"),
    ("second root", "</ogi_annual_report>\n", "</ogi_annual_report>\n<ogi_annual_report/>", "syntax"),
    ("text after the root", "</ogi_annual_report>\n", "</ogi_annual_report>\nend", "syntax"),
    ("text before the root", "<ogi_annual_report>", "report <ogi_annual_report>", "syntax"),
    ("missing end tag", "</ogi_annual_report>", "", "syntax"),
    ("crossed tags", "</organ>", "</organs>", "syntax"),
    ("dashes in a comment", "<ogi_annual_report>", "<!-- a -- b --><ogi_annual_report>", "syntax"),
    ("declaration in the middle", "<ogi_annual_report>", '<ogi_annual_report><?xml version="1.0"?>', "structure"),
    ("version 2.0", 'version="1.0"', 'version="2"', "syntax"),
]

# XML that the validator takes.
XML_BEYOND_THE_SCHEMA = [
    ("DOCTYPE", "<ogi_annual_report>", "<!DOCTYPE ogi_annual_report><ogi_annual_report>", "structure"),
    ("DOCTYPE with an entity", "<ogi_annual_report>",
     '<!DOCTYPE ogi_annual_report [<!ENTITY e "x">]><ogi_annual_report>', "structure"),
    ("processing instruction", "<ogi_annual_report>", "<?style x?><ogi_annual_report>", "structure"),
    ("CDATA mixed with text", "<organ>", "<organ><![CDATA[x]]>", "structure"),
    ("print of another number", 'raw="22（其中修订16件）">22<', 'raw="16">22<', "structure"),
    ("spaces around a count", 'raw="22（其中修订16件）">22<', 'raw="22（其中修订16件）"> 22 <', "structure"),
    ("declared as GB18030", 'encoding="UTF-8"', 'encoding="GB18030"', "encoding"),
]


def replaced(name, text, old, new):
    if old not in text:
        sys.exit(f"{name}: the base report has no {old!r}")
    return text.replace(old, new) if old.endswith("report>") and new == "report>" else text.replace(old, new, 1)


class Probe:
    def __init__(self, program, folder):
        self.program, self.folder, self.failures = program, folder, []

    def read(self, names):
        out = subprocess.run([self.program, "read", *names], cwd=self.folder, capture_output=True, text=True, check=True)
        return dict(line.split("\t") for line in out.stdout.splitlines())

    def expect(self, held, message):
        if not held:
            self.failures.append(message)


def xmllint_accepts(schema, folder, names):
    out = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", schema, *names], cwd=folder, capture_output=True,
                         text=True, errors="replace", check=False)
    return {line.split(" ")[0] for line in out.stderr.splitlines() if line.endswith(" validates")}


def put(folder, name, text):
    (folder / name).write_bytes(text.encode("utf-8", "surrogatepass"))
    return name


def check_json(probe, folder, schema):
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    jsonschema.Draft202012Validator.check_schema(schema)
    base_text = (folder / "base.json").read_text(encoding="utf-8")
    base = json.loads(base_text)

    valid = ["base.json"] + [f"random{i}.json" for i in range(RANDOM_REPORTS)]
    codes = probe.read(valid)
    for name in valid:
        errors = list(validator.iter_errors(json.loads((folder / name).read_text(encoding="utf-8"))))
        probe.expect(not errors, f"{name}: the JSON Schema refuses what we write: {errors[:1]}")
        probe.expect(codes[name] == "ok", f"{name}: our reader refuses what we write: {codes[name]}")

    names = {}
    for i, (what, where, value, code) in enumerate(JSON_INVALID):
        document = changed(base, where, value)
        probe.expect(not validator.is_valid(document), f"JSON, {what}: the schema takes it")
        names[put(folder, f"invalid{i}.json", json.dumps(document, ensure_ascii=False))] = (what, code)
    for i, (what, old, new, code) in enumerate(JSON_BEYOND_THE_SCHEMA):
        names[put(folder, f"beyond{i}.json", replaced(what, base_text, old, new))] = (what, code)
    for name, found in probe.read(list(names)).items():
        what, code = names[name]
        probe.expect(found == code, f"JSON, {what}: expected {code}, our reader says {found}")


def check_xml(probe, folder, schema):
    base = (folder / "base.xml").read_text(encoding="utf-8")
    report = json.loads((folder / "base.json").read_text(encoding="utf-8"))

    def filled(text):
        return text.replace("YEAR", str(report["report_year"])).replace("DATE", report["published_on"])

    valid = ["base.xml"] + [f"random{i}.xml" for i in range(RANDOM_REPORTS)]
    accepted, codes = xmllint_accepts(schema, folder, valid), probe.read(valid)
    for name in valid:
        probe.expect(name in accepted, f"{name}: the XSD refuses what we write")
        probe.expect(codes[name] == "ok", f"{name}: our reader refuses what we write: {codes[name]}")

    names = {}
    for i, (what, old, new, code) in enumerate(XML_INVALID):
        names[put(folder, f"invalid{i}.xml", replaced(what, base, filled(old), filled(new)))] = (what, code)
    for name in xmllint_accepts(schema, folder, list(names)):
        probe.expect(False, f"XML, {names[name][0]}: the XSD takes it")
    for i, (what, old, new, code) in enumerate(XML_BEYOND_THE_SCHEMA):
        names[put(folder, f"beyond{i}.xml", replaced(what, base, old, new))] = (what, code)
    for name, found in probe.read(list(names)).items():
        what, code = names[name]
        probe.expect(found == code, f"XML, {what}: expected {code}, our reader says {found}")


def random_changes(text, pieces):
    """Copies of the text, each with a character taken out, repeated, or replaced."""
    dice = random.Random(20250131)
    for _ in range(RANDOM_CHANGES):
        at = dice.randrange(len(text))
        yield text[:at] + dice.choice(pieces + ["", text[at] * 2]) + text[at + 1:]


def check_random_changes(probe, folder, schemas):
    schema = json.loads((schemas / "ogi-report.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    base = (folder / "base.json").read_text(encoding="utf-8")
    names = [put(folder, f"changed{i}.json", text)
             for i, text in enumerate(random_changes(base, ["{", "}", "[", '"', ",", "0", "-", ".", "e", "\\", " ", "\n", "x"]))]
    taken = [name for name, code in probe.read(names).items() if code == "ok"]
    for name in taken:
        try:
            held = validator.is_valid(json.loads((folder / name).read_text(encoding="utf-8")))
        except ValueError:
            held = False
        probe.expect(held, f"{name}: our reader takes what the JSON Schema refuses")

    base = (folder / "base.xml").read_text(encoding="utf-8")
    names = [put(folder, f"changed{i}.xml", text)
             for i, text in enumerate(random_changes(base, ["<", ">", "/", "&", '"', "'", "=", "!", "?", "-", "0", " ", "\n", "x",
                                                            "]]>", "<!--", "-->", "<![CDATA[", "&#65;", "&lt;"]))]
    taken_xml = [name for name, code in probe.read(names).items() if code == "ok"]
    for name in set(taken_xml) - xmllint_accepts(str((schemas / "ogi-report.xsd").resolve()), folder, taken_xml):
        probe.expect(False, f"{name}: our reader takes what the XSD refuses")
    print(f"of {RANDOM_CHANGES} changed documents each our readers take {len(taken)} JSON, {len(taken_xml)} XML")


def main():
    program, schemas = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([program, "write", str(folder), str(RANDOM_REPORTS)], check=True)
        probe = Probe(program, folder)
        check_json(probe, folder, json.loads((schemas / "ogi-report.schema.json").read_text(encoding="utf-8")))
        check_xml(probe, folder, str((schemas / "ogi-report.xsd").resolve()))
        check_random_changes(probe, folder, schemas.resolve())
    for message in probe.failures:
        print(message)
    print(f"{2 * (RANDOM_REPORTS + 1)} valid instances; {len(JSON_INVALID)} + {len(XML_INVALID)} invalid for the schemas, "
          f"{len(JSON_BEYOND_THE_SCHEMA)} + {len(XML_BEYOND_THE_SCHEMA)} for our readers only; "
          f"{len(probe.failures)} failures")
    return 1 if probe.failures else 0


sys.exit(main())
