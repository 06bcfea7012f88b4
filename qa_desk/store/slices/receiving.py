"""The store's part of packs and returns that travel: tables, event bodies, effects."""

from qa_desk.store.slices.slice import Slice

SLICE = Slice()
