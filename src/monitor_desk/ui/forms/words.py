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
GOOD_CHOICES: Final = (("yes", "Yes"), ("no", "No"))
