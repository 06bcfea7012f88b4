"""A small audit of 25 made-up cases, set up and graded through the services as a person would."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from qa_desk.domain.answers import Answer, Attendance, DatePair, EvidenceReference, Standing
from qa_desk.domain.audit import Auditor
from qa_desk.domain.template import AttendanceMark, Choice
from qa_desk.services import Services, services_of
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.grading_session import GradingSession
from qa_desk.store.store import KeyCost, Store
from qa_desk.templates.library import TemplateLibrary
from tests import desk_salts
from tests.builders import NO_HOLIDAYS

PASSPHRASE = "seven quiet herons wading"
DESK_NAME = "test.qadesk"
TITLE = "Early help assessment quality, March 2018"
NOW = datetime(2026, 7, 7, 14, 32, tzinfo=UTC)

TEMPLATE = """\
name: early_help_small
edition: "1.0"
title: Early help, small
subject: case
published_on: 2026-03-06
na_reasons:
  - No second parent
grading:
  scale: ofsted
  thresholds:
    good: 85
    requires_improvement: 55
  otherwise: inadequate
  minimum_answered: 50
sections:
  - name: child
    label: The child
    questions:
      - {name: seen, label: Was each child seen and spoken to?, short_label: Each child seen, type: scale, scale: met}
      - {name: why_not, label: Why was the child not seen?, type: text, follows: seen,
         relevant: "${seen} = 'not_met'", note: never}
      - {name: fathers, label: Were fathers included?, short_label: Fathers included, type: scale, scale: met, na: true}
      - {name: started_on, label: Date the assessment began, type: date}
      - {name: children, label: How many children?, type: integer}
      - {name: child_grade, label: How good was the work with the child?, type: scale, scale: ofsted, grades: section}
  - name: meetings
    label: Meetings
    questions:
      - name: in_time
        label: Was the first meeting in time?
        short_label: First meeting in time
        type: timescale
        timescale: {limit: 10, unit: working_days, starts: started_on, done_label: Date of the first meeting}
      - name: who_came
        label: Who came?
        short_label: Meeting quorate
        type: attendance
        attendance:
          roles: {social_worker: Social worker, police: Police, health: Health}
          quorum: {roles: [social_worker, police], minimum: 2, counts: [attended]}
      - {name: meetings_grade, label: How good were the meetings?, type: scale, scale: ofsted, grades: section}
  - name: whole
    label: The whole
    questions:
      - {name: overall, label: How good was it all?, type: scale, scale: ofsted, grades: overall}
"""

OVERALL = ["good"] * 7 + ["requires_improvement"] * 13 + ["inadequate"] * 5
SEEN = ["met"] * 18 + ["partly_met"] * 4 + ["not_met"] * 3
FORMULA = "=1+1 is what the family said they felt like"


class StillClock:
    """A clock that stands."""

    def now(self) -> datetime:
        """Always the same moment."""
        return NOW

    def today(self) -> date:
        """Always the same day."""
        return NOW.date()


def an_empty_desk(folder: Path) -> tuple[Services, Store]:
    """A new encrypted desk that knows the small template."""
    store = Store.create(folder / DESK_NAME, PASSPHRASE, cost=KeyCost.floor(), clock=StillClock().now)
    return _services(store, folder), store


def a_graded_desk(folder: Path) -> tuple[Services, Store]:
    """A desk on which the whole audit is signed off; graded once for all tests, and copied for each."""
    put_graded_desk(folder / DESK_NAME)
    store = Store.open(folder / DESK_NAME, PASSPHRASE, clock=StillClock().now)
    return _services(store, folder), store


def a_desk_again(folder: Path) -> tuple[Services, Store]:
    """A desk of this folder, opened again with the forms that are there now."""
    store = Store.open(folder / DESK_NAME, PASSPHRASE, clock=StillClock().now)
    library = TemplateLibrary(folder / "forms")
    return services_of(store, StillClock(), library, BankHolidays(NO_HOLIDAYS), "A. Tester"), store


def put_graded_desk(path: Path) -> None:
    """The file of that desk alone, for whoever opens it in another way."""
    path.write_bytes(_graded())


def _services(store: Store, folder: Path) -> Services:
    forms = folder / "forms"
    forms.mkdir(exist_ok=True)
    (forms / "early_help_small.yaml").write_text(TEMPLATE, encoding="utf-8")
    return services_of(store, StillClock(), TemplateLibrary(forms), BankHolidays(NO_HOLIDAYS), "A. Tester")


@cache
def _graded() -> bytes:
    with TemporaryDirectory() as folder, desk_salts.for_all_tests():
        services, store = an_empty_desk(Path(folder))
        grade(services, set_up(services))
        store.close()
        return (Path(folder) / DESK_NAME).read_bytes()


def set_up(services: Services, cases: int = 25, title: str = TITLE) -> str:
    """An audit with that many cases, nothing graded; returns its id."""
    draft = services.audits.draft("early_help_small", title)
    services.audits.set_up(
        replace(
            draft,
            theme="Early help",
            agencies=(Choice("police", "Police"), Choice("health", "Health visiting")),
            auditors=(Auditor("a", "A. Tester"),),
            look_back_from=date(2017, 9, 1),
            look_back_to=date(2018, 3, 1),
        )
    )
    rows = [f"EH{place:02}\t{'Team North' if place % 5 else 'Team South'}" for place in range(1, cases + 1)]
    if rows:
        services.audits.add_cases(draft.id, services.audits.read_cases("Code\tTeam\n" + "\n".join(rows)))
    return draft.id


def grade(services: Services, audit: str, signed_off: int = 25) -> None:
    """Grade and sign off the first cases; overall 7 good, 13 requires improvement and 5 inadequate of 25."""
    for place, return_id in enumerate(services.returns.ids(audit)[:signed_off]):
        session = services.returns.open(return_id)
        session.declare_family(False)
        _grade_case(session, place)
        session.sign_off()


def _grade_case(session: GradingSession, place: int) -> None:
    session.revise("seen", said(SEEN[place], f"Case {place + 1}: the record says who saw the child."))
    if SEEN[place] == "not_met":
        session.revise("why_not", Answer("The family moved away."))
    fathers = Answer(standing=Standing.NOT_APPLICABLE, reason="No second parent") if place < 3 else _fathers(place)
    session.revise("fathers", fathers)
    session.revise("started_on", Answer(date(2018, 1, 8)))
    session.revise("children", Answer(place % 4 + 1))
    session.revise("child_grade", said("good", "The child is known."))
    day = 15 if place < 5 else 29
    session.revise("in_time", said(DatePair(None, date(2018, 1, day)), "Dates are on the front sheet."))
    police = AttendanceMark.ATTENDED if place < 6 else AttendanceMark.APOLOGIES
    attended = AttendanceMark.ATTENDED
    marks = (("social_worker", attended), ("police", police), ("health", attended))
    session.revise("who_came", said(Attendance(marks), "Police sent apologies again." if place >= 6 else ""))
    session.revise("meetings_grade", said("requires_improvement", "Too few came."))
    session.revise("overall", said(OVERALL[place], FORMULA))


def _fathers(place: int) -> Answer:
    if place < 9:
        return Answer(standing=Standing.CANNOT_JUDGE, note="No record of the father was found.")
    return said("not_met" if place < 22 else "met", "The father is not named in the plan.")


def said(value: object, note: str) -> Answer:
    """An answer with its note, its source and a reason in case one is needed."""
    return Answer(value, reason="It is how the record reads.", note=note, evidence=(EvidenceReference("file, p2"),))  # type: ignore[arg-type]
