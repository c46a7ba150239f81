"""A small form for tests that asks one question of every type, in a section asked once, by location and by person."""

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

T = QuestionType
SCALE = Scale(
    id="four",
    title="Excellent / Good / Requires improvement / Poor",
    levels=(
        Level(id="excellent", label="Excellent", descriptor="Better than asked.", score=100, tone=Tone.GOOD),
        Level(id="good", label="Good", descriptor="What is asked is in place and works.", score=67, tone=Tone.GOOD),
        Level(
            id="improve",
            label="Requires improvement",
            descriptor="People are not at immediate risk, but something the contract asks is missing or done unevenly.",
            score=33,
            tone=Tone.PARTLY,
        ),
        Level(id="poor", label="Poor", descriptor="People are harmed or at risk of it.", score=0, tone=Tone.POOR),
    ),
)

_OFFICE = (
    Question(id="advice", type=T.GUIDANCE, ask="Ask to see the policies as staff see them, not as they are filed."),
    Question(
        id="policy",
        type=T.IN_PLACE,
        ask="Safeguarding policy",
        look_for="Which version, and whether staff on shift can find it.",
        ask_beforehand=True,
        frameworks=("clause 4.2", "safe/safeguarding"),
    ),
    Question(
        id="files",
        type=T.SAMPLE,
        ask="Staff files",
        columns=(
            Column(id="dbs", title="DBS before start"),
            Column(id="references", title="Two references"),
            Column(id="right", title="Right to work"),
            Column(id="seen", title="Supervised on", type=ColumnType.DATE),
            Column(id="hours", title="Hours", type=ColumnType.NUMBER),
            Column(id="role", title="Role", type=ColumnType.TEXT),
        ),
        is_critical=True,
    ),
    Question(id="manager", type=T.YES_NO, ask="Is a registered manager in post?", good="yes"),
    Question(id="turnover", type=T.PERCENTAGE, ask="Staff turnover in twelve months"),
    Question(id="agency", type=T.NUMBER, ask="Agency hours in the last four weeks", unit="hours"),
    Question(id="petty", type=T.MONEY, ask="Largest sum of residents’ money held in the office"),
    Question(id="audited", type=T.DATE, ask="Last audit of the office"),
    Question(id="handover", type=T.TIME, ask="Morning handover begins"),
    Question(
        id="rota",
        type=T.ONE_CHOICE,
        ask="How is the rota shared?",
        choices=(Choice(id="app", label="By an app"), Choice(id="paper", label="On paper")),
    ),
    Question(
        id="means",
        type=T.CHOICES,
        ask="How can people complain?",
        choices=(Choice(id="talk", label="In person"), Choice(id="easy", label="Easy-read card")),
    ),
    Question(id="owner", type=T.SHORT_TEXT, ask="Who leads on quality?"),
    Question(id="changes", type=T.LONG_TEXT, ask="What has changed since the last visit?", ask_beforehand=True),
)
_HOME = (
    Question(id="rating", type=T.RATING, ask="Medication as a whole", is_required=True),
    Question(id="chart", type=T.MET, ask="Administration records are complete", is_critical=True),
    Question(id="plan", type=T.DOCUMENT_SEEN, ask="Medication support plan"),
    Question(id="seen", type=T.OBSERVATION, ask="How medicine was given"),
    Question(id="photo", type=T.FILE, ask="Photo of the cabinet"),
)
_PERSON = (
    Question(id="talk", type=T.CONVERSATION, ask="What living here is like"),
    Question(id="choice", type=T.MET, ask="The person chose what they did yesterday"),
    Question(id="signed", type=T.SIGNATURE, ask="Support plan signed"),
)


def small_form() -> Form:
    """Return the form."""
    return Form(
        id="small",
        title="Supported living: annual visit",
        version=3,
        scoring=Scoring.WORST,
        scale="four",
        critical_cap="improve",
        prepare=("Rotas as planned and hours as worked for four weeks", "Training matrix with the date of each course"),
        sections=(
            Section(id="office", title="Office: policies and staffing", questions=_OFFICE, ask_beforehand=True),
            Section(id="medication", title="Medication", repeat=Repeat.LOCATION, questions=_HOME),
            Section(id="life", title="Experience of people", repeat=Repeat.PERSON, questions=_PERSON),
        ),
        scales=(SCALE,),
    )
