"""Real desks with the shipped templates: a cheap key, a clock that stands, audits set up and graded as wanted."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from qa_desk import paths
from qa_desk.domain.answers import Answer, Attendance, DatePair, EvidenceReference, Value
from qa_desk.domain.audit import Auditor
from qa_desk.domain.case_list import CaseList, CaseListReading, ListedCase
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.progress import Progress
from qa_desk.domain.question_state import QuestionState
from qa_desk.domain.template import AttendanceMark, GradeOf, Question, QuestionType
from qa_desk.exchange.holiday_table import read_holiday_file
from qa_desk.services import Services
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.services.demo.desk import make_demo_desk
from qa_desk.services.desks import Desks
from qa_desk.services.grading_session import GradingSession
from qa_desk.store.keys import KeyCost
from qa_desk.templates.library import TemplateLibrary
from tests import desk_salts, leaks
from tests.graded_audit import PASSPHRASE, StillClock

ACTOR = "A. Tester"
DEMO_ACTOR = "Demo"
DESK_NAME = "built.qadesk"
DEMO_NAME = "demo.qadesk"
DAY = date(2018, 1, 8)


@cache
def shipped_library() -> TemplateLibrary:
    """The shipped templates, read once for all tests."""
    return TemplateLibrary(paths.forms_folder())


def cheap_desks(clock: Clock | None = None) -> Desks:
    """Makes and opens desks whose key costs little."""
    holidays = BankHolidays(read_holiday_file(paths.resources_folder() / "bank_holidays.json"))
    return Desks(clock or StillClock(), shipped_library(), holidays, KeyCost.floor())


def a_desk(folder: Path) -> Services:
    """A new desk in ``folder``. Whoever asks for it closes it."""
    return cheap_desks().make(folder / DESK_NAME, PASSPHRASE, ACTOR)


def opened(folder: Path) -> Services:
    """The desk that ``a_desk`` made in ``folder``, opened again after it was closed."""
    return cheap_desks().open(folder / DESK_NAME, PASSPHRASE, ACTOR)


def an_audit(services: Services, cases: int = 3, template: str = "early_help_assessment", title: str = "") -> str:
    """An audit by one auditor with that many subjects, nothing graded; returns its id."""
    draft = services.audits.draft(template, title or f"Audit with {template.replace('_', ' ')}")
    services.audits.set_up(
        replace(draft, auditors=(Auditor("a", ACTOR),), look_back_from=DAY, look_back_to=date(2018, 6, 29))
    )
    listed = tuple(ListedCase(f"C{number:02}", ()) for number in range(1, cases + 1))
    if listed:
        services.audits.add_cases(draft.id, CaseListReading(CaseList("Case", (), (), listed)))
    return draft.id


def graded(services: Services, return_id: str, overall: str = "good", sign_off: bool = True) -> GradingSession:
    """Answer everything a return asks, with ``overall`` as its own overall grade, and sign it off."""
    session = services.returns.open(return_id)
    while (name := session.form.next_needed(None)) is not None:
        session.revise(name, fitting_answer(session.form, session.form.state(name), overall))
    if sign_off:
        session.declare_family(False)
        session.sign_off()
    return session


def fitting_answer(form: FilledForm, state: QuestionState, overall: str = "good") -> Answer:
    """An answer that leaves nothing to be asked about a question."""
    question = state.question
    if question.grades is GradeOf.OVERALL:
        value: Value = overall
    elif question.grades is GradeOf.SECTION and state.suggestion.point is not None:
        value = state.suggestion.point
    else:
        value = _value(question)
    judged = question.scale is not None or question.timescale is not None or question.attendance is not None
    note = "The record says so." if judged else ""
    seen = EvidenceReference("Minutes 9 January, p2")
    reason = "It is how the whole record reads." if question.grades is GradeOf.OVERALL else ""
    return Answer(value, reason=reason, note=note, evidence=(seen,) if note else ())


def _value(question: Question) -> Value:
    if question.scale is not None:
        good = "good" in {point.value for point in question.scale.points}
        return "good" if good else question.scale.worst_first[-1].value
    match question.type:
        case QuestionType.TIMESCALE:
            starts = question.timescale is not None and bool(question.timescale.starts)
            return DatePair(None if starts else DAY, DAY)
        case QuestionType.ATTENDANCE:
            roles = question.attendance.roles if question.attendance else ()
            return Attendance(tuple((role.value, AttendanceMark.ATTENDED) for role in roles))
        case QuestionType.DATE:
            return DAY
        case QuestionType.INTEGER:
            return 1
        case QuestionType.SELECT_ONE:
            return question.choices[0].value
        case QuestionType.SELECT_MULTIPLE:
            return (question.choices[0].value,)
        case _:
            return "As the record has it."


@cache
def _demo_bytes(shared: Path | None) -> bytes:
    """A new demo desk, or the one that another process of this run has made already."""
    if shared is not None and shared.is_file():
        return shared.read_bytes()
    with TemporaryDirectory() as folder, desk_salts.for_all_tests():
        path = Path(folder) / "demo.qadesk"
        make_demo_desk(cheap_desks(), path, DEMO_PASSPHRASE, DEMO_ACTOR, Progress()).desk.close()
        if shared is not None:
            part = shared.with_name(f"{shared.name}.{os.getpid()}")
            shutil.copyfile(path, part)
            part.replace(shared)
        return path.read_bytes()


def _shared_by_workers(folder: Path) -> Path | None:
    """Where the processes of one run leave the demo desk for each other; None where there is one process."""
    worker = next((one for one in folder.parents if one.name.startswith("popen-gw")), None)
    return worker.parent / DEMO_NAME if worker else None


@contextmanager
def shared_demo_desk(folder: Path) -> Iterator[Services]:
    """A demo desk for all tests of a module, which only read it."""
    services = a_demo_desk(folder)
    leaks.SHARED_DESKS.add(folder / DEMO_NAME)
    try:
        yield services
    finally:
        services.desk.close()
        leaks.SHARED_DESKS.discard(folder / DEMO_NAME)


def a_demo_desk(folder: Path) -> Services:
    """A copy of the demo desk, made once for all tests. Whoever asks for it closes it."""
    path = folder / DEMO_NAME
    path.write_bytes(_demo_bytes(_shared_by_workers(folder)))
    return cheap_desks().open(path, DEMO_PASSPHRASE, DEMO_ACTOR)
