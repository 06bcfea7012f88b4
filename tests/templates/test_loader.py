"""What each key of a template file becomes."""

from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.errors import UserError
from qa_desk.domain.template import (
    AttendanceMark,
    Basis,
    BasisKind,
    CapLevel,
    Choice,
    EvidenceNeed,
    GradeOf,
    NotApplicableRule,
    NoteRule,
    Question,
    QuestionType,
    Shape,
    SubjectKind,
    Template,
)
from qa_desk.domain.timescales import Nation, TimescaleRule, Unit
from qa_desk.templates.canonical import content, content_hash
from qa_desk.templates.loader import read_template, read_template_file
from qa_desk.templates.reading.question_reader import EVERY_KEY
from tests.templates.small_template import WHOLE


def read(source: str) -> Template:
    reading = read_template(source)
    assert reading.problems == ()
    assert reading.template is not None
    return reading.template


def test_a_template_is_read_whole(whole: str) -> None:
    template = read(whole)
    assert (template.name, template.edition, template.title) == ("small", "1.0", "A small template")
    assert (template.subject, template.published_on) == (SubjectKind.CASE, date(2026, 3, 6))
    assert template.agencies == (Choice("police", "Police"), Choice("health", "Health"))
    assert template.attributes == (Choice("age_band", "Age band"),)
    assert [scale.name for scale in template.scales] == ["met", "ofsted", "own"]
    assert [section.label for section in template.sections] == ["First section", "Last section"]
    assert template.numbers["why_not"] == "1a"
    assert {question.type for question in template.questions()} == set(QuestionType) - {QuestionType.DECIMAL}


def test_grading_rules_are_data(whole: str) -> None:
    rules = read(whole).grading
    assert rules is not None
    assert [(step.point, step.at_least) for step in rules.thresholds] == [("good", 85), ("requires_improvement", 55)]
    assert (rules.scale.name, rules.otherwise, rules.minimum_answered) == ("ofsted", "inadequate", 50)
    (cap,) = rules.caps
    assert (cap.mark, cap.points, cap.level) == ("critical", frozenset({"not_met", "late"}), CapLevel.SECTION)
    assert cap.at_most == "requires_improvement"


def test_a_scale_question_is_read_with_its_rules(whole: str) -> None:
    seen = read(whole).by_name["seen"]
    assert (seen.title, seen.hint, seen.weight, seen.critical, seen.limiting) == (
        "Child seen", "Look for a date.", 2, True, False,
    )  # fmt: skip
    assert seen.evidence is EvidenceNeed.ALWAYS
    assert seen.not_applicable == NotApplicableRule(True, ("No child", "Outside the look-back period"))
    assert seen.note == NoteRule(frozenset({"not_met"}), False, ("When", "Where"), 400)
    assert seen.basis == Basis(BasisKind.STATUTORY, "Some Act", "2004")
    assert seen.scale is not None
    assert seen.scale.point("met").descriptor == "Seen alone."
    assert seen.scale.point("met").score == 100


def test_a_scale_carries_its_points_and_its_rule_for_notes(whole: str) -> None:
    judged = read(whole).by_name["judged"]
    assert judged.scale is not None
    poor, fair = judged.scale.points
    assert (poor.letter, poor.key, poor.shape, poor.tone) == ("P", "1", Shape.SQUARE, "inadequate")
    assert (fair.tone, fair.descriptor) == ("outstanding", "Fair.")
    assert judged.scale.worst_first == (poor, fair)
    assert judged.note == NoteRule(frozenset({"poor"}))
    assert judged.evidence is EvidenceNeed.LOW


def test_conditions_are_read(whole: str) -> None:
    template = read(whole)
    follow_up = template.by_name["why_not"]
    assert follow_up.relevant is not None
    assert follow_up.required_if is not None
    assert (follow_up.relevant.names, follow_up.required, follow_up.follows) == (frozenset({"seen"}), False, "seen")
    assert follow_up.note == NoteRule(frozenset(), cannot_judge=False)
    assert template.by_name["level"].required is True
    total = template.by_name["total_came"]
    assert total.calculation is not None
    assert (total.calculation.text, total.required) == ("sum(${came})", False)
    met_on = template.by_name["met_on"]
    assert (met_on.may_be_future, met_on.not_applicable.reasons) == (True, ("Outside the look-back period",))
    assert met_on.constraint_message == "Date of the meeting must be in or after 2020"


def test_clocks_and_quorums_are_data(whole: str) -> None:
    template = read(whole)
    assert template.by_name["in_time"].timescale == TimescaleRule(
        10, Unit.WORKING_DAYS, ("met_on",), "", "Date of the next meeting", True, Nation.SCOTLAND
    )
    grid = template.by_name["who_came"].attendance
    assert grid is not None
    assert [role.value for role in grid.roles] == ["social_worker", "police", "health"]
    assert (grid.quorum.roles, grid.quorum.minimum) == (("social_worker", "police"), 3)
    assert grid.quorum.counts == (AttendanceMark.ATTENDED, AttendanceMark.SENT_REPORT)


def test_choices_rows_and_grades_are_read(whole: str) -> None:
    template = read(whole)
    assert template.by_name["level"].choices == (Choice("low", "Low"), Choice("high", "High"))
    assert [choice.value for choice in template.by_name["needs"].choices] == ["housing", "health"]
    assert [row.name for row in template.by_name["groups"].questions] == ["held_on", "came"]
    assert template.by_name["first_grade"].grades is GradeOf.SECTION
    assert template.by_name["overall"].grades is GradeOf.OVERALL


def test_words_that_look_like_other_things_stay_words(whole: str) -> None:
    source = whole.replace("low: Low\n    high: High", "no: no\n    01: 12:30\n    1_000: 2026-03-06")
    choices = read(source).by_name["level"].choices
    assert choices == (Choice("no", "no"), Choice("01", "12:30"), Choice("1_000", "2026-03-06"))


def test_the_hash_is_of_the_content_alone(whole: str) -> None:
    template = read(whole)
    assert len(template.content_hash) == 64
    moved = "# a remark\n\n" + whole.replace("title: A small template\n", "").replace(
        "subject: case", "subject: case\ntitle: >-\n  A small\n  template"
    )
    assert read(moved).content_hash == template.content_hash
    assert content_hash(replace(template, content_hash="anything")) == template.content_hash


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Was the child seen?", "Was each child seen?"),
        ("score: 0}", "score: 10}"),
        ("met: Seen alone.", "met: Seen."),
        ("good: 85", "good: 86"),
        ("limit: 10", "limit: 11"),
        ("sum(${came})", "max(${came})"),
        ("label: How many came\n", "label: How many\n"),
        ("[No child]", "[No children]"),
        ("critical: true\n        weight", "critical: true\n        limiting: true\n        weight"),
    ],
)
def test_any_change_of_content_changes_the_hash(whole: str, old: str, new: str) -> None:
    assert whole.count(old) == 1
    assert read(whole.replace(old, new)).content_hash != read(whole).content_hash


def test_a_key_added_later_at_its_default_changes_no_hash(whole: str) -> None:
    told = content(read(whole))
    sections = told["sections"]
    assert isinstance(sections, list)
    assert isinstance(sections[1], dict)
    assert sections[1]["questions"] == [
        {"name": "overall", "label": "How good was it all?", "type": "scale", "scale": "ofsted", "grades": "overall",
         "note": {"points": ["inadequate", "requires_improvement"]}}
    ]  # fmt: skip
    assert "content_hash" not in told


def test_every_field_of_a_question_can_be_written_in_a_file() -> None:
    renamed = {"required_if": "required", "not_applicable": "na"}
    assert {renamed.get(one.name, one.name) for one in fields(Question)} <= EVERY_KEY


def test_a_file_is_read_by_its_path(whole: str, tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + whole.replace("\n", "\r\n").encode())
    reading = read_template_file(path)
    assert reading.problems == ()
    assert (reading.path, reading.name, reading.edition) == (str(path), "small", "1.0")
    with pytest.raises(UserError, match=r"absent\.yaml cannot be opened"):
        read_template_file(tmp_path / "absent.yaml")


LINES = st.sampled_from(
    ["name: a", "- b", "  - c: d", "x: [", "}", "'", '"', "&a", "*a", "!t v", "<<: {}", "|", "%", "---"]
)


@given(st.lists(st.one_of(LINES, st.text(max_size=20)), max_size=10), st.integers(0, 130))
def test_no_text_makes_reading_fail(lines: list[str], place: int) -> None:
    kept = WHOLE.splitlines()
    for source in ("\n".join(lines), "\n".join([*kept[:place], *lines, *kept[place + len(lines) :]])):
        reading = read_template(source)
        assert (reading.template is None) == bool(reading.problems)
        assert all(0 <= problem.line <= source.count("\n") + 1 for problem in reading.problems)
