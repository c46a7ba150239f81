"""The words of the editor for what the model names."""

from typing import Final

from monitor_desk.domain.forms.model import QuestionType, Repeat, Scoring

PURPOSE_CHOICES: Final = (("visit", "Visits"), ("check", "Checks"))
TYPE_CHOICES: Final = tuple((kind, str(kind).capitalize()) for kind in QuestionType)
REPEAT_CHOICES: Final = (
    (Repeat.ONCE, "Once"),
    (Repeat.LOCATION, "Once for each location"),
    (Repeat.PERSON, "Once for each person"),
)
SCORING_CHOICES: Final = tuple((each, str(each).capitalize()) for each in Scoring)
FIELD_WORDS: Final = {
    "id": "Id", "ask": "What it asks", "type": "Type", "look_for": "What to look for", "choices": "Choices",
    "columns": "Columns", "scale": "Rating scale", "unit": "Unit", "good": "The good answer", "level": "Level",
    "theme": "Theme", "critical": "Critical", "weight": "Weight", "required": "Required",
    "required_if": "Required when",
    "show_if": "Shown when", "tiers": "Tiers", "title": "Title", "purpose": "Used for", "visit_types": "Visit types",
    "scoring": "How it is scored", "critical_cap": "Best overall level", "band": "Bands", "limiter": "Limiters",
    "version": "Version",
}  # fmt: skip
# The fields that faults name otherwise than the model does.
FIELD_OF: Final = {"critical": "is_critical", "required": "is_required", "band": "bands", "limiter": "limiters"}
GOOD_CHOICES: Final = (("yes", "Yes"), ("no", "No"))
