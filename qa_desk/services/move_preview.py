"""What a move would do, as values for the window and the command line."""

from collections.abc import Iterable
from dataclasses import dataclass

from qa_desk.domain.audit import Audit, TemplateReference
from qa_desk.domain.language import tr
from qa_desk.domain.moving.moves import NameMap, QuestionMove, questions_sentence
from qa_desk.domain.template import Template
from qa_desk.templates.library import edition_age


@dataclass(frozen=True)
class OfferedEdition:
    """One template an audit could move to."""

    template: Template
    is_same_form: bool
    """Another edition of the same template, and not a template of another name."""
    is_newer: bool

    @property
    def reference(self) -> TemplateReference:
        """How the audit would refer to it."""
        return TemplateReference(self.template.name, self.template.edition, self.template.content_hash)

    @property
    def words(self) -> str:
        """ "Edition 2026.2", or with its title where that is another template."""
        edition = tr("Edition {edition}", edition=self.template.edition)
        if not self.is_same_form:
            return f"{self.template.title}, {edition.lower()}"
        return tr("{edition}, newer", edition=edition) if self.is_newer else edition


@dataclass(frozen=True)
class PreviewedMove:
    """What becomes of one question, and of how many answers."""

    move: QuestionMove
    answers: int
    set_aside: int
    back: int = 0
    """Answers that an earlier move set aside and that fit again."""

    @property
    def answers_words(self) -> str:
        """What happens to its answers: "14 answers stay", "3 of 14 answers set aside"."""
        stay, told = self.answers - self.set_aside, _answers(self.answers)
        if self.move.old is None:
            return (
                tr("{answers} come{part} back", answers=_answers(self.back), part="s" if self.back == 1 else "")
                if self.back
                else tr("To be answered")
            )
        if not self.answers:
            return tr("No answers yet")
        if not stay:
            return tr("{told} set aside", told=told)
        if self.set_aside:
            return tr("{set_aside} of {told} set aside", set_aside=self.set_aside, told=told)
        return f"{told} {'stays' if self.answers == 1 else 'stay'}"


@dataclass(frozen=True)
class MovePreview:
    """The whole move in numbers, before anything is done."""

    audit: Audit
    old: Template
    new: Template
    mapping: NameMap
    questions: tuple[PreviewedMove, ...]
    returns: int
    """How many returns have anything in them."""
    signed_off: int
    reopened: tuple[str, ...]
    """The signed-off returns that would be open again."""

    @property
    def set_aside(self) -> int:
        """How many answers lose what was answered; each stays in the history."""
        return sum(one.set_aside for one in self.questions)

    @property
    def sentence(self) -> str:
        """ "23 questions stay the same, 2 are reworded and 1 is re-scaled: 14 answers will be set aside." """
        aside = (
            tr("{answers} will be set aside", answers=_answers(self.set_aside))
            if self.set_aside
            else tr("no answer will be set aside")
        )
        return f"{questions_sentence(one.move for one in self.questions)}: {aside}."

    @property
    def returns_sentence(self) -> str:
        """What happens to what was signed off."""
        if not self.signed_off:
            return tr("Nothing is signed off yet, so no return has to be reopened.")
        whole = (
            tr("1 signed-off return")
            if self.signed_off == 1
            else tr("{signed_off} signed-off returns", signed_off=self.signed_off)
        )
        count = len(self.reopened)
        if not count:
            return tr(
                "{whole} {part} signed off.", whole=whole, part=tr("stays") if self.signed_off == 1 else tr("stay")
            )
        which = whole if count == self.signed_off else f"{count} of {whole}"
        return tr("{which} will be reopened, because what counts there changes or something new is asked.", which=which)

    @property
    def done_sentence(self) -> str:
        """The same once it is done."""
        count, aside = len(self.reopened), self.set_aside
        told = (
            tr("{answers} {part} set aside", answers=_answers(aside), part=tr("was") if aside == 1 else tr("were"))
            if aside
            else tr("No answer was set aside")
        )
        returns = tr("1 signed-off return was") if count == 1 else tr("{count} signed-off returns were", count=count)
        return tr("{told} and {part} reopened.", told=told, part=returns if count else tr("no return was"))


def are_alike(one: Template, other: Template) -> bool:
    """Whether at least half of the questions of ``one`` stand in the other template by the same name."""
    return len(one.by_name.keys() & other.by_name.keys()) * 2 >= len(one.by_name)


def offered_editions(current: Template, shelf: Iterable[Template]) -> tuple[OfferedEdition, ...]:
    """Other editions, the newest first, then templates of another name that share at least half of the questions."""
    same: list[Template] = []
    alike: list[Template] = []
    for template in shelf:
        if template.content_hash == current.content_hash or template.subject is not current.subject:
            continue
        if template.name == current.name:
            same.append(template)
        elif are_alike(current, template):
            alike.append(template)
    same.sort(key=edition_age, reverse=True)
    alike.sort(key=lambda template: template.title)
    return (
        *(OfferedEdition(template, True, edition_age(template) > edition_age(current)) for template in same),
        *(OfferedEdition(template, False, False) for template in alike),
    )


def _answers(count: int) -> str:
    return "1 answer" if count == 1 else tr("{count} answers", count=count)
