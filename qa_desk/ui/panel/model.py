"""From a compared case to what is shown of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from qa_desk.domain.audit import Audit
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.case import CaseComparison, PanelQuestion
from qa_desk.domain.moderation.comparison import OwnGrade, QuestionComparison
from qa_desk.domain.moderation.decision import HOW_WORDS, PastDecision, decision_words
from qa_desk.domain.panel import AgreedGrade, HowReached
from qa_desk.domain.template import Question
from qa_desk.domain.tones import Mark
from qa_desk.domain.wording import listed
from qa_desk.ui.answer_editors.options import aside_options, scale_options
from qa_desk.ui.outcome_tags import outcome_tag
from qa_desk.ui.panel.rows import DEFER, DifferenceRow, Draft, OpenQuestion, Voice
from qa_desk.ui.projector.projected import Projected, ProjectedVoice
from qa_desk.ui.widgets.grade_tag import Tag
from qa_desk.ui.widgets.option_face import Option

DEFER_OPTION = Option(DEFER, "D", tr("Defer"), letter="D")
HOW_OPTIONS = tuple(Option(how.value, words[:1], words, letter=words[:1]) for how, words in HOW_WORDS.items())
"""All agreed, most agreed, chair decided: each by its first letter."""
NOTED_AS_UNCLEAR = tr("Noted as unclear, for whoever keeps the template.")


def agreed_options(question: Question) -> tuple[Option, ...]:
    """What a panel can choose for a question: its grades, what it allows in place of one, and putting it off."""
    asides = (replace(one, value=one.value.removeprefix("!"), is_aside=False) for one in aside_options(question))
    return (*scale_options(question), *asides, DEFER_OPTION)


def tag_of(question: Question, own: OwnGrade) -> Tag:
    """The tag of what an auditor gave; what is no judgement at all is said in words."""
    return outcome_tag(question, own.outcome) or Tag(Mark.DASH, own.words, "", "not_answered")


def difference_row(one: PanelQuestion, *, has_draft: bool) -> DifferenceRow:
    """A question as the list shows it."""
    compared = one.compared
    spread = len(compared.grades) > 2 and compared.distance
    apart = tr("spread {distance}", distance=compared.distance) if spread else compared.closeness.value.lower()
    apart = tr("{apart}, all gave the lowest grade", apart=apart) if compared.asks_for_a_look else apart
    status = "agreed" if one.agreed else "deferred" if one.deferred else tr("not recorded yet") if has_draft else ""
    outcome = one.agreed.point if one.agreed else compared.graded[0].outcome if compared.is_same else ""
    return DifferenceRow(
        one.name,
        compared.number,
        compared.question.title,
        tr("{apart}, flagged", apart=apart) if compared.flagged else apart,
        compared.crosses,
        status,
        outcome_tag(compared.question, outcome) if outcome else None,
    )


def open_question(one: PanelQuestion, past: Sequence[PastDecision], *, is_unclear: bool = False) -> OpenQuestion:
    """A question as the pane at the right shows it, with what was recorded on it so far."""
    compared = one.compared
    question, order = compared.question, compared.order
    recorded = (
        tr("{rstrip}. Recorded by {actor}", rstrip=decision_words(question, decision).rstrip("."), actor=decision.actor)
        for decision in past
    )
    return OpenQuestion(
        one.name,
        compared.number,
        question.label,
        compared.words,
        question.scale.points if question.scale else (),
        agreed_options(question),
        tuple(_voice(compared, own) for own in compared.grades),
        order.values[order.line + 1] if order.line is not None else "",
        (*recorded, *((NOTED_AS_UNCLEAR,) if is_unclear else ())),
    )


def _voice(compared: QuestionComparison, own: OwnGrade) -> Voice:
    name = tr("Auditor {letter}", letter=own.letter)
    who = ", ".join(part for part in (own.auditor, own.agency) if part)
    return Voice(
        own.letter,
        f"{name}: {who}" if who else name,
        tag_of(compared.question, own),
        f"{name} ({own.agency})" if own.agency else name,
        own.outcome if own.outcome in compared.order.values else "",
        own.note,
        "; ".join(own.sources),
        own.reason,
        own.flagged,
    )


def kept_draft(one: PanelQuestion) -> Draft:
    """The decision as the pane shows it before anybody touches it: what stands, or the grade that all gave."""
    match one.agreed, one.deferred:
        case AgreedGrade() as grade, _:
            return Draft(grade.point, grade.how.value, grade.reason, grade.dissents)
        case None, None if one.compared.is_same:
            return Draft(one.compared.graded[0].outcome, HowReached.ALL_AGREED.value)
        case None, None:
            return Draft()
        case _, waits:
            return Draft(is_deferred=True, awaited=waits.awaited, whom=waits.whom)


def heading_counts(case: CaseComparison) -> str:
    """ "Auditor A and Auditor B    Same on 21 of 30, one apart on 7, far apart on 2"."""
    return f"{listed(one.label for one in case.auditors)}.  {case.counts.sentence}"


def crossing_words(questions: Iterable[PanelQuestion]) -> str:
    """What the mark of a row stands for; an empty text when no row has it."""
    lines = {one.compared.order.line_words for one in questions if one.compared.crosses}
    if not lines:
        return ""
    return (
        tr("crosses the line between {pop}", pop=lines.pop())
        if len(lines) == 1
        else tr("crosses the line of its scale")
    )


def roles_of(audit: Audit) -> tuple[str, ...]:
    """Who may be in the room, by role and never by name: the chair, and the agencies that audit."""
    labels = {agency.value: agency.label for agency in audit.agencies}
    agencies = (labels.get(auditor.agency, auditor.agency) for auditor in audit.auditors)
    return tuple(dict.fromkeys((tr("Chair"), *sorted(agency for agency in agencies if agency))))


def projected(
    case: CaseComparison, shown: OpenQuestion, draft: Draft, progress: str, marking: str, noun: str
) -> Projected:
    """The open question as the room may see it: letters, never names."""
    option = next((one for one in shown.options if one.value == (DEFER if draft.is_deferred else draft.point)), None)
    chosen = option.label if option is not None else ""
    if draft.is_deferred:
        chosen = tr("Deferred")
    elif chosen and draft.how:
        chosen = f"{chosen} ({HOW_WORDS[HowReached(draft.how)].lower()})"
    return Projected(
        case.title,
        marking,
        f"{noun} {case.subject}",
        shown.number,
        shown.title,
        shown.points,
        tuple(ProjectedVoice(one.letter, one.point, one.tag.word, one.evidence) for one in shown.voices),
        chosen,
        "" if draft.is_deferred else draft.point,
        draft.reason,
        progress,
    )
