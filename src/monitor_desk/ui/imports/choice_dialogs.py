"""The choices that an import may ask for: which of several rows counts, and which provider is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.imports.plan_rows import row_words
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.dialogs import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.import_plan import ImportPlan
    from monitor_desk.domain.import_rows import ProviderChoice, Repeat

NEW_PROVIDER = "new"


class RepeatDialog(Dialog):
    """Asks which row stands for an id that several rows bear."""

    row_chosen = Signal(str, int)  # key of the id, row

    def __init__(self, kind: str, repeat: Repeat, parent: QWidget | None = None) -> None:
        lead = f"{repeat.headline} stands in {len(repeat.rows)} rows that differ. One of them counts."
        super().__init__("Which row counts?", "Take this row", parent, lead=lead)
        self._repeat = repeat
        self.row = ChoiceField([(row, row_words(kind, repeat, row)) for row in repeat.rows])
        self.form.add_row("row", "&Row", self.row, "Unless another is chosen, the last row counts")
        self.row.set_value(repeat.standing_row)

    def act(self) -> None:
        """Tell which row counts."""
        row = self.row.value()
        if isinstance(row, int):
            self.row_chosen.emit(self._repeat.key, row)


class ProviderDialog(Dialog):
    """Asks which of the desk's providers the file means."""

    provider_chosen = Signal(str, object)  # key of the choice, id or None for a new one

    def __init__(self, plan: ImportPlan, choice: ProviderChoice, chosen: object, parent: QWidget | None = None) -> None:
        lead = f"The file names “{choice.name}” without an id that only one provider of the desk has."
        super().__init__("Which provider is it?", "Take this provider", parent, lead=lead)
        self._choice = choice
        self.provider = ChoiceField(
            [*candidates(plan, choice), (NEW_PROVIDER, "A provider that the desk does not have yet")],
            nothing="Not chosen",
        )
        self.form.add_row("provider", "&Provider", self.provider, "Providers are never matched by name alone")
        self.provider.set_value(chosen)

    def act(self) -> None:
        """Tell which it is; raise `InvalidDraftError` when none is chosen."""
        chosen = self.provider.value()
        if chosen is None:
            raise InvalidDraftError({"provider": "Choose one of them, or say that it is a new one"})
        self.provider_chosen.emit(self._choice.key, chosen if isinstance(chosen, UUID) else None)


def candidates(plan: ImportPlan, choice: ProviderChoice) -> list[tuple[object, str]]:
    """Return the providers that may be meant, with what tells them apart."""
    held = {one.id: one.values for one in plan.source.providers}
    found: list[tuple[object, str]] = []
    for provider_id in choice.candidates:
        values = held.get(provider_id, {})
        names = ("name", "company_number", "charity_number", "regulator_id", "postcode")
        found.append((provider_id, " · ".join(str(values[name]) for name in names if values.get(name))))
    return found
