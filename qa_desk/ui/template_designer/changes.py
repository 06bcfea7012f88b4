"""From a field of a place to an edit of the draft, and the words the change is undone under."""

from collections.abc import Callable

from qa_desk.domain.language import tr
from qa_desk.templates.drafts.choices import set_choices, share_choices
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import (
    Edited,
    name_after_wording,
    refuse_if_fixed,
    set_question,
    set_section,
)
from qa_desk.templates.drafts.grading import delete_grading, set_grading, start_grading
from qa_desk.templates.drafts.problem_words import KEY_WORDS
from qa_desk.templates.drafts.rules import copy_scale, set_scale, set_template
from qa_desk.templates.drafts.scales import scale_of
from qa_desk.templates.drafts.translating import add_language, translate
from qa_desk.templates.text.plain import Plain, as_text
from qa_desk.ui.template_designer.facts import DraftFacts
from qa_desk.ui.template_designer.groups.choices import OWN_CHOICES, SHARED_CHOICES
from qa_desk.ui.template_designer.groups.languages import WORDS
from qa_desk.ui.template_designer.panes.about_pane import LANGUAGE
from qa_desk.ui.template_designer.panes.grading_pane import END, START
from qa_desk.ui.template_designer.places import Place, PlaceKind

NEW_QUESTION, NEW_SECTION = tr("New question"), tr("New section")
UNNAMED = "new_question"

Edit = Callable[[Draft], Edited]


def edit_of(place: Place, key: str, value: Plain | None) -> Edit:
    """The edit that gives a key of a place a value, or takes it out with None."""
    match place.kind:
        case PlaceKind.QUESTION:
            return lambda draft: _set_question(draft, place.name, key, value)
        case PlaceKind.SECTION:
            return lambda draft: set_section(draft, place.name, key, value)
        case PlaceKind.SCALE:
            return lambda draft: _set_scale(draft, place.name, key, value)
        case PlaceKind.GRADING:
            return lambda draft: _set_grading(draft, key, value)
        case _ if key == LANGUAGE:
            return lambda draft: add_language(draft, as_text(value))
        case _:
            return lambda draft: set_template(draft, key, value)


def _set_question(draft: Draft, name: str, key: str, value: Plain | None) -> Edited:
    match key, value:
        case "choices", dict():
            return set_choices(draft, name, value)
        case _ if key.startswith(f"{WORDS}."):
            _, language, said = key.split(".")
            return translate(draft, name, language, said, as_text(value) or None)
        case _ if key == OWN_CHOICES:
            return set_question(draft, name, "choices", value)
        case _ if key == SHARED_CHOICES:
            return share_choices(draft, name, as_text(value))
        case _:
            return set_question(draft, name, key, value)


def _set_scale(draft: Draft, name: str, key: str, value: Plain | None) -> Edited:
    refuse_if_fixed(draft, question=name, key="scales")
    return Edited(set_scale(draft, name, key, value).draft)


def _set_grading(draft: Draft, key: str, value: Plain | None) -> Edited:
    if key == START:
        return start_grading(draft, as_text(value))
    return delete_grading(draft) if key == END else set_grading(draft, key, value)


def change_words(place: Place, key: str, facts: DraftFacts) -> str:
    """ "question 8, wording": what a change is called when it is undone."""
    match place.kind:
        case PlaceKind.QUESTION if place.name in facts.by_name:
            said = tr("words in another language") if key.startswith(f"{WORDS}.") else KEY_WORDS.get(key, key)
            return tr("question {number}, {said}", number=facts.by_name[place.name].number, said=said)
        case PlaceKind.SECTION:
            return tr("name of a section") if key == "label" else tr("section, {get}", get=KEY_WORDS.get(key, key))
        case PlaceKind.SCALE:
            return "scale"
        case PlaceKind.GRADING:
            return tr("how grades are suggested")
        case _:
            return tr("template, {replace}", replace=key.replace("_", " "))


def named_after_wording(draft: Draft, question: str) -> Edited:
    """A question that was named before it had any words gets a name from them."""
    told = draft.question(question)
    label = told.get("label") if told is not None else None
    if not question.startswith(UNNAMED) or label in (None, "", NEW_QUESTION):
        return Edited(draft)
    return name_after_wording(draft, question)


def scale_from(draft: Draft, source: str) -> Edited:
    """A scale of the template's own that begins as ``source``; what was graded on that is graded on the new one."""
    label = str(scale_of(draft, source).get("label", source))
    return copy_scale(draft, source, tr("{label}, own", label=label))
