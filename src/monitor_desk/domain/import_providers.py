"""Whom the rows of a file mean: providers joined by their ids, by the same words only within one file.

A name links to a provider of the desk only if exactly one bears exactly that name and no id contradicts it; the rest
is asked, never guessed (quality, section 3: identity).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from monitor_desk.domain.fields import Value
from monitor_desk.domain.import_rows import FieldChange, FieldKept, Outcome, PlannedProvider, ProviderChoice
from monitor_desk.domain.imports import (
    PROVIDER_IDS,
    ExistingRecord,
    ImportLine,
    Problem,
    is_blank,
    provider_keys,
    same_id,
    same_text,
)
from monitor_desk.domain.providers import Provider


@dataclass(slots=True)
class ProviderGroup:
    """The lines of a file that mean one provider."""

    key: str
    lines: list[ImportLine] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    names: Counter[str] = field(default_factory=Counter)

    @property
    def rows(self) -> tuple[int, ...]:
        """Return the rows that mean it."""
        return tuple(sorted(line.row for line in self.lines))

    @property
    def name(self) -> str:
        """Return the name most rows give, the first by alphabet among equals; without any, an id."""
        if not self.names:
            return min(self.ids).partition(":")[2]
        return min(self.names, key=lambda name: (-self.names[name], name))

    def contradicts(self, record: ExistingRecord) -> bool:
        """Say whether the desk's provider has another id of a kind that the file gives."""
        kinds = {key.partition(":")[0] for key in self.ids}
        theirs = provider_keys(record.values)
        return any(key.partition(":")[0] in kinds and key not in self.ids for key in theirs)

    def is_known_as(self, record: ExistingRecord) -> bool:
        """Say whether the strongest kind of id that both have is the same one."""
        kinds = {key.partition(":")[0] for key in self.ids}
        common = [key for key in provider_keys(record.values) if key.partition(":")[0] in kinds]
        return bool(common) and common[0] in self.ids

    def absorb(self, other: "ProviderGroup") -> None:
        """Take in the lines of another group that means the same provider."""
        self.lines = sorted((*self.lines, *other.lines), key=lambda line: line.row)
        self.ids |= other.ids
        self.names += other.names


@dataclass(frozen=True, slots=True)
class Resolution:
    """Which provider of the desk a group is: one, a new one (no id), or a question among candidates."""

    id: UUID | None = None
    candidates: tuple[UUID, ...] = ()

    @property
    def is_question(self) -> bool:
        """Say whether an officer must choose."""
        return bool(self.candidates)


class Providers:
    """Groups a file's lines by provider and finds each group in the desk."""

    def __init__(
        self, lines: Sequence[ImportLine], existing: Iterable[ExistingRecord], choices: Mapping[str, UUID | None]
    ) -> None:
        self.existing = {record.id: record for record in existing}
        self._by_name: dict[str, list[ExistingRecord]] = {}
        self._by_id: dict[str, list[ExistingRecord]] = {}
        for record in self.existing.values():
            for name in {same_text(record.values.get(item)) for item in ("name", "trading_name")} - {""}:
                self._by_name.setdefault(name, []).append(record)
            for key in provider_keys(record.values):
                self._by_id.setdefault(key, []).append(record)
        self._claims: dict[UUID, ProviderGroup] = {}
        self.groups = self._joined(_grouped(lines))
        self._of_row = {line.row: group for group in self.groups for line in group.lines}
        self._bearers = Counter(name for group in self.groups for name in group.names)
        self.resolutions = self._all_resolved()
        self.resolutions |= {key: Resolution(choice) for key, choice in choices.items() if key in self.resolutions}

    def group_of(self, line: ImportLine) -> ProviderGroup | None:
        """Return the group of a line, or nothing if the line names no provider."""
        return self._of_row.get(line.row)

    def name_of(self, provider_id: UUID | None) -> str:
        """Return the name of a provider of the desk."""
        record = self.existing.get(provider_id) if provider_id else None
        return str(record.values.get("name") or "") if record else ""

    def resolved(self, line: ImportLine, current: UUID | None) -> tuple[ProviderGroup | None, Resolution]:
        """Return whom a line means; the record's own provider stays while it bears the name and no id says other."""
        group = self.group_of(line)
        if group is None:
            return None, Resolution(current)
        found = self.resolutions[group.key]
        record = self.existing.get(current) if current else None
        if record is None or found.id is not None or not self._stays(group, record, line):
            return group, found
        return group, Resolution(current)

    def _stays(self, group: ProviderGroup, record: ExistingRecord, line: ImportLine) -> bool:
        """Say whether the record's own provider may stay where the group alone is a question or new."""
        claim = self._claims.get(record.id)
        is_free = claim is None or (not group.ids and same_text(line.provider.get("name")) in claim.names)
        return is_free and self._bears_name(record, line) and not group.contradicts(record)

    def _bears_name(self, record: ExistingRecord, line: ImportLine) -> bool:
        bearers = self._by_name.get(same_text(line.provider.get("name")), ())
        return any(bearer.id == record.id for bearer in bearers)

    def _joined(self, groups: Sequence[ProviderGroup]) -> list[ProviderGroup]:
        """Join the groups that the desk knows, by their ids, as one provider; note whom each claims."""
        kept = []
        for group in groups:
            known = self._known_as(group)
            claim = self._claims.get(known[0]) if len(known) == 1 else None
            if claim is not None:
                claim.absorb(group)
                continue
            kept.append(group)
            if len(known) == 1:
                self._claims[known[0]] = group
        return kept

    def _known_as(self, group: ProviderGroup) -> tuple[UUID, ...]:
        found = {record.id: record for key in group.ids for record in self._by_id.get(key, ())}
        return _in_order(record.id for record in found.values() if group.is_known_as(record))

    def _all_resolved(self) -> dict[str, Resolution]:
        """Return each group's provider; two groups that only their names lead to one provider are both asked about."""
        found = {group.key: self._resolved(group) for group in self.groups}
        claimed = {group.key for group in self._claims.values()}
        linked = Counter(item.id for key, item in found.items() if item.id and key not in claimed)
        return {
            key: Resolution(candidates=(item.id,)) if item.id and key not in claimed and linked[item.id] > 1 else item
            for key, item in found.items()
        }

    def _resolved(self, group: ProviderGroup) -> Resolution:
        known = self._known_as(group)
        if known:
            return Resolution(known[0]) if len(known) == 1 else Resolution(candidates=known)
        bearers = {record.id: record for name in group.names for record in self._by_name.get(name, ())}
        possible = [record.id for record in bearers.values() if not group.contradicts(record)]
        if not possible:
            return Resolution()
        is_only_one = len(bearers) == 1 and all(self._bearers[name] == 1 for name in group.names)
        if is_only_one and possible[0] not in self._claims:
            return Resolution(possible[0])
        return Resolution(candidates=_in_order(possible))


def planned_provider(group: ProviderGroup, record: ExistingRecord | None) -> tuple[PlannedProvider, list[Problem]]:
    """Return what would be written of a provider, and remarks where rows disagree about it."""
    values, problems = _agreed(group, record)
    old = record.values if record else {}
    changes = tuple(
        FieldChange(field=name, label=Provider.spec(name).label, old=old.get(name), new=value)
        for name, value in values.items()
        if record and not is_blank(value) and not _is_same(name, value, old.get(name))
    )
    kept = tuple(
        FieldKept(field=name, label=Provider.spec(name).label, value=old[name])
        for name, value in values.items()
        if is_blank(value) and not is_blank(old.get(name))
    )
    written = {change.field: change.new for change in changes}
    if record is None:
        written = {name: value for name, value in values.items() if not is_blank(value)}
    outcome = Outcome.NEW if record is None else Outcome.CHANGED if changes else Outcome.SAME
    planned = PlannedProvider(
        key=group.key,
        name=str(values["name"]),
        outcome=outcome,
        id=record.id if record else None,
        rows=group.rows,
        values=written,
        changes=changes,
        kept=kept,
    )
    return planned, problems


def choice_of(group: ProviderGroup, resolution: Resolution) -> ProviderChoice:
    """Return the question that a group puts."""
    return ProviderChoice(key=group.key, name=group.name, rows=group.rows, candidates=resolution.candidates)


def _agreed(group: ProviderGroup, record: ExistingRecord | None) -> tuple[dict[str, Value], list[Problem]]:
    """Return each field's value: the one most rows give, unless the desk already holds one of them."""
    values: dict[str, Value] = {}
    problems = []
    for name in dict.fromkeys(name for line in group.lines for name in line.provider):
        counted = Counter(line.provider[name] for line in group.lines if not is_blank(line.provider.get(name)))
        held = record.values.get(name) if record else None
        chosen = held if held in counted else min(counted, key=lambda item: (-counted[item], str(item)), default="")
        values[name] = chosen
        if len(counted) > 1:
            problems.append(_disagreement(group, name, sorted(str(value) for value in counted), chosen))
    values["name"] = values.get("name") or group.name
    if record is not None and not group.ids & set(provider_keys(record.values)):
        values |= _named_otherwise(str(values["name"]), record)
    return values, problems


def _named_otherwise(name: str, record: ExistingRecord) -> dict[str, Value]:
    """Keep the desk's name where only a name links; another name that an officer linked becomes the trading name."""
    held = record.values.get("name")
    if same_text(held) != same_text(name) and is_blank(record.values.get("trading_name")):
        return {"name": held, "trading_name": name}
    return {"name": held}


def _disagreement(group: ProviderGroup, name: str, said: Sequence[str], chosen: Value) -> Problem:
    words = ", ".join(f"“{value}”" for value in said)
    return Problem(
        row=group.rows[0],
        column=Provider.spec(name).label,
        value=str(chosen),
        message=f"Rows of one provider ({_rows_said(group.rows)}) differ here: {words}; “{chosen}” is taken.",
    )


def _grouped(lines: Sequence[ImportLine]) -> list[ProviderGroup]:
    """Group lines by any id they share, then lines with only a name by that name."""
    roots: dict[str, str] = {}
    for line in lines:
        keys = provider_keys(line.provider)
        for key in keys:
            _join(roots, keys[0], key)
    groups: dict[str, ProviderGroup] = {}
    nameless: list[tuple[str, ImportLine]] = []
    for line in sorted(lines, key=lambda item: item.row):
        keys, name = provider_keys(line.provider), same_text(line.provider.get("name"))
        if keys:
            _add(groups, _root(roots, keys[0]), line, keys, name)
        elif name:
            nameless.append((name, line))
    bearers: dict[str, list[str]] = {}
    for group in groups.values():
        for name in group.names:
            bearers.setdefault(name, []).append(group.key)
    for name, line in nameless:
        known = bearers.get(name, [])
        _add(groups, known[0] if len(known) == 1 else f"name:{name}", line, (), name)
    return sorted(groups.values(), key=lambda group: group.key)


def _add(groups: dict[str, ProviderGroup], key: str, line: ImportLine, ids: tuple[str, ...], name: str) -> None:
    group = groups.setdefault(key, ProviderGroup(key))
    group.lines.append(line)
    group.ids.update(ids)
    if name:
        group.names[name] += 1


def _join(roots: dict[str, str], one: str, other: str) -> None:
    first, second = sorted((_root(roots, one), _root(roots, other)), key=_strength)
    roots[second] = first


def _root(roots: dict[str, str], key: str) -> str:
    while roots.setdefault(key, key) != key:
        key = roots[key]
    return key


def _strength(key: str) -> tuple[int, str]:
    return PROVIDER_IDS.index(key.partition(":")[0]), key


def _in_order(ids: Iterable[UUID]) -> tuple[UUID, ...]:
    return tuple(sorted(ids))


def _is_same(name: str, new: Value, old: Value) -> bool:
    return new == old or same_text(new) == same_text(old) or (name in PROVIDER_IDS and same_id(new) == same_id(old))


def _rows_said(rows: Sequence[int]) -> str:
    shown = ", ".join(str(row) for row in rows[:6])
    return f"rows {shown} and more" if len(rows) > 6 else f"rows {shown}"
