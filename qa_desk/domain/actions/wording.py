"""The wording of an action as it may be kept: cleaned, with a lead, a reference of its own, and no circle."""

from collections.abc import Mapping
from dataclasses import replace

from qa_desk.domain.actions.action import Action, Milestone, Wording
from qa_desk.domain.actions.leads import checked_leads
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text, too_long
from qa_desk.domain.typed_words import checked_line, checked_words

LONGEST_REF = 20


def checked_wording(wording: Wording, id_: str, plan: str, actions: Mapping[str, Action]) -> Wording:
    """The same, cleaned; raises UserError beside the field that cannot stand.

    ``actions`` are all there are, by id: a reference belongs to one action of a plan, and nothing waits for itself.
    """
    ref = _checked_ref(wording.ref)
    _check_ref_is_free(ref, id_, plan, actions)
    leads = checked_leads(wording.leads)
    if not leads:
        raise UserError(tr("Enter who leads on action {ref}", ref=ref), field="leads")
    _check_waits(wording.waits_for, id_, ref, actions)
    return replace(
        wording,
        ref=ref,
        words=checked_words(wording.words, f"Write what is to be done in {ref}.", "words"),
        leads=leads,
        group=_long_line(wording.group, "group"),
        effect=_optional(wording.effect, "effect"),
        outcome=_optional(wording.outcome, "outcome"),
        notes=_optional(wording.notes, "notes"),
        milestones=tuple(_milestone(one) for one in wording.milestones),
        source=replace(wording.source, words=_optional(wording.source.words, "source")),
    )


def _checked_ref(text: str) -> str:
    ref = checked_line(text, tr("Enter a reference for the action, such as CG.1."), "ref")
    if len(ref) > LONGEST_REF:
        raise UserError(
            tr(
                "A reference can have {LONGEST_REF} characters, and this one has {count}.",
                LONGEST_REF=LONGEST_REF,
                count=len(ref),
            ),
            tr("Nothing was recorded yet. Make it shorter."),
            field="ref",
        )
    return ref


def _check_ref_is_free(ref: str, id_: str, plan: str, actions: Mapping[str, Action]) -> None:
    for other in actions.values():
        if other.id != id_ and other.plan == plan and other.ref.casefold() == ref.casefold():
            raise UserError(
                tr("{ref} is the reference of another action in this plan.", ref=ref),
                tr("Nothing was recorded yet. Choose another reference."),
                field="ref",
            )


def _check_waits(waits_for: tuple[str, ...], id_: str, ref: str, actions: Mapping[str, Action]) -> None:
    for first in waits_for:
        if first not in actions:
            raise UserError(
                tr("This desk has no such action to wait for."), tr("Nothing was recorded yet."), field="waits_for"
            )
        if id_ in _reached(first, actions):
            raise UserError(
                tr(
                    "{ref} cannot wait for {ref_2}, because {ref_2} waits for {ref}.", ref=ref, ref_2=actions[first].ref
                ),
                tr("Nothing was recorded yet. Choose another action to wait for."),
                field="waits_for",
            )


def _reached(first: str, actions: Mapping[str, Action]) -> set[str]:
    """Everything that an action waits for, at any distance, and itself."""
    reached, ahead = set[str](), [first]
    while ahead:
        one = ahead.pop()
        if one not in reached:
            reached.add(one)
            ahead += actions[one].wording.waits_for if one in actions else ()
    return reached


def _milestone(milestone: Milestone) -> Milestone:
    return replace(milestone, words=checked_words(milestone.words, "Write what the milestone is.", "milestones"))


def _long_line(text: str, field: str) -> str:
    """A heading may be a whole sentence, so it may be longer than a line; line ends in it mean nothing."""
    return " ".join(_optional(text, field).split())


def _optional(text: str, field: str) -> str:
    words = clean_text(text).strip()
    return checked_words(words, "", field) if too_long(words) else words
