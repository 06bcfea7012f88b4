"""Sealed returns of many auditors for one chair, made beneath their desks so that making them costs little."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import islice
from pathlib import Path

from benchmarks.desks import ACTOR
from qa_desk import paths
from qa_desk.domain.agency_return import ReturnState, return_id
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Audit, Auditor, Subject
from qa_desk.domain.events import ReturnsAllocated, SubjectsAdded
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.receiving.devices import DeviceCard
from qa_desk.domain.receiving.packages import ReturnContents, ReturnManifest, SentReturn, campaign_of
from qa_desk.domain.receiving.revisions import FAMILY, STATE, Revision, SentState, answer_text, answers_digest
from qa_desk.exchange.sealed_returns import write_return
from qa_desk.exchange.sealing import DeviceKeys, Header, PackageKind, new_keys, seal
from qa_desk.services import Services
from qa_desk.services.demo.early_help import EARLY_HELP, EARLY_HELP_FROM, EARLY_HELP_TO, EarlyHelp
from qa_desk.services.demo.workbench import Workbench
from qa_desk.services.package_files import new_package_id
from qa_desk.store.store import Store

SENT_AT = "2026-07-07T09:00:00+00:00"


@dataclass(frozen=True)
class _GradedCase:
    """What an auditor says of one case, and what it counts as."""

    answers: dict[str, Answer]
    outcomes: tuple[tuple[str, str], ...]
    suggested: tuple[tuple[str, str], ...]

    def cells(self, auditor: str) -> tuple[tuple[str, str], ...]:
        """The value of each cell in the order they were given; no two auditors write the same sentence."""
        texts = {
            question: answer_text(replace(answer, note=f"{answer.note} Seen by {auditor}."))
            for question, answer in self.answers.items()
        }
        signed = SentState(ReturnState.SIGNED_OFF, "", self.outcomes, self.suggested, answers_digest(texts))
        return (*texts.items(), (FAMILY, "false"), (STATE, signed.text))


def make_sealed_files(
    chair: Services, store: Store, folder: Path, auditors: int, cases: int, answers: int
) -> tuple[Path, ...]:
    """An audit on the chair's desk, and from each auditor a file with so many cases, each graded and signed off."""
    early_help = EarlyHelp(Workbench(chair, paths.resources_folder()))
    audit = early_help.audit("measured", "Measured", EARLY_HELP_FROM, EARLY_HELP_TO)
    people = tuple(Auditor(f"auditor-{number}", f"Auditor {number}") for number in range(1, auditors + 1))
    audit = replace(audit, agencies=(), auditors=people)
    chair.audits.set_up(audit)
    codes = {one.id: tuple(f"{one.id}-{number:03}" for number in range(1, cases + 1)) for one in people}
    with store.writing(ACTOR) as uow:
        uow.record(SubjectsAdded(audit.id, tuple(Subject(code) for own in codes.values() for code in own)))
        for auditor, own in codes.items():
            uow.record(ReturnsAllocated(audit.id, auditor, own))
    graded = tuple(islice(_graded(early_help, audit, answers), cases))
    return tuple(_file(chair, folder, audit, one, dict(zip(codes[one.id], graded, strict=True))) for one in people)


def _graded(early_help: EarlyHelp, audit: Audit, answers: int) -> Iterator[_GradedCase]:
    """The made-up cases, over and over, each with the first so many of its answers."""
    plan, where = early_help.bench.plan(audit), early_help.bench.circumstances(audit)
    made_up = early_help.made_up(EARLY_HELP, plan.template)
    number = 0
    while True:
        form, told = FilledForm.of(plan, {}, where), dict[str, Answer]()
        for question, answer in early_help.case_answers(audit, made_up[number % len(made_up)], number):
            if len(told) < answers or question in told:
                told[question] = answer
                form = form.with_answer(question, answer)
        yield _GradedCase(told, tuple(form.outcomes().items()), form.suggested_grades())
        number += 1


def _file(chair: Services, folder: Path, audit: Audit, auditor: Auditor, cases: dict[str, _GradedCase]) -> Path:
    """What one auditor sends."""
    keys, device = new_keys(), f"device of {auditor.id}"
    chair.enrolment.enrol(DeviceCard(auditor.name, "", keys.signing_public.hex(), keys.sealing_public.hex()))
    revisions: list[Revision] = []
    for code, case in cases.items():
        for cell, value in case.cells(auditor.name):
            place = len(revisions) + 1
            hash_ = sha256(f"{device} {place}".encode()).hexdigest()
            id_ = return_id(audit.id, code, auditor.id)
            revisions.append(Revision(id_, cell, value, auditor.name, device, place, SENT_AT, (), hash_))
    sent: dict[str, list[str]] = {}
    for one in revisions:
        sent.setdefault(one.agency_return, []).append(one.id)
    manifest = ReturnManifest(
        package=new_package_id(),
        audit=audit.id,
        auditor=auditor.id,
        template=audit.template.content_hash,
        sent_at=SENT_AT,
        version=1,
        device=device,
        device_size=len(revisions),
        device_hash=revisions[-1].journal_hash,
        returns=tuple(SentReturn(id_, len(heads), tuple(heads)) for id_, heads in sent.items()),
        revisions=len(revisions),
        concerns=0,
    )
    path = folder / f"{auditor.id}.qareturn"
    path.write_bytes(_sealed(chair, keys, ReturnContents(manifest, tuple(revisions))))
    return path


def _sealed(chair: Services, keys: DeviceKeys, contents: ReturnContents) -> bytes:
    """The contents signed by their sender and sealed to the chair."""
    recipient = chair.enrolment.own_card(ACTOR).card
    campaign = campaign_of(recipient.fingerprint, contents.manifest.audit)
    header = Header(PackageKind.RETURN, campaign, recipient.fingerprint, contents.manifest.package)
    return seal(header, recipient.sealing_key, keys, write_return(contents))
