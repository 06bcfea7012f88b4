"""What follows every pause in writing: the checks, and the preview of what is selected."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from qa_desk.domain.answers import Answer, DatePair, Standing, Value
from qa_desk.domain.dates import spoken_date
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import Question, QuestionType, Section, Template
from qa_desk.domain.working_days import HolidayTable
from qa_desk.templates.drafts.draft import Draft, DraftReading
from qa_desk.templates.drafts.grading import grading_words
from qa_desk.templates.text.plain import Plain
from qa_desk.ui.template_designer.checks_card import CheckLine
from qa_desk.ui.template_designer.editing import Editing
from qa_desk.ui.template_designer.facts import DraftFacts, text_of, tree_of, trees_of
from qa_desk.ui.template_designer.outline_rows import outline_rows
from qa_desk.ui.template_designer.places import ABOUT, GRADING, Place, PlaceKind, question_place, section_place
from qa_desk.ui.template_designer.preview_pane import NOT_YET, TRY
from qa_desk.ui.template_designer.workbench import Workbench

LOOK_AFTER_MS = 200
NO_QUESTIONS = tr(
    "No questions yet. Ins in the outline adds one. Paste lines makes questions of what stands in Word or "
    "Excel, one to a line."
)
EXAMPLE_DAYS = 14
"""How long ago the clock of an example starts."""


class Looking(QObject):
    """Reads the draft when the person pauses, never while they type."""

    def __init__(
        self, bench: Workbench, editing: Editing, today: Callable[[], date], holidays: Callable[[], HolidayTable]
    ) -> None:
        super().__init__(bench)
        self._bench, self._editing, self._today, self._holidays = bench, editing, today, holidays
        self.flagged: frozenset[Place] = frozenset()
        self.lines: tuple[CheckLine, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._form: FilledForm | None = None
        self._name = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        bench.preview.value_chosen.connect(self._on_value)
        bench.preview.set_aside.connect(self._on_set_aside)
        bench.preview.note_typed.connect(self._on_note)
        bench.preview.reason_typed.connect(self._on_reason)

    def soon(self) -> None:
        """Look once the person pauses."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Check the draft now, and show what is selected."""
        self._timer.stop()
        if not self._editing.is_open:
            return
        draft, facts = self._editing.draft, DraftFacts(self._editing.draft.plain)
        reading = draft.reading()
        self.lines = check_lines(reading, facts)
        self.flagged = frozenset(Place.of(line.place.split("#")[0]) for line in self.lines if line.holds)
        self._bench.show_checks(self.lines)
        self._bench.show_outline(outline_rows(facts, self.flagged))
        self._preview(draft, reading, facts)

    def _preview(self, draft: Draft, reading: DraftReading, facts: DraftFacts) -> None:
        place = self._editing.place
        if place.kind is PlaceKind.QUESTION and place.name in facts.by_name:
            told = facts.by_name[place.name]
            self._preview_question(draft, reading.template, told.repeat or told.name, facts)
        elif place.kind is PlaceKind.SCALE:
            self._show(_scale_sample(draft, place.name), "sample", "1")
        else:
            self._shown = ()
            self._form = None
            self._bench.preview.show_sentences(sentences_about(place, reading, facts))

    def _preview_question(self, draft: Draft, template: Template | None, name: str, facts: DraftFacts) -> None:
        whole = template is not None and name in template.by_name
        shown = template if whole else draft.alone(name)
        self._show(shown, name, facts.by_name[name].number)

    def _show(self, template: Template | None, name: str, number: str) -> None:
        preview = self._bench.preview
        if template is None:
            self._shown, self._form = (), None
            preview.show_sentences((NOT_YET,))
            return
        question = replace(template.by_name[name], relevant=None)
        starts = question.timescale.starts if question.timescale else ()
        shown = (question, number, starts)
        if shown == self._shown and self._form is not None:
            return
        self._shown, self._name = shown, name
        answers, told = self._example(template, starts)
        where = Circumstances(self._today(), datetime.now().astimezone(), self._holidays())
        self._form = FilledForm.of(FormPlan(_always_asked(template, {name, *starts})), answers, where)
        preview.show_question(self._form, name, number)
        preview.lead_label.setText(told or TRY)

    def _example(self, template: Template, starts: tuple[str, ...]) -> tuple[dict[str, Answer], str]:
        """A date for the clock to start from, so that a limit can be tried."""
        start = template.by_name.get(starts[0]) if starts else None
        if start is None:
            return {}, ""
        day = self._today() - timedelta(days=EXAMPLE_DAYS)
        value: Value = DatePair(None, day) if start.type is QuestionType.TIMESCALE else day
        told = tr(
            "Question {numbers} is taken to be {spoken_date}.",
            numbers=template.numbers[start.name],
            spoken_date=spoken_date(day),
        )
        return {start.name: Answer(value)}, f"{TRY} {told}"

    def _revise(self, change: Callable[[Answer], Answer]) -> None:
        if self._form is not None:
            answer = change(self._form.state(self._name).answer)
            self._form = self._form.with_answer(self._name, answer)
            self._bench.preview.refresh(self._form, self._name)

    def _on_value(self, value: Value | None) -> None:
        self._revise(lambda answer: answer.with_value(value))

    def _on_set_aside(self, standing: Standing) -> None:
        self._revise(lambda answer: answer.set_aside(standing, ""))

    def _on_note(self, text: str) -> None:
        self._revise(lambda answer: replace(answer, note=text))

    def _on_reason(self, text: str) -> None:
        self._revise(lambda answer: replace(answer, reason=text))


def check_lines(reading: DraftReading, facts: DraftFacts) -> tuple[CheckLine, ...]:
    """Everything to put right and to look at, each with the place it leads to."""
    lines = []
    for holds, found in ((True, reading.problems), (False, reading.notes)):
        for one in found:
            place = _place(one.section, one.question, one.key, facts)
            number = (
                tr("Question {number}: ", number=facts.by_name[one.question].number)
                if one.question in facts.by_name
                else ""
            )
            words = one.message if not number or "uestion" in one.message[:12] else f"{number}{one.message}"
            lines.append(CheckLine(f"{place}#{one.key}", words, holds))
    return tuple(lines)


def _place(section: str, question: str, key: str, facts: DraftFacts) -> Place:
    if question in facts.by_name:
        return question_place(question)
    if section and facts.section(section):
        return section_place(section)
    if key in ("grading", "caps", "thresholds"):
        return GRADING
    if key == "scales":
        own = tree_of(facts.tree, "scales")
        return Place(PlaceKind.SCALE, next(iter(own))) if own else ABOUT
    return ABOUT


def sentences_about(place: Place, reading: DraftReading, facts: DraftFacts) -> tuple[str, ...]:
    """What the preview says where there is no question to show."""
    if place.kind is PlaceKind.SECTION:
        section = facts.section(place.name)
        asked = [question for question in facts.questions if question.section == place.name]
        listed = "\n".join(f"{question.number}  {question.title}" for question in asked)
        return (text_of(section, "label"), listed or NO_QUESTIONS)
    if place.kind is PlaceKind.GRADING:
        return grading_words(reading.template) if reading.template is not None else (NOT_YET,)
    parts = [
        tr("{text_of}: {count} questions", text_of=text_of(section, "label"), count=len(trees_of(section, "questions")))
        for section in facts.sections
    ]
    return (text_of(facts.tree, "title"), text_of(facts.tree, "description"), "\n".join(parts))


def _scale_sample(draft: Draft, name: str) -> Template | None:
    sample: Plain = {"name": "sample", "label": tr("A question on this scale"), "type": "scale", "scale": name}
    section: Plain = {"name": "section", "label": tr("Section"), "questions": [sample]}
    return draft.with_plain(draft.plain | {"sections": [section]}).alone("sample")


def _always_asked(template: Template, names: set[str]) -> Template:
    """The template with these questions asked whatever the other answers are."""

    def asked(question: Question) -> Question:
        return replace(question, relevant=None) if question.name in names else question

    sections = tuple(
        Section(one.name, one.label, tuple(asked(question) for question in one.questions)) for one in template.sections
    )
    return replace(template, sections=sections)
