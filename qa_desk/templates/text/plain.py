"""A template as plain texts, lists and mappings: what its file holds, and what the designer edits."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Union

from qa_desk.domain.errors import UserError
from qa_desk.domain.template import (
    AttendanceMark,
    AttendanceRule,
    Basis,
    Choice,
    EvidenceNeed,
    GradingRules,
    NoteRule,
    Question,
    Scale,
    Section,
    SubjectKind,
    Template,
    Translation,
)
from qa_desk.domain.timescales import TimescaleRule
from qa_desk.templates.loader import STANDARD_SCALES_KEY
from qa_desk.templates.reading.checks import possible_outcomes
from qa_desk.templates.reading.problems import ProblemList
from qa_desk.templates.reading.question_reader import NOT_COMPUTED
from qa_desk.templates.reading.scale_reader import standard_scales, usual_tone
from qa_desk.templates.text.strict_yaml import ListNode, MappingNode, TextNode, YamlNode, read_yaml

Plain = Union[str, "PlainList", "PlainMapping"]
"""Every value is a text, as a YAML file holds it."""
PlainList = list[Plain]
PlainMapping = dict[str, Plain]

QUESTION_KEYS = (
    "name", "label", "short_label", "hint", "type", "scale", "choices", "choice_filter", "timescale", "attendance",
    "calculation", "grades", "critical", "limiting", "weight", "evidence", "note", "follows", "relevant", "required",
    "constraint", "constraint_message", "may_be_future", "na", "cannot_judge", "basis", "fixed", "descriptors",
    "questions",
)  # fmt: skip
"""The keys of a question in the order in which they are written."""


def as_text(value: Plain | None) -> str:
    """The text at a place; "" when something else or nothing stands there."""
    return value if isinstance(value, str) else ""


def as_list(value: Plain | None) -> PlainList:
    """The list at a place; an empty one when something else or nothing stands there."""
    return value if isinstance(value, list) else []


def as_mapping(value: Plain | None) -> PlainMapping:
    """The mapping at a place; an empty one when something else or nothing stands there."""
    return value if isinstance(value, dict) else {}


def mappings(value: Plain | None) -> list[PlainMapping]:
    """The members of a list that are mappings."""
    return [member for member in as_list(value) if isinstance(member, dict)]


def plain_of(source: str) -> PlainMapping:
    """What the text of a template holds; UserError when it cannot be read as YAML."""
    problems = ProblemList()
    root = read_yaml(source, problems)
    found = problems.in_order()
    if root is None or found:
        first = found[0]
        where = f" Line {first.line}:" if first.line else ""
        raise UserError(f"This template cannot be read.{where} {first.message}", f"Nothing was changed. {first.remedy}")
    return as_mapping(_plain(root))


def _plain(node: YamlNode) -> Plain:
    match node:
        case TextNode(text=text):
            return text
        case ListNode(members=members):
            return [_plain(member) for member in members]
        case MappingNode(entries=entries):
            return {key: _plain(value) for key, value in entries.items()}


def plain_template(template: Template) -> PlainMapping:
    """Everything a template says in the order in which it is written, with what is left at its default left out."""
    writing = _Writing(template)
    found: dict[str, Plain | None] = {
        "name": template.name,
        "edition": template.edition,
        "title": template.title,
        "subject": SubjectKind(template.subject).value,
        "published_on": template.published_on.isoformat() if template.published_on else "",
        "description": template.description,
        "basis": template.basis,
        "fixed_by": template.fixed_by,
        "agencies": _choices(template.agencies),
        "attributes": _choices(template.attributes),
        "na_reasons": list(writing.shared_reasons),
        "scales": writing.scales(own=True),
        STANDARD_SCALES_KEY: writing.scales(own=False),
        "grading": _grading(template.grading, template) if template.grading else "",
        "sections": [writing.section(section) for section in template.sections],
        "translations": {one.language: _translation(one) for one in template.translations},
    }
    return _said(found)


def _said(entries: Mapping[str, Plain | None]) -> PlainMapping:
    """The entries that say something, in the order they are given."""
    return {key: value for key, value in entries.items() if value}


def _flag(value: bool, default: bool = False) -> str:
    return "" if value == default else str(value).lower()


def _choices(choices: Iterable[Choice]) -> PlainMapping:
    return {one.value: {"label": one.label, **dict(one.attributes)} if one.attributes else one.label for one in choices}


class _Writing:
    """What the questions of one template share: reasons for *not applicable*, and points that ask for a sentence."""

    def __init__(self, template: Template) -> None:
        self._template = template
        questions = [*template.questions(), *(row for one in template.questions() for row in one.questions)]
        self.shared_reasons = _shared_end([q.not_applicable.reasons for q in questions if q.not_applicable.allowed])
        standard = standard_scales()
        known = [scale for scale in template.scales if scale.name in standard]
        self._embedded = known if any(scale != standard[scale.name].scale for scale in known) else []
        told = {scale.name for scale in self._embedded} or set(standard)
        self._own = [scale for scale in template.scales if scale.name not in told]
        self._note_points = {name: source.note_points for name, source in standard.items()}
        asked = [(q.scale.name, q.note.points) for q in questions if q.scale is not None and not q.is_computed]
        for scale in (*self._own, *self._embedded):
            self._note_points[scale.name] = _usual_points(points for name, points in asked if name == scale.name)

    def scales(self, *, own: bool) -> PlainMapping:
        """The scales this template defines itself, or the standard ones where they are not those of QA Desk."""
        return {scale.name: self._scale(scale) for scale in (self._own if own else self._embedded)}

    def _scale(self, scale: Scale) -> PlainMapping:
        asking = self._note_points[scale.name]
        entries: dict[str, Plain | None] = {
            "label": scale.label,
            "direction": "" if scale.best_first else "worst_first",
            "note": _in_order(asking, scale),
            "points": [plain_point(scale, place) for place in range(len(scale.points))],
        }
        return {key: value for key, value in entries.items() if value or (key == "note" and asking is not None)}  # type: ignore[misc]

    def section(self, section: Section) -> PlainMapping:
        return _said(
            {
                "name": section.name,
                "label": section.label,
                "fixed": _flag(section.fixed),
                "additions": _flag(section.additions),
                "questions": [self.question(question) for question in section.questions],
            }
        )

    def question(self, question: Question) -> PlainMapping:
        marked = question.critical or question.limiting
        usual = EvidenceNeed.ALWAYS if marked else EvidenceNeed.NEVER
        found: dict[str, Plain | None] = {
            "name": question.name,
            "label": question.label,
            "short_label": question.short_label,
            "hint": question.hint,
            "type": question.type.value,
            "scale": question.scale.name if question.scale else "",
            "choices": _choices(question.choices),
            "choice_filter": question.choice_filter.text if question.choice_filter else "",
            "timescale": _timescale(question.timescale) if question.timescale else "",
            "attendance": _attendance(question.attendance) if question.attendance else "",
            "calculation": question.calculation.text if question.calculation else "",
            "grades": question.grades.value if question.grades else "",
            "critical": _flag(question.critical),
            "limiting": _flag(question.limiting),
            "weight": str(question.weight) if question.weight != 1 else "",
            "evidence": question.evidence.value if question.evidence is not usual else "",
            "follows": question.follows,
            "relevant": question.relevant.text if question.relevant else "",
            "required": _required(question),
            "constraint": question.constraint.text if question.constraint else "",
            "constraint_message": question.constraint_message,
            "may_be_future": _flag(question.may_be_future),
            "na": self._not_applicable(question),
            "cannot_judge": _flag(question.cannot_judge, default=True),
            "basis": _basis(question.basis) if question.basis else "",
            "fixed": _flag(question.fixed),
            "descriptors": self._descriptors(question.scale) if question.scale else "",
            "questions": [self.question(row) for row in question.questions],
        }
        told = _said(found)
        if question.is_computed:
            return {key: told[key] for key in QUESTION_KEYS if key in told and key not in NOT_COMPUTED}
        note = self._note(question)
        if note is not None:
            told["note"] = note
        return {key: told[key] for key in QUESTION_KEYS if key in told}

    def _descriptors(self, scale: Scale) -> PlainMapping:
        shared = next(one for one in self._template.scales if one.name == scale.name)
        told = zip(scale.points, shared.points, strict=True)
        return {one.value: one.descriptor for one, other in told if one.descriptor != other.descriptor}

    def _not_applicable(self, question: Question) -> Plain:
        rule = question.not_applicable
        if not rule.allowed:
            return ""
        own = rule.reasons[: len(rule.reasons) - len(self.shared_reasons)]
        return list(own) or "true"

    def _note(self, question: Question) -> Plain | None:
        rule = question.note
        usual = NoteRule(self._note_points[question.scale.name] if question.scale else None)
        if rule == usual:
            return None
        if rule == NoteRule(frozenset(), cannot_judge=False):
            return "never"
        points = _in_order(rule.points, question.scale, question.choices)
        if rule == NoteRule(rule.points) and rule.points is not None:
            return points
        entries: dict[str, Plain | None] = {
            "cannot_judge": _flag(rule.cannot_judge, default=True),
            "prompts": list(rule.prompts),
            "limit": str(rule.limit) if rule.limit else "",
        }
        own: PlainMapping = {"points": points} if rule.points != usual.points else {}
        return own | _said(entries)


def _usual_points(told: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    """The points most questions on a scale ask a sentence for; None when one of them leaves it to the rule."""
    found = list(told)
    if not found or None in found:
        return None
    return Counter(found).most_common(1)[0][0]


def _shared_end(lists: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The reasons that every list ends with, when there are two lists or more."""
    if len(lists) < 2:
        return ()
    shared = lists[0]
    for one in lists[1:]:
        same = 0
        while same < min(len(shared), len(one)) and shared[-1 - same] == one[-1 - same]:
            same += 1
        shared = shared[len(shared) - same :]
    return shared


def _in_order(points: frozenset[str] | None, scale: Scale | None, choices: Iterable[Choice] = ()) -> PlainList:
    order = [point.value for point in scale.points] if scale else [choice.value for choice in choices]
    rest = sorted((points or frozenset()) - set(order))
    return [value for value in (*order, *rest) if value in (points or ())]


def plain_point(scale: Scale, place: int) -> PlainMapping:
    """One point of a scale as it is written, ``place`` counting from 0."""
    point = scale.points[place]
    return _said(
        {
            "name": point.value,
            "label": point.label,
            "letter": point.letter,
            "key": point.key if point.key != str(place + 1) else "",
            "shape": point.shape.value,
            "tone": point.tone if point.tone != usual_tone(point.shape, place) else "",
            "score": "" if point.score is None else str(point.score),
            "descriptor": point.descriptor,
        }
    )


def _required(question: Question) -> str:
    if question.required_if is not None:
        return question.required_if.text
    return "" if question.required else "false"


def _timescale(rule: TimescaleRule) -> PlainMapping:
    return _said(
        {
            "limit": str(rule.limit),
            "unit": rule.unit.value,
            "starts": rule.starts[0] if len(rule.starts) == 1 else list(rule.starts),
            "start_label": rule.start_label,
            "done_label": rule.done_label,
            "day_one": "event" if rule.day_one_is_event else "",
            "nation": rule.nation.value if rule.nation else "",
        }
    )


def _attendance(rule: AttendanceRule) -> PlainMapping:
    counts = rule.quorum.counts
    quorum: dict[str, Plain | None] = {
        "roles": list(rule.quorum.roles),
        "minimum": str(rule.quorum.minimum) if rule.quorum.minimum else "",
        "counts": [mark.value for mark in counts] if counts != (AttendanceMark.ATTENDED,) else "",
    }
    return {"roles": _choices(rule.roles), "quorum": _said(quorum)}


def _basis(basis: Basis) -> Plain:
    if not basis.source and not basis.edition:
        return basis.kind.value
    return _said({"kind": basis.kind.value, "source": basis.source, "edition": basis.edition})


def _grading(rules: GradingRules, template: Template) -> PlainMapping:
    order = [outcome for question in template.questions() for outcome in possible_outcomes(question)]
    caps: PlainList = [
        {
            "mark": cap.mark,
            "points": list(dict.fromkeys(one for one in (*order, *sorted(cap.points)) if one in cap.points)),
            "level": cap.level.value,
            "at_most": cap.at_most,
        }
        for cap in rules.caps
    ]
    told: PlainMapping = {
        "scale": rules.scale.name,
        "thresholds": {step.point: str(step.at_least) for step in rules.thresholds},
        "otherwise": rules.otherwise,
        "minimum_answered": str(rules.minimum_answered),
    }
    return told | _said({"caps": caps})


def _translation(translation: Translation) -> PlainMapping:
    found: PlainMapping = {"language": translation.label}
    for place, words in translation.texts:
        *above, last = place.split("/")
        here = found
        for step in above:
            here = as_mapping(here.setdefault(step, {}))
        here[last] = words
    return found
