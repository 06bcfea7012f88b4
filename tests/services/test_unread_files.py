"""Files that could not be read: noted with their reason, asked for again, and gone once a readable one comes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.receiving.board import ReturnsBoard
from qa_desk.domain.receiving.packages import ReturnContents, ReturnWord
from qa_desk.proofs.exchange import CHAIR, JO, LEE, Exchange, packed_desks
from qa_desk.proofs.packages.forging import forge
from qa_desk.services.unread_files import Noted


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    """A chair and two auditors; the first has graded a case. Its tables are what its journal says."""
    with packed_desks(tmp_path, JO, LEE) as made:
        made.grade(JO, 1)
        yield made
        assert made.desks[CHAIR].store.check().ok


def noted(exchange: Exchange, *paths: Path) -> Noted:
    return exchange.chair.unread.note(exchange.chair.receiving.preview(paths))


def cut(path: Path, name: str = "cut.qareturn") -> Path:
    short = path.with_name(name)
    short.write_bytes(path.read_bytes()[:-1])
    return short


def board(exchange: Exchange) -> ReturnsBoard:
    return exchange.chair.receiving.board(exchange.audit)


def test_a_refused_file_of_a_known_sender_stands_on_the_board_until_a_readable_one_comes(exchange: Exchange) -> None:
    good = exchange.seal(JO)
    chair, sender = exchange.desks[CHAIR].store, exchange.desks[JO].store

    def broken(contents: ReturnContents) -> ReturnContents:
        return replace(contents, manifest=replace(contents.manifest, template="another"))

    bad = forge(good, chair, sender, broken)
    before = [exchange.chair.returns.line(id_) for id_ in exchange.chair.returns.ids(exchange.audit)]
    (file,) = noted(exchange, bad, good).files
    assert (file.file, file.audit, file.auditor) == ("forged.qareturn", exchange.audit, "j")
    assert file.reason == "J. Okoro's return answers another edition of the form than this audit asks with."
    line = board(exchange).auditors[0]
    assert (line.word, line.unread) == (ReturnWord.CANNOT_BE_READ, file)
    assert before == [exchange.chair.returns.line(id_) for id_ in exchange.chair.returns.ids(exchange.audit)]

    exchange.chair.receiving.take_in([bad, good])
    assert board(exchange).auditors[0].word is ReturnWord.RECEIVED
    assert board(exchange).unread == ()
    assert noted(exchange, bad).files == ()


def test_a_file_of_an_unknown_sender_is_listed_and_the_chair_says_whose_it_is(exchange: Exchange) -> None:
    good = exchange.seal(JO)
    bad = cut(good)
    (file,) = noted(exchange, bad).files
    assert (file.audit, file.auditor) == (exchange.audit, "")
    assert file.words.endswith("This file was changed or cut short after it was sealed.")
    assert [one.word for one in board(exchange).auditors] == [ReturnWord.EXPECTED] * 2
    assert board(exchange).unread == (file,)
    head = exchange.chair.desk.head
    noted(exchange, bad)
    assert exchange.chair.desk.head == head

    assert [one.label for one in exchange.chair.unread.senders()] == [JO, LEE]
    with pytest.raises(UserError, match="cannot be from that auditor"):
        exchange.chair.unread.tell_sender(file.sha256, exchange.audit, "nobody")
    exchange.chair.unread.tell_sender(file.sha256, exchange.audit, "j")
    assert board(exchange).auditors[0].word is ReturnWord.CANNOT_BE_READ
    exchange.chair.receiving.take_in([good])
    assert board(exchange).auditors[0].word is ReturnWord.RECEIVED


def test_a_file_that_was_refused_and_then_taken_in_is_not_asked_for(exchange: Exchange) -> None:
    card = exchange.of(JO).enrolment.own_card().card
    exchange.chair.enrolment.revoke(card.fingerprint, "The laptop was stolen")
    path = exchange.seal(JO)
    (file,) = noted(exchange, path).files
    assert (file.auditor, "was revoked" in file.reason) == ("", True)
    exchange.chair.enrolment.enrol(card)
    exchange.chair.receiving.take_in([path])
    assert board(exchange).unread == ()


def test_what_is_no_return_is_not_noted_and_what_is_nobodys_is_put_away(exchange: Exchange) -> None:
    notes, gone = exchange.folder / "Notes July.docx", exchange.folder / "gone.qareturn"
    notes.write_bytes(b"PK")
    (pack,) = exchange.chair.packs.issue(exchange.audit, exchange.folder, None, ["j"]).files
    head = exchange.chair.desk.head
    assert noted(exchange, notes, gone, pack.path).files == ()
    assert exchange.chair.desk.head == head

    empty = exchange.folder / "empty.qareturn"
    empty.write_bytes(b"")
    (file,) = noted(exchange, empty).files
    assert (file.audit, file.auditor) == ("", "")
    assert board(exchange).unread == (file,)
    exchange.chair.unread.dismiss(file.sha256)
    assert board(exchange).unread == ()
    assert noted(exchange, empty).files == ()
    with pytest.raises(UserError, match="not among those"):
        exchange.chair.unread.dismiss(file.sha256)
