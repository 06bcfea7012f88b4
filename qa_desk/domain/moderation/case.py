"""One case as the panel sees it: its auditors by letter, every question compared, and what stands decided."""

from dataclasses import dataclass
from functools import cached_property

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.comparison import NOTHING_COMPARED, ComparisonCounts, QuestionComparison, counts_of
from qa_desk.domain.moderation.decision import Deferral
from qa_desk.domain.moderation.status import CaseStatus, Seal
from qa_desk.domain.panel import AgreedGrade


@dataclass(frozen=True)
class ComparedAuditor:
    """An auditor of a case. ``name`` and ``agency`` are empty until names are shown; ``result`` is "Signed off", …."""

    letter: str
    result: str
    name: str = ""
    agency: str = ""

    @property
    def label(self) -> str:
        """ "Auditor A", or "Auditor A (M. Bell)" once names are shown."""
        return (
            tr("Auditor {letter} ({name})", letter=self.letter, name=self.name)
            if self.name
            else tr("Auditor {letter}", letter=self.letter)
        )


@dataclass(frozen=True)
class LateGrade:
    """An own grade that is not what lay before the panel when it decided.

    ``before`` and ``now`` are in words, empty where there was none; ``letter`` is empty for a withdrawn return.
    """

    number: str
    title: str
    question: str
    letter: str
    before: str
    now: str
    agreed: str

    @property
    def words(self) -> str:
        """ "8 Plan: Auditor B gave Good, the panel saw Inadequate. Agreed: Inadequate."."""
        who = tr("Auditor {letter}", letter=self.letter) if self.letter else tr("An auditor who is not asked any more")
        now = tr("gave {now}", now=self.now) if self.now else tr("has no grade now")
        saw = tr("the panel saw {before}", before=self.before) if self.before else tr("the panel had not seen it")
        return tr(
            "{number} {title}: {who} {now}, {saw}. Agreed: {agreed}.",
            number=self.number,
            title=self.title,
            who=who,
            now=now,
            saw=saw,
            agreed=self.agreed,
        )


@dataclass(frozen=True)
class PanelQuestion:
    """One question of a case with what stands decided on it: a grade, a deferral, or neither."""

    compared: QuestionComparison
    agreed: AgreedGrade | None = None
    deferred: Deferral | None = None
    late: tuple[LateGrade, ...] = ()

    @property
    def name(self) -> str:
        """The name of the question."""
        return self.compared.question.name

    @property
    def is_due(self) -> bool:
        """Whether the panel has something to say about it: somebody gave a grade."""
        return bool(self.compared.graded)

    @property
    def is_decided(self) -> bool:
        """Whether a grade is agreed, or it waits for something."""
        return self.agreed is not None or self.deferred is not None

    @property
    def standing_words(self) -> str:
        """ "Agreed: Good", "Deferred: …, from …", or an empty text."""
        if self.agreed is not None:
            return tr("Agreed: {outcome_words}", outcome_words=outcome_words(self.compared.question, self.agreed.point))
        return self.deferred.words if self.deferred else ""


@dataclass(frozen=True)
class CaseComparison:
    """One case that may be compared; its questions in the order that was asked for."""

    audit: str
    title: str
    subject: str
    status: CaseStatus
    auditors: tuple[ComparedAuditor, ...]
    questions: tuple[PanelQuestion, ...]
    names_shown: bool = False
    opened_because: str = ""
    """Why it was opened before every return was in; empty when it was not."""

    @cached_property
    def counts(self) -> ComparisonCounts:
        """How many questions are how far apart."""
        return counts_of(tuple(one.compared for one in self.questions))

    @cached_property
    def differences(self) -> tuple[PanelQuestion, ...]:
        """What there is to discuss, in the chosen order."""
        return tuple(one for one in self.questions if one.compared.differs)

    @cached_property
    def same(self) -> tuple[PanelQuestion, ...]:
        """What everybody graded the same, in the chosen order."""
        return tuple(one for one in self.questions if one.compared.is_same)

    @property
    def to_accept(self) -> tuple[PanelQuestion, ...]:
        """What everybody graded the same and nobody has decided yet."""
        return tuple(one for one in self.same if not one.is_decided)

    @property
    def recorded(self) -> int:
        """How many of the differences are decided or deferred."""
        return sum(one.is_decided for one in self.differences)

    @property
    def recorded_words(self) -> str:
        """ "7 of 9 recorded"."""
        return tr("{recorded} of {count} recorded", recorded=self.recorded, count=len(self.differences))

    @property
    def late(self) -> tuple[LateGrade, ...]:
        """What now differs from what lay before the panel."""
        return tuple(late for one in self.questions for late in one.late)

    @property
    def gaps(self) -> tuple[PanelQuestion, ...]:
        """What somebody graded and nobody has decided."""
        return tuple(one for one in self.questions if one.is_due and not one.is_decided)


@dataclass(frozen=True)
class PanelCase:
    """One line of the panel's list. Of a sealed case it holds nothing but who has returned it."""

    subject: str
    status: CaseStatus
    seal: Seal | None = None
    auditors: int = 0
    counts: ComparisonCounts = NOTHING_COMPARED
    to_discuss: int = 0
    discussed: int = 0
    to_decide: int = 0
    agreed: int = 0
    deferred: int = 0
    opened_because: str = ""

    @property
    def is_shared(self) -> bool:
        """Whether several auditors were asked."""
        return self.auditors > 1

    @property
    def words(self) -> str:
        """Why it is sealed, or how far apart it is and how far the panel has come."""
        if self.seal is not None:
            return self.seal.sentence
        if not self.to_decide:
            return tr("No return on it has a grade, so there is nothing to agree")
        if not self.is_shared:
            return tr(
                "Graded by one auditor, {agreed} of {to_decide} accepted", agreed=self.agreed, to_decide=self.to_decide
            )
        recorded = (
            tr("; {discussed} of {to_discuss} recorded", discussed=self.discussed, to_discuss=self.to_discuss)
            if self.to_discuss
            else ""
        )
        return f"{self.counts.sentence}{recorded}"
