"""How a draft suggests grades: the rules changed, and said in sentences."""

from qa_desk.domain.language import tr
from qa_desk.domain.template import Cap, CapLevel, Scale, Template
from qa_desk.domain.wording import listed
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import Edited, refuse_if_fixed, with_key, with_template_key
from qa_desk.templates.drafts.scales import scale_of
from qa_desk.templates.reading.rule_reader import GRADING_KEYS
from qa_desk.templates.text.plain import Plain, PlainMapping, as_mapping, as_text, mappings

USUAL_SHARES = (85, 55, 35, 20, 10, 5, 1)
"""The least shares offered for new rules: one grade fewer than the scale has, from the second best down."""
USUAL_MINIMUM = "60"


def start_grading(draft: Draft, scale: str = "ofsted") -> Edited:
    """Rules to begin with: the best grade is never suggested where there are four or more, the worst is left over."""
    refuse_if_fixed(draft, key="grading")
    told = scale_of(draft, scale)
    points = [as_text(point.get("name")) for point in mappings(told.get("points"))]
    best_first = points[::-1] if told.get("direction") == "worst_first" else points
    suggested = best_first[1:-1] if len(best_first) > 3 else best_first[:-1]
    shares: PlainMapping = {point: str(share) for point, share in zip(suggested, USUAL_SHARES, strict=False)}
    otherwise = best_first[-1] if best_first else ""
    rules: PlainMapping = {"scale": scale, "thresholds": shares, "otherwise": otherwise}
    return Edited(with_template_key(draft, "grading", rules | {"minimum_answered": USUAL_MINIMUM}))


def set_grading(draft: Draft, key: str, value: Plain | None) -> Edited:
    """Give a key of the grading rules a value, or take it out: ``otherwise``, ``minimum_answered``, ``caps``."""
    refuse_if_fixed(draft, key="grading")
    rules = with_key(as_mapping(draft.plain.get("grading")), key, value, GRADING_KEYS)
    return Edited(with_template_key(draft, "grading", rules))


def delete_grading(draft: Draft) -> Edited:
    """Suggest no grades."""
    refuse_if_fixed(draft, key="grading")
    return Edited(with_template_key(draft, "grading", None))


def grading_words(template: Template) -> tuple[str, ...]:
    """How this template suggests grades, in sentences."""
    rules = template.grading
    if rules is None:
        return (tr("This template suggests no grades."),)
    found = [
        tr(
            "{at_least}% or more of what counts in a section suggests {label}.",
            at_least=step.at_least,
            label=rules.scale.point(step.point).label,
        )
        for step in rules.thresholds
    ]
    least = (
        tr("Less than {at_least}%", at_least=rules.thresholds[-1].at_least) if rules.thresholds else tr("Every section")
    )
    verb = "suggests" if rules.thresholds else tr("is suggested")
    found.append(f"{least} {verb} {rules.scale.point(rules.otherwise).label}.")
    found.append(
        tr(
            "Nothing is suggested until {minimum_answered}% of a section is answered.",
            minimum_answered=rules.minimum_answered,
        )
    )
    found.extend(cap_words(template, cap) for cap in rules.caps)
    if template.grade_question(None) is not None:
        found.append(tr("The overall suggestion is the middle of the section grades; of two middles, the lower."))
    return tuple(found)


def cap_words(template: Template, cap: Cap) -> str:
    """ "A critical question answered Not met holds its section at Requires improvement." """
    labels = listed(_point_labels(template, cap), "or")
    holds = tr("its section") if cap.level is CapLevel.SECTION else tr("the overall grade")
    at_most = template.grading.scale.point(cap.at_most).label if template.grading else cap.at_most
    return tr(
        "A {mark} question answered {labels} holds {holds} at {at_most}.",
        mark=cap.mark,
        labels=labels,
        holds=holds,
        at_most=at_most,
    )


VERDICT_WORDS = {
    "late": tr("Late"),
    "in_time": tr("In time"),
    "quorate": tr("Quorate"),
    "not_quorate": tr("Not quorate"),
}
"""What computed answers are called."""


def _point_labels(template: Template, cap: Cap) -> list[str]:
    scales: list[Scale] = list(template.scales)
    labels = {point.value: point.label for scale in scales for point in scale.points} | VERDICT_WORDS
    marked = [q for q in template.questions() if (q.critical if cap.mark == "critical" else q.limiting)]
    labels |= {choice.value: choice.label for question in marked for choice in question.choices}
    order = [point for point in labels if point in cap.points]
    return [labels[point] for point in order] + sorted(cap.points - set(order))
