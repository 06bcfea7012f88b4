"""The short forms that practitioners and families answer: data, so that another can be added beside them."""

from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice


class VoiceShows(StrEnum):
    """What an answer shows, as whoever recorded it marked it."""

    NOTHING = ""
    STRENGTH = "strength"
    CONCERN = "concern"


YES_PARTLY_NO = (Choice("yes", tr("Yes")), Choice("partly", tr("Partly")), Choice("no", tr("No")))


@dataclass(frozen=True)
class VoiceQuestion:
    """One question: answered in words, or where it has choices by one of them, which is then counted.

    ``shows`` is what an answer in words shows unless it is marked otherwise.
    """

    name: str
    label: str
    choices: tuple[Choice, ...] = ()
    shows: VoiceShows = VoiceShows.NOTHING


@dataclass(frozen=True)
class VoiceForm:
    """A short form: ``many`` names those who answered it, ``who`` asks for them by role."""

    name: str
    edition: str
    title: str
    many: str
    who: str
    who_hint: str
    questions: tuple[VoiceQuestion, ...]

    def question(self, name: str) -> VoiceQuestion:
        """One of its questions; raises UserError when it has none of this name."""
        found = next((one for one in self.questions if one.name == name), None)
        if found is None:
            known = ", ".join(one.name for one in self.questions)
            raise UserError(
                tr("“{title}” has no question “{name}”.", title=self.title, name=name),
                tr("Nothing was recorded. It has: {known}.", known=known),
            )
        return found


VOICE_FORMS = (
    VoiceForm(
        "practitioner_reflection",
        "1",
        tr("Practitioner reflection"),
        "practitioners",
        tr("Role of the practitioner"),
        tr("For example: health visitor. Never a name."),
        (
            VoiceQuestion("went_well", tr("What went well?"), shows=VoiceShows.STRENGTH),
            VoiceQuestion("got_in_the_way", tr("What got in the way?"), shows=VoiceShows.CONCERN),
            VoiceQuestion("would_have_helped", tr("What would have helped?")),
            VoiceQuestion("worked_together", tr("Did the agencies work as one team?"), YES_PARTLY_NO),
            VoiceQuestion("made_difference", tr("Did the work make a difference to the child?"), YES_PARTLY_NO),
        ),
    ),
    VoiceForm(
        "family_feedback",
        "1",
        tr("Family feedback"),
        "families",
        tr("Who spoke"),
        tr("For example: mother, child aged 11, foster carer. Never a name."),
        (
            VoiceQuestion("how_gathered", tr("How was it gathered?")),
            VoiceQuestion("listened_to", tr("Were they listened to?"), YES_PARTLY_NO),
            VoiceQuestion("things_changed", tr("Did things change for the better?"), YES_PARTLY_NO),
            VoiceQuestion("helped_most", tr("What helped most?"), shows=VoiceShows.STRENGTH),
            VoiceQuestion("be_different", tr("What should be different?"), shows=VoiceShows.CONCERN),
        ),
    ),
    VoiceForm(
        "discussion_forum",
        "1",
        tr("Discussion forum"),
        "forums",
        tr("Roles present"),
        tr("For example: 4 social workers, 2 school nurses. Never names."),
        (
            VoiceQuestion("recognised", tr("Which practice was recognised?"), shows=VoiceShows.STRENGTH),
            VoiceQuestion("agrees", tr("Did they agree with what the audit found?"), YES_PARTLY_NO),
            VoiceQuestion("disagreement", tr("Where did they see it differently?"), shows=VoiceShows.CONCERN),
            VoiceQuestion("learning", tr("What will be done differently?")),
        ),
    ),
)
"""The forms as they are offered. What was recorded with an earlier edition stays as it was answered."""


def voice_form(name: str) -> VoiceForm:
    """The form of this name; raises UserError when there is none."""
    found = next((form for form in VOICE_FORMS if form.name == name), None)
    if found is None:
        known = ", ".join(form.name for form in VOICE_FORMS)
        raise UserError(
            tr("There is no form “{name}” for voices.", name=name),
            tr("Nothing was recorded. There are: {known}.", known=known),
        )
    return found
