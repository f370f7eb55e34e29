"""The commands of `python3 -m ogi`: what `ogi` prints, byte for byte, and its exit codes."""

import errno
import io
import os
from typing import Callable, Dict, List, NamedTuple, NoReturn

from . import _facts, _form, _rules
from ._calls import new
from ._command_line import FAULT, INVALID, UNDETERMINED, UNREADABLE, USAGE, VALID, Arguments, Failed
from ._enums import Format, Language, LogKind, Medium, Status, Verdict
from ._errors import Error
from ._files import DEFAULT_MAX_BYTES, Destination, bytes_of
from ._reading import read_bytes
from ._report import ENDINGS, Report
from ._result import Result
from ._structs import ogi_read_options

REASONS = {
    errno.ENOENT: ("没有这个文件或文件夹", "there is no such file or folder"),
    errno.ENOTDIR: ("路径中有一段不是文件夹", "a part of the path is not a folder"),
    errno.EACCES: ("没有权限", "permission denied"),
    errno.EPERM: ("没有权限", "permission denied"),
    errno.EROFS: ("磁盘是只读的", "the disk is read-only"),
    errno.ENOSPC: ("磁盘已满", "the disk is full"),
    errno.EDQUOT: ("磁盘已满", "the disk is full"),
    errno.EISDIR: ("这是一个文件夹", "it is a folder"),
    errno.EPIPE: ("接收方已关闭", "the receiver has closed"),
}


class Input(NamedTuple):
    name: str
    data: bytes
    report: Report


def sentence(error: Error, asked: Arguments) -> str:
    return asked.say(error.message_zh, error.message_en)


def code_for(error: Error) -> int:
    """The exit code that a failed call ends with."""
    if error.status == Status.ARGUMENT:
        return USAGE
    return FAULT if error.status in (Status.NOMEM, Status.INTERNAL) else UNREADABLE


# ---- files -----------------------------------------------------------------------------------------------------------


def _reason(error: OSError, asked: Arguments) -> str:
    number = error.errno or 0
    return asked.say(*REASONS[number]) if number in REASONS else os.strerror(number)


def _fail_writing(code: int, path: str, error: OSError, asked: Arguments) -> NoReturn:
    name = asked.say("标准输出", "standard output") if path == "-" else path
    raise Failed(code, name + asked.say("：无法写入：", ": cannot be written: ") + _reason(error, asked)) from None


def _read_input(path: str, asked: Arguments) -> Input:
    name = asked.say("标准输入", "standard input") if path == "-" else path
    limit = asked.max_bytes or DEFAULT_MAX_BYTES
    try:
        if path == "-":
            with io.FileIO(0, closefd=False) as standard_input:
                data, _ = bytes_of(standard_input, limit)
        else:
            data, _ = bytes_of(path, limit)
    except OSError as error:
        raise Failed(UNREADABLE, name + asked.say("：无法读取：", ": cannot be read: ") + _reason(error, asked)) from None
    options = new(ogi_read_options, max_bytes=limit, max_cells=asked.max_cells)
    try:
        return Input(name, data, read_bytes(data, asked.medium, options, None))
    except Error as error:
        raise Failed(code_for(error), name + asked.say("：", ": ") + sentence(error, asked)) from None


def write_output(path: str, data: bytes, asked: Arguments) -> None:
    """Writes a file, or standard output for "-"."""
    if path == "-":
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(1, rest) :]
        except OSError as error:
            _fail_writing(FAULT, path, error, asked)
        return
    try:
        place = Destination(path)
    except OSError as error:
        _fail_writing(USAGE, path, error, asked)
    try:
        place.write(data)
    except OSError as error:
        _fail_writing(FAULT, path, error, asked)


def say_to_user(message: str) -> None:
    try:
        os.write(2, f"ogi: {message}\n".encode("utf-8", "surrogateescape"))
    except OSError:
        pass  # there is nobody to tell


def _joined(texts: List[bytes], several: bool, format: Format) -> bytes:
    """Several JSON texts become an array; other texts are set apart by an empty line."""
    if not several:
        return texts[0]
    texts = [text.rstrip(b"\n") for text in texts]
    if format == Format.JSON:
        return b"[\n" + b",\n".join(texts) + b"\n]\n"
    return b"\n\n".join(texts) + b"\n"


# ---- commands --------------------------------------------------------------------------------------------------------


def _check(asked: Arguments) -> int:
    if asked.words.count("-") > 1:
        raise Failed(
            USAGE,
            asked.say("用法错误：标准输入（-）只能读取一次。", "usage: standard input (-) can be read only once."),
        )
    code, results = VALID, []
    for path in asked.words:
        try:
            given = _read_input(path, asked)
            result = given.report.check(
                asked.lang, keep_passed=asked.keep_passed, input_name=given.name, input_bytes=given.data
            )
            results.append(result.written(asked.format, asked.lang, asked.colour))
            code = max(code, _code_of(result, asked))
        except Failed as failed:  # the other reports are still checked
            say_to_user(failed.message)
            code = max(code, failed.code)
    if results:
        write_output(asked.output or "-", _joined(results, len(asked.words) > 1, asked.format), asked)
    return code


def _code_of(result: Result, asked: Arguments) -> int:
    if result.verdict == Verdict.INVALID or (asked.fail_on_warning and result.summary.warnings):
        return INVALID
    return VALID if result.valid else UNDETERMINED


def _convert(asked: Arguments) -> int:
    output = asked.output or ""
    medium = asked.to or _medium_of_name(output, asked)
    given = _read_input(asked.words[0], asked)
    try:
        data = given.report.written(medium)
    except Error as error:
        raise Failed(code_for(error), given.name + asked.say("：", ": ") + sentence(error, asked)) from None
    write_output(output, data, asked)
    _warn_of_import(given, asked)
    return VALID


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


def _warn_of_import(given: Input, asked: Arguments) -> None:
    """What the import could not do, or did on its own, must not pass in silence."""
    kinds = [entry.kind for entry in given.report.log]
    unread, guesses, repairs = (kinds.count(kind) for kind in (LogKind.UNREAD, LogKind.GUESS, LogKind.REPAIR))
    if unread + guesses + repairs:
        say_to_user(
            given.name
            + asked.say(
                f"：导入时未读取 {unread} 处，推断 {guesses} 处，修正 {repairs} 处；用 ogi check 查看。",
                f": on import {unread} parts were left unread, {guesses} guessed, {repairs} repaired; see them with "
                "ogi check.",
            )
        )


def _show_facts(asked: Arguments) -> int:
    report = _read_input(asked.words[0], asked).report
    write_output("-", _facts.written_facts(report, asked.format, asked.lang, asked.colour), asked)
    return VALID


def _explain(asked: Arguments) -> int:
    texts = [_rules.written_rule(id, asked.format, asked.lang, asked.colour) for id in asked.words]
    write_output("-", _joined(texts, len(texts) > 1, asked.format), asked)
    return VALID


def _print_whole(writer: Callable[[Format, Language, bool], bytes]) -> Callable[[Arguments], int]:
    def run(asked: Arguments) -> int:
        write_output("-", writer(asked.format, asked.lang, asked.colour), asked)
        return VALID

    return run


RUN: Dict[str, Callable[[Arguments], int]] = {
    "check": _check,
    "convert": _convert,
    "facts": _show_facts,
    "explain": _explain,
    "rules": _print_whole(_rules.written_rules),
    "form": _print_whole(_form.written_form),
}
