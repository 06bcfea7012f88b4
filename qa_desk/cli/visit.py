"""Frontline visits and staff surveys beside the areas of Section 11: recorded, listed, taken back."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.area_checks.check import AreaCheck, Match, Survey, Visit
from qa_desk.domain.dates import parse_date
from qa_desk.services.area_checks import check_json

NONE_YET = "No visit or survey is recorded here yet."


def add_to(noun: ArgumentParser) -> None:
    """The commands ``visit list``, ``add``, ``survey`` and ``take-back``."""
    verbs = verbs_of(noun)
    show = add_verb(verbs, "list", _list, "every visit and survey of an audit, and how often practice matched")
    _add_audit(show)
    add = add_verb(verbs, "add", _visit, "record a visit about one section of one agency")
    _add_area(add)
    add.add_argument("--who", required=True, metavar="ROLES", help="who visited, by role")
    add.add_argument("--asked", required=True, metavar="WORDS", help="what was asked")
    add.add_argument("--seen", required=True, metavar="WORDS", help="what was seen")
    add.add_argument(
        "--match", required=True, choices=[one.value for one in Match], help="does practice match the return"
    )
    survey = add_verb(verbs, "survey", _survey, "record how staff answered one question about one section")
    _add_area(survey)
    survey.add_argument("--question", required=True, metavar="WORDS", help="what staff were asked")
    for name in ("yes", "partly", "no"):
        survey.add_argument(f"--{name}", type=int, required=True, metavar="N", help=f"how many answered {name}")
    survey.add_argument("--answered", type=int, metavar="N", help="how many answered (the three together)")
    survey.add_argument("--percent", action="store_true", help="the three are percentages of --answered")
    back = add_verb(verbs, "take-back", _take_back, "let a visit or survey count no more")
    add_desk(back)
    back.add_argument("check", metavar="VISIT", help="its id, as in `visit list`")
    back.add_argument("--reason", required=True, help="why, for the history")
    add_name(back)


def _add_audit(parser: ArgumentParser) -> None:
    add_desk(parser)
    parser.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")


def _add_area(parser: ArgumentParser) -> None:
    _add_audit(parser)
    parser.add_argument("subject", metavar="AGENCY", help="the agency or school, as the audit lists it")
    parser.add_argument("section", metavar="SECTION", help="the name of the section, as in `templates show`")
    parser.add_argument("--on", default="", metavar="DATE", help="the day (today)")
    parser.add_argument("--evidence", default="", metavar="REFERENCE", help="where the record of it is")
    add_name(parser)


def _list(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        grid = services.areas.grid(arguments.audit)
    checks = [one for area in grid.areas() for one in area.checks]
    labels = {section.name: section.label for section in grid.sections}
    lines = [line for one in checks for line in _lines(one, labels[one.section])]
    told = (grid.visited_words, *lines) if grid.visited_words else tuple(lines)
    body = {"audit": arguments.audit, "visited": grid.visited_words or None, "checks": [*map(check_json, checks)]}
    return Told(told or (NONE_YET,), body)


def _visit(arguments: Namespace, workplace: Workplace) -> Told:
    match = Match(arguments.match)
    visit = Visit(_day(arguments, workplace), arguments.who, arguments.asked, arguments.seen, match, arguments.evidence)
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        kept = services.area_checks.visit(arguments.audit, arguments.subject, arguments.section, visit).check
    return Told(tuple(_lines(kept, kept.section)), check_json(kept))


def _survey(arguments: Namespace, workplace: Workplace) -> Told:
    counts = (arguments.yes, arguments.partly, arguments.no)
    answered = sum(counts) if arguments.answered is None and not arguments.percent else arguments.answered or 0
    day = _day(arguments, workplace)
    survey = Survey(day, arguments.question, *counts, answered, arguments.percent, arguments.evidence)
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        kept = services.area_checks.survey(arguments.audit, arguments.subject, arguments.section, survey).check
    return Told(tuple(_lines(kept, kept.section)), check_json(kept))


def _take_back(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.area_checks.take_back(arguments.check, arguments.reason)
    return Told(("Taken back. What it said stays in the history.",), {"check": arguments.check, "taken_back": True})


def _day(arguments: Namespace, workplace: Workplace) -> date:
    today = workplace.clock.today()
    return parse_date(arguments.on, today) if arguments.on else today


def _lines(one: AreaCheck, section: str) -> Iterator[str]:
    yield f"{one.id}  {one.subject}, {section}. {one.words}."
    if isinstance(one.told, Visit):
        yield f"  Visited by {one.told.who}. Asked: {one.told.asked} Seen: {one.told.seen}"
