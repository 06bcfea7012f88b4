"""Edits of a draft's sections and questions. Each gives the next draft; nothing is changed in place."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.wording import listed
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.locks import may_change
from qa_desk.templates.drafts.names import check_name, name_from, renamed_everywhere, with_translated
from qa_desk.templates.drafts.problem_words import KEY_WORDS
from qa_desk.templates.drafts.scales import fitting, points_of
from qa_desk.templates.drafts.types import keys_for_type, starting_keys
from qa_desk.templates.loader import TEMPLATE_KEYS
from qa_desk.templates.reading.question_reader import NOT_COMPUTED
from qa_desk.templates.text.plain import (
    QUESTION_KEYS,
    Plain,
    PlainList,
    PlainMapping,
    as_list,
    as_mapping,
    as_text,
    mappings,
)

SECTION_ORDER = ("name", "label", "fixed", "additions", "questions")


@dataclass(frozen=True)
class Edited:
    """What an edit came to: the draft after it, where to go, and what to tell the person."""

    draft: Draft
    section: str = ""
    question: str = ""
    told: tuple[str, ...] = ()


def refuse_if_fixed(draft: Draft, section: str = "", question: str = "", key: str = "") -> None:
    """Refuse, in words, to change what is fixed."""
    reason = may_change(draft, section, question, key)
    if reason:
        raise UserError(reason, tr("Nothing was changed."), field=key or None)


def with_key(mapping: PlainMapping, key: str, value: Plain | None, order: Iterable[str]) -> PlainMapping:
    """The mapping with a key set, or taken out with None; a new key comes where ``order`` has it."""
    if value is None:
        return {name: one for name, one in mapping.items() if name != key}
    if key in mapping:
        return mapping | {key: value}
    places = {name: place for place, name in enumerate(order)}
    here = places.get(key, len(places))
    found = {name: one for name, one in mapping.items() if places.get(name, len(places)) <= here}
    return found | {key: value} | {name: one for name, one in mapping.items() if name not in found}


def with_template_key(draft: Draft, key: str, value: Plain | None) -> Draft:
    """The draft with a key of the template itself set, or taken out with None."""
    return draft.with_plain(with_key(draft.plain, key, value, TEMPLATE_KEYS))


# Sections


def add_section(draft: Draft, label: str, after: str = "") -> Edited:
    """A new section with no questions yet, after another one or at the end."""
    refuse_if_fixed(draft, key="sections")
    taken = [as_text(section.get("name")) for section in draft.sections]
    name = name_from(label, taken, "section")
    sections = list(as_list(draft.plain.get("sections")))
    place = taken.index(after) + 1 if after in taken else len(sections)
    sections.insert(place, {"name": name, "label": label, "questions": []})
    return Edited(_with_sections(draft, sections), name)


def set_section(draft: Draft, section: str, key: str, value: Plain | None) -> Edited:
    """Give a key of a section a value, or take it out with None: ``label``, ``name``, ``fixed``, ``additions``."""
    refuse_if_fixed(draft, section, key=key)
    old = _section(draft, section)
    if key != "name":
        return Edited(_with_section(draft, section, with_key(old, key, value, SECTION_ORDER)), section)
    new = as_text(value)
    check_name(new, {as_text(one.get("name")) for one in draft.sections} - {section}, "section")
    edited = _with_section(draft, section, old | {"name": new})
    return Edited(with_translated(edited, ("sections", section), new), new)


def move_section(draft: Draft, section: str, steps: int) -> Edited:
    """Move a section up (negative) or down, as far as there is room."""
    refuse_if_fixed(draft, section)
    sections = list(as_list(draft.plain.get("sections")))
    old = sections.index(_section(draft, section))
    new = max(0, min(old + steps, len(sections) - 1))
    sections.insert(new, sections.pop(old))
    return Edited(_with_sections(draft, sections), section)


def delete_section(draft: Draft, section: str) -> Edited:
    """Take a section out, with its questions."""
    refuse_if_fixed(draft, section)
    gone = _section(draft, section)
    names = [as_text(question.get("name")) for question in mappings(gone.get("questions"))]
    for name in names:
        refuse_if_fixed(draft, section, name)
    place = draft.sections.index(gone)
    rest: PlainList = [one for one in as_list(draft.plain.get("sections")) if one is not gone]
    edited = _without_translations(_with_sections(draft, rest), _all_names(gone), section)
    near = [as_text(section.get("name")) for section in mappings(rest)]
    told = (tr("The section and its {count} questions were deleted.", count=len(names)),) if names else ()
    return Edited(edited, near[min(place, len(near) - 1)] if near else "", "", told)


# Questions


def add_question(
    draft: Draft,
    section: str,
    kind: str = "scale",
    label: str = tr("New question"),
    *,
    after: str = "",
    follows: str = "",
) -> Edited:
    """A new question of a type, after another one or at the end of its section; ``follows`` makes it a follow-up."""
    refuse_if_fixed(draft, section, key="questions")
    name = name_from(label, draft.names, "question")
    question: PlainMapping = {"name": name, "label": label, "type": kind}
    question |= starting_keys(kind, draft, name)
    if follows:
        question = with_key(question, "follows", follows, QUESTION_KEYS)
        after = _last_follow_up(draft, follows)
    return insert_questions(draft, section, [question], after=after)


def add_row_question(draft: Draft, repeat: str, kind: str = "text", label: str = tr("New question")) -> Edited:
    """A new question in the rows of a repeat."""
    section = draft.section_of(repeat)
    refuse_if_fixed(draft, section, repeat, "questions")
    name = name_from(label, draft.names, "question")
    question: PlainMapping = {"name": name, "label": label, "type": kind} | starting_keys(kind, draft, name)
    old = _question(draft, repeat)
    rows: PlainList = [*as_list(old.get("questions")), question]
    return Edited(_with_question(draft, repeat, with_key(old, "questions", rows, QUESTION_KEYS)), section, name)


def insert_questions(draft: Draft, section: str, questions: Iterable[PlainMapping], *, after: str = "") -> Edited:
    """Put questions as they are after another one, or at the end of a section."""
    refuse_if_fixed(draft, section, key="questions")
    told = _section(draft, section)
    old, new = as_list(told.get("questions")), list(questions)
    if not new:
        return Edited(draft, section, after)
    names = [as_text(as_mapping(one).get("name")) for one in old]
    place = names.index(after) + 1 if after in names else len(old)
    while after in names and place < len(old) and not new[0].get("follows") and as_mapping(old[place]).get("follows"):
        place += 1  # a question of its own never parts another one from its follow-ups
    every: PlainList = [*old[:place], *new, *old[place:]]
    edited = _with_section(draft, section, with_key(told, "questions", every, SECTION_ORDER))
    return Edited(edited, section, as_text(new[0].get("name")))


def set_question(draft: Draft, question: str, key: str, value: Plain | None) -> Edited:
    """Give a key of a question a value, or take it out with None. A new type keeps every key that it takes."""
    section = draft.section_of(question)
    refuse_if_fixed(draft, section, question, key)
    if key == "name":
        return rename_question(draft, question, as_text(value))
    old = _question(draft, question)
    new = _with_type(draft, old, as_text(value)) if key == "type" else with_key(old, key, value, QUESTION_KEYS)
    if "scale" in new and new.get("scale") != old.get("scale"):
        new = fitting(new, points_of(draft, as_text(new["scale"])))
    if "calculation" in new:
        new = {one: told for one, told in new.items() if one not in NOT_COMPUTED}
    dropped = [KEY_WORDS.get(one, one) for one in old if one not in new and one != key]
    told = (tr("Taken out, because it does not fit any more: {listed}.", listed=listed(dropped)),) if dropped else ()
    return Edited(_with_question(draft, question, new), section, question, told)


def _with_type(draft: Draft, old: PlainMapping, kind: str) -> PlainMapping:
    taken = keys_for_type(kind)
    kept = {key: value for key, value in old.items() if key in taken} | {"type": kind}
    if "constraint" not in kept:
        kept.pop("constraint_message", None)
    for key, value in starting_keys(kind, draft, as_text(old.get("name"))).items():
        kept = kept if key in kept else with_key(kept, key, value, QUESTION_KEYS)
    return kept


def rename_question(draft: Draft, old: str, new: str) -> Edited:
    """Give a question another name, here and wherever it is used."""
    section = draft.section_of(old)
    refuse_if_fixed(draft, section, old, "name")
    check_name(new, draft.names - {old})
    edited = draft if new == old else renamed_everywhere(draft, old, new)
    return Edited(edited, section, new)


def name_after_wording(draft: Draft, question: str) -> Edited:
    """Name a question anew after its wording, for one that was named before it had any."""
    wording = as_text(_question(draft, question).get("label"))
    return rename_question(draft, question, name_from(wording, draft.names - {question}, "question"))


def delete_question(draft: Draft, question: str) -> Edited:
    """Take a question out, with its follow-ups; what still looks at it, the check says."""
    section = draft.section_of(question)
    refuse_if_fixed(draft, section, question)
    repeat = draft.repeat_of(question)
    if repeat:
        old = _question(draft, repeat)
        rows: PlainList = [one for one in as_list(old.get("questions")) if as_mapping(one).get("name") != question]
        edited = _with_question(draft, repeat, old | {"questions": rows})
        return Edited(_without_translations(edited, {question}), section, repeat)
    told = _section(draft, section)
    block = follow_up_block(draft, question)
    for name in block:
        refuse_if_fixed(draft, section, name)
    gone = [one for one in mappings(told.get("questions")) if as_text(one.get("name")) in block]
    place = as_list(told.get("questions")).index(gone[0])
    rest: PlainList = [one for one in as_list(told.get("questions")) if one not in gone]
    names = {name for one in gone for name in (as_text(one.get("name")), *_all_names(one))}
    edited = _without_translations(_with_section(draft, section, told | {"questions": rest}), names)
    near = as_mapping(rest[min(place, len(rest) - 1)]) if rest else {}
    more = len(block) - 1
    words = (
        (
            tr(
                "Its {part} deleted with it.",
                part=tr("follow-up was") if more == 1 else tr("{more} follow-ups were", more=more),
            ),
        )
        if more
        else ()
    )
    return Edited(edited, section, as_text(near.get("name")), words)


def follow_up_block(draft: Draft, question: str) -> list[str]:
    """The question with the follow-ups that stand under it, in order."""
    names: list[str] = []
    for section, one in draft.questions():
        name = as_text(one.get("name"))
        if name == question:
            names = [name]
        elif names and one.get("follows") == question and section == draft.section_of(question):
            names.append(name)
        elif names:
            break
    return names


def _last_follow_up(draft: Draft, question: str) -> str:
    block = follow_up_block(draft, question)
    return block[-1] if block else question


# What every edit shares


def _section(draft: Draft, name: str) -> PlainMapping:
    found = draft.section(name)
    if found is None:
        raise UserError(
            tr("This section is not in the template any more."), tr("Nothing was changed. Choose another one.")
        )
    return found


def _question(draft: Draft, name: str) -> PlainMapping:
    found = draft.question(name)
    if found is None:
        raise UserError(
            tr("This question is not in the template any more."), tr("Nothing was changed. Choose another one.")
        )
    return found


def _with_sections(draft: Draft, sections: PlainList) -> Draft:
    return draft.with_plain(draft.plain | {"sections": sections})


def _with_section(draft: Draft, name: str, section: PlainMapping) -> Draft:
    old = draft.section(name)
    return _with_sections(draft, [section if one is old else one for one in as_list(draft.plain.get("sections"))])


def _with_question(draft: Draft, name: str, question: PlainMapping) -> Draft:
    old = draft.question(name)

    def replaced(one: Plain) -> Plain:
        if one is old:
            return question
        rows = as_list(as_mapping(one).get("questions"))
        if any(row is old for row in rows):
            return as_mapping(one) | {"questions": [replaced(row) for row in rows]}
        return one

    return _with_each_question(draft, replaced)


def _with_each_question(draft: Draft, change: Callable[[Plain], Plain]) -> Draft:
    sections: PlainList = []
    for section in as_list(draft.plain.get("sections")):
        old = as_list(as_mapping(section).get("questions"))
        new = [change(question) for question in old]
        same = all(one is other for one, other in zip(old, new, strict=True))
        sections.append(section if same else as_mapping(section) | {"questions": new})
    return _with_sections(draft, sections)


def _all_names(mapping: PlainMapping) -> list[str]:
    found: list[str] = []
    for question in mappings(mapping.get("questions")):
        found.extend((as_text(question.get("name")), *_all_names(question)))
    return found


def _without_translations(draft: Draft, names: Iterable[str], section: str = "") -> Draft:
    """The draft without the words in other languages of questions, or of a section, that are gone."""
    for name in names:
        draft = with_translated(with_translated(draft, ("questions", name), None), ("choices", name), None)
    return with_translated(draft, ("sections", section), None)
