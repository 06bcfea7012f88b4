"""What people said in the audits of the demo desk: made up, and recorded through the services."""

from datetime import date

from qa_desk.domain.voices.forms import voice_form
from qa_desk.domain.voices.voice import Said, VoiceAnswer
from qa_desk.services.demo.shipped_texts import ShippedText
from qa_desk.services.demo.workbench import Workbench


def record_voices(bench: Workbench) -> None:
    """Record every voice of the shipped file."""
    for audit, voices in bench.texts("early_help_voices").places():
        for one in voices.members:
            case = one.get("case")
            bench.services.voices.record(audit, case.text if case else "", _said(one))


def _said(one: ShippedText) -> Said:
    form = voice_form(one["form"].text)
    answers = tuple(VoiceAnswer(name, text, form.question(name).shows) for name, text in one.pairs("answers").items())
    return Said(form.name, form.edition, date.fromisoformat(one["on"].text), one["who"].text, answers)
