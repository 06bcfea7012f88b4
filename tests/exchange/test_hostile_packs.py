"""A pack may come from anybody: it is refused, or it is a whole pack, and never anything else."""

from random import Random

import pytest

from qa_desk.domain.audit import Audit, Auditor, Subject, TemplateReference
from qa_desk.domain.errors import UserError
from qa_desk.domain.receiving.packages import PackContents
from qa_desk.domain.template import Choice, SubjectKind
from qa_desk.exchange.packs import read_pack, write_pack
from qa_desk.proofs.exchange import CHAIR, JO, TEMPLATE, TITLE
from qa_desk.proofs.packages.hostile import hostile_bodies

AUDIT = Audit(
    id="core",
    title=TITLE,
    template=TemplateReference("two_desks", "1", "hash"),
    subject=SubjectKind.CASE,
    theme="Neglect",
    agencies=(Choice("health", "Health"),),
    auditors=(Auditor("j", JO, "health", "North"),),
)
PACK = PackContents(
    "p" * 32,
    1,
    "2026-07-07T09:00:00+00:00",
    CHAIR,
    AUDIT,
    TEMPLATE,
    (Subject("C01", (("Team", "North"),)), Subject("C02")),
)


def test_a_pack_comes_back_as_it_was() -> None:
    assert read_pack(write_pack(PACK)) == PACK


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.replace(b'"format":1', b'"format":2'),
        lambda body: body.replace(b'"C02"', b'"c01"'),
        lambda body: body.replace(b'"number":1', b'"number":true'),
        lambda body: body.replace(b'"issued_at":"2026', b'"issued_at":"0001'),
        lambda body: body + b'\n["C03",[]]',
        lambda body: b"",
    ],
)
def test_a_pack_that_is_not_as_written_is_refused(change: object) -> None:
    assert callable(change)
    with pytest.raises(UserError):
        read_pack(change(write_pack(PACK)))


def test_hostile_packs_are_refused_or_whole() -> None:
    refused = 0
    for body in hostile_bodies(write_pack(PACK), 300, Random(2026)):
        try:
            pack = read_pack(body)
        except UserError:
            refused += 1
        else:
            assert write_pack(pack) and len(pack.audit.auditors) == 1
    assert refused > 200
