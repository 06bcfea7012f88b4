"""A concern raised on an auditor's laptop comes to the chair with the sealed return it was met in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.concerns.concern import About, ConcernStatus, Told
from qa_desk.proofs.exchange import CHAIR, JO, START, Exchange, packed_desks


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    with packed_desks(tmp_path, JO) as made:
        yield made


def met(exchange: Exchange, case: str = "C01") -> About:
    return About(exchange.audit, case, f"{exchange.audit}/{case}/j", "seen")


def test_a_concern_comes_with_its_return_and_what_was_added_comes_with_the_next(exchange: Exchange) -> None:
    jo, chair = exchange.of(JO).concerns, exchange.chair.concerns
    concern = jo.raise_concern(met(exchange), "The child sleeps in a car.").concern
    exchange.grade(JO, 1, "partly_met")
    first = exchange.seal(JO)
    exchange.chair.receiving.take_in([first])
    (arrived,) = chair.open()
    assert (arrived.concern, arrived.concern.status) == (concern, ConcernStatus.NOT_TOLD)
    chair.update(concern.id, "Rang the auditor.")
    jo.update(concern.id, "", Told("Designated safeguarding lead", START))
    exchange.chair.receiving.take_in([exchange.seal(JO), first])
    words = [entry.words for entry in chair.get(concern.id).entries]
    assert words == ["The child sleeps in a car.", "Rang the auditor.", ""]
    assert chair.get(concern.id).status is ConcernStatus.OPEN
    assert exchange.desks[CHAIR].store.check().ok
