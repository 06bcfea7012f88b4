"""Which backups are kept: all of two days, then one a day for a week and one a week for a month.

Nothing older is kept by itself: a backup holds what was said of children, so it should not outlive its use.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

EVERY_ONE_FOR = timedelta(hours=48)
DAYS = 7
WEEKS = 4


def kept_backups(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The moments whose backups stay: the latest always, whatever its age; one from the future as it is."""
    newest_first = sorted(moments, reverse=True)
    if not newest_first:
        return frozenset()
    today = now.astimezone(UTC).date()
    kept = {newest_first[0]}
    days, weeks = set[int](), set[int]()
    for moment in newest_first:
        day = moment.astimezone(UTC).date()
        days_ago = (today - day).days
        weeks_ago = (today.toordinal() - 1) // 7 - (day.toordinal() - 1) // 7
        if now - moment <= EVERY_ONE_FOR:
            kept.add(moment)
        if days_ago <= DAYS and days_ago not in days:
            kept.add(moment)
        if weeks_ago <= WEEKS and weeks_ago not in weeks:
            kept.add(moment)
        days.add(days_ago)
        weeks.add(weeks_ago)
    return frozenset(kept)
