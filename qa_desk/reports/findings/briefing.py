"""The practitioner briefing: one page in seven parts, read in seven minutes and talked about in a team meeting."""

from collections.abc import Iterator
from dataclasses import replace

from qa_desk.domain.actions.listing import ListedAction
from qa_desk.domain.disclosure.tally import ShownLine
from qa_desk.domain.findings.choice import concerns, quoted, strengths
from qa_desk.domain.findings.words import (
    graded_noun,
    interval_sentence,
    provisional_line,
    share_words,
    signed_off_words,
)
from qa_desk.domain.wording import listed
from qa_desk.reports.content import Block, Bullets, Column, Heading, Paragraph, Quote, Report, Table
from qa_desk.reports.findings.material import FindingsMaterial, look_back_words, sentence_start
from qa_desk.reports.findings.one_page import LONGEST_TITLE, Fits, Room, cut, fitted, foot, left_out_words, soonest
from qa_desk.reports.findings.shown_words import headline, headline_tally

QUOTES = "quotes"
"""The part that can be left out by its name."""

USED = ("Team", "Date", "Led by", "What we will do")
PROMPTS = (
    "Which of this do we know from our own work, and which of it surprises us?",
    "What will each of us do differently from tomorrow, and how will we know that it helps a child?",
)


def briefing(material: FindingsMaterial, fits: Fits) -> Report:
    """The briefing of one audit, as full as one page allows."""
    return fitted(lambda room: _page(material, room), fits)


def _page(material: FindingsMaterial, room: Room) -> Report:
    if QUOTES in material.left_out:
        room = replace(room, quotes=0)
    found = material.found
    return Report(
        title=cut(material.audit.title, LONGEST_TITLE),
        subtitle="Seven-minute briefing, provisional" if found.provisional else "Seven-minute briefing",
        blocks=(
            *_why(material, room),
            *_looked_at(material, room),
            *_found(material, room),
            *_works_well(material, room),
            *_differently(material, room),
            *_will_happen(material, room),
            *_talk(material, room),
            *_left_out(material, room),
            foot(material),
        ),
        created_on=material.created_on,
        marking=material.marking,
        footer=f"{found.template.title}, edition {found.template.edition}",
        compact=True,
    )


def _why(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    audit = material.audit
    yield Heading("1. Why we looked")
    why = cut(audit.key_lines, room.letters) or f"To see how well {material.found.template.title.lower()} is done."
    yield Paragraph(why, lead=f"{cut(audit.theme, 80)}." if audit.theme else "")


def _looked_at(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    yield Heading("2. What we looked at")
    words = [sentence_start(signed_off_words(material.found)), look_back_words(material.audit)]
    if material.audit.agencies:
        words.append(cut(listed(agency.label for agency in material.audit.agencies), room.letters))
    yield Paragraph(" ".join(f"{each}." for each in words if each))


def _found(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    shown = material.shown
    yield Heading("3. What we found")
    leading = headline_tally(shown)
    if leading is not None and headline(shown):
        yield Paragraph(interval_sentence(*leading), lead=headline(shown))
    if whole := _written(material).get(""):
        yield Paragraph(cut(whole, room.letters))
    weakest = concerns(shown.questions)[: room.told]
    yield from _lines(material, weakest, room, "No question stands out as weak.")
    yield from _quotes(material, weakest, room, as_strength=False)
    if themes := [one.theme.name for one in material.own_words.themes[: room.told]]:
        yield Paragraph(f"{cut(listed(themes), room.letters)}.", lead="Themes seen most:")


def _works_well(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    yield Heading("4. What works well")
    strongest = strengths(material.shown.questions)[: room.told]
    yield from _lines(material, strongest, room, "No question stands out as strong.")
    yield from _quotes(material, strongest, room, as_strength=True)


def _lines(material: FindingsMaterial, told: tuple[ShownLine, ...], room: Room, none: str) -> Iterator[Block]:
    if not told:
        yield Paragraph(none)
        return
    noun, written = graded_noun(material.found), _written(material)
    points = []
    for line in told:
        share = f"{cut(line.label, room.letters)}: {share_words(line.tally, noun)}"
        words = cut(written.get(line.question, ""), room.letters // 2)
        points.append(f"{share}. {words}" if words else share)
    yield Bullets(tuple(points))


def _written(material: FindingsMaterial) -> dict[str, str]:
    """What people wrote for the report, by question; under "" of the audit as a whole."""
    return {one.question: one.words for one in material.own_words.in_report}


def _quotes(
    material: FindingsMaterial, told: tuple[ShownLine, ...], room: Room, *, as_strength: bool
) -> Iterator[Block]:
    """Sentences of the first question alone, without the case they are from."""
    for line in told[:1]:
        behind = material.evidence.get(line.question, ())
        for each in quoted(line, behind, as_strength=as_strength).quotes[: room.quotes]:
            yield Quote(cut(each.note, room.letters // 2))


def _differently(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    yield Heading("5. What to do differently")
    weakest = concerns(material.shown.questions)[: room.told]
    if not weakest:
        yield Paragraph("Keep to what works well, and ask it of every record.")
        return
    yield Paragraph("Ask of each record, before anybody else does:")
    by_name = material.found.template.by_name
    yield Bullets(tuple(cut(by_name[line.question].label, room.letters) for line in weakest))


def _will_happen(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    yield Heading("6. What will happen")
    actions = soonest(material.actions)[: room.told]
    if actions:
        yield Bullets(tuple(_action_words(one, room) for one in actions))
    else:
        yield Paragraph("No action has been agreed from this audit yet.")
    if waits := provisional_line(material.found).removeprefix("Provisional: "):
        yield Paragraph(f"{sentence_start(waits)}, so counts can still change.")


def _action_words(one: ListedAction, room: Room) -> str:
    wording, due = one.action.wording, cut(one.action.due.words, 60)
    return f"{cut(wording.words, room.letters)} ({cut(listed(wording.leads), 80)}; {due})"


def _talk(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    yield Heading("7. Talk about it")
    shown, asked = material.shown, list(PROMPTS)
    for line in concerns(shown.questions)[:1]:
        asked.insert(1, f"{cut(line.label, room.letters)}: what gets in our way, and what would help?")
    yield Bullets(tuple(asked), numbered=True)
    yield Table("When we used this page", tuple(map(Column, USED)), (("",) * len(USED),), row_headers=False)


def _left_out(material: FindingsMaterial, room: Room) -> Iterator[Block]:
    shown = material.shown
    weak, strong, planned = concerns(shown.questions), strengths(shown.questions), soonest(material.actions)
    words = left_out_words(
        (min(room.told, len(each)), len(each), noun)
        for each, noun in ((weak, "concerns"), (strong, "strengths"), (planned, "actions"))
    )
    if words:
        yield Paragraph(words)
