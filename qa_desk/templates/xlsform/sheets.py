"""The sheets of a form workbook as rows of texts by column and language, whatever its headings are called."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from qa_desk.domain.text import clean_text
from qa_desk.templates.reading.problems import near_miss
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.vocabulary import (
    CHOICES,
    COLUMNS,
    EXTERNAL_CHOICES,
    KOBO_LISTS,
    QA_PREFIX,
    QA_SHEET,
    SETTINGS,
    SHEETS,
    SURVEY,
    TRANSLATED,
    WRAPPERS,
)

MOST_BLANK_ROWS = 60
"""So many blank rows end a sheet, as they do for the tools that collect with such forms."""

_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'}) | {0xA0: " "}
"""What word processors make of quotes; in expressions and names they mean nothing."""
_SPACES = re.compile(r" {2,}")
_LEFT_OUT = "left out"
_KNOWN_OTHERS = frozenset(
    {
        "autoplay", "rows", "save_to", "intent", "query", "sms_field", "sms_option", "sms_separator", "sms_allow_media",
        "sms_date_format", "sms_datetime_format", "sms_response", "compact_tag", "noapperrorstring", "bind", "control",
        "body", "instance", "media", "geometry", "note", "notes", "comment", "comments",
    }
)  # fmt: skip
"""Columns without a counterpart that are no slip of the pen."""


@dataclass(frozen=True)
class FormSheet:
    """One sheet as it stands in the workbook: its title and the texts of its cells from row 1 on."""

    title: str
    rows: tuple[tuple[str, ...], ...]
    unsaved: tuple[int, ...] = ()
    """The rows with a formula whose value was never saved."""


@dataclass(frozen=True)
class Column:
    """What a heading means: a column we know (or an attribute of choices), and the language of its words."""

    key: str
    language: str
    heading: str


@dataclass(frozen=True)
class Row:
    """One row: its number in Excel, and its texts by column and language."""

    number: int
    texts: Mapping[tuple[str, str], str]

    def text(self, key: str) -> str:
        """The text of a column, in whatever language comes first; "" when the cell is empty."""
        return self.texts.get((key, "")) or next((words for words in self.told(key).values()), "")

    def told(self, key: str) -> dict[str, str]:
        """The texts of a column by language."""
        return {language: words for (name, language), words in self.texts.items() if name == key}


@dataclass(frozen=True)
class Sheet:
    """One sheet of the form with its headings understood."""

    name: str
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()

    def has(self, key: str) -> bool:
        """Whether a column of this kind is there."""
        return any(column.key == key for column in self.columns)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its words, in the order of their columns; "" for words without a language."""
        return tuple(dict.fromkeys(column.language for column in self.columns if column.key in TRANSLATED))


@dataclass
class FormSheets:
    """The sheets that make up a form."""

    survey: Sheet | None
    choices: Sheet
    external: Sheet
    settings: Sheet
    qa_desk: Sequence[tuple[int, str, str]] = field(default_factory=tuple)


def read_sheets(sheets: Sequence[FormSheet], report: FormReport) -> FormSheets:
    """The sheets of a form out of all sheets of a workbook; every other one is told."""
    sheets = [_clean(sheet) for sheet in sheets]
    found = {sheet.title.strip().lower(): sheet for sheet in reversed(sheets)}
    if SURVEY not in found and len(sheets) == 1:
        found[SURVEY] = sheets[0]
    survey = found.get(SURVEY)
    if survey is None or not any(map(any, survey.rows)):
        _refuse_without_survey(sheets, survey, report)
    _tell_others(sheets, found, report)
    by_name = {
        name: _read(name, found[name], report) if name in found else Sheet(name)
        for name in (SURVEY, CHOICES, EXTERNAL_CHOICES, SETTINGS)
    }
    return FormSheets(
        by_name[SURVEY] if survey is not None else None,
        by_name[CHOICES],
        by_name[EXTERNAL_CHOICES],
        by_name[SETTINGS],
        _pairs(found[QA_SHEET]) if QA_SHEET in found else (),
    )


def _clean(sheet: FormSheet) -> FormSheet:
    """The sheet with the texts QA Desk keeps."""
    rows = tuple(tuple(map(clean_text, row)) for row in sheet.rows)
    return replace(sheet, title=clean_text(sheet.title), rows=rows)


def _refuse_without_survey(sheets: Sequence[FormSheet], survey: FormSheet | None, report: FormReport) -> None:
    if survey is not None:
        report.problem("no_questions", SURVEY, 0, "The sheet “survey” is empty.", "Write the questions there.")
        return
    near = near_miss(SURVEY, [sheet.title.strip().lower() for sheet in sheets])
    message = f"The workbook has no sheet called “survey”.{near}"
    report.problem("no_survey_sheet", "", 0, message, "Give the sheet with the questions the name “survey”.")


def _tell_others(sheets: Sequence[FormSheet], found: Mapping[str, FormSheet], report: FormReport) -> None:
    for sheet in sheets:
        name = sheet.title.strip().lower()
        if not any(map(any, sheet.rows)) or sheet is found.get(SURVEY) or name == QA_SHEET:
            continue
        if name in SHEETS and sheet is not found[name]:
            report.lose(sheet.title, 0, "A second sheet of this name", _LEFT_OUT)
        elif name not in SHEETS:
            near = near_miss(name, [one for one in SHEETS if one not in found])
            report.lose(sheet.title, 0, f"This sheet is no part of an XLSForm.{near}", _LEFT_OUT)
        elif name not in COLUMNS:
            report.lose(sheet.title, 0, f"The sheet “{name}”, which has no counterpart", _LEFT_OUT)


def _read(name: str, sheet: FormSheet, report: FormReport) -> Sheet:
    for number in sheet.unsaved:
        report.lose(name, number, "A formula whose value was never saved", "read as an empty cell")
    top = next((number for number, row in enumerate(sheet.rows) if any(row)), None)
    if top is None:
        return Sheet(name)
    headings = [_SPACES.sub(" ", text.translate(_QUOTES).strip()) for text in sheet.rows[top]]
    double = any("::" in heading for heading in headings)
    columns = [_column(name, heading, double) if heading else None for heading in headings]
    _check_twice(name, columns, top + 1, report)
    rows = tuple(_rows(name, sheet, top, columns, report))
    for column in columns:
        if column is not None and any((column.key, column.language) in row.texts for row in rows):
            _tell_column(name, column, top + 1, report)
    return Sheet(name, tuple(column for column in columns if column is not None), rows)


def _column(sheet: str, heading: str, double: bool) -> Column:
    known = COLUMNS[sheet]
    whole = _snake(heading)
    if whole in known:
        return Column(known[whole], "", heading)
    parts = [part.strip() for part in heading.split("::" if double or "::" in heading else ":")]
    if len(parts) > 1 and "jr" in parts[:-1]:  # jr:count, split at its own colon
        place = parts.index("jr")
        parts[place : place + 2] = [f"jr:{parts[place + 1]}"]
    if len(parts) > 1 and _snake(parts[0]) in WRAPPERS:
        key = known.get(_snake(parts[1]), "")
        key, parts = (key, parts[1:]) if key else (heading, [heading])
    else:
        key = known.get(_snake(parts[0]), "")
    if not key:
        return Column(heading, "", heading)
    return Column(key, "::".join(parts[1:]), heading)


def _snake(text: str) -> str:
    return "_".join(text.lower().split())


def _check_twice(sheet: str, columns: Sequence[Column | None], row: int, report: FormReport) -> None:
    seen: dict[tuple[str, str], Column] = {}
    for column in columns:
        if column is None:
            continue
        first = seen.setdefault((column.key, column.language), column)
        if first is not column:
            same = f"“{first.heading}” and “{column.heading}” are headings of the same column."
            message = f"Two columns have the heading “{column.heading}”." if first.heading == column.heading else same
            report.problem("duplicate_column", sheet, row, message, "Keep one of the two columns, or rename one.")


def _rows(name: str, sheet: FormSheet, top: int, columns: Sequence[Column | None], report: FormReport) -> Iterator[Row]:
    blank = 0
    for number, cells in enumerate(sheet.rows[top + 1 :], start=top + 2):
        texts: dict[tuple[str, str], str] = {}
        for place, cell in enumerate(cells):
            column = columns[place] if place < len(columns) else None
            words = (cell if column is not None and _is_words(column.key) else cell.translate(_QUOTES)).strip()
            if words and column is not None:
                texts[column.key, column.language] = words
            elif words:
                report.lose(name, number, f"Cells in column {place + 1}, which has no heading", _LEFT_OUT)
        blank = 0 if texts else blank + 1
        if blank > MOST_BLANK_ROWS:
            _tell_rest(name, sheet, number, report)
            return
        if texts:
            yield Row(number, texts)


def _is_words(key: str) -> bool:
    """Whether a column holds words for people, which stay letter for letter."""
    return key in TRANSLATED or key == "title" or key.startswith(QA_PREFIX)


def _tell_rest(name: str, sheet: FormSheet, number: int, report: FormReport) -> None:
    later = next((n for n, row in enumerate(sheet.rows[number:], start=number + 1) if any(row)), 0)
    if later:
        report.lose(name, later, f"Rows that stand below more than {MOST_BLANK_ROWS} blank rows", _LEFT_OUT)


def _tell_column(sheet: str, column: Column, row: int, report: FormReport) -> None:
    known = COLUMNS[sheet]
    if (
        column.key in KOBO_LISTS.values()
        or column.key in known.values()
        or column.key.startswith(QA_PREFIX)
        or sheet in (CHOICES, EXTERNAL_CHOICES)
    ):
        return
    what = f"The column “{column.heading}”, which has no counterpart"
    if re.split("::?", _snake(column.heading))[0] not in _KNOWN_OTHERS:
        near = near_miss(_snake(column.heading), known)
        what = f"The column “{column.heading}”, which is not known.{near}" if near else what
    report.lose(sheet, row, what, _LEFT_OUT)


def _pairs(sheet: FormSheet) -> tuple[tuple[int, str, str], ...]:
    """The rows of our own sheet: where each value belongs, and the value letter for letter."""
    return tuple(
        (number, row[0].strip(), row[1])
        for number, row in enumerate(sheet.rows[1:], start=2)
        if len(row) > 1 and row[0].strip()
    )
