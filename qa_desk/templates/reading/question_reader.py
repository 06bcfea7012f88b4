"""One question of a template, from its keys to its value."""

from dataclasses import replace

from qa_desk.domain.expressions import Expression
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice, GradeOf, Question, QuestionType, Scale
from qa_desk.templates.reading.fields import LONGEST_TEXT, Fields
from qa_desk.templates.reading.problems import listed, near_miss
from qa_desk.templates.reading.rule_reader import (
    NO_NOTE,
    QUORUM_VERDICTS,
    TIME_VERDICTS,
    Shelf,
    read_attendance,
    read_basis,
    read_evidence,
    read_not_applicable,
    read_note,
    read_timescale,
)
from qa_desk.templates.reading.scale_reader import RESERVED_VALUES, ScaleSource
from qa_desk.templates.text.strict_yaml import MappingNode, TextNode, YamlNode

LONGEST_SHORT_LABEL = 40

T = QuestionType
EVERY = ("name", "label", "short_label", "hint", "type", "relevant", "basis", "follows", "fixed")
ANSWERED = ("required", "note", "evidence", "na", "cannot_judge", "constraint", "constraint_message")
MARKED = ("critical", "limiting", "weight")

KEYS_BY_TYPE: dict[QuestionType, tuple[str, ...]] = {
    T.SCALE: (*EVERY, *ANSWERED, *MARKED, "scale", "descriptors", "grades", "calculation"),
    T.DATE: (*EVERY, *ANSWERED, "may_be_future"),
    T.TIMESCALE: (*EVERY, *ANSWERED, *MARKED, "timescale", "calculation"),
    T.ATTENDANCE: (*EVERY, *ANSWERED, *MARKED, "attendance"),
    T.INTEGER: (*EVERY, *ANSWERED),
    T.DECIMAL: (*EVERY, *ANSWERED),
    T.TEXT: (*EVERY, *ANSWERED),
    T.SELECT_ONE: (*EVERY, *ANSWERED, "critical", "limiting", "choices", "choice_filter"),
    T.SELECT_MULTIPLE: (*EVERY, *ANSWERED, "choices", "choice_filter"),
    T.REPEAT: (*EVERY, *ANSWERED, "questions"),
    T.CALCULATE: (*EVERY, "calculation"),
}
"""Which keys each type takes."""

NOT_COMPUTED = (*ANSWERED, "grades")
"""Keys of questions that a person answers, or grades: one with a calculation is worked out, and never asked."""

NEEDED_BY_TYPE: dict[QuestionType, tuple[str, ...]] = {
    T.SCALE: ("scale",),
    T.TIMESCALE: ("timescale",),
    T.ATTENDANCE: ("attendance",),
    T.SELECT_ONE: ("choices",),
    T.SELECT_MULTIPLE: ("choices",),
    T.REPEAT: ("questions",),
    T.CALCULATE: ("calculation",),
}

IN_REPEAT = (T.DATE, T.INTEGER, T.DECIMAL, T.TEXT, T.SELECT_ONE, T.SELECT_MULTIPLE, T.CALCULATE)
"""The types a question inside a repeat can have."""

EVERY_KEY = frozenset(key for keys in KEYS_BY_TYPE.values() for key in keys)
TYPES = [one.value for one in QuestionType]


def read_question(node: YamlNode, place: str, shelf: Shelf, *, in_repeat: bool = False) -> Question | None:
    """The question at ``node``; None, with every problem noted, when it cannot be made."""
    named = node.entries.get("name") if isinstance(node, MappingNode) else None
    what = tr("Question “{words}”", words=named.text) if isinstance(named, TextNode) and named.text else place
    before = len(shelf.problems)
    fields = Fields.of(node, EVERY_KEY, what, shelf.problems)
    if fields is None:
        shelf.problems.add(
            "wrong_kind", node.line, tr("{what} is written as keys and values, one to a line.", what=what)
        )
        return None
    name = fields.name("name")
    if name:
        shelf.keep_lines(name, fields)
    question = _checked(name, fields, shelf, in_repeat=in_repeat)
    if len(shelf.problems) > before:
        shelf.spoilt.add(name)
    return question


def _checked(name: str, fields: Fields, shelf: Shelf, *, in_repeat: bool) -> Question | None:
    whole = fields.need("name", "label", "type")
    told = fields.text("type")
    if not whole or not name or not told or not fields.is_one_of("type", told, TYPES):
        return None
    kind = QuestionType(told)
    if in_repeat and kind not in IN_REPEAT:
        fields.add(
            "type_not_in_repeat",
            "type",
            tr("{what} is of the type {kind}, inside a repeat.", what=fields.what, kind=kind),
        )
        return None
    _check_keys(fields, kind)
    if not fields.need(*NEEDED_BY_TYPE.get(kind, ())):
        return None
    return _question(name, kind, fields, shelf)


def _check_keys(fields: Fields, kind: QuestionType) -> None:
    for key in fields.node.entries:
        if key in EVERY_KEY and key not in KEYS_BY_TYPE[kind]:
            takers = listed(one.value for one in QuestionType if key in KEYS_BY_TYPE[one])
            message = tr(
                "{what} has “{key}”, which is for questions of the type {takers}.",
                what=fields.what,
                key=key,
                takers=takers,
            )
            fields.add("key_not_for_type", key, message)
        elif key in NOT_COMPUTED and fields.has("calculation"):
            message = tr("{what} has “{key}”, but it has a calculation and is never asked.", what=fields.what, key=key)
            fields.add("key_not_for_computed", key, message)
    if fields.has("constraint_message") and not fields.has("constraint"):
        message = tr("{what} has words for a constraint but no constraint.", what=fields.what)
        fields.add("message_without_constraint", "constraint_message", message)


def _question(name: str, kind: QuestionType, fields: Fields, shelf: Shelf) -> Question:
    source = shelf.scale(fields, "scale") if kind is T.SCALE else None
    scale = _described(fields, source.scale) if source else None
    choices = _choices(fields, shelf)
    critical, limiting = fields.flag("critical", False), fields.flag("limiting", False)
    is_computed = fields.has("calculation")
    required, required_if = (False, None) if is_computed else _required(fields)
    note_points = source.note_points if source else None
    return Question(
        name=name,
        label=fields.text("label"),
        type=kind,
        short_label=fields.text("short_label", LONGEST_SHORT_LABEL),
        hint=fields.text("hint", LONGEST_TEXT),
        scale=scale,
        choices=choices,
        choice_filter=fields.expression("choice_filter", columns=True),
        relevant=fields.expression("relevant"),
        constraint=fields.expression("constraint"),
        constraint_message=fields.text("constraint_message"),
        required=required,
        required_if=required_if,
        calculation=fields.expression("calculation"),
        critical=critical,
        limiting=limiting,
        weight=fields.number("weight", 1, 0, 100),
        grades=fields.word("grades", GradeOf, GradeOf.SECTION) if fields.has("grades") else None,
        note=NO_NOTE if is_computed else read_note(fields, note_points, _outcomes(kind, source, choices)),
        evidence=read_evidence(fields, always=(critical or limiting) and not is_computed),
        not_applicable=read_not_applicable(fields, shelf.na_reasons),
        cannot_judge=fields.flag("cannot_judge", not is_computed),
        timescale=read_timescale(fields, computed=is_computed) if kind is T.TIMESCALE else None,
        attendance=read_attendance(fields) if kind is T.ATTENDANCE else None,
        questions=_rows(fields, name, shelf),
        may_be_future=fields.flag("may_be_future", False),
        basis=read_basis(fields),
        follows=fields.name("follows"),
        fixed=fields.flag("fixed", False),
    )


def _required(fields: Fields) -> tuple[bool, Expression | None]:
    words = fields.text("required", LONGEST_TEXT * 2)
    if words in ("", "true", "false"):
        return words != "false", None
    return False, fields.expression("required")


def _outcomes(kind: QuestionType, source: ScaleSource | None, choices: tuple[Choice, ...]) -> tuple[str, ...] | None:
    """What answers to a question can count as; None when that cannot be told."""
    if kind is T.SCALE:
        return tuple(point.value for point in source.scale.points) if source else None
    if kind is T.TIMESCALE:
        return TIME_VERDICTS
    if kind is T.ATTENDANCE:
        return QUORUM_VERDICTS
    return tuple(choice.value for choice in choices) if kind is T.SELECT_ONE else ()


def _described(fields: Fields, scale: Scale) -> Scale:
    """The scale with the descriptors of this question in place of its own."""
    if not fields.has("descriptors"):
        return scale
    values = [point.value for point in scale.points]
    node = fields.child("descriptors")
    what = tr("The list of descriptors of {lower}", lower=fields.lower)
    inner = Fields.of(node, node.entries if isinstance(node, MappingNode) else (), what, fields.problems)
    if inner is None:
        return scale
    for value in inner.node.entries:
        if value not in values:
            message = tr(
                "{what} names “{value}”, which is no point of its scale.{near_miss}",
                what=what,
                value=value,
                near_miss=near_miss(value, values),
            )
            inner.add("unknown_point", value, message)
    told = {value: inner.text(value, LONGEST_TEXT) for value in inner.node.entries}
    points = tuple(replace(point, descriptor=told.get(point.value, point.descriptor)) for point in scale.points)
    return replace(scale, points=points)


def _choices(fields: Fields, shelf: Shelf) -> tuple[Choice, ...]:
    node = fields.child("choices")
    if isinstance(node, TextNode):
        name = fields.text("choices")
        lists = shelf.choices
        if not name or lists is None or not fields.is_one_of("choices", name, lists, "unknown_choice_list"):
            return ()
        return lists[name]
    return read_choices(fields, "choices", tr("The list of choices of {lower}", lower=fields.lower))


def read_choices(fields: Fields, key: str, what: str) -> tuple[Choice, ...]:
    """Choices written as ``value: Label``."""
    choices = fields.choices(key, what)
    for choice in choices:
        if choice.value in RESERVED_VALUES:
            fields.add("reserved_value", key, tr("{what} has the value “{value}”.", what=what, value=choice.value))
    if isinstance(fields.child(key), MappingNode) and len(choices) < 2:
        fields.add("too_few_choices", key, tr("{what} has {count}.", what=what, count=len(choices)))
    return choices


def _rows(fields: Fields, name: str, shelf: Shelf) -> tuple[Question, ...]:
    members = fields.members("questions", "questions")
    if fields.has("questions") and not members:
        fields.add(
            "section_without_questions", "questions", tr("{what} has no questions for its rows.", what=fields.what)
        )
    found = (
        read_question(member, tr("Question {place} of {name}", place=place, name=name), shelf, in_repeat=True)
        for place, member in enumerate(members, start=1)
    )
    return tuple(question for question in found if question is not None)
