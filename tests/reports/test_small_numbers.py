"""No hidden count can be worked out, no more is hidden than must be, and the same table always comes out the same."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from qa_desk.domain.disclosure import (
    INTERNAL,
    Hidden,
    LinkedCounts,
    Shown,
    ShownCounts,
    SmallNumbersRule,
    SumOf,
    cross_counts,
)
from qa_desk.domain.disclosure.counts import TOTAL
from qa_desk.domain.disclosure.rules import NHS, THRESHOLD_10, UNDER_5
from qa_desk.proofs.campaign import Attack
from qa_desk.proofs.suppress import campaign
from qa_desk.proofs.suppress.attacker import found_out, worked_out
from qa_desk.proofs.suppress.campaign import prove
from qa_desk.proofs.suppress.tables import flat
from qa_desk.reports.disclosure import NotProtected, hide, smallest
from tests.reports.attacker import fewest_hidden, tried_out

MANY_TABLES = int(os.environ.get("QA_DESK_ATTACKED_TABLES", "20000"))


def test_nobody_works_out_a_hidden_count(tmp_path: Path) -> None:
    outcome = prove(Attack(16, 1, tmp_path))
    assert (outcome.attacks, outcome.failures) == (16, [])
    assert outcome.became["two files: warned of"] > 2


def test_the_same_seed_attacks_the_same_tables(tmp_path: Path) -> None:
    first, again = (prove(Attack(6, 1, tmp_path)).became for _ in range(2))
    assert first == again


@pytest.mark.long
def test_nobody_works_out_a_hidden_count_in_many_tables(tmp_path: Path) -> None:
    assert prove(Attack(MANY_TABLES, 2, tmp_path)).failures == []


def test_a_rule_that_hides_only_the_small_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(table: LinkedCounts, rule: SmallNumbersRule) -> ShownCounts:
        return ShownCounts(
            rule, {key: Hidden() if rule.is_small(count) else Shown(count) for key, count in table.counts.items()}
        )

    monkeypatch.setattr(campaign, "hide", careless)
    assert len(prove(Attack(12, 1, tmp_path)).failures) > 3


def test_two_files_that_nobody_is_warned_of_are_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaign, "warnings_of", lambda *_, **__: ())
    assert any("nobody is warned" in words for words in prove(Attack(12, 1, tmp_path)).failures)


def test_no_more_is_hidden_than_must_be() -> None:
    draw = random.Random(7)
    compared = 0
    for _ in range(25):
        table = flat(draw, 2, draw.choice((2, 3)), (0, 1, 2, 3, 5, 6, 9))
        fewest = fewest_hidden(table, UNDER_5.largest_hidden)
        shown = hide(table, UNDER_5)
        if fewest is not None:
            assert (len(shown.hidden), shown.whole) == (fewest, ()), table.counts
            assert not found_out(table, shown, tried_out(table, shown.hidden))
            compared += 1
    assert compared > 15


def printed(table: LinkedCounts, rule: SmallNumbersRule) -> list[str]:
    """The rows of a cross-tab as a reader sees them, the margins last."""
    shown = hide(table, rule)
    rows = dict.fromkeys(key[1] for key in table.counts if key[1] != TOTAL)
    columns = [*dict.fromkeys(key[2] for key in table.counts if key[2] != TOTAL), TOTAL]
    return [" ".join(str(shown.tokens["t", row, column]) for column in columns) for row in (*rows, TOTAL)]


def test_each_rule_prints_what_it_promises() -> None:
    table = cross_counts("t", ("a", "b", "c"), ("x", "y", "z"), ((7, 13, 5), (2, 23, 9), (20, 11, 0)))
    assert printed(table, INTERNAL) == ["7 13 5 25", "2 23 9 34", "20 11 0 31", "29 47 14 90"]
    assert printed(table, UNDER_5) == ["* 13 * 25", "* 23 * 34", "20 11 0 31", "29 47 14 90"]
    assert printed(table, NHS) == ["* 15 * 25", "* 25 10 35", "20 10 0 30", "30 45 15 90"]
    assert printed(table, THRESHOLD_10) == ["* 13 * 25", "* 23 * 34", "20 11 0 31", "29 47 14 90"]


def test_a_count_of_none_is_never_hidden_to_guard_another() -> None:
    """Who knows the form knows that nobody can have been left out, and would take the mark for 0."""
    table = LinkedCounts(
        {("all",): 25, ("good",): 23, ("poor",): 2, ("not asked",): 0},
        (SumOf(("all",), (("good",), ("poor",), ("not asked",))),),
        frozenset({("all",)}),
    )
    assert {key: str(token) for key, token in hide(table, UNDER_5).tokens.items()} == {
        ("all",): "25", ("good",): "*", ("poor",): "*", ("not asked",): "0",
    }  # fmt: skip


def test_a_row_that_hiding_alone_cannot_guard_is_hidden_whole_and_named() -> None:
    shown = hide(cross_counts("t", ("a", "b"), ("x", "y", "z", "w"), ((1, 1, 1, 1), (30, 40, 50, 60))), UNDER_5)
    assert "t, a" in shown.whole
    assert {str(shown.tokens["t", "a", column]) for column in ("x", "y", "z", "w", TOTAL)} == {"*"}


def test_where_the_choice_would_take_too_long_all_is_hidden_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    table = cross_counts("t", ("a", "b"), ("x", "y"), ((3, 31), (41, 59)))
    monkeypatch.setattr(smallest, "MOST_ROUNDS", 1)
    shown = hide(table, UNDER_5)
    assert shown.hidden == table.counts.keys()
    assert set(shown.whole) == {"t, a", "t, b", "t, totals"}


def test_counts_that_a_known_total_gives_away_are_refused() -> None:
    table = LinkedCounts(
        {("all",): 2, ("good",): 1, ("poor",): 1}, (SumOf(("all",), (("good",), ("poor",))),), frozenset({("all",)})
    )
    with pytest.raises(NotProtected, match="So few were counted"):
        hide(table, UNDER_5)


def test_rounding_that_would_give_a_hidden_count_away_hides_more() -> None:
    """12, 12, 12 and 7 come to 43: shown as 10, 10, 10, * and 45 they could only be 7."""
    table = cross_counts("t", ("a",), ("x", "y", "z", "w"), ((12, 12, 12, 7),))
    shown = hide(table, NHS)
    assert len(shown.hidden) > 1
    assert found_out(table, shown, worked_out(table, shown)) == []


def test_sums_that_do_not_hold_are_no_table() -> None:
    with pytest.raises(ValueError, match="not the sum"):
        LinkedCounts({("all",): 3, ("a",): 1}, (SumOf(("all",), (("a",),)),))
    with pytest.raises(ValueError, match="two counts"):
        LinkedCounts({("a",): 1}).beside(LinkedCounts({("a",): 2}))


def test_what_hides_nothing_loads_no_solver_and_what_hides_prints_nothing() -> None:
    code = (
        "import sys\n"
        "from qa_desk.domain.disclosure import INTERNAL, cross_counts, rule_named\n"
        "from qa_desk.reports.disclosure import hide\n"
        "small = cross_counts('t', 'ab', 'xy', ((1, 20), (30, 40)))\n"
        "hide(small, INTERNAL), hide(cross_counts('t', 'ab', 'xy', ((9, 20), (0, 40))), rule_named('under-5'))\n"
        "assert 'highspy' not in sys.modules and 'numpy' not in sys.modules\n"
        "sys.exit(len(hide(small, rule_named('under-5')).hidden))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (4, "", "")
