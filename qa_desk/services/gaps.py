"""Finding what earlier files of a device held and never came: on the board, and in a file before it is taken in."""

from collections.abc import Iterable

from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.receiving.gaps import Gap, SentBefore, missing_part
from qa_desk.domain.receiving.packages import ReturnContents
from qa_desk.store.unit_of_work import Reading


def gaps_by_auditor(reading: Reading, audit_id: str, returns: Iterable[AgencyReturn]) -> dict[str, tuple[Gap, ...]]:
    """What is still missing of an audit, by auditor; ``returns`` are those that are asked for."""
    asked, latest = {one.id: one.subject for one in returns}, dict[tuple[str, str], tuple[str, SentBefore]]()
    for auditor, before in reading.gaps.told(audit_id):
        latest[before.agency_return, before.device] = auditor, before
    found: dict[str, tuple[Gap, ...]] = {}
    for auditor, before in latest.values():
        gap = _gap(reading, asked, before, reading.gaps.here(audit_id, before.device))
        if gap is not None:
            found[auditor] = (*found.get(auditor, ()), gap)
    return found


def gaps_of(reading: Reading, contents: ReturnContents, returns: Iterable[AgencyReturn]) -> tuple[Gap, ...]:
    """What would still be missing once a file is taken in; ``returns`` are those of its auditor, withdrawn ones too."""
    manifest = contents.manifest
    asked = {one.id: one.subject for one in returns if one.state is not ReturnState.WITHDRAWN}
    gaps = []
    for before in manifest.sent_before:
        coming = [one.device_sequence for one in contents.revisions if one.device == before.device]
        numbers = [*coming, *(reading.gaps.here(manifest.audit, before.device) or ())]
        gaps.append(_gap(reading, asked, before, (min(numbers), max(numbers)) if numbers else None))
    return tuple(gap for gap in gaps if gap is not None)


def _gap(reading: Reading, asked: dict[str, str], before: SentBefore, have: tuple[int, int] | None) -> Gap | None:
    """What did not come of one return; None when it came, or is not asked for any more."""
    part = missing_part(before, reading.gaps.reached(before)) if before.agency_return in asked else None
    return Gap(asked[before.agency_return], before.version, before.device, *part, have) if part else None
