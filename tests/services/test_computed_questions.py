"""Computed questions on a real desk: noted, undone, signed off and exported like any other."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qa_desk.domain.answers import Answer, RepeatRow, Rows
from qa_desk.services import Services
from qa_desk.services.desks import Desks
from qa_desk.services.grading_session import GradingSession
from qa_desk.services.reports import ReportKind
from qa_desk.store.keys import KeyCost
from qa_desk.templates.library import TemplateLibrary
from tests.desk_builders import ACTOR, an_audit, cheap_desks
from tests.graded_audit import PASSPHRASE, StillClock

FORM = """\
name: computed
edition: "1"
title: Computed
subject: case
sections:
  - name: only
    label: Only
    questions:
      - {name: plan, label: Plan, type: scale, scale: met, note: never}
      - name: whole
        label: The whole
        type: scale
        scale: met
        calculation: ${plan}
      - name: groups
        label: Core groups
        type: repeat
        questions:
          - {name: came, label: Came, type: integer}
          - {name: so_far, label: So far, type: calculate,
             calculation: "${came} + coalesce(indexed-repeat(${so_far}, ${groups}, position(..) - 1), 0)"}
      - {name: begun_on, label: Begun, type: date}
      - name: in_time
        label: In time
        type: timescale
        timescale: {limit: 5, unit: days, starts: begun_on}
        calculation: date(${begun_on} + 9)
"""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A desk with one audit of one case."""
    forms = tmp_path / "forms"
    forms.mkdir()
    (forms / "computed.yaml").write_text(FORM, encoding="utf-8")
    desks = Desks(StillClock(), TemplateLibrary(forms), cheap_desks().holidays, KeyCost.floor())
    made = desks.make(tmp_path / "one.qadesk", PASSPHRASE, ACTOR)
    yield made
    made.desk.close()


@pytest.fixture
def audit(services: Services) -> str:
    return an_audit(services, cases=1, template="computed")


@pytest.fixture
def session(services: Services, audit: str) -> GradingSession:
    return services.returns.open(services.returns.ids(audit)[0])


def test_a_note_is_undone_although_the_value_has_changed_since(session: GradingSession, services: Services) -> None:
    session.revise("plan", Answer("met"))
    session.revise("whole", Answer("met", note="Agreed."))
    assert session.form.state("whole").answer == Answer("met", note="Agreed.")
    session.revise("plan", Answer("not_met"))
    session.undo()
    session.undo()
    assert session.form.state("whole").answer == Answer("met")
    session.redo()
    again = services.returns.open(session.agency_return.id)
    assert again.form.answers() == {"plan": Answer("met"), "whole": Answer(note="Agreed.")}
    assert again.form.state("whole").outcome == "met"


def test_the_same_value_given_by_hand_changes_nothing(session: GradingSession) -> None:
    session.revise("plan", Answer("met"))
    assert session.revise("whole", Answer("not_met")) is None


def test_what_is_worked_out_is_counted_and_exported(
    session: GradingSession, services: Services, audit: str, tmp_path: Path
) -> None:
    session.revise("plan", Answer("partly_met"))
    rows = Rows((RepeatRow((("came", 4),)), RepeatRow((("came", 2),))))
    session.revise("groups", Answer(rows))
    session.revise("begun_on", Answer(date(2018, 1, 8)))
    session.declare_family(False)
    session.sign_off()
    found = {one.question.name: one.tally.as_counts for one in services.findings.of_audit(audit).questions}
    assert found["whole"]["partly_met"] == 1
    assert found["in_time"]["late"] == 1
    path = tmp_path / "answers.xlsx"
    services.reports.make(audit, ReportKind.ANSWERS, path)
    sheet = load_workbook(path)["Answers"]
    titles, *lines = sheet.iter_rows(values_only=True)
    told = {line[titles.index("Question")]: line[titles.index("Answer")] for line in lines if "Question" in titles}
    assert told["The whole"] == "Partly met"
    assert told["In time"] == "17 January 2018"
    assert told["Core groups"] == "2 rows: Came: 4, So far: 4; Came: 2, So far: 6"
