"""Actions among *What needs you today*: past their date, to be reviewed, or to be audited again."""

from qa_desk.domain.language import tr
from qa_desk.services.actions import ActionNeeds
from qa_desk.ui.home.needs import Need


def action_needs(needs: ActionNeeds) -> tuple[Need, ...]:
    """One line for each kind of which there are any."""
    counted = (
        (needs.late, tr("action is past its date"), tr("actions are past their date"), "late"),
        (
            needs.reviews,
            tr("action without a date wants a review"),
            tr("actions without a date want a review"),
            "reviews",
        ),
        (needs.re_audits, tr("re-audit is due"), tr("re-audits are due"), "re_audits"),
    )
    return tuple(
        Need("", f"{count} {one if count == 1 else many}", "", tr("See actions"), "actions", shows)
        for count, one, many, shows in counted
        if count
    )
