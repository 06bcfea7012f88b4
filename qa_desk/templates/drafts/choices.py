"""Edits of the choices of a draft's questions, whether a question has its own or shares a list with others."""

from collections.abc import Iterable

from qa_desk.domain.language import tr
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import Edited, refuse_if_fixed, set_question, with_template_key
from qa_desk.templates.drafts.names import name_from
from qa_desk.templates.text.plain import PlainMapping, as_mapping, as_text


def choices_of(draft: Draft, question: str) -> PlainMapping:
    """The choices of a question by value: labels, or mappings with a label and attributes."""
    return choices_in(draft, draft.question(question) or {})


def choices_in(draft: Draft, question: PlainMapping) -> PlainMapping:
    """The choices of a question as it is written, by value."""
    told = question.get("choices")
    return as_mapping(as_mapping(draft.plain.get("choices")).get(told) if isinstance(told, str) else told)


def sharing(draft: Draft, question: str) -> tuple[str, ...]:
    """The questions that share the list of choices of this one, itself included; none when it has its own."""
    name = (draft.question(question) or {}).get("choices")
    if not isinstance(name, str):
        return ()
    return tuple(as_text(one.get("name")) for one in every_question(draft) if one.get("choices") == name)


def every_question(draft: Draft) -> Iterable[PlainMapping]:
    """Every question in order, those inside repeats included."""
    for _, question in draft.questions():
        yield question
        yield from (row for row in question.get("questions", []) if isinstance(row, dict))


def set_choices(draft: Draft, question: str, choices: PlainMapping) -> Edited:
    """Give a question other choices; when it shares its list, all that share it get them."""
    shared = (draft.question(question) or {}).get("choices")
    if not isinstance(shared, str):
        return set_question(draft, question, "choices", choices)
    names = sharing(draft, question)
    for name in names:
        refuse_if_fixed(draft, draft.section_of(name), name, "choices")
    lists = as_mapping(draft.plain.get("choices")) | {shared: choices}
    more = len(names) - 1
    told = (
        (
            tr(
                "{more} other question{part} this list and changed too.",
                more=more,
                part=tr("s share") if more > 1 else tr(" shares"),
            ),
        )
        if more
        else ()
    )
    return Edited(with_template_key(draft, "choices", lists), draft.section_of(question), question, told)


def share_choices(draft: Draft, question: str, name: str) -> Edited:
    """Put the choices of a question into a list of the template, so that other questions can use it."""
    lists = as_mapping(draft.plain.get("choices"))
    name = name_from(name, lists, "choices")
    edited = set_question(draft, question, "choices", name)
    changed = with_template_key(edited.draft, "choices", lists | {name: choices_of(draft, question)})
    return Edited(changed, edited.section, question)
