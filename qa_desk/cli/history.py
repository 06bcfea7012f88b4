"""The audit trail: what was recorded, for people to read and for anybody to verify."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.opened import open_desk, progress_line
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_verb, verbs_of
from qa_desk.domain.dates import short_date

if TYPE_CHECKING:
    from qa_desk.services.trail import AnswerChange


def add_to(noun: ArgumentParser) -> None:
    """The commands ``history export`` and ``history answer``."""
    verbs = verbs_of(noun)
    export = add_verb(verbs, "export", _export, "write every entry as a line of JSON, to be verified elsewhere")
    add_desk(export)
    export.add_argument("-o", dest="path", metavar="FILE", type=Path, required=True, help="the file to write")
    export.add_argument("--with-words", action="store_true", help="with what was written, not only its hash")
    answer = add_verb(verbs, "answer", _answer, "every change of one answer: who, when, from, to, why")
    add_desk(answer)
    answer.add_argument("agency_return", metavar="RETURN", help="its id: audit/case/auditor")
    answer.add_argument("question", metavar="QUESTION", help="its name in the template")


def _export(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services, progress_line() as progress:
        made = services.trail.export(arguments.path, with_words=arguments.with_words, progress=progress)
    words = "with what was written" if arguments.with_words else "without what was written: its hash stands for it"
    lines = (f"Wrote {made.entries:,} entries to {made.path}, {words}.", f"Head: {made.head or 'none yet'}")
    return Told(lines, {"file": str(made.path), "entries": made.entries, "head": made.head})


def _answer(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        found = services.trail.of_answer(arguments.agency_return, arguments.question)
    body = {
        "return": arguments.agency_return,
        "question": arguments.question,
        "changes": [asdict(one) for one in found.changes],
    }
    lines = [f"{found.number} {found.title}".strip()]
    lines += [_line(one) for one in found.changes] or ["Nothing was recorded about this answer yet."]
    return Told(tuple(lines), body)


def _line(one: "AnswerChange") -> str:
    at = datetime.fromisoformat(one.recorded_at).astimezone()
    words = [f"{short_date(at.date())} {at:%H:%M}  {one.actor}: {one.what}"]
    words += [f'"{one.note}"'] if one.note else []
    words += [f"Why: {one.why}"] if one.why else []
    return "  ".join(words)
