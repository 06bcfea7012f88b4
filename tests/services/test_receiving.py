"""Packs go out, returns come in: any order, any number of times, with nothing lost and nothing overwritten."""

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from qa_desk.domain.agency_return import ReturnState, ReturnStatus
from qa_desk.domain.answers import Answer
from qa_desk.domain.concerns.concern import About
from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.progress import Progress
from qa_desk.domain.receiving.packages import ReturnWord
from qa_desk.proofs.exchange import CHAIR, COPY, JO, LEE, Exchange, packed_desks


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    """A chair and an auditor with the pack opened."""
    with packed_desks(tmp_path, JO) as made:
        yield made


@pytest.fixture
def two_laptops(tmp_path: Path) -> Iterator[Exchange]:
    """A chair and an auditor who goes on with a copy of the desk on a second laptop."""
    with packed_desks(tmp_path, JO, copy=True) as made:
        yield made


def whole(exchange: Exchange, name: str = CHAIR) -> None:
    check = exchange.desks[name].store.check()
    assert check.ok, [part.words for part in check.parts]


def grades(exchange: Exchange) -> dict[str, tuple[object, ...]]:
    """What the chair's desk shows of every return, without any moment or key."""
    with exchange.desks[CHAIR].store.reading() as reading:
        return {
            one.id: (
                one.state,
                one.reason,
                one.worked_with_family,
                tuple(sorted(reading.answers.of_return(one.id).items(), key=str)),
                tuple(sorted(reading.answers.outcomes(one.id).items())),
                tuple(sorted(reading.receiving.merged(one.id).conflicts)),
            )
            for one in reading.returns.of_audit(exchange.audit)
        }


def test_a_return_goes_round_and_a_second_time_changes_nothing(exchange: Exchange) -> None:
    for case in (1, 2, 3):
        exchange.grade(JO, case, "partly_met")
    path = exchange.seal(JO)
    before = exchange.chair.desk.head

    (preview,) = exchange.chair.receiving.preview([path])
    assert exchange.chair.desk.head == before
    assert (preview.sender, preview.new, preview.unchanged, preview.conflicts) == (JO, 6, 0, ())
    taken = exchange.chair.receiving.take_in([path])
    head = exchange.chair.desk.head
    again = exchange.chair.receiving.take_in([path])

    assert taken.packages and not again.packages and exchange.chair.desk.head == head
    assert again.files[0].note.startswith(f"You already have this return from {JO}")
    assert exchange.chair.findings.of_audit(exchange.audit).signed_off == 3
    whole(exchange)
    whole(exchange, JO)


def test_a_file_that_changed_since_it_was_looked_at_is_read_anew(exchange: Exchange) -> None:
    exchange.grade(JO, 1, "partly_met")
    path = exchange.seal(JO)
    exchange.chair.receiving.preview([path])
    exchange.grade(JO, 1, "met")
    path.write_bytes(exchange.seal(JO).read_bytes())
    exchange.chair.receiving.take_in([path])
    with exchange.desks[CHAIR].store.reading() as reading:
        assert reading.answers.of_return(exchange.return_id(JO))["seen"] == Answer("met")
    whole(exchange)


def test_the_board_says_who_is_in_and_nothing_of_what_they_say(tmp_path: Path) -> None:
    with packed_desks(tmp_path, JO, LEE) as exchange:
        for case in (1, 2, 3):
            exchange.grade(JO, case)
        exchange.chair.receiving.take_in([exchange.seal(JO)])
        board = exchange.chair.receiving.board(exchange.audit)
        assert [(one.name, one.word, one.version, one.newest) for one in board.auditors] == [
            (JO, ReturnWord.RECEIVED, 1, 1),
            (LEE, ReturnWord.EXPECTED, 0, 0),
        ]
        assert [(part.name, part.is_in) for part in board.cases[0].parts] == [(JO, True), (LEE, False)]
        assert board.returns_in == 1 and not board.cases[0].all_in
        whole(exchange)


def test_a_corrected_return_supersedes_in_sight(exchange: Exchange) -> None:
    exchange.grade(JO, 1, "met")
    first = exchange.seal(JO)
    assert exchange.of(JO).returns.line(exchange.return_id(JO)).status is ReturnStatus.SENT
    exchange.grade(JO, 1, "not_met")
    assert exchange.of(JO).returns.line(exchange.return_id(JO)).status is ReturnStatus.SIGNED_OFF
    exchange.grade(JO, 2)
    second = exchange.seal(JO)

    exchange.chair.receiving.take_in([first])
    (preview,) = exchange.chair.receiving.preview([second])
    assert (preview.version, preview.newest, preview.conflicts, preview.missing) == (2, 2, (), ("C03",))
    assert preview.note.startswith("This replaces version 1, received ")
    exchange.chair.receiving.take_in([second])

    assert grades(exchange)[exchange.return_id(JO)][4] == (
        ("plan", "met"), ("seen", "not_met"), ("words", "not_answered"),
    )  # fmt: skip
    with exchange.desks[CHAIR].store.reading() as reading:
        said = {one.value for one in reading.receiving.of_return(exchange.return_id(JO)) if one.cell == "seen"}
    assert said == {'{"value":"met"}', '{"value":"not_met"}'}
    whole(exchange)


def test_any_order_gives_the_same_state(tmp_path: Path) -> None:
    with packed_desks(tmp_path, JO, copy=True) as exchange:
        exchange.grade(JO, 1)
        files = [exchange.seal(JO)]
        exchange.grade(JO, 1, "not_met")
        files.append(exchange.seal(JO))
        exchange.grade(JO, 1, "partly_met", desk=COPY)
        files.append(exchange.seal(COPY))
        seen = []
        for order in permutations(files):
            taken = [exchange.chair.receiving.take_in([path]) for path in (*order, order[0])]
            assert not any(file.refused for one in taken for file in one.files)
            seen.append(grades(exchange))
            for file in {package for one in taken for package in one.packages}:
                exchange.chair.receiving.undo(file, "To try another order")
        assert all(one == seen[0] for one in seen)
        whole(exchange)


def test_two_laptops_keep_both_until_the_chair_settles_with_a_reason(two_laptops: Exchange) -> None:
    exchange = two_laptops
    exchange.grade(JO, 1, "met", "met")
    exchange.grade(JO, 1, "not_met", "met", desk=COPY)
    paths = [exchange.seal(JO), exchange.seal(COPY)]
    receiving, return_id = exchange.chair.receiving, exchange.return_id(JO)

    taken = receiving.take_in(paths)
    assert [spot.cell for spot in taken.files[1].conflicts] == ["#state", "seen"]
    conflicts = receiving.conflicts(exchange.audit)
    assert [(one.cell, len(one.choices)) for one in conflicts] == [("seen", 2), ("#state", 2)]
    assert exchange.chair.findings.of_audit(exchange.audit).signed_off == 0
    assert receiving.board(exchange.audit).auditors[0].in_conflict == ("C01",)
    wanted = next(one for one in conflicts[0].choices if one.words == "Not met")
    with pytest.raises(UserError, match="Say why"):
        receiving.settle(exchange.audit, return_id, "seen", wanted.revision, " ")
    with pytest.raises(UserError, match="Settle the answers first"):
        receiving.settle(exchange.audit, return_id, "#state", conflicts[1].choices[0].revision, "First")

    receiving.settle(exchange.audit, return_id, "seen", wanted.revision, "The file says so")
    assert receiving.conflicts(exchange.audit) == ()
    assert exchange.chair.findings.of_audit(exchange.audit).signed_off == 1
    assert dict(grades(exchange)[return_id][4])["seen"] == "not_met"  # type: ignore[call-overload]
    assert receiving.take_in(paths).packages == ()
    whole(exchange)

    receiving.undo(taken.packages[1], "It was a practice copy")
    assert dict(grades(exchange)[return_id][4])["seen"] == "met"  # type: ignore[call-overload]
    receiving.take_in([paths[1]])
    assert dict(grades(exchange)[return_id][4])["seen"] == "not_met"  # type: ignore[call-overload]
    whole(exchange)


def test_an_import_is_undone_as_a_whole_and_brought_back(exchange: Exchange) -> None:
    before = grades(exchange)
    exchange.grade(JO, 1)
    path = exchange.seal(JO)
    (package,) = exchange.chair.receiving.take_in([path]).packages
    after = grades(exchange)

    with pytest.raises(UserError, match="Say why"):
        exchange.chair.receiving.undo(package, "")
    exchange.chair.receiving.undo(package, "The wrong file")
    assert grades(exchange) == before
    with pytest.raises(UserError, match="not among those taken in"):
        exchange.chair.receiving.undo(package, "Again")
    (file,) = exchange.chair.receiving.take_in([path]).files
    assert file.note.startswith("This return was set aside")
    assert grades(exchange) == after
    whole(exchange)


def test_an_older_version_beside_a_newer_one_set_aside(exchange: Exchange) -> None:
    exchange.grade(JO, 1)
    first = exchange.seal(JO)
    exchange.grade(JO, 1, "not_met")
    second = exchange.seal(JO)
    taken = exchange.chair.receiving.take_in([second, first])
    assert taken.files[1].note == f"This is version 1. You already have version 2 from {JO}."
    exchange.chair.receiving.undo(taken.packages[0], "Not checked yet")

    (line,) = exchange.chair.receiving.board(exchange.audit).auditors
    assert (line.word, line.version, line.newest) == (ReturnWord.OLDER_VERSION, 1, 2)
    assert dict(grades(exchange)[exchange.return_id(JO)][4])["seen"] == "met"  # type: ignore[call-overload]


def test_what_came_is_read_only_for_the_chair(exchange: Exchange) -> None:
    exchange.grade(JO, 1)
    exchange.chair.receiving.take_in([exchange.seal(JO)])
    session = exchange.chair.returns.open(exchange.return_id(JO))

    for refused in (lambda: session.revise("seen", Answer("not_met")), lambda: session.reopen("To change it")):
        with pytest.raises(UserError, match="came from its auditor"):
            refused()


def test_not_known_handed_back_and_not_coming_are_results(exchange: Exchange) -> None:
    jo = exchange.of(JO)
    jo.returns.open(exchange.return_id(JO, 1)).not_known("Looked in both systems")
    jo.returns.open(exchange.return_id(JO, 2)).hand_back("It is my sister's family")
    path = exchange.seal(JO)
    exchange.chair.receiving.not_coming(exchange.audit, "j", "Off sick")
    before = [state for state, *_ in grades(exchange).values()]
    assert before == [ReturnState.NOT_COMING] * 3
    assert exchange.chair.receiving.board(exchange.audit).auditors[0].word is ReturnWord.NOT_COMING
    with pytest.raises(UserError, match="Nothing is waited for"):
        exchange.chair.receiving.not_coming(exchange.audit, "j", "Again")

    (package,) = exchange.chair.receiving.take_in([path]).packages
    told = grades(exchange)
    assert told[exchange.return_id(JO, 1)][:2] == (ReturnState.NOT_KNOWN, "Looked in both systems")
    assert told[exchange.return_id(JO, 2)][:2] == (ReturnState.HANDED_BACK, "It is my sister's family")
    assert told[exchange.return_id(JO, 3)][0] is ReturnState.NOT_COMING
    exchange.chair.receiving.undo(package, "Too late")
    assert [state for state, *_ in grades(exchange).values()] == before
    whole(exchange)


def test_own_work_of_the_chair_takes_part_and_comes_back(exchange: Exchange) -> None:
    exchange.grade(JO, 1, "met", desk=CHAIR)
    before = grades(exchange)
    exchange.grade(JO, 1, "not_met")
    (package,) = exchange.chair.receiving.take_in([exchange.seal(JO)]).packages

    cells = [one.cell for one in exchange.chair.receiving.conflicts(exchange.audit)]
    assert cells == ["seen", "#state"]
    whole(exchange)
    exchange.chair.receiving.undo(package, "Graded here")
    assert grades(exchange) == before
    exchange.grade(JO, 1, "partly_met", desk=CHAIR)
    assert dict(grades(exchange)[exchange.return_id(JO)][4])["seen"] == "partly_met"  # type: ignore[call-overload]
    whole(exchange)


def test_nothing_is_sealed_that_is_not_ready_or_came_in_no_pack(exchange: Exchange) -> None:
    sending, path = exchange.of(JO).sending, exchange.folder / "none.qareturn"
    with pytest.raises(UserError, match="No return is ready"):
        sending.seal(exchange.audit, path)
    exchange.grade(JO, 1)
    with pytest.raises(UserError, match="Only returns that are signed off"):
        sending.seal(exchange.audit, path, [exchange.return_id(JO, 1), exchange.return_id(JO, 2)])
    with pytest.raises(UserError, match="did not come in a pack"):
        exchange.chair.sending.seal(exchange.audit, path)
    assert not path.exists()
    found = sending.sealable(exchange.audit)
    assert (found.chair, found.version, len(found.ready), len(found.not_ready)) == (CHAIR, 1, 1, 2)


def test_a_restored_chair_still_opens_what_was_sealed_to_it(exchange: Exchange, tmp_path: Path) -> None:
    exchange.grade(JO, 1)
    path = exchange.seal(JO)
    exchange.desks["chair again"] = exchange.desks[CHAIR].copied(tmp_path / "chair again.qadesk")
    again = exchange.of("chair again")

    assert again.enrolment.own_card().card.fingerprint != exchange.chair.enrolment.own_card().card.fingerprint
    (file,) = again.receiving.take_in([path]).files
    assert file.refused is None
    issued = again.packs.issue(exchange.audit, tmp_path, auditors=["j"])
    assert not exchange.of(JO).packs.preview(issued.files[0].path).known_sender
    exchange.open_pack(JO, issued.files[0].path)
    exchange.grade(JO, 2)
    (file,) = again.receiving.take_in([exchange.seal(JO)]).files
    assert (file.refused, file.subjects) == (None, ("C01", "C02"))


def test_a_concern_goes_along_and_stays_when_the_file_is_set_aside(exchange: Exchange) -> None:
    jo, chair = exchange.of(JO).concerns, exchange.chair
    raised = jo.raise_concern(About(exchange.audit, "C01", exchange.return_id(JO)), "Bruises that nobody explained")
    exchange.grade(JO, 1)
    path = exchange.seal(JO)
    assert [one.concerns for one in chair.receiving.preview([path])] == [1]
    (package,) = chair.receiving.take_in([path]).packages
    assert [one.id for one in chair.concerns.of_audit(exchange.audit)] == [raised.concern.id]

    jo.update(raised.concern.id, "The duty manager was told")
    (file,) = chair.receiving.take_in([exchange.seal(JO)]).files
    chair.receiving.undo(package, "A practice file")
    assert (file.concerns, len(chair.concerns.get(raised.concern.id).entries)) == (0, 2)
    whole(exchange)


def test_nothing_comes_into_a_closed_audit_and_nothing_goes_out_of_it(exchange: Exchange) -> None:
    for case in (1, 2, 3):
        exchange.grade(JO, case)
    first = exchange.seal(JO)
    exchange.grade(JO, 1, "not_met")
    second, receiving = exchange.seal(JO), exchange.chair.receiving
    (package,) = receiving.take_in([first]).packages
    exchange.chair.closing.close(exchange.audit, "All done")

    (known, late) = receiving.take_in([first, second]).files
    assert known.known and "This audit is closed" in str(late.refused)
    for refused in (
        lambda: receiving.undo(package, "Too late"),
        lambda: receiving.not_coming(exchange.audit, "j", "Too late"),
        lambda: exchange.chair.packs.issue(exchange.audit, exchange.folder),
    ):
        with pytest.raises(UserError, match="This audit is closed"):
            refused()
    exchange.chair.closing.reopen(exchange.audit, "A late correction")
    assert receiving.take_in([second]).packages
    whole(exchange)


def test_stopping_while_files_are_read_keeps_nothing(two_laptops: Exchange) -> None:
    two_laptops.grade(JO, 1)
    two_laptops.grade(JO, 2, desk=COPY)
    paths, before = [two_laptops.seal(JO), two_laptops.seal(COPY)], two_laptops.chair.desk.head

    def stop(done: int, total: int, text: str) -> None:
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        two_laptops.chair.receiving.take_in(paths, Progress(stop))
    assert two_laptops.chair.desk.head == before
    assert len(two_laptops.chair.receiving.take_in(paths).packages) == 2
    whole(two_laptops)


def test_the_audit_does_not_move_under_what_came(exchange: Exchange) -> None:
    exchange.grade(JO, 1)
    exchange.chair.receiving.take_in([exchange.seal(JO)])
    edition = exchange.new_edition()
    with pytest.raises(UserError, match="Returns have come in"):
        exchange.chair.moves.move(exchange.audit, edition, {}, "Newer")
