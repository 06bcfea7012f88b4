"""The child in need audit of the demo desk: 343 cases at the levels published in 2018, all signed off."""

from dataclasses import replace
from datetime import date

from qa_desk.domain.audit import Auditor
from qa_desk.services.demo.need_answers import NeedAnswers
from qa_desk.services.demo.need_cases import NeedCases
from qa_desk.services.demo.sentences import SentenceBank
from qa_desk.services.demo.workbench import Filling, Workbench, key_lines, return_of

CHILD_IN_NEED = "child-in-need-2018"
LOOK_BACK_FROM, LOOK_BACK_TO = date(2017, 4, 1), date(2018, 3, 31)
DUE_ON = date(2018, 5, 4)
AGENCIES = ("social_care", "early_help", "health_visiting", "education", "police", "voluntary_sector")
KEY_LINES = """\
Going by needs today, is each child in need at the right level?
Was the assessment in time, and is harm ruled out?
Is there a plan with an end, and does anybody notice when it drifts?"""


def published_audit(bench: Workbench) -> list[Filling]:
    """Set the audit up; returns what is answered on each case."""
    published = bench.published(CHILD_IN_NEED)
    draft = bench.draft("child_in_need_threshold", CHILD_IN_NEED, published.title, LOOK_BACK_FROM, LOOK_BACK_TO)
    template = bench.template(draft)
    labels = {one.value: one for one in template.agencies}
    audit = replace(
        draft,
        theme="Child in need",
        key_lines=key_lines(KEY_LINES, published),
        agencies=tuple(labels[value] for value in AGENCIES),
        auditors=(Auditor("children-in-need-auditor", "Children in need auditor", labels["social_care"].label),),
        return_due_on=DUE_ON,
    )
    levels = {level: int(count) for level, count in published.figure("level_now").items()}
    drawn = NeedCases(bench.texts("child_in_need_chances"), template, bench.circumstances(audit))
    cases = list(drawn(levels))
    bench.set_up(audit, "Case", [(case.code, list(case.attributes)) for case in cases])
    sentences = SentenceBank(bench.texts("child_in_need_sentences"))
    return [
        Filling(return_of(audit, case.code), NeedAnswers(template, sentences, case), complete=True) for case in cases
    ]
