"""Handles of the library with an owner: ended once, and never while a thread is inside a call with them."""

import os
import threading
import weakref
from typing import Any, List

from ._errors import ClosedError
from ._loader import functions


class Handle:
    """A handle, to be used within `with handle as pointer:`. Calls of several threads wait for each other.

    The lock may be taken again by the thread that has it, for a signal handler may use the report it interrupts; what
    is closed or replaced then ends after the last use.
    """

    __slots__ = ("_destroy", "_lock", "_pointer", "_retired", "_uses", "_what", "__weakref__")

    def __init__(self, pointer: Any, destroy: str, what: str) -> None:
        self._pointer = pointer
        self._destroy = functions()[destroy]
        self._what = what
        self._retired: List[Any] = []
        self._lock = threading.RLock()
        self._uses = 0
        _living.add(self)

    @property
    def closed(self) -> bool:
        return self._pointer is None

    def __enter__(self) -> Any:
        self._lock.acquire()
        if self._pointer is None:
            self._lock.release()
            raise ClosedError(f"this {self._what} was closed and can no longer be used")
        self._uses += 1
        return self._pointer

    def __exit__(self, *exception: object) -> None:
        self._uses -= 1
        self._end_unused()
        self._lock.release()

    def replace(self, pointer: Any) -> None:
        """Puts another handle in the place of this one."""
        with self._lock:
            self._retired.append(self._pointer)
            self._pointer = pointer
            self._end_unused()

    def forget(self) -> None:
        """Gives the handle up without ending it: another one has it now."""
        self._pointer = None

    def close(self) -> None:
        with self._lock:
            if self._pointer is not None:
                self.replace(None)

    def own_by(self, owner: object) -> None:
        """Closes the handle when its owner is gone, at the latest when the interpreter exits."""
        weakref.finalize(owner, self._close_if_free)

    def _close_if_free(self) -> None:
        # At exit a daemon thread may still be inside a call: then the system takes the memory back.
        if self._lock.acquire(blocking=False):
            self.close()
            self._lock.release()

    def _end_unused(self) -> None:
        while self._retired and not self._uses:
            self._destroy(self._retired.pop())

    def _after_fork(self) -> None:
        # The thread that was inside a call is not in this process; what it was changing is left alone.
        if self._lock.acquire(blocking=False):
            self._lock.release()
            return
        self._lock = threading.RLock()
        self._pointer = None
        self._retired.clear()
        self._uses = 0


_living: "weakref.WeakSet[Handle]" = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for handle in list(_living):
        handle._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
