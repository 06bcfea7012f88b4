"""The audit trail: what was recorded, for people to read and for anybody to verify."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.opened import actor_of, open_desk, progress_line
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.dates import short_date
from qa_desk.domain.looking.look import left_out_words

if TYPE_CHECKING:
    from qa_desk.domain.looking.look import Look
    from qa_desk.services.trail import AnswerChange


def add_to(noun: ArgumentParser) -> None:
    """The commands ``history export``, ``history answer`` and ``history looked``."""
    verbs = verbs_of(noun)
    export = add_verb(verbs, "export", _export, "write every entry as a line of JSON, to be verified elsewhere")
    add_desk(export)
    add_name(export)
    export.add_argument("-o", dest="path", metavar="FILE", type=Path, required=True, help="the file to write")
    export.add_argument("--with-words", action="store_true", help="with what was written, not only its hash")
    answer = add_verb(verbs, "answer", _answer, "every change of one answer: who, when, from, to, why")
    add_desk(answer)
    add_name(answer)
    answer.add_argument("agency_return", metavar="RETURN", help="its id: audit/case/auditor")
    answer.add_argument("question", metavar="QUESTION", help="its name in the template")
    looked = add_verb(verbs, "looked", _looked, "who looked at what, the latest first")
    add_desk(looked)
    looked.add_argument("--audit", metavar="AUDIT", default="", help="only one audit: its id")
    looked.add_argument("--case", metavar="CASE", default="", help="only one case: its code")
    looked.add_argument("--person", metavar="NAME", default="", help="only what one person looked at")
    add_name(looked)


def _export(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services, progress_line() as progress:
        services.looking.note_trail(with_words=arguments.with_words)
        made = services.trail.export(arguments.path, with_words=arguments.with_words, progress=progress)
    words = "with what was written" if arguments.with_words else "without what was written: its hash stands for it"
    lines = (f"Wrote {made.entries:,} entries to {made.path}, {words}.", f"Head: {made.head or 'none yet'}")
    return Told(lines, {"file": str(made.path), "entries": made.entries, "head": made.head})


def _answer(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        found = services.trail.of_answer(arguments.agency_return, arguments.question)
        services.looking.note_history(arguments.agency_return, arguments.question)
    body = {
        "return": arguments.agency_return,
        "question": arguments.question,
        "changes": [asdict(one) for one in found.changes],
    }
    lines = [f"{found.number} {found.title}".strip()]
    lines += [_line(one) for one in found.changes] or ["Nothing was recorded about this answer yet."]
    return Told(tuple(lines), body)


def _looked(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.services.looking import LookFilter

    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        found = services.looking.every(LookFilter(arguments.audit, arguments.case, arguments.person))
    looks = [
        {
            "sequence": one.sequence, "at": one.at.isoformat(), "actor": one.actor, "device": one.device,
            "what": one.kind.name.lower(), "audit": one.audit, "case": one.subject, "auditor": one.auditor,
            "detail": one.detail,
        }
        for one in found.looks
    ]  # fmt: skip
    lines = [_look_line(one) for one in found.looks] or ["Nobody looked at that yet."]
    if found.left_out:
        lines.append(left_out_words(found.left_out))
    return Told(tuple(lines), {"looks": looks, "left_out": found.left_out})


def _look_line(one: "Look") -> str:
    at = one.at.astimezone()
    about = " ".join(part for part in (one.audit, one.subject, one.auditor, one.detail) if part)
    return f"{short_date(at.date())} {at:%H:%M}  {one.actor or 'Nobody named'}: {one.kind}  {about}".rstrip()


def _line(one: "AnswerChange") -> str:
    at = datetime.fromisoformat(one.recorded_at).astimezone()
    words = [f"{short_date(at.date())} {at:%H:%M}  {one.actor}: {one.what}"]
    words += [f'"{one.note}"'] if one.note else []
    words += [f"Why: {one.why}"] if one.why else []
    return "  ".join(words)
