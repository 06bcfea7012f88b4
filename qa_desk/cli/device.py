"""Devices: this desk's card, and whose devices it trusts."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.errors import UserError

if TYPE_CHECKING:
    from qa_desk.services.enrolment import OfferedCard


def add_to(noun: ArgumentParser) -> None:
    """The commands ``device card``, ``enrol``, ``list`` and ``revoke``."""
    verbs = verbs_of(noun)
    card = add_verb(verbs, "card", _card, "this desk's card, to give to others, and its six words to read aloud")
    add_desk(card)
    card.add_argument("-o", "--output", metavar="FILE", type=Path, help="put the card into FILE")
    card.add_argument("--agency", default="", help="the agency on the card")
    add_name(card)
    enrol = add_verb(verbs, "enrol", _enrol, "trust a device, once its owner read the same six words aloud")
    add_desk(enrol)
    enrol.add_argument("card", metavar="CARD", type=Path, help="the card that its owner sent")
    enrol.add_argument("--words", metavar="WORDS", help="the six words as its owner read them aloud")
    enrol.add_argument("--known-as", default="", metavar="NAME", help="how the audits of this desk call its owner")
    add_name(enrol)
    add_desk(add_verb(verbs, "list", _list, "every device that was enrolled here"))
    revoke = add_verb(verbs, "revoke", _revoke, "take nothing more from a device")
    add_desk(revoke)
    revoke.add_argument("fingerprint", metavar="FINGERPRINT", help="as in `device list`")
    revoke.add_argument("--reason", required=True, help="why, for the history")
    add_name(revoke)


def _card(arguments: Namespace, workplace: Workplace) -> Told:
    name = actor_of(arguments)
    with open_desk(arguments, workplace, name) as services:
        if arguments.output is None:
            offered = services.enrolment.own_card(name, arguments.agency)
        else:
            offered = services.enrolment.save_card(arguments.output, name, arguments.agency)
    where = f"Saved as {arguments.output}." if arguments.output else offered.card.text.rstrip()
    return Told((where, f"Read these six words aloud: {offered.words}"), _body(offered))


def _enrol(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        offered = services.enrolment.read_card(arguments.card)
        if " ".join((arguments.words or "").lower().split()) != offered.words:
            raise UserError(
                f"The six words of this card are: {offered.words}.",
                f"Nobody was enrolled. Ask {offered.card.name} to read theirs aloud, and give them after --words.",
            )
        services.enrolment.enrol(offered.card, arguments.known_as)
    name = arguments.known_as or offered.card.name
    return Told((f"Enrolled the device of {name}.",), _body(offered) | {"name": name})


def _list(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        devices = services.enrolment.devices()
    lines = tuple(_line(one) for one in devices)
    return Told(lines or ("No device is enrolled here.",), {"devices": [_body(one) for one in devices]})


def _line(offered: "OfferedCard") -> str:
    card, known = offered.card, offered.known
    last = offered.last
    seen = f"; last seen {last.seen_at.date()} at entry {last.size}, head {last.hash[:8]}" if last else ""
    revoked = f"; revoked: {known.revoked}" if known and known.revoked_at else ""
    return f"{card.fingerprint}  {card.name}{f', {card.agency}' if card.agency else ''}: {offered.words}{seen}{revoked}"


def _revoke(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.enrolment.revoke(arguments.fingerprint, arguments.reason)
    return Told(("Revoked. What came from this device before is kept.",), {"fingerprint": arguments.fingerprint})


def _body(offered: "OfferedCard") -> dict[str, Any]:
    card, known = offered.card, offered.known
    return {
        "fingerprint": card.fingerprint,
        "name": card.name,
        "agency": card.agency,
        "words": offered.words,
        "signing_key": card.signing_key,
        "sealing_key": card.sealing_key,
        "revoked": known.revoked if known else "",
        "last_head": offered.last.hash if offered.last else "",
        "last_entry": offered.last.size if offered.last else 0,
        "last_seen": offered.last.seen_at.isoformat() if offered.last else "",
    }
