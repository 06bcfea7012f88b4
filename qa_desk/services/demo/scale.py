"""As many graded cases as wanted, for measuring: the made-up cases over and over, in a few large transactions."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa_desk.domain.agency_return import return_id
from qa_desk.domain.answers import BLANK, Answer
from qa_desk.domain.audit import Audit, Subject
from qa_desk.domain.events import AnswerRevised, Event, ReturnsAllocated, ReturnSignedOff, SubjectsAdded
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.progress import Progress
from qa_desk.services.demo.cases import ATTRIBUTES, MadeUpCase
from qa_desk.services.demo.early_help import EARLY_HELP, EARLY_HELP_FROM, EARLY_HELP_TO, EarlyHelp
from qa_desk.services.demo.workbench import Workbench
from qa_desk.store.store import Store

SCALE = "scale"
VARIANTS = 4
"""How often each made-up case is written with other days and sentences before it is repeated word for word."""
BATCH = 500


@dataclass(frozen=True)
class _GradedForm:
    """A form that is filled and signed off, whatever case it will be for."""

    answers: tuple[tuple[str, Answer, tuple[tuple[str, str], ...]], ...]
    outcomes: tuple[tuple[str, str], ...]
    suggested: tuple[tuple[str, str], ...]

    def events(self, agency_return: str) -> Iterator[Event]:
        """What its auditor would have left in the journal."""
        for question, answer, outcomes in self.answers:
            yield AnswerRevised(agency_return, question, BLANK, answer, outcomes)
        yield ReturnSignedOff(agency_return, self.outcomes, self.suggested)


def fill_to_scale(bench: Workbench, store: Store, actor: str, count: int, progress: Progress) -> None:
    """Set up one audit with ``count`` cases, all graded and signed off."""
    title = f"{count:,} made-up cases, for measuring"
    early_help = EarlyHelp(bench)
    audit = early_help.audit(SCALE, title, EARLY_HELP_FROM, EARLY_HELP_TO)
    bench.services.audits.set_up(audit)
    cases = early_help.made_up(EARLY_HELP, bench.template(audit))
    forms: dict[int, _GradedForm] = {}
    for first in range(1, count + 1, BATCH):
        numbers = range(first, min(first + BATCH, count + 1))
        progress.step(first - 1, count, f"Making cases: {first - 1:,} of {count:,}")
        with store.writing(actor) as uow:
            subjects = tuple(_subject(number, cases) for number in numbers)
            codes = tuple(subject.code for subject in subjects)
            uow.record(SubjectsAdded(audit.id, subjects))
            uow.record(ReturnsAllocated(audit.id, audit.auditors[0].id, codes))
            for number, code in zip(numbers, codes, strict=True):
                variant = number % (len(cases) * VARIANTS)
                if variant not in forms:
                    forms[variant] = _graded(early_help, audit, cases[variant % len(cases)], variant)
                for event in forms[variant].events(return_id(audit.id, code, audit.auditors[0].id)):
                    uow.record(event)
    progress.step(count, count, "Making cases")


def _subject(number: int, cases: tuple[MadeUpCase, ...]) -> Subject:
    attributes = cases[number % len(cases)].attributes
    return Subject(f"SC-{number:06}", tuple((title, attributes[key]) for key, title in ATTRIBUTES.items()))


def _graded(early_help: EarlyHelp, audit: Audit, case: MadeUpCase, number: int) -> _GradedForm:
    form = FilledForm.of(early_help.bench.plan(audit), {}, early_help.bench.circumstances(audit))
    answers = []
    for question, answer in early_help.case_answers(audit, case, number):
        filled = form.with_answer(question, answer)
        changed = tuple(
            (name, outcome)
            for name in filled.changed_since(form)
            if (outcome := filled.state(name).outcome) != form.state(name).outcome or name == question
        )
        answers.append((question, answer, changed))
        form = filled
    return _GradedForm(tuple(answers), tuple(form.outcomes().items()), form.suggested_grades())
