"""The letter to one agency or school: what is amber or red, why, what would move it, and by when to answer."""

from collections.abc import Iterator

from qa_desk.domain.application_evidence import MONTHS_RECENT, item_words
from qa_desk.domain.area_checks.check import AreaCheck, Visit
from qa_desk.domain.areas.dissent import dissent_words
from qa_desk.domain.areas.grid import Area
from qa_desk.domain.dates import short_date
from qa_desk.domain.tones import Mark
from qa_desk.domain.wording import lower_first
from qa_desk.reports.content import Block, Bullets, Column, ColumnKind, Heading, Note, Paragraph, Report, Table, Tag
from qa_desk.reports.cover import LIMITS
from qa_desk.reports.letters.material import HeldBack, LetterArea, LetterMaterial

SEEN = "The panel saw your own grades and what you listed as evidence."


def letter(material: LetterMaterial) -> Report:
    """The letter as a report of a page or two."""
    footer = f"{material.template}. {material.record}" if material.record else material.template
    return Report(
        title=f"Letter to {material.subject}",
        subtitle=material.audit_title,
        blocks=(*_opening(material), *_areas(material), *_checks(material), *_answer(material)),
        created_on=material.written_on,
        marking=material.marking,
        footer=footer,
    )


def _opening(material: LetterMaterial) -> Iterator[Block]:
    count, so_far = len(material.areas), ""
    if material.decided < material.area_count:
        so_far = f" It has agreed {material.decided} of your {material.area_count} sections so far."
    yield Paragraph(
        f"Thank you for your self-evaluation. The panel looked at your grades and at what you listed as evidence."
        f"{so_far} {count} of your {material.area_count} sections {'needs' if count == 1 else 'need'} an answer from "
        f"you by {short_date(material.answer_by)}."
    )
    columns = (
        Column("Section", share=0.4), Column("Your grade", ColumnKind.TAG, 0.2), Column("Agreed", ColumnKind.TAG, 0.2),
        Column("Last year", ColumnKind.TAG, 0.2),
    )  # fmt: skip
    rows = tuple(_row(one.area) for one in material.areas)
    yield Table("What the panel agreed", columns, rows)


def _row(area: Area) -> tuple[str, Tag | str, Tag | str, Tag | str]:
    agreed = area.agreed.point if area.agreed else ""
    own = area.own if area.is_graded else ""
    last = area.last.point if area.last else ""
    return (
        area.section.label, _tag(area, own, area.own_words), _tag(area, agreed, "Not agreed yet"),
        _tag(area, last, "None"),
    )  # fmt: skip


def _tag(area: Area, value: str, without: str) -> Tag | str:
    if not value or not area.scale.has(value):
        return value or without
    point = area.scale.point(value)
    return Tag(point.label, point.letter, Mark(point.shape.value), point.tone)


def _areas(material: LetterMaterial) -> Iterator[Block]:
    for one in material.areas:
        yield Heading(f"{one.area.section.label}: {lower_first(one.area.label(one.area.standing))}")
        yield from _why(one)
        yield from _shown(one)
        yield Paragraph(_moves(one), lead="What would move it.")


def _why(one: LetterArea) -> Iterator[Block]:
    agreed = one.area.agreed
    point = one.area.scale.point(one.area.standing)
    if agreed is not None and agreed.reason:
        yield Paragraph(agreed.reason, lead="Why.")
        for words in dissent_words(agreed, one.area.grade, is_leaving=True):
            yield Paragraph(words, lead="Not everyone agreed.")
    elif one.held_back:
        yield Paragraph("You graded it so yourself, because of what is listed here.", lead="Why.")
    else:
        yield Paragraph(point.descriptor or f"The grade is {lower_first(point.label)}.", lead="Why.")
    if one.held_back:
        yield Bullets(tuple(map(_held_words, one.held_back)))


def _held_words(one: HeldBack) -> str:
    words = f"{one.number} {one.title}: {lower_first(one.outcome)}."
    return f"{words} You wrote: {one.note}" if one.note else words


def _shown(one: LetterArea) -> Iterator[Block]:
    if one.items:
        yield Paragraph("You listed:", lead="What was shown.")
        yield Bullets(tuple(item_words(item) for item in one.items))
    else:
        yield Paragraph("No evidence was listed for this section.", lead="What was shown.")


def _moves(one: LetterArea) -> str:
    return f"{one.wanted} It needs an item from the last {MONTHS_RECENT} months that shows application.".strip()


def _checks(material: LetterMaterial) -> Iterator[Block]:
    """What visits and surveys showed, in one paragraph; nothing where there were none."""
    if not material.checks:
        return
    told = (_check_words(section, one) for section, one in material.checks)
    yield Heading("What visits and surveys showed")
    yield Paragraph(f"{' '.join(told)} A visit or a survey changes no grade by itself.")


def _check_words(section: str, check: AreaCheck) -> str:
    told = check.told
    words = f"{section}: {lower_first(told.words)}."
    if not isinstance(told, Visit):
        return words
    return f"{words} {told.seen}" if told.seen.endswith((".", "!", "?")) else f"{words} {told.seen}."


def _answer(material: LetterMaterial) -> Iterator[Block]:
    yield Heading("Your answer")
    yield Paragraph(
        f"By {short_date(material.answer_by)}, for each section above, send either the evidence itself or what you "
        "will do, who leads on it by role, and when it will be done. Evidence of application is an audit, a survey, "
        f"figures, minutes or an observation from the last {MONTHS_RECENT} months, with its title, its date and the "
        "role of its owner. What you send stands beside the grades above; they change only when the panel has looked "
        "at it."
    )
    if material.sender:
        yield Paragraph(material.sender, lead="For the panel.")
    yield Note(f"{SEEN} {LIMITS}", "About these grades")
