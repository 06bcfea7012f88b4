"""What stands in the way of closing an audit besides a concern: the decisions that a panel still owes."""

from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.moderation.decision import Decision
from qa_desk.domain.panel import HowReached
from qa_desk.services import Services
from tests.graded_audit import an_empty_desk
from tests.panel_audit import a_panel_audit, own


def test_a_case_graded_apart_is_decided_before_the_audit_closes(tmp_path: Path) -> None:
    services, store = an_empty_desk(tmp_path)
    audit = a_panel_audit(services, cases=1)
    own(services, audit, "C01", "bell", "good")
    own(services, audit, "C01", "marsh", "inadequate")
    assert services.closing.blockers(audit) == ("1 question graded apart is not decided",)
    services.panel.defer(audit, "C01", ["overall"], "The minutes", "Police")
    assert services.closing.blockers(audit) == ("1 grade is deferred",)
    services.panel.record(audit, "C01", "overall", Decision("inadequate", HowReached.ALL_AGREED, "The plan was late."))
    services.closing.close(audit, "Agreed at the panel of 7 July")
    _panel_is_read_only(services, audit)
    assert store.check().ok
    store.close()


def _panel_is_read_only(services: Services, audit: str) -> None:
    with pytest.raises(UserError, match="closed"):
        services.panel.take_back(audit, "C01", ["overall"])
    with pytest.raises(UserError, match="closed"):
        services.panel.begin_meeting(audit, ["Chair"])
    with pytest.raises(UserError, match="closed"):
        services.allocation.withdraw(audit, "bell", ["C01"], "Nothing more to do")
    with pytest.raises(UserError, match="closed"):
        services.sampling.replace(audit, "C01", "Moved away")
    with pytest.raises(UserError, match="closed"):
        services.audits.set_up(services.audits.get(audit))
