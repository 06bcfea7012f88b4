"""Edits of the choices of a draft's questions, whether a question has its own or shares a list with others."""

from collections.abc import Iterable

from qa_desk.domain.errors import UserError
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import Edited, refuse_if_fixed, set_question, with_template_key
from qa_desk.templates.drafts.names import check_value, name_from, text_with_value, with_expressions, with_translated
from qa_desk.templates.drafts.rules import with_each_question
from qa_desk.templates.text.plain import Plain, PlainMapping, as_mapping, as_text


def choices_of(draft: Draft, question: str) -> PlainMapping:
    """The choices of a question by value: labels, or mappings with a label and attributes."""
    told = (draft.question(question) or {}).get("choices")
    return as_mapping(as_mapping(draft.plain.get("choices")).get(told) if isinstance(told, str) else told)


def choice_label(choice: Plain) -> str:
    """The words of a choice, with or without attributes."""
    return as_text(choice) or as_text(as_mapping(choice).get("label"))


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
    told = (f"{more} other question{'s share' if more > 1 else ' shares'} this list and changed too.",) if more else ()
    return Edited(with_template_key(draft, "choices", lists), draft.section_of(question), question, told)


def set_choice_label(draft: Draft, question: str, value: str, label: str) -> Edited:
    """Give a choice other words; its value and attributes stay."""
    choices = choices_of(draft, question)
    old = choices.get(value)
    return set_choices(draft, question, choices | {value: old | {"label": label} if isinstance(old, dict) else label})


def add_choice(draft: Draft, question: str, label: str) -> Edited:
    """One more choice, at the end."""
    choices = choices_of(draft, question)
    return set_choices(draft, question, choices | {name_from(label, choices, "choice"): label})


def move_choice(draft: Draft, question: str, value: str, steps: int) -> Edited:
    """Move a choice up (negative) or down."""
    choices = list(choices_of(draft, question).items())
    place = next((number for number, (one, _) in enumerate(choices) if one == value), None)
    if place is None:
        raise UserError("This choice is not in the list any more.", "Nothing was changed. Choose another one.")
    choices.insert(max(0, min(place + steps, len(choices) - 1)), choices.pop(place))
    return set_choices(draft, question, dict(choices))


def delete_choice(draft: Draft, question: str, value: str) -> Edited:
    """Take a choice out; the check names the conditions that still ask for it."""
    rest: PlainMapping = {one: label for one, label in choices_of(draft, question).items() if one != value}
    edited = set_choices(draft, question, rest)
    changed = edited.draft
    for name in sharing(draft, question) or (question,):
        changed = with_translated(changed, ("choices", name, value), None)
    return Edited(changed, edited.section, question, edited.told)


def rename_choice(draft: Draft, question: str, old: str, new: str) -> Edited:
    """Give a choice another value, in every condition that asks for it too."""
    choices = choices_of(draft, question)
    check_value(new, set(choices) - {old})
    users = sharing(draft, question) or (question,)
    renamed: PlainMapping = {new if one == old else one: label for one, label in choices.items()}
    edited = set_choices(draft, question, renamed)

    def change(told: PlainMapping) -> PlainMapping:
        def in_text(text: str) -> str:
            for name in users:
                text = text_with_value(text, name, old, new)
            return text_with_value(text, ".", old, new) if told.get("name") in users else text

        return with_expressions(told, in_text)

    changed = with_each_question(edited.draft, change)
    for name in users:
        changed = with_translated(changed, ("choices", name, old), new)
    return Edited(changed, edited.section, question, edited.told)


def choices_from_lines(text: str) -> PlainMapping:
    """Choices from pasted lines, one to a line; values are made from the words."""
    found: PlainMapping = {}
    for line in text.splitlines():
        label = " ".join(line.split())
        if label and label not in found.values():
            found[name_from(label, found, "choice")] = label
    return found


def share_choices(draft: Draft, question: str, name: str) -> Edited:
    """Put the choices of a question into a list of the template, so that other questions can use it."""
    lists = as_mapping(draft.plain.get("choices"))
    name = name_from(name, lists, "choices")
    edited = set_question(draft, question, "choices", name)
    changed = with_template_key(edited.draft, "choices", lists | {name: choices_of(draft, question)})
    return Edited(changed, edited.section, question)
