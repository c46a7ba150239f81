"""Submitted KPI values in a check's report: what was submitted beside what the rows behind it come to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRowLine:
    """One row of the list behind a value: whether it counts, its value as typed, why it is left out if it is."""

    label: str = ""
    counts: str = ""
    value: str = ""
    excluded: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueLine:
    """A submitted value: recomputed, difference, tolerance and verdict in words.

    `marked` is the value as it is shown everywhere, with the shape and word of its verdict. `rows` of the list behind
    it were recounted, of which `counted` hold data, `excluded` were left out and `blank` hold none.
    """

    id: str = ""
    ref: str = ""
    kpi: str = ""
    title: str = ""
    period: str = ""
    definition: str = ""
    measure: str = ""
    unit: str = ""
    submitted: str = ""
    submitted_of: str = ""
    recomputed: str = ""
    difference: str = ""
    tolerance: str = ""
    verdict: str = ""
    computed: str = ""
    verdict_reason: str = ""
    marked: str = ""
    sentence: str = ""
    working: tuple[str, ...] = ()
    basis: str = ""
    how_chosen: str = ""
    out_of: int | None = None
    rows: int = 0
    counted: int = 0
    excluded: int = 0
    blank: int = 0
    list_name: str = ""
    list_sha256: str = ""
    list_rows: tuple[ListRowLine, ...] = ()
    author: str = ""

    @property
    def name(self) -> str:
        """Return the reference, title and period of the KPI."""
        words = " ".join(part for part in (self.kpi, self.title) if part)
        return ", ".join(part for part in (words, self.period) if part)
