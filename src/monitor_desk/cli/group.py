"""How every command ends: done, refused in one sentence, or wrong usage; never with a traceback."""

import errno
import os
import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup

from monitor_desk.cli.troubles import WrongUsage, noting
from monitor_desk.domain.errors import DeskError

STOPPED = "Stopped; nothing was half stored."
DONE, REFUSED, WRONG_USAGE = 0, 1, 2


class SentenceGroup(TyperGroup):
    """Runs a command and says in one sentence what kept it from being done."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        *_: object,
        **extra: Any,  # noqa: ANN401  # as typer has it
    ) -> Any:  # noqa: ANN401  # as typer has it
        """Run one command and leave with its status."""
        extra = {name: value for name, value in extra.items() if name != "standalone_mode"}
        try:
            with noting(None):
                ended = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
            sys.exit(ended if isinstance(ended, int) else DONE)
        except DeskError as problem:
            _refuse(str(problem))
        except typer.Abort:
            _refuse(STOPPED)
        except WrongUsage as problem:
            _tell(_usage(problem))
            sys.exit(WRONG_USAGE)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401  # as typer has it
        """Run the command; one that a person broke off ends in a sentence, one whose reader has gone in silence."""
        try:
            return super().invoke(ctx)
        except OSError as problem:  # typer would call it a failure that the reader has seen enough
            if problem.errno != errno.EPIPE:
                raise
            _let_go_of_output()
            raise typer.Exit(DONE) from problem
        except KeyboardInterrupt as stop:
            raise DeskError(STOPPED) from stop


def _usage(problem: Exception) -> str:
    format_message = getattr(problem, "format_message", problem.__str__)
    context = getattr(problem, "ctx", None)
    command = context.command_path if context is not None else "monitor-desk"
    words = str(format_message()).removeprefix("Invalid value: ").removeprefix("Invalid value for ").rstrip(".")
    return f"Nothing was done: {words}{'' if words.endswith('?') else '.'} See “{command} --help”."


def _refuse(sentence: str) -> None:
    _tell(sentence)
    sys.exit(REFUSED)


def _tell(sentence: str) -> None:
    """Write to standard error; a program without a console has none."""
    if sys.stderr is not None:
        typer.echo(sentence, err=True)


def _let_go_of_output() -> None:
    """Point standard output to nothing, or Python complains once more when it ends."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
    except (OSError, ValueError):
        return
