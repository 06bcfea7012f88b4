"""Text that has made trouble elsewhere, followed from the keyboard to every place where it is read."""
