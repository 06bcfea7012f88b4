"""The scales that a draft can grade on, as they would be written in it, and what of a question fits them."""

from collections.abc import Iterable

from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.reading.scale_reader import standard_scales
from qa_desk.templates.text.plain import PlainList, PlainMapping, as_list, as_mapping, as_text, mappings, plain_point


def points_of(draft: Draft, scale: str) -> list[str]:
    """The values of the points of a scale, as they are printed."""
    return [as_text(point.get("name")) for point in mappings(scale_of(draft, scale).get("points"))]


def scale_of(draft: Draft, name: str) -> PlainMapping:
    """A scale as it is written: the draft's own, else the standard one of this name; empty when there is none."""
    own = as_mapping(as_mapping(draft.plain.get("scales")).get(name))
    return own or standard_as_plain(name)


def standard_as_plain(name: str) -> PlainMapping:
    """A standard scale as it would be written in a template; empty when there is none of this name."""
    source = standard_scales().get(name)
    if source is None:
        return {}
    scale = source.scale
    points: PlainList = [plain_point(scale, place) for place in range(len(scale.points))]
    told: PlainMapping = {"label": scale.label}
    if not scale.best_first:
        told["direction"] = "worst_first"
    if source.note_points is not None:
        told["note"] = [point.value for point in scale.points if point.value in source.note_points]
    return told | {"points": points}


def fitting(question: PlainMapping, points: Iterable[str]) -> PlainMapping:
    """The question without descriptors and evidence rules for points that its scale does not have."""
    known = set(points)
    found = dict(question)
    told: PlainMapping = {name: words for name, words in as_mapping(found.get("descriptors")).items() if name in known}
    if "descriptors" in found:
        found = found | {"descriptors": told} if told else {k: v for k, v in found.items() if k != "descriptors"}
    note = found.get("note")
    if isinstance(note, list):
        found["note"] = [one for one in note if one in known]
    elif isinstance(note, dict) and "points" in note:
        found["note"] = note | {"points": [one for one in as_list(note["points"]) if one in known]}
    return found
