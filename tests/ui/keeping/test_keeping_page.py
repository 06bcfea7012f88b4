"""Keeping and erasing at the keyboard: dates and holds, what would go before it goes, a record line by line."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.services import Services
from qa_desk.ui.keeping import keeping_page
from qa_desk.ui.keeping.view import KeepingView
from tests.ui.bench import TODAY, Bench, add_audit, clipped, unnamed_or_same

AUDIT = "Early help, spring"


def opened(bench: Bench, size: tuple[int, int] = (1366, 689)) -> tuple[KeepingView, str]:
    """The page of a desk with one audit of two cases, standing on it."""
    desk = bench.desk()
    audit = add_audit(desk, AUDIT, cases=2)
    view = keeping_page(bench.look, desk, bench.dialogs, bench.tasks, lambda: TODAY)
    desk.errors.shown_by(view)
    bench.show(view, size)
    view.opened(audit)
    return view, audit


def services_of(bench: Bench) -> Services:
    assert bench.services is not None
    return bench.services


def filled(view: KeepingView, **texts: str) -> None:
    """Type into fields by name; who decided and why are filled in whatever else is."""
    for name, text in ({"by_box": "Board", "reason_box": "Decision 7"} | texts).items():
        getattr(view, name).edit.setText(text)


def test_a_date_and_a_hold_are_set_and_the_hold_blocks_erasing(bench: Bench) -> None:
    view, audit = opened(bench)
    assert "No retention date is set." in view.details.text()
    filled(view, schedule_box="Schedule 4.2")
    view.until_box.date_field.setFocus()
    bench.type("31 3 32")
    bench.press("Tab")
    bench.press_button("Alt+S")
    assert "Kept until 31 March 2032 (Schedule 4.2)." in view.details.text()
    filled(view, reason_box="Public inquiry")
    bench.press_button("Alt+P")
    assert "Legal hold: Public inquiry. Placed by Board." in view.details.text()
    code = services_of(bench).audits.subjects(audit)[0].code
    filled(view, case_box=code)
    bench.press_button("Alt+W")
    assert "a legal hold stands" in view.message_bar.message_label.text()
    assert not view.erase_button.isVisible()
    bench.press_button("Alt+L")
    assert "Legal hold:" not in view.details.text()


def test_a_case_is_erased_only_after_it_was_said_what_goes(bench: Bench, qtbot: QtBot) -> None:
    view, audit = opened(bench)
    first, second = (one.code for one in services_of(bench).audits.subjects(audit))
    filled(view, case_box=first)
    assert not view.erase_button.isVisible()
    bench.press_button("Alt+W")
    assert f"This erases case {first} of {AUDIT} for good" in view.seen_label.text()
    bench.press_button("Alt+E")
    qtbot.waitUntil(lambda: not view.is_busy)
    bench.settle()
    assert "It is erased." in view.message_bar.message_label.text()
    assert [one.code for one in services_of(bench).audits.subjects(audit)] == [second]
    assert f"Case {first} was erased: Decision 7. Decided by Board." in view.details.text()


def test_a_record_is_looked_at_line_by_line_and_saved_without_some(bench: Bench, tmp_path: Path) -> None:
    view, audit = opened(bench)
    code = services_of(bench).audits.subjects(audit)[0].code
    filled(view, case_box=code)
    bench.press_button("Alt+H")
    assert bench.is_at(view.record_table)
    bench.press("Return")
    assert view.record.rows[0].left_out
    bench.dialogs.paths.append(tmp_path / "record.json")
    view.save_button.click()
    made = json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))
    assert (made["subject"], made["left_out"]) == (code, 1)
    assert "record.json is made." in view.message_bar.message_label.text()


@pytest.mark.parametrize("size", [(1366, 689), (683, 689)])
def test_everything_is_named_and_nothing_is_cut_off(bench: Bench, size: tuple[int, int]) -> None:
    view, audit = opened(bench, size)
    filled(view, case_box=services_of(bench).audits.subjects(audit)[0].code)
    bench.press_button("Alt+W")
    bench.press_button("Alt+H")
    assert unnamed_or_same(view) == []
    assert clipped(view) == []
