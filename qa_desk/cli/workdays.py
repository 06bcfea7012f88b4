"""The day that is some working days after another."""

from argparse import ArgumentParser, Namespace
from datetime import date

from qa_desk.cli.verbs import Told, Workplace, set_verb
from qa_desk.domain.working_days import Nation, add_working_days

NATIONS = tuple(nation.value for nation in Nation)


def add_to(command: ArgumentParser) -> None:
    """The command ``workdays``."""
    set_verb(command, _workdays)
    command.add_argument("start", metavar="START", type=_day, help="a date such as 2022-04-11")
    command.add_argument("days", metavar="N", type=int, help="how many working days")
    command.add_argument("--nation", choices=NATIONS, default=NATIONS[0], help="whose bank holidays count")


def _day(text: str) -> date:
    return date.fromisoformat(text)


_day.__name__ = "date"  # argparse tells a person what it wanted by the name of the function


def _workdays(arguments: Namespace, workplace: Workplace) -> Told:
    day = add_working_days(arguments.start, arguments.days, workplace.holidays, Nation(arguments.nation))
    body = {"date": day.isoformat(), "start": arguments.start.isoformat(), "days": arguments.days}
    return Told((day.isoformat(),), {**body, "nation": arguments.nation})
