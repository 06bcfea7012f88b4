"""What the rules suggest: shares, caps, the median, and when they keep silent."""

from fractions import Fraction

import pytest
from hypothesis import given as hypothesis_given
from hypothesis import strategies as st

from qa_desk.domain.grading import suggest_overall, suggest_section
from qa_desk.domain.intervals import told, wilson
from qa_desk.domain.template import Question, QuestionType
from tests.builders import OFSTED, RULES, a_question


def asked(*outcomes: str, **changes: object) -> list[tuple[Question, str]]:
    return [(a_question(f"q{place}", **changes), outcome) for place, outcome in enumerate(outcomes)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("met", "not_met", "expected"),
    [(17, 3, "good"), (16, 4, "requires_improvement"), (11, 9, "requires_improvement"), (10, 10, "inadequate")],
)
def test_the_share_met_decides_at_85_and_55_percent(met: int, not_met: int, expected: str) -> None:
    assert suggest_section(RULES, asked(*["met"] * met, *["not_met"] * not_met)).point == expected


def test_not_applicable_leaves_the_sum() -> None:
    assert suggest_section(RULES, asked("met", "met", "not_applicable")).point == "good"


def test_too_many_not_applicable_gives_no_suggestion_and_says_why() -> None:
    suggestion = suggest_section(RULES, asked("met", "not_applicable", "not_applicable"))
    assert suggestion.point is None
    assert suggestion.why == "Not enough answered to suggest a grade: 1 of 3 can be scored."


def test_sixty_percent_answered_is_just_enough() -> None:
    assert suggest_section(RULES, asked("met", "met", "met", "cannot_judge", "not_answered")).point == "good"
    assert suggest_section(RULES, asked("met", "met", "cannot_judge", "not_answered")).point is None


def test_outstanding_is_never_suggested() -> None:
    assert suggest_section(RULES, asked(*["met"] * 9)).point == "good"


def test_weights_count() -> None:
    heavy = (a_question("heavy", weight=3), "not_met")
    assert suggest_section(RULES, [heavy, *asked("met", "met", "met")]).point == "inadequate"
    assert suggest_section(RULES, [heavy, *asked("met", "met", "met", "met")]).point == "requires_improvement"


def test_a_critical_question_not_met_holds_the_section_down_and_is_named() -> None:
    critical = (a_question("seen", critical=True, label="Child seen"), "not_met")
    suggestion = suggest_section(RULES, [critical, *asked(*["met"] * 19)])
    assert (suggestion.point, suggestion.capped_by) == ("requires_improvement", ("seen",))
    assert suggestion.why.endswith("Held at Requires improvement by: Child seen.")


def test_a_cap_never_lifts_a_grade() -> None:
    critical = (a_question("seen", critical=True), "not_met")
    suggestion = suggest_section(RULES, [critical, *asked("not_met", "not_met")])
    assert (suggestion.point, suggestion.capped_by) == ("inadequate", ())


def test_late_and_not_quorate_score_nothing_and_can_be_critical() -> None:
    late = (a_question("conference", QuestionType.TIMESCALE, critical=True), "late")
    assert suggest_section(RULES, [late, *asked(*["met"] * 19)]).point == "requires_improvement"


@pytest.mark.parametrize(
    ("grades", "expected"),
    [
        (["good", "good", "inadequate"], "good"),
        (["good", "requires_improvement"], "requires_improvement"),
        (["outstanding", "good", "requires_improvement", "inadequate"], "requires_improvement"),
        (["outstanding", None, "outstanding"], "outstanding"),
    ],
)
def test_overall_is_the_median_section_grade_the_lower_of_two_middles(grades: list[str | None], expected: str) -> None:
    assert suggest_overall(RULES, grades, []).point == expected


def test_a_limiting_question_not_met_makes_the_whole_inadequate() -> None:
    limiting = (a_question("safe", limiting=True, label="Harm acted on"), "not_met")
    suggestion = suggest_overall(RULES, ["good", "good", "good"], [limiting])
    assert (suggestion.point, suggestion.capped_by) == ("inadequate", ("safe",))


def test_overall_waits_for_enough_sections() -> None:
    assert suggest_overall(RULES, ["good", None, None], []).point is None


@hypothesis_given(
    st.lists(st.sampled_from(["met", "partly_met", "not_met", "not_applicable"]), min_size=1, max_size=20)
)
def test_a_better_answer_never_lowers_the_suggestion(outcomes: list[str]) -> None:
    before = suggest_section(RULES, asked(*outcomes)).point
    for place, outcome in enumerate(outcomes):
        if outcome == "partly_met":
            better = suggest_section(RULES, asked(*outcomes[:place], "met", *outcomes[place + 1 :])).point
            assert before is None or (better is not None and OFSTED.rank(better) >= OFSTED.rank(before))


def test_wilson_gives_the_published_interval() -> None:
    """Newcombe 1998, Statist. Med. 17, 857-872, table I, method 3: 81/263, 15/148, 0/20 and 1/29."""
    for count, of, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        interval = wilson(count, of)
        assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


@hypothesis_given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_wilson_always_holds_the_share(pair: tuple[int, int]) -> None:
    count, of = pair
    interval = wilson(count, of)
    assert 0 <= interval.low <= Fraction(count, of) <= interval.high + 1e-12
    assert interval.high <= 1


def test_counts_come_before_percentages() -> None:
    assert told(7, 25) == "7 of 25"
    assert told(21, 30) == "21 of 30 (70%)"
