"""A provider with two schemes, a contract, a small form in use and a visit, for tests of visits with a real desk."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.life_steps import PossibleStep
from monitor_desk.domain.locations import Location
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.visits import Visit, VisitState, part_id
from monitor_desk.services.desk import Desk
from visit_forms import small_form

TODAY = date(2026, 12, 1)
POLICY = Place("office", "policy")
MANAGER = Place("office", "manager")
CHANGES = Place("office", "changes")


@dataclass(slots=True)
class Visited:
    """A desk on which one provider is visited."""

    desk: Desk
    form: Form = field(default_factory=small_form)
    provider_id: UUID = field(init=False)
    contract_id: UUID = field(init=False)
    form_id: UUID = field(init=False)
    schemes: tuple[UUID, UUID] = field(init=False)

    def __post_init__(self) -> None:
        """Make the provider, its contract and schemes, and put the form in use."""
        add = self.desk.records.add
        self.provider_id = add(Provider(name="Kestrel Supported Living"))
        contract = Contract(
            reference="SL-0103",
            title="Supported living",
            provider_id=self.provider_id,
            service_type="Supported living",
            starts_on=date(2025, 11, 20),
            ends_on=date(2030, 11, 19),
            has_annual_visit=True,
        )
        self.contract_id = add(contract)
        self.desk.contracts.set_tier(self.contract_id, "standard", "Usual risk", from_on=date(2025, 11, 20))
        rose, ivy = (add(Location(name=name, provider_id=self.provider_id)) for name in ("Rose House", "Ivy House"))
        self.schemes = (rose, ivy)
        self.form_id = self.desk.forms.add(self.form, title=self.form.title)
        self.desk.forms.put_in_use(self.form_id, "First version")

    def plan(self, **more: Any) -> UUID:
        """Plan a visit of both schemes for today, or as is said."""
        draft = VisitDraft(
            provider_id=self.provider_id,
            contract_id=self.contract_id,
            form_id=self.form_id,
            planned_on=TODAY,
            location_ids=self.schemes,
        )
        return self.desk.visits.plan(replace(draft, **more))

    def on_site(self, **more: Any) -> UUID:
        """Plan a visit and arrive."""
        visit_id = self.plan(**more)
        self.desk.visits.begin_site(visit_id, more.get("planned_on", TODAY), "09:40")
        return visit_id

    def ended(self, **more: Any) -> UUID:
        """Plan a visit, arrive, answer something, leave."""
        visit_id = self.on_site(**more)
        self.desk.recording.answer(visit_id, POLICY, value="yes", quality="partly", note="Seen in the office")
        self.desk.visits.end_site(visit_id)
        return visit_id

    def set_state(self, visit_id: UUID, *states: VisitState) -> None:
        """Lead a visit through states, as the papers and the plan would."""
        for state in states:
            self.desk.records.change_many("visit", {visit_id: {"status": state.value}}, label="Step")

    def visit(self, visit_id: UUID) -> Visit:
        """Return the visit as it is kept."""
        return self.desk.records.get(Visit, visit_id)

    def file(self, visit_id: UUID) -> VisitFile:
        """Return its file."""
        return self.desk.visits.file(visit_id)

    def step(self, visit_id: UUID, key: str) -> PossibleStep | None:
        """Return one of the steps that may follow."""
        return next((one for one in self.desk.visits.possible_steps(visit_id) if one.key == key), None)

    def home(self, visit_id: UUID, question: str, scheme: int = 0) -> Place:
        """Return a question about a scheme."""
        return Place("medication", question, part_id(visit_id, self.schemes[scheme]))
