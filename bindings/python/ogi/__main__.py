"""python3 -m ogi: the same as the command `ogi`."""

import os
import signal
import sys
from typing import List

from . import LibraryNotFound, version
from ._command import RUN
from ._command_files import code_for, say_to_user, sentence, write_output
from ._command_line import FAULT, VALID, Arguments, Failed, parse
from ._errors import Error


def _is_colour_terminal() -> bool:
    """Colours are for people: only on a terminal that has them and where nobody asked for none (NO_COLOR)."""
    return os.isatty(1) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def main(words: List[str]) -> int:
    asked = Arguments()
    try:
        asked = parse(words, version)
        # The result of a check is what -o takes away from the terminal; of the others it is a report.
        elsewhere = asked.command == "check" and asked.output not in (None, "-")
        asked.colour = not elsewhere and _is_colour_terminal()
        return RUN[asked.command](asked)
    except Failed as failed:
        if failed.code == VALID:
            write_output("-", failed.message.encode("utf-8"), asked)
        else:
            say_to_user(failed.message)
        return failed.code
    except Error as error:
        say_to_user(sentence(error, asked))
        return code_for(error)
    except (LibraryNotFound, MemoryError) as error:
        say_to_user(str(error) or "内存不足。 / Out of memory.")
        return FAULT


if __name__ == "__main__":
    # As of any other command: whoever stops reading, or presses Ctrl-C, ends it without a traceback.
    for name in ("SIGPIPE", "SIGINT"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    sys.exit(main(sys.argv[1:]))
