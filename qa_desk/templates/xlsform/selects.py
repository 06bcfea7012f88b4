"""Questions with choices: which list they offer, *Other* with words of its own, and filters."""

from dataclasses import dataclass, field

from qa_desk.domain.expressions import parse
from qa_desk.domain.expressions.tree import Call, Column, Name, Node, Operation, walk
from qa_desk.templates.reading.problems import near_miss
from qa_desk.templates.text.plain import PlainMapping
from qa_desk.templates.xlsform.choice_lists import ChoiceList, ChoiceLists, add_other
from qa_desk.templates.xlsform.conditions import Conditions
from qa_desk.templates.xlsform.outline import Entry
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.vocabulary import CHOICES, EXTERNAL_CHOICES, SURVEY, Kind
from qa_desk.templates.xlsform.wording import Words


@dataclass
class Selects:
    """Finds the list of each question with choices, and keeps which list that was."""

    choices: ChoiceLists
    external: ChoiceLists
    words: Words
    conditions: Conditions
    report: FormReport
    by_question: dict[str, ChoiceList] = field(default_factory=dict)
    filters: dict[str, str] = field(default_factory=dict)

    def list_of(self, entry: Entry) -> ChoiceList | None:
        """The list a question offers; None, with the reason told, when there is none to offer."""
        row, name = entry.row, entry.type.list_name
        if entry.kind is Kind.FROM_FILE or "search(" in row.text("appearance").replace(" ", ""):
            self._free_text(entry, "Choices that come from an attached file")
            return None
        if "${" in name:
            self._free_text(entry, "Choices that come from the rows of a repeat")
            return None
        lists = self.external if entry.type.sheet == EXTERNAL_CHOICES else self.choices
        found = lists.get(name)
        if found is None:
            self._refuse(entry, lists)
        elif entry.kind is Kind.SELECT_MULTIPLE and any(" " in value for value in found.written):
            value = next(value for value in found.written if " " in value)
            message = f"The list “{name}” has the choice “{value}”, whose name has a space, and several can be chosen."
            self.report.problem("choice_with_space", CHOICES, found.row, message, "Write “_” in place of the space.")
        return found

    def _free_text(self, entry: Entry, what: str) -> None:
        told = entry.row.text("choice_filter")
        if told:
            self.conditions.leave_out(entry.row, "choice_filter", told, "the choices are not in the form")
        self.report.lose(
            SURVEY, entry.row.number, f"{what}: “{entry.row.text('type')}”", "a question with words as its answer"
        )

    def _refuse(self, entry: Entry, lists: ChoiceLists) -> None:
        name, sheet = entry.type.list_name, entry.type.sheet
        if not lists.names and lists.has_rows:
            near = near_miss("list_name", lists.headings)
            message = f"The sheet “{sheet}” has no column “list_name”.{near}"
            remedy = "Add the column with the name of the list that each choice belongs to."
            self.report.problem("column_missing", sheet, 1, message, remedy)
            return
        if not lists.names:
            message = f"“{entry.row.text('type')}” needs the sheet “{sheet}”, which is not there or is empty."
            remedy = f"Add the sheet “{sheet}” with the columns list_name, name and label."
            self.report.problem("choices_missing", SURVEY, entry.row.number, message, remedy)
            return
        message = f"The list “{name}” is not in the sheet “{sheet}”.{near_miss(name, lists.names)}"
        remedy = f"Correct the name, or add the list to the sheet “{sheet}”."
        self.report.problem("list_missing", SURVEY, entry.row.number, message, remedy)

    def offer(self, question: PlainMapping, entry: Entry, found: ChoiceList) -> None:
        """Let a question offer a list, filtered if the form says so."""
        name = str(question["name"])
        found.uses += 1
        self.by_question[name] = found
        told = entry.row.text("choice_filter")
        if not told:
            return
        if entry.type.or_other:
            message = "A question that offers “other” cannot have a “choice_filter” as well."
            remedy = "Write “other” into the list of choices, or empty the cell."
            self.report.problem("filter_with_other", SURVEY, entry.row.number, message, remedy)
            return
        filtered = self.conditions.expression(entry.row, "choice_filter", told, columns=True)
        if filtered:
            question["choice_filter"] = filtered
            self.filters[name] = filtered

    def other_words(self, question: PlainMapping, entry: Entry, found: ChoiceList, name: str) -> PlainMapping:
        """The follow-up that asks for the words of *Other*."""
        if add_other(found, self.words):
            what = f"The list “{found.name}” offers other words (or_other)"
            self.report.lose(SURVEY, entry.row.number, what, "a choice “Other”, and a question for the words")
        asked = f"selected(${{{question['name']}}}, 'other')"
        return {"name": name, "label": "Specify other", "type": "text", "relevant": asked, "required": "false"}

    def ask_for_attributes(self) -> None:
        """Tell each list what its filters ask of its choices."""
        for name, text in self.filters.items():
            found, tree = self.by_question[name], parse(text, columns=True).tree
            for node in walk(tree):
                if isinstance(node, Column) and node.name not in ("name", "label"):
                    found.asked.setdefault(node.name, {})
            for attribute, asked in _held_against(tree):
                other = self.by_question.get(asked)
                if other is not None and attribute in found.asked:
                    found.asked[attribute].update(other.renamed)

    def tell_columns(self) -> None:
        """Tell the columns of choices that no filter asks for."""
        lists = {id(one): one for one in self.by_question.values()}.values()
        asked = {attribute for one in lists for attribute in one.asked}
        held = {key for one in lists for told in one.attributes.values() for key in told}
        for column in sorted(held - asked):
            self.report.lose(CHOICES, 1, f"The column “{column}” of choices, which no filter asks for", "left out")


def _held_against(tree: Node) -> list[tuple[str, str]]:
    """Attributes and the questions whose answers they are held against."""
    found = []
    for node in walk(tree):
        match node:
            case Operation(_, Column(column), ((_, Name(name)),)) | Operation(_, Name(name), ((_, Column(column)),)):
                found.append((column, name))
            case Call("selected", (Name(name), Column(column))):
                found.append((column, name))
    return found
