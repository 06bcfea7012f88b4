"""How a sample came about, in one sentence for whoever reads the numbers."""

from qa_desk.domain.sampling.plan import DrawMethod
from qa_desk.domain.sampling.sample import Sample
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted

SHORT_CHECKSUM = 12


def sample_sentence(sample: Sample | None, listed: int, subjects: int, kind: SubjectKind) -> str:
    """ "20 of 112 cases, drawn at random with the starting number 4711 from the list 1f0c…; 2 replaced since."."""
    if sample is None or sample.plan.method is DrawMethod.ALL:
        return f"All {counted(subjects, kind)} on the list; none was chosen over another."
    plan = sample.plan
    how = {
        DrawMethod.RANDOM: f"drawn at random with the starting number {plan.seed}",
        DrawMethod.SPREAD: f"spread across “{plan.column}” with the starting number {plan.seed}",
        DrawMethod.BY_HAND: "chosen by hand, so chance says nothing about the others",
    }[plan.method]
    replaced = f"; {len(sample.replacements)} replaced since" if sample.replacements else ""
    checksum = sample.checksum[:SHORT_CHECKSUM]
    return f"{len(sample.in_audit)} of {counted(listed, kind)}, {how}, from the list {checksum}{replaced}."
