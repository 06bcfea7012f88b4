"""Putting the own grades of a case side by side, by letter and only where nothing keeps it sealed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from qa_desk.domain import outcomes
from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.agreement import GradeOrder
from qa_desk.domain.agreement.first_grades import first_own_grades
from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.answers import BLANK, Answer
from qa_desk.domain.audit import Audit
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import Recorded
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.blinding import letters
from qa_desk.domain.moderation.case import CaseComparison, ComparedAuditor, LateGrade, PanelCase, PanelQuestion
from qa_desk.domain.moderation.comparison import OwnGrade, QuestionComparison, compared_questions, counts_of
from qa_desk.domain.moderation.order import Sort, in_order
from qa_desk.domain.moderation.status import CaseStatus, Seal, case_status, seal_of
from qa_desk.domain.moving.history import standing_moves
from qa_desk.domain.template import Question, Template
from qa_desk.domain.wording import subject_word
from qa_desk.store.panels import StandingGrade
from qa_desk.store.unit_of_work import Reading

Decided = set[tuple[str, str]]
"""Subjects and questions on which something stands."""


@dataclass(frozen=True)
class OwnAnswers:
    """One signed-off return: what each question counts as, and what was written."""

    agency_return: AgencyReturn
    outcomes: dict[str, str]
    answers: dict[str, Answer]

    def own(self, question: Question, letter: str) -> OwnGrade:
        """What it gave on one question, under the letter of its auditor."""
        outcome = self.outcomes.get(question.name) or outcomes.NOT_ANSWERED
        answer = self.answers.get(question.name, BLANK)
        return OwnGrade(
            letter,
            outcome,
            outcome_words(question, outcome),
            answer.note,
            tuple(reference.source for reference in answer.evidence),
            answer.reason,
            answer.flagged,
        )


class Comparing:
    """The cases of one audit as of one moment of the desk."""

    def __init__(self, reading: Reading, audit: Audit, template: Template) -> None:
        self._reading, self._audit, self._template = reading, audit, template
        self._names = {one.id: one.name for one in audit.auditors}
        self._agencies = {one.id: one.agency for one in audit.auditors}
        self._orders = {
            one.name: GradeOrder.of_scale(one.scale) for one in compared_questions(template) if one.scale is not None
        }
        self._questions = compared_questions(template)
        self._opened, self._holds = reading.panels.opened(audit.id), reading.panels.open_holds(audit.id)
        self.returns: dict[str, list[AgencyReturn]] = {}
        for one in reading.returns.of_audit(audit.id):
            self.returns.setdefault(one.subject, []).append(one)

    def seal(self, subject: str) -> Seal | None:
        """What keeps a subject shut; None when it may be compared."""
        returns, opened = self.returns.get(subject, ()), subject in self._opened
        return seal_of(subject, returns, self._names, self._audit.chair, opened=opened, holds=self._holds)

    def check_open(self, subject: str) -> None:
        """Raise UserError, in words that reveal no grade, while a subject is sealed."""
        seal = self.seal(subject)
        if seal is None:
            return
        if seal.held:
            raise UserError(
                tr(
                    "Nothing was recorded or shown: {subject} is sealed while a return on it is held back. {sentence}.",
                    subject=subject,
                    sentence=seal.sentence,
                ),
                tr("What was decided before is kept. Release the return first."),
            )
        raise UserError(
            tr(
                "Nothing was recorded or shown: {subject} is sealed until every return on it is in. {sentence}.",
                subject=subject,
                sentence=seal.sentence,
            ),
            tr("Sign off your own copy first.")
            if seal.chairs_own
            else tr("Wait for the return, or record why it is not coming."),
        )

    def cases(self) -> tuple[PanelCase, ...]:
        """Every case in the order of the list; of sealed ones nothing but who has returned them."""
        own: dict[str, dict[str, dict[str, str]]] = {}
        for given in self._reading.panels.outcomes(self._audit.id):
            if given.question in self._orders:
                own.setdefault(given.subject, {}).setdefault(given.auditor, {})[given.question] = given.outcome
        decided = {(one.grade.subject, one.grade.question) for one in self._reading.panels.standing(self._audit.id)}
        deferred = {(one.subject, one.question) for one in self._reading.panels.deferrals(self._audit.id)}
        codes = (one.code for one in self._reading.audits.subjects(self._audit.id))
        return tuple(
            self._line(code, tuple(own.get(code, {}).values()), decided, deferred)
            for code in codes
            if self.returns.get(code)
        )

    def _line(self, code: str, own: Sequence[dict[str, str]], decided: Decided, deferred: Decided) -> PanelCase:
        """One line of the list, from outcomes by question of each signed-off return; nothing written is read."""
        seal, auditors = self.seal(code), len(self.returns[code])
        if seal is not None:
            return PanelCase(code, CaseStatus.SEALED, seal, auditors)
        compared = tuple(self._outcomes_compared(own)) if len(own) > 1 else ()
        due = [one for one in self._orders if any(given.get(one) in self._orders[one].values for given in own)]
        agreed, waiting = sum((code, name) in decided for name in due), sum((code, name) in deferred for name in due)
        discuss = [one.question.name for one in compared if one.differs]
        discussed = sum((code, name) in decided or (code, name) in deferred for name in discuss)
        return PanelCase(
            code, case_status(None, len(due), agreed, waiting), None, auditors, counts_of(compared),
            len(discuss), discussed, len(due), agreed, waiting, self._opened.get(code, ""),
        )  # fmt: skip

    def _outcomes_compared(self, own: Sequence[dict[str, str]]) -> Iterator[QuestionComparison]:
        for question in self._questions:
            given = (OwnGrade("", one.get(question.name) or outcomes.NOT_ANSWERED) for one in own)
            yield self._comparison(question, tuple(given))

    def case(self, subject: str, sort: Sort = Sort.TEMPLATE_ORDER) -> CaseComparison:
        """One case with what was written; raises UserError while it is sealed."""
        self.check_open(subject)
        shown = subject in self._reading.panels.names_shown(self._audit.id)
        if sort is Sort.BY_AGENCY and not shown:
            raise UserError(
                tr("The names of the auditors are hidden, so nothing can be sorted by agency."),
                tr("Nothing was changed. Show the names first."),
            )
        by_letter, own = self.letters(subject), self.own_answers(subject)
        standing = {one.grade.question: one for one in self._reading.panels.standing(self._audit.id, subject)}
        deferred = {one.question: one for one in self._reading.panels.deferrals(self._audit.id, subject)}
        compared = [self._compared(question, own, by_letter, shown=shown) for question in self._questions]
        questions = []
        for one in in_order(compared, sort):
            name = one.question.name
            stands = standing.get(name)
            late = tuple(self._late(one, stands, own, by_letter)) if stands else ()
            questions.append(PanelQuestion(one, stands.grade if stands else None, deferred.get(name), late))
        due = [one for one in questions if one.is_due]
        agreed = sum(one.agreed is not None for one in due)
        status = case_status(None, len(due), agreed, sum(one.deferred is not None for one in due))
        auditors = tuple(self._auditor(one, by_letter, shown=shown) for one in self.returns[subject])
        return CaseComparison(
            self._audit.id,
            self._audit.title,
            subject,
            status,
            tuple(sorted(auditors, key=lambda one: one.letter)),
            tuple(questions),
            shown,
            self._opened.get(subject, ""),
        )

    def own_answers(self, subject: str) -> tuple[OwnAnswers, ...]:
        """The signed-off returns on one subject. Only for a subject that is not sealed."""
        answers = self._reading.answers
        return tuple(
            OwnAnswers(one, answers.outcomes(one.id), answers.of_return(one.id))
            for one in self.returns.get(subject, ())
            if one.state is ReturnState.SIGNED_OFF
        )

    def as_first_signed_off(self, subject: str) -> tuple[QuestionComparison, ...]:
        """Every question with what each auditor first signed off, before anybody had seen another's; if it is open."""
        self.check_open(subject)
        history, by_letter = self._reading.history, self.letters(subject)
        given = {
            by_letter[one.auditor]: first_own_grades(history.of_return(one.id), self._moves)
            for one in self.returns.get(subject, ())
        }
        return tuple(
            self._comparison(
                question,
                tuple(
                    OwnGrade(letter, first.get(question.name, outcomes.NOT_ANSWERED))
                    for letter, first in sorted(given.items())
                    if first
                ),
            )
            for question in self._questions
        )

    @cached_property
    def _moves(self) -> tuple[Recorded, ...]:
        return standing_moves(self._reading.history.of_audit(self._audit.id))

    def letters(self, subject: str) -> dict[str, str]:
        """Who is which letter on a subject. The seed is the id that the journal gave to the audit: nobody chose it."""
        return dict(letters(self._seed, subject, (one.auditor for one in self.returns.get(subject, ()))))

    @cached_property
    def _seed(self) -> str:
        return self._reading.history.first_id(self._audit.id)

    def _auditor(self, one: AgencyReturn, by_letter: dict[str, str], *, shown: bool) -> ComparedAuditor:
        result = one.status(answered=0, begun=one.worked_on_at is not None, complete=False).value
        name, agency = self._names.get(one.auditor, one.auditor), self._agencies.get(one.auditor, "")
        letter = by_letter[one.auditor]
        return ComparedAuditor(letter, result, name, agency) if shown else ComparedAuditor(letter, result)

    def _compared(
        self, question: Question, own: Iterable[OwnAnswers], by_letter: dict[str, str], *, shown: bool = False
    ) -> QuestionComparison:
        grades = []
        for one in own:
            auditor = one.agency_return.auditor
            given = one.own(question, by_letter[auditor])
            if shown:
                name = self._names.get(auditor, auditor)
                given = replace(given, auditor=name, agency=self._agencies.get(auditor, ""))
            grades.append(given)
        grades.sort(key=lambda one: one.letter)
        return self._comparison(question, tuple(grades))

    def _comparison(self, question: Question, grades: tuple[OwnGrade, ...]) -> QuestionComparison:
        number, section = self._template.numbers[question.name], self._template.section_of[question.name].label
        return QuestionComparison(question, number, section, self._orders[question.name], grades)

    def _late(
        self,
        compared: QuestionComparison,
        stands: StandingGrade,
        own: Iterable[OwnAnswers],
        by_letter: dict[str, str],
    ) -> Iterable[LateGrade]:
        """What is not as it was when the panel decided. Older desks do not say what it saw: there nothing is late."""
        if not stands.seen:
            return
        question = compared.question
        letter_of = {one.id: by_letter[one.auditor] for one in self.returns[stands.grade.subject]}
        now = {one.agency_return.id: one.outcomes.get(question.name) or outcomes.NOT_ANSWERED for one in own}
        seen = dict(stands.seen)
        for return_id in dict.fromkeys((*seen, *now)):
            before, outcome = seen.get(return_id, ""), now.get(return_id, "")
            if before != outcome:
                yield LateGrade(
                    compared.number,
                    question.title,
                    question.name,
                    letter_of.get(return_id, ""),
                    outcome_words(question, before) if before else "",
                    outcome_words(question, outcome) if outcome else "",
                    outcome_words(question, stands.grade.point),
                )


def not_ready_words(audit: Audit, cases: Sequence[PanelCase]) -> str:
    """ "No case is ready to compare. 3 are waiting for a second return."; empty when one is."""
    sealed = [one.seal for one in cases if one.seal is not None and one.is_shared]
    held = sum(bool(seal.held) for seal in sealed)
    if any(one.is_shared and one.status is not CaseStatus.SEALED for one in cases):
        return ""
    word = subject_word(audit.subject, 1)
    told = ((len(sealed) - held, tr("waiting for a second return")), (held, tr("held back")))
    sentences = [f"{count} {'is' if count == 1 else 'are'} {what}." for count, what in told if count]
    return " ".join([tr("No {word} is ready to compare.", word=word), *sentences])
