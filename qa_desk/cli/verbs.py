"""What every verb of the command line is given, and what it gives back."""

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from qa_desk.domain.working_days import HolidayTable
    from qa_desk.services.clock import Clock
    from qa_desk.services.desks import Desks
    from qa_desk.templates.library import TemplateLibrary

    Verbs = _SubParsersAction[ArgumentParser]


class Workplace(Protocol):
    """Where the commands are run; each part is loaded when it is first asked for."""

    @property
    def clock(self) -> "Clock":
        """What time it is."""
        ...

    @property
    def library(self) -> "TemplateLibrary":
        """The templates as shipped."""
        ...

    @property
    def holidays(self) -> "HolidayTable":
        """The bank holidays of each nation."""
        ...

    @property
    def desks(self) -> "Desks":
        """Makes and opens desk files."""
        ...


@dataclass(frozen=True)
class Told:
    """What a verb says: lines for a person, the same as JSON, and the problem that makes it end with status 1."""

    lines: tuple[str, ...]
    body: dict[str, Any]
    problem: str = ""


Verb = Callable[[Namespace, Workplace], Told]


def set_verb(command: ArgumentParser, verb: Verb) -> ArgumentParser:
    """Make a command do ``verb``; its own arguments are added to what is returned."""
    command.add_argument("--json", action="store_true", default=SUPPRESS, help="print JSON")
    command.set_defaults(verb=verb)
    return command


def verbs_of(noun: ArgumentParser) -> "Verbs":
    """The verbs of a command that has several."""
    return noun.add_subparsers(metavar="VERB", required=True)


def add_verb(verbs: "Verbs", name: str, verb: Verb, what: str) -> ArgumentParser:
    """One verb of a command; its own arguments are added to what is returned."""
    return set_verb(verbs.add_parser(name, help=what, description=what, allow_abbrev=False), verb)


def add_desk(
    parser: ArgumentParser, name: str = "desk", what: str = "the desk (.qadesk)", *, snapshot: bool = True
) -> None:
    """The desk that a verb is about, and how it is unlocked; without ``snapshot`` only the desk itself will do."""
    if snapshot:
        parser.add_argument(
            "--snapshot", action="store_true", help="read a copy of the desk, even while somebody has it open"
        )
    parser.add_argument(name, metavar=name.upper(), type=Path, help=what)
    add_passphrase(parser)


def add_passphrase(parser: ArgumentParser) -> None:
    """Where the passphrase comes from when nobody is there to type it."""
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="F", help="read the passphrase from the first line of F"
    )


def add_name(parser: ArgumentParser) -> None:
    """Who a change is recorded as."""
    parser.add_argument("--name", help="your name or role, for the history (otherwise the one in Settings)")
