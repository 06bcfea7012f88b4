"""Moving and copying the questions of a draft, within it and between drafts."""

from collections.abc import Iterable

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import Edited, insert_questions, refuse_if_fixed, with_template_key
from qa_desk.templates.drafts.names import free_name, text_with_name, with_expressions
from qa_desk.templates.reading.scale_reader import standard_scales
from qa_desk.templates.text.plain import (
    QUESTION_KEYS,
    Plain,
    PlainList,
    PlainMapping,
    as_list,
    as_mapping,
    as_text,
    mappings,
    plain_of,
)
from qa_desk.templates.text.writer import template_text

COPIED = "copied_questions"
"""The key that copied questions stand under, so that they are known again when they are pasted."""

Block = list[PlainMapping]
"""A question with its follow-ups."""


def move_question(draft: Draft, question: str, steps: int) -> Edited:
    """Move a question with its follow-ups up (negative) or down, past a section's end into the next section.

    A follow-up moves among those of its question; a question of a repeat among its rows.
    """
    moved = Edited(draft, draft.section_of(question), question)
    for _ in range(abs(steps)):
        before = moved.draft
        moved = _move_one(before, question, 1 if steps > 0 else -1)
        if moved.draft is before:
            break
    return moved


def _move_one(draft: Draft, question: str, step: int) -> Edited:
    section = draft.section_of(question)
    refuse_if_fixed(draft, section, question)
    repeat = draft.repeat_of(question)
    if repeat:
        return _move_row(draft, section, repeat, question, step)
    blocks = _blocks(draft.section(section) or {})
    place = _block_of(blocks, question)
    if blocks[place][0].get("name") != question:
        return _move_follow_up(draft, section, blocks, question, step)
    if 0 <= place + step < len(blocks):
        blocks.insert(place + step, blocks.pop(place))
        return Edited(_with_blocks(draft, {section: blocks}), section, question)
    return _move_to_next_section(draft, section, question, step)


def _block_of(blocks: list[Block], question: str) -> int:
    """Which of the blocks a question stands in."""
    for place, block in enumerate(blocks):
        if any(member.get("name") == question for member in block):
            return place
    raise UserError(
        tr("This question is not in the template any more."), tr("Nothing was changed. Choose another one.")
    )


def _move_to_next_section(draft: Draft, section: str, question: str, step: int) -> Edited:
    names = [as_text(one.get("name")) for one in draft.sections]
    target = names.index(section) + step
    if not 0 <= target < len(names):
        end = "end" if step > 0 else "beginning"
        return Edited(draft, section, question, (tr("This question is at the {end} of the template.", end=end),))
    refuse_if_fixed(draft, names[target], key="questions")
    here, there = _blocks(draft.section(section) or {}), _blocks(draft.section(names[target]) or {})
    block = here.pop(-1 if step > 0 else 0)
    there.insert(0 if step > 0 else len(there), block)
    return Edited(_with_blocks(draft, {section: here, names[target]: there}), names[target], question)


def _move_follow_up(draft: Draft, section: str, blocks: list[Block], question: str, step: int) -> Edited:
    block = blocks[_block_of(blocks, question)]
    place = next(number for number, member in enumerate(block) if member.get("name") == question)
    if not 1 <= place + step < len(block):
        parent = draft.numbers.get(as_text(block[0].get("name")), "")
        return Edited(
            draft, section, question, (tr("It is a follow-up of question {parent} and stays under it.", parent=parent),)
        )
    block.insert(place + step, block.pop(place))
    return Edited(_with_blocks(draft, {section: blocks}), section, question)


def _move_row(draft: Draft, section: str, repeat: str, question: str, step: int) -> Edited:
    refuse_if_fixed(draft, section, repeat)
    blocks = _blocks(draft.section(section) or {})
    rows = [dict(one) for one in mappings((draft.question(repeat) or {}).get("questions"))]
    place = next(number for number, row in enumerate(rows) if row.get("name") == question)
    if not 0 <= place + step < len(rows):
        return Edited(draft, section, question, (tr("It stays among the rows of its question."),))
    rows.insert(place + step, rows.pop(place))
    moved: PlainList = list(rows)
    changed = [[one | {"questions": moved} if one.get("name") == repeat else one for one in block] for block in blocks]
    return Edited(_with_blocks(draft, {section: changed}), section, question)


def _blocks(section: PlainMapping) -> list[Block]:
    """The questions of a section, each with its follow-ups."""
    blocks: list[Block] = []
    for question in mappings(section.get("questions")):
        if question.get("follows") and blocks:
            blocks[-1].append(question)
        else:
            blocks.append([question])
    return blocks


def _with_blocks(draft: Draft, changed: dict[str, list[Block]]) -> Draft:
    sections: PlainList = []
    for section in as_list(draft.plain.get("sections")):
        blocks = changed.get(as_text(as_mapping(section).get("name")))
        questions: PlainList = [question for block in blocks or () for question in block]
        sections.append(section if blocks is None else as_mapping(section) | {"questions": questions})
    return draft.with_plain(draft.plain | {"sections": sections})


# Copy and paste


def copied_text(draft: Draft, questions: Iterable[str]) -> str:
    """Questions as text for the clipboard, with the scales and lists of choices they need."""
    names = set(questions)
    chosen: PlainList = [
        {key: value for key, value in one.items() if key != "fixed"}
        for _, question in draft.questions()
        for one in (question, *mappings(question.get("questions")))
        if one.get("name") in names
    ]
    told: PlainMapping = {COPIED: chosen}
    for key, used in (("scales", "scale"), ("choices", "choices")):
        wanted = [as_text(one.get(used)) for one in mappings(chosen)]
        shared = {name: one for name, one in as_mapping(draft.plain.get(key)).items() if name in wanted}
        if shared:
            told[key] = shared
    return template_text(told)


def is_copied(text: str) -> bool:
    """Whether a text from the clipboard holds copied questions."""
    return text.lstrip().startswith(f"{COPIED}:")


def paste_copied(draft: Draft, section: str, text: str, *, after: str = "") -> Edited:
    """Put copied questions into a section with names of their own, and bring the scales and lists they need."""
    told = plain_of(text)
    questions = mappings(told.get(COPIED))
    if not questions:
        raise UserError(tr("There are no copied questions to paste."), tr("Copy one or more questions first."))
    new_names = _new_names(questions, draft.names)
    pasted = [_renamed(question, new_names, set(draft.numbers)) for question in questions]
    for key, used, standard in (("scales", "scale", set(standard_scales())), ("choices", "choices", set[str]())):
        draft, names = _with_shared(draft, key, as_mapping(told.get(key)), standard)
        pasted = [one | {used: names[as_text(one[used])]} if as_text(one.get(used)) in names else one for one in pasted]
    edited = insert_questions(draft, section, pasted, after=after)
    count = len(pasted)
    return Edited(
        edited.draft,
        section,
        edited.question,
        (tr("{count} question{part} pasted.", count=count, part="" if count == 1 else "s"),),
    )


def _new_names(questions: Iterable[PlainMapping], taken: Iterable[str]) -> dict[str, str]:
    used = set(taken)
    names: dict[str, str] = {}
    for question in questions:
        for one in (question, *mappings(question.get("questions"))):
            old = as_text(one.get("name"))
            names[old] = free_name(old or "question", used)
            used.add(names[old])
    return names


def _renamed(question: PlainMapping, names: dict[str, str], stays: set[str]) -> PlainMapping:
    """The question with its new name, looking at its copied neighbours where they were copied with it."""

    def change(text: str) -> str:
        for place, old in enumerate(names):
            text = text_with_name(text, old, f"copied.{place}.")  # no new name may be taken for an old one
        for place, new in enumerate(names.values()):
            text = text_with_name(text, f"copied.{place}.", new)
        return text

    found = with_expressions(question, change)
    found["name"] = names.get(as_text(question.get("name")), "")
    follows = as_text(found.get("follows"))
    if follows and follows not in names and follows not in stays:
        found = {key: value for key, value in found.items() if key != "follows"}
    elif follows:
        found["follows"] = names.get(follows, follows)
    clock = as_mapping(found.get("timescale"))
    if clock.get("starts"):
        starts = [names.get(one, one) for one in _texts(clock["starts"])]
        found["timescale"] = clock | {"starts": starts[0] if len(starts) == 1 else list(starts)}
    if "questions" in found:
        found["questions"] = [_renamed(row, names, stays) for row in mappings(found["questions"])]
    return {key: found[key] for key in (*QUESTION_KEYS, *found) if key in found}


def _texts(value: Plain) -> list[str]:
    return [value] if isinstance(value, str) else [as_text(one) for one in as_list(value)]


def _with_shared(draft: Draft, key: str, brought: PlainMapping, standard: set[str]) -> tuple[Draft, dict[str, str]]:
    """The draft with shared scales or lists it does not have yet, and what each is called in it."""
    shared, names = as_mapping(draft.plain.get(key)), dict[str, str]()
    for name, one in brought.items():
        same = next((old for old, other in shared.items() if other == one), None)
        names[name] = same or free_name(name, {*shared, *standard})
        shared = shared | {names[name]: one}
    return (with_template_key(draft, key, shared) if brought else draft), names
