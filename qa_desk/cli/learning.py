"""The learning framework: themes by years, from which sources, what was done, and whether it changed anything."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from qa_desk.cli.opened import open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, set_verb
from qa_desk.domain.learning.entry import LearningKind
from qa_desk.domain.learning.framework import Framework, ThemeLine
from qa_desk.services.learning import framework_json


def add_to(command: ArgumentParser) -> None:
    """The command ``learning``."""
    set_verb(command, _learning)
    add_desk(command)
    kinds = [kind.value for kind in LearningKind]
    command.add_argument("--kind", action="append", default=[], choices=kinds, help="sources of this kind alone")


def _learning(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        found = services.learning.framework([LearningKind(kind) for kind in arguments.kind])
    return Told((*found.board_words, *_lines(found)), framework_json(found))


def _lines(found: Framework) -> Iterator[str]:
    for line in found.lines:
        yield ""
        yield f"{line.theme.name}: {line.recurrence_words}. {line.kind_words}. {line.done_words}. {_changed(line)}."
        yield from (f"  {step.day_words}  {step.kind.value}: {step.words}" for step in line.story)


def _changed(line: ThemeLine) -> str:
    return f"Changed anything: {line.changed_words.lower()}"
