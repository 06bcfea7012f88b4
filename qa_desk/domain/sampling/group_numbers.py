"""How many cases each group gives to a sample that is spread across a column."""

from collections.abc import Mapping

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted

NOTHING_SAID = tr("Nothing said")
"""What a group is called whose cases have no word in the column."""


def group_words(value: str) -> str:
    """The name of a group as it is shown."""
    return value or NOTHING_SAID


def by_largest_remainder(sizes: Mapping[str, int], total: int) -> dict[str, int]:
    """``total`` in proportion to ``sizes``, in whole cases.

    Each group gets the whole part of its share. What is left goes one by one to the largest remainders; of equal
    remainders the larger group comes first, and of equal groups the one whose name comes first by code point.
    No group gets more than its size while ``total`` is no more than all of them together.
    """
    whole = sum(sizes.values())
    if not whole:
        return dict.fromkeys(sizes, 0)
    numbers = {group: total * size // whole for group, size in sizes.items()}
    order = sorted(sizes, key=lambda group: (-(total * sizes[group] % whole), -sizes[group], group))
    for group in order[: total - sum(numbers.values())]:
        numbers[group] += 1
    return numbers


def group_numbers(sizes: Mapping[str, int], size: int, quotas: Mapping[str, int]) -> tuple[dict[str, int], list[str]]:
    """How many of each group, and what the chair should know about it.

    A group without a number of its own shares the rest in proportion. A group with fewer cases than were asked for
    gives all it has, and what it lacks comes from the cases left in the other groups, in proportion to those.
    """
    _check_quotas(sizes, size, quotas)
    numbers = {group: min(quotas.get(group, 0), cases) for group, cases in sizes.items()}
    free = {group: cases for group, cases in sizes.items() if group not in quotas}
    shared = min(size - sum(quotas.values()), sum(free.values()))
    numbers |= by_largest_remainder(free, shared)
    missing = size - sum(numbers.values())
    left = {group: cases - numbers[group] for group, cases in sizes.items()}
    for group, more in by_largest_remainder(left, missing).items():
        numbers[group] += more
    notes = [
        tr(
            "{group_words} has only {counted}, so {number} of the {asked} asked for come from other groups",
            group_words=group_words(group),
            counted=counted(sizes[group], SubjectKind.CASE),
            number=asked - sizes[group],
            asked=asked,
        )
        for group, asked in quotas.items()
        if asked > sizes[group]
    ]
    return numbers, notes


def _check_quotas(sizes: Mapping[str, int], size: int, quotas: Mapping[str, int]) -> None:
    stranger = next((group for group in quotas if group not in sizes), None)
    if stranger is not None:
        raise UserError(
            tr('No case in the list has "{group_words}" in this column.', group_words=group_words(stranger)),
            tr("Nothing was changed."),
            field="quotas",
        )
    if any(asked < 0 for asked in quotas.values()):
        raise UserError(tr("The number for a group must be 0 or more."), tr("Nothing was changed."), field="quotas")
    asked = sum(quotas.values())
    if asked > size or (asked < size and len(quotas) == len(sizes)):
        raise UserError(
            tr("The numbers for the groups add up to {asked}, and the sample is {size}.", asked=asked, size=size),
            tr("Change one of them. Nothing was changed."),
            field="quotas",
        )
