"""Words that no answer has room for are refused before anything changes, never cut."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.answers import BLANK, Answer
from qa_desk.domain.text import LONGEST_TEXT
from qa_desk.services.grading_session import GradingSession, TooLongToKeep
from tests.desk_builders import a_desk, an_audit

QUESTION, NARRATIVE = "eh02_family_agreed", "plan_strengths"
FITS, LONG = "x" * LONGEST_TEXT, "x" * (LONGEST_TEXT + 1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[GradingSession]:
    services = a_desk(tmp_path)
    an_audit(services, cases=1)
    yield services.returns.open(services.returns.ids(services.audits.programme()[0].audit.id)[0])
    services.desk.close()


@pytest.mark.parametrize(
    ("question", "answer", "field", "begins"),
    [
        (QUESTION, Answer("yes", note=LONG), "note", "Your evidence"),
        (QUESTION, Answer("yes", reason=LONG), "reason", "Your reason"),
        (NARRATIVE, Answer(LONG), "value", "Your answer"),
    ],
)
def test_too_many_words_are_refused_with_how_many_fit(
    session: GradingSession, question: str, answer: Answer, field: str, begins: str
) -> None:
    with pytest.raises(TooLongToKeep) as refusal:
        session.revise(question, answer)
    assert str(refusal.value) == (
        f"{begins} is 20,001 characters long and 20,000 can be kept, so it is not saved until you make it shorter here."
    )
    assert refusal.value.field == field
    assert session.form.state(question).answer == BLANK
    assert session.unsaved == []


def test_exactly_as_many_as_fit_are_kept(session: GradingSession) -> None:
    revision = session.revise(QUESTION, Answer("yes", note=FITS, reason=FITS))
    assert revision is not None
    assert revision.saved_at is not None
    assert session.revise(QUESTION, replace(session.form.state(QUESTION).answer, note="")) is not None
    assert session.undo() is not None
    assert session.form.state(QUESTION).answer.note == FITS
