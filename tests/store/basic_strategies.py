"""Values that events of every kind are made up from."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

TEXTS = st.text(alphabet=st.characters(codec="utf-8"), max_size=30)
NAMES = st.text(alphabet="abcdefgh_1", min_size=1, max_size=8)
DAYS = st.dates(date(1990, 1, 1), date(2050, 12, 31))
NUMBERS = st.integers(-(10**12), 10**12)
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=3).map(Decimal)
CHOICES = st.lists(NAMES, max_size=3, unique=True).map(tuple)
