"""Own grades side by side: how far apart, in which order, under which letters, and what keeps a case sealed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.agreement import GradeOrder
from qa_desk.domain.errors import UserError
from qa_desk.domain.moderation.blinding import letters
from qa_desk.domain.moderation.comparison import Closeness, OwnGrade, QuestionComparison, counts_of
from qa_desk.domain.moderation.decision import Decision, Deferral, accept_words, roles_checked
from qa_desk.domain.moderation.order import Sort, in_order
from qa_desk.domain.moderation.status import CaseStatus, case_status, seal_of
from qa_desk.domain.panel import Dissent, HowReached
from qa_desk.domain.template import Template
from qa_desk.templates.loader import read_template
from tests.graded_audit import TEMPLATE as SOURCE

OFSTED = ("outstanding", "good", "requires_improvement", "inadequate")
POINTS = st.sampled_from((*OFSTED, "cannot_judge", "not_applicable", "not_answered"))
NAMES = {"bell": "M. Bell", "marsh": "J. Marsh"}


def template() -> Template:
    found = read_template(SOURCE).template
    assert found is not None
    return found


def compared(*points: str, question: str = "overall", number: str = "9", flagged: bool = False) -> QuestionComparison:
    grades = tuple(OwnGrade(letter, point, flagged=flagged) for letter, point in zip("ABCD", points, strict=False))
    asked = template().by_name[question]
    assert asked.scale is not None
    return QuestionComparison(asked, number, "The whole", GradeOrder.of_scale(asked.scale), grades)


@pytest.mark.parametrize(
    ("points", "closeness", "words"),
    [
        (("good", "good"), Closeness.SAME, "Same"),
        (("good", "outstanding"), Closeness.ONE_APART, "One apart"),
        (("good", "requires_improvement"), Closeness.ONE_APART, "One apart, crosses the line"),
        (("good", "inadequate"), Closeness.FAR_APART, "Far apart, crosses the line"),
        (("requires_improvement", "inadequate"), Closeness.ONE_APART, "One apart"),
        (("good", "cannot_judge"), Closeness.NOT_COMPARABLE, "Not comparable"),
        (("not_applicable", "not_applicable"), Closeness.NOT_COMPARABLE, "Not comparable"),
        (("good", "good", "good"), Closeness.SAME, "Same"),
        (
            ("good", "requires_improvement", "inadequate", "requires_improvement"),
            Closeness.FAR_APART,
            "Spread 2: Good to Inadequate, crosses the line",
        ),
        (
            ("requires_improvement", "requires_improvement", "inadequate", "requires_improvement"),
            Closeness.ONE_APART,
            "Spread 1: Requires improvement to Inadequate; most said Requires improvement (3 of 4)",
        ),
    ],
)
def test_how_far_apart_own_grades_are(points: tuple[str, ...], closeness: Closeness, words: str) -> None:
    one = compared(*points)
    assert (one.closeness, one.words) == (closeness, words)


def test_a_levelled_line_is_crossed_only_from_one_side_to_the_other() -> None:
    assert compared("outstanding", "good").crosses is False
    assert compared("met", "partly_met", question="seen").crosses is True
    assert compared("partly_met", "not_met", question="seen").crosses is False


@given(st.lists(st.tuples(POINTS, POINTS, st.booleans()), max_size=8))
def test_the_biggest_difference_stands_first(pairs: list[tuple[str, str, bool]]) -> None:
    every = [
        compared(one, other, number=str(place), flagged=flagged) for place, (one, other, flagged) in enumerate(pairs)
    ]
    ordered = in_order(every, Sort.BIGGEST_DIFFERENCE)
    assert sorted(one.number for one in ordered) == sorted(one.number for one in every)
    keys = [(one.distance is None, -(one.distance or 0), not one.crosses, not one.flagged) for one in ordered]
    assert keys == sorted(keys)
    numbers = {key: [int(one.number) for one, k in zip(ordered, keys, strict=True) if k == key] for key in keys}
    assert all(found == sorted(found) for found in numbers.values())
    assert in_order(every, Sort.TEMPLATE_ORDER) == tuple(every)


def test_the_order_goes_by_line_then_overall_then_flag() -> None:
    plain = compared("outstanding", "good", question="child_grade", number="1")
    flagged = compared("outstanding", "good", question="child_grade", number="2", flagged=True)
    whole = compared("outstanding", "good", number="3")
    crossing = compared("good", "requires_improvement", question="child_grade", number="4")
    far = compared("outstanding", "requires_improvement", question="child_grade", number="5")
    none = compared("good", "cannot_judge", number="6")
    ordered = in_order([none, plain, flagged, whole, crossing, far], Sort.BIGGEST_DIFFERENCE)
    assert [one.number for one in ordered] == ["5", "4", "3", "2", "1", "6"]
    lowest = in_order([none, plain, crossing], Sort.LOWEST_FIRST)
    assert [one.number for one in lowest] == ["4", "1", "6"]


def test_same_on_so_many_equals_the_data() -> None:
    every = [compared("good", "good")] * 21 + [compared("good", "requires_improvement")] * 7
    every += [compared("good", "inadequate")] * 2 + [compared("good", "not_applicable")]
    counts = counts_of((*every, compared("not_applicable", "cannot_judge")))
    assert counts.sentence == "Same on 21 of 30, one apart on 7, far apart on 2, not comparable on 1"
    assert (counts.crossing, counts.different) == (9, 9)
    assert (accept_words(21), accept_words(1)) == ("Accept the 21 agreed grades", "Accept the 1 agreed grade")


def test_letters_are_shuffled_for_each_case_and_the_same_on_every_laptop() -> None:
    auditors = ["bell", "marsh", "okoro"]
    codes = [f"C{number:02}" for number in range(60)]
    drawn = [letters("seed", code, auditors) for code in codes]
    assert drawn == [letters("seed", code, reversed(auditors)) for code in codes]
    assert all(sorted(one.values()) == ["A", "B", "C"] for one in drawn)
    firsts = [next(iter(one)) for one in drawn]
    assert all(10 <= firsts.count(auditor) <= 30 for auditor in auditors)
    assert drawn != [letters("another seed", code, auditors) for code in codes]


def a_return(auditor: str, state: ReturnState) -> AgencyReturn:
    return AgencyReturn(f"audit/C01/{auditor}", "audit", "C01", auditor, state)


def test_a_case_is_sealed_until_nothing_more_is_awaited_on_it() -> None:
    bell, marsh = a_return("bell", ReturnState.SIGNED_OFF), a_return("marsh", ReturnState.DRAFT)
    seal = seal_of("C01", [bell, marsh], NAMES, "")
    assert seal is not None
    assert seal.sentence == "M. Bell’s return is in, J. Marsh’s is awaited"
    for state in (ReturnState.SIGNED_OFF, ReturnState.NOT_COMING, ReturnState.NOT_KNOWN):
        assert seal_of("C01", [bell, a_return("marsh", state)], NAMES, "") is None
    assert seal_of("C01", [bell, a_return("marsh", ReturnState.HANDED_BACK)], NAMES, "") is not None
    assert seal_of("C01", [bell, marsh], NAMES, "", opened=True) is None


def test_nothing_opens_a_case_before_the_chairs_own_copy_is_signed_off() -> None:
    bell, marsh = a_return("bell", ReturnState.SIGNED_OFF), a_return("marsh", ReturnState.DRAFT)
    seal = seal_of("C01", [bell, marsh], NAMES, "marsh", opened=True)
    assert seal is not None
    assert seal.chairs_own
    assert seal_of("C01", [bell, replace(marsh, state=ReturnState.SIGNED_OFF)], NAMES, "marsh") is None


def test_the_words_for_where_a_case_stands() -> None:
    seal = seal_of("C01", [], NAMES, "")
    assert [
        case_status(seal, 9, 0, 0), case_status(None, 9, 0, 0), case_status(None, 9, 3, 1),
        case_status(None, 9, 9, 0), case_status(None, 9, 8, 1),
    ] == list(CaseStatus)  # fmt: skip
    assert case_status(None, 0, 0, 0) is CaseStatus.AGREED


@pytest.mark.parametrize(
    ("decision", "field", "words"),
    [
        (Decision(), "point", "Choose the agreed grade for question 9"),
        (Decision("good"), "how", "Say how question 9 was reached"),
        (
            Decision("outstanding", HowReached.ALL_AGREED),
            "reason",
            "Give a reason for question 9: the agreed grade differs from both auditors",
        ),
        (Decision("good", HowReached.ALL_AGREED), "reason", "Give a reason for question 9"),
        (Decision("fair", HowReached.ALL_AGREED, "Why."), "point", "no grade of"),
        (Decision("good", HowReached.ALL_AGREED, "Why.", (Dissent(" "),)), "dissent", "Say whose dissent"),
        (Decision("good", HowReached.ALL_AGREED, "Why.", (Dissent("Police", "fair"),)), "dissent", "no grade of"),
    ],
)
def test_what_is_missing_is_asked_for_beside_its_field(decision: Decision, field: str, words: str) -> None:
    with pytest.raises(UserError, match=words) as refused:
        decision.checked(template(), "C01", compared("good", "inadequate"))
    assert refused.value.field == field


def test_how_and_reason_are_not_asked_where_all_gave_the_grade() -> None:
    grade = Decision("good").checked(template(), "C01", compared("good", "good"))
    assert (grade.point, grade.how, grade.reason) == ("good", HowReached.ALL_AGREED, "")
    none = Decision("not_applicable", HowReached.MOST_AGREED, "One parent.")
    fathers = compared("met", "not_applicable", question="fathers", number="3")
    assert none.checked(template(), "C01", fathers).point == "not_applicable"


def test_a_deferral_says_what_is_awaited_and_from_whom() -> None:
    assert Deferral("C01", "overall", " minutes ", "the police").checked().words == (
        "Deferred: minutes, from the police"
    )
    for awaited, whom, field in (("", "the police", "awaited"), ("minutes", " ", "whom")):
        with pytest.raises(UserError) as refused:
            Deferral("C01", "overall", awaited, whom).checked()
        assert refused.value.field == field
    with pytest.raises(UserError, match="Say who is present"):
        roles_checked(["", "  "])
    assert roles_checked(["Chair ", "Chair", "Police"]) == ("Chair", "Police")
