"""No order of files, and no history of them, loses a revision; and a rule that would is found out."""

import random
from pathlib import Path

import pytest

from qa_desk.domain.receiving.merge import Merged, heads_of, merged
from qa_desk.domain.receiving.revisions import Revision
from qa_desk.proofs.campaign import Attack
from qa_desk.proofs.merges import campaign
from qa_desk.proofs.merges.campaign import prove
from qa_desk.proofs.merges.real_desks import play


def test_no_history_on_paper_or_on_real_desks_loses_a_revision(tmp_path: Path) -> None:
    outcome = prove(Attack(600, 1, tmp_path))
    assert (outcome.attacks, outcome.failures) == (601, [])
    assert outcome.became["in conflict at the end: yes"] > 30
    assert outcome.became["in conflict at the end: no"] > 60


@pytest.mark.parametrize("seed", range(3))
def test_no_history_of_files_depends_on_their_order(tmp_path: Path, seed: int) -> None:
    play(random.Random(seed), tmp_path, steps=40)


@pytest.mark.long
def test_many_long_histories_of_files_lose_no_revision(tmp_path: Path) -> None:
    first = random.SystemRandom().randrange(2**32)
    for seed in range(first, first + 500):
        folder = tmp_path / str(seed)
        folder.mkdir()
        play(random.Random(seed), folder, steps=80)


def last_one_wins(revisions: list[Revision]) -> Merged:
    """What a careless program does: the latest by the clock."""
    heads = heads_of(revisions)
    return Merged({cell: max(ones, key=lambda one: one.recorded_at) for cell, ones in heads.items()})


def first_come(revisions: list[Revision]) -> Merged:
    """One that goes by the order of arrival."""
    whole, order = merged(revisions), [one.id for one in revisions]
    first = {cell: min(ones, key=lambda one: order.index(one.id)) for cell, ones in whole.conflicts.items()}
    return Merged({**whole.values, **first})


@pytest.mark.parametrize("careless", [last_one_wins, first_come])
def test_a_rule_that_loses_something_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, careless: object
) -> None:
    monkeypatch.setattr(campaign, "play", lambda *_: None)
    monkeypatch.setattr(campaign, "merged", careless)
    found = "\n".join(prove(Attack(30, 1, tmp_path)).failures)
    assert "what was said at once is not kept" in found


def test_the_same_seed_plays_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaign, "play", lambda *_: None)
    outcomes = []
    for name in ("first", "again"):
        (tmp_path / name).mkdir()
        outcomes.append(prove(Attack(60, 5, tmp_path / name)).became)
    assert outcomes[0] == outcomes[1]
