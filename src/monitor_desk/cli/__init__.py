"""The desk without a window: one command for each thing that a script or an officer asks of it."""

from collections.abc import Sequence
from typing import Annotated

import typer

from monitor_desk import __version__
from monitor_desk.cli import due, exports, imports, lists, making, output, safety, shows, tours
from monitor_desk.cli.group import SentenceGroup

app = typer.Typer(
    cls=SentenceGroup,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)


def _say_version(*, is_asked: bool) -> None:
    if is_asked:
        output.say(f"Monitor Desk {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def desk(
    context: typer.Context,
    data: Annotated[str | None, typer.Option("--data", metavar="DIR", help="Open the desk in this folder.")] = None,
    is_demonstration: Annotated[bool, typer.Option("--demo", help="Open a throw-away demonstration caseload.")] = False,
    _version: Annotated[
        bool, typer.Option("--version", help="Say the version.", callback=_say_version, is_eager=True)
    ] = False,
) -> None:
    """Contract monitoring for UK councils: without a command, the window opens.

    Every command takes --data DIR and --passphrase-file FILE after its name. Exit status: 0 done, 1 refused or failed
    with one sentence that says what to do, 2 wrong usage.
    """
    if data is not None and not data.strip():
        raise typer.BadParameter("--data names no folder")
    if context.invoked_subcommand is None:
        raise typer.BadParameter("the window opens with --demo or with --data DIR, not with both")
    if data is not None or is_demonstration:
        raise typer.BadParameter(
            f"write --data after the command: monitor-desk {context.invoked_subcommand} --data DIR"
        )


app.command("init")(making.init)
app.command("demo")(making.demo)
app.command("import")(imports.import_files)
app.command("list")(lists.list_records)
app.command("show")(shows.show)
app.command("due")(due.due)
app.command("export")(exports.export)
app.command("backup")(safety.backup)
app.command("restore")(safety.restore)
app.command("verify")(safety.verify)
app.command("tour")(tours.tour)


def run(words: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; without `words`, those of the command line."""
    output.prepare_streams()
    try:
        app(args=words, prog_name="monitor-desk")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0
