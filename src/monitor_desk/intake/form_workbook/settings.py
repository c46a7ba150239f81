"""The sheet settings: what the form is called, whose it is, and how it is scored."""

from typing import Final

from monitor_desk.domain.forms import workbook_layout as layout
from monitor_desk.domain.forms.ids import id_from, is_id
from monitor_desk.domain.forms.model import Form, Scoring
from monitor_desk.intake.form_workbook.cells import Book, Row

_HIGHEST_VERSION: Final = 9999


def read_settings(book: Book, file_stem: str, *, is_ours: bool) -> Form:
    """Return the form without its sections; another program's gets what it lacks."""
    row = next(iter(book.rows(layout.SETTINGS)), None)
    if row is None:
        title = file_stem.replace("_", " ").replace("-", " ").strip() or "Form"
        return Form(id=id_from(title) or "form", title=title, version=1, scoring=Scoring.DESCRIPTOR, scale="")
    title = row.text("form_title") or ("" if is_ours else file_stem)
    return Form(
        id=_id(row, title, is_ours=is_ours),
        title=title,
        version=_version(row, is_ours=is_ours),
        scoring=row.word("scoring", Scoring, Scoring.DESCRIPTOR),
        scale=row.text("scale"),
        purpose=row.text("purpose").casefold() or "visit",
        summary=row.text("summary"),
        service_types=row.raw_items("service_types"),
        visit_types=row.raw_items("visit_types"),
        critical_cap=row.text("critical_cap"),
    )


def _id(row: Row, title: str, *, is_ours: bool) -> str:
    name = row.text("form_id")
    if is_id(name):
        return name
    if is_ours:
        words = (
            f"is “{name}”, but has to be lower-case letters, digits, hyphens or underscores" if name else "is missing"
        )
        row.fault("form_id", f"{words}: it says which form this is")
        return "form"
    made = id_from(name) or id_from(title) or "form"
    if name:
        row.notice("form_id", f"“{name}” is read as “{made}”")
    return made


def _version(row: Row, *, is_ours: bool) -> int:
    if is_ours:
        return row.whole("version", least=1, most=_HIGHEST_VERSION, default=None)
    words = row.text("version")
    if words.isascii() and words.isdecimal() and len(words) < 5 and int(words):
        return int(words)
    if words:
        row.notice("version", f"“{words}” is no version such as 1, 2 or 3 and is read as 1")
    return 1
