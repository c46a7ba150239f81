"""KPI values that a check recounts: kept as submitted, with the list behind them and the officer's verdict."""

from dataclasses import replace
from uuid import UUID

from monitor_desk.data import records
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.services.check_steps import CheckWork


class CheckValues(CheckWork):
    """Keeps the KPI values of a check."""

    def add_value(self, draft: KpiValidation) -> UUID:
        """Keep a submitted value with what is known of its list; raise `InvalidDraftError` as records do."""
        checked = replace(draft, author=draft.author or self._officer).checked()
        with self._database.write(by=self._officer, label=f"Add KPI value {checked.headline()}") as session:
            if checked.check_id is not None:
                self._refuse_settled(session, checked.check_id)
            return records.insert(session, checked)

    def change_value(self, value_id: UUID, draft: KpiValidation, reason: str = "") -> bool:
        """Store what was changed in a value or its list; say whether anything was."""
        with self._database.write(by=self._officer, label="Change KPI value", reason=reason.strip()) as session:
            before = records.get(session, KpiValidation, value_id)
            checked = replace(draft, check_id=before.check_id, author=self._officer).checked()
            return records.change(session, KpiValidation.kind, value_id, checked.values())
