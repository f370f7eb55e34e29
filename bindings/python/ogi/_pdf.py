"""PDF files: another program, pdftotext of Poppler, says where their words stand, and the library reads that."""

import signal
import subprocess
import threading
from typing import Callable, Optional, Tuple

from ._enums import Status
from ._errors import BudgetError, Error, MalformedError, UnsupportedError

COMMAND = ["pdftotext", "-enc", "UTF-8", "-bbox-layout", "-", "-"]
SECONDS = 60

# The sentences of the command (pdf.cpp) are the same.
_ABSENT = (
    "这是 PDF 文件，读取它要用 pdftotext，没有找到这个程序。请安装 poppler-utils（Poppler）后再读取，或者在"
    "有它的电脑上运行 pdftotext -bbox-layout 文件.pdf 版面.html，再读取 版面.html。",
    "This is a PDF file; pdftotext, which is needed to read it, was not found. Install poppler-utils "
    "(Poppler), or run pdftotext -bbox-layout FILE.pdf LAYOUT.html where it is, and read LAYOUT.html.",
)
_TOO_LONG = (
    "pdftotext 处理这个 PDF 文件用时过长，已停止。请确认文件完整，或者另存为 docx 后再读取。",
    "pdftotext took too long over this PDF file and was stopped. Check that the file is whole, or save it as docx.",
)
_TOO_LARGE = (
    "这个 PDF 文件的文字超过字节上限。请确认所选的是年度报告文件；确需读取时请用 --max-bytes 调高上限。",
    "The text of this PDF file is larger than the limit of bytes. Check that it is the report; if it is, raise the "
    "limit with --max-bytes.",
)
_BROKEN = ("无法运行 pdftotext。", "pdftotext could not be run.")
_NOT_PERMITTED = (
    "这个 PDF 文件不允许取出文字。请向发布单位索取可以复制文字的文件。",
    "This PDF file does not permit its text to be taken. Ask the publisher for a file that does.",
)
_FAILED = (
    "pdftotext 不能读取这个 PDF 文件：文件可能已损坏，或者设有密码。请重新下载，或者另存为没有密码的文件。",
    "pdftotext cannot read this PDF file: it may be damaged or protected with a password. Fetch it again, or save it "
    "without the password.",
)


def is_pdf(data: bytes) -> bool:
    return data.lstrip(b" \t\r\n\f\v").startswith(b"%PDF-")


def layout_of(data: bytes, limit: int, name: Optional[str]) -> bytes:
    """What pdftotext says of a PDF file. InputError when it cannot."""
    try:
        child = subprocess.Popen(
            COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
        )
    except (FileNotFoundError, PermissionError):
        raise _unsupported(_ABSENT, name) from None
    except OSError:
        raise _unsupported(_BROKEN, name) from None
    layout, ended_early = _exchanged(child, data, limit)
    if ended_early is not None:
        raise ended_early(name)
    if child.returncode == 3:
        raise _unsupported(_NOT_PERMITTED, name)
    if child.returncode != 0:
        raise MalformedError(*_FAILED, status=Status.SYNTAX, source_name=name)
    return layout


def _unsupported(said: Tuple[str, str], name: Optional[str]) -> Error:
    return UnsupportedError(*said, status=Status.UNSUPPORTED, source_name=name)


def _too_long(name: Optional[str]) -> Error:
    return BudgetError(*_TOO_LONG, status=Status.BUDGET, source_name=name)


def _too_large(name: Optional[str]) -> Error:
    return BudgetError(*_TOO_LARGE, status=Status.BUDGET, source_name=name)


def _exchanged(
    child: "subprocess.Popen[bytes]", data: bytes, limit: int
) -> Tuple[bytes, Optional[Callable[[Optional[str]], Error]]]:
    """Writes the input and reads the output, and why the program had to be ended."""
    assert child.stdin is not None and child.stdout is not None
    given, taken = child.stdin, child.stdout

    def give() -> None:
        if hasattr(signal, "pthread_sigmask"):  # where a broken pipe would end this program, as in python3 -m ogi
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGPIPE})
        try:
            with given:
                rest = memoryview(data)
                while rest:
                    rest = rest[given.write(rest) or 0 :]
        except OSError:
            pass  # it reads no further, which it may

    late = threading.Event()

    def end() -> None:
        late.set()
        child.kill()

    writer, clock = threading.Thread(target=give, daemon=True), threading.Timer(SECONDS, end)
    writer.start()
    clock.start()
    chunks, size = [], 0
    try:
        with taken:
            while size <= limit:
                chunk = taken.read(1 << 16)
                if not chunk:
                    break
                chunks.append(chunk)
                size += len(chunk)
        if size > limit:
            child.kill()
        child.wait()
    finally:
        clock.cancel()
        if child.poll() is None:
            child.kill()
            child.wait()
        writer.join()
    why = _too_large if size > limit else _too_long if late.is_set() else None
    return b"".join(chunks), why
