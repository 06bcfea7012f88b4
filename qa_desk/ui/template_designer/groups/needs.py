"""What an answer needs beside it: a sentence, a record reference, or a reason why it does not apply."""

from qa_desk.domain.language import tr
from qa_desk.domain.template import QuestionType
from qa_desk.templates.text.plain import Plain
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts, Tree, text_of, texts_of, tree_of
from qa_desk.ui.template_designer.groups.group import Group
from qa_desk.ui.template_designer.properties import ChoiceProperty, LineProperty, Property, TicksProperty, WordsProperty

USUAL, NEVER, THESE = "", "never", "!these"
NO, SHARED, OWN = "", "true", "!own"
NOTE_CHOICES = (
    (USUAL, tr("As usual: for the lowest answers and Cannot judge")),
    (NEVER, tr("Never")),
    (THESE, tr("For the answers ticked below")),
)
EVIDENCE_CHOICES = (
    ("", tr("As usual: always for critical and limiting questions")),
    ("never", tr("Never")),
    ("low", tr("When a sentence is needed")),
    ("always", tr("Always")),
)
NA_CHOICES = (
    (NO, tr("Not offered")),
    (SHARED, tr("With the reasons of the template")),
    (OWN, tr("With reasons of its own, then those")),
)


class NeedsGroup(Group):
    """A note is written as never, as a list of answers, or as keys; this shows all three as one."""

    title = tr("Evidence, notes and not applicable")

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.note_property = ChoiceProperty(look, tr("A sentence is needed"), NOTE_CHOICES)
        self.points_property = TicksProperty(look, tr("Answers that need a sentence"))
        self.prompts_property = WordsProperty(
            look, tr("Prompts"), tr("Shown above the box, one to a line"), keeps_lines=True
        )
        self.limit_property = LineProperty(
            look, tr("Longest sentence"), tr("In characters; empty for none"), widest=120, figures=True
        )
        for widget in (self.note_property, self.points_property, self.prompts_property, self.limit_property):
            self.fields.addWidget(widget)
        self.choice("evidence", tr("Where it was seen is needed"), EVIDENCE_CHOICES)
        self.tick("cannot_judge", tr("Offer Cannot judge, key 8"), usual=True)
        self.na_property = ChoiceProperty(look, tr("Not applicable, key 9"), NA_CHOICES)
        self.reasons_property = WordsProperty(look, tr("Reasons of its own"), tr("One to a line"), keeps_lines=True)
        self.fields.addWidget(self.na_property)
        self.fields.addWidget(self.reasons_property)
        self.note_property.chosen.connect(self._on_note)
        self.points_property.chosen.connect(self._on_points)
        self.prompts_property.typed.connect(self._on_prompts)
        self.limit_property.typed.connect(self._on_limit)
        self.na_property.chosen.connect(self._on_na)
        self.reasons_property.typed.connect(self._on_reasons)
        for field in (self.prompts_property, self.limit_property, self.reasons_property):
            field.left.connect(self.left)

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:
        tree, answers = question.tree, facts.answers_of(question.tree)
        note = tree.get("note")
        keys, points = (
            _as_keys(tree),
            texts_of(tree, "note") if isinstance(note, list) else texts_of(_as_keys(tree), "points"),
        )
        told = NEVER if note == "never" else THESE if isinstance(note, list) or "points" in keys else USUAL
        several = question.kind is QuestionType.SELECT_MULTIPLE
        self.note_property.show_value(told)
        self.points_property.offer(() if several else answers)
        self.points_property.show_ticked(points)
        self.points_property.setVisible(told == THESE and bool(answers) and not several)
        self.prompts_property.show_text("\n".join(texts_of(keys, "prompts")))
        self.limit_property.show_text(text_of(keys, "limit"))
        for field in (self.prompts_property, self.limit_property):
            field.setVisible(told != NEVER)
        na = tree.get("na")
        chosen = OWN if isinstance(na, list) else SHARED if na == "true" else NO
        self.na_property.show_value(chosen)
        self.reasons_property.show_text("\n".join(texts_of(tree, "na")) if isinstance(na, list) else "")
        self.reasons_property.setVisible(chosen == OWN)

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:  # noqa: ARG002 - the same for all groups
        note = question.tree.get("note")
        told = [
            tr("no sentence")
            if note == "never"
            else tr("own rule for sentences")
            if note
            else tr("a sentence when low")
        ]
        if text_of(question.tree, "evidence") == "always" or text_of(question.tree, "critical") == "true":
            told.append(tr("always a source"))
        if question.tree.get("na"):
            told.append(tr("may not apply"))
        return ", ".join(told)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        for field in (
            self.note_property, self.points_property, self.prompts_property, self.limit_property, self.na_property,
            self.reasons_property,
        ):  # fmt: skip
            field.set_read_only(read_only)

    def field_of(self, key: str) -> Property | None:
        return {"note": self.note_property, "na": self.na_property}.get(key) or super().field_of(key)

    def _on_note(self, how: str) -> None:
        keys = _as_keys(self._tree)
        keys.pop("points", None)
        if how == NEVER:
            self.changed.emit("note", "never", False)
        elif how == THESE:
            points: list[Plain] = []
            self.changed.emit("note", {"points": points, **keys}, False)
        else:
            self.changed.emit("note", keys or None, False)

    def _on_points(self, points: tuple[str, ...]) -> None:
        self._give_note("points", list(points))

    def _on_prompts(self, text: str) -> None:
        self._give_note("prompts", list(text.split("\n")) if text else None, typing=True)

    def _on_limit(self, text: str) -> None:
        self._give_note("limit", text or None, typing=True)

    def _give_note(self, key: str, value: Plain | None, *, typing: bool = False) -> None:
        keys = _as_keys(self._tree)
        keys.pop(key, None)
        if value is not None:
            keys[key] = value
        ordered: dict[str, Plain] = {
            one: keys[one] for one in ("points", "cannot_judge", "prompts", "limit") if one in keys
        }
        only_points = list(ordered) == ["points"]
        self.changed.emit("note", ordered["points"] if only_points else ordered or None, typing)

    def _on_na(self, how: str) -> None:
        if how == OWN:
            self.reasons_property.show()
            self.reasons_property.take_focus()
        else:
            self.changed.emit("na", how or None, False)

    def _on_reasons(self, text: str) -> None:
        self.changed.emit("na", text.split("\n") if text else "true", True)


def _as_keys(tree: Tree) -> dict[str, Plain]:
    note = tree.get("note")
    return {"points": note} if isinstance(note, list) else dict(tree_of(tree, "note"))
