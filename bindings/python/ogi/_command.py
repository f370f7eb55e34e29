"""The commands of `python3 -m ogi`: what `ogi` prints, byte for byte, and its exit codes."""

import os
from typing import Callable, Dict

from . import _facts, _form, _rules
from ._command_check import check
from ._command_files import Input, failed_of, joined, read_input, warn_of_import, write_output
from ._command_line import UNDETERMINED, USAGE, VALID, Arguments, Failed
from ._enums import Format, Language, Medium
from ._errors import Error
from ._report import ENDINGS


def _convert(asked: Arguments) -> int:
    output = asked.output or ""
    medium = asked.to or _medium_of_name(output, asked)
    given = read_input(asked.words[0], asked)
    _write_report(given, medium, output, asked)
    if asked.log:
        _write_log(given, asked.log, asked)
    else:
        warn_of_import(given, asked)
    return VALID


def _write_report(given: Input, medium: Medium, output: str, asked: Arguments) -> None:
    try:
        data = given.report.written(medium)
    except Error as error:
        raise failed_of(given.name, error, asked) from None
    write_output(output, data, asked)


def _reconcile(asked: Arguments) -> int:
    output = asked.output
    medium = asked.to or (_medium_of_name(output, asked) if output else Medium.ANY)
    given = read_input(asked.words[0], asked)
    difference = given.report.reconcile(asked.fill_marks, asked.lang)
    if output != "-":
        write_output("-", difference.written(asked.format, asked.lang, asked.colour), asked)
    if output:
        difference.apply(given.report)
        _write_report(given, medium, output, asked)
    return UNDETERMINED if difference.refused else VALID


def _medium_of_name(name: str, asked: Arguments) -> Medium:
    for ending, medium in ENDINGS.items():
        if name.endswith(ending):
            return medium
    raise Failed(
        USAGE,
        asked.say(
            "看不出输出的形式；请用 --to json 或 --to xml，或给输出文件加上 .json、.xml。",
            "the form of the output is not known; say --to json or --to xml, or end its name in .json or .xml.",
        ),
    )


def _write_log(given: Input, to: str, asked: Arguments) -> None:
    """The log of the import: for a reader on standard error, or as JSON in a file."""
    log = given.report.written_log(Format.TEXT if to == "-" else Format.JSON, asked.lang, given.name)
    if to != "-":
        return write_output(to, log, asked)
    try:
        os.write(2, log)
    except OSError:
        pass  # there is nobody to tell


def _show_facts(asked: Arguments) -> int:
    report = read_input(asked.words[0], asked).report
    write_output("-", _facts.written_facts(report, asked.format, asked.lang, asked.colour), asked)
    return VALID


def _explain(asked: Arguments) -> int:
    texts = [_rules.written_rule(id, asked.format, asked.lang, asked.colour) for id in asked.words]
    write_output("-", joined(texts, len(texts) > 1, asked.format), asked)
    return VALID


def _print_whole(writer: Callable[[Format, Language, bool], bytes]) -> Callable[[Arguments], int]:
    def run(asked: Arguments) -> int:
        write_output("-", writer(asked.format, asked.lang, asked.colour), asked)
        return VALID

    return run


RUN: Dict[str, Callable[[Arguments], int]] = {
    "check": check,
    "convert": _convert,
    "reconcile": _reconcile,
    "facts": _show_facts,
    "explain": _explain,
    "rules": _print_whole(_rules.written_rules),
    "form": _print_whole(_form.written_form),
}
