"""A made-up audit to attack: a chair and auditors, each with a desk of their own, and the files between them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Auditor, TemplateReference
from qa_desk.domain.template import Choice
from qa_desk.domain.timescales import Nation
from qa_desk.domain.working_days import HolidayTable
from qa_desk.services import Services, services_of
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.made_files import settle_files
from qa_desk.store.keys import KeyCost
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary

PASSPHRASE = "seven quiet herons wading"  # noqa: S105 - of desks that hold nothing
CHAIR, JO, LEE = "P. Nair", "J. Okoro", "L. Shaw"
COPY = "second laptop"
TITLE = "Core groups 2026"
START = datetime(2026, 7, 7, 9, 0, tzinfo=UTC)
NO_HOLIDAYS = HolidayTable({nation: frozenset() for nation in Nation}, 2012, 2028)
TEMPLATE = """\
name: two_desks
edition: "1"
title: Core groups, small
subject: case
published_on: 2026-03-06
sections:
  - name: child
    label: The child
    questions:
      - {name: seen, label: Was the child seen?, type: scale, scale: met, note: never}
      - {name: plan, label: Was there a plan?, type: scale, scale: met, note: never}
      - {name: words, label: What did the child say?, type: text, required: false}
"""


@dataclass
class Wandering:
    """A clock that goes on by a minute whenever it is asked, or jumps when told."""

    moment: datetime = START

    def now(self) -> datetime:
        """The next moment."""
        self.moment += timedelta(minutes=1)
        return self.moment

    def today(self) -> date:
        """The day of the last moment."""
        return self.moment.date()


@dataclass
class Desk:
    """One open desk with its services."""

    path: Path
    name: str
    library: TemplateLibrary
    clock: Wandering = field(default_factory=Wandering)

    def __post_init__(self) -> None:
        fresh = not self.path.exists()
        self.store: Store = (
            Store.create(self.path, PASSPHRASE, cost=KeyCost.floor(), clock=self.clock.now)
            if fresh
            else Store.open(self.path, PASSPHRASE, clock=self.clock.now)
        )
        settle_files(self.store, self.name)
        self.services: Services = services_of(
            self.store, self.clock, self.library, BankHolidays(NO_HOLIDAYS), self.name
        )

    def close(self) -> None:
        """Close it."""
        self.store.close()

    def reopened(self) -> "Desk":
        """The same desk closed and opened again."""
        self.close()
        return Desk(self.path, self.name, self.library, self.clock)

    def copied(self, path: Path) -> "Desk":
        """A restored backup of it: the same history, another device from now on."""
        backup = self.services.desk.back_up(path.parent)
        Store.restore(backup, path, PASSPHRASE, clock=self.clock.now)
        backup.unlink()
        return Desk(path, self.name, self.library, self.clock)


@cache
def _packed(auditors: tuple[str, ...], copy: bool, cases: int) -> tuple[str, dict[str, bytes]]:
    """The id of the audit and the files of desks that are enrolled and have their packs."""
    with TemporaryDirectory() as folder:
        with Exchange(Path(folder), auditors=auditors, cases=cases) as exchange:
            exchange.enrolled().packed()
            if copy:
                exchange.desks[COPY] = exchange.desks[auditors[0]].copied(Path(folder) / f"{COPY}.qadesk")
                exchange.enrol(COPY)
        return exchange.audit, {name: desk.path.read_bytes() for name, desk in exchange.desks.items()}


def packed_desks(folder: Path, *auditors: str, copy: bool = False, cases: int = 3) -> "Exchange":
    """A chair and auditors that are enrolled and opened their packs; with ``copy`` the first has a second laptop.

    Made once in a process, and copied each time.
    """
    audit, files = _packed(auditors, copy, cases)
    exchange = Exchange(folder, auditors=auditors, cases=cases, audit=audit)
    for name, contents in files.items():
        path = folder / f"{name}.qadesk"
        path.write_bytes(contents)
        exchange.desks[name] = Desk(path, auditors[0] if name == COPY else name, exchange.library)
    return exchange


def fresh_chair(exchange: "Exchange") -> Desk:
    """The chair's desk of `packed_desks` as it was, beside the one that is used."""
    path = exchange.folder / "fresh chair.qadesk"
    path.write_bytes(_packed(tuple(exchange.auditors), COPY in exchange.desks, exchange.cases)[1][CHAIR])
    return Desk(path, CHAIR, exchange.library)


@dataclass
class Exchange:
    """Desks by name, in one folder, with one audit that the chair set up."""

    folder: Path
    auditors: Sequence[str] = (JO, LEE)
    cases: int = 3
    audit: str = ""
    """Its id; while it is empty, desks are made and the audit is set up."""
    desks: dict[str, Desk] = field(default_factory=dict)

    def __post_init__(self) -> None:
        forms = self.folder / "forms"
        forms.mkdir(exist_ok=True)
        (forms / "two_desks.yaml").write_text(TEMPLATE, encoding="utf-8")
        self.library = TemplateLibrary(forms)
        if self.audit:
            return
        for name in (CHAIR, *self.auditors):
            self.desks[name] = Desk(self.folder / f"{name}.qadesk", name, self.library)
        self._set_up()

    def __enter__(self) -> "Exchange":
        return self

    def __exit__(self, *_: object) -> None:
        for desk in self.desks.values():
            desk.close()

    @property
    def chair(self) -> Services:
        """The services of the chair's desk."""
        return self.desks[CHAIR].services

    def of(self, name: str) -> Services:
        """The services of somebody's desk."""
        return self.desks[name].services

    def _set_up(self) -> None:
        draft = self.chair.audits.draft("two_desks", TITLE)
        people = tuple(Auditor(name[0].lower(), name, "health") for name in self.auditors)
        self.chair.audits.set_up(replace(draft, agencies=(Choice("health", "Health"),), auditors=people))
        rows = "\n".join(f"C{place:02}\tNorth" for place in range(1, self.cases + 1))
        self.chair.audits.add_cases(draft.id, self.chair.audits.read_cases(f"Code\tTeam\n{rows}"))
        self.audit = draft.id

    def enrolled(self) -> "Exchange":
        """Every auditor's device known to the chair."""
        for name in self.auditors:
            self.enrol(name)
        return self

    def enrol(self, desk: str, as_name: str = "") -> None:
        """Make the device of one desk known to the chair."""
        card = self.of(desk).enrolment.own_card().card
        self.chair.enrolment.enrol(card, as_name)

    def packed(self) -> "Exchange":
        """A pack for every auditor issued and opened."""
        packs = self.folder / "packs"
        packs.mkdir(exist_ok=True)
        issued = self.chair.packs.issue(self.audit, packs)
        for file in issued.files:
            self.open_pack(file.auditor.name, file.path)
        return self

    def open_pack(self, name: str, path: Path) -> None:
        """Open a pack on somebody's desk, its six words compared."""
        services = self.of(name)
        services.packs.open(path, services.packs.preview(path).sender_words)

    def new_edition(self) -> TemplateReference:
        """A second edition of the form, without the question on the plan."""
        lines = TEMPLATE.replace('edition: "1"', 'edition: "2"').splitlines(keepends=True)
        source = "".join(line for line in lines if "name: plan" not in line)
        (self.folder / "forms" / "two_desks_2.yaml").write_text(source, encoding="utf-8")
        self.desks[CHAIR].close()
        self.desks[CHAIR] = Desk(self.desks[CHAIR].path, CHAIR, TemplateLibrary(self.folder / "forms"))
        template = self.chair.templates.get("two_desks", "2")
        return TemplateReference(template.name, template.edition, template.content_hash)

    def return_id(self, name: str, case: int = 1) -> str:
        """One return by its auditor and the number of its case."""
        return f"{self.audit}/C{case:02}/{name[0].lower()}"

    def grade(self, name: str, case: int = 1, seen: str = "met", plan: str = "met", *, desk: str = "") -> None:
        """Answer one return and sign it off."""
        session = self.of(desk or name).returns.open(self.return_id(name, case))
        if not session.agency_return.may_be_edited:
            session.reopen("There was more to say")
        session.revise("seen", Answer(seen))
        session.revise("plan", Answer(plan))
        session.declare_family(False)
        session.sign_off()

    def seal(self, name: str, file: str = "") -> Path:
        """Everything of one auditor that is ready, in a file."""
        path = self.folder / (file or f"{name}-{len(list(self.folder.glob('*.qareturn')))}.qareturn")
        self.of(name).sending.seal(self.audit, path)
        return path
