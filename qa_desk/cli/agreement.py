"""How far auditors agree: plain words first, coefficients last."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.opened import open_desk
from qa_desk.cli.verbs import Told, Workplace, add_passphrase, set_verb
from qa_desk.domain.agreement.words import Nouns, analyst_lines, plain_lines
from qa_desk.domain.wording import SUBJECT_WORDS, counted

if TYPE_CHECKING:
    from qa_desk.services.agreement import AuditAgreement, QuestionAgreement, ScaleAgreement

USAGE = "give DESK and AUDIT, or --table FILE with --scale"


def add_to(command: ArgumentParser) -> None:
    """The command ``agreement``."""
    set_verb(command, partial(_agreement, command))
    command.add_argument("desk", metavar="DESK", type=Path, nargs="?", help="the desk (.qadesk)")
    command.add_argument("audit", metavar="AUDIT", nargs="?", help="its id, as in `audit list`")
    command.add_argument("--question", metavar="NAME", help="one question only")
    command.add_argument("--table", metavar="FILE", type=Path, help="a CSV file of grades in place of an audit")
    command.add_argument("--scale", metavar="a,b,c", help="every point of its scale, in their order")
    command.add_argument("--counts", action="store_true", help="its cells say how many raters gave each point")
    add_passphrase(command)


def _agreement(command: ArgumentParser, arguments: Namespace, workplace: Workplace) -> Told:
    of_audit = (arguments.audit, arguments.question, arguments.desk)
    of_table = (arguments.table, arguments.scale)
    if all(one is not None for one in of_table) and not any(of_audit):
        return _of_table(arguments)
    if arguments.audit is None or any(one is not None for one in of_table) or arguments.counts:
        command.error(USAGE)
    return _of_audit(arguments, workplace)


def _of_table(arguments: Namespace) -> Told:
    from qa_desk.services.agreement import agreement_json, of_table  # brings the store, which the others may not need

    found = of_table(arguments.table, arguments.scale, counts=arguments.counts)
    lines = (*plain_lines(found, Nouns()), "", *analyst_lines(found, Nouns()))
    return Told(lines, agreement_json(found))


def _of_audit(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.services.agreement import audit_json  # with the services, which the desk brings anyway

    with open_desk(arguments, workplace) as services:
        found = services.agreement.of_audit(arguments.audit, arguments.question)
    return Told(tuple(_lines(found)), audit_json(found))


def _lines(found: "AuditAgreement") -> Iterator[str]:
    yield found.audit.title
    if found.note:
        yield f"{found.note}."
        return
    yield (
        f"Own grades as first signed off, never those a panel agreed. {found.compared} of "
        f"{counted(found.subjects, found.audit.subject)} {'has' if found.compared == 1 else 'have'} two or more."
    )
    for scale in found.scales:
        yield ""
        yield _heading(scale)
        yield from plain_lines(scale.agreement, _nouns(found, scale))
    if len(found.questions) > 1:
        yield ""
        yield "Question by question"
        yield from map(_question_line, found.questions)
    for scale in found.scales:
        yield ""
        yield _heading(scale)
        yield from analyst_lines(scale.agreement, _nouns(found, scale))


def _heading(scale: "ScaleAgreement") -> str:
    """ "Met scale, 12 questions", or the title of the only one."""
    if len(scale.questions) == 1:
        return scale.questions[0].question.title
    return f"{scale.scale.label}, {len(scale.questions)} questions"


def _nouns(found: "AuditAgreement", scale: "ScaleAgreement") -> Nouns:
    """Several questions of several cases are answers."""
    return Nouns("auditors", SUBJECT_WORDS[found.audit.subject][1] if len(scale.questions) == 1 else "answers")


def _question_line(one: "QuestionAgreement") -> str:
    """ "  12  First meeting in time: same on 5 of 8, one grade apart on 2, further on 1."."""
    told = one.agreement
    if not told.pairs:
        return f"{one.number:>4}  {one.question.title}: nothing has two grades."
    further = told.different - told.one_apart
    return (
        f"{one.number:>4}  {one.question.title}: same on {told.same} of {told.pairs}, "
        f"one grade apart on {told.one_apart}, further on {further}."
    )
