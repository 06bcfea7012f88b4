"""Checking a desk in Settings, and mending what its history still has."""

from collections.abc import Callable

import pytest

from qa_desk.ui.desk import Desk
from qa_desk.ui.preferences import preferences_page
from qa_desk.ui.preferences.check_card import CheckCard
from tests.ui.bench import Bench, clipped, unnamed_or_same


@pytest.fixture
def desk(bench: Bench) -> Desk:
    """A desk that lost a guard of its history."""
    one = bench.desk()
    one.services.desk._store._transactions.connection.run("DROP TRIGGER event_is_never_changed")
    return one


@pytest.fixture
def card(bench: Bench, desk: Desk) -> CheckCard:
    """Settings, Desk, after a check."""
    page = preferences_page(bench.look, desk, bench.dialogs, bench.tasks, bench.settings, bench.desks)
    desk.errors.shown_by(page)
    bench.show(page)
    page.show_page(2)
    page.desk_page.check_card.check_button.click()
    bench.settle()
    return page.desk_page.check_card


def answering(yes: bool, asked: list[str]) -> Callable[..., bool]:
    """Instead of the box that asks: keeps what it would say."""

    def confirm(*words: str) -> bool:
        asked.append(" ".join(words))
        return yes

    return confirm


def test_damage_is_told_by_code_and_mended_after_a_yes(
    bench: Bench, card: CheckCard, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert card.parts_label.text().splitlines()[1] == "✗ Form: 1 found, told below"
    assert card.findings_label.text().startswith("D14 Guard of the history missing (event_is_never_changed): ")
    assert card.mend_button.text() == "&Mend 1 thing..."
    assert not unnamed_or_same(card)
    assert not clipped(card)
    card.check_button.setFocus()
    bench.press("Shift+Tab")
    assert bench.is_at(card.findings_label)

    asked: list[str] = []
    monkeypatch.setattr(bench.dialogs, "confirm", answering(False, asked))
    card.mend_button.click()
    bench.settle()
    assert "Team backups" in asked[0]
    assert not desk.services.desk.check().ok
    monkeypatch.setattr(bench.dialogs, "confirm", answering(True, asked))
    card.mend_button.click()
    bench.settle()

    assert card.result_label.text().startswith("Mended 1 thing. The desk as it was is kept as ")
    assert card.mend_button.isHidden()
    assert desk.services.desk.check().ok


def test_mending_can_be_stopped_and_leaves_the_desk(
    bench: Bench, card: CheckCard, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench.dialogs, "confirm", answering(True, []))
    card.mend_button.click()
    card.progress_line.stop_button.click()
    bench.settle()
    assert card.progress_line.words.text() == "Stopped. Nothing was changed."
    assert not desk.services.desk.check().ok


def test_damage_to_the_history_is_not_offered_for_mending(bench: Bench, card: CheckCard, desk: Desk) -> None:
    connection = desk.services.desk._store._transactions.connection
    connection.run("INSERT INTO event VALUES (1, 'x', 'd', 1, 'lately', 'Jo', 'no.such', 'desk', '{}', x'00', x'00')")
    card.check_button.click()
    bench.settle()
    assert card.result_label.text().startswith("This desk is not whole. Make no more changes in it")
    assert card.mend_button.isHidden()
