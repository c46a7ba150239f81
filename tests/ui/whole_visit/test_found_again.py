"""What was recorded on a visit is found from anywhere by its words, and opens where it belongs."""

from datetime import date
from uuid import UUID

from monitor_desk.domain.findings import Finding
from monitor_desk.domain.visits import Visit
from monitor_desk.services.desk import Desk
from whole_visit_before import PROVIDER, begin, open_recorder, open_visit, plan, stock
from whole_visit_keys import press, title, wait_for, write
from whole_visit_windows import settle, shown


def with_finding(desk: Desk) -> UUID:
    """Put a visit with a finding on a desk."""
    stock(desk)
    provider = next(row for row in desk.providers.rows() if row.name == PROVIDER)
    contract = desk.contracts.rows()[0]
    visit = desk.records.add(
        Visit(title="Annual visit", visit_type="Annual", provider_id=provider.id, contract_id=contract.id)
    )
    desk.findings.add(
        Finding(
            fact="The larder was unlocked",
            grade="Minor",
            provider_id=provider.id,
            contract_id=contract.id,
            visit_id=visit,
            found_on=date(2026, 12, 1),
        )
    )
    return visit


def test_that_a_finding_found_by_its_words_opens_its_visit(desk: Desk) -> None:
    with_finding(desk)
    with shown(desk) as window:
        press("Ctrl+K")
        write("larder{Return}")
        settle(window)
        assert title().startswith("Visit – ")


def test_that_the_palette_opens_after_the_recorder_was_open(desk: Desk) -> None:
    stock(desk)
    with shown(desk) as window:
        plan(window)
        begin(window)
        press("Ctrl+1")
        open_visit(window)
        open_recorder(window)
        press("Ctrl+K")
        write("Sharing{Return}")
        wait_for("Sharing – ")
