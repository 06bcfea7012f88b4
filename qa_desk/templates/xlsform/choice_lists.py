"""The lists of choices of a form: values QA Desk can keep, their words, and what choice filters ask of them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from qa_desk.templates.reading.scale_reader import RESERVED_VALUES
from qa_desk.templates.text.plain import Plain, PlainMapping, as_text
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.sheets import Row, Sheet
from qa_desk.templates.xlsform.vocabulary import CHOICE_COLUMNS, CHOICES, NO, YES
from qa_desk.templates.xlsform.wording import Words, fitted

OTHER, OTHER_LABEL = "other", "Other"
ONLY_LABEL = "None of these"

_VALUE = re.compile(r"[\w.\-]{1,60}")
_ATTRIBUTE = re.compile(r"[A-Za-z_][\w\-]*", re.ASCII)
_NOT_IN_VALUES = re.compile(r"[^\w.\-]+")
_RENAME = "Values have letters, digits, “_”, “-” and “.” alone"


@dataclass
class ChoiceList:
    """One list: its choices as a template writes them, and what became of their values."""

    name: str
    choices: PlainMapping = field(default_factory=dict)
    attributes: dict[str, dict[str, str]] = field(default_factory=dict)
    """By value; they go into the template only when a filter asks for them."""
    renamed: dict[str, str] = field(default_factory=dict)
    """Values as the form has them, by what they became, where that is something else."""
    translations: dict[str, dict[str, str]] = field(default_factory=dict)
    """Words by language, then by value."""
    written: set[str] = field(default_factory=set)
    """Values as the form has them."""
    row: int = 0

    asked: dict[str, dict[str, str]] = field(default_factory=dict)
    """The attributes that filters ask for, each with the values that were renamed in what it is held against."""
    uses: int = 0
    numbers: dict[str, int] = field(default_factory=dict)
    """The next number for each value that stands in the list again."""

    def label(self, value: str) -> str:
        """The words of a choice."""
        return as_text(self.choices[value])

    def plain(self) -> PlainMapping:
        """The choices as a template writes them, with the attributes that filters ask for."""
        return {value: self._with_attributes(value) for value in self.choices}

    def _with_attributes(self, value: str) -> Plain:
        told = self.attributes.get(value, {})
        kept: PlainMapping = {key: new.get(told[key], told[key]) for key, new in self.asked.items() if key in told}
        return {"label": self.choices[value], **kept} if kept else self.choices[value]


class ChoiceLists:
    """Every list of one sheet, by name, in the order of their first rows."""

    def __init__(self, sheet: Sheet, words: Words, report: FormReport, *, twice: bool) -> None:
        self._sheet, self._words, self._report, self._twice = sheet, words, report, twice
        self._lists: dict[str, ChoiceList] = {}
        self._known = {column.key for column in sheet.columns}
        for row in sheet.rows:
            self._add(row)
        if sheet.rows and "name" not in self._known:
            message = f"The sheet “{sheet.name}” has no column “name”."
            report.problem("column_missing", sheet.name, 1, message, "Add the column with the value of each choice.")

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all lists."""
        return tuple(self._lists)

    @property
    def has_rows(self) -> bool:
        """Whether the sheet holds anything below its headings."""
        return bool(self._sheet.rows)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of the sheet that mean nothing to XLSForm itself."""
        known = CHOICE_COLUMNS.values()
        return tuple(column.heading for column in self._sheet.columns if column.key not in known)

    def get(self, name: str) -> ChoiceList | None:
        """A list by name."""
        return self._lists.get(name)

    def pairs(self, name: str) -> list[tuple[str, str]] | None:
        """The values of a list with their labels; None when there is no such list."""
        found = self._lists.get(name)
        return None if found is None else [(value, found.label(value)) for value in found.choices]

    def _add(self, row: Row) -> None:
        list_name, value = row.text("list_name"), row.text("name")
        if not list_name:
            if value or row.told("label"):
                what = f"The choice “{value or row.text('label')}”, which belongs to no list"
                self._report.lose(self._sheet.name, row.number, what, "left out")
            return
        if not value:
            if "name" in self._known:
                message = f"A choice of the list “{list_name}” has no name."
                remedy = "Write its value in the column “name”, or delete the row."
                self._report.problem("choice_without_name", self._sheet.name, row.number, message, remedy)
            return
        found = self._lists.setdefault(list_name, ChoiceList(list_name, row=row.number))
        if value in found.written and not self._twice:
            message = f"The list “{list_name}” has the choice “{value}” twice."
            remedy = "Give each choice a name of its own, or set allow_choice_duplicates to yes."
            self._report.problem("duplicate_choice", self._sheet.name, row.number, message, remedy)
            return
        self._keep(found, row, value)

    def _keep(self, found: ChoiceList, row: Row, written: str) -> None:
        value = kept_value(written, found.choices, found.numbers)
        if value != written:
            why = (
                "a value that is there already"
                if written in found.written
                else f"a value QA Desk cannot keep. {_RENAME}"
            )
            if written in RESERVED_VALUES:
                why = "a value with a meaning of its own in QA Desk"
            what = f"The choice “{written}” of the list “{found.name}”: {why}"
            self._report.lose(self._sheet.name, row.number, what, f"renamed “{value}”")
            found.renamed.setdefault(written, value)
        found.written.add(written)
        found.choices[value] = self._label(row, value)
        found.attributes[value] = dict(self._attributes(row))
        for language in self._words.others:
            words = self._words.other(row, "label", language, self._sheet.name)
            if words:
                found.translations.setdefault(language, {})[value] = fitted(words)
        for medium in ("image", "audio", "video"):
            if row.told(medium):
                self._report.lose(
                    self._sheet.name, row.number, f"Choices have a file in “{medium}”", "their words alone"
                )

    def _label(self, row: Row, value: str) -> str:
        label = self._words.own(row, "label", self._sheet.name)
        if not label:
            self._report.lose(self._sheet.name, row.number, "Choices without a label", "their name stands there")
        elif len(label) > len(fitted(label)):
            self._report.lose(
                self._sheet.name, row.number, f"A label of more than 300 characters: {label}", "shortened"
            )
        return fitted(label) or value

    def _attributes(self, row: Row) -> Iterator[tuple[str, str]]:
        for (key, _), words in row.texts.items():
            if key not in ("list_name", "name", "label", "image", "audio", "video") and _ATTRIBUTE.fullmatch(key):
                yield key, fitted(" ".join(words.split()))


def kept_value(written: str, taken: Mapping[str, object], numbers: dict[str, int]) -> str:
    """The value under which a choice can be kept, one that no other choice has; ``numbers`` are the next to try."""
    value = written if _VALUE.fullmatch(written) else _NOT_IN_VALUES.sub("_", written).strip("_")[:60] or "choice"
    if value in RESERVED_VALUES:
        value = f"{value}_"
    stem = value[:54]
    number = numbers.get(stem, 2)
    while value in taken:
        value, number = f"{stem}_{number}", number + 1
    numbers[stem] = number
    return value


def allows_twice(setting: str) -> bool:
    """Whether the settings let a list have one value twice."""
    return setting in YES and setting not in NO


def add_other(choices: ChoiceList, words: Words) -> bool:
    """Offer *Other* at the end of a list that does not; whether it had to be added."""
    if OTHER in choices.written:
        return False
    choices.choices[OTHER] = OTHER_LABEL
    choices.written.add(OTHER)
    for language in words.others:
        if language in choices.translations:
            choices.translations[language][OTHER] = OTHER_LABEL
    return True


def add_second(choices: ChoiceList, report: FormReport) -> None:
    """Give a list of one choice a second one, because QA Desk asks nothing that has one answer alone."""
    if len(choices.choices) != 1:
        return
    value = kept_value("none_of_these", choices.choices, choices.numbers)
    choices.choices[value] = ONLY_LABEL
    what = f"The list “{choices.name}”, which has one choice; QA Desk needs two"
    report.lose(CHOICES, choices.row, what, f"“{ONLY_LABEL}” is offered beside it")
