"""One fault of a form, by its place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFault:
    """A fault and its place: section and question by their number from 1, 0 for the form or section itself.

    `field` is the key in the text file and the heading in the workbook; empty where a fault is of the whole.
    """

    section: int = 0
    question: int = 0
    field: str = ""
    sentence: str

    @property
    def words(self) -> str:
        """Return field and sentence as one: “level” is missing."""
        return f"“{self.field}” {self.sentence}" if self.field else self.sentence
