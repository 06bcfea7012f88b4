"""The store's part of the panel: tables, event bodies, effects."""

from qa_desk.store.slices.slice import Slice

SLICE = Slice()
