"""What a made-up auditor answers on a case file: values, sentences, places in the record, and grades as suggested."""

from collections.abc import Iterator

from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, EvidenceReference, Standing
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.findings import is_fine
from qa_desk.domain.form_plan import FormPlan
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import EvidenceNeed, Question, Section
from qa_desk.domain.verdict_scales import scale_of
from qa_desk.services.demo.case_files import CaseFile
from qa_desk.services.demo.cases import Mark
from qa_desk.services.demo.sentences import SentenceBank, Telling, drawn

CONCERN = "immediate_concern"


class CaseFileAnswers:
    """The answers of one made-up case, in the order of the form; what is computed is left to the form."""

    def __init__(self, plan: FormPlan, where: Circumstances, bank: SentenceBank, case: CaseFile, number: int) -> None:
        self._plan, self._where, self._bank, self._case, self._number = plan, where, bank, case, number
        self._words = case.words

    def __iter__(self) -> Iterator[tuple[str, Answer]]:
        form = FilledForm.of(self._plan, {}, self._where)
        for section in form.template.sections:
            for question in section.questions:
                if question.is_computed or not form.state(question.name).asked:
                    continue
                answer = self._answer(form, section, question)
                if answer is not None:
                    form = form.with_answer(question.name, answer)
                    yield question.name, answer

    def _answer(self, form: FilledForm, section: Section, question: Question) -> Answer | None:
        telling = self._telling(form)
        if question.grades is not None:
            return self._grade(form, question, telling)
        mark = self._case.marks.get(question.name)
        if mark is not None:
            return self._judged(section, question, mark, telling)
        if question.name in self._case.values:
            return self._valued(form, section, question, telling)
        if question.name in self._case.reasons:
            return Answer(standing=Standing.NOT_APPLICABLE, reason=self._case.reasons[question.name])
        if question.name == CONCERN:
            return Answer("no")
        text = self._bank.sentence(question.name, _own_grade(form, section), telling)
        return Answer(text) if text else None

    def _telling(self, form: FilledForm) -> Telling:
        """What can be said of the case once it is answered this far."""
        judged = {f"{state.question.name}={state.outcome}" for state in form.states() if state.is_answered}
        facts = self._case.facts | judged
        by_code = {f"{name[:4]}={outcome}" for name, _, outcome in (fact.partition("=") for fact in facts) if outcome}
        return Telling(facts | by_code, self._words, self._number)

    def _grade(self, form: FilledForm, question: Question, telling: Telling) -> Answer:
        """The suggested grade, or an own one with its reason."""
        mark, suggested = self._case.marks.get(question.name), form.state(question.name).suggestion.point
        point = mark.outcome if mark else suggested or ""
        note = self._bank.sentence(question.name, point, telling)
        return Answer(point, reason=self._case.reasons.get(question.name, ""), note=note)

    def _judged(self, section: Section, question: Question, mark: Mark, telling: Telling) -> Answer:
        if mark.outcome == outcomes.NOT_APPLICABLE:
            reason = self._case.reasons.get(question.name, question.not_applicable.reasons[0])
            return Answer(standing=Standing.NOT_APPLICABLE, reason=reason, flagged=mark.flagged)
        note = self._note(question, mark.outcome, telling)
        if mark.outcome == outcomes.CANNOT_JUDGE:
            return Answer(standing=Standing.CANNOT_JUDGE, note=note, flagged=mark.flagged)
        return Answer(mark.outcome, note=note, evidence=self._evidence(section, question, telling))

    def _valued(self, form: FilledForm, section: Section, question: Question, telling: Telling) -> Answer:
        answer = Answer(self._case.values[question.name])
        filled = form.with_answer(question.name, answer)
        outcome = filled.state(question.name).outcome
        if scale_of(question) is None or outcome in outcomes.NO_GRADE:
            return answer
        note = self._note(question, outcome, self._telling(filled))
        return Answer(answer.value, note=note, evidence=self._evidence(section, question, telling))

    def _note(self, question: Question, outcome: str, telling: Telling) -> str:
        """Always a sentence for what was low, and mostly one for what was fine."""
        scale = scale_of(question)
        fine = scale is not None and outcome not in outcomes.NO_GRADE and is_fine(scale, scale.point(outcome))
        if fine and drawn(5, question.name, "note", str(self._number)) < 2:
            return ""
        return self._bank.sentence(question.name, outcome, telling)

    def _evidence(self, section: Section, question: Question, telling: Telling) -> tuple[EvidenceReference, ...]:
        sometimes = question.evidence is EvidenceNeed.NEVER
        if sometimes and drawn(4, question.name, "evidence", str(self._number)) == 0:
            return ()
        return self._bank.evidence(section.name, question.name, telling)


def _own_grade(form: FilledForm, section: Section) -> str:
    """The own grade a text goes with: that of its section, or of the whole in the last one."""
    grade = next((one for one in section.questions if one.grades is not None), None)
    value = form.state(grade.name).answer.value if grade else None
    return value if isinstance(value, str) else ""
