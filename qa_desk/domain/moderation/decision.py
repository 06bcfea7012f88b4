"""What a panel may record on one question, and what its record says of every change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.comparison import QuestionComparison
from qa_desk.domain.panel import AgreedGrade, Dissent, HowReached
from qa_desk.domain.template import Question, Template
from qa_desk.domain.text import clean_text

OFFERED_REASONS = (
    tr("Policy in place, use not evidenced"),
    tr("Evidence seen by one auditor only"),
    tr("Different reading of the grade description"),
    tr("Question unclear"),
    tr("Not enough on file"),
)
"""What is often the reason, offered so that it need not be typed."""

HOW_WORDS = {
    HowReached.ALL_AGREED: tr("All agreed"),
    HowReached.MOST_AGREED: tr("Most agreed"),
    HowReached.CHAIR_DECIDED: tr("Chair decided"),
}


@dataclass(frozen=True)
class Decision:
    """What is about to be recorded: each part is None or empty until somebody said it."""

    point: str | None = None
    how: HowReached | None = None
    reason: str = ""
    dissents: tuple[Dissent, ...] = ()

    def checked(self, template: Template, subject: str, compared: QuestionComparison) -> AgreedGrade:
        """The grade to record; raises UserError beside the part that is missing."""
        number, reason = compared.number, clean_text(self.reason).strip()
        if self.point is None:
            raise UserError(
                tr("Choose the agreed grade for question {number}, or defer it.", number=number),
                tr("Nothing was recorded."),
                field="point",
            )
        if self.how is None and compared.differs:
            raise UserError(
                tr("Say how question {number} was reached.", number=number),
                tr("Nothing was recorded. The own grades differ."),
                field="how",
            )
        how = self.how or HowReached.ALL_AGREED
        grade = AgreedGrade(subject, compared.question.name, self.point, how, reason, dissents=self.dissents).cleaned()
        own = [one.outcome for one in compared.grades]
        if not reason and self.point not in own:
            whose = tr("both auditors") if len(own) == 2 else tr("every auditor") if len(own) > 2 else tr("the auditor")
            raise UserError(
                tr(
                    "Give a reason for question {number}: the agreed grade differs from {whose}.",
                    number=number,
                    whose=whose,
                ),
                tr("Nothing was recorded. The own grades are kept beside it."),
                field="reason",
            )
        if not reason and grade.needs_reason(own):
            raise UserError(
                tr(
                    "Give a reason for question {number}: the agreed grade is not what every auditor gave.",
                    number=number,
                ),
                tr("Nothing was recorded. The own grades are kept beside it."),
                field="reason",
            )
        return grade.checked(template, own)


@dataclass(frozen=True)
class Deferral:
    """A question on which the panel waits: for what, and from whom."""

    subject: str
    question: str
    awaited: str
    whom: str

    def checked(self) -> "Deferral":
        """The same with its words as they are kept; raises UserError beside the part that is missing."""
        awaited, whom = clean_text(self.awaited).strip(), clean_text(self.whom).strip()
        if not awaited:
            raise UserError(
                tr("Say what is awaited."), tr("Nothing was recorded. It can still be decided."), field="awaited"
            )
        if not whom:
            raise UserError(tr("Say from whom it is awaited."), tr("Nothing was recorded."), field="whom")
        return Deferral(self.subject, self.question, awaited, whom)

    @property
    def words(self) -> str:
        """ "Deferred: minutes of 9 April, from the police"."""
        return tr("Deferred: {awaited}, from {whom}", awaited=self.awaited, whom=self.whom)


@dataclass(frozen=True)
class TakenBack:
    """The decision before this one was taken back, and why."""

    subject: str
    question: str
    reason: str = ""


@dataclass(frozen=True)
class PastDecision:
    """One decision as it was recorded. ``before`` is the grade that stood until then, or None."""

    at: datetime
    actor: str
    present: tuple[str, ...]
    decision: AgreedGrade | Deferral | TakenBack
    before: AgreedGrade | None = None
    seen: tuple[tuple[str, str], ...] = ()
    """The own grades that lay before the panel, by return id."""


def decision_words(question: Question, past: PastDecision) -> str:
    """What was recorded, as a change where a grade stood before it.

    "Changed from Requires improvement to Good at 15:20: late minutes supplied."
    """
    decision, when = past.decision, f"{past.at.astimezone():%H:%M}"
    match decision:
        case Deferral():
            return f"{decision.words}, at {when}"
        case TakenBack():
            return _with_reason(tr("Taken back at {when}", when=when), decision.reason)
    label = outcome_words(question, decision.point)
    if past.before is None:
        return _with_reason(f"{label}, {HOW_WORDS[decision.how].lower()}, at {when}", decision.reason)
    before = outcome_words(question, past.before.point)
    start = (
        tr("{label} again", label=label)
        if before == label
        else tr("Changed from {before} to {label}", before=before, label=label)
    )
    return _with_reason(f"{start} at {when}", decision.reason)


def _with_reason(told: str, reason: str) -> str:
    return f"{told}: {reason}" if reason else told


def accept_words(count: int) -> str:
    """What the button says that records every grade all auditors gave: "Accept the 21 agreed grades"."""
    return tr("Accept the 1 agreed grade") if count == 1 else tr("Accept the {count} agreed grades", count=count)


def roles_checked(roles: Sequence[str]) -> tuple[str, ...]:
    """Who is present, each once; raises UserError when nobody is."""
    present = tuple(dict.fromkeys(role for one in roles if (role := clean_text(one).strip())))
    if not present:
        raise UserError(tr("Say who is present."), tr("Nothing was recorded. Roles are enough."), field="present")
    return present
