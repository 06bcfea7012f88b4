"""The store's part of immediate safeguarding concerns: tables, event bodies, effects."""

from qa_desk.store.slices.slice import Slice

SLICE = Slice()
