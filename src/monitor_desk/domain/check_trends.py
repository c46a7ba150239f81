"""Trends over checks: how a provider does on one kind of check, and which kind fails most often over all providers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.periods import financial_year

FEW = 5  # † concluded checks below which a share is said to rest on few


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one concluded check came to; `tone` is that of its level, none where nothing came or it has no level."""

    check_id: UUID
    form_id: UUID | None
    check_kind: str
    provider_id: UUID | None
    provider: str
    concluded_on: date
    level: str
    tone: Tone
    receipt: Receipt
    values_not_supported: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KindTrend:
    """One kind of check over all providers, or over the one that was asked for."""

    check_kind: str
    concluded: int
    good: int
    partly: int
    poor: int
    without: int
    late_or_missing: int
    providers: int
    last_on: date
    outcomes: tuple[Outcome, ...]

    @property
    def rated(self) -> int:
        """Return how many came to a level of merit: no data is never a good result, nor a bad one."""
        return self.good + self.partly + self.poor

    @property
    def poor_share(self) -> int | None:
        """Return the share that failed in per cent, rounded down; none where nothing was rated."""
        return self.poor * 100 // self.rated if self.rated else None

    @property
    def words(self) -> str:
        """Return in a sentence how the kind does: "3 of 12 failed (25 %)"."""
        if not self.rated:
            return "No result yet"
        few = ", on few checks" if self.rated < FEW else ""
        return f"{self.poor} of {self.rated} failed ({self.poor_share} %{few})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarter:
    """What the checks concluded in one quarter of a financial year came to; `label` such as "Q2 2026/27"."""

    label: str
    good: int
    partly: int
    poor: int
    without: int


def quarters(outcomes: Iterable[Outcome]) -> list[Quarter]:
    """Return the quarters from the first to the last that has an outcome; one without any is not left out."""
    by_place: dict[int, list[Tone]] = {}
    for one in outcomes:
        by_place.setdefault(_quarter(one.concluded_on), []).append(one.tone)
    if not by_place:
        return []
    return [_counted(place, by_place.get(place, [])) for place in range(min(by_place), max(by_place) + 1)]


def kind_trends(outcomes: Iterable[Outcome]) -> list[KindTrend]:
    """Return each kind with its outcomes, the one that fails most often first; a kind that was never rated last.

    Between equal shares the kind with more failures comes first, then by name.
    """
    by_kind: dict[UUID | str, list[Outcome]] = {}
    for one in outcomes:
        by_kind.setdefault(one.form_id or one.check_kind, []).append(one)
    found = [_trend(sorted(held, key=lambda one: one.concluded_on)) for held in by_kind.values()]
    return sorted(found, key=_order)


def _trend(held: list[Outcome]) -> KindTrend:
    tones = [one.tone for one in held]
    return KindTrend(
        check_kind=held[-1].check_kind,  # a form may be named anew
        concluded=len(held),
        good=tones.count(Tone.GOOD),
        partly=tones.count(Tone.PARTLY),
        poor=tones.count(Tone.POOR),
        without=tones.count(Tone.NONE),
        late_or_missing=sum(one.receipt in {Receipt.LATE, Receipt.PART, Receipt.NOT_AT_ALL} for one in held),
        providers=len({one.provider_id for one in held}),
        last_on=held[-1].concluded_on,
        outcomes=tuple(held),
    )


def _quarter(on: date) -> int:
    """Return how many quarters after April of the year 0 a day lies in."""
    return financial_year(on) * 4 + (on.month - 4) % 12 // 3


def _counted(place: int, tones: list[Tone]) -> Quarter:
    year, quarter = divmod(place, 4)
    return Quarter(
        label=f"Q{quarter + 1} {year}/{(year + 1) % 100:02d}",
        good=tones.count(Tone.GOOD),
        partly=tones.count(Tone.PARTLY),
        poor=tones.count(Tone.POOR),
        without=tones.count(Tone.NONE),
    )


def _order(trend: KindTrend) -> tuple[bool, float, int, str]:
    share = trend.poor / trend.rated if trend.rated else 0.0
    return trend.rated == 0, -share, -trend.poor, trend.check_kind
