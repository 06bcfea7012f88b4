"""The life of a return, and the history that undo reads."""

from datetime import UTC, datetime

import pytest

from qa_desk.domain.agency_return import AgencyReturn, ReturnState, ReturnStatus, return_id
from qa_desk.domain.answers import BLANK, Answer
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AnswerRevised, Event, Recorded, ReturnSignedOff
from qa_desk.domain.undo_history import undo_history
from tests.builders import given

AT = datetime(2026, 7, 7, 15, 4, tzinfo=UTC)


def a_return() -> AgencyReturn:
    return AgencyReturn(return_id("eha", "06", "a1"), "eha", "06", "a1")


def test_a_signed_off_return_takes_no_changes_until_it_is_reopened_with_a_reason() -> None:
    signed = a_return().signed_off(AT)
    with pytest.raises(UserError, match="The return on 06 is signed off"):
        signed.check_editable()
    with pytest.raises(UserError, match="Say why the return on 06 is reopened"):
        signed.reopened("  ")
    reopened = signed.reopened("A late report came in.")
    assert (reopened.state, reopened.signed_off_at, reopened.reason) == (
        ReturnState.DRAFT,
        None,
        "A late report came in.",
    )


def test_handing_back_needs_a_reason_and_may_be_taken_up_again() -> None:
    with pytest.raises(UserError, match="Say why"):
        a_return().handed_back("")
    handed = a_return().handed_back("I worked with this family")
    assert handed.status(0, False, False) is ReturnStatus.HANDED_BACK
    assert handed.reopened("Another case was taken instead").may_be_edited


@pytest.mark.parametrize(
    ("answered", "begun", "complete", "expected"),
    [
        (0, False, False, ReturnStatus.NOT_STARTED),
        (0, True, False, ReturnStatus.IN_PROGRESS),
        (4, True, False, ReturnStatus.IN_PROGRESS),
        (30, True, True, ReturnStatus.READY_TO_CHECK),
    ],
)
def test_status_is_computed_from_the_answers(
    answered: int, begun: bool, complete: bool, expected: ReturnStatus
) -> None:
    assert a_return().status(answered, begun, complete) is expected


def played(*events: Event) -> list[Recorded]:
    return [Recorded(f"e{place}", place, "A", "", event) for place, event in enumerate(events)]


def revised(question: str, before: Answer, after: Answer, **links: str) -> AnswerRevised:
    return AnswerRevised("r", question, before, after, (), **links)


GOOD, POOR = given("met"), given("not_met")


def test_undo_takes_back_the_last_change_and_redo_brings_it_back() -> None:
    history = undo_history(
        played(revised("q1", BLANK, GOOD), revised("q2", BLANK, POOR), revised("q2", POOR, BLANK, undoes="e1"))
    )
    assert [step.question for step in history.done] == ["q1"]
    assert [step.question for step in history.undone] == ["q2"]
    history = history.after(played(revised("q2", BLANK, POOR, redoes="e1"))[0])
    assert [step.question for step in history.done] == ["q1", "q2"]
    assert history.undone == ()


def test_a_new_change_forgets_what_was_undone() -> None:
    history = undo_history(
        played(revised("q1", BLANK, GOOD), revised("q1", GOOD, BLANK, undoes="e0"), revised("q1", BLANK, POOR))
    )
    assert history.undone == ()


def test_one_stretch_of_typing_is_one_step() -> None:
    one, two = given("met", "No"), given("met", "No plan")
    history = undo_history(played(revised("q1", GOOD, one, burst="b1"), revised("q1", one, two, burst="b1")))
    assert [(step.before, step.after) for step in history.done] == [(GOOD, two)]


def test_signing_off_closes_the_history() -> None:
    assert undo_history(played(revised("q1", BLANK, GOOD), ReturnSignedOff("r", (), ()))).done == ()
