"""Immediate safeguarding concerns: who was told, when, and what came of it."""

from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told as Answer
from qa_desk.cli.verbs import Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.concerns.concern import STOP_AND_TELL, About, Concern, Told
from qa_desk.domain.concerns.facts import concern_to_json
from qa_desk.domain.concerns.words import about_words, entry_words, moment_words, status_words
from qa_desk.domain.errors import UserError

if TYPE_CHECKING:
    from qa_desk.services import Services


def add_to(noun: ArgumentParser) -> None:
    """The commands ``concern list``, ``raise``, ``update`` and ``discharge``."""
    verbs = verbs_of(noun)
    show = add_verb(verbs, "list", _list, "every concern of an audit, with all that was added to it")
    _add_audit(show)
    new = add_verb(verbs, "raise", _raise, "record that a child may not be safe now, and who was told")
    _add_audit(new)
    new.add_argument("--words", required=True, help="what was seen, in a sentence; no names")
    new.add_argument("--case", default="", metavar="CODE", help="the case it is about (otherwise the audit)")
    new.add_argument("--return", dest="agency_return", default="", metavar="ID", help="the return it was met in")
    new.add_argument("--question", default="", metavar="NAME", help="the question it was met at")
    _add_told(new)
    add_name(new)
    update = add_verb(verbs, "update", _update, "add what happened since, or who was told")
    _add_concern(update)
    update.add_argument("--words", default="", help="what happened")
    _add_told(update)
    add_name(update)
    end = add_verb(verbs, "discharge", _discharge, "record what came of it, and whose decision that was")
    _add_concern(end)
    end.add_argument("--outcome", required=True, help="what came of it")
    end.add_argument("--by", required=True, metavar="ROLE", help="who decided it, by role")
    add_name(end)


def _add_audit(parser: ArgumentParser) -> None:
    add_desk(parser)
    parser.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")


def _add_concern(parser: ArgumentParser) -> None:
    _add_audit(parser)
    parser.add_argument("concern", metavar="CONCERN", help="its id, as in `concern list`")


def _add_told(parser: ArgumentParser) -> None:
    parser.add_argument("--told", default="", metavar="ROLE", help="who was told outside QA Desk, by role")
    parser.add_argument("--at", default="", metavar="TIME", help="when they were told, as 2026-07-07T14:32 (now)")
    parser.add_argument("--how", default="", help="how they were told")


def _list(arguments: Namespace, workplace: Workplace) -> Answer:
    with open_desk(arguments, workplace) as services:
        concerns = services.concerns.of_audit(arguments.audit)
    lines = [line for concern in concerns for line in _lines(concern)]
    body = {"audit": arguments.audit, "concerns": [_body(concern) for concern in concerns]}
    return Answer(tuple(lines) or ("No immediate safeguarding concern was raised in this audit.",), body)


def _raise(arguments: Namespace, workplace: Workplace) -> Answer:
    about = About(arguments.audit, arguments.case, arguments.agency_return, arguments.question)
    told = _told(arguments, workplace)
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        if about.agency_return and not about.subject:
            subject = services.returns.line(about.agency_return).subject.code
            about = About(about.audit, subject, about.agency_return, about.question)
        concern = services.concerns.raise_concern(about, arguments.words, told).concern
    first = () if told else (STOP_AND_TELL,)
    return Answer((*first, *_lines(concern)), _body(concern))


def _update(arguments: Namespace, workplace: Workplace) -> Answer:
    told = _told(arguments, workplace)
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        _check_audit(services, arguments)
        concern = services.concerns.update(arguments.concern, arguments.words, told).concern
    return Answer(tuple(_lines(concern)), _body(concern))


def _discharge(arguments: Namespace, workplace: Workplace) -> Answer:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        _check_audit(services, arguments)
        concern = services.concerns.discharge(arguments.concern, arguments.outcome, arguments.by).concern
    return Answer(tuple(_lines(concern)), _body(concern))


def _check_audit(services: "Services", arguments: Namespace) -> None:
    services.audits.get(arguments.audit)
    if services.concerns.get(arguments.concern).about.audit != arguments.audit:
        raise UserError(f"{arguments.audit} has no such concern.", "Look up its id in `concern list`.")


def _told(arguments: Namespace, workplace: Workplace) -> Told | None:
    if not arguments.told:
        if arguments.at or arguments.how:
            raise UserError("Say who was told, by role, with --told.", "Nothing was recorded.")
        return None
    if not arguments.at:
        return Told(arguments.told, workplace.clock.now(), arguments.how)
    try:
        at = datetime.fromisoformat(arguments.at).astimezone(UTC)
    except ValueError:
        raise UserError(
            f"“{arguments.at}” is no time.", "Nothing was recorded. Write it as 2026-07-07T14:32."
        ) from None
    return Told(arguments.told, at, arguments.how)


def _lines(concern: Concern) -> list[str]:
    head = f"{concern.id}  On {about_words(concern.about)}: {status_words(concern)}"
    told = [
        f"  {moment_words(entry.at)}, {entry.by}: {line}"
        for entry in concern.entries
        for line in entry_words(entry).splitlines()
    ]
    return [head, *told]


def _body(concern: Concern) -> dict[str, Any]:
    return concern_to_json(concern) | {"status": concern.status.value, "open": concern.is_open}
