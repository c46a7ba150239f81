"""The columns of the plan's tables."""

from operator import attrgetter

from monitor_desk.ui.imports import plan_rows
from monitor_desk.ui.widgets.columns import Column, Kind


def record_columns() -> list[Column[plan_rows.RecordLine]]:
    """Return the columns of records that are added or stay."""
    return [
        Column(key="row", title="Row", value=attrgetter("row"), kind=Kind.NUMBER),
        Column(key="reference", title="Reference", value=attrgetter("reference")),
        Column(key="name", title="Name", value=attrgetter("name"), is_stretched=True),
        Column(key="provider", title="Provider", value=attrgetter("provider"), is_stretched=True),
        Column(key="detail", title="With", value=attrgetter("detail")),
    ]


def same_columns() -> list[Column[plan_rows.RecordLine]]:
    """Return the columns of records that are as they stand already."""
    return record_columns()[:-1]


def missing_columns() -> list[Column[plan_rows.RecordLine]]:
    """Return the columns of records that no row names."""
    return [
        Column(key="reference", title="Reference", value=attrgetter("reference")),
        Column(key="name", title="Name", value=attrgetter("name"), is_stretched=True),
    ]


def change_columns() -> list[Column[plan_rows.ChangeLine]]:
    """Return the columns of fields that change."""
    return [
        Column(key="row", title="Row", value=attrgetter("row"), kind=Kind.NUMBER),
        Column(key="what", title="Record", value=attrgetter("what"), is_stretched=True),
        Column(key="field", title="Field", value=attrgetter("field")),
        Column(key="before", title="Before", value=attrgetter("before"), is_stretched=True),
        Column(key="after", title="After", value=attrgetter("after"), is_stretched=True),
    ]


def repeat_columns() -> list[Column[plan_rows.RepeatLine]]:
    """Return the columns of ids that several rows bear."""
    return [
        Column(key="what", title="Record", value=attrgetter("what"), is_stretched=True),
        Column(key="rows", title="Rows", value=attrgetter("rows")),
        Column(key="differences", title="How they differ", value=attrgetter("differences"), is_stretched=True),
        Column(key="standing", title="Counts", value=attrgetter("standing")),
    ]


def choice_columns() -> list[Column[plan_rows.ChoiceLine]]:
    """Return the columns of providers to choose."""
    return [
        Column(key="name", title="In the file", value=attrgetter("name"), is_stretched=True),
        Column(key="rows", title="Rows", value=attrgetter("rows")),
        Column(key="chosen", title="Taken as", value=attrgetter("chosen"), is_stretched=True),
    ]


def problem_columns() -> list[Column[plan_rows.ProblemLine]]:
    """Return the columns of remarks on the file."""
    return [
        Column(key="row", title="Row", value=attrgetter("row"), kind=Kind.NUMBER),
        Column(key="column", title="Column", value=attrgetter("column")),
        Column(key="value", title="In the cell", value=attrgetter("value")),
        Column(key="severity", title="Severity", value=attrgetter("severity"), kind=Kind.PILL),
        Column(key="message", title="What it means", value=attrgetter("message"), is_stretched=True, width=360),
    ]
