"""Retention dates, legal holds and erasing as people do it: on graded desks, with packs and returns, with backups."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain.concerns.concern import About
from qa_desk.domain.errors import UserError
from qa_desk.proofs.exchange import CHAIR, JO, Exchange, packed_desks
from qa_desk.services import Services
from tests.services.test_trail import script, verdict

__all__ = ["script"]

PAST, LATER = date(2026, 1, 31), date(2032, 3, 31)


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    with packed_desks(tmp_path, JO) as made:
        yield made


def erase(services: Services, audit: str, case: str = "") -> None:
    services.retention.erase(audit, case, "Request 14 was granted", "Data protection officer")


def test_a_case_goes_and_comes_back_in_no_return(exchange: Exchange, tmp_path: Path, script: Path) -> None:
    for case in (1, 2, 3):
        exchange.grade(JO, case, "partly_met")
    path = exchange.seal(JO)
    chair, audit = exchange.chair, exchange.audit
    chair.receiving.take_in([path])
    first, *others = [one.code for one in chair.audits.subjects(audit)]
    backup = chair.backups.keep_one(chair.backups.own_folder)

    preview = chair.retention.preview(audit, first)
    assert [one.path for one in preview.backups] == [backup]
    assert f"erases case {first} of Core groups 2026 for good" in preview.lines[0]
    erase(chair, audit, first)

    assert [one.code for one in chair.audits.subjects(audit)] == others
    assert exchange.desks[CHAIR].store.check().ok
    for with_words in (False, True):
        made = chair.trail.export(tmp_path / "trail.jsonl", with_words=with_words)
        assert verdict(script, made.path) == f"{made.entries} entries hold. Head: {made.head}"
    (again,) = chair.receiving.take_in([path]).files
    assert f"holds case {first}, which was erased here by law" in str(again.refused)

    with pytest.raises(UserError, match="holds what was erased by law since"):
        chair.backups.bring_back(backup)
    assert chair.retention.remove_backups(audit, [backup]) == 0
    assert not backup.exists()
    with pytest.raises(UserError, match="is not a backup of this desk"):
        chair.retention.remove_backups(audit, [path])
    exchange.desks[CHAIR] = exchange.desks[CHAIR].reopened()


def test_a_trail_whose_erasure_is_left_out_is_found(exchange: Exchange, tmp_path: Path, script: Path) -> None:
    erase(exchange.chair, exchange.audit, exchange.chair.audits.subjects(exchange.audit)[0].code)
    path = exchange.chair.trail.export(tmp_path / "trail.jsonl").path
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    first_gone = next(one["sequence"] for one in map(json.loads, lines) if "erased_by" in one)
    path.write_text("".join(lines[:-1]), encoding="utf-8")
    assert verdict(script, path) == f"Entry {first_gone}: no erasure took it out."


def test_a_hold_over_the_audit_or_the_desk_blocks_every_erasure(exchange: Exchange) -> None:
    services, audit = exchange.chair, exchange.audit
    code = services.audits.subjects(audit)[0].code
    services.retention.set_date(audit, PAST, "Schedule 4.2", "Board")
    backup = services.backups.keep_one(services.backups.own_folder)
    for held in (audit, ""):
        services.retention.hold(held, "Public inquiry", "Legal services")
        with pytest.raises(UserError, match="stands there already"):
            services.retention.hold(held, "Again", "Legal services")
        before = services.desk.head
        for case in (code, ""):
            with pytest.raises(UserError, match=r"cannot be erased: a legal hold stands .*Public inquiry"):
                erase(services, audit, case)
            with pytest.raises(UserError, match="a legal hold stands"):
                services.retention.preview(audit, case)
        with pytest.raises(UserError, match="no backup is removed"):
            services.retention.remove_backups(audit, [backup])
        assert services.desk.head == before
        services.retention.lift(held, "The inquiry has reported", "Legal services")
    with pytest.raises(UserError, match="No legal hold stands there"):
        services.retention.lift(audit, "Again", "Legal services")
    erase(services, audit)
    keeping = services.retention.of_audit(audit)
    assert (keeping.is_erased, keeping.holds) == (True, ())
    assert services.audits.subjects(audit) == ()
    assert [one.audit.title for one in services.audits.programme()] == ["Core groups 2026"]
    assert exchange.desks[CHAIR].store.check().ok


def test_only_an_audit_past_its_date_is_erased_and_a_date_is_changed_with_a_reason(exchange: Exchange) -> None:
    services, audit = exchange.chair, exchange.audit
    with pytest.raises(UserError, match="Set its retention date first"):
        erase(services, audit)
    services.retention.set_date(audit, LATER, "Schedule 4.2", "Board")
    with pytest.raises(UserError, match=r"It is kept until 31 March 2032"):
        erase(services, audit)
    with pytest.raises(UserError, match="Say why the retention date is changed"):
        services.retention.set_date(audit, PAST, "Schedule 4.2", "Board")
    assert services.retention.past_words == ""
    services.retention.set_date(audit, PAST, "Schedule 4.2", "Board", "The schedule changed")
    assert services.retention.past_words == "1 audit is past its retention date"
    with pytest.raises(UserError, match="There is no case NONE"):
        erase(services, audit, "NONE")


def test_an_open_concern_comes_before_erasing(exchange: Exchange) -> None:
    services, audit = exchange.chair, exchange.audit
    code = services.audits.subjects(audit)[0].code
    services.concerns.raise_concern(About(audit, code), "A child may be alone at night.")
    with pytest.raises(UserError, match="concern is not discharged"):
        erase(services, audit, code)
