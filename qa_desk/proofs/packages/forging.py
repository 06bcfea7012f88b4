"""Sealed returns as a cheat with an enrolled device would make them: whole and signed, but not true."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from qa_desk.domain.receiving.merge import heads_of
from qa_desk.domain.receiving.packages import ReturnContents, SentReturn
from qa_desk.domain.receiving.revisions import STATE, Revision, answers_digest, state_of
from qa_desk.exchange.sealed_returns import read_return, write_return
from qa_desk.exchange.sealing import DeviceKeys, Header, PackageKind, seal, unseal
from qa_desk.store.store import Store

Change = Callable[[ReturnContents], ReturnContents]


def keys_of(store: Store) -> DeviceKeys:
    """The keys of the device that writes on a desk."""
    with store.reading() as reading:
        kept = reading.device_keys.own()
    if kept is None:
        raise LookupError("no device writes on this desk yet")
    return DeviceKeys(*kept)


def contents_of(path: Path, chair: Store) -> ReturnContents:
    """What is in a sealed return."""
    return read_return(unseal(path.read_bytes(), PackageKind.RETURN, (keys_of(chair),), path.name).body())


def forge(path: Path, chair: Store, sender: Store, change: Change, name: str = "forged.qareturn") -> Path:
    """The same return with its contents changed, sealed and signed anew with the sender's own keys."""
    header = unseal(path.read_bytes(), PackageKind.RETURN, (keys_of(chair),), path.name).header
    contents = change(contents_of(path, chair))
    return put(path.with_name(name), replace(header, package=contents.manifest.package), contents, chair, sender)


def put(path: Path, header: Header, contents: ReturnContents, chair: Store, sender: Store) -> Path:
    """Contents sealed to the chair and signed by the sender."""
    body = write_return(contents)
    path.write_bytes(seal(header, keys_of(chair).sealing_public.hex(), keys_of(sender), body))
    return path


def with_revisions(contents: ReturnContents, revisions: Iterable[Revision], package: str = "") -> ReturnContents:
    """Other revisions, with a manifest that fits them."""
    made = tuple(revisions)
    by_return: dict[str, list[Revision]] = {}
    for one in made:
        by_return.setdefault(one.agency_return, []).append(one)
    sent = tuple(
        SentReturn(id_, len(ones), tuple(head.id for heads in heads_of(ones).values() for head in heads))
        for id_, ones in by_return.items()
    )
    manifest = replace(contents.manifest, returns=sent, revisions=len(made))
    return ReturnContents(replace(manifest, package=package or manifest.package), made, contents.concerns)


def relinked(revisions: Iterable[Revision], change: Callable[[Revision], Revision]) -> list[Revision]:
    """Every revision changed, with the ids that follow from it put right in those that replaced it."""
    ids: dict[str, str] = {}
    made = []
    for one in revisions:
        after = change(replace(one, parents=tuple(ids.get(parent, parent) for parent in one.parents)))
        ids[one.id] = after.id
        made.append(after)
    return made


def resigned(revisions: Iterable[Revision]) -> list[Revision]:
    """Every sign-off put right for the answers as they now are."""
    answers: dict[tuple[str, str], str] = {}

    def change(one: Revision) -> Revision:
        if one.is_question:
            answers[one.agency_return, one.cell] = one.value
        if one.cell != STATE or not state_of(one.value).answers:
            return one
        own = {cell: value for (id_, cell), value in answers.items() if id_ == one.agency_return}
        told = state_of(one.value)
        outcomes = tuple((name, _grade(own.get(name, ""), outcome)) for name, outcome in told.outcomes)
        return replace(one, value=replace(told, answers=answers_digest(own), outcomes=outcomes).text)

    return relinked(revisions, change)


def _grade(value: str, outcome: str) -> str:
    for point in ("not_met", "partly_met", "met"):
        if f'"{point}"' in value:
            return point
    return outcome
