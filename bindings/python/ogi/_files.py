"""Files: what a report is read from, and a file that is written whole or not at all."""

import io
import os
import stat
import tempfile
from typing import Any, BinaryIO, Optional, Tuple, Union

#: What can be read: a path, the bytes themselves, or an open binary file.
Source = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview, BinaryIO]

DEFAULT_MAX_BYTES = 64 << 20


def bytes_of(source: Source, limit: int) -> Tuple[bytes, Optional[str]]:
    """The bytes of a source and its name, if it has one. No more than one byte beyond the limit is read: the library
    then says that the input is too large."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source), None
    if isinstance(source, (str, os.PathLike)):
        path = os.fspath(source)
        with open(path, "rb") as file:
            return _from_file(file, limit), os.fsdecode(path)
    if hasattr(source, "read"):
        return _from_file(source, limit), _name_of(source)
    raise TypeError(
        "a report is read from a path (str or os.PathLike), bytes, or a file opened in mode 'rb', "
        f"not from {type(source).__name__}"
    )


def _from_file(file: Any, limit: int) -> bytes:
    chunks, left = [], limit + 1
    while left > 0:
        chunk = file.read(min(left, 1 << 20))
        if isinstance(chunk, str):
            raise TypeError("the file is open as text; open it in mode 'rb'")
        if not chunk:
            break
        chunks.append(bytes(chunk))
        left -= len(chunk)
    return b"".join(chunks)


def _name_of(file: Any) -> Optional[str]:
    name = getattr(file, "name", None)
    return name if isinstance(name, str) else None


class Destination:
    """A file to be written whole or not at all.

    A regular one is first written beside its place and then put there, with the permissions of what it replaces, so that
    it is never half written and a failure leaves what was there.
    """

    def __init__(self, path: Union[str, "os.PathLike[str]"]) -> None:
        name = os.fspath(path)
        self._present: Optional[os.stat_result] = None
        self._beside: Optional[str] = None
        try:
            self._present = os.stat(name)
        except FileNotFoundError:
            pass
        if self._present is not None and not stat.S_ISREG(self._present.st_mode):
            self._file = io.FileIO(name, "w")
            return
        self._place = os.path.realpath(name)
        folder = os.path.dirname(self._place)
        try:
            handle, self._beside = tempfile.mkstemp(prefix=".ogi-", dir=folder or ".")
        except OSError as error:  # of the name that the caller knows
            raise OSError(error.errno, error.strerror, name) from None
        self._file = io.FileIO(handle, "w")

    def write(self, data: bytes) -> None:
        """Writes everything and puts it in place."""
        try:
            with self._file:
                _write_all(self._file, data)
                if self._beside is not None:
                    os.fsync(self._file.fileno())
            if self._beside is not None:
                os.chmod(self._beside, stat.S_IMODE(self._present.st_mode) if self._present else 0o666 & ~_umask())
                os.replace(self._beside, self._place)
        except BaseException:
            if self._beside is not None:
                os.unlink(self._beside)
            raise


def _write_all(file: io.FileIO, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) or 0 :]


def _umask() -> int:
    # Asking sets it for a moment, here to the strictest: another thread may just then create a file.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
