"""What an audit shows beside an earlier one: counts of both, and what may be said of the difference."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from qa_desk.cli.opened import open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, set_verb
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.comparison import ComparedQuestion, Comparison, Reading
from qa_desk.domain.findings.words import percent_range, points_range, provisional_line, signed_off_words


def add_to(command: ArgumentParser) -> None:
    """The command ``findings compare``."""
    set_verb(command, _compare)
    add_desk(command)
    command.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    what = "the id of the audit before it (otherwise the one it was set up to follow)"
    command.add_argument("earlier", metavar="EARLIER", nargs="?", help=what)


def _compare(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.services.comparisons import comparison_json  # with the services, which the desk brings anyway

    with open_desk(arguments, workplace) as services:
        audit = services.audits.get(arguments.audit)
        earlier = arguments.earlier or audit.previous
        if not earlier:
            raise UserError(
                "This audit was not set up to follow another, so there is nothing to compare it with.",
                "Name the earlier audit after it.",
            )
        titles = audit.title, services.audits.get(earlier).title
        compared = services.comparisons.compare(arguments.audit, earlier)
    return Told((f"{titles[0]}, beside {titles[1]}", *_lines(compared)), comparison_json(compared))


def _lines(compared: Comparison) -> Iterator[str]:
    for when, found in (("Now", compared.now), ("Then", compared.earlier)):
        yield f"{when}: edition {found.template.edition}, {provisional_line(found) or signed_off_words(found)}"
    yield compared.sentence
    yield from compared.notes
    for title, readings in (
        ("More are fine", (Reading.MORE,)),
        ("Fewer are fine", (Reading.FEWER,)),
        ("No clear change, or none", (Reading.NO_CLEAR_CHANGE, Reading.NO_CHANGE)),
        ("Too few to tell", (Reading.TOO_FEW,)),
        ("Not comparable", (Reading.NOT_COMPARABLE,)),
    ):
        every = (*compared.comparable, *compared.of(Reading.NOT_COMPARABLE))
        listed = [one for one in every if one.reading in readings]
        if listed:
            yield ""
            yield title
            yield from map(_line, listed)


def _line(one: ComparedQuestion) -> str:
    """ "  12  First meeting in time: 15 of 25 in time then, 22 of 25 now. …", with the ranges after it."""
    ranges = ""
    difference, now, earlier = one.told_difference, one.now, one.earlier
    if difference is not None and now is not None and earlier is not None and now.interval and earlier.interval:
        ranges = (
            f" Likely range {percent_range(earlier.interval)} then, {percent_range(now.interval)} now; difference "
            f"{points_range(difference)} points (95% interval)."
        )
    return f"{one.number:>4}  {one.question.title}: {one.sentence}{ranges}"
