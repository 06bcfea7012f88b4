"""Pasting a plan from a Word, Excel or text file: shown first with ``--preview``, then all at once."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb
from qa_desk.domain.actions.leads import leads_words
from qa_desk.domain.actions.pasting.columns import PlanColumn, PlanHeading
from qa_desk.domain.actions.pasting.judging import JudgedRow, PlanTerms, problem_lines, rows_words
from qa_desk.domain.dates import parse_date
from qa_desk.domain.errors import UserError

if TYPE_CHECKING:
    from qa_desk.cli.verbs import Verbs

NO_PLACE = "notes"


def add_to(verbs: "Verbs") -> None:
    """The command ``actions paste``."""
    paste = add_verb(verbs, "paste", _paste, "make actions of the rows of a plan (docx, xlsx, csv); all or none")
    add_desk(paste)
    paste.add_argument("file", metavar="FILE", type=Path, help="the plan")
    paste.add_argument("--plan", default="", metavar="PLAN", help="the plan they join, or an audit, by its id")
    paste.add_argument("--new-plan", default="", metavar="TITLE", help="make a plan of this name for them")
    paste.add_argument("--told-on", default="", metavar="DATE", help="the day that the plan tells of (today)")
    paste.add_argument("--review", default="", metavar="DATE", help="when rows without a date are looked at again")
    _add_columns(paste)
    paste.add_argument("--preview", action="store_true", help="say what would be made, and make nothing")
    paste.add_argument("--good-rows", action="store_true", help="go on without the rows that have problems")
    add_name(paste)


def _add_columns(parser: ArgumentParser) -> None:
    known = ", ".join(f"“{column.value}”" for column in PlanColumn)
    words = f"what is below a heading: {known}, or “{NO_PLACE}” for one without a place"
    parser.add_argument("--column", action="append", default=[], metavar="HEADING=COLUMN", help=words)


def _paste(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.services.actions import Into

    if bool(arguments.plan) is bool(arguments.new_plan):
        raise UserError("Nothing was pasted.", "Say which plan the rows join: --plan or --new-plan, one of the two.")
    chosen = dict(map(_column, arguments.column))
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        pasting = services.plan_pasting
        told_on = _day(arguments.told_on, pasting.today) if arguments.told_on else pasting.today
        review = _day(arguments.review, pasting.today, ahead=True) if arguments.review else None
        table = pasting.of_file(arguments.file)
        reading = pasting.read(table, chosen, told_on)
        terms, into = PlanTerms(told_on, review, table.source), Into(arguments.plan, arguments.new_plan)
        rows = pasting.preview(reading.drafts, terms, into)
        body = {"headings": list(map(_heading, reading.headings)), "rows": list(map(_row, rows))}
        if arguments.preview:
            return Told((f"{rows_words(rows)}. Nothing was pasted.", *_lines(rows)), body | {"pasted": []})
        if not (arguments.good_rows or all(row.is_good for row in rows)):
            found = ". ".join(problem_lines(rows))
            hint = "Nothing was pasted. Put the rows right, or add --good-rows to paste the others"
            raise UserError(f"{rows_words(rows)}. {found}.", hint)
        done = pasting.paste(reading.drafts, terms, into)
    made = f"Pasted {len(done.actions)} {'action' if len(done.actions) == 1 else 'actions'}."
    return Told((made, *_lines(rows)), body | {"pasted": [one.ref for one in done.actions]})


def _column(text: str) -> tuple[str, PlanColumn | None]:
    title, _, name = text.rpartition("=")
    column = next((one for one in PlanColumn if one.value.casefold() == name.strip().casefold()), None)
    if not title or (column is None and name.strip().casefold() != NO_PLACE):
        raise UserError(f"“{text}” does not say what a column is.", "Write it as --column 'Who=Lead'.")
    return " ".join(title.split()), column


def _day(text: str, today: date, *, ahead: bool = False) -> date:
    return parse_date(text, today, ahead=ahead)


def _lines(rows: tuple[JudgedRow, ...]) -> tuple[str, ...]:
    return tuple(_line(row) for row in rows)


def _line(row: JudgedRow) -> str:
    if row.problems or row.action is None:
        return "\n".join(f"  {line}" for line in problem_lines((row,)))
    wording = row.action.wording
    short = " ".join(wording.words.split())[:60].rstrip()
    return f"  Row {row.draft.row}: {wording.ref}  {short}  {leads_words(wording.leads)}  {row.action.due.words}"


def _heading(one: PlanHeading) -> dict[str, Any]:
    return {"title": one.title, "column": one.column.value if one.column else None}


def _row(row: JudgedRow) -> dict[str, Any]:
    action = row.action
    body: dict[str, Any] = {
        "row": row.draft.row,
        "good": row.is_good,
        "problems": [{"column": one.column.value, "words": one.words} for one in row.problems],
    }
    if action is None:
        return body
    wording = action.wording
    return body | {
        "ref": wording.ref,
        "action": wording.words,
        "group": wording.group,
        "leads": list(wording.leads),
        "due": action.due.words,
        "rag": "complete" if action.completion else action.rag.value if action.rag else None,
        "updates": [{"on": on.isoformat(), "words": words} for on, words in action.updates],
        "recommended_on": wording.source.on.isoformat() if wording.source.on else None,
    }
