"""What is not taken in: each reason in its own sentence, and the desk as it was."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.concerns.concern import About
from qa_desk.domain.receiving.packages import ReturnContents
from qa_desk.exchange.sealing import VERSION, PackageKind, read_header
from qa_desk.proofs.exchange import CHAIR, JO, LEE, Exchange, packed_desks
from qa_desk.proofs.packages.forging import contents_of, forge, keys_of, put, relinked, resigned, with_revisions
from qa_desk.proofs.packages.lies import answered, forged, rewritten


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    """A chair and an auditor with the pack opened, and one graded case."""
    with packed_desks(tmp_path, JO) as made:
        made.grade(JO, 1)
        yield made


def refusal(exchange: Exchange, path: Path) -> str:
    """Why a file is not taken in; the desk is as it was before."""
    before = exchange.chair.desk.head
    (file,) = exchange.chair.receiving.take_in([path]).files
    assert file.refused is not None, file
    assert exchange.chair.desk.head == before
    return str(file.refused)


def test_some_other_file_is_named(exchange: Exchange) -> None:
    notes = exchange.folder / "Notes July.docx"
    notes.write_bytes(b"PK\x03\x04 and so on")
    assert refusal(exchange, notes) == (
        '"Notes July.docx" is not a QA Desk return. Returns end in .qareturn. Nothing was changed.'
    )
    assert "cannot be read" in refusal(exchange, exchange.folder / "gone.qareturn")
    (pack,) = exchange.chair.packs.issue(exchange.audit, exchange.folder).files
    assert "is a pack" in refusal(exchange, pack.path)


def test_a_newer_program_a_cut_and_a_change_each_have_their_words(exchange: Exchange) -> None:
    path = exchange.seal(JO)
    whole = path.read_bytes()
    for contents, words in (
        (whole[:8] + bytes([VERSION + 1]) + whole[9:], "made with a newer QA Desk"),
        (whole[:9], "its end is missing"),
        (whole[:60], "its end is missing"),
        (whole[:-1], "changed or cut short after it was sealed"),
        (whole + b"\0", "changed or cut short after it was sealed"),
        (whole[:15] + b"X" + whole[16:], "beginning of this file is damaged"),
        (whole[:300] + bytes([whole[300] ^ 1]) + whole[301:], "changed or cut short after it was sealed"),
    ):
        path.write_bytes(contents)
        assert words in refusal(exchange, path)


def test_an_unknown_a_revoked_and_a_foreign_device_each_have_their_words(tmp_path: Path) -> None:
    with packed_desks(tmp_path, JO, LEE) as exchange:
        exchange.grade(JO, 1)
        path = exchange.seal(JO)
        card = exchange.of(JO).enrolment.own_card().card
        exchange.chair.enrolment.revoke(card.fingerprint, "The laptop was stolen")
        assert f"The device of {JO} was revoked: The laptop was stolen." in refusal(exchange, path)
        exchange.chair.enrolment.enrol(card)
        assert exchange.chair.receiving.preview([path])[0].refused is None
        exchange.desks["copy"] = exchange.desks[JO].copied(tmp_path / "copy.qadesk")
        assert "signed by a device that is not enrolled here" in refusal(exchange, exchange.seal("copy"))
        exchange.desks[LEE], exchange.desks[JO] = exchange.desks[JO], exchange.desks[LEE]
        chair, sender = exchange.desks[CHAIR].store, exchange.desks[JO].store
        forged_path = forge(path, chair, sender, lambda contents: contents)
        assert f"The device of {LEE} sent a return of {JO}" in refusal(exchange, forged_path)


def test_another_chair_and_another_audit_each_have_their_words(exchange: Exchange, tmp_path: Path) -> None:
    path = exchange.seal(JO)
    other = tmp_path / "other"
    other.mkdir()
    with Exchange(other) as elsewhere:
        elsewhere.enrolled()
        assert "sealed to another chair" in refusal(elsewhere, path)
        contents = contents_of(path, exchange.desks[CHAIR].store)
        header = read_header(path.read_bytes(), PackageKind.RETURN, path.name)
        header = replace(header, recipient=keys_of(elsewhere.desks[CHAIR].store).fingerprint)
        elsewhere.chair.enrolment.enrol(exchange.of(JO).enrolment.own_card().card)
        resealed = put(
            tmp_path / "resealed.qareturn",
            header,
            contents,
            elsewhere.desks[CHAIR].store,
            exchange.desks[JO].store,
        )
        assert "belongs to an audit that this desk does not have" in refusal(elsewhere, resealed)


def test_an_answer_changed_after_the_sign_off_is_found(exchange: Exchange) -> None:
    path = forged(
        exchange,
        exchange.seal(JO),
        lambda contents: with_revisions(contents, relinked(contents.revisions, answered("not_met"))),
    )
    assert f"{JO}'s return was changed after it was signed off" in refusal(exchange, path)


def test_a_device_that_says_two_things_of_one_moment_is_found(exchange: Exchange) -> None:
    path = exchange.seal(JO)
    exchange.chair.receiving.take_in([path])
    other = forged(
        exchange,
        path,
        lambda contents: with_revisions(
            contents, resigned(relinked(contents.revisions, answered("not_met"))), "another-package"
        ),
    )
    assert "says two different things about the same moment" in refusal(exchange, other)


def test_a_rewritten_history_is_found(exchange: Exchange) -> None:
    path = exchange.seal(JO)
    exchange.chair.receiving.take_in([path])

    assert "history on J. Okoro's device was rewritten" in refusal(exchange, forged(exchange, path, rewritten))

    def shortened(contents: ReturnContents) -> ReturnContents:
        made = resigned([one for one in contents.revisions if one.cell != "plan"])
        changed = with_revisions(contents, made, "shortened")
        return replace(changed, manifest=replace(changed.manifest, device_size=contents.manifest.device_size + 5))

    assert "J. Okoro's" in refusal(exchange, forged(exchange, path, shortened))

    def same_size(contents: ReturnContents) -> ReturnContents:
        manifest = replace(contents.manifest, device_hash="0" * 64, package="same-size")
        return replace(contents, manifest=manifest)

    assert "J. Okoro's" in refusal(exchange, forged(exchange, path, same_size))


def test_two_files_under_one_name_are_found(exchange: Exchange) -> None:
    path = exchange.seal(JO)
    exchange.chair.receiving.take_in([path])
    same = forged(exchange, path, lambda contents: contents)
    assert "sent two different files under one name" in refusal(exchange, same)


def test_a_case_that_was_never_given_is_found(exchange: Exchange) -> None:
    def renamed(contents: ReturnContents) -> ReturnContents:
        new_id = f"{exchange.audit}/C99/j"
        return with_revisions(contents, relinked(contents.revisions, lambda one: replace(one, agency_return=new_id)))

    assert "was never given to J. Okoro" in refusal(exchange, forged(exchange, exchange.seal(JO), renamed))


def test_an_answer_that_the_form_cannot_hold_is_found(exchange: Exchange) -> None:
    def odd(contents: ReturnContents) -> ReturnContents:
        return with_revisions(contents, resigned(relinked(contents.revisions, answered("splendid"))))

    words = refusal(exchange, forged(exchange, exchange.seal(JO), odd))
    assert 'has an answer that its form cannot hold: "Was the child seen?"' in words


def test_counts_and_heads_that_differ_from_the_manifest_are_found(exchange: Exchange) -> None:
    path = exchange.seal(JO)

    def without_heads(contents: ReturnContents) -> ReturnContents:
        (sent,) = contents.manifest.returns
        return replace(contents, manifest=replace(contents.manifest, returns=(replace(sent, heads=sent.heads[1:]),)))

    def one_more(contents: ReturnContents) -> ReturnContents:
        (sent,) = contents.manifest.returns
        return replace(contents, manifest=replace(contents.manifest, returns=(replace(sent, revisions=99),)))

    for change in (without_heads, one_more):
        assert "does not hold together" in refusal(exchange, forged(exchange, path, change))


def test_a_concern_about_somebody_elses_audit_is_found(exchange: Exchange) -> None:
    exchange.of(JO).concerns.raise_concern(About(exchange.audit, "C01"), "Bruises that nobody explained")

    def elsewhere(contents: ReturnContents) -> ReturnContents:
        return replace(contents, concerns=tuple({**one, "audit": "another"} for one in contents.concerns))

    def broken(contents: ReturnContents) -> ReturnContents:
        return replace(contents, concerns=tuple({**one, "entries": []} for one in contents.concerns))

    path = exchange.seal(JO)
    for change in (elsewhere, broken):
        assert refusal(exchange, forged(exchange, path, change))


def test_the_good_files_of_several_are_taken_in(exchange: Exchange) -> None:
    good, bad = exchange.seal(JO), exchange.folder / "bad.qareturn"
    bad.write_bytes(good.read_bytes()[:-3])
    taken = exchange.chair.receiving.take_in([bad, good, good])
    assert [one.refused is None for one in taken.files] == [False, True, True]
    assert len(taken.packages) == 1
    assert exchange.desks[CHAIR].store.check().ok
