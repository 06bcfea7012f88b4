"""Immediate safeguarding concerns among *What needs you today*: above everything, until they are discharged."""

from collections.abc import Sequence

from qa_desk.domain.concerns.words import about_words, status_words
from qa_desk.domain.language import tr
from qa_desk.domain.wording import subject_word
from qa_desk.services.concerns import OpenConcern
from qa_desk.ui.concerns.places import concern_place
from qa_desk.ui.home.needs import Need


def concern_needs(concerns: Sequence[OpenConcern]) -> tuple[Need, ...]:
    """One line for each open concern; none is ever left out for want of room."""
    return tuple(
        Need(
            one.audit.id,
            tr(
                "Immediate safeguarding concern: {about_words}",
                about_words=about_words(one.concern.about, subject_word(one.audit.subject, 1)),
            ),
            f"{one.audit.title}. {status_words(one.concern)}",
            tr("Open concern"),
            "concern",
            concern_place(one.concern.id),
            is_urgent=not one.concern.told,
        )
        for one in concerns
    )
