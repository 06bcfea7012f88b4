"""From the sheets of an XLSForm workbook to a template, with everything that was lost and everything that is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass

from qa_desk.domain.template import Template
from qa_desk.templates.loader import TEMPLATE_KEYS
from qa_desk.templates.text.plain import PlainMapping, as_mapping, as_text
from qa_desk.templates.text.writer import template_text
from qa_desk.templates.xlsform.choice_lists import ChoiceLists, allows_twice
from qa_desk.templates.xlsform.conditions import Conditions
from qa_desk.templates.xlsform.lists_in_template import place_lists
from qa_desk.templates.xlsform.names import Names, legal, slug
from qa_desk.templates.xlsform.outline import Entry, outline, unrolled, walk
from qa_desk.templates.xlsform.own_rows import OwnRows, gathered, tell_unused, without_parts
from qa_desk.templates.xlsform.questions import NEVER_TAKEN, NOT_TAKEN, QuestionMaker
from qa_desk.templates.xlsform.report import FormProblem, FormReport, Loss
from qa_desk.templates.xlsform.sections import SectionMaker
from qa_desk.templates.xlsform.selects import Selects
from qa_desk.templates.xlsform.sheets import FormSheet, FormSheets, Row, read_sheets
from qa_desk.templates.xlsform.soundness import Soundness
from qa_desk.templates.xlsform.texts import Texts
from qa_desk.templates.xlsform.translations import Translations, in_template_order
from qa_desk.templates.xlsform.vocabulary import CHOICES, SETTINGS, SURVEY, Kind
from qa_desk.templates.xlsform.weight import lighten
from qa_desk.templates.xlsform.wording import Words, fitted

LONGEST_EDITION = 20
FIRST_EDITION = "1"
NOTHING_ASKED = frozenset({"no_questions", "section_without_questions"})


@dataclass(frozen=True)
class XlsFormReading:
    """What came of reading a form: the template and its text, or the problems; and in either case what was lost."""

    template: Template | None
    plain: PlainMapping
    text: str
    losses: tuple[Loss, ...]
    problems: tuple[FormProblem, ...]


def read_xlsform(sheets: Sequence[FormSheet], file_name: str) -> XlsFormReading:
    """Read a form from the sheets of its workbook; never an exception, whatever they hold."""
    reading = _Attempt(sheets, file_name, NOT_TAKEN).reading()
    if any(problem.code in NOTHING_ASKED for problem in reading.problems):
        again = _Attempt(sheets, file_name, NEVER_TAKEN).reading()
        return again if again.template is not None else reading
    return reading


class _Attempt:
    """One reading of a form, with some kinds of rows becoming no questions."""

    def __init__(self, sheets: Sequence[FormSheet], file_name: str, left_out: frozenset[Kind]) -> None:
        self._report = FormReport()
        self._left_out, self._stem = left_out, file_name.rsplit(".", 1)[0]
        self._sheets = read_sheets(sheets, self._report)
        self._settings = next(iter(self._sheets.settings.rows), Row(2, {}))
        own, others = _languages(self._sheets, self._settings.text("default_language"))
        self._words = Words(own, others, self._report, exact=bool(self._sheets.qa_desk))
        self._extras = gathered([(path, text) for _, path, text in self._sheets.qa_desk])

    def reading(self) -> XlsFormReading:
        plain = self._plain()
        template = None
        if not self._report.problems:
            template = self._sound(plain)
        if template is None or self._report.problems:
            return XlsFormReading(None, {}, "", self._report.losses, self._report.problems)
        return XlsFormReading(template, plain, template_text(plain), self._report.losses, ())

    def _plain(self) -> PlainMapping:
        survey = self._sheets.survey
        if survey is None or not survey.columns:
            return {}
        lists = self._lists()
        entries = without_parts(outline(survey, self._report), self._report)
        entries = unrolled(entries, lists[0].pairs)
        names = Names(entries, self._left_out, self._report)
        self._words.entitle(_titles(entries, self._words.own_language))
        conditions = Conditions(names, self._report)
        for entry in walk(entries):
            conditions.check_references(entry.row)
        for row in self._sheets.choices.rows:
            conditions.check_references(row, CHOICES)
        texts = Texts(self._words, Translations(self._words.others), self._report)
        selects = Selects(*lists, self._words, conditions, self._report)
        self._maker = QuestionMaker(names, selects, texts, conditions, self._report, self._left_out)
        own = OwnRows(names, selects, texts, conditions, self._report, self._extras, self._maker.rows)
        told = self._template_keys()
        told["sections"] = SectionMaker(self._maker, own, as_text(told["title"])).make(entries)
        if not told["sections"] and not self._report.problems:
            message = "The form asks nothing that QA Desk can ask."
            self._report.problem("no_questions", SURVEY, 0, message, "Write at least one question.")
        place_lists(told, selects, texts.translations)
        tell_unused(self._extras, list(self._maker.rows), self._report)
        merged = _merged(texts.translations.plain(), as_mapping(self._extras.get("translations")))
        told["translations"] = in_template_order(merged, told)
        return {key: told[key] for key in TEMPLATE_KEYS if told.get(key)}

    def _lists(self) -> tuple[ChoiceLists, ChoiceLists]:
        twice = allows_twice(self._settings.text("allow_choice_duplicates"))
        inner = ChoiceLists(self._sheets.choices, self._words, self._report, twice=twice)
        return inner, ChoiceLists(self._sheets.external, self._words, self._report, twice=True)

    def _sound(self, plain: PlainMapping) -> Template | None:
        lighten(plain, self._maker.rows, self._report)
        return Soundness(plain, self._maker.rows, self._maker.parts, self._report).template()

    def _template_keys(self) -> PlainMapping:
        """What the settings say of the form, and what our own sheet adds to it."""
        settings, lose = self._settings, self._report.lose
        told_id, told_title = settings.text("id") or settings.text("former_id"), settings.text("title")
        title = self._words.plain(told_title, "title", SETTINGS, settings.number) or told_id or self._stem
        name = legal(told_id) or slug(title) or "form"
        if told_id and name != told_id:
            lose(
                SETTINGS, settings.number, f"The form's id “{told_id}”, which is no name QA Desk can keep", f"“{name}”"
            )
        version = " ".join(settings.text("version").split())
        if len(version) > LONGEST_EDITION:
            lose(SETTINGS, settings.number, f"The version “{version}”, which is too long", version[:LONGEST_EDITION])
        if len(title) > len(fitted(title)):
            lose(SETTINGS, settings.number, f"The title “{title}”, which is too long", "shortened")
        told: PlainMapping = {
            "name": name,
            "edition": version[:LONGEST_EDITION] or FIRST_EDITION,
            "title": fitted(title) or "Form",
            "subject": "case",
        }
        return told | as_mapping(self._extras.get("template"))


def _titles(entries: list[Entry], own: str) -> dict[str, str]:
    """What each question is called, in a few words."""
    titles: dict[str, str] = {}
    for entry in walk(entries):
        told = entry.row.told("label")
        words = told.get(own) or told.get("") or next(iter(told.values()), "")
        titles[entry.name] = fitted(words, 60) if words and "${" not in words else entry.name
    return titles


def _languages(sheets: FormSheets, setting: str) -> tuple[str, tuple[str, ...]]:
    """The language of the form, and all others in which it has words."""
    survey = sheets.survey.languages if sheets.survey else ()
    every = tuple(dict.fromkeys((*survey, *sheets.choices.languages)))
    named = next((one for one in every if one and one.lower() == setting.lower()), "")
    own = named or ("" if "" in every else next(iter(every), ""))
    labels = [column.language for column in sheets.survey.columns if column.key == "label"] if sheets.survey else []
    if not named and own == "" and labels and "" not in labels:
        own = labels[0]  # only hints or pictures stand without a language
    return own, tuple(one for one in every if one and one != own)


def _merged(first: PlainMapping, second: PlainMapping) -> PlainMapping:
    """Two trees as one; where both have a text, that of the second."""
    merged = dict(first)
    for key, value in second.items():
        here = merged.get(key)
        merged[key] = _merged(here, value) if isinstance(here, dict) and isinstance(value, dict) else value
    return merged
