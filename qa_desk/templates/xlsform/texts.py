"""The words of questions: labels, hints, and the notes of a form, which become hints of the question they introduce."""

from dataclasses import dataclass, field

from qa_desk.templates.reading.fields import LONGEST_LABEL, LONGEST_TEXT
from qa_desk.templates.text.plain import PlainMapping
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.sheets import Row
from qa_desk.templates.xlsform.translations import Translations
from qa_desk.templates.xlsform.vocabulary import SURVEY
from qa_desk.templates.xlsform.wording import Words, fitted, with_words_above


@dataclass
class Texts:
    """Gives questions their words, and holds notes until there is a question to give them to."""

    words: Words
    translations: Translations
    report: FormReport
    _waiting: list[Row] = field(default_factory=list)

    def hold(self, row: Row) -> None:
        """Keep the words of a note or a group for the next question."""
        if row.told("label") or row.told("hint"):
            self._waiting.append(row)

    def waiting(self) -> list[Row]:
        """The notes that no question has taken, which are taken out."""
        waiting, self._waiting = self._waiting, []
        return waiting

    def put_back(self, rows: list[Row]) -> None:
        """Keep notes that have been taken out for the next question again."""
        self._waiting = [*rows, *self._waiting]

    def label(self, row: Row, name: str, what: str) -> str:
        """The label of a question; its name when it has none."""
        told = self.words.own(row, "label", SURVEY)
        if not told:
            self.report.lose(SURVEY, row.number, f"{what} without a label", "the name stands there")
            return name
        if len(told) > LONGEST_LABEL:
            hinted = "shortened, with the whole text in the hint"
            self.report.lose(
                SURVEY, row.number, f"A label of {len(told)} characters; {LONGEST_LABEL} are allowed", hinted
            )
        return fitted(told)

    def fill(self, question: PlainMapping, row: Row) -> None:
        """Give a question its hint, with the notes above it, and its words in other languages."""
        name = str(question["name"])
        notes = [] if question["type"] == "calculate" else self.waiting()  # nobody reads what is only worked out
        hint = self._hint(row, notes, name)
        if hint:
            question["hint"] = hint
        for language in self.words.others:
            label = self.words.other(row, "label", language, SURVEY)
            self.translations.add(language, ("questions", name, "label"), fitted(label))
            self._translate_hint(language, row, notes, name, label)

    def add_below(self, question: PlainMapping, notes: list[Row]) -> None:
        """Put notes that stand after the last question into its hint."""
        name = str(question["name"])
        told = "\n\n".join(filter(None, (self._note(note, name) for note in notes)))
        if told:
            question["hint"] = with_words_above(str(question.get("hint", "")), told)

    def _hint(self, row: Row, notes: list[Row], name: str) -> str:
        parts = [self._note(note, name) for note in notes]
        label = self.words.own(row, "label", SURVEY)
        if len(label) > LONGEST_LABEL:
            parts.append(label)
        parts += [self.words.own(row, key, SURVEY) for key in ("hint", "guidance_hint")]
        hint = "\n\n".join(part for part in parts if part)
        if len(hint) > LONGEST_TEXT:
            self.report.lose(SURVEY, row.number, f"A hint of {len(hint)} characters: {hint}", "shortened")
        return fitted(hint, LONGEST_TEXT)

    def _note(self, note: Row, name: str) -> str:
        told = "\n\n".join(filter(None, (self.words.own(note, key, SURVEY) for key in ("label", "hint"))))
        if told:
            what = f"A note or the words of a group: {fitted(told)}"
            self.report.lose(SURVEY, note.number, what, f"the hint of “{name}”")
        return told

    def _translate_hint(self, language: str, row: Row, notes: list[Row], name: str, label: str) -> None:
        rows = [(note, key) for note in notes for key in ("label", "hint")]
        rows += [(row, key) for key in ("hint", "guidance_hint")]
        parts = [self.words.other(one, key, language, SURVEY) for one, key in rows]
        if len(label) > LONGEST_LABEL:
            parts.append(label)
        hint = "\n\n".join(part for part in parts if part)
        self.translations.add(language, ("questions", name, "hint"), fitted(hint, LONGEST_TEXT))
