"""What QA Desk writes into an XLSForm beside what ODK reads: columns ``qa_…`` and the sheet ``qa_desk``.

ODK passes over both. A row with the column ``qa_type`` was written by QA Desk: it means the same question again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from qa_desk.templates.text.plain import Plain, PlainMapping, as_mapping
from qa_desk.templates.xlsform.conditions import Conditions
from qa_desk.templates.xlsform.names import Names
from qa_desk.templates.xlsform.outline import Entry
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.selects import Selects
from qa_desk.templates.xlsform.sheets import Row
from qa_desk.templates.xlsform.texts import Texts
from qa_desk.templates.xlsform.vocabulary import NO, QA_SHEET, SURVEY, YES, Kind, TypeWord
from qa_desk.templates.xlsform.wording import fitted

TYPE, PART = "qa_type", "qa_part"
"""Columns: the type in QA Desk, and rows that belong to another row."""
NAME, LABEL = "qa_name", "qa_label"
"""Columns: the name and the label in QA Desk, where ODK is given others."""

IN_COLUMNS = (
    "short_label", "scale", "grades", "critical", "limiting", "weight", "evidence", "note", "follows", "may_be_future",
    "na", "cannot_judge", "basis", "fixed", "additions",
)  # fmt: skip
"""Keys that have a column of their own when what stands there is one text."""

SECTION_TYPE = "section"
STEP, PLACE = " / ", "#"
_EXPRESSIONS = ("relevant", "constraint", "calculation")
_SELECTS = ("select_one", "select_multiple")


def spread(value: Plain, path: str) -> list[tuple[str, str]]:
    """A value as rows of a path and a text: "agencies / police", "na_reasons / #1"."""
    match value:
        case str():
            return [(path, value)]
        case dict():
            return [row for key, inner in value.items() for row in spread(inner, f"{path}{STEP}{key}")]
        case list():
            return [row for place, inner in enumerate(value, 1) for row in spread(inner, f"{path}{STEP}{PLACE}{place}")]


def gathered(rows: Sequence[tuple[str, str]]) -> PlainMapping:
    """What rows of paths and texts were spread from."""
    top: dict[str, object] = {}
    for path, text in rows:
        *above, last = path.split(STEP)
        here = top
        for step in above:
            inner = here.setdefault(step, {})
            here = inner if isinstance(inner, dict) else {}
        here[last] = text
    return as_mapping(_listed(top))


def _listed(value: object) -> Plain:
    if not isinstance(value, dict):
        return str(value)
    if value and all(key.startswith(PLACE) and key[1:].isdecimal() for key in value):
        return [_listed(value[key]) for key in sorted(value, key=lambda key: int(key[1:]))]
    return {key: _listed(inner) for key, inner in value.items()}


@dataclass
class OwnRows:
    """Makes the rows that QA Desk wrote into the questions they came from."""

    names: Names
    selects: Selects
    texts: Texts
    conditions: Conditions
    report: FormReport
    extras: PlainMapping
    rows: dict[str, Row] = field(default_factory=dict)

    def is_own(self, row: Row) -> bool:
        """Whether QA Desk wrote the row."""
        return bool(row.text(TYPE))

    def name(self, row: Row) -> str:
        """The name in QA Desk where ODK needs another one."""
        return row.text(NAME)

    def section_keys(self, row: Row) -> PlainMapping:
        """What a section has beside its name and label."""
        return {key: row.text(f"qa_{key}") for key in ("fixed", "additions") if row.text(f"qa_{key}")}

    def make(self, entry: Entry) -> list[PlainMapping]:
        """The question a row came from."""
        row, kind = entry.row, entry.row.text(TYPE)
        name = self.names.of(entry)
        label = self._text(row, LABEL) or self.texts.label(row, name, "Questions")
        question: PlainMapping = {"name": name, "label": label, "type": kind}
        self.texts.fill(question, row)
        for key in _EXPRESSIONS:
            told = row.text(key)
            said = self.conditions.expression(row, key, told) if told else ""
            if said:
                question[key] = said
        self._answered(question, row)
        for key in IN_COLUMNS:
            if row.text(f"qa_{key}"):
                question[key] = self._text(row, f"qa_{key}")
        question.update(as_mapping(as_mapping(self.extras.get("questions")).get(name)))
        if kind in _SELECTS:
            self._offer(question, entry)
        self.rows[name] = row
        return [question]

    def _text(self, row: Row, key: str) -> str:
        return self.texts.words.plain(row.text(key), key, SURVEY, row.number)

    def _answered(self, question: PlainMapping, row: Row) -> None:
        told = row.text("required") or row.text("qa_required")
        if question["type"] != "calculate" and "calculation" not in question:
            if not told or told in NO:
                question["required"] = "false"
            elif told not in YES:
                question["required"] = self.conditions.expression(row, "required", told) or "false"
        message = self.texts.words.own(row, "constraint_message", SURVEY)
        if message and "constraint" in question:
            question["constraint_message"] = fitted(message)
            for language in self.texts.words.others:
                words = self.texts.words.other(row, "constraint_message", language, SURVEY)
                place = ("questions", str(question["name"]), "constraint_message")
                self.texts.translations.add(language, place, words)

    def _offer(self, question: PlainMapping, entry: Entry) -> None:
        found = self.selects.list_of(entry)
        if found is not None:
            self.selects.offer(question, entry, found)
            for told in found.attributes.values():
                for key in told:
                    found.asked.setdefault(key, {})


def without_parts(entries: list[Entry], report: FormReport) -> list[Entry]:
    """The tree without the rows that QA Desk wrote for ODK alone; what is one question to QA Desk is one row again."""
    found: list[Entry] = []
    for entry in entries:
        if entry.row.text(PART):
            continue
        inside = without_parts(entry.inside, report)
        kind = entry.row.text(TYPE)
        if entry.kind is Kind.BEGIN_GROUP and kind and kind != SECTION_TYPE:
            for stranger in inside:
                what = f"“{stranger.name}” inside the question “{entry.name}”"
                report.lose(SURVEY, stranger.row.number, what, "left out")
            found.append(Entry(entry.row, TypeWord(Kind.TEXT, "text"), entry.name))
        else:
            found.append(Entry(entry.row, entry.type, entry.name, inside))
    return found


def tell_unused(extras: PlainMapping, made: Sequence[str], report: FormReport) -> None:
    """Tell what our own sheet says of questions that are not in the form any more."""
    for name in as_mapping(extras.get("questions")):
        if name not in made:
            report.lose(
                QA_SHEET, 0, f"What this sheet says of “{name}”, which is not in the sheet “survey”", "left out"
            )
