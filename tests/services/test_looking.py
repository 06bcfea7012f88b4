"""Who looked at what: noted once, told to those who may know, and never a reason for a backup."""

from pathlib import Path
from typing import Any

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.looking.look import LookKind
from qa_desk.services import Services, services_of
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.looking import LookFilter, LookingService
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary
from tests import graded_audit, leaks
from tests.builders import NO_HOLIDAYS
from tests.graded_audit import StillClock

Desk = tuple[Services, Store]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Any:
    services, store = graded_audit.an_empty_desk(tmp_path_factory.mktemp("desk"))
    graded_audit.set_up(services, cases=2)
    leaks.SHARED_DESKS.add(store.desk.path)
    yield services, store
    leaks.SHARED_DESKS.discard(store.desk.path)
    store.close()


def as_person(desk: Desk, name: str) -> LookingService:
    """The same desk in somebody else's hands, who opened it anew."""
    library, holidays = TemplateLibrary(desk[1].desk.path.parent / "forms"), BankHolidays(NO_HOLIDAYS)
    return services_of(desk[1], StillClock(), library, holidays, name).looking


def a_return(desk: Desk) -> str:
    return desk[0].returns.ids(desk[0].audits.programme()[0].audit.id)[0]


def test_a_case_is_noted_once_for_each_opening_of_the_desk(desk: Desk) -> None:
    one = a_return(desk)
    audit, case, auditor = one.split("/")
    looking = as_person(desk, "Asha Patel")
    before = desk[1].head[0]
    for _ in range(3):
        looking.note_case(one)
        looking.note_history(one, "child_grade")
    assert desk[1].head[0] == before + 2
    as_person(desk, "Asha Patel").note_case(one)
    seen = looking.page(LookFilter(audit, case, "Asha Patel"))
    assert [look.kind for look in seen.looks] == [LookKind.CASE, LookKind.HISTORY, LookKind.CASE]
    assert (seen.looks[1].auditor, seen.looks[1].detail, seen.left_out) == (auditor, "child_grade", 0)
    assert desk[1].check().ok


def test_looks_are_read_some_at_a_time(desk: Desk) -> None:
    looking = as_person(desk, "R. Doyle")
    for _ in range(5):
        looking.note_desk()
    first = looking.page(LookFilter(actor="R. Doyle"), limit=3)
    rest = looking.page(LookFilter(actor="R. Doyle"), first.next_before, limit=3)
    assert (len(first.looks), len(rest.looks), rest.next_before) == (3, 2, None)
    assert looking.count(LookFilter(actor="R. Doyle")) == 5
    assert "R. Doyle" in looking.people()


def test_looking_makes_no_backup_due_and_work_does(desk: Desk, tmp_path: Path) -> None:
    backups = desk[0].backups
    assert backups.before("taking in returns") is not None
    as_person(desk, "Asha Patel").note_desk()
    assert backups.before("taking in returns") is None
    assert not backups.is_behind(backups.own_folder)
    desk[0].returns.open(a_return(desk)).revise("child_grade", graded_audit.said("good", "Seen at home."))
    assert backups.is_behind(backups.own_folder)
    made = backups.before("taking in returns")
    assert made is not None
    assert backups.try_out(made).state.entries_since == 0
    assert backups.is_behind(tmp_path), "no copy is there"


def test_work_is_not_begun_without_the_copy_before_it(desk: Desk) -> None:
    backups = desk[0].backups
    desk[0].returns.open(a_return(desk)).revise("child_grade", graded_audit.said("inadequate", "Not seen."))
    folder = backups.own_folder
    aside = folder.rename(folder.with_name("aside"))
    folder.write_text("a file where the folder should be")
    with pytest.raises(UserError, match="A backup is kept before closing an audit, and it could not be made"):
        backups.before("closing an audit")
    folder.unlink()
    aside.rename(folder)


def test_nobody_learns_from_looks_when_another_worked_on_a_sealed_case(desk: Desk) -> None:
    services = desk[0]
    audit = services.audits.programme()[0].audit
    one = a_return(desk)
    case = one.split("/")[1]
    graded_audit.grade(services, audit.id, 1)
    services.holding.hold(audit.id, one.split("/")[2], "The auditor asked for it.")
    as_person(desk, "Second Auditor").note_case(one)
    own = as_person(desk, "Second Auditor").page(LookFilter(audit.id, case, "Second Auditor"))
    other = as_person(desk, "Third Auditor").page(LookFilter(audit.id, case, "Second Auditor"))
    assert (len(own.looks), own.left_out) == (1, 0)
    assert (len(other.looks), other.left_out) == (0, 1)
