"""Agreement between raters: the published values, what must hold for any grades, and the plain words."""

import csv
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.agreement import Agreement, GradeOrder, Ratings, agreement
from qa_desk.domain.agreement.coefficients import Kappa
from qa_desk.domain.agreement.first_grades import first_own_grades
from qa_desk.domain.agreement.rater_tables import ratings_of_table
from qa_desk.domain.agreement.statistics import IDENTICAL, NOT_TOLD_APART
from qa_desk.domain.agreement.words import TOO_FEW, Nouns, analyst_lines, plain_lines
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AuditMoved, Event, Recorded, ReturnReopened, ReturnSignedOff

TABLES = Path(__file__).parents[1] / "reference" / "raters"
OFSTED = GradeOrder.of_words(["Outstanding", "Good", "Requires improvement", "Inadequate"])
LETTERS = GradeOrder.of_words("abcd")
NOUNS = Nouns("auditors", "cases")

Row = list[str | None]


def table(name: str, scale: str) -> Agreement:
    with (TABLES / f"{name}.csv").open(newline="", encoding="utf-8") as source:
        return agreement(ratings_of_table(list(enumerate(csv.reader(source), start=1)), GradeOrder.of_words(scale)))


def of_rows(rows: list[Row], order: GradeOrder = OFSTED) -> Agreement:
    return agreement(Ratings.of_grades(order, [f"Auditor {name}" for name in "ABCDEF"[: len(rows[0])]], rows))


def figures(found: Agreement) -> dict[str, float | None]:
    def value(kappa: Kappa | None) -> float | None:
        return kappa.value if kappa else None

    return {
        "percent": found.percent,
        "within_one": found.percent_within_one,
        "kappa": value(found.cohen.unweighted),
        "linear": value(found.cohen.linear),
        "quadratic": value(found.cohen.quadratic),
        "fleiss": found.fleiss,
        "nominal": found.alpha.nominal,
        "ordinal": found.alpha.ordinal,
        "interval": found.alpha.interval,
        "ratio": found.alpha.ratio,
        "ac1": found.ac1,
        "ac2_linear": found.ac2.linear,
        "ac2_quadratic": found.ac2.quadratic,
    }


@pytest.mark.parametrize(
    ("name", "scale", "figure", "published"),
    [
        ("cohen1960_p45", "123", "percent", "0.70"),
        ("cohen1960_p45", "123", "kappa", "0.492"),
        ("cohen1960_p45", "123", "ac1", "0.57597"),
        ("cohen1960_p45", "123", "ac2_quadratic", "0.63855"),
        ("sas_kappa_3x3", "123", "kappa", "0.4842"),
        ("sas_kappa_3x3", "123", "linear", "0.4701"),
        ("fleiss1971_diagnoses", "12345", "percent", "0.5556"),
        ("fleiss1971_diagnoses", "12345", "fleiss", "0.430"),
        ("krippendorff_4obs_12units", "12345", "nominal", "0.743"),
        ("krippendorff_4obs_12units", "12345", "ordinal", "0.815"),
        ("krippendorff_4obs_12units", "12345", "interval", "0.849"),
        ("krippendorff_4obs_12units", "12345", "ratio", "0.797"),
        ("krippendorff_4obs_12units", "12345", "ac1", "0.77544"),
        ("krippendorff_4obs_12units", "12345", "percent", "0.818"),
        ("krippendorff1980_3obs_9units", "1234", "nominal", "0.642"),
        ("gwet_paradox_2x2", "12", "percent", "0.85"),
        ("gwet_paradox_2x2", "12", "kappa", "0.3144"),
        ("gwet_paradox_2x2", "12", "ac1", "0.808"),
        ("randolph2005_1", "YN", "fleiss", "0.33"),
    ],
)
def test_a_published_value_is_met_to_its_printed_digits(name: str, scale: str, figure: str, published: str) -> None:
    found = figures(table(name, scale))[figure]
    assert found is not None
    assert f"{found:.{len(published.partition('.')[2])}f}" == published


def test_a_published_value_that_was_cut_off_and_not_rounded_is_met() -> None:
    percent = table("krippendorff1980_3obs_9units", "1234").percent
    assert percent == pytest.approx(20 / 27)
    assert str(percent).startswith("0.740")


def test_the_ranges_of_kappa_are_those_that_were_published() -> None:
    cohen = table("sas_kappa_3x3", "123").cohen
    told = [
        (round(kappa.error, 4), round(kappa.interval.low, 4), round(kappa.interval.high, 4))
        for kappa in (cohen.unweighted, cohen.linear)
        if kappa and kappa.interval
    ]
    assert told == [(0.1380, 0.2137, 0.7547), (0.1457, 0.1845, 0.7558)]


def test_what_takes_part_and_what_is_left_out() -> None:
    ratings = table("krippendorff_4obs_12units", "12345").ratings
    assert (ratings.subjects, ratings.rater_count, ratings.left_out) == (11, 4, 1)


def test_identical_grades_leave_kappa_undefined() -> None:
    found = of_rows([["Good", "Good"]] * 10)
    defined = {name: value for name, value in figures(found).items() if value is not None}
    assert defined == {"percent": 1.0, "within_one": 1.0, "ac1": 1.0, "ac2_linear": 1.0, "ac2_quadratic": 1.0}
    assert found.notes == (IDENTICAL,)
    assert "expect about 10 of 10 to match" in "\n".join(plain_lines(found, NOUNS))


def test_one_difference_among_many_brings_kappa_to_nothing() -> None:
    rows: list[Row] = [["Good", "Good"] for _ in range(19)]
    found = figures(of_rows([*rows, ["Good", "Requires improvement"]], GradeOrder.of_words(OFSTED.values[1:3])))
    assert found["percent"] == pytest.approx(0.95)
    assert found["kappa"] == pytest.approx(0)
    assert found["nominal"] == pytest.approx(0, abs=1e-9)
    assert found["ac1"] == pytest.approx(0.947, abs=5e-4)


def test_a_point_that_nobody_used_stays_in_the_weights() -> None:
    rows: list[Row] = [["a", "a"], ["a", "b"], ["b", "b"], ["c", "a"], ["c", "c"]]
    three, four = of_rows(rows, GradeOrder.of_words("abc")), of_rows(rows, GradeOrder.of_words("acxb"))
    assert figures(three)["linear"] != pytest.approx(figures(four)["linear"])
    assert figures(three)["kappa"] == pytest.approx(figures(four)["kappa"])


def test_cohen_needs_two_raters_who_are_told_apart() -> None:
    counted = agreement(Ratings.of_counts(LETTERS, [(2, 0, 0, 0), (1, 1, 0, 0), (0, 0, 2, 0)]))
    assert counted.cohen.unweighted is None
    assert counted.notes == (NOT_TOLD_APART,)
    assert "here are 3" in of_rows([["a", "b", "c"]], LETTERS).notes[0]
    # The third graded only what nobody else did, so two are left.
    found = of_rows([["a", "a", None], ["b", "c", None], [None, None, "d"]], LETTERS)
    assert found.cohen.unweighted is not None
    assert (found.ratings.rater_count, found.ratings.left_out) == (2, 1)


points = st.sampled_from(["a", "b", "c", "d"])
two_raters = st.lists(st.lists(points, min_size=2, max_size=2), min_size=1, max_size=25)
several_raters = st.integers(2, 5).flatmap(
    lambda raters: st.lists(
        st.lists(st.one_of(st.none(), points), min_size=raters, max_size=raters), min_size=1, max_size=20
    )
)


def assert_alike(one: Agreement, other: Agreement) -> None:
    for name, value in figures(one).items():
        again = figures(other)[name]
        assert (value is None) is (again is None), name
        assert value is None or value == pytest.approx(again, abs=1e-9), name


@given(several_raters, st.randoms(use_true_random=False))
def test_who_the_raters_are_changes_nothing(rows: list[Row], random: Random) -> None:
    columns = list(range(len(rows[0])))
    random.shuffle(columns)
    assert_alike(of_rows(rows, LETTERS), of_rows([[row[column] for column in columns] for row in rows], LETTERS))


@given(several_raters, st.randoms(use_true_random=False))
def test_the_order_of_what_was_graded_changes_nothing(rows: list[Row], random: Random) -> None:
    assert_alike(of_rows(rows, LETTERS), of_rows(random.sample(rows, len(rows)), LETTERS))


@given(several_raters)
def test_the_end_that_a_scale_is_read_from_changes_nothing(rows: list[Row]) -> None:
    assert_alike(of_rows(rows, LETTERS), of_rows(rows, GradeOrder.of_words("dcba")))


@given(several_raters)
def test_every_figure_lies_between_minus_one_and_one(rows: list[Row]) -> None:
    found = of_rows(rows, LETTERS)
    for name, value in figures(found).items():
        # By its definition AC2 can fall lower where grades that stand alone take part in the chance.
        if value is not None and not (name.startswith("ac2") and any(found.ratings.alone)):
            assert -1 - 1e-9 <= value <= 1 + 1e-9, name


@given(several_raters)
def test_grading_everything_twice_keeps_what_it_should(rows: list[Row]) -> None:
    once, twice = figures(of_rows(rows, LETTERS)), figures(of_rows(rows * 2, LETTERS))
    for name, value in once.items():
        again = twice[name]
        if name in (
            "nominal",
            "ordinal",
            "interval",
            "ratio",
        ):  # alpha allows for small numbers, so it comes down a little
            assert value is None or (again is not None and again <= value + 1e-9), name
        else:
            assert value is again is None or value == pytest.approx(again, abs=1e-9), name


@given(st.lists(points, min_size=2, max_size=20).filter(lambda given: len(set(given)) > 1), st.integers(2, 4))
def test_perfect_agreement_is_one(grades: list[str], raters: int) -> None:
    found = figures(of_rows([[grade] * raters for grade in grades], LETTERS))
    del found["ratio"]  # letters are no amounts
    if raters > 2:
        found = {name: value for name, value in found.items() if name not in ("kappa", "linear", "quadratic")}
    assert list(found.values()) == pytest.approx([1.0] * len(found))


@given(two_raters)
def test_a_table_of_pairs_says_the_same_as_its_rows(rows: list[Row]) -> None:
    found = of_rows(rows, LETTERS)
    assert found.ratings.pairs is not None
    assert_alike(found, agreement(Ratings.of_pairs(LETTERS, ("A", "B"), found.ratings.pairs)))
    assert found.same + found.one_apart <= found.pairs == len(rows)


def test_the_plain_words_come_in_their_order() -> None:
    given = {
        ("Good", "Good"): 14,
        ("Requires improvement", "Requires improvement"): 7,
        ("Good", "Requires improvement"): 4,
        ("Outstanding", "Good"): 2,
        ("Inadequate", "Requires improvement"): 1,
        ("Outstanding", "Inadequate"): 1,
        ("Inadequate", "Outstanding"): 1,
        ("Good", None): 1,
    }
    rows: list[Row] = [list(pair) for pair, times in given.items() for _ in range(times)]
    assert list(plain_lines(of_rows(rows), NOUNS)) == [
        "The two auditors gave the same grade on 21 of 30 cases. On 7 they were one grade apart. "
        "On 2 they were further apart.",
        "6 of the 9 differences cross the line between Good and Requires improvement.",
        "Auditor B graded lower on 7 of the 9.",
        "If each had guessed while keeping their own mix of grades, we would expect about 13 of 30 to match.",
        "Left out: 1 of 31 cases, without two grades.",
    ]
    lines = list(analyst_lines(of_rows(rows), NOUNS))
    assert lines[0] == "For analysts: 30 pairs, 30 cases, 2 auditors, 1 left out."
    assert lines[2].startswith("  Cohen's kappa 0.48 (95% range ")


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([["Good", "Inadequate"]], "The one difference crosses the line between Good and Requires improvement."),
        (
            [["Good", "Outstanding"]],
            "The one difference does not cross the line between Good and Requires improvement.",
        ),
        ([["Good", "Outstanding"]], "Auditor A graded lower on the one that differs."),
        ([["Good", "Outstanding"], ["Outstanding", "Good"]], "Each of the two graded lower on 1 of the 2."),
        ([["Good", "Outstanding"], ["Outstanding", "Good"]], "None of the 2 differences cross the line"),
        ([["Good", "Good"]], f"we would expect about 1 of 1 to match. {TOO_FEW}"),
        ([["Good", None]], "Nothing has two grades, so there is nothing to compare."),
        (
            [["Good", "Good", "Inadequate"]],
            "In 1 of 3 pairs of grades by 3 auditors the grade was the same. In none they were one",
        ),
        ([["Good", "Good", "Inadequate"]], "keeping the mix of grades of all together"),
    ],
)
def test_small_numbers_have_words_of_their_own(rows: list[Row], words: str) -> None:
    assert words in "\n".join(plain_lines(of_rows(rows), NOUNS))


def test_a_bare_scale_knows_its_line_only_by_name() -> None:
    assert (OFSTED.line_words, OFSTED.best_first) == ("Good and Requires improvement", True)
    worst_first = GradeOrder.of_words(["red", "amber", "green"])
    assert (worst_first.line_words, worst_first.best_first) == ("amber and green", False)
    assert (LETTERS.line_words, LETTERS.best_first) == ("", None)
    assert "Auditor B graded nearer to “d” on the one that differs." in plain_lines(
        of_rows([["a", "b"]], LETTERS), NOUNS
    )


@pytest.mark.parametrize("scale", ["a", "a,b,a", "a,,b", ""])
def test_what_is_no_scale_is_refused(scale: str) -> None:
    with pytest.raises(UserError, match="scale"):
        GradeOrder.of_words(scale.split(","))


def recorded(*events: Event) -> list[Recorded]:
    return [Recorded(f"e{place}", place, "A", "", event) for place, event in enumerate(events, start=1)]


def test_only_the_first_sign_off_counts_and_follows_the_names_of_a_move() -> None:
    history = recorded(
        ReturnSignedOff("r", (("seen", "met"), ("gone", "met")), ()),
        ReturnReopened("r", "The other auditor saw more."),
        ReturnSignedOff("r", (("seen", "not_met"),), ()),
    )
    assert first_own_grades(history) == {"seen": "met", "gone": "met"}
    assert first_own_grades([]) == {}

    edition = TemplateReference("one", "1", "x")
    moved = AuditMoved("audit", edition, edition, (("seen", "child_seen"), ("gone", "")), "A new edition")
    later, before = Recorded("m", 9, "A", "", moved), Recorded("m", 0, "A", "", moved)
    assert first_own_grades(history, [later]) == {"child_seen": "met"}
    assert first_own_grades(history, [before]) == {"seen": "met", "gone": "met"}


def test_points_that_are_numbers_are_as_far_apart_as_they_say() -> None:
    rows: list[Row] = [["0", "1"], ["1", "4"], ["4", "4"], ["0", "0"]]
    by_worth = figures(of_rows(rows, GradeOrder.of_words(["0", "1", "4"])))
    by_steps = figures(of_rows([[f"p{one}" for one in row] for row in rows], GradeOrder.of_words(["p0", "p1", "p4"])))
    assert by_worth["interval"] != by_steps["interval"]
    assert by_worth["ordinal"] == by_steps["ordinal"]
    assert by_steps["ratio"] is None


def test_a_table_without_a_column_of_units_is_read_as_it_stands() -> None:
    grades = [["rater 1", "Rater_2", "rater C"], ["1", "1", "2"], ["2", "2", "2"], ["1", "2", "2"]]
    counts = [["1", "2"], ["2", "1"], ["0", "3"], ["1", "2"]]
    order = GradeOrder.of_words(["1", "2"])
    named = [["case", *grades[0]], *([f"C{number}", *row] for number, row in enumerate(grades[1:]))]

    def read(table: list[list[str]], *, counted: bool = False) -> dict[str, float | None]:
        return figures(agreement(ratings_of_table(list(enumerate(table, start=1)), order, counts=counted)))

    assert read(grades) == read(named) == read(counts, counted=True)
