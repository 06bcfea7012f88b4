"""The tree of a form as the sections of a template, which hold questions and repeats and nothing deeper."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from qa_desk.templates.text.plain import PlainList, PlainMapping, as_list
from qa_desk.templates.xlsform.lost_columns import said, tell_lost_columns
from qa_desk.templates.xlsform.outline import Entry
from qa_desk.templates.xlsform.own_rows import OwnRows
from qa_desk.templates.xlsform.questions import QuestionMaker, in_order
from qa_desk.templates.xlsform.sheets import Row
from qa_desk.templates.xlsform.vocabulary import SURVEY, Kind
from qa_desk.templates.xlsform.wording import fitted

LOOSE_NAME, LOOSE_LABEL, MORE_LABEL = "questions", "Questions", "More questions"


@dataclass
class SectionMaker:
    """Makes sections of groups, and of questions that stand outside every group."""

    maker: QuestionMaker
    own: OwnRows
    title: str
    _sections: PlainList = field(default_factory=list)
    _pulled_out: list[tuple[Entry, tuple[str, ...]]] = field(default_factory=list)

    def make(self, entries: list[Entry]) -> PlainList:
        """The sections of a form; those without a question are left out and told."""
        for grouped, members in groupby(entries, key=lambda entry: entry.kind is Kind.BEGIN_GROUP):
            if grouped:
                for group in members:
                    self._group(group)
            else:
                self._loose(list(members))
        self._place_last_notes()
        return self._sections

    def _group(self, group: Entry) -> None:
        maker, row = self.maker, group.row
        before = maker.texts.waiting()
        if not self.own.is_own(row):
            tell_lost_columns(group, maker.report)
        name = maker.names.section(self.own.name(row) or group.name)
        if name != (self.own.name(row) or group.name):
            maker.report.lose(SURVEY, row.number, f"The name “{group.name}” of a group", f"renamed “{name}”")
        label = maker.texts.label(row, name, "Groups")
        whole = len(label) < len(maker.texts.words.own(row, "label", SURVEY))
        texts = {key: words for key, words in row.texts.items() if key[0] == "hint" or (whole and key[0] == "label")}
        maker.texts.hold(Row(row.number, texts))
        maker.texts.put_back(before)
        questions = self._members(group.inside, maker.conditions_of(row))
        if not questions:
            what = f"The group “{group.name}”, in which nothing is asked{said(row, 'hint')}"
            maker.report.lose(SURVEY, row.number, what, "left out")
            return
        for language in maker.texts.words.others:
            words = maker.texts.words.other(row, "label", language, SURVEY)
            maker.texts.translations.add(language, ("sections", name), fitted(words))
        self._sections.append({"name": name, "label": label, **self.own.section_keys(row), "questions": questions})

    def _loose(self, entries: list[Entry]) -> None:
        questions = self._members(entries, ())
        if not questions:
            return
        is_first = not any(section["name"] == LOOSE_NAME for section in self._sections if isinstance(section, dict))
        label = (self.title or LOOSE_LABEL) if is_first else MORE_LABEL
        name = self.maker.names.section(LOOSE_NAME if is_first else "more_questions")
        what = "Questions outside every group"
        self.maker.report.lose(SURVEY, entries[0].row.number, what, f"the section “{label}”")
        self._sections.append({"name": name, "label": fitted(label), "questions": questions})

    def _members(self, entries: list[Entry], above: tuple[str, ...], *, in_repeat: bool = False) -> PlainList:
        found: PlainList = []
        for entry in entries:
            if entry.kind is Kind.BEGIN_GROUP:
                self._tell_nested(entry)
                inner = (*above, *self.maker.conditions_of(entry.row))
                found += self._members(entry.inside, inner, in_repeat=in_repeat)
            elif entry.kind is Kind.BEGIN_REPEAT and in_repeat:
                self._pulled_out.append((entry, above))
            elif entry.kind is Kind.BEGIN_REPEAT:
                found += self._repeat(entry, above)
            else:
                made = self.own.make(entry) if self.own.is_own(entry.row) else self.maker.make(entry, above)
                found += made
        return found

    def _tell_nested(self, group: Entry) -> None:
        label = self.maker.texts.words.own(group.row, "label", SURVEY)
        self.maker.texts.hold(group.row)
        tell_lost_columns(group, self.maker.report)
        what = f"The group “{group.name}” inside another{f': {fitted(label)}' if label else ''}"
        self.maker.report.lose(SURVEY, group.row.number, what, "its questions stand in the section itself")

    def _repeat(self, entry: Entry, above: tuple[str, ...]) -> PlainList:
        own = self.own.is_own(entry.row)
        made = self.own.make(entry) if own else self.maker.make_repeat(entry, above)
        question = made[0]
        outer, self._pulled_out = self._pulled_out, []
        rows = self._members(entry.inside, (), in_repeat=True)
        notes = self.maker.texts.waiting()
        inner, self._pulled_out = self._pulled_out, outer
        found: PlainList = []
        if rows:
            question["questions"] = rows
            self.maker.texts.add_below(question, notes)
            found.append(in_order(question))
        else:
            self.maker.texts.put_back(notes)
            what = f"The repeat “{entry.name}”, in which nothing is asked{said(entry.row)}"
            self.maker.report.lose(SURVEY, entry.row.number, what, "left out")
        for nested, conditions in inner:
            what = f"The repeat “{nested.name}” inside the repeat “{entry.name}”"
            self.maker.report.lose(SURVEY, nested.row.number, what, "a repeat of its own after it")
            found += self._repeat(nested, (*above, *conditions))
        return found

    def _place_last_notes(self) -> None:
        """Give notes at the end of the form to the last question before them."""
        notes = self.maker.texts.waiting()
        every = list(self._last_questions())
        last = next((one for one in every if one["type"] != "calculate"), next(iter(every), None))
        if notes and last is not None:
            self.maker.texts.add_below(last, notes)
            last_in_order = in_order(last)
            last.clear()
            last.update(last_in_order)

    def _last_questions(self) -> Iterator[PlainMapping]:
        for section in reversed(self._sections):
            if isinstance(section, dict):
                for question in reversed(as_list(section["questions"])):
                    if isinstance(question, dict):
                        yield question
