"""The learning framework: themes by years, from which sources, what was done, and whether it changed anything."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, set_verb
from qa_desk.domain.learning.entry import LearningKind
from qa_desk.domain.learning.framework import Framework, ThemeLine
from qa_desk.services.learning import framework_json


def add_to(command: ArgumentParser) -> None:
    """The command ``learning``."""
    set_verb(command, _learning)
    add_desk(command)
    kinds = [kind.value for kind in LearningKind]
    command.add_argument("--kind", action="append", default=[], choices=kinds, help="sources of this kind alone")
    command.add_argument("-o", "--output", metavar="FILE", type=Path, help="save it as a workbook, learning.xlsx")
    add_name(command)


def _learning(arguments: Namespace, workplace: Workplace) -> Told:
    kinds = [LearningKind(kind) for kind in arguments.kind]
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        found = services.learning.framework(kinds)
        made = services.learning.make_workbook(arguments.output, kinds) if arguments.output else None
    body = framework_json(found)
    if made is None:
        return Told((*found.board_words, *_lines(found)), body)
    saved = {"file": str(made.path), "sha256": made.sha256}
    return Told((*found.board_words, f"Made {made.path}."), body | saved)


def _lines(found: Framework) -> Iterator[str]:
    for line in found.lines:
        yield ""
        yield f"{line.theme.name}: {line.recurrence_words}. {line.kind_words}. {line.done_words}. {_changed(line)}."
        yield from (f"  {step.day_words}  {step.kind.value}: {step.words}" for step in line.story)


def _changed(line: ThemeLine) -> str:
    return f"Changed anything: {line.changed_words.lower()}"
