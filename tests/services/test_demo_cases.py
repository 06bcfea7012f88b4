"""The small case audits of the demo desk: the figures as published, and forms that ring true."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from qa_desk import paths
from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, Attendance, DatePair, RepeatRow, Rows
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.findings.comparison import Reading
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.identifying.identifiers import look_for_identifiers
from qa_desk.domain.template import AttendanceMark
from qa_desk.services import Services
from qa_desk.services.demo.published_audits import read_published_audits
from qa_desk.services.findings import findings_json
from tests.desk_builders import shared_demo_desk

CORE_GROUPS, UNBORN, CSA, NEGLECT = "core-groups-2018", "unborn-2018", "csa-2018", "neglect-2017"
NEGLECT_BEFORE = "neglect-2017-january"
AUDITS = (CORE_GROUPS, UNBORN, CSA, NEGLECT)
MADE_UP = (*AUDITS, NEGLECT_BEFORE)
PUBLISHED = read_published_audits(paths.resources_folder() / "published_audits.yaml")

Forms = dict[str, FilledForm]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The demo desk, which these tests only read."""
    with shared_demo_desk(tmp_path_factory.mktemp("demo")) as services:
        yield services


@pytest.fixture(scope="module")
def forms(demo: Services) -> dict[str, Forms]:
    """The forms of each audit by case."""
    opened = {audit: [demo.returns.open(one) for one in demo.returns.ids(audit)] for audit in MADE_UP}
    return {audit: {one.agency_return.subject: one.form for one in sessions} for audit, sessions in opened.items()}


def counts(demo: Services, audit: str, question: str) -> dict[str, int]:
    """How often each answer was given, as `findings --json` has it."""
    told = findings_json(demo.findings.of_audit(audit))
    return next(one["counts"] for one in told["questions"] if one["name"] == question)


@pytest.mark.parametrize("audit", AUDITS)
def test_every_case_is_signed_off(demo: Services, audit: str) -> None:
    found = demo.findings.of_audit(audit)
    assert found.subjects == found.signed_off == PUBLISHED[audit].number("subjects")
    assert not found.provisional
    kept = demo.audits.get(audit)
    assert kept.title == PUBLISHED[audit].title
    assert PUBLISHED[audit].source in kept.key_lines
    assert len(kept.agencies) >= 5


def test_core_groups_were_attended_as_published(demo: Services) -> None:
    published = PUBLISHED[CORE_GROUPS]
    told = findings_json(demo.findings.of_audit(CORE_GROUPS))
    attendance = next(one["counts"] for one in told["sections"] if one["name"] == "attendance")
    assert attendance == {"outstanding": 0, **published.figure("core_group_attendance")}
    minutes = published.figure("conference_minutes_in_time")
    assert counts(demo, CORE_GROUPS, "conference_minutes") == {"in_time": minutes["yes"], "late": minutes["no"]}
    kinds = Counter(subject.attribute("Kind of conference").lower() for subject in demo.audits.subjects(CORE_GROUPS))
    assert kinds == published.figure("strata")


def test_strategy_meetings_and_conferences_are_as_published(demo: Services) -> None:
    for audit, question in ((UNBORN, "ub05_strategy_meeting"), (CSA, "cs03_strategy_meeting")):
        figure = PUBLISHED[audit].figure("strategy_meeting_quorate")
        assert counts(demo, audit, question) == {"quorate": figure["yes"], "not_quorate": figure["no"]}, audit
    figure = PUBLISHED[CSA].figure("initial_conference_in_time")
    assert counts(demo, CSA, "cs12_initial_conference") == {"in_time": figure["yes"], "late": figure["no"]}


def test_the_graded_care_profile_and_drift_are_as_published(demo: Services) -> None:
    published = PUBLISHED[NEGLECT]
    assert counts(demo, NEGLECT, "ng07_graded_care_profile") == {
        **published.figure("graded_care_profile_used"),
        "not_recorded": 0,
    }
    assert counts(demo, NEGLECT, "ng22_drift") == published.figure("drift")


@pytest.mark.parametrize("audit", MADE_UP)
def test_every_form_is_whole_and_follows_the_rules(forms: dict[str, Forms], audit: str) -> None:
    for case, form in forms[audit].items():
        assert form_problems(form) == (), case
        open_questions = {state.question.name for state in form.states() if state.asked and not state.is_answered}
        assert open_questions <= {"longest_interval"}, case
        assert not any(state.departs for state in form.states()), case
        assert not any(state.verdict is None for state in form.states() if state.outcome == outcomes.LATE), case


def members(row: RepeatRow, name: str) -> set[str]:
    cell = row.cell(name)
    return set(cell) if isinstance(cell, tuple) else set()


def test_meetings_fit_what_is_said_of_them(forms: dict[str, Forms]) -> None:
    for case, form in forms[CORE_GROUPS].items():
        meetings = form.state("core_group_meetings").answer.value
        assert isinstance(meetings, Rows), case
        due, came, reported = (
            [members(row, name) for row in meetings.rows]
            for name in ("members_due", "members_came", "members_reported")
        )
        away = [one - there for one, there in zip(due, came, strict=True)]
        assert all(in_room <= asked for in_room, asked in zip(came, due, strict=True)), case
        assert all(sent <= absent for sent, absent in zip(reported, away, strict=True)), case
        match form.state("cg05_reports_from_absent").outcome:
            case "met":
                assert reported == away
            case "not_met":
                assert not any(reported)
                assert any(away)
            case _:
                assert any(reported)
                assert reported != away
        missed = any("social_care" in absent for absent in away)
        assert missed is (form.state("cg06_without_social_worker").outcome == "yes"), case


def test_days_are_working_days_and_in_order(demo: Services, forms: dict[str, Forms]) -> None:
    where = demo.returns.circumstances(demo.audits.get(CORE_GROUPS))
    for audit in MADE_UP:
        kept = demo.audits.get(audit)
        assert kept.look_back_to is not None
        for case, form in forms[audit].items():
            for name, day in days_of(form):
                assert day <= kept.look_back_to, (case, name)
                if name not in ("pregnancy_began_on", "born_on"):
                    assert where.holidays.is_working_day(day, where.nation), (case, name, day)


def days_of(form: FilledForm) -> Iterator[tuple[str, date]]:
    """Every day that somebody entered, by its question."""
    for name, answer in form.answers().items():
        match answer.value:
            case DatePair(_, date() as day) | (date() as day):
                yield name, day
            case Rows(rows):
                yield from ((name, cell) for row in rows for _, cell in row.cells if isinstance(cell, date))


def test_grids_are_filled_by_every_role(forms: dict[str, Forms]) -> None:
    grids = {(audit, case, name): answer.value for audit in (UNBORN, CSA) for case, form in forms[audit].items()
             for name, answer in form.answers().items() if isinstance(answer.value, Attendance)}  # fmt: skip
    assert len(grids) == 10
    for where, grid in grids.items():
        assert len(grid.marks) >= 7, where
        assert grid.mark("social_work") is AttendanceMark.ATTENDED, where


def words(answer: Answer) -> list[str]:
    value = answer.value if isinstance(answer.value, str) else ""
    return [one for one in (value, answer.note, answer.reason, *(one.source for one in answer.evidence)) if one]


def test_sentences_are_filled_and_name_nobody(forms: dict[str, Forms]) -> None:
    written = [text for each in forms.values() for form in each.values() for one in form.answers().values()
               for text in words(one)]  # fmt: skip
    assert [text for text in written if "{" in text or "|" in text] == []
    assert {suspect.text for text in set(written) for suspect in look_for_identifiers(text)} == set()
    notes = [state.answer.note for form in forms[CORE_GROUPS].values() for state in form.states()
             if state.answer.note and state.question.grades is None]  # fmt: skip
    assert len(set(notes)) > 130
    assert max(map(notes.count, set(notes))) <= 8


@pytest.mark.parametrize("audit", MADE_UP)
def test_case_lists_can_be_read_in_again(demo: Services, audit: str) -> None:
    subjects = demo.audits.subjects(audit)
    titles = ["Case", *(title for title, _ in subjects[0].attributes)]
    rows = [[subject.code, *(text for _, text in subject.attributes)] for subject in subjects]
    reading = demo.audits.read_cases("\n".join("\t".join(row) for row in [titles, *rows]))
    assert (reading.refused, reading.left_out, reading.problems) == ((), (), ())
    assert len(reading.cases) == len(subjects)


def test_neglect_in_september_stands_beside_january_and_five_cases_are_not_over_read(demo: Services) -> None:
    assert demo.audits.get(NEGLECT).previous == NEGLECT_BEFORE
    compared = demo.comparisons.compare(NEGLECT, NEGLECT_BEFORE)
    assert {one.reading for one in compared.questions} == {Reading.TOO_FEW}
    told = {one.question.name: one.sentence for one in compared.questions}
    assert told["ng07_graded_care_profile"] == "0 of 5 yes then, 1 of 5 yes now. Too few to tell a change from chance."
    assert told["ng22_drift"] == "2 of 5 no drift then, 3 of 5 no drift now. Too few to tell a change from chance."
    assert told["ng05_signs_known_to_all"].startswith("1 of 5 met then, 3 of 5 met now.")
