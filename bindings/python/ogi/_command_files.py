"""Files, standard input and output of `python3 -m ogi`, and what it says when they fail."""

import errno
import io
import os
import re
from typing import List, NamedTuple, NoReturn

from ._calls import new
from ._command_line import FAULT, UNREADABLE, USAGE, Arguments, Failed
from ._enums import Format, LogKind, Status
from ._errors import Error
from ._files import DEFAULT_MAX_BYTES, Destination, bytes_of
from ._reading import read_bytes, readable
from ._report import Report
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


def _reason(error: OSError, asked: Arguments) -> str:
    number = error.errno or 0
    return asked.say(*REASONS[number]) if number in REASONS else os.strerror(number)


def _fail_writing(code: int, path: str, error: OSError, asked: Arguments) -> NoReturn:
    name = asked.say("标准输出", "standard output") if path == "-" else path
    raise Failed(code, name + asked.say("：无法写入：", ": cannot be written: ") + _reason(error, asked)) from None


def failed_of(name: str, error: Error, asked: Arguments) -> Failed:
    """What the library says of something that has a name."""
    return Failed(code_for(error), name + asked.say("：", ": ") + sentence(error, asked))


def name_of_input(path: str, asked: Arguments) -> str:
    return asked.say("标准输入", "standard input") if path == "-" else path


def bytes_of_input(path: str, limit: int, asked: Arguments) -> bytes:
    try:
        if path == "-":
            with io.FileIO(0, closefd=False) as standard_input:
                return bytes_of(standard_input, limit)[0]
        return bytes_of(path, limit)[0]
    except OSError as error:
        said = asked.say("：无法读取：", ": cannot be read: ") + _reason(error, asked)
        raise Failed(UNREADABLE, name_of_input(path, asked) + said) from None


def read_input(path: str, asked: Arguments) -> Input:
    name, limit = name_of_input(path, asked), asked.max_bytes or DEFAULT_MAX_BYTES
    data = bytes_of_input(path, limit, asked)
    options = new(
        ogi_read_options,
        max_bytes=limit,
        max_cells=asked.max_cells,
        max_expanded_bytes=asked.max_expanded_bytes,
        max_archive_entries=asked.max_archive_entries,
    )
    try:
        data = readable(data, asked.medium, limit, None)
        return Input(name, data, read_bytes(data, asked.medium, options, None))
    except Error as error:
        raise failed_of(name, error, asked) from None


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


def warn_of_import(given: Input, asked: Arguments) -> None:
    """What the import could not do, or did on its own, must not pass in silence."""
    kinds = [entry.kind for entry in given.report.log]
    unread, guesses, repairs = (kinds.count(kind) for kind in (LogKind.UNREAD, LogKind.GUESS, LogKind.REPAIR))
    if unread + guesses + repairs:
        say_to_user(
            given.name
            + asked.say(
                f"：导入时未读取 {unread} 处，推断 {guesses} 处，修正 {repairs} 处；用 ogi convert --log 查看。",
                f": on import {unread} parts were left unread, {guesses} guessed, {repairs} repaired; see them with "
                "ogi convert --log.",
            )
        )


class ProgressLine:
    """How far a command is with many files: one line on standard error, written anew for each. Shows nothing where that is no
    terminal, or for one file."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._there = total, 0, False
        self._shown = total > 1 and os.isatty(2)

    def next(self, path: str) -> None:
        """The next file is begun: 12/340 2024.html…"""
        self._done += 1
        if self._shown:
            self._there = True
            name = "".join("?" if c < " " or c == "\x7f" else c for c in re.split(r"[/\\]", path)[-1][:_LONGEST_NAME])
            self._write(f"\r\x1b[K{self._done}/{self._total} {name}…")

    def clear(self) -> None:
        """Takes the line away, so that something else can be written."""
        if self._there:
            self._write("\r\x1b[K")
        self._there = False

    @staticmethod
    def _write(text: str) -> None:
        try:
            os.write(2, text.encode("utf-8", "surrogateescape"))
        except OSError:
            pass  # there is nobody to tell


_LONGEST_NAME = 30  # characters: also in Chinese, two columns each, it stays on one line


def joined(texts: List[bytes], several: bool, format: Format) -> bytes:
    """Several JSON texts become an array, several tables one; other texts are set apart by an empty line."""
    if not several:
        return texts[0]
    if format == Format.CSV:  # of the further tables without the line of the headings
        return texts[0] + b"".join(text[text.index(b"\n") + 1 :] for text in texts[1:])
    texts = [text.rstrip(b"\n") for text in texts]
    if format == Format.JSON:
        return b"[\n" + b",\n".join(texts) + b"\n]\n"
    return b"\n\n".join(texts) + b"\n"
