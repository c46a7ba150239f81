"""What can go wrong that a person can put right."""

from collections.abc import Mapping


class DeskError(Exception):
    """A sentence the officer can act on: what happened, whether anything was stored, what to do."""


class InvalidDraftError(DeskError):
    """Something typed breaks a rule; `problems` names each field with its sentence."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        self.problems = dict(problems)
        super().__init__(". ".join(self.problems.values()) + ". Nothing was stored; correct it and try again.")


class NotFoundError(DeskError):
    """No such record in this desk."""
