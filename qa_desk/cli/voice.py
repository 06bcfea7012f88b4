"""Practitioner and family voice: what people said, recorded and listed."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.dates import parse_date, short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.voices.forms import VOICE_FORMS, VoiceShows, voice_form
from qa_desk.domain.voices.voice import Said, Voice, VoiceAnswer


def add_to(noun: ArgumentParser) -> None:
    """The commands ``voice forms``, ``list``, ``add`` and ``correct``."""
    verbs = verbs_of(noun)
    add_verb(verbs, "forms", _forms, "the short forms, with the names of their questions")
    show = add_verb(verbs, "list", _list, "everything that was said in an audit")
    _add_audit(show)
    show.add_argument("--case", metavar="CODE", help="only what was said about this case")
    add = add_verb(verbs, "add", _add, "record what a practitioner, a family or a forum said")
    _add_audit(add)
    add.add_argument("form", metavar="FORM", help="as in `voice forms`")
    add.add_argument("--case", default="", metavar="CODE", help="the case it is about (otherwise the audit)")
    add.add_argument("--on", default="", metavar="DATE", help="the day they spoke (today)")
    add.add_argument("--who", required=True, metavar="ROLE", help="who spoke, by role")
    _add_answers(add)
    correct = add_verb(verbs, "correct", _correct, "put right what was written down wrongly")
    _add_audit(correct)
    correct.add_argument("voice", metavar="VOICE", help="its id, as in `voice list`")
    correct.add_argument("--on", default="", metavar="DATE", help="the day they spoke")
    correct.add_argument("--who", default="", metavar="ROLE", help="who spoke, by role")
    correct.add_argument("--reason", required=True, help="why, for the history")
    _add_answers(correct)


def _add_audit(parser: ArgumentParser) -> None:
    add_desk(parser)
    parser.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")


def _add_answers(parser: ArgumentParser) -> None:
    parser.add_argument("--answer", action="append", default=[], metavar="NAME=TEXT", help="an answer")
    parser.add_argument(
        "--shows", action="append", default=[], metavar="NAME=WHAT", help="strength, concern or nothing, of an answer"
    )
    add_name(parser)


def _forms(arguments: Namespace, workplace: Workplace) -> Told:  # noqa: ARG001 - every verb is called the same way
    lines: list[str] = []
    for form in VOICE_FORMS:
        lines.append(f"{form.name}  {form.title}, edition {form.edition}")
        for one in form.questions:
            choices = f" ({', '.join(choice.value for choice in one.choices)})" if one.choices else ""
            lines.append(f"  {one.name}: {one.label}{choices}")
    body = [
        {
            "name": form.name,
            "edition": form.edition,
            "title": form.title,
            "questions": [
                {"name": one.name, "label": one.label, "choices": [choice.value for choice in one.choices]}
                for one in form.questions
            ],
        }
        for form in VOICE_FORMS
    ]
    return Told(tuple(lines), {"forms": body})


def _list(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        voices = services.voices.of(arguments.audit, arguments.case)
    lines = tuple(line for voice in voices for line in _lines(voice))
    body = {"audit": arguments.audit, "voices": [_body(voice) for voice in voices]}
    return Told(lines or ("Nobody's voice is recorded here yet.",), body)


def _add(arguments: Namespace, workplace: Workplace) -> Told:
    form, today = voice_form(arguments.form), workplace.clock.today()
    held_on = _day(arguments.on, today) or today
    said = _with_answers(arguments, Said(form.name, form.edition, held_on, arguments.who, ()))
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        voice = services.voices.record(arguments.audit, arguments.case, said).voice
    return _told(voice)


def _correct(arguments: Namespace, workplace: Workplace) -> Told:
    held_on = _day(arguments.on, workplace.clock.today())
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.audits.get(arguments.audit)
        kept = services.voices.get(arguments.voice)
        if kept.audit != arguments.audit:
            raise UserError(f"{arguments.audit} has no such voice.", "Look up its id in `voice list`.")
        said = replace(kept.said, held_on=held_on or kept.said.held_on, who=arguments.who or kept.said.who)
        voice = services.voices.correct(kept.id, _with_answers(arguments, said), arguments.reason).voice
    return _told(voice)


def _day(text: str, today: date) -> date | None:
    return parse_date(text, today) if text else None


def _with_answers(arguments: Namespace, said: Said) -> Said:
    """The same with the answers and marks that were given in place of those it had."""
    form = voice_form(said.form)
    answers = {one.question: one for one in said.answers}
    for name, text in map(_pair, arguments.answer):
        answers[name] = VoiceAnswer(name, text, form.question(name).shows)
    for name, what in map(_pair, arguments.shows):
        if what not in ("nothing", *(one.value for one in VoiceShows if one)) or name not in answers:
            raise UserError(
                f"“{name}={what}” marks no answer.", "Nothing was recorded. Write NAME=strength, concern or nothing."
            )
        answers[name] = replace(answers[name], shows=VoiceShows("" if what == "nothing" else what))
    return replace(said, answers=tuple(answers.values()))


def _pair(words: str) -> tuple[str, str]:
    name, sign, text = words.partition("=")
    if not sign or not name.strip():
        raise UserError(f"“{words}” is no answer.", "Nothing was recorded. Write NAME=TEXT.")
    return name.strip(), text


def _told(voice: Voice) -> Told:
    suspects = voice.said.suspects
    warning = (f"This may identify someone: {', '.join(suspects)}. Correct it if it does.",) if suspects else ()
    return Told((*_lines(voice), *warning), _body(voice) | {"may_identify": list(suspects)})


def _lines(voice: Voice) -> Iterator[str]:
    said, form = voice.said, voice_form(voice.said.form)
    where = f"case {voice.subject}" if voice.subject else "the audit"
    yield f"{voice.id}  {form.title} on {where}, {short_date(said.held_on)}: {said.who}"
    for answer in said.answers:
        mark = f" ({answer.shows.value})" if answer.shows else ""
        yield f"  {form.question(answer.question).label} {answer.text}{mark}"
    if voice.corrected:
        yield f"  Corrected: {voice.corrected}"


def _body(voice: Voice) -> dict[str, Any]:
    said = voice.said
    return {
        "voice": voice.id,
        "audit": voice.audit,
        "subject": voice.subject,
        "form": said.form,
        "edition": said.edition,
        "held_on": said.held_on.isoformat(),
        "who": said.who,
        "answers": [
            {"question": one.question, "text": one.text, "shows": one.shows.value or None} for one in said.answers
        ],
        "corrected": voice.corrected or None,
    }
