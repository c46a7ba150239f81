"""The tour: every page and dialog becomes a picture of the right size, and the desk stays as it was."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.records import KINDS
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme, tour
from monitor_desk.ui.page_list import PAGES
from monitor_desk.ui.tour.shots import all_shots

# Kinds that come about by a step, in the recorder, or in a dialog of their own, which has its own picture.
MADE_OTHERWISE = frozenset(
    {
        *("obligation", "setting", "form", "form_version", "visit_plan_line"),
        *("visit", "visit_part", "visit_day", "visit_section", "visit_step", "visit_person"),
        *("document_request", "quick_note", "answer", "addendum", "evidence_file", "paper", "accuracy_point"),
        *("finding", "concern", "action", "action_step"),
        *("check", "check_step", "check_source", "kpi_validation", "actuals_audit", "actuals_sample", "actuals_line"),
    }
)


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    style.apply(qapp, theme.LIGHT)


def test_that_every_page_and_kind_of_record_has_a_picture() -> None:
    names = [shot.name for shot in all_shots()]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    for entry in PAGES:
        assert any(name == entry.key or name.startswith(f"{entry.key}-") for name in names), entry.key
    added = {name.removeprefix("dialog-add-") for name in names if name.startswith("dialog-add-")}
    assert added == set(KINDS) - MADE_OTHERWISE


def test_that_pictures_are_taken_light_and_dark_at_both_scales(qtbot: QtBot, caseload: Desk, tmp_path: Path) -> None:
    before = caseload.backups.verify()
    made = tour.make(caseload, tmp_path / "out", only=["settings-tiers", "dialog-draft-year", "import-changed"])
    endings = ("dark-150", "dark", "light-150", "light")
    names = sorted(
        f"{name}-{end}" for name in ("dialog-draft-year", "import-changed", "settings-tiers") for end in endings
    )
    assert sorted(path.stem for path in made) == names
    pictures = {path.stem: QImage(str(path)) for path in made}
    assert {(picture.width(), picture.height()) for picture in pictures.values()} == {(1366, 768)}
    light, dark = (pictures[f"settings-tiers-{end}"].pixelColor(1360, 60).lightness() for end in ("light", "dark"))
    assert light > 200 > 60 > dark
    after = caseload.backups.verify()
    assert (after.revisions, after.records, after.backups) == (before.revisions, before.records, before.backups)


def test_that_the_same_desk_gives_the_same_picture(qtbot: QtBot, caseload: Desk, tmp_path: Path) -> None:
    one = tour.make(caseload, tmp_path / "one", only=["settings-officers"])
    two = tour.make(caseload, tmp_path / "two", only=["settings-officers"])
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]


def test_that_a_folder_that_cannot_be_made_is_refused_in_a_sentence(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here")
    with pytest.raises(DeskError, match="could not be made"):
        tour.make(desk, tmp_path / "file" / "out")
