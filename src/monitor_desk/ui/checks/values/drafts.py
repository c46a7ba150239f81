"""What is typed into the dialog of a KPI value, kept within a second: its words, its choices and its rows."""

from typing import Final

from monitor_desk.domain.drafts import DialogField
from monitor_desk.ui.records.dialog_drafts import DialogDrafts
from monitor_desk.ui.widgets.form import NEEDED

ROWS: Final = "list_rows"
_MORE: Final = ("measure", "basis", "verdict", ROWS)  # what other dialogs do not keep: without these words mislead


class ValueDrafts(DialogDrafts):
    """Keeps the choices and rows too, so that what is brought back is recounted as it was."""

    def _bring_back(self) -> bool:
        form, title = self._dialog.form, self._dialog.windowTitle()
        apart = next(iter(self._fields.values())).apart
        for key in _MORE:
            field = form.field(key)
            words = field.control.accessibleName().removesuffix(NEEDED)
            self._fields[key] = DialogField(title=title, apart=apart, key=key, label=words)
            self._first[key] = str(field.draft() or "")
        stored, self._first[ROWS] = self._first[ROWS], ""  # thousands of rows are not said in a sentence
        is_restored = super()._bring_back()
        self._first[ROWS] = stored
        return is_restored
