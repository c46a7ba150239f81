"""A visit to record: one form with every type of question, planned and begun on a real desk."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.forms.model import (
    Choice,
    Column,
    ColumnType,
    Form,
    Level,
    Question,
    QuestionType,
    Repeat,
    Scale,
    Scoring,
    Section,
    Tone,
)
from monitor_desk.domain.locations import Location
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.services.desk import Desk

TODAY = date(2026, 12, 1)
SCALE = Scale(
    id="three",
    title="Good / Fair / Poor",
    levels=(
        Level(id="good", label="Good", descriptor="People are safe and heard.", score=100, tone=Tone.GOOD),
        Level(id="fair", label="Fair", descriptor="Some gaps, none that harm.", score=50, tone=Tone.PARTLY),
        Level(id="poor", label="Poor", descriptor="People may come to harm.", score=0, tone=Tone.POOR),
    ),
)
COLUMNS = (
    Column(id="gaps", title="No gaps"),
    Column(id="signed", title="Signed"),
    Column(id="checked", title="Checked on", type=ColumnType.DATE),
)
CHOICES = (Choice(id="post", label="By post"), Choice(id="phone", label="By telephone"))


def question(question_id: str, kind: QuestionType, ask: str, **others: object) -> Question:
    """Return a question."""
    return Question(id=question_id, type=kind, ask=ask, **others)  # type: ignore[arg-type]


T = QuestionType
JUDGED = (
    question("policy", T.IN_PLACE, "Medication policy", look_for="The current version, and who signed it."),
    question("records", T.SAMPLE, "Administration records", columns=COLUMNS, is_critical=True),
    question("managed", T.RATING, "How well is medication managed?"),
    question("trained", T.MET, "Staff are trained and observed", is_critical=True),
    question("drugs", T.YES_NO, "Are controlled drugs kept here?", good="no"),
    question("why_drugs", T.SHORT_TEXT, "Where are they kept?", show_if="${drugs} = 'yes'"),
)
FIGURES = (
    question("hours", T.NUMBER, "Hours a week", unit="hours", is_required=True),
    question("share", T.PERCENTAGE, "Share of staff trained"),
    question("cash", T.MONEY, "Petty cash held"),
    question("drill", T.DATE, "Last fire drill"),
    question("arrival", T.TIME, "Arrival of the day shift"),
    question("how", T.ONE_CHOICE, "How was it sent?", choices=CHOICES),
    question("met_whom", T.CHOICES, "Who was met?", choices=CHOICES),
    question("name", T.SHORT_TEXT, "Which rota is in use?"),
    question("changes", T.LONG_TEXT, "What has changed?"),
)
SEEN = (
    question("insurance", T.DOCUMENT_SEEN, "Insurance certificate"),
    question("kitchen", T.OBSERVATION, "The kitchen"),
    question("talk", T.CONVERSATION, "A talk in private"),
    question("panel", T.FILE, "Photo of the fire panel"),
    question("signed", T.SIGNATURE, "Signed by the representative"),
    question("thanks", T.GUIDANCE, "Thank everybody."),
)
FORM = Form(
    id="every-type",
    title="Every type of question",
    version=1,
    scoring=Scoring.DESCRIPTOR,
    scale=SCALE.id,
    scales=(SCALE,),
    critical_cap="fair",
    sections=(
        Section(id="medication", title="Medication", guidance="Look first, ask later.", questions=JUDGED),
        Section(id="figures", title="Figures", questions=FIGURES),
        Section(id="seen", title="Seen and heard", repeat=Repeat.LOCATION, questions=SEEN),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A visit on a desk, and its location's part."""

    desk: Desk
    visit_id: UUID
    part_id: UUID

    def place(self, section: str, question_id: str) -> Place:
        """Return where a question stands."""
        return Place(section, question_id, self.part_id if section == "seen" else None)

    def value(self, section: str, question_id: str, field: str = "value") -> str:
        """Return what is stored of an answer."""
        held = self.desk.visits.file(self.visit_id).answers.get(self.place(section, question_id))
        return str(getattr(held[1], field)) if held else ""


def form_in_use(desk: Desk, form: Form) -> UUID:
    """Put a form in use and return its id."""
    form_id = desk.forms.add(form, title=form.title)
    desk.forms.put_in_use(form_id, "First version")
    return form_id


def planned(desk: Desk, form: Form = FORM) -> Recorded:
    """Plan a visit to one scheme."""
    provider_id = desk.records.add(Provider(name="Kestrel Supported Living and Outreach Partnership"))
    location_id = desk.records.add(Location(name="12 Bramble Close", provider_id=provider_id))
    contract_id = desk.records.add(
        Contract(
            reference="SL-0103", title="Supported living", provider_id=provider_id, service_type="supported living"
        )
    )
    visit_id = desk.visits.plan(
        VisitDraft(
            provider_id=provider_id,
            contract_id=contract_id,
            form_id=form_in_use(desk, form),
            planned_on=TODAY,
            location_ids=(location_id,),
            title="Annual visit",
        )
    )
    parts = desk.visits.file(visit_id).parts
    return Recorded(desk=desk, visit_id=visit_id, part_id=parts[0][0])


def on_site(desk: Desk, form: Form = FORM) -> Recorded:
    """Begin that visit at 09:40."""
    recorded = planned(desk, form)
    desk.visits.begin_site(recorded.visit_id, TODAY, "09:40")
    return recorded
