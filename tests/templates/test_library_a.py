"""Core groups, neglect, unborn and abuse within the family: every question of their lists, and what follows from it."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from qa_desk import paths
from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, Attendance, CellValue, DatePair, RepeatRow, Rows, Value
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_plan import FormPlan
from qa_desk.domain.grading import suggest_overall
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import AttendanceMark, BasisKind, QuestionType, SubjectKind, Template
from qa_desk.exchange.holiday_table import read_holiday_file
from qa_desk.templates.library import TemplateLibrary
from tests.builders import NOW, TODAY

FORMS = Path(__file__).parents[2] / "forms"
WHERE = Circumstances(TODAY, NOW, read_holiday_file(paths.resources_folder() / "bank_holidays.json"))
LISTS = {"core_groups": ("cg", 29), "neglect": ("ng", 29), "unborn": ("ub", 13), "intra_familial_csa": ("cs", 14)}
CRITICAL = {
    "core_groups": {"cg02", "cg09", "cg14", "cg29"},
    "neglect": {"ng03", "ng07", "ng09", "ng28"},
    "unborn": {"ub02", "ub07"},
    "intra_familial_csa": {"cs03"},
}
LIMITING = {"core_groups": "cg20", "neglect": "ng23", "unborn": "ub08", "intra_familial_csa": "cs02"}
STATUTORY = {
    "core_groups": {"cg02_first_core_group"},
    "neglect": set(),
    "unborn": {"ub05_strategy_meeting", "ub06_assessment_in_time"},
    "intra_familial_csa": {"cs03_strategy_meeting", "cs12_initial_conference"},
}
MONDAY = date(2017, 6, 5)


@pytest.fixture(scope="module")
def library() -> TemplateLibrary:
    return TemplateLibrary(FORMS)


@pytest.fixture(params=LISTS)
def template(request: pytest.FixtureRequest, library: TemplateLibrary) -> Template:
    """Each of the four."""
    return library.get(request.param, "2026.1")


def filled(library: TemplateLibrary, name: str, values: Mapping[str, Value]) -> FilledForm:
    """A form with these answers alone."""
    plan = FormPlan(library.get(name, "2026.1"))
    return FilledForm.of(plan, {question: Answer(value) for question, value in values.items()}, WHERE)


def test_every_question_of_the_list_is_there(template: Template) -> None:
    code, count = LISTS[template.name]
    found = {name[:4] for name in template.by_name if re.match(rf"{code}\d\d_", name)}
    assert {f"{code}{number:02}" for number in range(1, count + 1)} <= found
    assert template.subject is SubjectKind.CASE
    assert {q.name[:4] for q in template.questions() if q.critical} == CRITICAL[template.name]
    assert {q.name[:4] for q in template.questions() if q.limiting} == {LIMITING[template.name]}


def test_every_section_ends_with_its_grade_strengths_and_gaps(template: Template) -> None:
    *sections, last = template.sections
    for section in sections:
        names = [question.name for question in section.questions[-3:]]
        assert names == [f"{section.name}_grade", f"{section.name}_strengths", f"{section.name}_gaps"]
        grade = template.grade_question(section)
        assert grade is not None
        assert grade.scale is not None
        assert grade.scale.name == "ofsted"
        assert all(point.descriptor for point in grade.scale.points)
    assert template.grade_question(None) is last.questions[0]
    for name in ("impact_on_child", "learning_single_agency", "learning_multi_agency", "immediate_concern"):
        assert template.section_of[name] is last


def test_only_what_has_a_national_source_is_called_statutory(template: Template) -> None:
    statutory = {q.name: q.basis for q in template.questions() if q.basis and q.basis.kind is BasisKind.STATUTORY}
    assert statutory.keys() == STATUTORY[template.name]
    assert all(basis.source and basis.edition for basis in statutory.values())
    for question in template.questions():
        if question.type is QuestionType.TIMESCALE and question.name not in statutory:
            assert question.basis is not None, question.name
            assert question.basis.kind is BasisKind.LOCAL, question.name


def test_the_limiting_question_holds_the_whole_down(template: Template) -> None:
    rules = template.grading
    assert rules is not None
    limiting = next(question for question in template.questions() if question.limiting)
    overall = suggest_overall(rules, ["good"] * len(template.sections[:-1]), [(limiting, "not_met")])
    assert (overall.point, overall.capped_by) == ("inadequate", (limiting.name,))


def meeting(day: date, due: str, came: str, reported: str = "", minutes: date | None = None) -> RepeatRow:
    cells: dict[str, CellValue | None] = {
        "meeting_date": day,
        "members_due": tuple(due.split()),
        "members_came": tuple(came.split()),
        "members_reported": tuple(reported.split()),
        "minutes_sent_on": minutes,
    }
    return RepeatRow(tuple((name, cell) for name, cell in cells.items() if cell not in (None, ())))


FIVE = "social_care health_visiting education police housing"


def core_groups(library: TemplateLibrary, *rows: RepeatRow, kind: str = "initial") -> FilledForm:
    values: dict[str, Value] = {"conference_kind": kind, "conference_on": MONDAY}
    if rows:
        values["core_group_meetings"] = Rows(rows)
    return filled(library, "core_groups", values)


def test_timescales_and_attendance_are_worked_out_from_the_meetings(library: TemplateLibrary) -> None:
    form = core_groups(
        library,
        meeting(date(2017, 6, 19), FIVE, "social_care education police", "housing", date(2017, 6, 28)),
        meeting(date(2017, 7, 28), FIVE, "social_care education", "", date(2017, 8, 9)),
    )
    assert form.state("cg02_first_core_group").outcome == outcomes.IN_TIME
    assert form.state("cg02_first_core_group").answer.value == DatePair(None, date(2017, 6, 19))
    assert form.state("longest_interval").answer.value == "39"
    assert form.state("cg03_later_groups").outcome == "met"
    assert form.state("attendance_share").answer.value == "60"
    assert form.state("cg04_members_attend").outcome == "partly_met"
    assert form.state("cg26_minutes_in_time").outcome == "met"


def test_late_meetings_and_missing_minutes_are_seen(library: TemplateLibrary) -> None:
    form = core_groups(
        library,
        meeting(date(2017, 6, 20), FIVE, FIVE, "", date(2017, 7, 12)),
        meeting(date(2017, 8, 2), FIVE, "social_care", "", date(2017, 8, 9)),
    )
    assert form.state("cg02_first_core_group").outcome == outcomes.LATE
    assert form.state("cg03_later_groups").outcome == "not_met"
    assert form.state("cg26_minutes_in_time").outcome == "partly_met"
    assert core_groups(library, meeting(MONDAY, FIVE, "police")).state("cg26_minutes_in_time").outcome == "not_met"
    assert core_groups(library, meeting(MONDAY, FIVE, "police")).state("cg04_members_attend").outcome == "not_met"


def test_what_does_not_follow_from_the_meetings_is_not_asked(library: TemplateLibrary) -> None:
    one = core_groups(library, meeting(date(2017, 6, 19), FIVE, FIVE), kind="review")
    assert one.state("cg02_first_core_group").outcome == outcomes.NOT_ASKED
    assert one.state("cg03_later_groups").outcome == outcomes.NOT_ASKED
    none = core_groups(library)
    assert none.state("cg02_first_core_group").outcome == outcomes.NOT_ANSWERED
    for name in ("cg03_later_groups", "cg04_members_attend", "cg26_minutes_in_time", "attendance_share"):
        assert none.state(name).outcome == outcomes.NOT_ASKED, name


def test_each_local_limit_of_core_groups_stands_in_one_place() -> None:
    text = (FORMS / "core_groups.yaml").read_text(encoding="utf-8")
    assert text.count("Local rule: ") == 4
    assert text.count("calculation: 42") == 1
    assert len(re.findall(r"\b42\b", text)) == 1
    assert "Local rule: six weeks between two meetings. For four weeks write 28." in text


def grid(*there: str, roles: tuple[str, ...]) -> Attendance:
    away = AttendanceMark.APOLOGIES
    return Attendance(tuple((role, AttendanceMark.ATTENDED if role in there else away) for role in roles))


@pytest.mark.parametrize(
    ("name", "question"), [("unborn", "ub05_strategy_meeting"), ("intra_familial_csa", "cs03_strategy_meeting")]
)
def test_a_strategy_meeting_needs_social_work_police_and_health(
    library: TemplateLibrary, name: str, question: str
) -> None:
    rule = library.get(name, "2026.1").by_name[question].attendance
    assert rule is not None
    roles = tuple(role.value for role in rule.roles)
    three = ("social_work", "police", "health")
    assert filled(library, name, {question: grid(*three, roles=roles)}).state(question).outcome == outcomes.QUORATE
    for missing in three:
        others = grid(*(role for role in roles if role != missing), roles=roles)
        assert filled(library, name, {question: others}).state(question).outcome == outcomes.NOT_QUORATE


def test_a_pre_birth_assessment_is_held_against_the_conference(library: TemplateLibrary) -> None:
    began, referred = date(2017, 1, 2), date(2017, 4, 17)
    values: dict[str, Value] = {
        "pregnancy_began_on": began,
        "ub01_referral_by_week": DatePair(None, referred),
        "ub06_assessment_in_time": DatePair(None, date(2017, 6, 12)),
        "ub07_conference_by_week": DatePair(None, date(2017, 6, 26)),
    }
    form = filled(library, "unborn", values)
    assert form.state("ub01_referral_by_week").outcome == outcomes.IN_TIME
    assert form.state("ub07_conference_by_week").outcome == outcomes.IN_TIME
    assert form.state("ub06_before_conference").outcome == "met"
    values["ub07_conference_by_week"] = DatePair(None, date(2017, 6, 5))
    assert filled(library, "unborn", values).state("ub06_before_conference").outcome == "not_met"
    values["ub07_conference_by_week"] = DatePair(None, date(2017, 8, 29))
    assert filled(library, "unborn", values).state("ub07_conference_by_week").outcome == outcomes.LATE


def test_drift_counts_against_a_case_and_no_drift_for_it(library: TemplateLibrary) -> None:
    scale = library.get("neglect", "2026.1").by_name["ng22_drift"].scale
    assert scale is not None
    assert [(point.value, point.score) for point in scale.points] == [("no", 100), ("yes", 0)]
    assert scale.low_points() == {"yes"}
