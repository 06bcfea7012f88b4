"""Conditions and calculations of a form in the words of QA Desk; what cannot be said there is left out and told."""

from collections.abc import Mapping
from functools import partial

from qa_desk.domain.expressions import ExpressionProblem, parse
from qa_desk.domain.expressions.tree import Comparison, comparisons
from qa_desk.templates.reading.problems import near_miss
from qa_desk.templates.xlsform.choice_lists import ChoiceList
from qa_desk.templates.xlsform.names import Names
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.sheets import Row
from qa_desk.templates.xlsform.vocabulary import SURVEY, Kind
from qa_desk.templates.xlsform.xpath import REFERENCE, TooDeep, XPathFault, plain_paths, references

LONGEST_SHOWN = 200

_TRUTHS = {
    **dict.fromkeys(("yes", "Yes", "YES", "true", "True", "TRUE"), "true()"),
    **dict.fromkeys(("no", "No", "NO", "false", "False", "FALSE"), "false()"),
}
_LEFT_OUT = {
    "relevant": "left out: the question is always asked",
    "constraint": "left out: every answer is taken",
    "required": "left out: the question need not be answered",
    "choice_filter": "left out: every choice is offered",
}
CORRECT = "Correct the expression, or empty the cell."


def became(key: str) -> str:
    """What happens to a question whose expression is left out."""
    return _LEFT_OUT.get(key, "left out")


class Conditions:
    """Takes expressions over, one cell at a time."""

    def __init__(self, names: Names, report: FormReport) -> None:
        self._names, self._report = names, report

    def check_references(self, row: Row, sheet: str = SURVEY) -> None:
        """Refuse every ${name} in a row that is no name of the form."""
        for (key, _), words in row.texts.items():
            if (
                not self._report.is_full
                and "${" in words
                and key not in ("type", "name")
                and (sheet == SURVEY or key == "label")
            ):
                self._are_known(row, key, words, sheet)

    def _are_known(self, row: Row, key: str, words: str, sheet: str = SURVEY) -> bool:
        if self._report.is_full:
            return False
        try:
            asked = references(words)
        except XPathFault as fault:
            self._refuse(row, key, words, fault, sheet)
            return False
        fine = True
        for name in asked:
            if not self._names.is_known(name):
                near = near_miss(name, self._names.like(name))
                message = f"“{key}” asks for “{name}”, which is no question of this form.{near}"
                remedy = "Correct the name between ${ and }."
                self._report.problem("unknown_reference", sheet, row.number, message, remedy)
                fine = False
            elif self._names.is_ambiguous(name):
                message = f"“{key}” asks for “{name}”, which is the name of several rows."
                self._report.problem("ambiguous_reference", sheet, row.number, message, "Give each a name of its own.")
                fine = False
        return fine

    def expression(self, row: Row, key: str, text: str, *, columns: bool = False) -> str:
        """The expression as QA Desk writes it; "" when it is left out or wrong, which is in the report."""
        text = _TRUTHS.get(text, text)
        try:
            said = self._said(text)
        except XPathFault as fault:
            self._refuse(row, key, text, fault)
            return ""
        except TooDeep:
            self.leave_out(row, key, text, "it is longer or deeper than QA Desk can follow")
            return ""
        if not self._are_known(row, key, text):
            return ""
        if any(found["saved"] for found in REFERENCE.finditer(said)):
            self.leave_out(row, key, text, "it asks for the answer of an earlier form")
            return ""
        gone = [name for name in references(said) if name not in self._names.asked]
        if gone:
            self.leave_out(row, key, text, f"it asks for “{gone[0]}”, which is not taken over as a question")
            return ""
        kept = REFERENCE.sub(lambda found: f"${{{self._names.asked[found['name']]}}}", said)
        try:
            parse(kept, columns=columns)
        except ExpressionProblem as problem:
            self.leave_out(row, key, text, problem.message.rstrip("."))
            return ""
        return kept

    def leave_out(self, row: Row, key: str, text: str, why: str) -> None:
        """Tell that an expression is left out."""
        shown = text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"
        self._report.lose(SURVEY, row.number, f"“{key}”: {shown} ({why})", became(key))

    def _refuse(self, row: Row, key: str, text: str, fault: XPathFault, sheet: str = SURVEY) -> None:
        shown = text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"
        message = f"“{key}” says “{shown}”: at character {fault.position + 1}, {fault.message}."
        self._report.problem("expression_syntax", sheet, row.number, message, CORRECT)

    def _said(self, text: str) -> str:
        """The expression with paths to questions written as ${name}, and the day the form is filled in as today()."""
        said = text
        for path in sorted(plain_paths(text), key=lambda path: path.start, reverse=True):
            if not path.is_bare and self._is_answer(path.last):
                said = f"{said[: path.start]}${{{path.last}}}{said[path.end :]}"
        return REFERENCE.sub(lambda found: self._today(found["name"]) or found[0], said)

    def _is_answer(self, name: str) -> bool:
        return name in self._names.asked and not self._names.is_ambiguous(name)

    def _today(self, name: str) -> str:
        is_today = self._names.left_out.get(name) is Kind.METADATA and name in self._names.days
        return "today()" if is_today else ""


def with_values(text: str, own: str, lists: Mapping[str, ChoiceList], *, columns: bool = False) -> str:
    """An expression with the values of choices that were renamed under their new names.

    ``own`` is the question it belongs to; ``lists`` are the lists of choices by question.
    """
    try:
        found = list(comparisons(parse(text, columns=columns).tree))
    except ExpressionProblem:
        return text
    renamed = partial(_renamed, own=own, lists=lists)
    for comparison in sorted(found, key=lambda one: one.at, reverse=True):
        value = renamed(comparison)
        end = comparison.at + len(comparison.value) + 2
        if value:
            text = f"{text[: comparison.at]}'{value}'{text[end:]}"
    return text


def _renamed(comparison: Comparison, own: str, lists: Mapping[str, ChoiceList]) -> str:
    choices = lists.get(own if comparison.name == "." else comparison.name)
    return choices.renamed.get(comparison.value, "") if choices is not None else ""


def joined(*conditions: str) -> str:
    """Conditions that must all hold as one; "" for none."""
    told = list(dict.fromkeys(condition for condition in conditions if condition))
    return told[0] if len(told) == 1 else " and ".join(f"({condition})" for condition in told)
