"""Conditions and calculations of a template, in the words of XLSForm/ODK: read once and run often."""

from qa_desk.domain.expressions.expression import Expression, parse
from qa_desk.domain.expressions.parser import ExpressionProblem
from qa_desk.domain.expressions.values import Scope, XValue, to_day

__all__ = ["Expression", "ExpressionProblem", "Scope", "XValue", "parse", "to_day"]
