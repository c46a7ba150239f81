"""The sheets beside the survey: lists to choose from, rating scales, bands, limiters and what to have ready."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from monitor_desk.domain.forms import workbook_layout as layout
from monitor_desk.domain.forms.ids import id_from
from monitor_desk.domain.forms.model import Band, Choice, Column, ColumnType, Level, Limiter, Scale, Tone
from monitor_desk.intake.form_workbook.cells import Book, Row

Ids = Callable[[str], str]  # from a name of the workbook to an id


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One item of a list, as a choice and as a column of a sample."""

    row: Row
    id: str
    label: str

    def choice(self) -> Choice:
        """Return it as something to choose."""
        if self.row.has("holds"):
            self.row.fault("holds", "is only for the columns of a sample")
        return Choice(id=self.id, label=self.label)

    def column(self) -> Column:
        """Return it as a column of a sample."""
        return Column(id=self.id, title=self.label, type=self.row.word("holds", ColumnType, ColumnType.CHECK))


@dataclass(frozen=True, slots=True)
class NamedLists:
    """The lists of the sheet choices, and which of them a question asked for."""

    by_name: dict[str, list[ListRow]] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def take(self, name: str) -> list[ListRow] | None:
        """Return the items of a list, None where there is none such."""
        self.used.add(name)
        return self.by_name.get(name)

    def remark_unused(self) -> None:
        """Say which lists no question uses."""
        for name, items in self.by_name.items():
            if name not in self.used:
                items[0].row.notice("list_name", f"the list “{name}” is used by no question and was not read")


def read_lists(book: Book, ids: Ids) -> NamedLists:
    """Return the lists of the sheet choices."""
    lists = NamedLists()
    for row in book.rows(layout.CHOICES):
        name, label = row.text("list_name"), row.text("label")
        if not name:
            row.fault("list_name", "is missing: which list does this row belong to?")
            continue
        key = ids(row.text("name")) or id_from(label)
        lists.by_name.setdefault(name, []).append(ListRow(row=row, id=key, label=label or row.text("name")))
    return lists


@dataclass(slots=True)
class _ScaleRows:
    title: str = ""
    rows: list[Row] = field(default_factory=list)


def read_scales(book: Book) -> tuple[Scale, ...]:
    """Return the rating scales of the sheet scales, each level a row, the best first."""
    found: dict[str, _ScaleRows] = {}
    for row in book.rows(layout.SCALES):
        key = row.text("scale")
        if not key:
            row.fault("scale", "is missing: which rating scale does this level belong to?")
            continue
        held = found.setdefault(key, _ScaleRows())
        held.title = held.title or row.text("title")
        if row.has("level") or row.has("label"):
            held.rows.append(row)
    return tuple(_scale(key, held) for key, held in found.items())


def _scale(key: str, held: _ScaleRows) -> Scale:
    levels: list[Level] = []
    for row in held.rows:
        level = _level(row)
        if level.id in {each.id for each in levels}:
            row.fault("level", f"“{level.id}” is there more than once in “{key}”")
        known = [each.score for each in levels if each.score is not None]
        if known and level.score is not None and level.score > known[-1]:
            row.fault("score", "is higher than that of a better level; the best level comes first")
        levels.append(level)
    return Scale(id=key, title=held.title or key, levels=tuple(levels))


def _level(row: Row) -> Level:
    key, label = row.text("level"), row.text("label")
    if not label:
        row.fault("label", "is missing")
    has_score = row.has("score")
    return Level(
        id=key or id_from(label),
        label=label,
        descriptor=row.text("descriptor"),
        score=row.whole("score", least=0, most=100, default=None) if has_score else None,
        tone=row.word("tone", Tone, Tone.NONE),
    )


def read_bands(book: Book) -> Iterator[tuple[Row, Band]]:
    """Return the bands with their rows."""
    for row in book.rows(layout.BANDS):
        yield row, Band(at_least=row.whole("at_least", least=0, most=100, default=None), level=row.text("level"))


def read_limiters(book: Book) -> Iterator[tuple[Row, Limiter]]:
    """Return the limiters with their rows; a word that is missing is a fault."""
    for row in book.rows(layout.LIMITERS):
        limiter = Limiter(when=row.text("when"), cap=row.text("cap"), words=row.text("words"))
        for heading in layout.LIMITERS_HEADINGS:
            if not row.has(heading):
                row.fault(heading, "is missing")
        yield row, limiter


def read_prepare(book: Book) -> tuple[str, ...]:
    """Return what the provider is asked to have ready."""
    return tuple(row.text("prepare") for row in book.rows(layout.PREPARE) if row.has("prepare"))


def with_known(own: tuple[Scale, ...], known: tuple[Scale, ...], asked: tuple[str, ...]) -> tuple[Scale, ...]:
    """Return the workbook's scales and those of the team that the form asks for by name."""
    here = {scale.id for scale in own}
    return (*own, *(replace(scale) for scale in known if scale.id in asked and scale.id not in here))
