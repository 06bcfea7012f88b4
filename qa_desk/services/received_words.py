"""What is said of a sealed return that came before, or that an earlier one overtook."""

from collections.abc import Sequence
from datetime import datetime

from qa_desk.domain.dates import day_and_month
from qa_desk.domain.receiving.packages import ReturnManifest
from qa_desk.store.receiving import KeptPackage


def is_known(manifest: ReturnManifest, packages: Sequence[KeptPackage]) -> bool:
    """Whether this very file was taken in and counts."""
    return any(one.id == manifest.package and not one.set_aside for one in packages)


def standing_note(manifest: ReturnManifest, packages: Sequence[KeptPackage], sender: str) -> str:
    """How a file stands beside those that came before it; empty when there is nothing to say."""
    for one in packages:
        if one.id == manifest.package and not one.set_aside:
            return f"You already have this return from {sender}, received {_day(one.received_at)}."
    for one in packages:
        if one.id == manifest.package:
            return "This return was set aside. Taking it in brings it back."
    newer = [one for one in packages if one.version > manifest.version and one.device == manifest.device]
    if newer:
        return f"This is version {manifest.version}. You already have version {newer[-1].version} from {sender}."
    older = [one for one in packages if one.version < manifest.version and one.device == manifest.device]
    if older:
        return f"This replaces version {older[-1].version}, received {_day(older[-1].received_at)}. Both are kept."
    return ""


def _day(moment: str) -> str:
    return day_and_month(datetime.fromisoformat(moment).astimezone().date())
