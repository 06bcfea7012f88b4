"""Drawing a sample: the same list, plan and starting number give the same cases on every machine."""

from dataclasses import dataclass

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.sampling.group_numbers import group_numbers
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.domain.sampling.population import Population
from qa_desk.domain.seeded_order import seeded_order


@dataclass(frozen=True)
class Draw:
    """The cases chosen and those in reserve, both in drawn order, and what the chair should know."""

    chosen: tuple[str, ...]
    reserves: tuple[str, ...]
    notes: tuple[str, ...] = ()


def draw(population: Population, plan: SamplePlan) -> Draw:
    """Choose cases; raises UserError when the plan does not fit the list.

    At random: the first ``size`` by rank. Spread: of each group as many as `group_numbers` gives it, by the same rank.
    The others are the reserves, by rank. The purpose in the rank (see `seeded_order`) is the name of the method.
    """
    plan.checked(len(population.cases))
    order = seeded_order(population.codes, plan.seed, plan.method.value)
    match plan.method:
        case DrawMethod.ALL:
            return Draw(population.codes, ())
        case DrawMethod.RANDOM:
            return Draw(order[: plan.size], order[plan.size :])
        case DrawMethod.SPREAD:
            return _spread(population, plan, order)
        case DrawMethod.BY_HAND:
            return _by_hand(population, plan, order)


def _spread(population: Population, plan: SamplePlan, order: tuple[str, ...]) -> Draw:
    if plan.column not in population.columns:
        raise UserError(
            tr('The list has no column "{column}".', column=plan.column), tr("Nothing was changed."), field="column"
        )
    groups = population.groups(plan.column)
    sizes = {value: len(codes) for value, codes in groups.items()}
    numbers, notes = group_numbers(sizes, plan.size, dict(plan.quotas))
    group_of = {code: value for value, codes in groups.items() for code in codes}
    chosen: list[str] = []
    reserves: list[str] = []
    for code in order:
        wanted = numbers[group_of[code]] > 0
        numbers[group_of[code]] -= wanted
        (chosen if wanted else reserves).append(code)
    return Draw(tuple(chosen), tuple(reserves), tuple(notes))


def _by_hand(population: Population, plan: SamplePlan, order: tuple[str, ...]) -> Draw:
    picked, listed = frozenset(plan.picked), frozenset(population.codes)
    stranger = next((code for code in plan.picked if code not in listed), None)
    if stranger is not None:
        raise UserError(
            tr("The list has no case {stranger}.", stranger=stranger), tr("Nothing was changed."), field="picked"
        )
    chosen = tuple(code for code in population.codes if code in picked)
    return Draw(chosen, tuple(code for code in order if code not in picked))
