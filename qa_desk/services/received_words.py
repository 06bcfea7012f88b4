"""What is said of a sealed return that came before, or that an earlier one overtook."""

from collections.abc import Sequence
from datetime import datetime

from qa_desk.domain.dates import day_and_month
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.receiving.packages import ReturnManifest
from qa_desk.store.receiving import KeptPackage


def is_known(manifest: ReturnManifest, packages: Sequence[KeptPackage]) -> bool:
    """Whether this very file was taken in and counts."""
    return any(one.id == manifest.package and not one.set_aside for one in packages)


def standing_note(manifest: ReturnManifest, packages: Sequence[KeptPackage], sender: str) -> str:
    """How a file stands beside those that came before it; empty when there is nothing to say."""
    for one in packages:
        if one.id == manifest.package and not one.set_aside:
            return tr(
                "You already have this return from {sender}, received {day}.", sender=sender, day=_day(one.received_at)
            )
    for one in packages:
        if one.id == manifest.package:
            return tr("This return was set aside. Taking it in brings it back.")
    newer = [one for one in packages if one.version > manifest.version and one.device == manifest.device]
    if newer:
        return tr(
            "This is version {version}. You already have version {version_2} from {sender}.",
            version=manifest.version,
            version_2=newer[-1].version,
            sender=sender,
        )
    older = [one for one in packages if one.version < manifest.version and one.device == manifest.device]
    if older:
        return tr(
            "This replaces version {version}, received {day}. Both are kept.",
            version=older[-1].version,
            day=_day(older[-1].received_at),
        )
    return ""


def _day(moment: str) -> str:
    return day_and_month(datetime.fromisoformat(moment).astimezone().date())


def erased_here(sender: str, case: str) -> UserError:
    """A return that would bring back what was erased: one case, or without ``case`` an audit."""
    what = tr("case {case}, which was", case=case) if case else tr("an audit that was")
    return UserError(
        tr("{sender}'s return holds {what} erased here by law.", sender=sender, what=what),
        tr("It has not been taken in. Ask {sender} to erase it too, and to send a return without it.", sender=sender),
    )
