"""What is inside a sealed return: lines of canonical JSON, first the manifest, then revisions, then concerns."""

from functools import lru_cache
from typing import Any

from qa_desk.domain.receiving.gaps import SentBefore
from qa_desk.domain.receiving.packages import ReturnContents, ReturnManifest, SentReturn
from qa_desk.domain.receiving.revisions import Revision, canonical, revision_of
from qa_desk.exchange import package_refusals as refusals
from qa_desk.exchange.fields import (
    MOST_NUMBER,
    Fields,
    WrongFieldError,
    checked_hash,
    checked_list,
    checked_moment,
    checked_text,
)
from qa_desk.exchange.strict_json import strict_object, strict_value

FORMAT = 2
"""1 says nothing of earlier files. A return with nothing to say of them is still written as 1, for older programs."""
MOST_RETURNS, MOST_REVISIONS, MOST_PARENTS, MOST_HEADS = 100_000, 1_000_000, 100, 10_000
LONGEST_VALUE = 5_000_000


def write_return(contents: ReturnContents) -> bytes:
    """The body of a file of returns."""
    manifest = contents.manifest
    head = {
        "format": FORMAT if manifest.sent_before else 1,
        "package": manifest.package,
        "audit": manifest.audit,
        "auditor": manifest.auditor,
        "template": manifest.template,
        "sent_at": manifest.sent_at,
        "version": manifest.version,
        "device": manifest.device,
        "device_size": manifest.device_size,
        "device_hash": manifest.device_hash,
        "returns": [[one.id, one.revisions, list(one.heads)] for one in manifest.returns],
        "revisions": manifest.revisions,
        "concerns": manifest.concerns,
    }
    if manifest.sent_before:
        head["sent_before"] = [list(one) for one in manifest.sent_before]
    lines = [
        canonical(head),
        *(canonical(one.fields) for one in contents.revisions),
        *map(canonical, contents.concerns),
    ]
    return "\n".join(lines).encode()


def read_return(body: bytes) -> ReturnContents:
    """The contents of a body; raises UserError unless every part is what QA Desk writes."""
    where = "its beginning"
    try:
        lines = body.decode().split("\n")
        manifest = _manifest(Fields(strict_value(lines[0])))
        where = "its answers"
        if manifest.revisions + manifest.concerns != len(lines) - 1:
            raise refusals.not_readable("the number of its answers")
        revisions = tuple(map(_revision, lines[1 : manifest.revisions + 1]))
        where = "its safeguarding concerns"
        concerns = tuple(map(strict_object, lines[manifest.revisions + 1 :]))
    except (ValueError, IndexError, TypeError, OverflowError, RecursionError):
        raise refusals.not_readable(where) from None
    return ReturnContents(manifest, revisions, concerns)


def _manifest(head: Fields) -> ReturnManifest:
    written_as = head.whole("format", 1)
    if written_as > FORMAT:
        raise refusals.newer_program()
    manifest = ReturnManifest(
        package=head.some_text("package", 64),
        audit=head.some_text("audit"),
        auditor=head.some_text("auditor"),
        template=head.some_text("template"),
        sent_at=head.moment("sent_at"),
        version=head.whole("version", 1),
        device=head.some_text("device", 64),
        device_size=head.whole("device_size", 1),
        device_hash=checked_hash(head.text("device_hash")),
        returns=head.each("returns", MOST_RETURNS, _sent),
        revisions=head.whole("revisions", 1),
        concerns=head.whole("concerns"),
        sent_before=head.each("sent_before", MOST_RETURNS, _sent_before) if written_as > 1 else (),
    )
    head.end()
    if manifest.revisions > MOST_REVISIONS:
        raise WrongFieldError("revisions")
    return manifest


def _sent(part: Any) -> SentReturn:
    id_, count, heads = checked_list(part, 3)
    if type(count) is not int or not 1 <= count <= MOST_REVISIONS:
        raise WrongFieldError("revisions of a return")
    return SentReturn(checked_text(id_, 700), count, tuple(map(checked_hash, checked_list(heads, MOST_HEADS))))


def _sent_before(part: Any) -> SentBefore:
    agency_return, version, device, first, last = checked_list(part, 5)
    if any(type(number) is not int or not 1 <= number <= MOST_NUMBER for number in (version, first, last)):
        raise WrongFieldError("an earlier file")
    return SentBefore(checked_text(agency_return, 700), version, checked_text(device, 64), first, last)


def _revision(line: str) -> Revision:
    fields = checked_list(strict_value(line), 10)
    agency_return, cell, value, author, device, sequence, recorded_at, parents, journal_hash, reason = fields
    if type(sequence) is not int or not 1 <= sequence <= MOST_NUMBER or reason != "":
        raise WrongFieldError("a revision")
    _check_origin(agency_return, author, device)
    checked_text(cell, 100)
    checked_moment(recorded_at)
    checked_hash(journal_hash)
    for parent in checked_list(parents, MOST_PARENTS):
        checked_hash(parent)
    if not isinstance(value, str) or len(value) > LONGEST_VALUE:
        raise WrongFieldError("a value")
    strict_value(value)  # that it is written the one way shows when it is read as what it says, in `check_value`
    return revision_of(fields)


@lru_cache(maxsize=64)
def _check_origin(agency_return: Any, author: Any, device: Any) -> None:
    """The three texts that stand in every line of one return alike; only what holds is remembered."""
    checked_text(agency_return, 700)
    checked_text(author, 200)
    checked_text(device, 64)
