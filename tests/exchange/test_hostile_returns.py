"""Whoever can sign can write anything: it is refused whole, or it says the same about every answer."""

import random
from pathlib import Path

import pytest

from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.packages import campaign, lies
from qa_desk.proofs.packages.campaign import prove
from qa_desk.services import received_files

COUNT = 10_000


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What came of a share of the attacks."""
    return prove(Attack(COUNT, 2026, tmp_path_factory.mktemp("packages")))


def test_no_changed_hostile_or_untrue_return_is_taken_in(outcome: Outcome) -> None:
    assert outcome.failures == []
    assert outcome.attacks == sum(outcome.became.values()) > COUNT * 51 / 50


def test_hostile_returns_are_mostly_refused_and_some_say_the_same(outcome: Outcome) -> None:
    became = outcome.became
    assert became["changed from outside: refused"] == COUNT
    assert became["hostile returns: refused"] > 5 * became["hostile returns: say the same"] > 0
    assert became["whole but odd returns: refused"] > 2 * became["whole but odd returns: understood"] > 0
    assert became["hostile packs: refused"] > 2 * became["hostile packs: understood"] > 0
    assert became["hostile returns on a desk: refused"] > 5


def test_the_same_seed_writes_the_same(tmp_path: Path) -> None:
    first, again = (_proved(tmp_path / name).became for name in ("first", "again"))
    assert first == again


def _proved(folder: Path, count: int = 1_000) -> Outcome:
    folder.mkdir()
    return prove(Attack(count, 3, folder))


def test_checks_that_are_left_out_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaign, "check_contents", lambda *_: {})
    monkeypatch.setattr(received_files, "check_history", lambda *_: None)
    found = "\n".join(_proved(tmp_path / "careless", 5_000).failures)
    assert "says something else, and was understood" in found
    assert "equivocation: it was taken in" in found


def test_a_lie_met_with_other_words_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lies, "met_with", lambda *_: "It has not been taken in.")
    assert len(_proved(tmp_path / "mute", 1).failures) == 10


@pytest.mark.long
def test_a_million_changed_files_are_all_refused(tmp_path: Path) -> None:
    assert prove(Attack(1_000_000, random.SystemRandom().randrange(2**32), tmp_path)).failures == []
