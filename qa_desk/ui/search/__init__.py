"""Search or go to: one field that reaches every command, place, case, question and word of evidence."""
