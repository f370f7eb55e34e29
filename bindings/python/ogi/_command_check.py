"""The command `check`, and what it is told besides the reports."""

import datetime
from typing import List

from ._checking import Checker, checked
from ._command_files import (
    ProgressLine,
    bytes_of_input,
    failed_of,
    joined,
    name_of_input,
    read_input,
    say_to_user,
    warn_of_import,
    write_output,
)
from ._command_line import INVALID, UNDETERMINED, USAGE, VALID, Arguments, Failed
from ._enums import Format, Verdict
from ._errors import Error
from ._files import DEFAULT_MAX_BYTES
from ._result import Result

_OF_ONE_REPORT = (Format.SARIF, Format.JUNIT, Format.HTML)


def check(asked: Arguments) -> int:
    _require_usable(asked)
    known = _known_of(asked)
    code, results = VALID, []
    progress = ProgressLine(len(asked.words))
    for path in asked.words:
        progress.next(path)
        try:
            given = read_input(path, asked)
            result = checked(given.report, known, asked.lang, asked.keep_passed, 0, given.name, given.data)
            if asked.format != Format.TEXT:  # which has the log itself
                progress.clear()
                warn_of_import(given, asked)
            results.append(result.written(asked.format, asked.lang, asked.colour))
            code = max(code, _code_of(result, asked))
        except Failed as failed:  # the other reports are still checked
            progress.clear()
            say_to_user(failed.message)
            code = max(code, failed.code)
    progress.clear()
    if results:
        write_output(asked.output or "-", joined(results, len(asked.words) > 1, asked.format), asked)
    return code


def _code_of(result: Result, asked: Arguments) -> int:
    if result.verdict == Verdict.INVALID or (asked.fail_on_warning and result.summary.warnings):
        return INVALID
    return VALID if result.valid else UNDETERMINED


def _require_usable(asked: Arguments) -> None:
    """What the grammar of the command line cannot say."""
    files: List[str] = [*asked.words, *asked.parts, asked.previous, asked.profile, asked.waivers, asked.baseline]
    several = len(asked.words) > 1
    if files.count("-") > 1:
        raise Failed(
            USAGE,
            asked.say("用法错误：标准输入（-）只能读取一次。", "usage: standard input (-) can be read only once."),
        )
    if several and asked.format in _OF_ONE_REPORT:
        raise Failed(
            USAGE,
            asked.say(
                "用法错误：--format sarif、junit、html 一次只写一份报告。",
                "usage: --format sarif, junit and html write one report at a time.",
            ),
        )
    if several and (asked.previous or asked.parts or asked.baseline):
        raise Failed(
            USAGE,
            asked.say(
                "用法错误：--previous、--part、--baseline 只能用于一份报告。",
                "usage: --previous, --part and --baseline are of one report only.",
            ),
        )


def _known_of(asked: Arguments) -> Checker:
    """A checker with what the files say; Failed, with its name, for the one that is wrong."""
    known = Checker()
    for what, path in (("profile", asked.profile), ("waivers", asked.waivers), ("baseline", asked.baseline)):
        if not path:
            continue
        data = bytes_of_input(path, DEFAULT_MAX_BYTES, asked)
        try:
            known.set_document(what, data)
        except Error as error:
            raise failed_of(name_of_input(path, asked), error, asked) from None
    today = asked.today or (datetime.date.today() if asked.waivers else None)
    if today is not None:
        known.set_today(today)
    if asked.previous:
        known.set_previous(read_input(asked.previous, asked).report)
    for path in asked.parts:
        known.add_part(read_input(path, asked).report)
    return known
