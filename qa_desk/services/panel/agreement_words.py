"""How far auditors agree, for the panel: in plain words first, and of first signed-off own grades alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from qa_desk.domain.agreement import Agreement, GradeOrder, Ratings, agreement
from qa_desk.domain.agreement.words import Nouns, analyst_lines, plain_lines
from qa_desk.domain.audit import Audit
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.comparison import QuestionComparison
from qa_desk.domain.template import Scale
from qa_desk.domain.wording import SUBJECT_WORDS
from qa_desk.services.panel.comparing import Comparing

ANYONE = tr("One auditor")
"""What each auditor is called over several cases, where a letter is not the same person twice."""


@dataclass(frozen=True)
class AgreementWords:
    """What one scale shows: the lines everybody reads, and the coefficients for those who ask."""

    scale: str
    agreement: Agreement
    lines: tuple[str, ...]
    analyst: tuple[str, ...]


def words_of_case(comparing: Comparing, subject: str) -> tuple[AgreementWords, ...]:
    """The questions of one case as first signed off, scale by scale; its auditors by letter, or as they are shown."""
    auditors = comparing.case(subject).auditors
    letters, labels = [one.letter for one in auditors], [one.label for one in auditors]
    return tuple(
        _words(scale, some, letters, labels, "questions")
        for scale, some in _by_scale(comparing.as_first_signed_off(subject))
    )


def words_of_audit(audit: Audit, comparing: Comparing) -> tuple[AgreementWords, ...]:
    """Every question of every open case with several auditors, as first signed off, scale by scale."""
    open_cases = [one for one in comparing.cases() if one.is_shared and one.seal is None]
    widest = max(open_cases, key=lambda one: one.auditors, default=None)
    letters = list(comparing.letters(widest.subject).values()) if widest else []
    compared = [one for case in open_cases for one in comparing.as_first_signed_off(case.subject)]
    noun, labels = (
        tr("answers on {SUBJECT_WORDS}", SUBJECT_WORDS=SUBJECT_WORDS[audit.subject][1]),
        [ANYONE] * len(letters),
    )
    return tuple(_words(scale, some, letters, labels, noun) for scale, some in _by_scale(compared))


def _words(
    scale: Scale, compared: Sequence[QuestionComparison], letters: Sequence[str], labels: Sequence[str], noun: str
) -> AgreementWords:
    order, rows = GradeOrder.of_scale(scale), []
    for one in compared:
        given = {own.letter: own.outcome for own in one.graded}
        rows.append([given.get(letter) for letter in letters])
    found, nouns = agreement(Ratings.of_grades(order, labels, rows)), Nouns("auditors", noun)
    return AgreementWords(
        scale.label,
        found,
        tuple(plain_lines(found, nouns)),
        tuple(line.strip() for line in analyst_lines(found, nouns)),
    )


def _by_scale(compared: Sequence[QuestionComparison]) -> list[tuple[Scale, list[QuestionComparison]]]:
    """Questions whose scales have the same points, together, in the order of the template."""
    found: dict[tuple[tuple[str, str], ...], tuple[Scale, list[QuestionComparison]]] = {}
    for one in compared:
        scale = one.question.scale
        if scale is not None and one.graded:
            points = tuple((point.value, point.label) for point in scale.points)
            found.setdefault(points, (scale, []))[1].append(one)
    return list(found.values())
