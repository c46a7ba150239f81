"""A provider with two schemes, a contract and a small form of a check in use, for tests of checks with a real desk."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_rows import CheckDraft, CheckFilter, CheckRow
from monitor_desk.domain.checks import Check
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.life_steps import PossibleStep
from monitor_desk.domain.locations import Location
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visits import DocumentRequest, part_id
from monitor_desk.services.desk import Desk
from visit_forms import small_form

TODAY = date(2026, 12, 1)
SENT_ON, DUE_ON = date(2026, 11, 2), date(2026, 11, 16)  # the usual ten working days later, and past
POLICY = Place("office", "policy")
MANAGER = Place("office", "manager")
ROTA, MATRIX = small_form().prepare


def check_form() -> Form:
    """Return the small form as one of a check."""
    return replace(small_form(), id="small-check", title="Medication check", version=1, purpose="check")


@dataclass(slots=True)
class Checked:
    """A desk on which one provider is checked."""

    desk: Desk
    form: Form = field(default_factory=check_form)
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
        )
        self.contract_id = add(contract)
        rose, ivy = (add(Location(name=name, provider_id=self.provider_id)) for name in ("Rose House", "Ivy House"))
        self.schemes = (rose, ivy)
        self.form_id = self.desk.forms.add(self.form, title=self.form.title)
        self.desk.forms.put_in_use(self.form_id, "First version")

    def plan(self, **more: Any) -> UUID:
        """Plan a check of both schemes with what the form asks for, or as is said."""
        draft = CheckDraft(
            provider_id=self.provider_id,
            contract_id=self.contract_id,
            form_id=self.form_id,
            location_ids=self.schemes,
        )
        return self.desk.checks.plan(replace(draft, **more))

    def requested(self, *, sent_on: date = TODAY, due_on: date | None = None, **more: Any) -> UUID:
        """Plan a check and send its request."""
        check_id = self.plan(**more)
        self.send(check_id, sent_on=sent_on, due_on=due_on)
        return check_id

    def send(self, check_id: UUID, *, sent_on: date = TODAY, due_on: date | None = None) -> None:
        """Send the request."""
        to_whom = "Registered manager"
        self.desk.checks.send_request(check_id, sent_on=sent_on, due_on=due_on, how="E-mail", to_whom=to_whom)

    def begun(self, **more: Any) -> UUID:
        """Plan a check and begin it with what the council has itself."""
        check_id = self.plan(**more)
        self.desk.checks.begin(check_id)
        return check_id

    def answered(self, *values: str, **more: Any) -> UUID:
        """Begin a check and answer what its form demands of both schemes, “good” where nothing is said."""
        check_id = self.begun(**more)
        for scheme, value in enumerate(values or ("good", "good")):
            self.desk.check_recording.answer(check_id, self.home(check_id, "rating", scheme), value=value)
        return check_id

    def concluded(self, *values: str, summary: str = "As agreed", **more: Any) -> UUID:
        """Conclude a check."""
        check_id = self.answered(*values, **more)
        self.desk.checks.conclude(check_id, summary)
        return check_id

    def check(self, check_id: UUID) -> Check:
        """Return the check as it is kept."""
        return self.desk.records.get(Check, check_id)

    def file(self, check_id: UUID) -> CheckFile:
        """Return its file."""
        return self.desk.checks.file(check_id)

    def row(self, check_id: UUID) -> CheckRow:
        """Return its line of the list."""
        return next(row for row in self.desk.checks.rows(CheckFilter()) if row.id == check_id)

    def steps(self, check_id: UUID) -> dict[str, PossibleStep]:
        """Return the steps that may follow, by their keys."""
        return {one.key: one for one in self.desk.checks.steps_of(self.file(check_id))}

    def history(self, check_id: UUID) -> list[str]:
        """Return what happened to the check so far."""
        return [step.step for _, step in self.file(check_id).steps]

    def asked(self, check_id: UUID) -> dict[str, tuple[UUID, DocumentRequest]]:
        """Return what is asked for, by its title."""
        return {one.title: (held, one) for held, one in self.file(check_id).documents}

    def home(self, check_id: UUID, question: str, scheme: int = 0) -> Place:
        """Return a question about a scheme."""
        return Place("medication", question, part_id(check_id, self.schemes[scheme]))
