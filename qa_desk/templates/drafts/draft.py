"""A template while it is being written: what it says so far, what holds publishing, and what to look at."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.language import tr
from qa_desk.domain.template import Template
from qa_desk.templates.drafts.locks import lock_problems
from qa_desk.templates.drafts.notes import DraftNote, minutes_of, notes_on
from qa_desk.templates.drafts.problem_words import DraftProblem, ProblemWords
from qa_desk.templates.reading.plain_reader import PlainReading, read_plain
from qa_desk.templates.text.patching import patched_text
from qa_desk.templates.text.plain import Plain, PlainMapping, as_mapping, as_text, mappings, plain_of
from qa_desk.templates.text.writer import template_text

ALONE_WITHOUT = ("relevant", "follows", "required", "constraint", "constraint_message", "choice_filter")
"""What a question shown by itself cannot have, because it may look at other questions."""


@dataclass(frozen=True)
class DraftReading:
    """What the draft comes to: the template, or what holds publishing; and what to look at."""

    template: Template | None
    problems: tuple[DraftProblem, ...]
    notes: tuple[DraftNote, ...]
    minutes: int
    """About how long one case takes to grade."""


@dataclass(frozen=True)
class Draft:
    """A template that is not published. Never changes; edits give the next one, which shares what is the same."""

    source: str
    """The text it was opened from, so that its comments and its layout stay."""
    plain: PlainMapping
    based_on: TemplateReference | None = None
    base: Template | None = field(default=None, compare=False, repr=False)
    """The edition it was made from: what is fixed there stays as it is."""

    @classmethod
    def of(cls, source: str, base: Template | None = None) -> "Draft":
        """The draft that a text holds; UserError when it cannot be read as YAML."""
        return cls(source, plain_of(source), reference_to(base) if base else None, base)

    @property
    def name(self) -> str:
        """The name of the template."""
        return as_text(self.plain.get("name"))

    @property
    def edition(self) -> str:
        """The edition it will be published as."""
        return as_text(self.plain.get("edition"))

    @property
    def title(self) -> str:
        """The title people see."""
        return as_text(self.plain.get("title"))

    @property
    def sections(self) -> list[PlainMapping]:
        """The sections in order, as plain texts; not to be changed in place."""
        return mappings(self.plain.get("sections"))

    def section(self, name: str) -> PlainMapping | None:
        """A section by name."""
        return next((one for one in self.sections if one.get("name") == name), None)

    def questions(self) -> Iterator[tuple[str, PlainMapping]]:
        """Every question in order with the name of its section, without those inside repeats."""
        for section in self.sections:
            name = as_text(section.get("name"))
            yield from ((name, question) for question in mappings(section.get("questions")))

    def question(self, name: str) -> PlainMapping | None:
        """A question by name, those inside repeats included; not to be changed in place."""
        for _, question in self.questions():
            for one in (question, *mappings(question.get("questions"))):
                if one.get("name") == name:
                    return one
        return None

    def section_of(self, question: str) -> str:
        """The name of the section a question, or the repeat it is in, stands in; "" when it is not here."""
        return next((section for section, one in self.questions() if question in _names(one)), "")

    def repeat_of(self, question: str) -> str:
        """The repeat that a question of its rows belongs to; "" for every other question."""
        rows = (one for _, one in self.questions() if question in _names(one)[1:])
        return next((as_text(one.get("name")) for one in rows), "")

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of all questions, those inside repeats included."""
        return frozenset(name for _, question in self.questions() for name in _names(question))

    @cached_property
    def numbers(self) -> dict[str, str]:
        """The printed number of each question, 1, 2, 2a, however unfinished the draft is."""
        numbers: dict[str, str] = {}
        main, letters = 0, 0
        for _, question in self.questions():
            name, follows = as_text(question.get("name")), as_text(question.get("follows"))
            if follows in numbers:
                letters += 1
                numbers[name] = f"{numbers[follows]}{chr(96 + letters)}"
            else:
                main, letters = main + 1, 0
                numbers[name] = str(main)
        return numbers

    def text(self) -> str:
        """The text of the draft as a file: whatever was not edited stands as it was typed."""
        return patched_text(self.source, self.plain) if self.source else template_text(self.plain)

    def with_plain(self, plain: PlainMapping) -> "Draft":
        """The same draft saying something else."""
        return replace(self, plain=plain)

    @cached_property
    def _read(self) -> PlainReading:
        return read_plain(self.plain)

    def reading(self) -> DraftReading:
        """The draft read and checked as a whole; quick enough for every pause in typing."""
        return self._reading

    @cached_property
    def _reading(self) -> DraftReading:
        read = self._read
        words = ProblemWords(self.plain, self.numbers)
        problems = [words.problem(problem, place) for problem, place in read.problems]
        if read.template is not None and self.base is not None:
            problems.extend(lock_problems(self.base, read.template))
        notes = notes_on(self.plain, read.template, self.base)
        return DraftReading(read.template, tuple(problems), notes, minutes_of(self.plain))

    def alone(self, question: str) -> Template | None:
        """A template of this one question, to show it by itself; None while the question itself cannot be read."""
        told = self.question(question)
        if told is None:
            return None
        single = _by_itself(told)
        shared = {key: self.plain[key] for key in ("na_reasons", "choices", "scales") if key in self.plain}
        section: Plain = {"name": "section", "label": tr("Section"), "questions": [single]}
        head: PlainMapping = {"name": "alone", "edition": "1", "title": tr("Alone"), "subject": "case"}
        return read_plain(head | shared | {"sections": [section]}).template


def reference_to(template: Template) -> TemplateReference:
    """Which edition a template is."""
    return TemplateReference(template.name, template.edition, template.content_hash)


def _by_itself(question: PlainMapping) -> PlainMapping:
    """The question without anything that looks at other questions; what is worked out comes to nothing."""
    found = {key: value for key, value in question.items() if key not in ALONE_WITHOUT}
    timescale = as_mapping(found.get("timescale"))
    if timescale.get("starts"):
        found["timescale"] = {key: value for key, value in timescale.items() if key != "starts"}
    if "calculation" in found:
        found = {key: value for key, value in found.items() if key != "calculation"}
        found |= {} if timescale else {"calculation": "''"}
    if "questions" in found:
        found["questions"] = [_by_itself(row) for row in mappings(found["questions"])]
    return found


def _names(question: PlainMapping) -> list[str]:
    return [as_text(one.get("name")) for one in (question, *mappings(question.get("questions")))]
