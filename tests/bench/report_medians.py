#!/usr/bin/python3
"""Makes the table of medians and ratios out of the JSON output of the benchmarks.

    report_medians.py RESULT.json [--into PAGE.md]

Prints the table; with --into also puts it between the markers of the page. A measurement is named
job/library/instance; the library named "ogi" is ours, and a ratio says how many times longer another one takes.
"""
import argparse
import json
import statistics
import sys

BEGIN = "<!-- measured: begin (written by the target bench) -->"
END = "<!-- measured: end -->"
OURS = "ogi"
NANOSECONDS = {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}

JOBS = {
    "json_read_check": "JSON: read and check",
    "json_read": "JSON: read alone",
    "json_write": "JSON: write",
    "xml_read_check": "XML: read and check",
    "xml_read": "XML: read alone",
    "xml_write": "XML: write",
    "docx_read": "Word document: read and recognise; the peer: its tables alone",
    "xlsx_read": "workbook: read and recognise; the peer: its cells alone",
    "odt_read": "OpenDocument text: read and recognise",
    "ods_read": "OpenDocument workbook: read and recognise",
    "check": "check alone",
    "check_prose": "check alone, figures in every part",
    "facts": "figures of the prose, in every part",
    "localise": "locate one or two wrong cells",
    "text_read": "text: read",
    "html_read": "web page: read and recognise; the peer: its tables alone",
    "html_tables": "web page: its tables alone",
}
INSTANCES = {"full": "full report", "tables": "tables only", "sample": "sample text", "worst": "no totals"}

# What the library sets out to be, on the full report (office files: on the sample): at least so many times as quick as a peer, or under a time in µs.
RATIO_AIMS = [
    ("docx_read", "python-docx", 200.0),
    ("json_read_check", "RapidJSON, schema", 3.0),
    ("json_read_check", "RapidJSON, schema without patterns", 3.0),
    ("xml_read_check", "libxml2, XSD", 4.0),
    ("html_read", "BeautifulSoup, lxml", 5.0),
]
# A check reads the prose; what it was before any rule did so, 0.5, can be no aim for it.
TIME_AIMS = [("check", 100.0), ("localise", 50.0), ("text_read", 300.0)]


class Unusable(Exception):
    """The output of the benchmarks does not hold what the table needs."""


def medians(output):
    """{(job, instance): {library: median in µs}}, in the order of the output, from single repetitions only."""
    times = {}
    for run in output["benchmarks"]:
        if run.get("error_occurred"):
            raise Unusable(f"{run['name']}: {run.get('error_message', 'failed')}")
        if run.get("run_type") != "iteration":
            continue
        job, library, instance = run["run_name"].split("/")[:3]
        microseconds = run["cpu_time"] * NANOSECONDS[run["time_unit"]] / 1e3
        times.setdefault((job, instance), {}).setdefault(library, []).append(microseconds)
    table = {}
    for key in sorted(times, key=lambda k: (list(JOBS).index(k[0]), list(INSTANCES).index(k[1]))):
        few = [library for library, values in times[key].items() if len(values) < 5]
        if few:
            raise Unusable(f"{'/'.join(key)}: fewer than five repetitions of {', '.join(few)}")
        if OURS not in times[key]:
            raise Unusable(f"{'/'.join(key)}: our own time is missing")
        table[key] = {library: statistics.median(values) for library, values in times[key].items()}
    return table


def in_microseconds(value):
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}" if value < 100 else f"{value:.0f}"


def table_lines(table):
    yield "| job | instance | library | median, µs | times ours |"
    yield "|---|---|---|---:|---:|"
    for (job, instance), by_library in table.items():
        ours = by_library[OURS]
        for library in sorted(by_library, key=lambda name: (name != OURS, by_library[name])):
            name = "**ogi**" if library == OURS else library
            ratio = "" if library == OURS else f"{by_library[library] / ours:.1f}"
            yield f"| {JOBS[job]} | {INSTANCES[instance]} | {name} | {in_microseconds(by_library[library])} | {ratio} |"


def aim_lines(table):
    yield "| aim, on the full report | measured | |"
    yield "|---|---:|---|"
    for job, peer, least in RATIO_AIMS:
        by_library = table.get((job, "full"), table.get((job, "sample"), {}))
        if peer in by_library:
            ratio = by_library[peer] / by_library[OURS]
            yield f"| {JOBS[job]}: ≥ {least:g} × as quick as {peer} | {ratio:.1f} × | {met(ratio >= least)} |"
    for job, most in TIME_AIMS:
        if (job, "full") in table:
            ours = table[job, "full"][OURS]
            yield f"| {JOBS[job]}: < {most:g} µs | {in_microseconds(ours)} µs | {met(ours < most)} |"


def met(yes):
    return "met" if yes else "**missed**"


def cpu_model():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            for line in lines:
                if line.startswith(("model name", "Processor")):
                    return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return "unknown"


def circumstances(context, cpu):
    sizes = "; ".join(
        f"{label}: {context[key]} bytes"
        for key, label in [
            ("json_bytes_full", "full report as JSON"),
            ("xml_bytes_full", "as XML"),
            ("text_bytes_full", "as text"),
            ("html_bytes_full", "as a web page"),
            ("json_bytes_tables", "tables only as JSON"),
            ("xml_bytes_tables", "as XML"),
        ]
        if key in context
    )
    yield f"Measured on {context['date'][:10]} with {context.get('compiler', 'an unknown compiler')}"
    yield f"on a {cpu} ({context['num_cpus']} processors); {context.get('libraries', 'peers of unknown version')}."
    yield f"Instances: {sizes}."


def render(output, cpu):
    table = medians(output)
    parts = [circumstances(output["context"], cpu), table_lines(table), aim_lines(table)]
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def put_into(page, text):
    if page.count(BEGIN) != 1 or page.count(END) != 1 or page.index(BEGIN) > page.index(END):
        raise Unusable(f"the page needs the lines {BEGIN} and {END}, once each and in this order")
    return page[: page.index(BEGIN) + len(BEGIN)] + "\n\n" + text + "\n" + page[page.index(END) :]


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("result", help="output of the benchmarks, --benchmark_out_format=json")
    parser.add_argument("--into", metavar="PAGE", help="page with the markers")
    parser.add_argument("--cpu", help="name of the processor, where it is not this machine's")
    options = parser.parse_args(arguments)
    try:
        with open(options.result, encoding="utf-8") as file:
            text = render(json.load(file), options.cpu or cpu_model())
        print(text, end="")
        if options.into:
            with open(options.into, encoding="utf-8") as file:
                page = put_into(file.read(), text)
            with open(options.into, "w", encoding="utf-8", newline="\n") as file:
                file.write(page)
    except (OSError, ValueError, KeyError, Unusable) as error:
        print(f"report_medians.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
