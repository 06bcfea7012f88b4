"""Drawing a sample: the same on every machine, spread by a stated rule, and proved again."""

from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.audit import Subject
from qa_desk.domain.errors import UserError
from qa_desk.domain.sampling.drawing import draw
from qa_desk.domain.sampling.group_numbers import by_largest_remainder, group_numbers
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.domain.sampling.population import Population, canonical_text
from qa_desk.domain.sampling.sample import Replacement, Sample, prove
from qa_desk.domain.sampling.shares import group_shares, share_warnings

CATEGORIES = {"Neglect": 52, "Emotional abuse": 41, "Physical abuse": 17, "Sexual abuse": 8}
"""The list of the worked example: 118 cases, 20 to audit, starting number 48213."""
COLUMN = "Category"
RANDOM_CHOSEN = ("CG-026", "CG-117", "CG-066", "CG-075", "CG-105", "CG-037", "CG-118", "CG-081")
SPREAD_CHOSEN = (
    "CG-118",
    "CG-103",
    "CG-013",
    "CG-002",
    "CG-016",
    "CG-006",
    "CG-108",
    "CG-023",
    "CG-051",
    "CG-003",
    "CG-029",
    "CG-011",
    "CG-107",
    "CG-082",
    "CG-078",
    "CG-069",
    "CG-073",
    "CG-058",
    "CG-085",
    "CG-057",
)
CHECKSUM = "e64a9be9a55384662b53efe38bded86f885e6d73096bb0d40ae98e5888733f5b"


def a_population() -> Population:
    groups = [group for group, size in CATEGORIES.items() for _ in range(size)]
    return Population(
        tuple(Subject(f"CG-{number:03}", ((COLUMN, group),)) for number, group in enumerate(groups, start=1))
    )


def spread(**changes: Any) -> SamplePlan:
    return replace(SamplePlan(DrawMethod.SPREAD, 20, 48213, COLUMN), **changes)


def sampled(population: Population, plan: SamplePlan) -> Sample:
    drawn = draw(population, plan)
    return Sample(plan, population.checksum, drawn.chosen, drawn.reserves)


def test_a_draw_gives_the_cases_it_always_gave() -> None:
    population = a_population()
    at_random = draw(population, SamplePlan(DrawMethod.RANDOM, 8, 48213))
    assert at_random.chosen == RANDOM_CHOSEN
    assert draw(population, spread()).chosen == SPREAD_CHOSEN
    assert population.checksum == CHECKSUM


def test_anybody_can_draw_again_with_a_sha256_tool() -> None:
    population = a_population()
    ranks = {code: sha256(f"48213|random|{code}".encode()).hexdigest() for code in population.codes}
    by_hand = sorted(population.codes, key=lambda code: ranks[code])
    drawn = draw(population, SamplePlan(DrawMethod.RANDOM, 20, 48213))
    assert (*drawn.chosen, *drawn.reserves) == tuple(by_hand)
    assert sha256(canonical_text(population).encode()).hexdigest() == population.checksum
    assert canonical_text(population).startswith("CG-001\tCategory\tNeglect\nCG-002\t")


@settings(max_examples=30)
@given(st.randoms(use_true_random=False), st.sampled_from(DrawMethod))
def test_the_order_of_the_list_makes_no_difference(dice, method: DrawMethod) -> None:  # type: ignore[no-untyped-def]
    population = a_population()
    shuffled = list(population.cases)
    dice.shuffle(shuffled)
    other = Population(tuple(shuffled))
    plan = spread(method=method, picked=("CG-007", "CG-110"))
    assert other.checksum == population.checksum
    assert sorted(draw(other, plan).chosen) == sorted(draw(population, plan).chosen)
    assert draw(other, plan).reserves == draw(population, plan).reserves


def test_a_spread_sample_has_the_shares_of_the_list() -> None:
    population = a_population()
    drawn = draw(population, spread())
    shares = group_shares(population, COLUMN, drawn.chosen)
    assert [(one.group, one.listed, one.sampled, one.share_listed, one.share_sampled) for one in shares] == [
        ("Neglect", 52, 9, "44%", "9 of 20"),
        ("Emotional abuse", 41, 7, "35%", "7 of 20"),
        ("Physical abuse", 17, 3, "14%", "3 of 20"),
        ("Sexual abuse", 8, 1, "7%", "1 of 20"),
    ]
    assert share_warnings(shares) == ("Only 1 sexual abuse case. Findings about this group will not stand alone.",)


@given(st.dictionaries(st.text(max_size=3), st.integers(1, 50), min_size=1, max_size=6), st.data())
def test_largest_remainders_share_out_everything_and_never_too_much(sizes: dict[str, int], data: st.DataObject) -> None:
    total = data.draw(st.integers(0, sum(sizes.values())))
    numbers = by_largest_remainder(sizes, total)
    assert sum(numbers.values()) == total
    assert all(abs(numbers[one] * sum(sizes.values()) - total * sizes[one]) < sum(sizes.values()) for one in sizes)
    assert all(numbers[one] <= sizes[one] for one in sizes)


def test_of_equal_remainders_the_larger_group_comes_first_and_then_the_name() -> None:
    assert by_largest_remainder({"b": 2, "a": 2, "c": 4}, 2) == {"b": 0, "a": 1, "c": 1}
    assert by_largest_remainder({"b": 1, "a": 3}, 2) == {"b": 0, "a": 2}


def test_a_group_that_is_too_small_gives_its_rest_to_the_others_and_says_so() -> None:
    numbers, notes = group_numbers(CATEGORIES, 20, {"Sexual abuse": 10, "Neglect": 4})
    assert numbers == {"Neglect": 5, "Emotional abuse": 5, "Physical abuse": 2, "Sexual abuse": 8}
    assert notes == ["Sexual abuse has only 8 cases, so 2 of the 10 asked for come from other groups"]
    assert group_numbers(CATEGORIES, 20, {"Sexual abuse": 5})[0]["Sexual abuse"] == 5


@given(st.dictionaries(st.sampled_from(sorted(CATEGORIES)), st.integers(0, 60)), st.integers(1, 118))
def test_numbers_for_groups_give_the_size_or_are_refused(quotas: dict[str, int], size: int) -> None:
    try:
        numbers, notes = group_numbers(CATEGORIES, size, quotas)
    except UserError as refusal:
        assert refusal.field == "quotas"
        assert sum(quotas.values()) > size or len(quotas) == len(CATEGORIES)
        return
    assert sum(numbers.values()) == size
    assert all(0 <= numbers[group] <= CATEGORIES[group] for group in CATEGORIES)
    assert all(numbers[group] >= min(asked, CATEGORIES[group]) for group, asked in quotas.items())
    assert len(notes) == sum(asked > CATEGORIES[group] for group, asked in quotas.items())


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (spread(size=119), "Sample must be 118 or fewer, the number of cases in your list."),
        (spread(size=0), "Sample must be 1 case or more."),
        (spread(seed=-1), "The starting number must be from 0 to 999999999."),
        (spread(column=""), "Choose the column to spread the sample across."),
        (spread(column="Team"), 'The list has no column "Team".'),
        (spread(quotas=(("Other", 2),)), 'No case in the list has "Other" in this column.'),
        (spread(quotas=(("Neglect", 21),)), "The numbers for the groups add up to 21, and the sample is 20."),
        (spread(method=DrawMethod.BY_HAND), "Choose at least one case."),
        (spread(method=DrawMethod.BY_HAND, picked=("CG-999",)), "The list has no case CG-999."),
    ],
)
def test_a_plan_that_does_not_fit_the_list_is_refused(plan: SamplePlan, words: str) -> None:
    with pytest.raises(UserError) as refusal:
        draw(a_population(), plan)
    assert refusal.value.message == words


def test_an_empty_list_has_no_sample() -> None:
    with pytest.raises(UserError, match="There are no cases to choose from"):
        draw(Population(()), SamplePlan(DrawMethod.ALL))


@pytest.mark.parametrize("method", DrawMethod)
def test_a_sample_is_proved_again_and_a_changed_one_is_not(method: DrawMethod) -> None:
    population = a_population()
    sample = sampled(population, spread(method=method, picked=("CG-007", "CG-110")))
    assert prove(sample, population).is_proved
    shorter = Population(population.cases[1:])
    assert prove(sample, shorter).words == "The list is not the one that the sample was drawn from."
    meddled = replace(sample, chosen=(*sample.chosen[1:], sample.chosen[0]))
    assert not prove(meddled, population).is_proved


def test_the_next_reserve_is_of_the_same_group() -> None:
    population = a_population()
    sample = sampled(population, spread())
    old = next(code for code in sample.chosen if code > "CG-110")
    new = sample.next_reserve(old, population)
    assert new == next(code for code in sample.reserves if code > "CG-110")
    swapped = replace(sample, replacements=(Replacement(old, new, "Moved away"),))
    assert old not in swapped.in_audit
    assert swapped.in_audit[-1] == new
    assert len(swapped.in_audit) == 20
    assert swapped.next_reserve(new, population) != new


def test_without_a_reserve_nothing_is_replaced() -> None:
    population = a_population()
    sample = sampled(population, spread(quotas=(("Sexual abuse", 8),)))
    with pytest.raises(UserError, match="No case with Category Sexual abuse is left in reserve"):
        sample.next_reserve("CG-118", population)


def test_small_groups_are_warned_about_in_few_words() -> None:
    population = Population(tuple(Subject(f"{number}", (("Team", f"T{number}"),)) for number in range(10)))
    shares = group_shares(population, "Team", ("0", "1", "2", "3"))
    assert share_warnings(shares) == (
        "4 groups have only 1 case. Findings about these groups will not stand alone.",
        "6 groups have no case in the sample.",
    )
    blank = group_shares(Population((Subject("1"), Subject("2", (("Team", "North"),)))), "Team", ("1",))
    assert share_warnings(blank)[0].startswith("Only 1 case with nothing said.")
    assert share_warnings(group_shares(population, "Team", ())) == ()
