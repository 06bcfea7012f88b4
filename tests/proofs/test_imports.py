"""Hostile workbooks are refused with their one reason, and a reader that lets one pass is found out."""

from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.exchange import quarantine_child
from qa_desk.exchange.quarantine import SheetReading
from qa_desk.proofs.campaign import Attack
from qa_desk.proofs.imports import campaign
from qa_desk.proofs.imports.campaign import SAFE, prove
from qa_desk.proofs.imports.workbooks import good, hostile_workbooks


def read_here(path: Path) -> SheetReading:
    """The reader of the child process without the process, for the tests that only look at what is said of it."""
    answer = quarantine_child.read(path.read_bytes(), first_only=True)
    if "refused" in answer:
        raise UserError(f'"{path.name}" {answer["refused"]}.', SAFE)
    return SheetReading("", True, (), frozenset())


def test_hostile_workbooks_are_refused_by_the_real_reader(tmp_path: Path) -> None:
    outcome = prove(Attack(3, 1, tmp_path))
    assert (outcome.attacks, outcome.failures) == (3, [])
    assert outcome.became == {"refused with the expected reason": 3}


def test_accidents_are_read_or_refused_and_the_same_seed_gives_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaign, "read_first_sheet", read_here)
    monkeypatch.setattr(campaign, "hostile_workbooks", lambda _: [])
    first, again = (prove(Attack(60, 4, tmp_path)) for _ in range(2))
    assert first.failures == []
    assert first.became == again.became
    assert first.became["accidents refused"] > first.became["accidents read"] > 0


def test_a_reader_that_lets_everything_pass_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaign, "read_first_sheet", lambda _: None)
    failures = prove(Attack(5, 1, tmp_path)).failures
    assert len(failures) == 5
    assert all(words.endswith("it was read") for words in failures)


def test_the_list_is_long_and_has_a_reason_for_each() -> None:
    reasons = [reason for _, _, reason in hostile_workbooks(good())]
    assert len(reasons) > 130
    assert all(reasons)


@pytest.mark.long
def test_the_whole_list_and_many_accidents(tmp_path: Path) -> None:
    assert prove(Attack(1_000, 3, tmp_path)).failures == []
