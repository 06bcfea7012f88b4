"""Edits of what the questions of a draft share: facts about the template, and its scales."""

from collections.abc import Callable

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import Edited, refuse_if_fixed, with_key, with_template_key
from qa_desk.templates.drafts.locks import is_locked, unlocked
from qa_desk.templates.drafts.names import (
    check_name,
    name_from,
    with_translated,
)
from qa_desk.templates.drafts.scales import fitting, scale_of
from qa_desk.templates.reading.scale_reader import (
    KEYS,
    POINT_KEYS,
    SCALE_KEYS,
    standard_scales,
)
from qa_desk.templates.text.plain import (
    Plain,
    PlainList,
    PlainMapping,
    as_list,
    as_mapping,
    as_text,
    mappings,
)

# Facts about the template


def set_template(draft: Draft, key: str, value: Plain | None) -> Edited:
    """Give a key of the template a value, or take it out with None: title, edition, agencies, na_reasons …"""
    refuse_if_fixed(draft, key=key)
    if key != "name":
        return Edited(with_template_key(draft, key, value))
    check_name(as_text(value), (), "template")
    edited = with_template_key(draft, key, value)
    if is_locked(draft.base, draft.name) and edited.name != draft.name:
        told = tr("With another name this is another form, so nothing in it is fixed any more.")
        return Edited(edited.with_plain(unlocked(edited.plain)), told=(told,))
    return Edited(edited)


# Scales


def add_scale(draft: Draft, label: str, like: str = "yes_partly_no") -> Edited:
    """A new scale of the template's own that begins as another one; the question of the result is the scale's name."""
    own = as_mapping(draft.plain.get("scales"))
    name = name_from(label, {*own, *standard_scales()}, "scale")
    scale = scale_of(draft, like) | {"label": label}
    return Edited(with_template_key(draft, "scales", own | {name: scale}), question=name)


def copy_scale(draft: Draft, name: str, label: str) -> Edited:
    """Make a scale the template's own under a new label and grade on it whatever was graded on the old one."""
    edited = add_scale(draft, label, name)
    new = edited.question

    def switched(question: PlainMapping) -> PlainMapping:
        return question | {"scale": new} if question.get("scale") == name else question

    for section, question in draft.questions():
        if question.get("scale") == name:
            refuse_if_fixed(draft, section, as_text(question.get("name")), "scale")
    changed = with_each_question(edited.draft, switched)
    grading = as_mapping(changed.plain.get("grading"))
    if grading.get("scale") == name:
        refuse_if_fixed(draft, key="grading")
        changed = with_template_key(changed, "grading", grading | {"scale": new})
    return Edited(changed, question=new)


def set_scale(draft: Draft, scale: str, key: str, value: Plain | None) -> Edited:
    """Give a key of an own scale a value, or take it out: ``label``, ``direction``, ``note``, ``points``.

    What questions said about a point that is gone goes with it; the check names what still asks for it.
    """
    own = with_key(_own(draft, scale), key, value, SCALE_KEYS)
    if key != "points":
        return Edited(_with_scale(draft, scale, own), question=scale)
    points = mappings(value)
    kept = [as_text(point.get("name")) for point in points]
    if "note" in own:
        own = own | {"note": [one for one in as_list(own["note"]) if one in kept]}

    def fitted(question: PlainMapping) -> PlainMapping:
        return fitting(question, kept) if question.get("scale") == scale else question

    edited = with_each_question(draft, fitted)
    return Edited(_with_scale(edited, scale, own | {"points": _with_keys(points)}), question=scale)


def delete_scale(draft: Draft, scale: str) -> Edited:
    """Take an own scale out; the check names the questions that are still graded on it."""
    refuse_if_fixed(draft, "", scale, "scales")
    scales: PlainMapping = {name: one for name, one in as_mapping(draft.plain.get("scales")).items() if name != scale}
    used = sum(1 for _, question in draft.questions() if question.get("scale") == scale)
    told = (
        (tr("{used} question{part} still graded on it.", used=used, part=tr(" is") if used == 1 else tr("s are")),)
        if used
        else ()
    )
    edited = with_template_key(draft, "scales", scales or None)
    return Edited(with_translated(edited, ("scales", scale), None), told=told)


def _own(draft: Draft, scale: str) -> PlainMapping:
    refuse_if_fixed(draft, "", scale, "scales")
    own = as_mapping(as_mapping(draft.plain.get("scales")).get(scale))
    if not own:
        raise UserError(
            tr("A standard scale is the same in every template."), tr("Copy it first, then change the copy.")
        )
    return own


def _with_scale(draft: Draft, name: str, scale: PlainMapping) -> Draft:
    return with_template_key(draft, "scales", as_mapping(draft.plain.get("scales")) | {name: scale})


def _with_keys(points: list[PlainMapping]) -> PlainList:
    """The points with keys of their own where the usual ones, 1, 2, 3 …, would clash."""
    used = {as_text(point["key"]) for point in points if "key" in point}
    told: PlainList = []
    for place, point in enumerate(points, start=1):
        if "key" not in point and (str(place) in used or place > 7):
            free = next(key for key in f"{KEYS[1:]}0" if key not in used)
            point = with_key(point, "key", free, POINT_KEYS)
        used.add(as_text(point.get("key")) or str(place))
        told.append(point)
    return told


def with_each_question(draft: Draft, change: Callable[[PlainMapping], PlainMapping]) -> Draft:
    """The draft with every question changed, those inside repeats included."""

    def changed(question: Plain) -> Plain:
        if not isinstance(question, dict):
            return question
        found = change(question)
        if "questions" in found:
            found = found | {"questions": [changed(row) for row in as_list(found["questions"])]}
        return found

    sections: PlainList = [
        section | {"questions": [changed(one) for one in as_list(section.get("questions"))]}
        if isinstance(section, dict)
        else section
        for section in as_list(draft.plain.get("sections"))
    ]
    return draft.with_plain(draft.plain | {"sections": sections})
