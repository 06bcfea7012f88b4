"""Agencies by sections, counted and compared, and the returns that are missing."""

from collections import Counter
from dataclasses import replace

from qa_desk.domain import outcomes
from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.areas.grid import Area, AreaGrid, AreaRow, LastYear, Move
from qa_desk.domain.areas.tracker import ReturnsTracker, TrackedReturn
from qa_desk.domain.audit import Subject
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.template import GradeOf, SubjectKind
from tests.builders import a_grade, a_section

GRADES = tuple(a_grade(f"{name}_grade", GradeOf.SECTION) for name in ("training", "supervision"))
SECTIONS = tuple(a_section(grade.name.removesuffix("_grade"), grade) for grade in GRADES)
LOW, GOOD = "requires_improvement", "good"


def an_area(subject: str = "Police", place: int = 0, own: str = GOOD, agreed: str = "", last: str = "") -> Area:
    grade = GRADES[place]
    return Area(
        subject, SECTIONS[place], grade, own, AgreedGrade(subject, grade.name, agreed) if agreed else None,
        LastYear(last, is_agreed=False) if last else None,
    )  # fmt: skip


def a_grid(*rows: AreaRow, before: tuple[tuple[str, int], ...] = ()) -> AreaGrid:
    return AreaGrid("s11", "Section 11", SubjectKind.AGENCY, rows, SECTIONS, before)


def a_row(subject: str, first: Area, second: Area, *, is_own: bool = False) -> AreaRow:
    return AreaRow(subject, (replace(first, subject=subject), replace(second, subject=subject)), is_own)


def test_the_panel_raises_lowers_or_leaves_a_grade() -> None:
    assert an_area(own=GOOD, agreed=LOW).panel_move is Move.DOWN
    assert an_area(own=LOW, agreed=GOOD).panel_move is Move.UP
    assert an_area(own=GOOD, agreed=GOOD).panel_move is Move.SAME
    assert an_area(own=GOOD).panel_move is None
    assert an_area(own="", agreed=GOOD).panel_move is None
    assert an_area(own=outcomes.CANNOT_JUDGE, agreed=GOOD).panel_move is None


def test_like_is_compared_with_like_across_years() -> None:
    lowered = an_area(own=GOOD, agreed=LOW, last=GOOD)
    assert lowered.year_move is Move.SAME
    assert lowered.change_words == ("lowered by the panel", "self-grade as last year")
    after_a_panel = replace(lowered, last=LastYear(GOOD, is_agreed=True))
    assert after_a_panel.year_move is Move.DOWN
    assert after_a_panel.change_words == ("lowered by the panel", "worse than last year")
    assert replace(lowered, last=LastYear("a_point_of_an_older_scale", is_agreed=True)).year_move is None


def test_an_area_is_told_in_full() -> None:
    area = replace(an_area(own=GOOD, agreed=LOW, last=LOW), lacks_application=True)
    assert area.spoken == (
        "Police, Training. Self-graded good. Agreed requires improvement. Last year requires improvement, self-graded. "
        "Lowered by the panel. Self-grade better than last year. "
        "Good without evidence of application from the last 12 months."
    )
    assert an_area(own="").spoken == "Police, Training. Return not in."


def test_areas_are_counted_with_what_the_panel_made_of_them() -> None:
    grid = a_grid(
        a_row("Police", an_area(agreed=GOOD), an_area(place=1, own=GOOD, agreed=LOW)),
        a_row("Housing", an_area(own=LOW, agreed=LOW), an_area(place=1, own=LOW, agreed="inadequate")),
        before=((GOOD, 3), (LOW, 1)),
    )
    assert (grid.total, grid.decided) == (4, 4)
    assert grid.own_counts == Counter({GOOD: 2, LOW: 2})
    assert grid.counts_words == (
        "Requires improvement areas: 2 self-graded, 2 after moderation, of 4. 1 the year before. "
        "Inadequate areas: 0 self-graded, 1 after moderation, of 4. 0 the year before."
    )
    assert grid.weakest_words == "Weakest section: Supervision, 2 of 2 not outstanding."
    assert grid.decided_words == "The panel has agreed all 4 areas."


def test_sections_that_are_equally_weak_are_both_named() -> None:
    grid = a_grid(a_row("Police", an_area(own=LOW), an_area(place=1, own=LOW)))
    assert [section.name for section in grid.weakest] == ["training", "supervision"]
    assert grid.weakest_words.startswith("Weakest sections: Training and Supervision, 1 agency each not")
    fine = a_grid(a_row("Police", an_area(), an_area(place=1)))
    assert (fine.weakest, fine.weakest_words) == ((), "")
    assert fine.counts_words == "No area of 2 needs care so far."
    assert a_grid(a_row("Police", an_area(own=""), an_area(place=1, own=""))).counts_words == "No return is in yet."


def test_only_what_nobody_questions_can_be_accepted_as_it_is() -> None:
    plain, marked = an_area(), replace(an_area(place=1), lacks_application=True)
    grid = a_grid(
        a_row("Police", plain, marked),
        a_row("Housing", an_area(own=""), an_area(place=1, agreed=GOOD)),
        a_row("Probation", replace(plain, differs=True), an_area(place=1, own=outcomes.NOT_APPLICABLE)),
        a_row("Education", plain, an_area(place=1), is_own=True),
    )
    assert [(area.subject, area.section.name) for area in grid.agreeable] == [("Police", "training")]
    assert grid.marks_words == "1 area is good without evidence of application from the last 12 months."


def tracked(code: str, state: ReturnState, phase: str, reason: str = "") -> TrackedReturn:
    one = AgencyReturn(f"s/{code}/a", "s", code, "a", state, reason=reason)
    return TrackedReturn(one, Subject(code, (("Phase", phase), ("Name", code))))


def test_what_is_missing_is_counted_and_said_why() -> None:
    tracker = ReturnsTracker(
        "s",
        SubjectKind.SCHOOL,
        ("Phase", "Name"),
        (
            tracked("1", ReturnState.SIGNED_OFF, "Primary"),
            tracked("2", ReturnState.DRAFT, "Primary"),
            tracked("3", ReturnState.NOT_COMING, "Primary", "It closed."),
            tracked("4", ReturnState.HANDED_BACK, "Secondary", "It closed."),
            tracked("5", ReturnState.SIGNED_OFF, "", "reopened once"),
            tracked("6", ReturnState.DRAFT, ""),
        ),
    )
    assert tracker.sentence("Phase") == (
        "2 of 6 returned; missing: 2 primary, 1 not recorded, 1 secondary (1 not coming)."
    )
    assert tracker.sentence() == "2 of 6 returned; missing: 4 (1 not coming)."
    assert tracker.by("Phase") == (("", 2, 1), ("Primary", 3, 1), ("Secondary", 1, 0))
    assert tracker.reasons_words == "It closed (2)"
    assert tracker.grouping_columns == ("Phase",)
    whole = replace(tracker, returns=tracker.returns[:1])
    assert whole.sentence("Phase") == "1 of 1 returned."
