"""Makes a sound template of a sound form: what QA Desk's own check cannot take is taken out and told."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from qa_desk.domain.template import Template
from qa_desk.templates.reading.plain_reader import PlainPlace, read_plain
from qa_desk.templates.reading.problems import TemplateProblem
from qa_desk.templates.text.plain import PlainList, PlainMapping, as_list, as_mapping, as_text, mappings
from qa_desk.templates.xlsform.conditions import became, joined
from qa_desk.templates.xlsform.lost_columns import said
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.sheets import Row
from qa_desk.templates.xlsform.vocabulary import SURVEY

MOST_ROUNDS = 40

_EXPRESSIONS = ("relevant", "constraint", "required", "calculation", "choice_filter")
_KEYS_TO_DROP = frozenset({"key_not_for_type", "message_without_constraint", "follow_up_out_of_place", "unknown_point"})
_LAST = frozenset({"condition_cycle", "never_asked"})
"""Problems that may be gone when others are."""
_QUESTIONS_TO_DROP = frozenset({"type_not_in_repeat"})
_QUOTED = re.compile("“([^”]*)”")


def _key_in_circle(question: PlainMapping, problem: TemplateProblem) -> str:
    """The expression of a question that asks for another one of its circle."""
    asked = [f"${{{name}}}" for name in _QUOTED.findall(problem.message)]
    keys = ("relevant", "choice_filter", "required", "constraint", "calculation")
    return next((key for key in keys if any(name in as_text(question.get(key)) for name in asked)), "")


@dataclass
class Soundness:
    """Reads a template that was made of a form, and mends it."""

    plain: PlainMapping
    rows: Mapping[str, Row]
    parts: dict[str, tuple[str, ...]]
    report: FormReport
    _gone: list[str] = field(default_factory=list)
    """Questions that were left out, and that others may still ask for."""

    def template(self) -> Template | None:
        """The template; None, with the problems told, when there is a fault that is no matter of taking out."""
        for _ in range(MOST_ROUNDS):
            reading = read_plain(self.plain)
            if reading.template is not None:
                return reading.template
            others = [one for one in reading.problems if one[0].code not in _LAST]
            mended = [self._mend(problem, place) for problem, place in others or reading.problems]
            if not any(mended):
                break
            self._drop_what_asks_for_the_gone()
            self._drop_empty()
        for problem, place in reading.problems:
            row = self._row(place.question)
            self.report.problem(problem.code, SURVEY, row, problem.message, problem.remedy)
        return None

    def _row(self, name: str) -> int:
        return self.rows[name].number if name in self.rows else 0

    def _mend(self, problem: TemplateProblem, place: PlainPlace) -> bool:
        """Take out what a problem is about; whether anything was taken out."""
        if place.key == "translations":
            return self._drop_translation(place)
        found = self._find(place.question)
        if found is None:
            return False
        question, among = found
        key, why = place.key, problem.message.rstrip(".")
        if problem.code in _QUESTIONS_TO_DROP:
            return self._drop_question(question, among, why)
        if problem.code == "condition_cycle":
            key = _key_in_circle(question, problem)
        if key in _EXPRESSIONS:
            return self._drop_expression(question, among, key, why)
        if problem.code in _KEYS_TO_DROP and key in question:
            del question[key]
            self._tell(question, f"“{key}” ({why})", "left out")
            return True
        return False

    def _tell(self, question: PlainMapping, what: str, became_of_it: str) -> None:
        self.report.lose(SURVEY, self._row(str(question["name"])), what, became_of_it)

    def _drop_what_asks_for_the_gone(self) -> None:
        """Take out the expressions that ask for a question that was left out, and what that leaves out in turn."""
        while self._gone:
            gone = self._gone.pop()
            asked, why = f"${{{gone}}}", f"it asks for “{gone}”, which is left out"
            for question, among in list(self._questions()):
                for key in _EXPRESSIONS:
                    if asked in as_text(question.get(key)):
                        self._drop_expression(question, among, key, why)

    def _drop_expression(self, question: PlainMapping, among: PlainList, key: str, why: str) -> bool:
        told = question.get(key)
        if not isinstance(told, str) or told == "false":
            return False
        if key == "calculation":
            return self._drop_question(question, among, why)
        if key == "relevant":
            left = self._other_parts(question, why)
            gone = joined(*(part for part in self.parts.get(str(question["name"]), (told,)) if part not in left))
            self.parts[str(question["name"])] = left
            question["relevant"] = joined(*left)
            self._tell(
                question, f"“relevant”: {gone} ({why})", became(key) if not left else "left out of the condition"
            )
        else:
            self._tell(question, f"“{key}”: {told} ({why})", became(key))
            question[key] = "false" if key == "required" else ""
        if not question[key]:
            del question[key]
        if key == "constraint" and question.pop("constraint_message", ""):
            row = self.rows[str(question["name"])]
            what = f"“constraint_message” without its constraint: {row.text('constraint_message')}"
            self._tell(question, what, "left out")
        return True

    def _other_parts(self, question: PlainMapping, why: str) -> tuple[str, ...]:
        """The parts of a condition that a problem is not about."""
        name = str(question["name"])
        parts = self.parts.get(name, ())
        about = [f"${{{quoted}}}" for quoted in _QUOTED.findall(why) if quoted != name]
        left = tuple(part for part in parts if not any(one in part for one in about))
        return left if len(left) < len(parts) and joined(*parts) == question["relevant"] else ()

    def _drop_question(self, question: PlainMapping, among: PlainList, why: str) -> bool:
        row = self.rows.get(str(question["name"]))
        what = f"“{question['name']}” ({why}){said(row) if row else ''}"
        if sum(1 for _ in self._questions()) > 1:
            self._tell(question, what, "left out")
            among.remove(question)
            self._gone.append(str(question["name"]))
        else:
            self._tell(question, what, "a question for words")
            kept: PlainMapping = {key: question[key] for key in ("name", "label", "hint") if key in question}
            question.clear()
            question.update(kept | {"type": "text", "required": "false"})
        return True

    def _drop_translation(self, place: PlainPlace) -> bool:
        here = as_mapping(self.plain.get("translations"))
        for step in place.inner[:-1]:
            here = as_mapping(here.get(step))
        return bool(place.inner) and here.pop(place.inner[-1], None) is not None

    def _find(self, name: str) -> tuple[PlainMapping, PlainList] | None:
        return next(((one, among) for one, among in self._questions() if one.get("name") == name), None)

    def _questions(self) -> Iterator[tuple[PlainMapping, PlainList]]:
        for section in mappings(self.plain.get("sections")):
            among = as_list(section.get("questions"))
            for question in mappings(among):
                yield question, among
                rows = as_list(question.get("questions"))
                for row in mappings(rows):
                    yield row, rows

    def _drop_empty(self) -> None:
        """Take out repeats and sections in which nothing is left."""
        for question, among in list(self._questions()):
            if question.get("questions") == []:
                row = self.rows.get(str(question["name"]))
                what = f"The repeat “{question['name']}”, in which nothing is left to ask{said(row) if row else ''}"
                self._tell(question, what, "left out")
                among.remove(question)
        sections = as_list(self.plain.get("sections"))
        for section in mappings(sections):
            if not section.get("questions") and len(sections) > 1:
                self.report.lose(
                    SURVEY, 0, f"The group “{section['name']}”, in which nothing is left to ask", "left out"
                )
                sections.remove(section)
