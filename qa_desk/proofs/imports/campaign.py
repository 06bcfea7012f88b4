"""Gives the program files that mean harm: each is refused with its one reason, in time, and asks for nothing else."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.exchange import TEMPLATE
from qa_desk.proofs.imports.reading import (
    Found,
    ReadingProcess,
    can_be_watched,
    done_while_reading,
    is_workbook,
    read_as_the_program_does,
    reading_process,
)
from qa_desk.proofs.imports.specimen import Reader, Specimen, good_workbook, part_of, rebuilt
from qa_desk.proofs.imports.spoiling import mutant
from qa_desk.proofs.imports.templates import templates
from qa_desk.proofs.imports.workbooks import BOOK, CANARY, RELATIONS, SHEET, TYPES, workbooks
from qa_desk.proofs.imports.zips import zips

LONGEST_S = 15.0
AS_THE_PROGRAM = 8
"""Of so many workbooks, one is also read as when a person chooses it, by a process of its own."""
WATCHED = 32
"""Of so many, one is also read while every call to the system is watched, and every one that tempts to such calls."""
ANY = None
"""A file that was spoilt by chance may be refused with any reason, or be read."""


def prove(attack: Attack) -> Outcome:
    """Read ``count`` files: those that are listed, and then such as chance spoilt."""
    outcome = Outcome()
    if sys.platform == "win32":
        outcome.not_tried = "this system does not limit what a process may use, as the reading process has to be"
        return outcome
    (attack.folder / CANARY).write_text("nobody reads this")
    watched = can_be_watched(attack.folder)
    if not watched:
        outcome.seen["not watched, for want of strace"] = 1
    with reading_process() as process:
        for number, (specimen, reason) in enumerate(files_of(attack)):
            attack.progress.step(number, attack.count, "Reading hostile files")
            path = attack.folder / ("list.xlsx" if is_workbook(specimen) else "form.yaml")
            path.write_bytes(specimen.content)
            outcome.attacks += 1
            for problem in _tried(specimen, reason, path, process, outcome):
                outcome.failures.append(f"file {number + 1}, {specimen.name}: {problem}")
            if watched and is_workbook(specimen) and (specimen.tempting or number % WATCHED == 0):
                outcome.seen["watched while they were read"] += 1
                for problem in done_while_reading(specimen, attack.folder, CANARY):
                    outcome.failures.append(f"file {number + 1}, {specimen.name}: {problem}")
            path.unlink()
    return outcome


def files_of(attack: Attack) -> Iterator[tuple[Specimen, str | None]]:
    """So many files, each with the reason it has to be refused with."""
    listed = [*workbooks(str(attack.folder)), *zips(), *templates()]
    chance = attack.random("files")
    for one in listed if attack.count >= len(listed) else chance.sample(listed, attack.count):
        yield one, one.reason
    for number in range(attack.count - len(listed)):
        yield (_spoilt_template if number % 2 else _spoilt_workbook)(attack, number), ANY


def _spoilt_template(attack: Attack, number: int) -> Specimen:
    made = mutant((TEMPLATE,), attack.seed, number)
    content = made.text.encode("utf-8", "surrogatepass") if made.content is None else made.content
    return Specimen("a template spoilt by chance", Reader.TEMPLATE, content)


def _spoilt_workbook(attack: Attack, number: int) -> Specimen:
    """A workbook with bytes changed in the file, or in one of its parts and packed again."""
    chance, good = attack.random("workbook", number), good_workbook()
    if chance.random() < SHARE_FROM_OUTSIDE:
        return Specimen("a workbook spoilt by chance", Reader.WORKBOOK, _spoilt(good, chance))
    name = chance.choice((SHEET, SHEET, TYPES, BOOK, RELATIONS, "xl/styles.xml"))
    part = _spoilt(part_of(good, name), chance)
    return Specimen(f"a workbook spoilt by chance in {name}", Reader.WORKBOOK, rebuilt(good, {name: part}))


SHARE_FROM_OUTSIDE = 0.3


def _spoilt(raw: bytes, chance: Random) -> bytes:
    made = bytearray(raw)
    for _ in range(chance.choice((1, 1, 2, 8))):
        place, other = sorted(chance.randrange(len(made)) for _ in range(2))
        match chance.randrange(5):
            case 0:
                made[place] ^= 1 << chance.randrange(8)
            case 1:
                del made[place : place + chance.choice((1, 4, 60))]
            case 2:
                made[place:place] = made[place:other] * chance.choice((1, 1, 50))
            case 3:
                made[place:place] = chance.choice(PIECES)
            case _:
                made[place : place + 8] = made[other : other + 8]
        if not made:
            return b"x"
    return bytes(made)


PIECES = (
    b"<", b">", b"&", b"&x;", b"</row>", b'<row r="9">', b'r="-1"', b"<![CDATA[", b"]]>", b"<!--", b"\x00", b"\xff\xfe",
    b'"', b"1e308", b"99999999999999999999", b"<c/>", b"xmlns:x='y'", b"<?x?>", b"<a>" * 1000,
)  # fmt: skip


def _tried(
    specimen: Specimen, reason: str | None, path: Path, process: ReadingProcess, outcome: Outcome
) -> Iterator[str]:
    """What is wrong with what became of one file."""
    found = process.read(specimen, path)
    outcome.became[_said(specimen, found, reason)] += 1
    if found.reason.startswith("its reader") or "refused without" in found.reason:
        yield found.reason
    if reason is not ANY and found.reason != reason:
        yield f"refused as {found.reason!r}, and not as {reason!r}"
    if found.seconds > LONGEST_S:
        yield f"it took {found.seconds:.0f} s"
    if is_workbook(specimen) and outcome.attacks % AS_THE_PROGRAM == 0:
        outcome.seen["read in a process of their own"] += 1
        if (again := read_as_the_program_does(path)) != found.reason:
            yield f"refused as {again!r} by a process of its own, and as {found.reason!r} among others"


def _said(specimen: Specimen, found: Found, reason: str | None) -> str:
    what = f"{specimen.reader}, spoilt by chance" if reason is ANY else specimen.reader
    return f"{what}: {'refused' if found.reason else 'read'}"
