"""Finding what is in a desk by words."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, set_verb
from qa_desk.domain.searching.found import Found, FoundGroup, groups_json, nothing_found
from qa_desk.domain.searching.words import plain

MOST = 20


def add_to(command: ArgumentParser) -> None:
    """The command ``search``."""
    set_verb(command, _search)
    add_desk(command)
    command.add_argument("words", metavar="WORD", nargs="+", help="every word must begin a word of what is found")
    command.add_argument("--limit", type=int, default=MOST, metavar="N", help=f"at most so many of each kind ({MOST})")
    command.set_defaults(name=None)  # whoever could say another's name here could read what is sealed


def _search(arguments: Namespace, workplace: Workplace) -> Told:
    text = " ".join(arguments.words)
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        groups = services.search.find(text, max(1, arguments.limit))
    lines = [line for group in groups for line in _lines(group)]
    return Told(tuple(lines or (nothing_found(text),)), groups_json(text, groups))


def _lines(group: FoundGroup) -> Iterator[str]:
    yield f"{group.title}{' (there are more)' if group.more else ''}"
    for one in group.found:
        yield f"  {_line(one)}"


def _line(one: Found) -> str:
    told = plain(one.snippet)
    where = ", ".join(part for part in (plain(one.title), one.where) if part)
    return f"{where}: {told}" if told else where
