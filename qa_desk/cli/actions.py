"""The action plans by command: the list of today, one action with its history, and what a board is told."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli import actions_paste
from qa_desk.cli.opened import actor_of, open_desk, progress_line
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.actions.action import CHOSEN_RAGS, Rag
from qa_desk.domain.actions.board import BoardCount
from qa_desk.domain.actions.facts import action_to_json
from qa_desk.domain.actions.leads import leads_words
from qa_desk.domain.actions.listing import ListedAction, Show, counts
from qa_desk.domain.actions.words import HistoryLine, late_words
from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError

if TYPE_CHECKING:
    from qa_desk.services.actions import ActionWithHistory

WIDEST_WORDS = 60


def add_to(noun: ArgumentParser) -> None:
    """The commands ``actions list``, ``show``, ``board``, ``update``, ``rag``, ``paste`` and ``export``."""
    verbs = verbs_of(noun)
    every = add_verb(verbs, "list", _list, "the actions that are open, and how each stands today")
    add_desk(every)
    _add_plan(every)
    every.add_argument("--overdue", action="store_true", help="only those that are past their date")
    every.add_argument("--all", action="store_true", help="also those that have ended")
    one = add_verb(verbs, "show", _show, "one action with everything that was done to it")
    _add_action(one)
    board = add_verb(verbs, "board", _board, "how many actions were due, and how many of them are signed off")
    add_desk(board)
    _add_plan(board)
    board.add_argument("--until", metavar="DATE", default="", help="count those due up to this day (today)")
    update = add_verb(verbs, "update", _update, "say how an action goes")
    _add_action(update)
    update.add_argument("--words", required=True, help="how it goes")
    add_name(update)
    rag = add_verb(verbs, "rag", _rag, "set the RAG of an action")
    _add_action(rag)
    rag.add_argument("rag", choices=[one.value for one in CHOSEN_RAGS], help="how it stands")
    rag.add_argument("--words", default="", help="why, if that is to be said")
    add_name(rag)
    actions_paste.add_to(verbs)
    export = add_verb(verbs, "export", _export, "make a file of one plan, or of all: PDF, Word or Excel")
    add_desk(export)
    _add_plan(export)
    export.add_argument(
        "-o", "--output", metavar="FILE", type=Path, required=True, help="the file to make: .xlsx, .pdf or .docx"
    )
    add_name(export)


def _add_plan(parser: ArgumentParser) -> None:
    parser.add_argument("--plan", default="", metavar="PLAN", help="one plan by its id, or the audit it belongs to")


def _add_action(parser: ArgumentParser) -> None:
    add_desk(parser)
    parser.add_argument("ref", metavar="REF", help="what the action is called, such as CG.1")
    _add_plan(parser)


def _list(arguments: Namespace, workplace: Workplace) -> Told:
    show = Show.LATE if arguments.overdue else Show.ALL if arguments.all else Show.OPEN
    with open_desk(arguments, workplace) as services:
        every = services.actions.listing(arguments.plan)
        shown = services.actions.listing(arguments.plan, show)
    told = counts(every)
    body = {
        "actions": [_body(one) for one in shown],
        "counts": {"open": told.open, "past_date": told.late, "not_due": told.not_due, "complete": told.complete},
    }
    nothing = "No action is past its date." if arguments.overdue else "No actions."
    return Told((told.words, *map(_line, shown)) if shown else (nothing,), body)


def _show(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        shown = services.actions.show(services.actions.find(arguments.ref, arguments.plan).id)
    return _told(shown)


def _update(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        action = services.actions.find(arguments.ref, arguments.plan)
        services.actions.update(action.id, arguments.words)
        return _told(services.actions.show(action.id))


def _rag(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        action = services.actions.find(arguments.ref, arguments.plan)
        services.actions.rate(action.id, Rag(arguments.rag), arguments.words)
        return _told(services.actions.show(action.id))


def _board(arguments: Namespace, workplace: Workplace) -> Told:
    until = _day(arguments.until) if arguments.until else None
    with open_desk(arguments, workplace) as services:
        board = services.actions.board(arguments.plan, until=until)
    lines = (
        f"{board.whole.title}: {board.whole.words}",
        *(f"  {one.title or 'No priority'}: {one.words}" for one in board.groups),
    )
    return Told(lines, {**_count(board.whole), "groups": [_count(one) for one in board.groups]})


def _export(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services, progress_line() as progress:
        made = services.plan_files.make(arguments.plan, arguments.output, progress)
    body = {"file": str(made.path), "actions": made.actions, "sha256": made.sha256}
    return Told((f"Made {made.path} of {made.actions} actions.", f"SHA-256 {made.sha256}"), body)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(f"“{text}” is no date.", "Nothing was counted. Write it as 2018-03-31.") from None


def _count(one: BoardCount) -> dict[str, Any]:
    percent = round(100 * one.signed_off / one.due) if one.due else None
    return {"title": one.title, "due": one.due, "signed_off": one.signed_off, "signed_off_percent": percent}


def _line(one: ListedAction) -> str:
    action, standing = one.action, one.standing
    words = " ".join(action.wording.words.split())
    short = words if len(words) <= WIDEST_WORDS else f"{words[:WIDEST_WORDS].rstrip()}…"
    rag = f"{standing.rag.words} (suggested)" if standing.is_suggested else standing.rag.words
    late = late_words(standing.days_late) if one.is_late else ""
    due = ", ".join(part for part in (action.due.words, late) if part)
    return f"{action.ref}  {short}  {leads_words(action.wording.leads)}  {due}  {rag}"


def _told(shown: "ActionWithHistory") -> Told:
    listed = shown.listed
    why = (f"  {listed.standing.why}.",) if listed.standing.why else ()
    history = tuple(_history_line(line) for line in shown.lines)
    body = _body(listed) | {
        "history": [
            {
                "on": line.on.isoformat(),
                "what": line.what,
                "by": line.by,
                "words": line.words,
                "taken_back": line.is_gone,
            }
            for line in shown.lines
        ],
        "slips": [
            {"on": one.on.isoformat(), "was": one.was.words, "became": one.became.words, "why": one.why}
            for one in shown.slips
        ],
    }
    return Told((_line(listed), *why, *history), body)


def _history_line(line: HistoryLine) -> str:
    what = f"{line.what} (taken back)" if line.is_gone else line.what
    said = f": {line.words}" if line.words else ""
    return f"  {short_date(line.on)}  {what}  {line.by}{said}"


def _body(one: ListedAction) -> dict[str, Any]:
    action, standing = one.action, one.standing
    return {
        **action_to_json(action),
        "ref": action.ref,
        "action": action.wording.words,
        "group": action.wording.group,
        "leads": list(action.wording.leads),
        "plan_title": one.plan.title,
        "audit": one.plan.audit,
        "due_words": action.due.words,
        "days_late": standing.days_late if one.is_late else 0,
        "standing": standing.rag.value,
        "suggested": standing.is_suggested,
        "why": standing.why,
        "waits_for": list(one.waits_for),
    }
