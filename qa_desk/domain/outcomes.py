"""What an answer counts as: the point it gives, or one of the honest ways of giving none."""

CANNOT_JUDGE = "cannot_judge"
NOT_APPLICABLE = "not_applicable"
NOT_ANSWERED = "not_answered"
NOT_ASKED = "not_asked"

ANSWERED = "answered"
"""A value that is not a grade: a text, a number, a plain date."""

CANNOT_BE_COUNTED = "cannot_be_counted"
"""A timescale beyond the loaded bank holidays, or with its dates in the wrong order."""

NO_GRADE = frozenset({CANNOT_JUDGE, NOT_APPLICABLE, NOT_ANSWERED, NOT_ASKED, ANSWERED, CANNOT_BE_COUNTED})
"""Outcomes that take no part in a count of grades."""

QUORATE = "quorate"
NOT_QUORATE = "not_quorate"
IN_TIME = "in_time"
LATE = "late"
