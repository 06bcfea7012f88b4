"""Returns as they are listed: in pages, and counted without reading what is finished."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.agency_return import ReturnStatus
from qa_desk.domain.answers import BLANK, Answer
from qa_desk.services import Services
from tests import graded_audit


@pytest.fixture
def begun(tmp_path: Path) -> Iterator[Services]:
    """Seven cases: two signed off, one handed back, one in progress, one begun and emptied again, two untouched."""
    services, store = graded_audit.an_empty_desk(tmp_path)
    audit = graded_audit.set_up(services, cases=7)
    graded_audit.grade(services, audit, signed_off=2)
    ids = services.returns.ids(audit)
    services.returns.open(ids[2]).hand_back("On leave")
    services.returns.open(ids[3]).revise("seen", Answer("met"))
    emptied = services.returns.open(ids[4])
    emptied.revise("seen", Answer("met"))
    emptied.revise("seen", BLANK)
    yield services
    store.close()


def test_counts_say_what_the_lines_say(begun: Services) -> None:
    audit = begun.audits.programme()[0].audit.id
    counts = begun.returns.status_counts(audit)
    statuses = [line.status for line in begun.returns.lines(audit)]

    assert counts == {status: statuses.count(status) for status in ReturnStatus}
    assert (counts[ReturnStatus.SIGNED_OFF], counts[ReturnStatus.HANDED_BACK]) == (2, 1)
    assert (counts[ReturnStatus.IN_PROGRESS], counts[ReturnStatus.NOT_STARTED]) == (1, 3)


def test_pages_together_are_the_whole_list(begun: Services) -> None:
    audit = begun.audits.programme()[0].audit.id
    whole = begun.returns.lines(audit)
    pages = [line for offset in range(0, 9, 3) for line in begun.returns.lines(audit, offset, 3)]

    assert tuple(pages) == whole
    assert begun.returns.lines(audit, 5) == whole[5:]
    assert begun.returns.ids(audit) == tuple(line.agency_return.id for line in whole)
    assert [dict(line.subject.attributes) for line in pages] == [dict(line.subject.attributes) for line in whole]
