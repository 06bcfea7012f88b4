"""Lies that need an enrolled device, a stolen one or an old file: each is told in words of its own."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from qa_desk.domain.answers import Answer
from qa_desk.domain.receiving.packages import ReturnContents
from qa_desk.domain.receiving.revisions import Revision, answer_text
from qa_desk.exchange.sealing import PackageKind, read_header
from qa_desk.proofs.exchange import CHAIR, JO, LEE, Exchange, packed_desks
from qa_desk.proofs.packages.forging import (
    Change,
    contents_of,
    forge,
    keys_of,
    put,
    relinked,
    resigned,
    with_revisions,
)

Lie = tuple[str, str, str]
"""What was tried, the words it has to be met with, and the words it was met with."""


def told_lies(folder: Path) -> Iterator[Lie]:
    """Tell each lie to a chair's desk; anything but a refusal that leaves the desk alone gives other words."""
    with packed_desks(folder, JO, LEE) as exchange:
        exchange.grade(JO, 1)
        path = exchange.seal(JO)
        yield from _before_it_came(exchange, path)
        exchange.chair.receiving.take_in([path])
        yield from _after_it_came(exchange, path)
        exchange.chair.enrolment.revoke(exchange.of(JO).enrolment.own_card().card.fingerprint, "The laptop was stolen")
        yield "a revoked device", f"The device of {JO} was revoked", met_with(exchange, path)


def _before_it_came(exchange: Exchange, path: Path) -> Iterator[Lie]:
    changed = forged(exchange, path, lambda told: with_revisions(told, relinked(told.revisions, worse)))
    yield "an answer changed after the sign-off", "was changed after it was signed off", met_with(exchange, changed)
    chair, lee = exchange.desks[CHAIR].store, exchange.desks[LEE].store
    other = forge(path, chair, lee, lambda told: told)
    yield "a return of somebody else", f"The device of {LEE} sent a return of {JO}", met_with(exchange, other)
    exchange.desks["copy"] = exchange.desks[JO].copied(exchange.folder / "copy.qadesk")
    copied = exchange.seal("copy")
    yield "a device nobody enrolled", "a device that is not enrolled here", met_with(exchange, copied)
    elsewhere = exchange.folder / "elsewhere"
    elsewhere.mkdir()
    with Exchange(elsewhere, auditors=(JO,)) as others:
        others.chair.enrolment.enrol(exchange.of(JO).enrolment.own_card().card)
        yield "another chair", "sealed to another chair", met_with(others, path)
        header = read_header(path.read_bytes(), PackageKind.RETURN, path.name)
        header = replace(header, recipient=keys_of(others.desks[CHAIR].store).fingerprint)
        contents, store = contents_of(path, chair), others.desks[CHAIR].store
        resealed = put(elsewhere / "resealed.qareturn", header, contents, store, exchange.desks[JO].store)
        yield "another audit", "an audit that this desk does not have", met_with(others, resealed)


def _after_it_came(exchange: Exchange, path: Path) -> Iterator[Lie]:
    replayed = path.with_name("replayed.qareturn")
    replayed.write_bytes(path.read_bytes())
    yield "a replay", f"You already have this return from {JO}", met_with(exchange, replayed)
    two = forged(exchange, path, lambda told: with_revisions(told, resigned(relinked(told.revisions, worse)), "two"))
    yield "equivocation", "says two different things about the same moment", met_with(exchange, two)
    old = forged(exchange, path, rewritten)
    yield "a rewritten history", "was rewritten since an earlier return", met_with(exchange, old)
    twin = forged(exchange, path, lambda told: told, "twin.qareturn")
    yield "two files under one name", "sent two different files under one name", met_with(exchange, twin)


def met_with(exchange: Exchange, path: Path) -> str:
    """What the chair is told of a file; "it was taken in" when anything of it was kept."""
    before = exchange.chair.desk.head
    (file,) = exchange.chair.receiving.take_in([path]).files
    return str(file.refused or file.note) if exchange.chair.desk.head == before else "it was taken in"


def forged(exchange: Exchange, path: Path, change: Change, name: str = "forged.qareturn") -> Path:
    """The return with its contents changed, by the device it came from."""
    return forge(path, exchange.desks[CHAIR].store, exchange.desks[JO].store, change, name)


def answered(value: str) -> Callable[[Revision], Revision]:
    """Another answer to the first question."""
    text = answer_text(Answer(value))
    return lambda one: replace(one, value=text) if one.cell == "seen" else one


worse = answered("not_met")


def rewritten(contents: ReturnContents) -> ReturnContents:
    """The same answers from a journal that says something else of them."""
    made = relinked(contents.revisions, lambda one: replace(one, journal_hash=one.journal_hash[::-1]))
    changed = with_revisions(contents, made, "rewritten")
    last = [one for one in made if one.device_sequence == contents.manifest.device_size]
    hash_ = last[0].journal_hash if last else contents.manifest.device_hash
    return replace(changed, manifest=replace(changed.manifest, device_hash=hash_))
