"""Seven shipped templates: every question of their lists, what may hold a grade down, which clock starts where."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, Attendance, DatePair, Value
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.template import (
    AttendanceMark,
    AttendanceRule,
    BasisKind,
    Question,
    QuestionType,
    SubjectKind,
    Template,
)
from qa_desk.domain.timescales import Unit
from qa_desk.templates.library import TemplateLibrary
from tests.builders import a_form, given, not_applicable

FORMS = Path(__file__).parents[2] / "forms"
HERE, AWAY, REPORT = AttendanceMark.ATTENDED, AttendanceMark.DID_NOT_ATTEND, AttendanceMark.SENT_REPORT


@pytest.fixture(scope="module")
def library() -> TemplateLibrary:
    return TemplateLibrary(FORMS)


def coded(template: Template, prefix: str) -> set[str]:
    """The codes of the questions whose names begin with one."""
    return {match[0] for name in template.by_name if (match := re.match(prefix + r"\d\d", name))}


def codes(prefix: str, last: int) -> set[str]:
    return {f"{prefix}{number:02}" for number in range(1, last + 1)}


# name, prefix, last number, names of critical questions, of limiting questions, sections before the last
LISTS: tuple[tuple[str, str, int, set[str], set[str], int], ...] = (
    (
        "strategy_meetings",
        "sm",
        32,
        {"sm07_quorum", "sm17_threshold_decision", "sm29_conference_in_time"},
        {"sm01_called_when_needed", "sm20_immediate_protection"},
        5,
    ),
    (
        "child_protection_conferences",
        "cp",
        14,
        {"cp01_initial_in_time", "cp01_first_review_in_time", "cp01_later_review_in_time"},
        {"cp08_decision_fits_threshold"},
        4,
    ),
    ("referral_quality", "rq", 14, {"rq04_parent_informed"}, {"rq13_urgent_phoned"}, 3),
    ("child_exploitation", "ce", 14, {"ce07_disruption"}, {"ce08_safety_plan"}, 3),
    ("domestic_abuse", "da", 13, set(), {"da03_safety_plan"}, 3),
    ("jtai_short_notice", "jt", 12, {"jt09_difference"}, {"jt05_safe_now"}, 3),
    ("early_help_maturity", "em", 31, set(), set(), 5),
)


@pytest.mark.parametrize(
    ("name", "prefix", "last", "critical", "limiting", "sections"), LISTS, ids=[line[0] for line in LISTS]
)
def test_every_question_of_the_list_is_there(
    library: TemplateLibrary, name: str, prefix: str, last: int, critical: set[str], limiting: set[str], sections: int
) -> None:
    template = library.get(name, "2026.1")
    assert coded(template, prefix) == codes(prefix, last)
    assert {question.name for question in template.questions() if question.critical} == critical
    assert {question.name for question in template.questions() if question.limiting} == limiting
    *graded, overall = template.sections
    assert len(graded) == sections
    for section in graded:
        assert [question.name for question in section.questions[-3:]] == [
            f"{section.name}_grade", f"{section.name}_strengths", f"{section.name}_gaps",
        ]  # fmt: skip
        assert template.grade_question(section) is section.questions[-3]
    assert template.grade_question(None) is overall.questions[0]
    assert [question.name for question in overall.questions if not question.name.startswith("jt11")] == [
        "overall_grade", "impact_on_child", "learning_single_agency", "learning_multi_agency",
        "immediate_concern", "concern_alerted_role", "concern_alerted_on", "concern_outcome",
    ]  # fmt: skip


@pytest.mark.parametrize("name", [line[0] for line in LISTS])
def test_grades_and_marked_questions_say_what_counts(library: TemplateLibrary, name: str) -> None:
    template = library.get(name, "2026.1")
    for question in template.questions():
        told = question.scale is not None and all(point.descriptor for point in question.scale.points)
        if question.grades is not None or (question.scale is not None and (question.critical or question.limiting)):
            assert told, question.name
        if question.timescale is not None or question.attendance is not None:
            assert question.basis is not None, question.name


def test_agencies_grade_cases_and_partnerships_their_system(library: TemplateLibrary) -> None:
    subjects = {name: library.get(name).subject for name, *_ in LISTS}
    assert subjects.pop("early_help_maturity") is SubjectKind.AGENCY
    assert set(subjects.values()) == {SubjectKind.CASE}


STATUTORY, LOCAL = BasisKind.STATUTORY, BasisKind.LOCAL
DAYS, HOURS, MONTHS = Unit.WORKING_DAYS, Unit.HOURS, Unit.MONTHS
CONFERENCES = ("cp01_initial_in_time", "cp01_first_review_in_time", "cp01_later_review_in_time")
CLOCKS: Mapping[str, tuple[int, Unit, tuple[str, ...], BasisKind]] = {
    "sm02_referral_to_decision": (1, DAYS, (), STATUTORY),
    "sm03_decision_to_meeting": (24, HOURS, ("sm03_decided_on",), LOCAL),
    "sm26_record_shared": (1, DAYS, ("sm03_decision_to_meeting",), LOCAL),
    "sm29_conference_in_time": (15, DAYS, ("sm03_decision_to_meeting",), STATUTORY),
    "cp01_initial_in_time": (15, DAYS, (), STATUTORY),
    "cp01_first_review_in_time": (3, MONTHS, (), STATUTORY),
    "cp01_later_review_in_time": (6, MONTHS, (), STATUTORY),
    "cp12_letter": (1, DAYS, CONFERENCES, LOCAL),
    "cp12_minutes": (15, DAYS, CONFERENCES, LOCAL),
    "rq10_decision_in_time": (1, DAYS, (), STATUTORY),
}


def test_clocks_have_the_limits_and_starts_of_their_sources(library: TemplateLibrary) -> None:
    found = {}
    for name, *_ in LISTS:
        for question in library.get(name).questions():
            rule, basis = question.timescale, question.basis
            if rule is not None and basis is not None:
                found[question.name] = (rule.limit, rule.unit, rule.starts, basis.kind)
                assert rule.starts or rule.start_label, question.name
                assert rule.done_label, question.name
    assert found == CLOCKS


def test_only_what_a_national_source_says_is_called_statutory(library: TemplateLibrary) -> None:
    """With its edition, so that a later one can be held against it."""
    statutory = {
        question.name: question.basis
        for name, *_ in LISTS
        for question in library.get(name).questions()
        if question.basis is not None and question.basis.kind is STATUTORY
    }
    assert statutory.keys() == {"sm07_quorum"} | {name for name, rule in CLOCKS.items() if rule[3] is STATUTORY}
    assert all(basis.source.startswith("Working Together") and basis.edition for basis in statutory.values())


@pytest.mark.parametrize("file", ["strategy_meetings", "child_protection_conferences", "child_exploitation"])
def test_local_rules_say_in_the_file_how_to_change_them(file: str) -> None:
    text = (FORMS / f"{file}.yaml").read_text(encoding="utf-8")
    assert "where yours differs, copy this file" in " ".join(text.replace("#", " ").split())
    for block in re.findall(r"((?:^ *#.*\n)+) *quorum:", text, re.M):
        assert re.search(r"[Cc]hange|add the role", block)
    assert len(re.findall(r"^ *quorum:", text, re.M)) == len(re.findall(r"^ *#.*\n *quorum:", text, re.M))


def attended(question: Question, **marks: AttendanceMark) -> Attendance:
    """A grid with all roles there but those named."""
    assert isinstance(question.attendance, AttendanceRule)
    return Attendance(tuple((role.value, marks.get(role.value, HERE)) for role in question.attendance.roles))


@pytest.mark.parametrize(
    ("file", "name", "marks", "expected"),
    [
        ("strategy_meetings", "sm07_quorum", {}, outcomes.QUORATE),
        ("strategy_meetings", "sm07_quorum", {"police": REPORT}, outcomes.NOT_QUORATE),
        ("strategy_meetings", "sm07_quorum", {"health": AWAY}, outcomes.NOT_QUORATE),
        ("child_exploitation", "ce03_meeting", {"education": AWAY, "placement": AWAY}, outcomes.QUORATE),
        ("child_exploitation", "ce03_meeting", {"social_work": AWAY}, outcomes.NOT_QUORATE),
        ("child_protection_conferences", "cp02_quorum", {"police": AWAY, "gp": REPORT}, outcomes.QUORATE),
        ("child_protection_conferences", "cp02_quorum", {"social_work": REPORT}, outcomes.NOT_QUORATE),
    ],
)
def test_quorums_are_counted_as_the_rule_says(
    library: TemplateLibrary, file: str, name: str, marks: dict[str, AttendanceMark], expected: str
) -> None:
    template = library.get(file)
    form = a_form(template, {name: given(attended(template.by_name[name], **marks))})
    assert form.state(name).outcome == expected


def test_others_at_a_strategy_meeting_count_by_report_and_a_small_conference_asks_why(library: TemplateLibrary) -> None:
    meetings = library.get("strategy_meetings")
    rule = meetings.by_name["sm08_others_involved"].attendance
    assert rule is not None
    nobody = {role.value: AttendanceMark.NOT_INVITED for role in rule.roles}
    for marks, expected in ((nobody, outcomes.NOT_QUORATE), ({**nobody, "referrer": REPORT}, outcomes.QUORATE)):
        form = a_form(meetings, {"sm08_others_involved": given(Attendance(tuple(marks.items())))})
        assert form.state("sm08_others_involved").outcome == expected
    conferences = library.get("child_protection_conferences")
    grid = conferences.by_name["cp02_quorum"]
    assert grid.attendance is not None
    small = attended(grid, **{role.value: AWAY for role in grid.attendance.roles[2:]})
    form = a_form(conferences, {"cp02_quorum": given(small)})
    assert form.state("cp02_quorum").outcome == outcomes.NOT_QUORATE
    assert form.state("cp02_went_ahead_reason").asked


def all_met(template: Template, answers: Mapping[str, Value] | None = None) -> dict[str, Answer]:
    """Every graded question with its best point, everyone there, and the values given on top."""
    found: dict[str, Answer] = {}
    for question in template.questions():
        if question.attendance is not None:
            found[question.name] = given(attended(question), "", "Minutes")
        elif question.scale is not None and question.grades is None and not question.is_computed:
            found[question.name] = given(question.scale.worst_first[-1].value, "", "Minutes")
    return found | {name: given(value, "As told.", "Minutes") for name, value in (answers or {}).items()}


STRATEGY_DATES: dict[str, Value] = {
    "sm02_referral_to_decision": DatePair(date(2026, 3, 2), date(2026, 3, 3)),
    "sm03_decided_on": date(2026, 3, 3),
    "sm03_decision_to_meeting": DatePair(None, date(2026, 3, 4)),
    "sm06_latest_meeting": date(2026, 3, 16),
    "sm26_record_shared": DatePair(None, date(2026, 3, 5)),
    "sm29_conference_in_time": DatePair(None, date(2026, 3, 25)),
}


def suggested(form: FilledForm, section: str | None = None) -> str | None:
    found = next((one for one in form.template.sections if one.name == section), None)
    return form.suggestion(found).point


def test_a_strategy_meeting_that_went_well_is_suggested_good(library: TemplateLibrary) -> None:
    template = library.get("strategy_meetings")
    form = a_form(template, all_met(template, STRATEGY_DATES))
    assert [suggested(form, section.name) for section in template.sections[:-1]] == ["good"] * 5
    assert suggested(form) == "good"
    assert {form.state(name).outcome for name in STRATEGY_DATES if name in CLOCKS} == {outcomes.IN_TIME}


@pytest.mark.parametrize(
    ("changed", "section", "expected"),
    [
        ({"sm29_conference_in_time": DatePair(None, date(2026, 3, 26))}, "record_and_result", "requires_improvement"),
        ({"sm17_threshold_decision": "not_met"}, "information_and_analysis", "requires_improvement"),
        ({"sm20_immediate_protection": "not_met"}, None, "inadequate"),
        ({"sm01_called_when_needed": "not_met"}, None, "inadequate"),
    ],
)
def test_what_must_not_go_wrong_holds_a_strategy_meeting_down(
    library: TemplateLibrary, changed: dict[str, Value], section: str | None, expected: str
) -> None:
    template = library.get("strategy_meetings")
    form = a_form(template, all_met(template, STRATEGY_DATES | changed))
    assert suggested(form, section) == expected
    assert form.suggestion(next((one for one in template.sections if one.name == section), None)).capped_by == tuple(
        changed
    )


def test_a_meeting_without_police_is_not_quorate_and_its_section_held_down(library: TemplateLibrary) -> None:
    template = library.get("strategy_meetings")
    grid = attended(template.by_name["sm07_quorum"], police=AttendanceMark.APOLOGIES)
    form = a_form(template, all_met(template, {**STRATEGY_DATES, "sm07_quorum": grid}))
    state = form.state("sm07_quorum")
    assert state.quorum is not None
    assert state.quorum.sentence == "2 of 3 came or sent a report. Not quorate: Police not there."
    assert suggested(form, "quorum") == "requires_improvement"


def test_a_conference_is_held_against_the_clock_of_its_kind(library: TemplateLibrary) -> None:
    template = library.get("child_protection_conferences")
    dates: dict[str, Value] = {
        "cp01_conference_kind": "first_review",
        "cp01_first_review_in_time": DatePair(date(2026, 2, 2), date(2026, 5, 5)),
        "cp04_reports_seen_on": date(2026, 5, 4),
        "cp12_letter": DatePair(None, date(2026, 5, 6)),
        "cp12_minutes": DatePair(None, date(2026, 5, 26)),
    }
    form = a_form(template, all_met(template, dates))
    assert [name for name in CONFERENCES if form.state(name).asked] == ["cp01_first_review_in_time"]
    assert form.state("cp01_first_review_in_time").outcome == outcomes.LATE
    assert suggested(form, "timing_and_quorum") == "requires_improvement"
    assert form.state("cp12_letter").outcome == outcomes.IN_TIME
    assert form.state("cp12_minutes").outcome == outcomes.IN_TIME
    assert form.state("cp04_reports_seen_in_time").outcome == "no"
    form = form.with_answer("cp04_reports_seen_on", given(date(2026, 5, 3)))
    assert form.state("cp04_reports_seen_in_time").outcome == "yes"
    form = form.with_answer("cp04_reports_seen_on", not_applicable("There were no reports to share"))
    assert form.state("cp04_reports_seen_in_time").outcome == outcomes.NOT_ANSWERED
    assert suggested(form) == "good"


def test_domestic_abuse_without_a_safety_plan_is_suggested_inadequate(library: TemplateLibrary) -> None:
    template = library.get("domestic_abuse")
    assert suggested(a_form(template, all_met(template))) == "good"
    assert suggested(a_form(template, all_met(template, {"da03_safety_plan": "not_met"}))) == "inadequate"


@pytest.mark.parametrize(
    ("levels", "expected"), [("5555555", "5"), ("4444555", "4"), ("3333322", "3"), ("0000001", "0")]
)
def test_maturity_suggests_the_level_nearest_to_the_average(
    library: TemplateLibrary, levels: str, expected: str
) -> None:
    template = library.get("early_help_maturity")
    statements = [q.name for q in template.sections[0].questions if q.type is QuestionType.SCALE][:-1]
    form = a_form(template, {name: given(level) for name, level in zip(statements, levels, strict=True)})
    assert suggested(form, "family_voice") == expected


def test_a_claim_of_progress_needs_its_evidence(library: TemplateLibrary) -> None:
    form = a_form(library.get("early_help_maturity"), {"em01_feedback": given("3")})
    assert form.state("em01_works").required
    assert not form.with_answer("em01_feedback", given("2", "Just begun.")).state("em01_works").required
    statements = [question for question in form.template.questions() if re.match(r"em\d\d_(works|next)", question.name)]
    assert len(statements) == 62


def test_a_short_notice_page_fits_on_a_page(library: TemplateLibrary) -> None:
    template = library.get("jtai_short_notice")
    story = template.by_name["jt01_story"]
    assert "150 words" in story.label
    assert story.note.limit == 900
    dates = template.by_name["jt02_key_dates"]
    assert [question.type for question in dates.questions][:2] == [QuestionType.DATE, QuestionType.TEXT]
    assert not a_form(template).state("jt11_joint_reasons").asked
    graded = a_form(template, {"jt11_joint_grade": given("good")})
    assert graded.state("jt11_joint_reasons").required
    hints = " ".join((template.description, *(question.hint for question in template.questions())))
    assert all(f"day {number}" in hints.lower() for number in (1, 4, 5))
    assert "Days 2 to 3" in hints
