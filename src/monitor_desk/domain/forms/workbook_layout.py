"""How a form stands in a workbook: XLSForm's sheets and headings where it has them, our own beside them.

XLSForm (https://xlsform.org) names the sheets survey, choices and settings, and in survey type, name, label, hint,
required, relevant, constraint and calculation; sections are its groups. Our own headings are the keys of the text
files.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from monitor_desk.domain.forms.model import QuestionType

SURVEY: Final = "survey"
CHOICES: Final = "choices"
SETTINGS: Final = "settings"
SCALES: Final = "scales"
BANDS: Final = "bands"
LIMITERS: Final = "limiters"
PREPARE: Final = "prepare"
GUIDANCE: Final = "guidance"

SURVEY_HEADINGS: Final = (
    "type", "name", "label", "hint", "required", "required_if", "relevant", "critical", "scale", "weight", "unit",
    "good", "level", "theme", "frameworks", "send_beforehand", "repeat", "service_types", "tiers", "retired",
)  # fmt: skip
CHOICES_HEADINGS: Final = ("list_name", "name", "label", "holds")
SETTINGS_HEADINGS: Final = (
    "form_title", "form_id", "version", "purpose", "summary", "service_types", "visit_types", "scoring", "scale",
    "critical_cap",
)  # fmt: skip
SCALES_HEADINGS: Final = ("scale", "title", "level", "label", "descriptor", "score", "tone")
BANDS_HEADINGS: Final = ("at_least", "level")
LIMITERS_HEADINGS: Final = ("when", "cap", "words")
PREPARE_HEADINGS: Final = ("prepare",)

BEGIN_GROUP: Final = "begin_group"
BEGIN_REPEAT: Final = "begin_repeat"
END_GROUP: Final = "end_group"
END_REPEAT: Final = "end_repeat"

# The heading under which each field of the model stands; one that is not here has its own name.
HEADING_OF: Final[Mapping[str, str]] = {
    "id": "name",
    "title": "label",
    "ask": "label",
    "look_for": "hint",
    "guidance": "hint",
    "show_if": "relevant",
    "columns": "type",
    "choices": "type",
}
TYPE_WORDS: Final[Mapping[QuestionType, str]] = {
    **{kind: str(kind) for kind in QuestionType},
    QuestionType.NUMBER: "decimal",
    QuestionType.ONE_CHOICE: "select_one",
    QuestionType.CHOICES: "select_multiple",
    QuestionType.SHORT_TEXT: "text",
    QuestionType.GUIDANCE: "note",
}
LISTED: Final = frozenset({QuestionType.ONE_CHOICE, QuestionType.CHOICES, QuestionType.SAMPLE})
TYPE_MEANINGS: Final[Mapping[QuestionType, str]] = {
    QuestionType.RATING: "A level of a rating scale, the form's own or the one named under scale",
    QuestionType.MET: "Met, partially met or not met",
    QuestionType.IN_PLACE: "Two judgements: is it in place, and is it good enough?",
    QuestionType.YES_NO: "Yes or no; good says which of the two scores",
    QuestionType.NUMBER: "A number, with its unit under unit; integer reads too",
    QuestionType.PERCENTAGE: "0 to 100",
    QuestionType.MONEY: "Pounds and pence",
    QuestionType.DATE: "A date",
    QuestionType.TIME: "A time of day",
    QuestionType.ONE_CHOICE: "One of the list named after it: select_one LIST, its items on the sheet choices",
    QuestionType.CHOICES: "Any of the list named after it: select_multiple LIST",
    QuestionType.SHORT_TEXT: "One line of text",
    QuestionType.LONG_TEXT: "Paragraphs",
    QuestionType.SAMPLE: "A table of files: sample LIST, its columns on the sheet choices, their kind under holds",
    QuestionType.DOCUMENT_SEEN: "A document: title, version, date, where it was seen",
    QuestionType.OBSERVATION: "What was seen, when, and what it means",
    QuestionType.CONVERSATION: "What a person said, by role",
    QuestionType.FILE: "Photographs or files",
    QuestionType.SIGNATURE: "A signature",
    QuestionType.GUIDANCE: "Words for the officer; nothing is answered",
}


def heading_of(field: str) -> str:
    """Return the heading under which a field of the model stands."""
    return HEADING_OF.get(field, field)


def listed(items: Iterable[str]) -> str:
    """Return several items as one cell: between semicolons, or on a line each where one of them holds such a sign."""
    found = tuple(items)
    if not any(";" in item for item in found):
        return "; ".join(found)
    return "".join(f"{item}\n" for item in found)


def items_of(text: str) -> tuple[str, ...]:
    """Return the items of a cell that `listed` wrote, or that a person wrote either way."""
    parts = text.split("\n") if "\n" in text else text.split(";")
    return tuple(part.strip() for part in parts if part.strip())
