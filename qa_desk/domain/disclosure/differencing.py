"""What two files tell together that neither tells alone: an earlier one beside the one about to be made."""

from collections.abc import Iterable, Sequence

from qa_desk.domain.dates import short_date
from qa_desk.domain.disclosure.rules import SmallNumbersRule, rule_named
from qa_desk.domain.language import tr
from qa_desk.domain.made_files.made_file import MadeFile

OTHERS = {"feedback.pdf", "contents.xlsx"}
"""Files that hold no counts of the audit: what an auditor is told of their own grades, and lists of files."""


def differencing_warnings(
    rule: SmallNumbersRule, population: str, subjects: int, earlier: Iterable[MadeFile]
) -> tuple[str, ...]:
    """Why somebody who has an earlier file too could work out what this one hides; the latest reason first.

    Earlier files that tell the same by the same rule are told of once.
    """
    groups: dict[tuple[str, str, int], list[MadeFile]] = {}
    for one in sorted(earlier, key=lambda file: file.made_at, reverse=True):
        if one.kind not in OTHERS:
            groups.setdefault((one.rule, one.population, one.subjects), []).append(one)
    found = []
    for files in groups.values():
        what = _told_together(rule, population, subjects, files[0])
        if what:
            found.append(f"{_which(files)} {what}")
    return tuple(found)


def _which(files: Sequence[MadeFile]) -> str:
    latest = files[0]
    more = len(files) - 1
    others = tr(" (and {more} more like it)", more=more) if more else ""
    return f"{latest.kind} of {short_date(latest.made_at.astimezone().date())}{others}"


def _told_together(rule: SmallNumbersRule, population: str, subjects: int, earlier: MadeFile) -> str:
    """What the two tell together; empty when that is no more than the one."""
    before, same = rule_named(earlier.rule), bool(population) and earlier.population == population
    if rule == before and (same or not rule.hides):
        return ""
    difference = _difference(subjects, earlier, same=same)
    if not before.hides:
        return tr(
            "hides nothing and was made from {difference}. Whoever has both can work out what this file hides.",
            difference=difference,
        )
    if not rule.hides:
        return tr(
            "hides small numbers and was made from {difference}. Whoever has both can work out what it hides: keep "
            "this file where that one does not go.",
            difference=difference,
        )
    if rule != before:
        return tr(
            "was made by another rule ({words}) from {difference}. What one of the two hides, the other may "
            "show: publish by one rule only.",
            words=before.words,
            difference=difference,
        )
    if abs(subjects - earlier.subjects) > rule.largest_hidden:
        return ""
    return tr(
        "was made from {difference}. Whoever has both can compare them, and what differs tells of those few: publish "
        "only one of the two.",
        difference=difference,
    )


def _difference(subjects: int, earlier: MadeFile, *, same: bool) -> str:
    if same:
        return tr("the same returns")
    if not earlier.population:
        return tr("{subjects} returns", subjects=earlier.subjects)
    fewer = subjects - earlier.subjects
    if not fewer:
        return tr("as many returns, of which some are others or have changed since")
    returns = "return" if abs(fewer) == 1 else "returns"
    return f"{abs(fewer)} {returns} {'fewer' if fewer > 0 else 'more'}"
