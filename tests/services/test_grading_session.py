"""Grading on a real desk: every change on disk at once, every change undone, nothing lost when the disk is full."""

import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain import outcomes
from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import BLANK, Answer, DatePair, EvidenceReference, Standing
from qa_desk.domain.errors import NotSaved, UserError
from qa_desk.domain.events import AnswerRevised, ReturnReopened, ReturnSignedOff
from qa_desk.services import Services
from qa_desk.services.grading_session import GradingSession
from qa_desk.store.store import Store
from tests.desk_builders import DESK_NAME, a_desk, an_audit, graded, opened
from tests.graded_audit import PASSPHRASE

CONSENT, SHARED = "eh02_family_agreed", "eh03_agreed_to_share"
MEETING, DRIFT = "eh26_first_family_meeting", "eh27_drift_challenged"
STRENGTHS, OVERALL = "plan_strengths", "overall_grade"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    """A desk with one audit of three cases."""
    services = a_desk(tmp_path)
    an_audit(services)
    yield services
    services.desk.close()


@pytest.fixture
def first(desk: Services) -> str:
    """The return of the first case."""
    return returns(desk)[0]


def returns(services: Services) -> tuple[str, ...]:
    return services.returns.ids(services.audits.programme()[0].audit.id)


@contextmanager
def opened_again(services: Services, folder: Path) -> Iterator[Services]:
    """The same desk in another session, once the first is closed."""
    services.desk.close()
    again = opened(folder)
    yield again
    again.desk.close()


def events(folder: Path, return_id: str) -> list[object]:
    """What the journal of a closed desk has about a return."""
    with Store.open(folder / DESK_NAME, PASSPHRASE) as store, store.reading() as reading:
        return [recorded.event for recorded in reading.history.of_return(return_id)]


def said(value: str, note: str = "") -> Answer:
    return Answer(value, note=note, evidence=(EvidenceReference("Consent form 9 January"),))


def test_an_answer_is_on_disk_when_revise_returns(desk: Services, first: str, tmp_path: Path) -> None:
    session = desk.returns.open(first)
    answer = said("no", "Signed at the end of the work.")
    revision = session.revise(CONSENT, answer)
    assert revision is not None
    assert (revision.question, revision.problem) == (CONSENT, None)
    assert revision.saved_at is not None
    assert CONSENT in revision.touched
    with opened_again(desk, tmp_path) as again:
        state = again.returns.open(first).form.state(CONSENT)
        assert (state.answer, state.outcome) == (answer, "no")


def test_the_same_answer_again_is_no_change(desk: Services, first: str) -> None:
    session = desk.returns.open(first)
    session.revise(CONSENT, said("yes"))
    head = desk.desk.head
    assert session.revise(CONSENT, said("yes")) is None
    assert desk.desk.head == head


def an_edit(chance: random.Random, session: GradingSession) -> None:
    """One change of a kind that a person makes: a grade, a sentence, dates, or an honest way of not answering."""
    name = chance.choice([CONSENT, SHARED, MEETING, STRENGTHS, DRIFT, OVERALL, "eh09_siblings_considered"])
    question = session.form.state(name).question
    answer = session.form.state(name).answer
    if question.scale is not None:
        answer = chance.choice(
            [
                answer.with_value(chance.choice(question.scale.points).value),
                answer.set_aside(Standing.CANNOT_JUDGE),
                answer.set_aside(Standing.NOT_APPLICABLE, "Only child"),
                Answer(answer.value, answer.standing, answer.reason, f"Note {chance.random()}", answer.evidence),
                BLANK,
            ]
        )
    elif name == MEETING:
        answer = Answer(DatePair(date(2018, 1, chance.randint(1, 15)), date(2018, 2, chance.randint(1, 28))))
    else:
        answer = Answer(f"Words {chance.random()}")
    session.revise(name, answer)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_fifty_edits_undone_and_redone_give_the_same_stored_states(desk: Services, first: str, seed: int) -> None:
    session, chance = desk.returns.open(first), random.Random(seed)
    stored = [desk.returns.open(first).form]
    while len(stored) <= 50:
        an_edit(chance, session)
        now = desk.returns.open(first).form
        if now.answers() != stored[-1].answers():
            stored.append(now)
    for before in reversed(stored[:-1]):
        session.undo()
        kept = desk.returns.open(first).form
        assert (kept.answers(), kept.outcomes()) == (before.answers(), before.outcomes())
        assert session.form.outcomes() == kept.outcomes()
    assert session.undo() is None
    for after in stored[1:]:
        session.redo()
        kept = desk.returns.open(first).form
        assert (kept.answers(), kept.outcomes()) == (after.answers(), after.outcomes())
    assert session.redo() is None
    assert desk.desk.check().ok


def test_undo_and_redo_go_on_after_the_desk_was_closed(desk: Services, first: str, tmp_path: Path) -> None:
    session = desk.returns.open(first)
    session.revise(CONSENT, said("yes"))
    session.revise(CONSENT, said("no", "Signed at the end."))
    session.undo()
    with opened_again(desk, tmp_path) as again:
        resumed = again.returns.open(first)
        redone = resumed.redo()
        assert redone is not None
        assert resumed.form.state(CONSENT).answer == said("no", "Signed at the end.")
        resumed.undo()
        resumed.undo()
        assert resumed.form.state(CONSENT).answer == BLANK
        assert again.returns.open(first).form.answers() == {}


def test_a_new_change_after_an_undo_ends_the_redo(desk: Services, first: str) -> None:
    session = desk.returns.open(first)
    session.revise(CONSENT, said("yes"))
    session.undo()
    session.revise(SHARED, said("yes"))
    assert session.redo() is None
    assert session.form.state(CONSENT).answer == BLANK


def test_a_stretch_of_typing_is_undone_as_one(desk: Services, first: str, tmp_path: Path) -> None:
    session = desk.returns.open(first)
    session.revise(STRENGTHS, Answer("Earlier."))
    for length in range(1, 12):
        session.revise(STRENGTHS, Answer("Earlier. One plan"[: 6 + length]), burst="typing-1")
    session.revise(STRENGTHS, Answer("Earlier. One plan, agreed"), burst="typing-2")
    session.undo()
    assert session.form.state(STRENGTHS).answer == Answer("Earlier. One plan")
    session.undo()
    assert session.form.state(STRENGTHS).answer == Answer("Earlier.")
    session.redo()
    assert session.form.state(STRENGTHS).answer == Answer("Earlier. One plan")
    with opened_again(desk, tmp_path) as again:
        assert again.returns.open(first).form.state(STRENGTHS).answer == Answer("Earlier. One plan")


def test_sign_off_is_refused_with_the_first_thing_to_put_right(desk: Services, first: str) -> None:
    session = desk.returns.open(first)
    session.revise("eh01_reason_for_starting", said("yes"))
    session.revise(CONSENT, Answer("no"))
    with pytest.raises(UserError) as refused:
        session.sign_off()
    assert refused.value.message == (
        "Case C01 cannot be signed off yet: add evidence for question 2: family agreed to the assessment."
    )
    assert refused.value.field == CONSENT
    assert "Your answers are safe." in refused.value.hint
    assert session.agency_return.state is ReturnState.DRAFT
    assert desk.returns.open(first).agency_return.state is ReturnState.DRAFT


def test_a_signed_off_return_is_counted_and_takes_no_more_changes(desk: Services, first: str) -> None:
    session = graded(desk, first, "requires_improvement")
    found = desk.findings.of_audit(session.agency_return.audit)
    assert found.signed_off == 1
    assert found.overall is not None
    assert found.overall.as_counts["requires_improvement"] == 1
    answered = session.form.state(CONSENT).answer
    with pytest.raises(UserError, match="The return on C01 is signed off, so its answers cannot change"):
        session.revise(CONSENT, said("no", "Too late."))
    assert session.form.state(CONSENT).answer == answered
    assert session.undo() is None
    assert desk.returns.open(first).agency_return.signed_off_at is not None


def test_reopening_keeps_the_first_own_grades_in_the_history(desk: Services, first: str, tmp_path: Path) -> None:
    session = graded(desk, first, "requires_improvement")
    with pytest.raises(UserError, match="Say why the return on C01 is reopened"):
        session.reopen("  ")
    session.reopen("A page of the record came in late.")
    assert desk.findings.of_audit(session.agency_return.audit).signed_off == 0
    assert session.undo() is None, "what was signed off is not undone step by step"
    session.revise(OVERALL, said("good", "The late page changes it."))
    session.revise(OVERALL, Answer("good", reason="The late page changes it."))
    session.sign_off()
    desk.desk.close()

    history = events(tmp_path, first)
    signed = [event for event in history if isinstance(event, ReturnSignedOff)]
    assert [dict(event.outcomes)[OVERALL] for event in signed] == ["requires_improvement", "good"]
    assert [event.reason for event in history if isinstance(event, ReturnReopened)] == [
        "A page of the record came in late."
    ]
    assert any(isinstance(event, AnswerRevised) for event in history[history.index(signed[0]) :])


def test_a_case_that_is_handed_back_waits_until_it_is_taken_up(desk: Services, first: str) -> None:
    session = desk.returns.open(first)
    session.revise(CONSENT, said("yes"))
    with pytest.raises(UserError, match="Say why C01 is handed back"):
        session.hand_back("")
    session.hand_back("My own team worked with the family.")
    kept = desk.returns.open(first)
    assert kept.agency_return.state is ReturnState.HANDED_BACK
    assert kept.agency_return.reason == "My own team worked with the family."
    with pytest.raises(UserError, match="The return on C01 was handed back"):
        kept.revise(CONSENT, said("no", "Not mine."))
    kept.reopen("The other auditor is away.")
    assert kept.form.state(CONSENT).answer == said("yes")
    assert kept.revise(CONSENT, said("no", "It is mine after all.")) is not None


def test_whether_the_auditor_worked_with_the_family_is_kept(desk: Services, first: str) -> None:
    session = desk.returns.open(first)
    changed = session.declare_family(True)
    assert changed.returns == frozenset({first})
    kept = desk.returns.open(first).agency_return
    assert kept.worked_with_family is True
    assert kept.declared_at is not None


def test_a_hidden_answer_is_kept_and_comes_back(desk: Services, first: str) -> None:
    session = desk.returns.open(first)
    session.revise("immediate_concern", Answer("yes"))
    session.revise("concern_alerted_role", Answer("Designated safeguarding lead"))
    session.revise("immediate_concern", Answer("no"))
    hidden = desk.returns.open(first).form.state("concern_alerted_role")
    assert (hidden.asked, hidden.outcome) == (False, outcomes.NOT_ASKED)
    session.undo()
    shown = desk.returns.open(first).form.state("concern_alerted_role")
    assert (shown.asked, shown.answer.value) == (True, "Designated safeguarding lead")


@contextmanager
def full_disk(folder: Path) -> Iterator[None]:
    """No file may grow past what the desk has written so far."""
    import resource  # not there on Windows

    size = max(one.stat().st_size for one in folder.iterdir() if one.name.endswith("-wal"))
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, hard))


limited = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the size of files")


@limited
def test_answers_that_could_not_be_saved_stay_and_are_saved_later(desk: Services, first: str, tmp_path: Path) -> None:
    session = desk.returns.open(first)
    session.revise(CONSENT, said("yes"))
    with full_disk(tmp_path):
        late = session.revise(CONSENT, said("no", "Signed at the end."))
        later = session.revise(SHARED, said("yes"))
        assert late is not None
        assert later is not None
        assert isinstance(late.problem, NotSaved)
        assert isinstance(later.problem, NotSaved)
        assert late.saved_at is None
        assert [event.question for event in session.unsaved] == [CONSENT, SHARED]
        assert session.form.state(CONSENT).answer == said("no", "Signed at the end.")
        with pytest.raises(UserError, match="Undo waits until your last answers are saved"):
            session.undo()
        assert desk.returns.open(first).form.state(CONSENT).answer == said("yes")
    session.save_pending()
    assert session.unsaved == []
    session.undo()
    assert session.form.state(SHARED).answer == BLANK
    with opened_again(desk, tmp_path) as again:
        kept = again.returns.open(first)
        assert kept.form.answers() == {CONSENT: said("no", "Signed at the end.")}
        kept.undo()
        assert kept.form.state(CONSENT).answer == said("yes")


@limited
def test_the_next_change_saves_what_was_waiting(desk: Services, first: str) -> None:
    session = desk.returns.open(first)
    session.revise(CONSENT, said("yes"))
    folder = desk.desk.path.parent
    with full_disk(folder):
        session.revise(SHARED, said("yes"))
    revision = session.revise(STRENGTHS, Answer("One plan."))
    assert revision is not None
    assert revision.saved_at is not None
    assert desk.returns.open(first).form.answers().keys() == {CONSENT, SHARED, STRENGTHS}


@limited
def test_a_sign_off_that_could_not_be_saved_did_not_happen(desk: Services, first: str) -> None:
    session = graded(desk, first, sign_off=False)
    with full_disk(desk.desk.path.parent), pytest.raises(NotSaved):
        session.sign_off()
    assert session.agency_return.state is ReturnState.DRAFT
    assert desk.returns.open(first).agency_return.state is ReturnState.DRAFT
    session.sign_off()
    assert desk.returns.open(first).agency_return.state is ReturnState.SIGNED_OFF


@limited
def test_what_was_waiting_is_saved_before_the_case_is_handed_back(desk: Services, first: str, tmp_path: Path) -> None:
    session = desk.returns.open(first)
    session.revise(CONSENT, said("yes"))
    with full_disk(tmp_path):
        session.revise(SHARED, said("yes"))
        with pytest.raises(NotSaved):
            session.declare_family(True)
        assert session.agency_return.worked_with_family is None
    session.hand_back("My own team worked with the family.")
    assert session.unsaved == []
    desk.desk.close()
    assert [type(event).__name__ for event in events(tmp_path, first)][-2:] == ["AnswerRevised", "ReturnHandedBack"]


def test_the_other_template_can_be_graded_and_signed_off_too(desk: Services) -> None:
    audit = an_audit(desk, 1, "section_11", "Section 11")
    session = graded(desk, desk.returns.ids(audit)[0], "green")
    assert session.agency_return.state is ReturnState.SIGNED_OFF
    assert desk.findings.of_audit(audit).signed_off == 1
