"""The questions of two forms as rows: which is which, and whether their counts can then be compared."""

from collections.abc import Iterator

from qa_desk.domain.findings.comparison import cautions, unlike
from qa_desk.domain.language import tr
from qa_desk.domain.moving.moves import NameMap, QuestionMove, question_moves
from qa_desk.domain.template import Question, Template
from qa_desk.domain.verdict_scales import scale_of
from qa_desk.ui.audit_move.rows import MoveRow, question_words
from qa_desk.ui.widgets.reading_table import Column

COMPARABLE, NO_COUNTERPART = tr("Can be compared"), tr("No counterpart: not compared")

COLUMNS: tuple[Column[MoveRow], ...] = (
    Column(tr("Question then"), lambda row: row.old_words),
    Column(tr("Question now"), lambda row: row.new_words),
    Column(tr("What that means"), lambda row: row.what),
)


def counted_questions(template: Template) -> tuple[Question, ...]:
    """The questions of a form that are counted: those with a scale."""
    return tuple(one for one in template.questions() if scale_of(one) is not None)


def match_rows(earlier: Template, now: Template, names: NameMap) -> tuple[MoveRow, ...]:
    """Every counted question of the earlier form in its order, with the one it is matched with."""
    moves = {one.old.name: one for one in question_moves(earlier, now, names) if one.old is not None}
    return tuple(_row(earlier, now, moves[one.name]) for one in counted_questions(earlier) if one.name in moves)


def _row(earlier: Template, now: Template, move: QuestionMove) -> MoveRow:
    assert move.old is not None  # noqa: S101 - for the type checker: only such moves come here
    return MoveRow(
        move.old.name,
        move.new.name if move.new else "",
        question_words(earlier, move.old),
        question_words(now, move.new),
        _meaning(move),
        "",
        tuple(_details(move)),
        stays=False,
    )


def _meaning(move: QuestionMove) -> str:
    if move.new is None:
        return NO_COUNTERPART
    if why := unlike(move):
        return tr("Not comparable: {why}", why=why)
    caution = cautions(move)
    return tr("With care: {caution}", caution=caution) if caution else COMPARABLE


def _details(move: QuestionMove) -> Iterator[str]:
    if move.old is not None:
        yield tr("Then: {label}", label=move.old.label)
    if move.new is not None:
        yield tr("Now: {label}", label=move.new.label)
    yield f"{_meaning(move)}."
