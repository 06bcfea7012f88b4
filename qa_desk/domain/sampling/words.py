"""How a sample came about, in one sentence for whoever reads the numbers."""

from qa_desk.domain.language import tr
from qa_desk.domain.sampling.plan import DrawMethod
from qa_desk.domain.sampling.sample import Sample
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted

SHORT_CHECKSUM = 12


def sample_sentence(sample: Sample | None, listed: int, subjects: int, kind: SubjectKind) -> str:
    """ "20 of 112 cases, drawn at random with the starting number 4711 from the list 1f0c…; 2 replaced since."."""
    if sample is None or sample.plan.method is DrawMethod.ALL:
        return tr("All {counted} on the list; none was chosen over another.", counted=counted(subjects, kind))
    plan = sample.plan
    how = {
        DrawMethod.RANDOM: tr("drawn at random with the starting number {seed}", seed=plan.seed),
        DrawMethod.SPREAD: tr(
            "spread across “{column}” with the starting number {seed}", column=plan.column, seed=plan.seed
        ),
        DrawMethod.BY_HAND: tr("chosen by hand, so chance says nothing about the others"),
    }[plan.method]
    replaced = tr("; {count} replaced since", count=len(sample.replacements)) if sample.replacements else ""
    checksum = sample.checksum[:SHORT_CHECKSUM]
    return tr(
        "{count} of {counted}, {how}, from the list {checksum}{replaced}.",
        count=len(sample.in_audit),
        counted=counted(listed, kind),
        how=how,
        checksum=checksum,
        replaced=replaced,
    )
