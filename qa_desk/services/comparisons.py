"""One audit beside an earlier one: of the same edition, of another, or of another template along names."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.comparing.events import QuestionsMatched
from qa_desk.domain.comparing.matches import QuestionMatch, match_of, names_between, with_equal_names
from qa_desk.domain.dates import month_and_year, short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Tally
from qa_desk.domain.findings.comparison import ComparedQuestion, Comparison, compare
from qa_desk.domain.findings.years import EarlierFindings, OverYears, over_years
from qa_desk.domain.language import tr
from qa_desk.domain.moving.mapping import KeptMapping, checked_mapping, proposed_mapping
from qa_desk.domain.moving.moves import NameMap
from qa_desk.domain.template import Template
from qa_desk.domain.wording import SUBJECT_WORDS
from qa_desk.services.findings import FindingsService
from qa_desk.services.move_preview import are_alike
from qa_desk.services.moves import MoveService
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading

MATCH_FIRST = tr("Nothing was counted. Match the questions of the two forms first.")
SAFE = tr("Nothing was saved.")
MOST_YEARS = 8
"""As many audits as one line can show with their names below it."""


@dataclass(frozen=True)
class EarlierAudit:
    """Another audit of the desk, and why it cannot stand beside this one, if so."""

    audit: Audit
    form: str
    """ "The same form", "edition 2025", or the title of another template."""
    refusal: str = ""
    may_match: bool = False
    """Whether the two forms differ, so that people can say which question is which."""


@dataclass(frozen=True)
class MatchDraft:
    """Two forms, and which question of the earlier is which of the later one: as people said, or as is proposed."""

    now: Template
    earlier: Template
    names: NameMap
    said: QuestionMatch | None
    alike: tuple[tuple[str, str], ...] = ()
    """Those of ``names`` that are proposed because they read alike, and not because they have one name."""

    @property
    def sure(self) -> dict[str, str | None]:
        """The names without those that only read alike."""
        return {**self.names, **{old: None for old, _ in self.alike}}


class ComparisonService:
    """Puts the findings of two audits beside each other."""

    def __init__(
        self, store: Store, actor: str, templates: TemplateService, findings: FindingsService, moves: MoveService
    ) -> None:
        self._store, self._actor, self._templates = store, actor, templates
        self._findings, self._moves = findings, moves

    def compare(self, audit_id: str, earlier_id: str) -> Comparison:
        """Question by question by stable names, by what people said of two forms, and along the moves between them."""
        if audit_id == earlier_id:
            raise UserError(tr("An audit cannot be compared with itself."), tr("Choose an earlier audit."))
        now, earlier = self._findings.of_audit(audit_id), self._findings.of_audit(earlier_id)
        with self._store.reading() as reading:
            title = reading.audits.get(earlier_id).title
            said = match_of(earlier.template, now.template, reading.question_matches.all())
        names = self._ways().names(earlier.template, now.template)
        if names is None:
            raise UserError(
                tr(
                    "{title} and {title_2} are different forms, so these audits cannot be compared.",
                    title=earlier.template.title,
                    title_2=now.template.title,
                ),
                MATCH_FIRST,
            )
        return replace(compare(now, earlier, names), earlier_title=title, along=_said_words(said))

    def with_previous(self, audit_id: str) -> Comparison | None:
        """The audit beside the one it was set up to follow; None where there is none, or none that can be compared."""
        previous = self._audit(audit_id).previous
        offered = next((one for one in self.earlier(audit_id) if one.audit.id == previous), None)
        return None if offered is None or offered.refusal else self.compare(audit_id, offered.audit.id)

    def over_years(self, audit_id: str) -> OverYears | None:
        """The audit and those before it, each the one that the next follows, as far as their forms can be matched.

        None where there are fewer than three.
        """
        now, earlier, ways = self._findings.of_audit(audit_id), list[EarlierFindings](), self._ways()
        seen, audit = {audit_id}, self._audit(audit_id)
        title, before = _when(audit), audit.previous
        while before and before not in seen and len(seen) < MOST_YEARS:
            seen.add(before)
            audit, found = self._audit(before), self._findings.of_audit(before)
            names = ways.names(found.template, now.template)
            if names is None or found.template.subject is not now.template.subject or not found.signed_off:
                break
            earlier.append(EarlierFindings(_when(audit), found, names))
            before = audit.previous
        return over_years(title, now, earlier)

    def earlier(self, audit_id: str) -> tuple[EarlierAudit, ...]:
        """Every other audit, the one it was set up to follow first, with why some cannot be compared."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            others = [one for one in reading.audits.list() if one.id != audit_id]
            finished = {id_: one.finished for id_, one in reading.listings.progress_by_audit().items()}
        others.sort(key=lambda one: (one.id != audit.previous, -(_ended(one) or date.min).toordinal()))
        ways = self._ways()
        return tuple(self._offered(audit, one, finished[one.id], ways) for one in others)

    def draft_match(self, audit_id: str, earlier_id: str) -> MatchDraft:
        """What people said of the two forms last; else what names and wordings tell, to be put right."""
        with self._store.reading() as reading:
            now, earlier = self._forms(reading, audit_id, earlier_id)
            said = match_of(earlier, now, reading.question_matches.all())
        if said and (names := self._ways().names(earlier, now)):
            return MatchDraft(now, earlier, names, said)
        proposal = proposed_mapping(earlier, now)
        return MatchDraft(now, earlier, proposal.all, None, proposal.by_wording)

    def match(self, audit_id: str, earlier_id: str, mapping: NameMap) -> Changed:
        """Keep which question of the earlier form is which of the later one; no audit moves, no answer changes."""
        with self._store.writing(self._actor) as uow:
            now, earlier = self._forms(uow, audit_id, earlier_id)
            names = checked_mapping(earlier, now, mapping, SAFE)
            pairs = tuple((before, after) for before, after in names.items() if after)
            if not pairs:
                raise UserError(
                    tr("No question of the earlier form has a counterpart, so there would be nothing to compare."),
                    tr("{SAFE} Choose at least one.", SAFE=SAFE),
                    field="mapping",
                )
            before, after = uow.audits.get(earlier_id).template, uow.audits.get(audit_id).template
            uow.record(QuestionsMatched(audit_id, before, after, pairs))
        return Changed(tr("Questions matched"), frozenset({audit_id, earlier_id}))

    def _forms(self, reading: Reading, audit_id: str, earlier_id: str) -> tuple[Template, Template]:
        """The two forms; raises UserError when there is nothing to match."""
        audits = reading.audits.get(audit_id), reading.audits.get(earlier_id)
        now, earlier = (self._templates.plan(one.template).template for one in audits)
        if now.content_hash == earlier.content_hash:
            raise UserError(tr("Both audits have the same form, so every question has its counterpart."), SAFE)
        if now.subject is not earlier.subject:
            raise UserError(
                tr("These two forms do not grade the same thing, so their questions cannot be matched."), SAFE
            )
        return now, earlier

    def _audit(self, audit_id: str) -> Audit:
        with self._store.reading() as reading:
            return reading.audits.get(audit_id)

    def _offered(self, audit: Audit, other: Audit, finished: int, ways: "_Ways") -> EarlierAudit:
        now, earlier = (self._templates.plan(one.template).template for one in (audit, other))
        same = now.content_hash == earlier.content_hash
        form = tr("The same form") if same else tr("Edition {edition}", edition=earlier.edition)
        form = (
            form
            if now.name == earlier.name
            else tr("{title}, edition {edition}", title=earlier.title, edition=earlier.edition)
        )
        may_match = not same and now.subject is earlier.subject
        refusal = ""
        if now.subject is not earlier.subject:
            refusal = tr(
                "It grades {SUBJECT_WORDS}, this one {SUBJECT_WORDS_2}",
                SUBJECT_WORDS=SUBJECT_WORDS[earlier.subject][1],
                SUBJECT_WORDS_2=SUBJECT_WORDS[now.subject][1],
            )
        elif _is_later(other, audit):
            refusal, may_match = tr("It looks back on a later time"), False
        elif not finished:
            refusal, may_match = tr("Nothing in it is signed off yet"), False
        elif ways.names(earlier, now) is None:
            refusal = tr("It has another form, and nobody has matched their questions yet")
        return EarlierAudit(other, form, refusal, may_match)

    def _ways(self) -> "_Ways":
        with self._store.reading() as reading:
            return _Ways(reading.question_matches.all(), self._moves.kept_mappings())


@dataclass(frozen=True)
class _Ways:
    """Everything that leads from the names of one form to those of another."""

    matches: tuple[QuestionMatch, ...]
    moves: tuple[KeptMapping, ...]

    def names(self, earlier: Template, now: Template) -> dict[str, str | None] | None:
        """What each question of the earlier form is called in the later one; None when nobody can say."""
        names = names_between(earlier, now, self.matches, self.moves)
        if names is None and are_alike(earlier, now):
            return with_equal_names(dict.fromkeys(earlier.by_name), now)
        return names


def _ended(audit: Audit) -> date | None:
    """The last day an audit looks at, as far as anyone has said."""
    return audit.look_back_to or audit.return_due_on


def _when(audit: Audit) -> str:
    """What an audit is called among others of the same: by the month it ended in, where that is known."""
    ended = _ended(audit)
    return month_and_year(ended) if ended else audit.title


def _is_later(other: Audit, audit: Audit) -> bool:
    """Whether both say when they end and the other one ends later."""
    ends, ended = _ended(other), _ended(audit)
    return ends is not None and ended is not None and ends > ended


def _said_words(said: QuestionMatch | None) -> str:
    if said is None:
        return ""
    day = short_date(datetime.fromisoformat(said.matched_at).astimezone().date())
    return tr("The questions of the two forms were matched by {actor} on {day}.", actor=said.actor, day=day)


def comparison_json(compared: Comparison) -> dict[str, Any]:
    """The comparison as ``findings compare --json`` prints it."""
    return {
        "audit": compared.now.audit,
        "earlier": compared.earlier.audit,
        "editions": {"now": compared.now.template.edition, "earlier": compared.earlier.template.edition},
        "provisional": compared.now.provisional or compared.earlier.provisional,
        "summary": compared.sentence,
        "earlier_title": compared.earlier_title,
        "notes": list(compared.notes),
        "questions": [_question_json(one) for one in compared.questions],
    }


def _question_json(one: ComparedQuestion) -> dict[str, Any]:
    difference = one.difference
    return {
        "name": one.question.name,
        "label": one.question.label,
        "section": one.section,
        "grades": one.grades.value if one.grades else None,
        "reading": one.reading.value,
        "not_comparable": one.not_comparable,
        "caution": one.caution,
        "now": _tally_json(one.now),
        "earlier": _tally_json(one.earlier),
        "difference": {"low": difference.low, "high": difference.high} if difference else None,
        "sentence": one.sentence,
    }


def _tally_json(tally: Tally | None) -> dict[str, Any] | None:
    if tally is None:
        return None
    interval = tally.interval
    return {
        "counts": tally.as_counts,
        "fine": tally.fine,
        "graded": tally.graded,
        "interval": {"low": interval.low, "high": interval.high} if interval else None,
        "not_applicable": tally.not_applicable,
        "cannot_judge": tally.cannot_judge,
        "not_answered": tally.not_answered,
        "not_asked": tally.not_asked,
    }
