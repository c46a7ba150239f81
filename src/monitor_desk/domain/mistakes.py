"""What is noted of the program's own mistakes: enough to mend them, and not a word of an officer's."""

from datetime import datetime
from pathlib import PurePath
from traceback import extract_tb

from monitor_desk import __version__


def report_of(trouble: BaseException, at: datetime, part: str) -> str:
    """Return what kind of mistake happened where, in which part of the program ("window", "command line").

    Its message is left out, since it may quote an officer.
    """
    lines = [f"{at:%Y-%m-%d %H:%M:%S%z} Monitor Desk {__version__}, {part}"]
    cause: BaseException | None = trouble
    while cause is not None:
        lines.append(f" {type(cause).__module__}.{type(cause).__qualname__}")
        lines += [
            f"  {PurePath(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"
