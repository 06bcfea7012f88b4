"""The store's part of population and sample: tables, event bodies, effects."""

from qa_desk.store.slices.slice import Slice

SLICE = Slice()
