"""Forms that come whole: many answers in one transaction, signed off in the same one, and undone one by one."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import BLANK, Answer, EvidenceReference
from qa_desk.domain.errors import NotSaved, UserError
from qa_desk.domain.events import AnswerRevised, FamilyDeclared, ReturnSignedOff
from qa_desk.domain.text import LONGEST_TEXT
from qa_desk.services import Services
from qa_desk.services.grading_session import GradingSession, TooLongToKeep
from qa_desk.store.store import Store
from tests.desk_builders import DESK_NAME, a_desk, an_audit, graded, opened
from tests.graded_audit import PASSPHRASE
from tests.services.test_grading_session import full_disk

CONSENT, SHARED, STRENGTHS = "eh02_family_agreed", "eh03_agreed_to_share", "plan_strengths"
YES = Answer("yes", evidence=(EvidenceReference("Consent form 9 January"),))
ANSWERS = [(CONSENT, YES), (SHARED, YES), (STRENGTHS, Answer("One plan."))]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    """A desk with one audit of two cases."""
    services = a_desk(tmp_path)
    an_audit(services, cases=2)
    yield services
    services.desk.close()


def returns(services: Services) -> tuple[str, ...]:
    return services.returns.ids(services.audits.programme()[0].audit.id)


def a_whole_form(services: Services, return_id: str) -> list[tuple[str, Answer]]:
    """Answers that leave nothing to be asked of a return."""
    return list(graded(services, return_id, sign_off=False).form.answers().items())


def test_many_answers_are_kept_at_once_and_undone_one_by_one(desk: Services, tmp_path: Path) -> None:
    first, _ = returns(desk)
    session = desk.returns.open(first)
    touched = session.revise_many(ANSWERS)
    assert {CONSENT, SHARED, STRENGTHS} <= set(touched)
    assert session.unsaved == []
    assert session.revise_many(ANSWERS) == ()
    desk.desk.close()
    again = opened(tmp_path)
    session = again.returns.open(first)
    assert session.form.answers() == dict(ANSWERS)
    session.undo()
    assert session.form.state(STRENGTHS).answer == BLANK
    assert session.form.state(SHARED).answer == YES
    again.desk.close()


def test_one_answer_that_is_too_long_leaves_all_as_it_was(desk: Services) -> None:
    session = desk.returns.open(returns(desk)[0])
    head = desk.desk.head
    with pytest.raises(TooLongToKeep):
        session.revise_many([*ANSWERS, ("plan_gaps", Answer("x" * (LONGEST_TEXT + 1)))])
    assert session.form.answers() == {}
    assert desk.desk.head == head


def test_a_whole_form_is_answered_declared_and_signed_off(desk: Services, tmp_path: Path) -> None:
    first, second = returns(desk)
    answers = a_whole_form(desk, first)
    session = desk.returns.open(second)
    changed = session.complete(answers, worked_with_family=False)
    assert changed.returns == {second}
    assert session.agency_return.state is ReturnState.SIGNED_OFF
    assert session.agency_return.worked_with_family is False
    assert desk.findings.of_audit(session.agency_return.audit).signed_off == 1
    desk.desk.close()
    with Store.open(tmp_path / DESK_NAME, PASSPHRASE) as store, store.reading() as reading:
        kinds = [type(one.event) for one in reading.history.of_return(second)]
        assert kinds == [*[AnswerRevised] * len(answers), FamilyDeclared, ReturnSignedOff]


def test_a_form_that_is_not_whole_keeps_its_answers_and_is_not_signed_off(desk: Services) -> None:
    first, _ = returns(desk)
    session = desk.returns.open(first)
    with pytest.raises(UserError, match="cannot be signed off yet"):
        session.complete(ANSWERS, worked_with_family=False)
    kept: GradingSession = desk.returns.open(first)
    assert kept.form.answers() == dict(ANSWERS)
    assert (kept.agency_return.state, kept.agency_return.worked_with_family) == (ReturnState.DRAFT, None)
    kept.complete(a_whole_form(desk, first), worked_with_family=True)
    assert desk.returns.open(first).agency_return.worked_with_family is True


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the size of files")
def test_on_a_full_disk_nothing_of_it_is_kept(desk: Services, tmp_path: Path) -> None:
    first, second = returns(desk)
    answers = a_whole_form(desk, first)
    session = desk.returns.open(second)
    with full_disk(tmp_path), pytest.raises(NotSaved):
        session.complete(answers, worked_with_family=False)
    assert session.agency_return.state is ReturnState.DRAFT
    assert desk.returns.open(second).form.answers() == {}
    session.complete([], worked_with_family=False)
    assert desk.returns.open(second).agency_return.state is ReturnState.SIGNED_OFF
