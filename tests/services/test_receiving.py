"""Packs go out, returns come in: any order, any number of times, with nothing lost and nothing overwritten."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.two_desks import CHAIR, JO, LEE, Exchange


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    with Exchange(tmp_path) as made:
        yield made.enrolled().packed()


def test_a_return_goes_round(exchange: Exchange) -> None:
    for case in (1, 2, 3):
        exchange.grade(JO, case, "partly_met")
    path = exchange.seal(JO)

    (preview,) = exchange.chair.receiving.preview([path])
    assert (preview.sender, preview.new, preview.unchanged, preview.conflicts) == (JO, 6, 0, ())
    assert preview.refused is None
    taken = exchange.chair.receiving.take_in([path])
    again = exchange.chair.receiving.take_in([path])
    assert taken.packages and not again.packages
    assert again.files[0].note.startswith(f"You already have this return from {JO}")
    counts = exchange.chair.findings.of_audit(exchange.audit)
    assert counts.signed_off == 3
    check = exchange.desks[CHAIR].store.check()
    assert check.ok, [part.words for part in check.parts]
    board = exchange.chair.receiving.board(exchange.audit)
    assert [(one.name, one.word.value, one.version, one.newest) for one in board.auditors] == [
        (JO, "Received", 1, 1),
        (LEE, "Expected", 0, 0),
    ]
