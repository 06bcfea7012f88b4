"""What a draft says, as the designer's lists and fields need it: read from the plain tree, whole or not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from qa_desk.domain.language import tr
from qa_desk.domain.template import QuestionType
from qa_desk.templates.reading.scale_reader import standard_scales
from qa_desk.templates.text.plain import Plain

Tree = Mapping[str, Plain]

TIME_ANSWERS = (("in_time", tr("In time")), ("late", tr("Late")))
QUORUM_ANSWERS = (("quorate", tr("Quorate")), ("not_quorate", tr("Not quorate")))
LETTERS = "abcdefghijklmnopqrstuvwxyz"

Pairs = tuple[tuple[str, str], ...]


def text_of(tree: Tree, key: str) -> str:
    """The words at ``key``, empty when there are none or something else stands there."""
    value = tree.get(key, "")
    return value if isinstance(value, str) else ""


def tree_of(tree: Tree, key: str) -> Tree:
    """The mapping at ``key``, empty when there is none."""
    value = tree.get(key, {})
    return value if isinstance(value, Mapping) else {}


def texts_of(tree: Tree, key: str) -> tuple[str, ...]:
    """The list of words at ``key``, one word being a list of itself; empty when there is none."""
    value = tree.get(key, ())
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def trees_of(tree: Tree, key: str) -> tuple[Tree, ...]:
    """The list of mappings at ``key``, empty when there is none."""
    value = tree.get(key, ())
    return tuple(one for one in value if isinstance(one, Mapping)) if isinstance(value, list | tuple) else ()


def pairs_of(tree: Tree) -> Pairs:
    """Values and labels of a list of choices, whichever way each is written."""
    return tuple((value, label if isinstance(label, str) else _label(label)) for value, label in tree.items())


def _label(written: Plain) -> str:
    return text_of(written, "label") if isinstance(written, Mapping) else ""


def kind_of(tree: Tree) -> QuestionType | None:
    """The type of a question, None while it is not one of those there are."""
    told = text_of(tree, "type")
    return QuestionType(told) if told in set(QuestionType) else None


@dataclass(frozen=True)
class PointFacts:
    """One point of a scale as fields and condition lists show it."""

    value: str
    label: str
    descriptor: str = ""
    key: str = ""
    letter: str = ""


@dataclass(frozen=True)
class ScaleFacts:
    """A scale a question may be graded on."""

    name: str
    label: str
    points: tuple[PointFacts, ...]
    is_own: bool
    is_best_first: bool = True

    @property
    def pairs(self) -> Pairs:
        """Values and labels of the points."""
        return tuple((point.value, point.label) for point in self.points)


@dataclass(frozen=True)
class QuestionFacts:
    """One question of the draft: its keys, and where it stands."""

    tree: Tree
    name: str
    number: str
    section: str
    repeat: str = ""
    """Name of the repeat whose rows ask it."""

    @property
    def label(self) -> str:
        """The words of the question."""
        return text_of(self.tree, "label") or tr("No wording yet")

    @property
    def title(self) -> str:
        """The short words of the question."""
        return text_of(self.tree, "short_label") or self.label

    @property
    def kind(self) -> QuestionType | None:
        """Its type, None while it is not one of those there are."""
        return kind_of(self.tree)

    @property
    def follows(self) -> str:
        """Name of the question it is a follow-up of."""
        return text_of(self.tree, "follows")


class DraftFacts:
    """Everything about one state of a draft, found when it is first asked for."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree

    @cached_property
    def sections(self) -> tuple[Tree, ...]:
        """The sections in order."""
        return trees_of(self.tree, "sections")

    @cached_property
    def questions(self) -> tuple[QuestionFacts, ...]:
        """Every question in order, those inside repeats after their repeat."""
        return tuple(self._numbered())

    def _numbered(self) -> Iterator[QuestionFacts]:
        main, letters = 0, 0
        for section in self.sections:
            for tree in trees_of(section, "questions"):
                follows = bool(text_of(tree, "follows")) and main > 0
                main, letters = (main, letters + 1) if follows else (main + 1, 0)
                number = f"{main}{LETTERS[min(letters, 26) - 1]}" if letters else str(main)
                yield QuestionFacts(tree, text_of(tree, "name"), number, text_of(section, "name"))
                for place, inner in enumerate(trees_of(tree, "questions"), 1):
                    name = text_of(inner, "name")
                    yield QuestionFacts(
                        inner, name, f"{number}.{place}", text_of(section, "name"), text_of(tree, "name")
                    )

    @cached_property
    def by_name(self) -> dict[str, QuestionFacts]:
        """Questions by name."""
        return {question.name: question for question in self.questions}

    def section(self, name: str) -> Tree:
        """The section called ``name``, empty when there is none."""
        return next((section for section in self.sections if text_of(section, "name") == name), {})

    @cached_property
    def scales(self) -> dict[str, ScaleFacts]:
        """The template's own scales, then the standard ones."""
        own = {
            name: ScaleFacts(
                name,
                text_of(scale, "label") or name,
                tuple(_point(point, place) for place, point in enumerate(trees_of(scale, "points"))),
                True,
                text_of(scale, "direction") != "worst_first",
            )
            for name, scale in tree_of(self.tree, "scales").items()
            if isinstance(scale, Mapping)
        }
        return {**own, **{name: scale for name, scale in _standard().items() if name not in own}}

    @cached_property
    def choice_lists(self) -> dict[str, Pairs]:
        """The lists of choices that questions share, by name."""
        lists = tree_of(self.tree, "choices")
        return {name: pairs_of(tree) for name, tree in lists.items() if isinstance(tree, Mapping)}

    def scale_of(self, question: Tree) -> ScaleFacts | None:
        """The scale a question is graded on."""
        return self.scales.get(text_of(question, "scale"))

    def choices_of(self, question: Tree) -> Pairs:
        """The choices of a question, its own or those of a shared list."""
        written = question.get("choices", "")
        if isinstance(written, str):
            return self.choice_lists.get(written, ())
        return pairs_of(written) if isinstance(written, Mapping) else ()

    def answers_of(self, question: Tree) -> Pairs:
        """The answers a condition can ask for, empty where any value may stand."""
        match kind_of(question):
            case QuestionType.SCALE:
                scale = self.scale_of(question)
                return scale.pairs if scale else ()
            case QuestionType.TIMESCALE:
                return TIME_ANSWERS
            case QuestionType.ATTENDANCE:
                return QUORUM_ANSWERS
            case QuestionType.SELECT_ONE | QuestionType.SELECT_MULTIPLE:
                return self.choices_of(question)
            case _:
                return ()

    def before(self, name: str) -> tuple[QuestionFacts, ...]:
        """The questions asked before ``name``, without those inside repeats."""
        found: list[QuestionFacts] = []
        for question in self.questions:
            if question.name == name:
                break
            if not question.repeat:
                found.append(question)
        return tuple(found)


def _point(tree: Tree, place: int) -> PointFacts:
    key = text_of(tree, "key") or str(place + 1)
    label = text_of(tree, "label") or text_of(tree, "name")
    return PointFacts(text_of(tree, "name"), label, text_of(tree, "descriptor"), key, text_of(tree, "letter"))


def _standard() -> dict[str, ScaleFacts]:
    return {
        name: ScaleFacts(
            name,
            source.scale.label,
            tuple(
                PointFacts(point.value, point.label, point.descriptor, point.key, point.letter)
                for point in source.scale.points
            ),
            False,
            source.scale.best_first,
        )
        for name, source in standard_scales().items()
    }
