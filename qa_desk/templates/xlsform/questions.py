"""The rows of a form as questions of a template."""

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from qa_desk.templates.text.plain import QUESTION_KEYS, PlainMapping
from qa_desk.templates.xlsform.choice_lists import ChoiceList
from qa_desk.templates.xlsform.conditions import Conditions, joined
from qa_desk.templates.xlsform.lost_columns import said, tell_lost_columns
from qa_desk.templates.xlsform.names import Names
from qa_desk.templates.xlsform.outline import Entry
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.selects import Selects
from qa_desk.templates.xlsform.sheets import Row
from qa_desk.templates.xlsform.texts import Texts
from qa_desk.templates.xlsform.vocabulary import LIMITS, NO, PHONE_NUMBER, SURVEY, YES, Kind
from qa_desk.templates.xlsform.wording import fitted

NOT_TAKEN = frozenset({Kind.METADATA, Kind.MEDIA, Kind.ATTACHED, Kind.SETTING, Kind.NOTE})
"""Rows that become no question, unless there would be none at all."""
NEVER_TAKEN = frozenset({Kind.SETTING})

_SIMPLER: dict[Kind, tuple[str, str]] = {
    Kind.TIME: ("text", "A time of day"),
    Kind.DATE_TIME: ("date", "A date with a time of day"),
    Kind.PLACE: ("text", "A place on a map"),
    Kind.BARCODE: ("text", "A barcode"),
    Kind.UNLISTED: ("text", "A question with choices that names no list"),
    Kind.RANK: ("select_multiple", "An order of choices"),
    Kind.ACKNOWLEDGE: ("select_one", "A tick that something was read"),
}
_BECAME = {"text": "words", "date": "the date alone", "select_multiple": "several choices, without their order"}
_PLAIN = {Kind.TEXT: "text", Kind.INTEGER: "integer", Kind.DECIMAL: "decimal", Kind.DATE: "date"}
DIGITS = "regex(., '[0-9]*')"

_PARAMETER = re.compile(r"([^\s=,;]+)\s*=\s*([^\s=,;]+)")
_DYNAMIC = re.compile(r"\$\{|\w\(|\*|\s(?:div|mod|\+|-)\s")


@dataclass
class QuestionMaker:
    """Turns rows into questions, one after another; notes wait for the question that follows them."""

    names: Names
    selects: Selects
    texts: Texts
    conditions: Conditions
    report: FormReport
    left_out: frozenset[Kind]
    """Kinds of rows that become no question."""
    rows: dict[str, Row] = field(default_factory=dict)
    """The row each question comes from."""
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The conditions of its groups and its own, under which a question is asked."""

    def make(self, entry: Entry, above: tuple[str, ...]) -> list[PlainMapping]:
        """The questions a row becomes; ``above`` are the conditions of the groups it stands in."""
        if entry.kind in self.left_out:
            self._leave_out(entry)
            return []
        made = self._made(entry)
        if not made:
            return []
        for question in made:
            self._ask_when(question, (*above, *self.conditions_of(entry.row), str(question.get("relevant", ""))))
            self.rows[str(question["name"])] = entry.row
        tell_lost_columns(entry, self.report, worked_out=made[0]["type"] == "calculate")
        return [in_order(question) for question in made]

    def begin(self, entry: Entry, kind: str) -> PlainMapping:
        """A question with its name, its words and its type."""
        name = self.names.of(entry)
        what = "Calculations" if kind == "calculate" else "Questions"
        question: PlainMapping = {"name": name, "label": self.texts.label(entry.row, name, what), "type": kind}
        self.texts.fill(question, entry.row)
        return question

    def make_repeat(self, entry: Entry, above: tuple[str, ...]) -> list[PlainMapping]:
        """A repeat without the questions of its rows."""
        question = self.begin(entry, "repeat") | {"required": "false"}
        self._ask_when(question, (*above, *self.conditions_of(entry.row)))
        self.rows[str(question["name"])] = entry.row
        tell_lost_columns(entry, self.report)
        return [question]

    def conditions_of(self, row: Row) -> tuple[str, ...]:
        """The condition of a row; none when it has none or it is left out."""
        told = row.text("relevant")
        condition = self.conditions.expression(row, "relevant", told) if told else ""
        return (condition,) if condition else ()

    def _ask_when(self, question: PlainMapping, conditions: tuple[str, ...]) -> None:
        parts = tuple(condition for condition in conditions if condition)
        if parts:
            question["relevant"] = joined(*parts)
            self.parts[str(question["name"])] = parts

    def _leave_out(self, entry: Entry) -> None:
        row = entry.row
        if entry.kind is Kind.NOTE:
            self.texts.hold(row)
            if row.text("relevant"):
                what = f"“relevant” of a note: {fitted(row.text('relevant'))}"
                self.report.lose(SURVEY, row.number, what, "left out: hints are always shown")
            tell_lost_columns(entry, self.report)
        elif entry.kind is Kind.SETTING:
            self.report.lose(SURVEY, row.number, f"“{row.text('type')}” {entry.name}{said(row)}", "left out")
        else:
            what = f"“{row.text('type')}”, which has no counterpart (“{entry.name}”){said(row)}"
            self.report.lose(SURVEY, row.number, what, "left out")

    def _made(self, entry: Entry) -> list[PlainMapping]:
        told = entry.row.text("calculation")
        if entry.kind is Kind.CALCULATE or (told and entry.kind is not Kind.NOTE):
            return self._calculate(entry, told)
        fixed = entry.kind is Kind.HIDDEN or self._cannot_be_answered(entry)
        if fixed and (self.left_out != NEVER_TAKEN or entry.row.text("default")):
            return self._fixed_value(entry)
        if entry.kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK, Kind.FROM_FILE):
            return self._select(entry)
        if entry.kind is Kind.ACKNOWLEDGE:
            return [self._acknowledge(entry)]
        if entry.kind is Kind.RANGE or entry.type.word in LIMITS:
            return [self._limited(entry)]
        kind = _PLAIN.get(entry.kind) or self._simpler(entry)
        return [self._answered(self.begin(entry, kind), entry)]

    def _simpler(self, entry: Entry) -> str:
        kind, what = _SIMPLER.get(entry.kind, ("text", f"“{entry.row.text('type')}”, which has no counterpart"))
        self.report.lose(SURVEY, entry.row.number, f"{what} (“{entry.name}”)", f"a question for {_BECAME[kind]}")
        return kind

    def _answered(self, question: PlainMapping, entry: Entry, *limits: str) -> PlainMapping:
        """What every question that a person answers has: whether it must be, and what it takes."""
        row = entry.row
        told = row.text("required")
        if not told or told in NO:
            question["required"] = "false"
        elif told not in YES:
            question["required"] = self.conditions.expression(row, "required", told) or "false"
        if entry.type.word == PHONE_NUMBER:
            limits = (DIGITS,)
        own = row.text("constraint")
        constraint = joined(*limits, self.conditions.expression(row, "constraint", own) if own else "")
        if constraint:
            question["constraint"] = constraint
            self._constraint_message(question, row)
        elif row.told("constraint_message"):
            what = f"“constraint_message” without its constraint: {fitted(row.text('constraint_message'))}"
            self.report.lose(SURVEY, row.number, what, "left out")
        if question["type"] == "date":
            question["may_be_future"] = "true"
        default = row.text("default")
        if default:
            what = f"“default” of “{entry.name}”: {fitted(default)}"
            self.report.lose(SURVEY, row.number, what, "left out: the answer begins empty")
        return question

    def _constraint_message(self, question: PlainMapping, row: Row) -> None:
        told = self.texts.words.own(row, "constraint_message", SURVEY)
        if not told:
            return
        question["constraint_message"] = fitted(told)
        if len(told) > len(fitted(told)):
            self.report.lose(SURVEY, row.number, f"A message of more than 300 characters: {told}", "shortened")
        for language in self.texts.words.others:
            words = self.texts.words.other(row, "constraint_message", language, SURVEY)
            place = ("questions", str(question["name"]), "constraint_message")
            self.texts.translations.add(language, place, fitted(words))

    def _calculate(self, entry: Entry, told: str) -> list[PlainMapping]:
        row = entry.row
        default = row.text("default")
        told = told or (default if _DYNAMIC.search(default) else "")
        if not told:
            message = f"The calculation “{entry.name}” has nothing to work out."
            remedy = "Write it in the column “calculation”, or delete the row."
            self.report.problem("calculation_missing", SURVEY, row.number, message, remedy)
            return []
        worked_out = self.conditions.expression(row, "calculation", told)
        if not worked_out:
            return self._without_calculation(entry)
        if entry.kind is not Kind.CALCULATE:
            what = f"“{row.text('type')}” with a calculation (“{entry.name}”)"
            self.report.lose(SURVEY, row.number, what, "worked out, and never asked")
        question = self.begin(entry, "calculate")
        question["calculation"] = worked_out
        return [question]

    def _without_calculation(self, entry: Entry) -> list[PlainMapping]:
        """A calculation that cannot be taken over is left out; a question that had one is asked."""
        never_asked = entry.kind in (Kind.CALCULATE, Kind.HIDDEN) or entry.row.text("read_only") in YES
        if never_asked and self.left_out == NEVER_TAKEN:
            return [self._answered(self.begin(entry, self._simpler(entry)), entry)]
        if never_asked:
            what = f"“{entry.name}”, which cannot be worked out here{said(entry.row, 'calculation', 'default')}"
            self.report.lose(SURVEY, entry.row.number, what, "left out")
            return []
        texts = {key: words for key, words in entry.row.texts.items() if key[0] not in ("calculation", "read_only")}
        asked = Entry(Row(entry.row.number, texts), entry.type, entry.name)
        self.names.share(asked, entry)
        return self._made(asked)

    def _cannot_be_answered(self, entry: Entry) -> bool:
        told = entry.row.text("read_only")
        if told and told not in YES and told not in NO:
            self.report.lose(SURVEY, entry.row.number, f"“read_only”: {told}", "left out: the question can be answered")
        return told in YES

    def _fixed_value(self, entry: Entry) -> list[PlainMapping]:
        """What no person answers: the value it is given, or words to be read."""
        row, default = entry.row, entry.row.text("default")
        if not default:
            self.texts.hold(row)
            what = f"“{entry.name}”, which nobody can answer{said(row, 'label', 'hint', 'guidance_hint')}"
            self.report.lose(SURVEY, row.number, what, "its words alone")
            return []
        value = default
        if not _DYNAMIC.search(default):
            quote = '"' if "'" in default else "'"
            value = f"{quote}{default.replace(quote, '')}{quote}"
        value = self.conditions.expression(row, "default", value)
        if not value:
            return self._without_calculation(entry)
        self.report.lose(SURVEY, row.number, f"“{entry.name}”, which nobody can answer", "worked out, and never asked")
        question = self.begin(entry, "calculate")
        question["calculation"] = value
        return [question]

    def _select(self, entry: Entry) -> list[PlainMapping]:
        found = self.selects.list_of(entry)
        if found is None:
            return [self._answered(self.begin(entry, "text"), entry)]
        kind = "select_one" if entry.kind is Kind.SELECT_ONE else "select_multiple"
        if entry.kind is Kind.RANK:
            self._simpler(entry)
        question = self._answered(self.begin(entry, kind), entry)
        self.selects.offer(question, entry, found)
        if not entry.type.or_other:
            return [question]
        name = self.names.fresh(f"{question['name']}_other")
        return [question, self.selects.other_words(question, entry, found, name)]

    def _acknowledge(self, entry: Entry) -> PlainMapping:
        what = f"A tick that something was read (“{entry.name}”)"
        self.report.lose(SURVEY, entry.row.number, what, "a question with the choices “OK” and “Not yet”")
        question = self._answered(self.begin(entry, "select_one"), entry)
        choices = ChoiceList(str(question["name"]), {"OK": "OK", "not_yet": "Not yet"}, uses=1)
        self.selects.by_question[str(question["name"])] = choices
        return question

    def _limited(self, entry: Entry) -> PlainMapping:
        row = entry.row
        if entry.type.word in LIMITS:
            limit = "{} <= . and . <= {}".format(*LIMITS[entry.type.word])
            return self._answered(self.begin(entry, "integer"), entry, limit)
        told = {key.lower(): value for key, value in _PARAMETER.findall(row.text("parameters"))}
        try:
            start, end, step = (
                _number(told.get(key, usual)) for key, usual in (("start", "1"), ("end", "10"), ("step", "1"))
            )
        except (InvalidOperation, ValueError):
            message = f"The range of “{entry.name}” is “{row.text('parameters')}”, whose numbers cannot be read."
            self.report.problem("bad_range", SURVEY, row.number, message, "Write it as start=0 end=10 step=1.")
            start, end, step = Decimal(1), Decimal(10), Decimal(1)
        whole = all(number == number.to_integral_value() for number in (start, end, step))
        least, most = min(start, end), max(start, end)
        limits = [f". >= {least:f} and . <= {most:f}"]
        if whole and abs(step) != 1:
            limits.append(f"(. - {least:f}) mod {abs(step):f} = 0")
        elif not whole:
            self.report.lose(
                SURVEY, row.number, f"Steps of {step:f} in the range of “{entry.name}”", "any number between"
            )
        return self._answered(self.begin(entry, "integer" if whole else "decimal"), entry, *limits)


def _number(text: str) -> Decimal:
    number = Decimal(text)
    if not number.is_finite() or abs(number.adjusted()) > 15:
        raise ValueError(text)
    return number


def in_order(question: PlainMapping) -> PlainMapping:
    """A question with its keys in the order they are written in."""
    return {key: question[key] for key in QUESTION_KEYS if key in question}
