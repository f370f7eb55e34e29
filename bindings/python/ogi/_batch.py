"""Many files, one after the other."""

import os
import sys
import time
from typing import Any, Callable, Iterable, Iterator, Optional, Sized, Tuple, Union

from ._reading import read
from ._report import Report

#: Called after each file: how many are done, how many there are (None when that is not known), and the file.
Progress = Callable[[int, Optional[int], "Path"], None]
Path = Union[str, "os.PathLike[str]"]


def read_many(
    paths: Iterable[Path],
    *,
    progress: Union[bool, None, Progress] = None,
    on_error: str = "yield",
    **limits: Any,
) -> Iterator[Tuple[Path, Union[Report, Exception]]]:
    """Reads many files, one at a time as they are asked for, and yields each path with its report.

    progress  a function (done, total, path); True for a line on standard error; None for such a line on a terminal;
              False for silence
    on_error  what to do with a file that cannot be read: "yield" the exception in the report's place, "skip" the file,
              or "raise" the exception
    limits    medium, max_bytes, max_cells, max_depth, max_expanded_bytes, max_archive_entries: as of ogi.read

    The log of each import is report.log.
    """
    if "log" in limits:
        raise TypeError("read_many gives reports; the log of each is report.log")
    if on_error not in ("yield", "skip", "raise"):
        raise ValueError(f'on_error is "yield", "skip" or "raise", not {on_error!r}')
    if isinstance(paths, (str, bytes, os.PathLike)):
        raise TypeError(f"read_many takes a list of paths; ogi.read reads one, such as {paths!r}")
    return _read_each(paths, _said_by(progress), on_error, limits)


def _read_each(
    paths: Iterable[Path], progress: Progress, on_error: str, limits: Any
) -> Iterator[Tuple[Path, Union[Report, Exception]]]:
    total = len(paths) if isinstance(paths, Sized) else None
    try:
        for done, path in enumerate(paths, 1):
            read_or_not: Union[Report, Exception, None] = None
            try:
                read_or_not = read(path, **limits)
            except (OSError, ValueError, MemoryError) as error:
                if on_error == "raise":
                    raise
                if on_error == "yield":
                    read_or_not = error
            progress(done, total, path)
            if read_or_not is not None:
                yield path, read_or_not
    finally:
        if isinstance(progress, _Line):
            progress.end()


def _said_by(progress: Union[bool, None, Progress]) -> Progress:
    if progress is None:
        progress = sys.stderr is not None and sys.stderr.isatty()
    if progress is True:
        return _Line()
    return _silence if progress is False else progress


def _silence(done: int, total: Optional[int], path: Path) -> None:
    pass


class _Line:
    """A line on standard error that is written anew, ten times a second at most."""

    def __init__(self) -> None:
        self._last = 0.0
        self._open = False

    def __call__(self, done: int, total: Optional[int], path: Path) -> None:
        now = time.monotonic()
        if done != total and now - self._last < 0.1:
            return
        self._last = now
        count = f"{done}/{total}" if total is not None else str(done)
        print(f"\r\x1b[K{count}  {os.path.basename(os.fspath(path))}", end="", file=sys.stderr, flush=True)
        self._open = True

    def end(self) -> None:
        """What is written next begins on a line of its own, also when not every file was asked for."""
        if self._open:
            print(file=sys.stderr, flush=True)
        self._open = False
