"""Which backups stay: enough to go back, no more than their use."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.backups.thinning import kept_backups

NOW = datetime(2026, 7, 7, 14, 32, tzinfo=UTC)
MOMENTS = st.lists(st.integers(0, 90 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)), unique=True)


def test_nothing_is_kept_of_nothing() -> None:
    assert kept_backups([], NOW) == frozenset()


def test_all_of_two_days_then_a_day_a_week_and_nothing_after_a_month() -> None:
    moments = [NOW - timedelta(hours=hours) for hours in range(0, 24 * 60, 6)]
    kept = sorted(kept_backups(moments, NOW), reverse=True)
    ages = [(NOW - moment) / timedelta(days=1) for moment in kept]
    assert sum(age <= 2 for age in ages) == 9
    assert len({moment.date() for moment in kept if moment.date() >= (NOW - timedelta(days=7)).date()}) == 8
    assert max(ages) < 36
    assert len(kept) <= 9 + 5 + 5


@given(MOMENTS)
@settings(max_examples=200)
def test_the_latest_and_everything_new_stay_and_thinning_again_drops_nothing(moments: list[datetime]) -> None:
    kept = kept_backups(moments, NOW)
    assert {moment for moment in moments if NOW - moment <= timedelta(hours=48)} <= kept
    assert not moments or max(moments) in kept
    assert kept_backups(kept, NOW) == kept
    assert len(kept) <= sum(NOW - moment <= timedelta(hours=48) for moment in moments) + 13


def test_thinned_after_each_backup_a_month_stays_reachable() -> None:
    kept: frozenset[datetime] = frozenset()
    now = NOW
    for _ in range(40 * 8):
        now += timedelta(hours=3)
        kept = kept_backups(kept | {now}, now)
    for days in range(8):
        assert any((now - timedelta(days=days)).date() == moment.date() for moment in kept)
    ages = sorted((now - moment).days for moment in kept)
    assert 21 <= ages[-1] <= 35
    assert all(later - earlier <= 8 for earlier, later in pairwise(ages))
