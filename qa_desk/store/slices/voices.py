"""The store's part of practitioner and family voice: tables, event bodies, effects."""

from qa_desk.store.slices.slice import Slice

SLICE = Slice()
