"""What a recount needs of a validation: its fields as they were typed."""

from typing import Protocol


class Submission(Protocol):
    """A submitted value with the rows behind it; `KpiValidation` is one."""

    @property
    def measure(self) -> str:
        """Return what the rows add up to."""

    @property
    def unit(self) -> str:
        """Return the KPI's unit, empty if not said."""

    @property
    def submitted(self) -> str:
        """Return the value in the provider's words."""

    @property
    def submitted_numerator(self) -> str:
        """Return what the provider says it is made of."""

    @property
    def submitted_denominator(self) -> str:
        """Return what the provider says it is taken of."""

    @property
    def tolerance(self) -> str:
        """Return the difference allowed, empty for none."""

    @property
    def basis(self) -> str:
        """Return whether the rows are the whole list or a sample."""

    @property
    def out_of(self) -> int | None:
        """Return the size of the list that a sample came from."""

    @property
    def list_rows(self) -> str:
        """Return the rows as canonical text."""

    @property
    def verdict(self) -> str:
        """Return the officer's verdict, empty for none."""
