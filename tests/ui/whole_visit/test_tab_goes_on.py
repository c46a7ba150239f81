"""Tab leads through the whole window and round again, whatever a page shows or hides."""

import pytest

from monitor_desk.services.desk import Desk
from monitor_desk.ui.page_list import PAGES
from whole_visit_keys import heard, press
from whole_visit_windows import shown

MOST = 120


@pytest.mark.parametrize("keys", ["Tab", "Shift+Tab"])
@pytest.mark.parametrize("key", [entry.key for entry in PAGES if entry.is_built() and not entry.under])
def test_that_tab_goes_round_the_window_on_an_empty_desk(desk: Desk, key: str, keys: str) -> None:
    with shown(desk) as window:
        window.go(key)
        window.rail.take_focus()
        start, passed = heard(), set[str]()
        for _ in range(MOST):
            press(keys)
            passed.add(heard())
            if heard() == start:
                break
        assert heard() == start, f"{keys} never comes back to {start}; it went to {passed}"
        assert len(passed) > 4
