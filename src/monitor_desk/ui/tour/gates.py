"""What is seen before a desk is open: the first run in its steps, the unlock page in its states."""

from __future__ import annotations

from shutil import rmtree
from typing import TYPE_CHECKING

from monitor_desk.ui.tour.shots import Shot
from monitor_desk.ui.tour.spare import CODE, PASSPHRASE

if TYPE_CHECKING:
    from monitor_desk.ui.first_run.page import FirstRunPage
    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.stage import Stage
    from monitor_desk.ui.unlock.page import UnlockPage


def shots() -> list[Shot]:
    """Return the pictures of what stands before the desk."""
    return [
        Shot(name="first-run-folder", arrange=_folder),
        Shot(name="first-run-folder-refused", arrange=_folder_refused),
        Shot(name="first-run-passphrase", arrange=_passphrase),
        Shot(name="first-run-code", arrange=_code),
        Shot(name="first-run-filling", arrange=_filling),
        Shot(name="unlock", arrange=_unlock),
        Shot(name="unlock-wrong", arrange=_unlock_wrong),
        Shot(name="unlock-recovery", arrange=_unlock_recovery),
    ]


def _first_run(stage: Stage) -> FirstRunPage:
    from monitor_desk.ui.first_run.page import FirstRunPage
    from monitor_desk.ui.start.opener import Opener

    return FirstRunPage(Opener(stage.spare.make_outfit), stage.spare.folder / "new desk", stage.tasks)


def _folder(stage: Stage) -> View:
    return stage.alone(_first_run(stage))


def _folder_refused(stage: Stage) -> View:
    page = _first_run(stage)
    view = stage.alone(page)
    page.folder_step.field.set_value(str(stage.spare.folder / "OneDrive - Council" / "Monitor Desk"))
    page.go_on()
    stage.settle()
    return view


def _passphrase(stage: Stage) -> View:
    page = _first_run(stage)
    view = stage.alone(page)
    page.go_on()
    stage.settle()
    return view


def _code(stage: Stage) -> View:
    """Show a made-up code instead of the one that was made."""
    page = _first_run(stage)
    view = stage.alone(page)
    _go_to_code(stage, page)
    page.code_step.show_code(CODE)
    page.drop()
    return view


def _filling(stage: Stage) -> View:
    page = _first_run(stage)
    view = stage.alone(page)
    _go_to_code(stage, page)
    code = page.code_step.code.text()
    page.code_step.last.set_value(code.rpartition("-")[2])
    page.go_on()
    stage.settle()
    if page.desk is not None:
        page.desk.close()
    rmtree(page.folder)
    return view


def _go_to_code(stage: Stage, page: FirstRunPage) -> None:
    page.go_on()
    stage.settle()
    page.passphrase_step.new.form.set_values({"first": PASSPHRASE, "second": PASSPHRASE})
    page.go_on()
    stage.settle()


def _unlock_page(stage: Stage) -> UnlockPage:
    from monitor_desk.ui.start.opener import Opener
    from monitor_desk.ui.unlock.page import UnlockPage

    return UnlockPage(Opener(stage.spare.make_outfit), stage.spare.folder / "desk", stage.tasks)


def _unlock(stage: Stage) -> View:
    return stage.alone(_unlock_page(stage))


def _unlock_wrong(stage: Stage) -> View:
    page = _unlock_page(stage)
    view = stage.alone(page)
    page.passphrase.set_value("not the passphrase")
    page.unlock()
    stage.settle()
    return view


def _unlock_recovery(stage: Stage) -> View:
    page = _unlock_page(stage)
    view = stage.alone(page)
    page.other_way.click()
    return view
