"""Edits of what the questions of a draft share: facts about the template, and its scales."""

from collections.abc import Callable

from qa_desk.domain.errors import UserError
from qa_desk.domain.template import Shape
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import Edited, refuse_if_fixed, with_key, with_template_key
from qa_desk.templates.drafts.locks import is_locked, unlocked
from qa_desk.templates.drafts.names import (
    check_name,
    check_value,
    free_name,
    name_from,
    text_with_value,
    with_expressions,
    with_translated,
)
from qa_desk.templates.drafts.scales import fitting, points_of, scale_of
from qa_desk.templates.reading.scale_reader import (
    FEWEST_POINTS,
    KEYS,
    MOST_POINTS,
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
        told = "With another name this is another form, so nothing in it is fixed any more."
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
    """Give a key of an own scale a value, or take it out: ``label``, ``direction``, ``note``."""
    return Edited(_with_scale(draft, scale, with_key(_own(draft, scale), key, value, SCALE_KEYS)), question=scale)


def delete_scale(draft: Draft, scale: str) -> Edited:
    """Take an own scale out; the check names the questions that are still graded on it."""
    refuse_if_fixed(draft, "", scale, "scales")
    scales: PlainMapping = {name: one for name, one in as_mapping(draft.plain.get("scales")).items() if name != scale}
    used = sum(1 for _, question in draft.questions() if question.get("scale") == scale)
    told = (f"{used} question{' is' if used == 1 else 's are'} still graded on it.",) if used else ()
    edited = with_template_key(draft, "scales", scales or None)
    return Edited(with_translated(edited, ("scales", scale), None), told=told)


def add_point(draft: Draft, scale: str, label: str, place: int | None = None) -> Edited:
    """A new point with a letter, a key and a shape that are free, at a place or at the end."""
    points = _points(draft, scale)
    if len(points) >= MOST_POINTS:
        raise UserError(f"A scale has at most {MOST_POINTS} points.", "Nothing was changed. Delete one first.")
    taken = {as_text(point.get("name")) for point in points}
    letters = {as_text(point.get("letter")).casefold() for point in points}
    initials = "".join(word[0] for word in label.split() if word[0].isalnum()).upper()[:3]
    letter = next((one for one in (initials[:1], initials, label[:2], label[:3]) if one.casefold() not in letters), "")
    point: PlainMapping = {
        "name": name_from(label, taken, "point"),
        "label": label,
        "letter": letter or free_name(initials[:1] or "P", letters)[-3:],
        "shape": Shape.LEVEL.value,
    }
    points.insert(len(points) if place is None else place, point)
    return Edited(_with_points(draft, scale, points), question=scale)


def set_point(draft: Draft, scale: str, place: int, key: str, value: str | None) -> Edited:
    """Give a key of a point a value, or take it out; a new ``name`` is followed wherever the old one is used."""
    points = _points(draft, scale, place)
    old = as_text(points[place].get("name"))
    if key == "name":
        new = as_text(value)
        check_value(new, {as_text(point.get("name")) for point in points} - {old})
        draft = with_translated(_point_renamed(draft, scale, old, new), ("scales", scale, old), new)
        points = _points(draft, scale)
    points[place] = with_key(points[place], key, value, POINT_KEYS)
    return Edited(_with_points(draft, scale, points), question=scale)


def move_point(draft: Draft, scale: str, place: int, steps: int) -> Edited:
    """Move a point up (negative) or down in the order in which points are printed."""
    points = _points(draft, scale, place)
    new = max(0, min(place + steps, len(points) - 1))
    points.insert(new, points.pop(place))
    return Edited(_with_points(draft, scale, points), question=scale)


def delete_point(draft: Draft, scale: str, place: int) -> Edited:
    """Take a point out of a scale, with its descriptors; the check names what still uses it."""
    points = _points(draft, scale, place)
    if len(points) <= FEWEST_POINTS:
        raise UserError(f"A scale has at least {FEWEST_POINTS} points.", "Nothing was changed. Add another one first.")
    gone = as_text(points.pop(place).get("name"))

    def without(question: PlainMapping) -> PlainMapping:
        if question.get("scale") != scale:
            return question
        return fitting(question, [as_text(point.get("name")) for point in points])

    own = _own(draft, scale)
    asking: PlainList = [one for one in as_list(own.get("note")) if one != gone]
    changed = _with_points(with_each_question(draft, without), scale, points)
    changed = with_translated(changed, ("scales", scale, gone), None)
    return Edited(_with_scale(changed, scale, _own(changed, scale) | {"note": asking}) if "note" in own else changed)


def _point_renamed(draft: Draft, scale: str, old: str, new: str) -> Draft:
    own = _own(draft, scale)
    if old in as_list(own.get("note")):
        own = own | {"note": [new if one == old else one for one in as_list(own["note"])]}
    draft = _with_scale(draft, scale, own)
    graded = [as_text(question.get("name")) for _, question in draft.questions() if question.get("scale") == scale]

    def renamed(question: PlainMapping) -> PlainMapping:
        here = as_text(question.get("name"))

        def change(text: str) -> str:
            for name in graded:
                text = text_with_value(text, "." if name == here else name, old, new)
                text = text_with_value(text, name, old, new)
            return text

        found = with_expressions(question, change)
        return _rules_renamed(found, old, new) if here in graded else found

    draft = with_each_question(draft, renamed)
    grading = as_mapping(draft.plain.get("grading"))
    if not grading:
        return draft
    on_scale, stays = grading.get("scale") == scale, _has_elsewhere(draft, scale, old)
    caps: PlainList = [_cap_renamed(cap, old, new, on_scale, stays) for cap in mappings(grading.get("caps"))]
    changed = grading | ({"caps": caps} if caps else {})
    if on_scale:
        shares = as_mapping(grading.get("thresholds"))
        changed = changed | {"thresholds": {new if one == old else one: share for one, share in shares.items()}}
        changed = changed | ({"otherwise": new} if grading.get("otherwise") == old else {})
    return with_template_key(draft, "grading", changed)


def _rules_renamed(question: PlainMapping, old: str, new: str) -> PlainMapping:
    found = dict(question)
    if "descriptors" in found:
        told = as_mapping(found["descriptors"])
        found["descriptors"] = {new if name == old else name: words for name, words in told.items()}
    note = found.get("note")
    if isinstance(note, list):
        found["note"] = [new if one == old else one for one in note]
    elif isinstance(note, dict) and "points" in note:
        found["note"] = note | {"points": [new if one == old else one for one in as_list(note["points"])]}
    return found


def _has_elsewhere(draft: Draft, scale: str, point: str) -> bool:
    """Whether a marked question on another scale can be answered with a point of this name too."""
    marked = [one for _, one in draft.questions() if "true" in (one.get("critical"), one.get("limiting"))]
    return any(
        point in points_of(draft, as_text(one.get("scale"))) for one in marked if one.get("scale") not in (scale, None)
    )


def _cap_renamed(cap: PlainMapping, old: str, new: str, on_scale: bool, stays: bool) -> PlainMapping:
    """A cap that names the point by its new name, beside the old one where that ``stays`` on another scale."""
    points: PlainList = []
    for one in as_list(cap.get("points")):
        points.extend(([one, new] if stays else [new]) if one == old else [one])
    return cap | {"points": points} | ({"at_most": new} if on_scale and cap.get("at_most") == old else {})


def _own(draft: Draft, scale: str) -> PlainMapping:
    refuse_if_fixed(draft, "", scale, "scales")
    own = as_mapping(as_mapping(draft.plain.get("scales")).get(scale))
    if not own:
        raise UserError("A standard scale is the same in every template.", "Copy it first, then change the copy.")
    return own


def _points(draft: Draft, scale: str, place: int | None = None) -> list[PlainMapping]:
    points = list(mappings(_own(draft, scale).get("points")))
    if place is not None and not 0 <= place < len(points):
        raise UserError("This point is not in the scale any more.", "Nothing was changed. Choose another one.")
    return points


def _with_scale(draft: Draft, name: str, scale: PlainMapping) -> Draft:
    return with_template_key(draft, "scales", as_mapping(draft.plain.get("scales")) | {name: scale})


def _with_points(draft: Draft, scale: str, points: list[PlainMapping]) -> Draft:
    """The points with keys of their own where the usual ones, 1, 2, 3 …, would clash."""
    used = {as_text(point["key"]) for point in points if "key" in point}
    told: PlainList = []
    for place, point in enumerate(points, start=1):
        if "key" not in point and (str(place) in used or place > 7):
            free = next(key for key in f"{KEYS[1:]}0" if key not in used)
            point = with_key(point, "key", free, POINT_KEYS)
        used.add(as_text(point.get("key")) or str(place))
        told.append(point)
    return _with_scale(draft, scale, _own(draft, scale) | {"points": told})


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
