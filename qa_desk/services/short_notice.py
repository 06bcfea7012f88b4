"""The five-day plan of a joint inspection: its dates, and what is due today."""

from qa_desk.domain.agency_return import SETTLED
from qa_desk.domain.language import tr
from qa_desk.domain.short_notice import WORK, PlanDay, due_on, five_day_plan
from qa_desk.domain.wording import lower_first
from qa_desk.domain.working_days import CannotBeCounted
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.store.store import Store


class ShortNoticeService:
    """Reads only: the plan follows from the day the children were chosen."""

    def __init__(self, store: Store, clock: Clock, holidays: BankHolidays) -> None:
        self._store, self._clock, self._holidays = store, clock, holidays

    def plan(self, audit_id: str) -> tuple[PlanDay, ...]:
        """The five days with their dates; empty for an audit that does not run on them.

        Raises CannotBeCounted where the bank holidays are not loaded.
        """
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
        if audit.short_notice_from is None:
            return ()
        return five_day_plan(audit.short_notice_from, self._holidays.table, audit.nation)

    def due_today(self, audit_id: str) -> tuple[str, ...]:
        """What the plan says for today, in a sentence, with how many returns are in; empty on any other day.

        Where the days cannot be counted, it says so.
        """
        try:
            today = due_on(self.plan(audit_id), self._clock.today())
        except CannotBeCounted as refusal:
            return (str(refusal),)
        if today is None:
            return ()
        with self._store.reading() as reading:
            standings = reading.returns.standings(audit_id)
        settled = sum(one.state in SETTLED for one in standings)
        day = tr(
            "Day {number} of {count}: {lower_first}.",
            number=today.number,
            count=len(WORK),
            lower_first=lower_first(today.what),
        )
        return (
            (tr("{day} {settled} of {count} returns are in.", day=day, settled=settled, count=len(standings)),)
            if standings
            else (day,)
        )
