"""What an earlier file held and never came: said by its numbers, asked for, and gone once it comes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from qa_desk.domain.receiving.gaps import Gap, SentBefore, missing_part, versions_to_ask_for
from qa_desk.domain.receiving.packages import ReturnContents
from qa_desk.exchange.sealing import PackageKind, unseal
from qa_desk.proofs.exchange import CHAIR, JO, Exchange, packed_desks
from qa_desk.proofs.packages.forging import contents_of, forge, keys_of


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    """A chair and an auditor; the chair's tables are what its journal says at the end."""
    with packed_desks(tmp_path, JO) as made:
        yield made
        assert made.desks[CHAIR].store.check().ok


def two_files(exchange: Exchange) -> tuple[Path, Path]:
    """The first with C01, the second, made after C01 was taken up again, with C02 alone."""
    exchange.grade(JO, 1)
    first = exchange.seal(JO)
    exchange.of(JO).returns.open(exchange.return_id(JO, 1)).reopen("There is more to say")
    exchange.grade(JO, 2)
    return first, exchange.seal(JO)


def gaps(exchange: Exchange) -> tuple[Gap, ...]:
    return exchange.chair.receiving.board(exchange.audit).auditors[0].gaps


def test_a_file_says_what_an_earlier_one_held_and_it_is_asked_for_until_it_comes(exchange: Exchange) -> None:
    first, second = two_files(exchange)
    assert b'"format":1' in body_start(exchange, first)
    assert b'"format":2' in body_start(exchange, second)
    came = sorted(one.device_sequence for one in contents_of(first, exchange.desks[CHAIR].store).revisions)
    here = sorted(one.device_sequence for one in contents_of(second, exchange.desks[CHAIR].store).revisions)

    (seen,) = exchange.chair.receiving.preview([second])
    (gap,) = seen.gaps
    assert (gap.subject, gap.version, gap.first, gap.last) == ("C01", 1, came[0], came[-1])
    assert gap.words == (f"C01 of version 1 did not come: have {here[0]}–{here[-1]}, missing {came[0]}–{came[-1]}")
    exchange.chair.receiving.take_in([second])
    assert gaps(exchange) == seen.gaps

    exchange.chair.receiving.take_in([first])
    assert gaps(exchange) == ()
    assert exchange.chair.receiving.preview([second])[0].gaps == ()


def test_a_later_file_that_holds_it_fills_the_gap_too(exchange: Exchange) -> None:
    _, second = two_files(exchange)
    exchange.chair.receiving.take_in([second])
    assert gaps(exchange)
    exchange.grade(JO, 1, "not_met")
    exchange.chair.receiving.take_in([exchange.seal(JO)])
    assert gaps(exchange) == ()


def test_what_is_set_aside_or_not_asked_for_is_no_gap(exchange: Exchange) -> None:
    first, second = two_files(exchange)
    (one,) = exchange.chair.receiving.take_in([first]).packages
    exchange.chair.receiving.undo(one, "Opened by mistake")
    (package,) = exchange.chair.receiving.take_in([second]).packages
    assert gaps(exchange) == ()
    exchange.chair.receiving.undo(package, "Opened by mistake")
    assert gaps(exchange) == ()


def test_a_case_that_was_withdrawn_is_not_missing(exchange: Exchange) -> None:
    _, second = two_files(exchange)
    exchange.chair.receiving.take_in([second])
    exchange.chair.allocation.withdraw(exchange.audit, "j", ["C01"], "Moved away")
    assert gaps(exchange) == ()
    assert exchange.chair.receiving.preview([second])[0].gaps == ()


def test_what_cannot_have_been_sent_before_is_refused(exchange: Exchange) -> None:
    _, second = two_files(exchange)
    changes: tuple[Callable[[SentBefore], SentBefore], ...] = (
        lambda one: one._replace(agency_return="another/C01/j"),
        lambda one: one._replace(agency_return=one.agency_return.replace("C01", "C02")),
        lambda one: one._replace(version=2),
        lambda one: one._replace(last=10**6),
        lambda one: one._replace(first=one.last + 1),
    )
    for change in changes:
        path = forge(second, exchange.desks[CHAIR].store, exchange.desks[JO].store, partial(retold, change))
        (seen,) = exchange.chair.receiving.preview([path])
        assert "does not hold together" in str(seen.refused)


def retold(change: Callable[[SentBefore], SentBefore], contents: ReturnContents) -> ReturnContents:
    """The same contents with something else told of earlier files."""
    manifest = contents.manifest
    return replace(contents, manifest=replace(manifest, sent_before=tuple(map(change, manifest.sent_before))))


def test_only_the_numbers_that_did_not_come_are_missing() -> None:
    told = SentBefore("a/C01/j", 1, "device", 35, 40)
    assert missing_part(told, None) == (35, 40)
    assert missing_part(told, 37) == (38, 40)
    assert missing_part(told, 40) is None
    assert Gap("C01", 1, "device", 38, 38).words == "C01 of version 1 did not come: missing 38"
    assert versions_to_ask_for([Gap("C01", 3, "d", 1, 2), Gap("C02", 1, "d", 3, 4)]) == "versions 1 and 3"


def body_start(exchange: Exchange, path: Path) -> bytes:
    """The manifest of a file."""
    keys = (keys_of(exchange.desks[CHAIR].store),)
    return unseal(path.read_bytes(), PackageKind.RETURN, keys, path.name).body().split(b"\n")[0]
