"""The register of checks as a workbook: one line a check, counted again, nothing in it a formula."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from check_report_checks import ink_of
from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.check_rows import CheckRow
from monitor_desk.domain.errors import DeskError
from monitor_desk.reports.check_register import HEADINGS, file_name, write_check_register
from monitor_desk.reports.paper.look import INK_OF
from monitor_desk.reports.paper.model import Tone
from monitor_desk.reports.whole_files import whole_file

MADE_AT = datetime(2026, 11, 4, 9, 0, tzinfo=UTC)


def row(number: int = 1, **changes: object) -> CheckRow:
    """Return a line of the list of checks."""
    values: dict[str, object] = {
        "id": UUID(int=number),
        "title": "=1+1 Łódź 日",
        "check_kind": "Staff rotas and daily records",
        "provider": "Millrace Community Support",
        "provider_id": UUID(int=99),
        "contract": "SL-0042",
        "contract_id": UUID(int=98),
        "why": "Complaint",
        "state": "Concluded",
        "requested_on": date(2026, 10, 5),
        "due_on": date(2026, 10, 19),
        "receipt": Receipt.PART,
        "received": 3,
        "asked": 4,
        "officer": "Robin Ashdown",
        "level": "improve",
        "level_label": "Requires improvement",
        "tone": "amber",
        "concluded_on": date(2026, 11, 2),
        "value_marks": ("95 % ■ not supported (recomputed 82.4 %)",),
        "next_step": "Tell the outcome and close the check",
        "next_due_on": date(2026, 11, 2),
        "lateness": "2 days late",
        "is_late": True,
    }
    return CheckRow(**{**values, **changes})  # type: ignore[arg-type]  # fields by name


def read(path: Path, title: str = "Checks") -> list[dict[str, object]]:
    page = openpyxl.load_workbook(path)[title]
    rows = [list(values) for values in page.iter_rows(values_only=True)]
    return [dict(zip(map(str, rows[0]), values, strict=True)) for values in rows[1:]]


def test_that_each_check_is_one_line_with_what_came_of_it(tmp_path: Path) -> None:
    path = tmp_path / file_name(MADE_AT.date())
    assert path.name == "Register of checks 2026-11-04.xlsx"
    assert write_check_register([row(), row(2, why="Routine", value_marks=())], path, MADE_AT) == 2
    first, second = read(path)
    assert set(first) == set(HEADINGS)
    assert (first["Provider"], first["Contract"], first["What"]) == (
        "Millrace Community Support",
        "SL-0042",
        "=1+1 Łódź 日",
    )
    assert (first["Why"], second["Why"]) == ("Complaint", "Routine")
    assert (first["What came"], first["Received"], first["Asked for"]) == ("Part", 3, 4)
    assert (first["State"], first["Outcome"]) == ("Concluded", "Requires improvement")
    assert first["KPI values not supported"] == "95 % ■ not supported (recomputed 82.4 %)"
    assert second["KPI values not supported"] is None
    assert first["Due"] == datetime(2026, 10, 19)  # noqa: DTZ001  # a cell's date has no zone
    assert (first["Next step"], first["Late"]) == ("Tell the outcome and close the check", "2 days late")


def test_that_a_value_that_is_not_supported_is_in_its_colour(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    write_check_register([row()], path, MADE_AT)
    page = openpyxl.load_workbook(path, rich_text=True)["Checks"]
    marked = page.cell(2, HEADINGS.index("KPI values not supported") + 1).value
    assert ink_of(marked) == INK_OF[Tone.ACT][1:]


def test_that_what_is_not_late_says_no_lateness_and_what_is_open_has_no_outcome(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    still_open = row(is_late=False, lateness="Tomorrow", level="", level_label="", concluded_on=None, next_due_on=None)
    write_check_register([still_open], path, MADE_AT)
    (line,) = read(path)
    assert (line["Late"], line["Outcome"], line["Concluded"], line["Next step due"]) == (None, None, None, None)


def test_that_it_states_its_counts_and_that_it_is_for_colleagues(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    rows = [row(), row(2, state="Requested", receipt=Receipt.WAITING, value_marks=(), is_late=False)]
    write_check_register(rows, path, MADE_AT)
    about = {str(values["Register of checks"]): list(values.values())[1] for values in read(path, "About")}
    assert about == {
        "Made on": "4 November 2026",
        "For": "Colleagues only: it says why each check was made",
        "Checks": 2,
        "State: Concluded": 1,
        "State: Requested": 1,
        "What came: Part": 1,
        "What came: Waiting": 1,
        "KPI values not supported": 1,
        "Checks whose next step is late": 1,
    }


@settings(max_examples=25)
@given(title=st.text(st.sampled_from("=+-@'\"abŁ日<>&\n\t 0"), min_size=1, max_size=20).filter(str.strip))
def test_that_no_text_becomes_a_formula(tmp_path_factory: pytest.TempPathFactory, title: str) -> None:
    path = tmp_path_factory.mktemp("register") / "register.xlsx"
    write_check_register([row(title=title, provider=title, value_marks=(title, title))], path, MADE_AT)
    book = openpyxl.load_workbook(path)
    kinds = {cell.data_type for page in book.worksheets for cells in page.iter_rows() for cell in cells}
    assert "f" not in kinds
    assert read(path)[0]["What"] in {title, f"'{title}"}  # the mark is taken away again by whoever reads it
    assert book.properties.creator == "Monitor Desk"


def test_that_an_empty_register_is_a_workbook_too(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    assert write_check_register([], path, MADE_AT) == 0
    assert read(path) == []


def test_that_it_is_written_over_its_own_file_and_never_over_another(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    write_check_register([row()], path, MADE_AT)
    assert write_check_register([row(), row(2)], path, MADE_AT) == 2
    openpyxl.Workbook().save(tmp_path / "mine.xlsx")
    with pytest.raises(DeskError, match="was not made by this desk"):
        write_check_register([row()], tmp_path / "mine.xlsx", MADE_AT)
    with pytest.raises(DeskError, match=r"written as \.xlsx"):
        write_check_register([row()], tmp_path / "register.pdf", MADE_AT)
    with pytest.raises(DeskError, match="could not be written"):
        write_check_register([row()], tmp_path / "nowhere" / "register.xlsx", MADE_AT)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["mine.xlsx", "register.xlsx"]


def test_that_the_window_can_write_it_to_a_part_of_its_own(tmp_path: Path) -> None:
    with whole_file(tmp_path / "register.xlsx") as part:
        assert write_check_register([row()], part, MADE_AT) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["register.xlsx"]


class _Losing(list[CheckRow]):
    """Rows of which one is lost on the way."""

    def __iter__(self) -> Iterator[CheckRow]:
        return iter(self[:-1])


def test_that_a_register_that_lost_a_line_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    write_check_register([row()], path, MADE_AT)
    before = path.read_bytes()
    with pytest.raises(DeskError, match="Of 2 checks 1 were found again"):
        write_check_register(_Losing([row(), row(2)]), path, MADE_AT)
    assert path.read_bytes() == before
