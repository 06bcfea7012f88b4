"""What a practitioner, a family or a forum said about a case or an audit, beside what the records show."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Self

from qa_desk.domain.errors import UserError
from qa_desk.domain.identifying.identifiers import look_for_identifiers
from qa_desk.domain.identifying.roles import checked_roles
from qa_desk.domain.language import tr
from qa_desk.domain.text import LONGEST_TEXT, clean_text, too_long
from qa_desk.domain.voices.forms import VoiceForm, VoiceShows, voice_form


@dataclass(frozen=True)
class VoiceAnswer:
    """An answer to one question: words, or the value of a choice; and what it shows."""

    question: str
    text: str
    shows: VoiceShows = VoiceShows.NOTHING


@dataclass(frozen=True)
class Said:
    """One filled form: on which day, who spoke by role, and what they answered."""

    form: str
    edition: str
    held_on: date
    who: str
    answers: tuple[VoiceAnswer, ...]

    def answer(self, question: str) -> VoiceAnswer | None:
        """What was answered to one question."""
        return next((one for one in self.answers if one.question == question), None)

    def checked(self, today: date) -> Self:
        """The same, cleaned and in the order of its form; raises UserError beside the field that cannot stand."""
        form = voice_form(self.form)
        if self.held_on > today:
            raise UserError(
                tr("The day must be today or in the past."), tr("Nothing was recorded yet."), field="held_on"
            )
        answers = {one.question: _checked(form, one) for one in self.answers}
        told = tuple(answers[one.name] for one in form.questions if one.name in answers and answers[one.name].text)
        if not told:
            raise UserError(
                tr("Write what was said, in at least one answer."), tr("Nothing was recorded yet."), field="answers"
            )
        return replace(self, edition=form.edition, who=_who(self.who), answers=told)

    @property
    def suspects(self) -> tuple[str, ...]:
        """Passages in the answers that may identify someone, each once, so that the writer can be warned."""
        found = (suspect.text for one in self.answers for suspect in look_for_identifiers(one.text))
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True)
class Voice:
    """Something said, and where it belongs: a case, or with an empty ``subject`` the audit as a whole.

    ``corrected`` says why it was last corrected; what it said before stays in the history.
    """

    id: str
    audit: str
    subject: str
    said: Said
    by: str
    at: datetime
    corrected: str = ""


def _who(text: str) -> str:
    return checked_roles(
        text, tr("Write who spoke, by their role."), tr("health visitor, mother, child aged 11"), "who"
    )


def _checked(form: VoiceForm, answer: VoiceAnswer) -> VoiceAnswer:
    question, text = form.question(answer.question), clean_text(answer.text).strip()
    values = {choice.value for choice in question.choices}
    if question.choices and text and text not in values:
        raise UserError(
            tr(
                "“{label}” is answered by {join}.",
                label=question.label,
                join=", ".join(choice.value for choice in question.choices),
            ),
            tr("Nothing was recorded yet."),
            field=question.name,
        )
    if too_long(text):
        raise UserError(
            tr(
                "The answer to “{label}” is {count:,} characters long and {LONGEST_TEXT:,} can be kept.",
                label=question.label,
                count=len(text),
                LONGEST_TEXT=LONGEST_TEXT,
            ),
            tr("Nothing was recorded yet. Make it shorter."),
            field=question.name,
        )
    return replace(answer, text=text, shows=VoiceShows.NOTHING if question.choices else answer.shows)
