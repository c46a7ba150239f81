"""The import at each of its steps, with a register that has everything in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from monitor_desk.intake.known_columns import Target
from monitor_desk.ui.tour.shots import Shot

if TYPE_CHECKING:
    from typing import Any

    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.stage import Stage

STEPS = ("new", "changed", "same", "missing", "repeated", "choices", "problems", "columns")


def shots() -> list[Shot]:
    """Return the pictures of an import."""
    return [
        Shot(name="import", arrange=_start),
        Shot(name="import-refused", arrange=_refused),
        Shot(name="import-first", arrange=_first),
        *(Shot(name=f"import-{step}", arrange=partial(_step, tab=step)) for step in STEPS),
        Shot(name="import-which-row", arrange=_which_row),
        Shot(name="import-which-provider", arrange=_which_provider),
        Shot(name="import-busy", arrange=_busy),
        Shot(name="import-stored", arrange=_stored),
        Shot(name="import-undone", arrange=_undone),
    ]


def _page(stage: Stage) -> Any:  # noqa: ANN401  # the import page
    page = stage.page("import", is_spare=True)
    page.start_again()
    return page


def _start(stage: Stage) -> View:
    _page(stage)
    return stage.view(is_spare=True)


def _refused(stage: Stage) -> View:
    page = _page(stage)
    page.start.take(stage.spare.broken)
    stage.settle()
    return stage.view(is_spare=True)


def _first(stage: Stage) -> View:
    page = _page(stage)
    page.read(stage.spare.first, Target.REGISTER)
    stage.settle()
    return stage.view(is_spare=True)


def _later(stage: Stage) -> Any:  # noqa: ANN401  # the import page
    """Read the later register on top of the first one."""
    page = _page(stage)
    if not stage.spare.desk.contracts.rows():
        page.read(stage.spare.first, Target.REGISTER)
        stage.settle()
        page.store_button.click()
        stage.settle()
        page.start_again()
    page.read(stage.spare.later, Target.REGISTER)
    stage.settle()
    return page


def _step(stage: Stage, *, tab: str) -> View:
    _later(stage).plan.tabs.open_tab(tab)
    return stage.view(is_spare=True)


def _which_row(stage: Stage) -> View:
    from monitor_desk.ui.imports.choice_dialogs import RepeatDialog

    page = _later(stage)
    plan = page.review.plan
    return stage.over(RepeatDialog(plan.kind, plan.repeats[0], page), is_spare=True)


def _which_provider(stage: Stage) -> View:
    from monitor_desk.ui.imports.choice_dialogs import ProviderDialog

    page = _later(stage)
    plan = page.review.plan
    return stage.over(ProviderDialog(plan, plan.choices[0], None, page), is_spare=True)


def _busy(stage: Stage) -> View:
    page = _page(stage)
    page.strip.begin("Reading Contract register October.csv")
    page.strip.show_progress(12_400, 20_000, "Reading rows")
    page.strip.show()
    return stage.view(is_spare=True)


def _stored(stage: Stage) -> View:
    page = _later(stage)
    page.strip.hide()
    page.store_button.click()
    stage.settle()
    stage.window(is_spare=True).host.undo_bar.hide()
    return stage.view(is_spare=True)


def _undone(stage: Stage) -> View:
    page = stage.page("import", is_spare=True)
    page.result.undo_button.click()
    stage.settle()
    stage.window(is_spare=True).host.undo_bar.hide()
    return stage.view(is_spare=True)
