"""What a panel may record, and what the findings make of it."""

from dataclasses import replace

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings, findings
from qa_desk.domain.findings.words import moves_sentence, panel_sentence, provisional_line, whose_grades
from qa_desk.domain.panel import AgreedGrade, HowReached, agreed_counts, panel_questions
from qa_desk.domain.template import Template
from qa_desk.templates.loader import read_template
from tests.graded_audit import TEMPLATE as SOURCE

OWN = [("overall", "good", 7), ("overall", "requires_improvement", 13), ("overall", "inadequate", 5)]
GRADE = AgreedGrade("EH01", "overall", "good")


def template() -> Template:
    found = read_template(SOURCE).template
    assert found is not None
    return found


def found_with(*grades: AgreedGrade) -> Findings:
    return findings("audit", template(), 25, 25, 25, OWN, agreed_counts(grades))


def agreed(good: int, improvement: int, inadequate: int) -> list[AgreedGrade]:
    points = ["good"] * good + ["requires_improvement"] * improvement + ["inadequate"] * inadequate
    return [AgreedGrade(f"EH{place:02}", "overall", point) for place, point in enumerate(points, start=1)]


def test_own_grades_are_the_findings_until_the_panel_has_met() -> None:
    found = found_with()
    assert found.overall == found.own_overall
    assert (found.panel_met, found.provisional, moves_sentence(found)) == (False, False, "")
    assert whose_grades(found) == "auditors’ own grades"
    assert "No panel has met" in panel_sentence(found)


def test_agreed_grades_are_the_findings_and_own_grades_stay_beside_them() -> None:
    found = found_with(*agreed(5, 14, 6))
    assert found.overall is not None
    assert found.own_overall is not None
    assert [count for _, count in found.overall.counts] == [0, 5, 14, 6]
    assert [count for _, count in found.own_overall.counts] == [0, 7, 13, 5]
    assert not found.provisional
    assert moves_sentence(found) == (
        "Requires improvement cases: 13 self-graded, 14 after moderation. "
        "Inadequate cases: 5 self-graded, 6 after moderation."
    )


def test_findings_are_provisional_until_every_decision_is_made() -> None:
    found = found_with(*agreed(1, 1, 0))
    assert found.overall is not None
    assert (found.provisional, found.overall.graded, found.overall.not_answered) == (True, 2, 23)
    assert provisional_line(found) == "Provisional: the panel has agreed 2 of 25 grades"
    assert whose_grades(found) == "grades agreed by the panel so far, 2 of 25"


def test_a_panel_decides_the_overall_grade_or_else_each_section() -> None:
    whole = template()
    assert [question.name for question in panel_questions(whole)] == ["overall"]
    sections = replace(whole, sections=whole.sections[:2])
    assert [question.name for question in panel_questions(sections)] == ["child_grade", "meetings_grade"]


@pytest.mark.parametrize(
    ("grade", "own", "words"),
    [
        (replace(GRADE, question="why_not"), ["good"], "no such question"),
        (replace(GRADE, question="nothing"), ["good"], "no such question"),
        (replace(GRADE, point="fair"), ["good"], "“fair” is no grade of"),
        (replace(GRADE, point="inadequate"), ["good", "good"], "Say why the panel agreed this grade for EH01"),
        (GRADE, ["good", "inadequate"], "Say why"),
        (replace(GRADE, how=HowReached.CHAIR_DECIDED), ["good"], "Say why"),
    ],
)
def test_what_cannot_stand_is_refused_in_words(grade: AgreedGrade, own: list[str], words: str) -> None:
    with pytest.raises(UserError, match=words):
        grade.checked(template(), own)


def test_the_same_grade_needs_no_reason_and_a_departure_stands_with_one() -> None:
    assert GRADE.checked(template(), ["good", "cannot_judge"]) == GRADE
    moved = replace(GRADE, point="inadequate", reason="Risk was seen and not acted on.")
    assert moved.checked(template(), ["good"]) == moved
