"""Two audits side by side: what may be said of a difference, and what may not."""

from dataclasses import replace

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings, findings
from qa_desk.domain.findings.comparison import ComparedQuestion, Comparison, Reading, compare
from qa_desk.domain.intervals import newcombe
from qa_desk.domain.template import GradeOf, Question, QuestionType, SubjectKind
from qa_desk.domain.timescales import TimescaleRule, Unit
from tests.builders import OFSTED, a_grade, a_question, a_section, a_template

SEEN = a_question("seen", label="Was the child seen?")


def found(question: Question, met: int, not_met: int, **changes: object) -> Findings:
    """The findings of an audit that asks one question."""
    template = a_template(a_section("one", question, a_grade("overall", GradeOf.OVERALL)))
    cases = met + not_met
    counted = [("seen", "met", met), ("seen", "not_met", not_met), ("overall", "good", cases)]
    return replace(findings("audit", template, cases, cases, cases, counted), **changes)  # type: ignore[arg-type]


def compared(now: Findings, then: Findings) -> ComparedQuestion:
    names = {name: name if name in now.template.by_name else None for name in then.template.by_name}
    return next(one for one in compare(now, then, names).questions if one.question.name == "seen")


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    # The first seven examples of Newcombe 1998, table II, method 10.
    [
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((6, 7, 2, 7), 0.0582, 0.8062),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 20), -0.1611, 0.2775),
        ((0, 10, 0, 10), -0.2775, 0.2775),
        ((10, 10, 0, 20), 0.6791, 1.0),
    ],
)
def test_the_range_of_a_difference_is_newcombes(counts: tuple[int, int, int, int], low: float, high: float) -> None:
    interval = newcombe(*counts)

    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


def test_a_clear_rise_and_a_clear_fall_are_told_with_both_counts() -> None:
    more, fewer = compared(found(SEEN, 22, 3), found(SEEN, 8, 17)), compared(found(SEEN, 8, 17), found(SEEN, 22, 3))

    assert (more.reading, fewer.reading) == (Reading.MORE, Reading.FEWER)
    assert more.sentence == "8 of 25 met then, 22 of 25 met now. Chance alone would seldom bring so many more."
    assert fewer.sentence.endswith("Chance alone would seldom bring so many fewer.")


def test_a_difference_that_chance_could_bring_is_no_clear_change_and_the_same_share_is_no_change() -> None:
    unclear = compared(found(SEEN, 15, 10), found(SEEN, 12, 13))
    same = compared(found(SEEN, 10, 10), found(SEEN, 20, 20))

    assert (unclear.reading, same.reading) == (Reading.NO_CLEAR_CHANGE, Reading.NO_CHANGE)
    assert unclear.sentence.endswith("Chance alone could bring that difference.")


def test_five_cases_are_never_read_as_a_change() -> None:
    five = compared(found(SEEN, 5, 0), found(SEEN, 0, 5))

    assert five.reading is Reading.TOO_FEW
    assert five.sentence == "0 of 5 met then, 5 of 5 met now. Too few to tell a change from chance."
    assert five.difference is not None
    assert five.told_difference is None


def test_groups_under_five_are_never_compared_and_their_counts_are_still_told() -> None:
    four = compared(found(SEEN, 4, 0), found(SEEN, 0, 20))
    assert (four.reading, four.difference) == (Reading.TOO_FEW, None)
    assert four.sentence.startswith("0 of 20 met then, 4 of 4 met now.")


def test_nobody_graded_is_too_few_and_has_no_range() -> None:
    none = compared(found(SEEN, 0, 0), found(SEEN, 3, 3))

    assert (none.reading, none.difference) == (Reading.TOO_FEW, None)
    assert none.sentence.startswith("3 of 6 met then, none now.")


def test_another_wording_is_compared_with_care() -> None:
    one = compared(found(replace(SEEN, label="Was each child seen?"), 15, 10), found(SEEN, 12, 13))

    assert one.reading is Reading.NO_CLEAR_CHANGE
    assert one.sentence.endswith("Compare with care: its wording changed.")


@pytest.mark.parametrize(
    ("now", "then", "why"),
    [
        (replace(SEEN, scale=OFSTED), SEEN, "the scale had 3 points"),
        (replace(SEEN, name="other"), SEEN, "it is not asked any more"),
        (SEEN, replace(SEEN, name="other"), "it is new"),
        (a_question("seen", QuestionType.TEXT), SEEN, "it has another kind of answer now"),
        (
            a_question("seen", QuestionType.TIMESCALE, timescale=TimescaleRule(15, Unit.WORKING_DAYS)),
            a_question("seen", QuestionType.TIMESCALE),
            "its limit changed",
        ),
    ],
)
def test_what_was_counted_otherwise_is_not_comparable_and_that_is_not_no_change(
    now: Question, then: Question, why: str
) -> None:
    one = compared(found(now, 15, 10), found(then, 15, 10))

    assert (one.reading, one.not_comparable, one.difference) == (Reading.NOT_COMPARABLE, why, None)
    assert one.sentence.startswith(f"Not comparable: {why}.")


def test_all_is_told_in_one_sentence_and_the_overall_grade_is_among_it() -> None:
    both = compare(found(SEEN, 22, 3), found(SEEN, 8, 17), {"seen": "seen", "overall": "overall"})

    assert both.sentence == "2 questions: more are fine in 1 and no change in 1."
    assert [one.grades for one in both.questions] == [None, GradeOf.OVERALL]
    assert (both.warning, both.basis) == ("", "")


def test_many_questions_bring_some_differences_by_chance_alone() -> None:
    one = compared(found(SEEN, 15, 10), found(SEEN, 12, 13))
    many = Comparison(found(SEEN, 1, 1), found(SEEN, 1, 1), (one,) * 40)

    assert many.warning == "Of 40 comparable questions about 2 would stand out even if nothing had changed."


def test_own_grades_are_compared_when_a_panel_met_on_one_side_alone() -> None:
    template = a_template(a_section("one", SEEN, a_grade("overall", GradeOf.OVERALL)))
    counted = [("overall", "good", 20)]
    now = findings("now", template, 20, 20, 20, counted, {"overall": {"inadequate": 20}})
    both = compare(now, findings("then", template, 20, 20, 20, counted), {"seen": "seen", "overall": "overall"})
    overall = both.questions[-1]

    assert overall.now is not None
    assert (overall.now.fine, overall.reading) == (20, Reading.NO_CHANGE)
    assert both.basis.startswith("Only one of the two audits has agreed grades")


def test_cases_and_agencies_are_never_compared() -> None:
    then = found(SEEN, 1, 1)
    agencies = replace(then, template=replace(then.template, subject=SubjectKind.AGENCY))

    with pytest.raises(UserError, match="do not grade the same thing"):
        compare(then, agencies, {})
