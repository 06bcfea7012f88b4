"""A return that will not be graded here: withdrawn, not known, not coming. Each stays told, and none is lost."""

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.events import ReturnNotComing, ReturnNotKnown, ReturnsAllocated, ReturnsWithdrawn
from qa_desk.store.listings import AuditProgress
from qa_desk.store.store import Store
from tests.store.desks import graded, revise


def test_a_withdrawn_return_is_left_out_of_every_list_and_kept_in_the_history(audited: Store) -> None:
    revise(audited, "eha/C01/jo", "seen", graded("good"))
    with audited.writing("chair") as uow:
        uow.record(ReturnsWithdrawn("eha", "jo", ("C01",), "Given to Sam"))
    with audited.reading() as reading:
        assert [one.subject for one in reading.returns.of_audit("eha")] == ["C02", "C03"]
        assert [one.id for one in reading.returns.standings("eha")] == ["eha/C02/jo", "eha/C03/jo"]
        assert [one.subject for one in reading.listings.returns("eha")] == ["C02", "C03"]
        assert reading.listings.progress_by_audit() == {"eha": AuditProgress(3, 2, 0, 0, 0)}
        withdrawn = reading.returns.get("eha/C01/jo")
        assert (withdrawn.state, withdrawn.reason) == (ReturnState.WITHDRAWN, "Given to Sam")
        assert len(reading.answers.of_return("eha/C01/jo")) == 1


def test_what_was_withdrawn_can_be_asked_for_again_with_its_answers(audited: Store) -> None:
    revise(audited, "eha/C01/jo", "seen", graded("good"))
    with audited.writing("chair") as uow:
        uow.record(ReturnsWithdrawn("eha", "jo", ("C01",), "Given to Sam"))
        uow.record(ReturnsAllocated("eha", "jo", ("C01",), (("C01", "Nobody else can read the file"),)))
    with audited.reading() as reading:
        again = reading.returns.get("eha/C01/jo")
        assert (again.state, again.reason) == (ReturnState.DRAFT, "")
        assert len(reading.answers.of_return("eha/C01/jo")) == 1
    assert audited.check().ok


def test_not_known_and_not_coming_are_results(audited: Store) -> None:
    with audited.writing("chair") as uow:
        uow.record(ReturnNotKnown("eha/C01/jo", "Checked by name and date of birth"))
        uow.record(ReturnNotComing("eha/C02/jo", "The agency left the partnership"))
    with audited.reading() as reading:
        assert [one.state for one in reading.returns.of_audit("eha")] == [
            ReturnState.NOT_KNOWN, ReturnState.NOT_COMING, ReturnState.DRAFT,
        ]  # fmt: skip
        assert reading.returns.get("eha/C02/jo").reason == "The agency left the partnership"
        assert reading.listings.progress_by_audit() == {"eha": AuditProgress(3, 3, 2, 0, 2)}
    assert audited.check().ok
