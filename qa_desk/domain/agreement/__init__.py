"""How far several people who graded the same thing agree: the grades, the coefficients, and plain words."""

from qa_desk.domain.agreement.grade_order import GradeOrder
from qa_desk.domain.agreement.ratings import Ratings, Unit
from qa_desk.domain.agreement.statistics import Agreement, agreement

__all__ = ["Agreement", "GradeOrder", "Ratings", "Unit", "agreement"]
