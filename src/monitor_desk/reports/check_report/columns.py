"""What each sheet of a check's report shows of the lines that a visit's has not, column by column."""

from typing import Final

from monitor_desk.reports.check_report.colours import coloured
from monitor_desk.reports.check_report.words import verdict_tone
from monitor_desk.reports.visit_report.columns import Field
from monitor_desk.reports.visit_report.words import joined

ASKED: Final = (
    Field(heading="Ref.", of=lambda one: one.ref, width=8),
    Field(heading="What was asked for", of=lambda one: one.title, width=50),
    Field(heading="Asked for on", of=lambda one: one.asked_on, width=12),
    Field(heading="Due", of=lambda one: one.due_on, width=12),
    Field(heading="Received on", of=lambda one: one.received_on, width=12),
    Field(heading="Came", of=lambda one: one.arrival, width=16),
    Field(heading="Good enough", of=lambda one: one.is_enough, width=12),
    Field(heading="Good until", of=lambda one: one.expires_on, width=12),
    Field(heading="What it shows", of=lambda one: one.words, width=50),
)
SECTIONS: Final = (
    Field(heading="No.", of=lambda one: one.ref, width=8),
    Field(heading="Section", of=lambda one: one.heading, width=40),
    Field(heading="Result", of=lambda one: one.level or "Not rated", width=26),
    Field(heading="As computed", of=lambda one: one.computed, width=26),
    Field(heading="Of 100", of=lambda one: one.points, width=9),
    Field(heading="Questions", of=lambda one: one.asked, width=10),
    Field(heading="Answered", of=lambda one: one.answered, width=10),
    Field(heading="Officer", of=lambda one: one.officer, width=22),
    Field(heading="Why it differs", of=lambda one: one.reason, width=40),
)
VALUES: Final = (
    Field(heading="Ref.", of=lambda one: one.ref, width=8),
    Field(heading="KPI reference", of=lambda one: one.kpi),
    Field(heading="KPI", of=lambda one: one.title, width=40),
    Field(heading="Period", of=lambda one: one.period),
    Field(heading="Measured as", of=lambda one: joined(one.measure, one.unit), width=20),
    Field(heading="Submitted, with its verdict", of=lambda one: coloured(one.marked, verdict_tone(one)), width=50),
    Field(heading="Submitted as made of", of=lambda one: one.submitted_of),
    Field(heading="Recomputed", of=lambda one: one.recomputed),
    Field(heading="Difference", of=lambda one: one.difference, width=22),
    Field(heading="Tolerance", of=lambda one: one.tolerance),
    Field(heading="Verdict", of=lambda one: one.verdict, width=20),
    Field(heading="As recomputed", of=lambda one: one.computed, width=20),
    Field(heading="Reason for the verdict", of=lambda one: one.verdict_reason, width=40),
    Field(heading="In a sentence", of=lambda one: coloured(one.sentence, verdict_tone(one)), width=70),
    Field(heading="Recounted from", of=lambda one: one.basis),
    Field(heading="How chosen", of=lambda one: one.how_chosen, width=30),
    Field(heading="Out of", of=lambda one: one.out_of, width=10),
    Field(heading="Rows", of=lambda one: one.rows, width=8),
    Field(heading="With data", of=lambda one: one.counted, width=10),
    Field(heading="Left out", of=lambda one: one.excluded, width=10),
    Field(heading="Without data", of=lambda one: one.blank, width=12),
    Field(heading="Definition used", of=lambda one: one.definition, width=40),
    Field(heading="List", of=lambda one: one.list_name, width=30),
    Field(heading="Fingerprint of the list", of=lambda one: one.list_sha256, width=68),
    Field(heading="Recorded by", of=lambda one: one.author),
)
# Lines that hang on another come with it: (value, row), (audit, variance), (audit, total), (sample, care visit).
LIST_ROWS: Final = (
    Field(heading="Value", of=lambda pair: pair[0].ref, width=8),
    Field(heading="KPI", of=lambda pair: pair[0].name, width=40),
    Field(heading="Row", of=lambda pair: pair[1].label, width=30),
    Field(heading="Counts", of=lambda pair: pair[1].counts or "no data", width=10),
    Field(heading="Figure", of=lambda pair: pair[1].value),
    Field(heading="Left out because", of=lambda pair: pair[1].excluded, width=30),
    Field(heading="Note", of=lambda pair: pair[1].note, width=40),
)
VARIANCES: Final = (
    Field(heading="Audit", of=lambda pair: pair[0].ref, width=8),
    Field(heading="Row of the file", of=lambda pair: pair[1].row, width=10),
    Field(heading="Kind", of=lambda pair: pair[1].kind, width=26),
    Field(heading="Person", of=lambda pair: pair[1].person),
    Field(heading="Day", of=lambda pair: pair[1].on, width=12),
    Field(heading="Worker", of=lambda pair: pair[1].worker),
    Field(heading="Planned", of=lambda pair: pair[1].planned, width=24),
    Field(heading="Delivered", of=lambda pair: pair[1].actual, width=24),
    Field(heading="Minutes", of=lambda pair: pair[1].minutes, width=9),
    Field(heading="See row", of=lambda pair: pair[1].other_row, width=9),
    Field(heading="What was found", of=lambda pair: pair[1].sentence, width=80),
)
COUNTS: Final = (
    Field(heading="Of", of=lambda pair: pair[0], width=30),
    Field(heading="What is counted", of=lambda pair: pair[1].kind, width=30),
    Field(heading="Number", of=lambda pair: pair[1].number, width=10),
)
TOTALS: Final = (
    Field(heading="Audit", of=lambda one: one[0].ref, width=8),
    Field(heading="Total of", of=lambda one: one[1], width=12),
    Field(heading="Week", of=lambda one: one[2].week, width=12),
    Field(heading="Week from", of=lambda one: one[2].week_on, width=12),
    Field(heading="Person", of=lambda one: one[2].person),
    Field(heading="Care visits", of=lambda one: one[2].visits, width=10),
    Field(heading="Planned, minutes", of=lambda one: one[2].planned_minutes),
    Field(heading="Delivered, minutes", of=lambda one: one[2].delivered_minutes),
    Field(heading="Commissioned, minutes", of=lambda one: one[2].commissioned_minutes),
    Field(heading="Of commissioned, %", of=lambda one: one[2].percentage),
    Field(heading="Of planned, %", of=lambda one: one[2].percentage_of_planned),
    Field(heading="Cancelled, minutes", of=lambda one: one[2].cancelled_minutes),
    Field(heading="Recorded without length", of=lambda one: one[2].unmeasured),
)
CARE: Final = (
    Field(heading="Sample", of=lambda pair: pair[0].ref, width=8),
    Field(heading="Audit", of=lambda pair: pair[0].audit, width=8),
    Field(heading="How chosen", of=lambda pair: pair[0].words, width=40),
    Field(heading="Row of the file", of=lambda pair: pair[1].row, width=10),
    Field(heading="Person", of=lambda pair: pair[1].person),
    Field(heading="Day", of=lambda pair: pair[1].held_on, width=12),
    Field(heading="Worker", of=lambda pair: pair[1].worker),
    Field(heading="Planned", of=lambda pair: pair[1].planned, width=24),
    Field(heading="Delivered, as submitted", of=lambda pair: pair[1].actual, width=24),
    Field(heading="Minutes submitted", of=lambda pair: pair[1].actual_minutes, width=10),
    Field(heading="Result", of=lambda pair: pair[1].result, width=22),
    Field(heading="Minutes found", of=lambda pair: pair[1].minutes_found, width=10),
    Field(heading="What was seen", of=lambda pair: pair[1].words, width=50),
    Field(heading="Looked at by", of=lambda pair: pair[1].author),
)
EVENTS: Final = (
    Field(heading="Day", of=lambda one: one[1].happened_on, width=12),
    Field(heading="What happened", of=lambda one: one[0], width=22),
    Field(heading="To whom, by role", of=lambda one: one[1].to_whom, width=30),
    Field(heading="How", of=lambda one: one[1].how),
    Field(heading="What was said", of=lambda one: one[1].words, width=50),
)
