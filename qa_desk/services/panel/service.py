"""The verbs of the panel: comparing blind, deciding, deferring, and saying what was decided before."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import GradeAgreed
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.case import CaseComparison, LateGrade, PanelCase, PanelQuestion
from qa_desk.domain.moderation.decision import Decision, Deferral, PastDecision, TakenBack, roles_checked
from qa_desk.domain.moderation.events import (
    DecisionTakenBack,
    GradeDeferred,
    NamesShown,
    PanelMet,
    QuestionUnclear,
    SealOpened,
)
from qa_desk.domain.moderation.history import before_the_last, past_decisions
from qa_desk.domain.moderation.order import Sort
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.template import Template
from qa_desk.domain.text import clean_text
from qa_desk.domain.wording import subject_word
from qa_desk.services.open_audits import writing_open
from qa_desk.services.panel.agreement_words import AgreementWords, words_of_audit, words_of_case
from qa_desk.services.panel.comparing import Comparing, not_ready_words
from qa_desk.services.templates import TemplateService
from qa_desk.store.panels import Meeting, UnclearQuestion
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork


class PanelService:
    """The verbs of the panel. A sealed case reveals nothing but who has returned it."""

    def __init__(self, store: Store, actor: str, templates: TemplateService) -> None:
        self._store, self._actor, self._templates = store, actor, templates

    def grades(self, audit: str) -> tuple[AgreedGrade, ...]:
        """What the panel has agreed so far, in the order of the subjects."""
        with self._store.reading() as reading:
            return reading.panels.grades(audit)

    def cases(self, audit_id: str) -> tuple[PanelCase, ...]:
        """Every case with where it stands with the panel, in the order of the list."""
        with self._store.reading() as reading:
            return self._comparing(reading, audit_id).cases()

    def nothing_ready(self, audit_id: str) -> str:
        """What to say when no case can be compared; an empty text when one can."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            return not_ready_words(audit, self._comparing(reading, audit_id).cases())

    def case(self, audit_id: str, subject: str, sort: Sort = Sort.BIGGEST_DIFFERENCE) -> CaseComparison:
        """One case side by side, its auditors by letter until names are shown; raises UserError while it is sealed."""
        with self._store.reading() as reading:
            reading.audits.subject(audit_id, subject)
            return self._comparing(reading, audit_id).case(subject, sort)

    def late(self, audit_id: str, subject: str) -> tuple[LateGrade, ...]:
        """What came or changed after the panel decided. Nothing recorded is touched by it."""
        return self.case(audit_id, subject, Sort.TEMPLATE_ORDER).late

    def history(self, audit_id: str, subject: str, question: str) -> tuple[PastDecision, ...]:
        """Every decision on one question of one subject, oldest first."""
        with self._store.reading() as reading:
            past = past_decisions(reading.history.of_audit(audit_id)).get((subject, question), ())
        return tuple(replace(one, seen=()) for one in past)  # what lay before the panel would tell who gave what

    def meetings(self, audit_id: str) -> tuple[Meeting, ...]:
        """The meetings of the panel, first one first."""
        with self._store.reading() as reading:
            return reading.panels.meetings(audit_id)

    def unclear(self, audit_id: str) -> tuple[UnclearQuestion, ...]:
        """What the panel sent to whoever keeps the template."""
        with self._store.reading() as reading:
            return reading.panels.unclear(audit_id)

    def agreement_words(self, audit_id: str, subject: str | None = None) -> tuple[AgreementWords, ...]:
        """How far auditors agree on one case, or on all that are not sealed: plain words, and coefficients beside."""
        with self._store.reading() as reading:
            comparing = self._comparing(reading, audit_id)
            if subject is not None:
                return words_of_case(comparing, subject)
            return words_of_audit(reading.audits.get(audit_id), comparing)

    def begin_meeting(self, audit_id: str, present: Sequence[str]) -> Changed:
        """Note who is present, by role; what is decided from now on was decided there."""
        roles = roles_checked(present)
        with writing_open(self._store, self._actor, audit_id) as uow:
            uow.audits.get(audit_id)
            uow.record(PanelMet(audit_id, roles))
        return Changed(tr("Meeting begun"), audits=frozenset({audit_id}))

    def open_seal(self, audit_id: str, subject: str, reason: str) -> Changed:
        """Open a case before every return is in, and note why; never before the chair's own copy is signed off."""
        reason = clean_text(reason).strip()
        with writing_open(self._store, self._actor, audit_id) as uow:
            uow.audits.subject(audit_id, subject)
            comparing = self._comparing(uow, audit_id)
            seal = comparing.seal(subject)
            if seal is None:
                raise UserError(tr("{subject} is open already.", subject=subject), tr("Nothing was changed."))
            if seal.chairs_own or seal.held:
                comparing.check_open(subject)
            if not seal.received:
                raise UserError(
                    tr("No return on {subject} is in, so there is nothing to open.", subject=subject),
                    tr("Nothing was changed."),
                )
            if not reason:
                raise UserError(
                    tr("Say why {subject} is opened early.", subject=subject),
                    tr("It stays sealed until then."),
                    field="reason",
                )
            uow.record(SealOpened(audit_id, subject, reason))
        return Changed(tr("Case opened early"), audits=frozenset({audit_id}))

    def show_names(self, audit_id: str, subject: str) -> Changed:
        """Show who the auditors of a case are; noted, and never taken back."""
        with writing_open(self._store, self._actor, audit_id) as uow:
            uow.audits.subject(audit_id, subject)
            self._comparing(uow, audit_id).check_open(subject)
            uow.record(NamesShown(audit_id, subject))
        return Changed(tr("Names shown"), audits=frozenset({audit_id}))

    def question_unclear(self, audit_id: str, question: str, words: str = "") -> Changed:
        """Send a question to whoever keeps the template."""
        with writing_open(self._store, self._actor, audit_id) as uow:
            template = self._template(uow, audit_id)
            if question not in template.by_name:
                raise UserError(
                    tr("This audit has no question “{question}”.", question=question), tr("Nothing was recorded.")
                )
            uow.record(QuestionUnclear(audit_id, question, clean_text(words).strip()))
        return Changed(tr("Question noted as unclear"), frozenset({audit_id}), questions=frozenset({question}))

    def record(self, audit_id: str, subject: str, question: str, decision: Decision) -> Changed:
        """Record what the panel decided on one question; raises UserError beside the part that is missing."""
        with writing_open(self._store, self._actor, audit_id) as uow:
            case = self._comparing(uow, audit_id).case(subject)
            compared = _question(case, question).compared
            grade = decision.checked(self._template(uow, audit_id), subject, compared)
            _record(uow, audit_id, [grade])
        return Changed(tr("Grade agreed"), frozenset({audit_id}), questions=frozenset({question}))

    def agree(self, audit_id: str, grades: Sequence[AgreedGrade]) -> Changed:
        """Record grades that the panel agreed, all or none; raises UserError for one that cannot stand.

        A grade can be agreed once its subject is not sealed any more. What was agreed before stays in the history.
        """
        with writing_open(self._store, self._actor, audit_id) as uow:
            template, comparing = self._template(uow, audit_id), self._comparing(uow, audit_id)
            for code in {one.subject for one in grades}:
                uow.audits.subject(audit_id, code)
            for code in dict.fromkeys(one.subject for one in grades):
                comparing.check_open(code)
            cleaned = [one.cleaned() for one in grades]
            own = _own_grades(uow, audit_id, {one.question for one in cleaned})
            given = [[outcome for _, outcome in own.get((one.subject, one.question), ())] for one in cleaned]
            _record(uow, audit_id, [one.checked(template, outs) for one, outs in zip(cleaned, given, strict=True)])
        return Changed(tr("Grades agreed"), audits=frozenset({audit_id}))

    def accept_agreed(self, audit_id: str, subject: str) -> Changed:
        """Record every grade that all auditors of a case gave and nobody decided yet: one act, owned by a person."""
        with writing_open(self._store, self._actor, audit_id) as uow:
            accepted = _accepted([self._comparing(uow, audit_id).case(subject)])
            if not accepted:
                raise UserError(
                    tr("Nothing on {subject} is left to accept.", subject=subject), tr("What was recorded stands.")
                )
            _record(uow, audit_id, accepted)
        names = frozenset(one.question for one in accepted)
        return Changed(tr("Accepted {grades}", grades=_grades(len(accepted))), frozenset({audit_id}), questions=names)

    def accept_own(self, audit_id: str, subjects: Sequence[str] | None = None) -> Changed:
        """Record the own grades of cases that one auditor graded as agreed; all such cases, or some: one act."""
        with writing_open(self._store, self._actor, audit_id) as uow:
            audit, comparing = uow.audits.get(audit_id), self._comparing(uow, audit_id)
            alone = [code for code, returns in comparing.returns.items() if len(returns) == 1]
            chosen = [code for code in alone if subjects is None or code in subjects]
            accepted = _accepted(comparing.case(code) for code in chosen if comparing.seal(code) is None)
            if not accepted:
                word = subject_word(audit.subject, 1)
                raise UserError(
                    tr("No {word} that one auditor graded is left to accept.", word=word),
                    tr("What was recorded stands."),
                )
            _record(uow, audit_id, accepted)
        return Changed(tr("Accepted {grades}", grades=_grades(len(accepted))), audits=frozenset({audit_id}))

    def defer(self, audit_id: str, subject: str, questions: Sequence[str], awaited: str, whom: str) -> Changed:
        """Leave questions of a case open until something comes from somebody; one, or all that are left."""
        with writing_open(self._store, self._actor, audit_id) as uow:
            case = self._comparing(uow, audit_id).case(subject)
            for name in questions:
                _question(case, name)
                waits = Deferral(subject, name, awaited, whom).checked()
                uow.record(GradeDeferred(audit_id, subject, name, waits.awaited, waits.whom))
        return Changed(tr("Grade deferred"), frozenset({audit_id}), questions=frozenset(questions))

    def take_back(self, audit_id: str, subject: str, questions: Sequence[str], reason: str = "") -> Changed:
        """Take back the last decision on each question, by a further record; the one before stands again."""
        reason = clean_text(reason).strip()
        with writing_open(self._store, self._actor, audit_id) as uow:
            past = past_decisions(uow.history.of_audit(audit_id))
            for name in questions:
                earlier = past.get((subject, name), ())
                if not earlier or isinstance(earlier[-1].decision, TakenBack):
                    raise UserError(
                        tr("Nothing is recorded on {name} of {subject}.", name=name, subject=subject),
                        tr("Nothing was changed."),
                    )
                uow.record(DecisionTakenBack(audit_id, subject, name, reason))
                _stand_again(uow, audit_id, before_the_last(earlier))
        return Changed(tr("Decision taken back"), frozenset({audit_id}), questions=frozenset(questions))

    def _template(self, reading: Reading, audit_id: str) -> Template:
        return self._templates.plan(reading.audits.get(audit_id).template).template

    def _comparing(self, reading: Reading, audit_id: str) -> Comparing:
        audit: Audit = reading.audits.get(audit_id)
        return Comparing(reading, audit, self._templates.plan(audit.template).template)


def _question(case: CaseComparison, name: str) -> PanelQuestion:
    for one in case.questions:
        if one.name == name:
            return one
    raise UserError(
        tr(
            "Nothing was recorded: a panel agrees what people grade on a scale, and “{name}” is no such question.",
            name=name,
        ),
        tr("Choose a question of the list."),
    )


def _accepted(cases: Iterable[CaseComparison]) -> list[AgreedGrade]:
    """What everybody graded the same, as grades that all agreed."""
    return [
        AgreedGrade(case.subject, one.name, one.compared.graded[0].outcome) for case in cases for one in case.to_accept
    ]


def _own_grades(
    reading: Reading, audit_id: str, questions: Iterable[str]
) -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    """Return id and own grade of every signed-off return, by subject and question."""
    found: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
    for question in questions:
        for return_id, subject, outcome in reading.listings.outcomes_of(audit_id, question):
            found[subject, question] = (*found.get((subject, question), ()), (return_id, outcome))
    return found


def _record(uow: UnitOfWork, audit_id: str, grades: Sequence[AgreedGrade]) -> None:
    """Record grades, each with the own grades that lay before the panel."""
    seen = _own_grades(uow, audit_id, dict.fromkeys(one.question for one in grades))
    for one in grades:
        uow.record(GradeAgreed(audit_id, one, seen.get((one.subject, one.question), ())))


def _stand_again(uow: UnitOfWork, audit_id: str, past: PastDecision | None) -> None:
    """Record an earlier decision once more, as it was."""
    match past.decision if past else None:
        case AgreedGrade() as grade:
            uow.record(GradeAgreed(audit_id, grade, past.seen if past else ()))
        case Deferral() as waits:
            uow.record(GradeDeferred(audit_id, waits.subject, waits.question, waits.awaited, waits.whom))


def _grades(count: int) -> str:
    return tr("1 agreed grade") if count == 1 else tr("{count} agreed grades", count=count)
