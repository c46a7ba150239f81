"""The help says who sees what of a report, and says what the program does."""

from itertools import chain

from monitor_desk import shipped
from monitor_desk.domain import check_report, visit_report
from monitor_desk.domain.visit_report import who_sees


def test_that_the_help_prints_the_table_of_readers_as_it_is() -> None:
    text = (shipped.resources() / "help" / "reports.md").read_text(encoding="utf-8")
    printed = [line for line in text.splitlines() if line.startswith("| ")][2:]
    expected = [
        f"| {says[:1].upper()}{says[1:]} | {readers} | {'yes' if is_personal else ''} |"
        for says, readers, is_personal in who_sees(visit_report.WHO_SEES, check_report.WHO_SEES)
    ]
    assert printed == expected


def test_that_the_help_says_what_becomes_of_immediate_findings() -> None:
    text = (shipped.resources() / "help" / "reports.md").read_text(encoding="utf-8")
    assert "graded Immediate, stays out of the public copy with its actions" in text


def test_that_one_name_in_the_table_stands_for_one_set_of_readers() -> None:
    found: dict[str, set[frozenset[object]]] = {}
    for table in chain(visit_report.WHO_SEES.values(), check_report.WHO_SEES.values()):
        for sees in table.values():
            if sees.says:
                found.setdefault(sees.says, set()).add(frozenset(sees.readers))
    assert [says for says, readers in found.items() if len(readers) > 1] == []
