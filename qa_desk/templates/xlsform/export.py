"""A template as the sheets of an XLSForm: what ODK can ask in its own words, all else in columns it passes over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qa_desk.domain.template import AttendanceMark, Scale, Template
from qa_desk.templates.text.plain import PlainMapping, as_mapping, as_text, mappings, plain_template
from qa_desk.templates.xlsform.own_rows import IN_COLUMNS, LABEL, NAME, PART, SECTION_TYPE, TYPE, spread
from qa_desk.templates.xlsform.plain_questions import every_question
from qa_desk.templates.xlsform.report import FormReport, Loss
from qa_desk.templates.xlsform.sheets import FormSheet
from qa_desk.templates.xlsform.vocabulary import CHOICES, QA_SHEET, SETTINGS, SURVEY
from qa_desk.templates.xlsform.wording import NO_ANSWER, fitted

SURVEY_HEADINGS = (
    "type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message", "calculation",
    "choice_filter",
)  # fmt: skip
TRANSLATED = ("label", "hint", "constraint_message")
IN_SETTINGS = ("name", "edition", "title")

MARK_LABELS = {
    AttendanceMark.ATTENDED: "Attended",
    AttendanceMark.SENT_REPORT: "Sent a report",
    AttendanceMark.APOLOGIES: "Apologies",
    AttendanceMark.DID_NOT_ATTEND: "Did not attend",
    AttendanceMark.NOT_INVITED: "Not invited",
}
ATTENDANCE_LIST = "attendance_marks"
START_LABEL = "Date the clock starts"

_EXPRESSIONS = ("relevant", "constraint", "constraint_message", "calculation", "choice_filter")
_DIRECT = frozenset({"name", "label", "hint", "type", "required", "choices", "questions", "scale", *_EXPRESSIONS})
"""Keys that ODK's own columns hold."""
_RESERVED = frozenset({"meta"})

Cells = dict[str, str]


@dataclass(frozen=True)
class XlsFormSheets:
    """The sheets of an exported form, and what other tools will not see as it is."""

    sheets: tuple[FormSheet, ...]
    losses: tuple[Loss, ...]


def shown(words: object) -> str:
    """Words that ODK takes as they are, and not as a place for an answer."""
    return str(words).replace("${", NO_ANSWER)


def xlsform_sheets(template: Template) -> XlsFormSheets:
    """The sheets of a template."""
    return _Export(template).sheets()


@dataclass
class _Lists:
    """The lists of the choices sheet, each written once."""

    taken: dict[str, object] = field(default_factory=dict)
    rows: list[Cells] = field(default_factory=list)

    def name(self, wanted: str, choices: PlainMapping, words: Mapping[str, PlainMapping]) -> str:
        """The name of a list with these choices, written when it is not there yet."""
        held = (choices, {language: told for language, told in words.items() if told})
        name, number = wanted, 2
        while name in self.taken and self.taken[name] != held:
            name, number = f"{wanted}_{number}", number + 1
        if name not in self.taken:
            self.taken[name] = held
            self.rows += [self._row(name, value, told, words) for value, told in choices.items()]
        return name

    def _row(self, name: str, value: str, told: object, words: Mapping[str, PlainMapping]) -> Cells:
        attributes = dict(told) if isinstance(told, dict) else {"label": str(told)}
        label = shown(attributes.pop("label", ""))
        row = {"list_name": name, "name": value, "label": label} | {key: str(one) for key, one in attributes.items()}
        return row | {f"label::{language}": shown(one.get(value, "")) for language, one in words.items()}


class _Export:
    def __init__(self, template: Template) -> None:
        self._template, self._plain = template, plain_template(template)
        self._report, self._lists = FormReport(), _Lists()
        self._translations = {
            f"{one.label} ({one.language})": as_mapping(as_mapping(self._plain["translations"])[one.language])
            for one in template.translations
        }
        self._scales: dict[str, Scale] = {scale.name: scale for scale in template.scales}
        self._names = {name for question in every_question(self._plain) for name in (str(question["name"]),)}
        self._rows: list[Cells] = []

    def sheets(self) -> XlsFormSheets:
        if self._template.grading is not None:
            self._report.lose(SURVEY, 0, "Rules that suggest grades", "for QA Desk alone, in the sheet “qa_desk”")
        for section in mappings(self._plain["sections"]):
            self._section(section)
        settings = {
            "form_title": shown(self._template.title),
            "form_id": self._template.name,
            "version": self._template.edition,
        }
        languages = tuple(self._translations)
        survey = _sheet(SURVEY, _survey_headings(languages, self._rows), self._rows)
        fixed = ("list_name", "name", "label", *(f"label::{language}" for language in languages))
        extra = dict.fromkeys(key for row in self._lists.rows for key in row if key not in fixed)
        choices = _sheet(CHOICES, (*fixed, *extra), self._lists.rows)
        pairs = FormSheet(QA_SHEET, (("what", "value"), *self._pairs()))
        return XlsFormSheets(
            (survey, choices, _sheet(SETTINGS, tuple(settings), [settings]), pairs), self._report.losses
        )

    def _section(self, section: PlainMapping) -> None:
        name = str(section["name"])
        row = {
            "type": "begin_group",
            "name": self._group_name(name),
            "label": shown(section["label"]),
            TYPE: SECTION_TYPE,
        }
        if row["name"] != name:
            row[NAME] = name
        row |= {f"qa_{key}": as_text(section[key]) for key in ("fixed", "additions") if key in section}
        for language, words in self._translations.items():
            row[f"label::{language}"] = shown(as_mapping(words.get("sections")).get(name, ""))
        self._rows.append(row)
        for question in mappings(section["questions"]):
            self._question(question)
        self._rows.append({"type": "end_group"})

    def _group_name(self, name: str) -> str:
        return self._free(f"section_{name}") if name in self._names or name in _RESERVED else name

    def _free(self, wanted: str) -> str:
        name, number = wanted[:60], 2
        while name in self._names:
            name, number = f"{wanted[:56]}_{number}", number + 1
        self._names.add(name)
        return name

    def _question(self, question: PlainMapping) -> None:
        kind = str(question["type"])
        if "calculation" in question:
            self._rows.append(self._row(question, "calculate"))
            return
        match kind:
            case "repeat":
                self._rows.append(self._row(question, "begin_repeat"))
                for inner in mappings(question["questions"]):
                    self._question(inner)
                self._rows.append({"type": "end_repeat"})
            case "attendance":
                self._attendance(question)
            case "timescale":
                self._timescale(question)
            case "scale":
                self._rows.append(self._row(question, f"select_one {self._scale_list(str(question['scale']))}"))
            case "select_one" | "select_multiple":
                self._rows.append(self._row(question, f"{kind} {self._choice_list(question)}"))
            case _:
                self._rows.append(self._row(question, kind))

    def _row(self, question: PlainMapping, kind: str) -> Cells:
        name = str(question["name"])
        row = {"type": kind, "name": name, "label": shown(question["label"]), TYPE: str(question["type"])}
        if "hint" in question:
            row["hint"] = shown(question["hint"])
        row |= {key: as_text(question[key]) for key in _EXPRESSIONS if key in question}
        if kind != "calculate":
            told = as_text(question.get("required")) or "true"
            row["required"] = {"true": "yes", "false": "no"}.get(told, told)
        for key in IN_COLUMNS:
            if isinstance(question.get(key), str):
                row[f"qa_{key}"] = shown(question[key])
        if "scale" in question:
            row["qa_scale"] = str(question["scale"])
        for language, words in self._translations.items():
            told_here = as_mapping(as_mapping(words.get("questions")).get(name))
            row |= {f"{key}::{language}": shown(told_here[key]) for key in TRANSLATED if key in told_here}
        return row

    def _scale_list(self, name: str) -> str:
        points: PlainMapping = {point.value: point.label for point in self._scales[name].points}
        words = {key: as_mapping(as_mapping(one.get("scales")).get(name)) for key, one in self._translations.items()}
        return self._lists.name(name, points, words)

    def _choice_list(self, question: PlainMapping) -> str:
        name = str(question["name"])
        words = {key: as_mapping(as_mapping(one.get("choices")).get(name)) for key, one in self._translations.items()}
        choices = as_mapping(question["choices"])
        same = next(
            (
                key
                for key, held in self._lists.taken.items()
                if held == (choices, {k: v for k, v in words.items() if v})
            ),
            "",
        )
        return same or self._lists.name(name, choices, words)

    def _timescale(self, question: PlainMapping) -> None:
        rule = as_mapping(question["timescale"])
        name = str(question["name"])
        if not rule.get("starts"):
            label = as_text(rule.get("start_label")) or START_LABEL
            words = {"label": f"{question['label']} {label}"}
            self._part("date", self._free(f"{name}_start"), words, question)
        self._tell(question, "is judged against a limit", "its dates are asked; the limit is not judged")
        row = self._row(question, "date")
        if rule.get("done_label"):
            row["label"] = fitted(f"{row['label']} {shown(rule['done_label'])}")
            row[LABEL] = shown(question["label"])
        self._rows.append(row)

    def _attendance(self, question: PlainMapping) -> None:
        self._tell(question, "is an attendance grid with a quorum", "a group with a question for each role")
        row = self._row(question, "begin_group")
        for key in ("required", "constraint", "constraint_message"):
            if row.get(key):
                row[f"qa_{key}"] = row.pop(key)
        self._rows.append(row)
        marks: PlainMapping = {mark.value: label for mark, label in MARK_LABELS.items()}
        kind = f"select_one {self._lists.name(ATTENDANCE_LIST, marks, {})}"
        for value, label in as_mapping(as_mapping(question["attendance"])["roles"]).items():
            self._part(kind, self._free(f"{question['name']}_{value}"), {"label": str(label)}, {})
        self._rows.append({"type": "end_group"})

    def _tell(self, question: PlainMapping, what: str, became: str) -> None:
        self._report.lose(SURVEY, len(self._rows) + 2, f"“{question['name']}” {what}", became)

    def _part(self, kind: str, name: str, words: Cells, question: PlainMapping) -> None:
        """A row that ODK needs and QA Desk does not."""
        row = {"type": kind, "name": name, "label": shown(words["label"]), PART: "yes"}
        if "relevant" in question:
            row["relevant"] = as_text(question["relevant"])
        self._rows.append(row)

    def _pairs(self) -> Iterator[tuple[str, str]]:
        for key, value in self._plain.items():
            if key not in (*IN_SETTINGS, "sections", "translations"):
                yield from spread(value, f"template / {key}")
        for question in every_question(self._plain):
            for key, value in question.items():
                if key not in _DIRECT and not isinstance(value, str):
                    yield from spread(value, f"questions / {question['name']} / {key}")
        for code, told in as_mapping(self._plain.get("translations")).items():
            yield from spread(_without_columns(as_mapping(told)), f"translations / {code}")


def _without_columns(told: PlainMapping) -> PlainMapping:
    """What a translation says beyond the columns of the survey and choices sheets."""
    questions: PlainMapping = {}
    for name, words in as_mapping(told.get("questions")).items():
        rest = {key: value for key, value in as_mapping(words).items() if key not in TRANSLATED}
        if rest:
            questions[name] = rest
    kept: PlainMapping = {key: told[key] for key in ("template", "scales") if key in told}
    return {**kept, "questions": questions} if questions else kept


def _survey_headings(languages: Sequence[str], rows: Sequence[Cells]) -> tuple[str, ...]:
    """ODK's columns, each with its other languages beside it, then our own where a row has something there."""
    used = {key for row in rows for key, text in row.items() if text}
    ordered = [
        heading
        for key in SURVEY_HEADINGS
        for heading in (key, *(f"{key}::{language}" for language in languages if key in TRANSLATED))
    ]
    kept = [key for key in ordered if key in used or key in ("type", "name", "label")]
    return (*kept, *dict.fromkeys(key for row in rows for key in row if key in used and key.startswith("qa_")))


def _sheet(name: str, headings: Sequence[str], rows: Sequence[Cells]) -> FormSheet:
    return FormSheet(name, (tuple(headings), *(tuple(row.get(key, "") for key in headings) for row in rows)))
