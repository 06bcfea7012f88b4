"""Action plans: rows to domain values."""

import json
from collections.abc import Sequence
from datetime import date

from qa_desk.domain.actions.action import Action, Plan, Step
from qa_desk.domain.actions.facts import action_from_json, entry_from_json
from qa_desk.domain.errors import UserError
from qa_desk.domain.working_days import Nation
from qa_desk.store.engine import DeskConnection

PLANS = """
SELECT p.id, p.title, coalesce(a.id, ''), p.nation, p.green_means
FROM action_plan p LEFT JOIN audit a ON a.key = p.audit_key
"""
ACTIONS = "SELECT a.body FROM action a JOIN action_plan p ON p.key = a.plan_key WHERE a.status <> 'taken_back'"
ORDER = " ORDER BY a.key"


class ActionShelf:
    """Plans and actions by id. Actions whose making was taken back are found by id alone."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def plans(self) -> tuple[Plan, ...]:
        """Every plan, in the order of making."""
        return self._plans(f"{PLANS} ORDER BY p.key", ())

    def plan(self, plan_id: str) -> Plan:
        """The plan with this id; raises UserError when the desk has none."""
        found = self.find_plan(plan_id)
        if found is None:
            raise UserError("This desk has no such action plan.", "Look up its id in the list of plans.")
        return found

    def find_plan(self, plan_id: str) -> Plan | None:
        """The plan with this id, if the desk has it."""
        return next(iter(self._plans(f"{PLANS} WHERE p.id = ?", (plan_id,))), None)

    def get(self, action_id: str) -> Action:
        """The action with this id; raises UserError when the desk has none."""
        body = self._connection.value("SELECT body FROM action WHERE id = ?", (action_id,))
        if body is None:
            raise UserError("This desk has no such action.", "Look up its reference in the list of actions.")
        return action_from_json(json.loads(body))

    def all(self) -> tuple[Action, ...]:
        """Every action of every plan, in the order of making."""
        return self._actions(ACTIONS + ORDER, ())

    def of_plan(self, plan_id: str) -> tuple[Action, ...]:
        """Every action of one plan, in the order of making."""
        return self._actions(f"{ACTIONS} AND p.id = ?{ORDER}", (plan_id,))

    def wanting(self, today: date) -> tuple[Action, ...]:
        """The actions that want somebody today: past their date, to be reviewed, or to be audited again."""
        day = today.isoformat()
        late = "a.status IN ('open', 'asked') AND (a.due_on < ? OR a.review_on <= ?)"
        return self._actions(f"{ACTIONS} AND (({late}) OR a.re_audit_on <= ?){ORDER}", (day, day, day))

    def history(self, action_id: str) -> tuple[Step, ...]:
        """Everything that was done to an action, the first first."""
        rows = self._connection.run(
            "SELECT e.body, e.entry FROM action_entry e JOIN action a ON a.key = e.action_key WHERE a.id = ?"
            " ORDER BY e.key",
            (action_id,),
        )
        return tuple(
            Step(action_from_json(json.loads(body)), entry_from_json(json.loads(entry))) for body, entry in rows
        )

    def _plans(self, sql: str, values: Sequence[str]) -> tuple[Plan, ...]:
        rows = self._connection.run(sql, values)
        return tuple(Plan(id_, title, audit, Nation(nation), green) for id_, title, audit, nation, green in rows)

    def _actions(self, sql: str, values: Sequence[str]) -> tuple[Action, ...]:
        return tuple(action_from_json(json.loads(body)) for (body,) in self._connection.run(sql, values))
