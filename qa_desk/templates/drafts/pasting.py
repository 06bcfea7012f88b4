"""Questions pasted from Word or Excel, one to a line: first what will be made, then made."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import Edited, insert_questions
from qa_desk.templates.drafts.names import name_from
from qa_desk.templates.drafts.types import TYPE_WORDS, starting_keys
from qa_desk.templates.reading.fields import LONGEST_LABEL
from qa_desk.templates.reading.scale_reader import standard_scales
from qa_desk.templates.text.plain import PlainMapping, as_mapping, as_text

MOST_LINES = 500

_BULLET = re.compile(
    r"""\s*(?:[-–—*•◦▪‣●○■□➢✓·o](?:\s+|$)|\(?\d{1,3}(?:\.\d{1,3})*[.):](?!\d)\s*|\d{1,3}(?:\.\d{1,3})+\s+|
    \(?(?:[a-z]|[ivx]{2,5})[.)](?:\s+|$)|Q(?:uestion)?\s*\d{1,3}[.):]?(?:\s+|$))""",
    re.VERBOSE | re.IGNORECASE,
)
"""A sign or number that Word puts before a line of a list."""
_YEAR = re.compile(r"\s*\d{4}\b")

_KIND_WORDS = {
    "date": "date", "text": "text", "free text": "text", "words": "text", "narrative": "text", "comment": "text",
    "comments": "text", "number": "integer", "whole number": "integer", "integer": "integer", "decimal": "decimal",
    "attendance": "attendance", "quorum": "attendance", "timescale": "timescale", "time limit": "timescale",
    "deadline": "timescale", "one choice": "select_one", "choice": "select_one", "list": "select_one",
    "select one": "select_one", "dropdown": "select_one", "drop-down": "select_one", "several choices":
    "select_multiple", "tick all": "select_multiple", "select multiple": "select_multiple", "table": "repeat",
    "rows": "repeat",
}  # fmt: skip
_SCALE_WORDS = {
    "rag": "rag", "red amber green": "rag", "ofsted": "ofsted", "grade": "ofsted", "judgement": "ofsted",
    "yes no": "yes_no", "y n": "yes_no", "yes partly no": "yes_partly_no", "yes partial no": "yes_partly_no",
    "met partly met not met": "met", "met not met": "met_not_met", "met": "met", "0 3": "score_0_3",
    "0 5": "maturity_0_5", "maturity": "maturity_0_5", "scale": "", "graded": "",
}  # fmt: skip


@dataclass(frozen=True)
class PastedQuestion:
    """One question as it will be made: its wording, its type and scale, and what to know about it."""

    label: str
    kind: str
    scale: str = ""
    note: str = ""

    @property
    def kind_words(self) -> str:
        """What it is called in the designer."""
        return TYPE_WORDS_BY_NAME.get(self.kind, self.kind)


TYPE_WORDS_BY_NAME = {kind.value: words for kind, words in TYPE_WORDS.items()}


def read_pasted(draft: Draft, text: str) -> tuple[PastedQuestion, ...]:
    """What the lines of a pasted text would make; refuses, in words, a text with nothing in it."""
    lines = list(_lines(clean_text(text)))
    if not lines:
        raise UserError(
            tr("There are no questions in what was pasted."), tr("Copy one question to a line and paste again.")
        )
    if len(lines) > MOST_LINES:
        raise UserError(
            tr(
                "There are {count} lines in what was pasted; {MOST_LINES} can be made at once.",
                count=len(lines),
                MOST_LINES=MOST_LINES,
            ),
            tr("Nothing was made. Paste fewer lines."),
        )
    return tuple(_question(draft, line) for line in lines)


def paste_questions(draft: Draft, section: str, pasted: tuple[PastedQuestion, ...], *, after: str = "") -> Edited:
    """Make the questions that `read_pasted` showed, after another one or at the end of a section."""
    made: list[PlainMapping] = []
    taken = set(draft.names)
    for one in pasted:
        name = name_from(one.label, taken, "question")
        taken.add(name)
        question: PlainMapping = {"name": name, "label": one.label, "type": one.kind}
        question |= starting_keys(one.kind, draft, name)
        made.append(question | {"scale": one.scale} if one.scale else question)
    edited = insert_questions(draft, section, made, after=after)
    count = len(made)
    told = tr("{count} question{part} made.", count=count, part=tr(" was") if count == 1 else tr("s were"))
    return Edited(edited.draft, section, edited.question, (told,))


def _lines(text: str) -> Iterator[list[str]]:
    """The cells of every line that says something; Excel puts quotes round a cell that has a line of its own."""
    for line in _joined_cells(text).split("\n"):
        cells = [cell.strip() for cell in line.split("\t")]
        while cells and not _without_bullet(cells[0]):
            cells.pop(0)  # a column of numbers, or nothing at all
        if cells:
            yield [_without_bullet(cells[0]), *cells[1:]]


def _joined_cells(text: str) -> str:
    """A quoted cell of Excel with line breaks in it, as one line without the quotes."""
    return re.sub(
        r'(^|\t)"((?:[^"]|"")*)"(?=\t|\n|$)',
        lambda cell: cell[1] + " ".join(cell[2].replace('""', '"').split()),
        text,
        flags=re.MULTILINE,
    )


def _without_bullet(cell: str) -> str:
    rest = cell
    if not _YEAR.match(rest):
        rest = _BULLET.sub("", cell, count=1) if _BULLET.match(cell) else cell
    return "" if re.fullmatch(r"[\d.()\s]*", rest) else " ".join(rest.split())


def _question(draft: Draft, cells: list[str]) -> PastedQuestion:
    label, note = cells[0], ""
    if len(label) > LONGEST_LABEL:
        note = tr(
            "The wording has {count} characters; {LONGEST_LABEL} are allowed.",
            count=len(label),
            LONGEST_LABEL=LONGEST_LABEL,
        )
    told = next((cell for cell in cells[1:] if cell), "")
    if not told:
        return PastedQuestion(label, *_without_a_type(draft, label), note)
    kind, scale = _recognised(draft, told)
    if not kind:
        kind, scale = _without_a_type(draft, label)
        note = note or tr("“{told}” is no type of answer or scale known here.", told=told)
    return PastedQuestion(label, kind, scale, note)


def _without_a_type(draft: Draft, label: str) -> tuple[str, str]:
    if re.match(r"(?:date\b|on what date|when (?:was|were|did)|what (?:was|is) the date)", label, re.IGNORECASE):
        return "date", ""
    if re.match(r"(?:how many|number of)\b", label, re.IGNORECASE):
        return "integer", ""
    return "scale", as_text(starting_keys("scale", draft, "").get("scale"))


def _recognised(draft: Draft, told: str) -> tuple[str, str]:
    """The type and scale that a word of the second column means; empty when it means none."""
    words = " ".join(re.findall(r"[a-z0-9]+(?:-[a-z]+)?", told.casefold()))
    own = as_mapping(draft.plain.get("scales"))
    for name, label in ((one, as_text(as_mapping(scale).get("label"))) for one, scale in own.items()):
        if words in (name.replace("_", " "), label.casefold()) or told == name:
            return "scale", name
    standard = {name: source.scale.label.casefold() for name, source in standard_scales().items()}
    for name, label in standard.items():
        if told == name or told.casefold() == label:
            return "scale", name
    if words in _SCALE_WORDS:
        return "scale", _SCALE_WORDS[words] or as_text(starting_keys("scale", draft, "").get("scale"))
    if told in TYPE_WORDS_BY_NAME:
        return told, ""
    by_words = {label.casefold(): name for name, label in TYPE_WORDS_BY_NAME.items()}
    return by_words.get(told.casefold(), _KIND_WORDS.get(words, "")), ""
