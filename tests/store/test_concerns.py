"""Concerns and closed audits as the store keeps them: projected from the journal, and made again the same."""

from datetime import UTC, datetime

import pytest

from qa_desk.domain.closing.events import AuditClosed, AuditReopened
from qa_desk.domain.concerns.concern import About, ConcernEntry, EntryKind, Told
from qa_desk.domain.concerns.events import ConcernDischarged, ConcernRaised, ConcernUpdated
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import ReturnSignedOff
from qa_desk.store.store import Store

AT = datetime(2026, 7, 7, 13, 0, tzinfo=UTC)
ABOUT = About("eha", "C01", "eha/C01/jo", "seen")
TOLD = Told("Designated safeguarding lead", AT, "by phone")
RAISED = ConcernEntry("e1", EntryKind.RAISED, "Seen alone at night.", "jo", AT)
UPDATED = ConcernEntry("e2", EntryKind.UPDATED, "", "jo", AT, TOLD)
DISCHARGED = ConcernEntry("e3", EntryKind.DISCHARGED, "Strategy meeting held.", "chair", AT, role="Service manager")


def test_a_concern_is_kept_entry_by_entry_and_made_again_from_the_journal(audited: Store) -> None:
    with audited.writing("jo") as uow:
        uow.record(ConcernRaised("k1", ABOUT, RAISED))
        uow.record(ConcernRaised("k2", About("eha"), ConcernEntry("e9", EntryKind.RAISED, "A pattern.", "jo", AT)))
        uow.record(ConcernUpdated("k1", "eha", UPDATED))
        uow.record(ConcernDischarged("k1", "eha", DISCHARGED))
    with audited.reading() as reading:
        concern = reading.concerns.get("k1")
        assert (concern.about, concern.entries) == (ABOUT, (RAISED, UPDATED, DISCHARGED))
        assert [one.id for one in reading.concerns.of_audit("eha")] == ["k1", "k2"]
        assert [one.id for one in reading.concerns.open()] == ["k2"]
        assert reading.concerns.find("k3") is None
    assert audited.check().ok


def test_every_part_of_a_concern_stands_in_the_log_of_its_audit(audited: Store) -> None:
    with audited.writing("jo") as uow:
        uow.record(ConcernRaised("k1", ABOUT, RAISED))
        uow.record(ConcernUpdated("k1", "eha", UPDATED))
    with audited.reading() as reading:
        kinds = [one.event.kind for one in reading.history.of_audit("eha")]
    assert kinds[-2:] == ["concern.raised", "concern.updated"]


def test_returns_of_a_closed_audit_cannot_change_until_it_is_reopened(audited: Store) -> None:
    with audited.writing("chair") as uow:
        uow.record(ReturnSignedOff("eha/C01/jo", (("seen", "good"),), ()))
        uow.record(AuditClosed("eha", "Report agreed"))
    with audited.reading() as reading:
        assert reading.closings.closed() == {"eha"}
        for return_id in ("eha/C01/jo", "eha/C02/jo"):
            closed = reading.returns.get(return_id)
            assert not closed.may_be_edited
            for change in (closed.check_editable, lambda one=closed: one.reopened("More came to light")):
                with pytest.raises(UserError, match="closed"):
                    change()
    assert audited.check().ok
    with audited.writing("chair") as uow:
        uow.record(AuditReopened("eha", "A return came late"))
    with audited.reading() as reading:
        assert not reading.closings.is_closed("eha")
        assert reading.returns.get("eha/C02/jo").may_be_edited
    assert audited.check().ok
