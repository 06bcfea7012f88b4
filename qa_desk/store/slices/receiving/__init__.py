"""The store's part of packs and returns that travel: tables, event bodies, effects."""

from qa_desk.store.slices.receiving.effects import EFFECTS
from qa_desk.store.slices.receiving.forms import FORMS
from qa_desk.store.slices.receiving.tables import TABLES
from qa_desk.store.slices.slice import Slice

SLICE = Slice(tables=TABLES, forms=FORMS, effects=EFFECTS)
