"""The words of a draft in other languages: adding a language, and saying a question in it."""

import re

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.templates.drafts.choices import choices_in, every_question
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import Edited, with_template_key
from qa_desk.templates.drafts.languages import TRANSLATED_KEYS
from qa_desk.templates.drafts.names import with_translated
from qa_desk.templates.drafts.scales import points_of
from qa_desk.templates.text.plain import as_mapping, as_text

_LANGUAGE = re.compile(r"([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s+(\S.{0,58})")


def add_language(draft: Draft, words: str) -> Edited:
    """Begin another language, written as its code and its name: "cy Welsh"."""
    found = _LANGUAGE.fullmatch(" ".join(words.split()))
    if found is None:
        raise UserError(
            tr("A language is written as its code and its name, such as cy Welsh."),
            tr("Nothing was changed."),
            field="language",
        )
    code, label = found.groups()
    told = as_mapping(draft.plain.get("translations"))
    if code in told:
        raise UserError(
            tr("This template has the language {code} already.", code=code),
            tr("Nothing was changed."),
            field="language",
        )
    edited = with_template_key(draft, "translations", told | {code: {"language": label}})
    return Edited(edited, told=(tr("Each question can now be said in {label} as well.", label=label),))


def translate(draft: Draft, question: str, language: str, key: str, words: str | None) -> Edited:
    """Say a key of a question in another language, or no longer with None."""
    languages = as_mapping(draft.plain.get("translations"))
    told = as_mapping(languages.get(language))
    questions = dict(as_mapping(told.get("questions")))
    said = {one: text for one, text in as_mapping(questions.get(question)).items() if one != key}
    if words:
        said[key] = words
    questions.pop(question, None)
    if said:
        questions[question] = {one: said[one] for one in (*TRANSLATED_KEYS, "constraint_message") if one in said}
    kept = {one: text for one, text in told.items() if one != "questions"}
    changed = kept | ({"questions": questions} if questions else {})
    return Edited(with_template_key(draft, "translations", languages | {language: changed}))


def without_lost_words(before: Draft, after: Draft) -> Draft:
    """``after`` without the words in other languages of choices, points and questions that an edit took out."""
    if not as_mapping(after.plain.get("translations")):
        return after
    for place in sorted(_places(before) - _places(after)):
        after = with_translated(after, place, None)
    return after


def _places(draft: Draft) -> set[tuple[str, ...]]:
    """Where a draft has words to say in other languages, as ``translations`` names the places."""
    found: set[tuple[str, ...]] = {("sections", as_text(section.get("name"))) for section in draft.sections}
    scales = set(as_mapping(draft.plain.get("scales")))
    for question in every_question(draft):
        name = as_text(question.get("name"))
        found.add(("questions", name))
        found.update(("choices", name, value) for value in choices_in(draft, question))
        if "scale" in question:
            scales.add(as_text(question["scale"]))
    return found | {("scales", scale, point) for scale in scales for point in points_of(draft, scale)}
