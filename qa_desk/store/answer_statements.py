"""How the rows of answers are written, each statement made ready once."""

from sqlalchemy import insert
from sqlalchemy.dialects.sqlite import insert as upsert

from qa_desk.store.prepared import text_of
from qa_desk.store.tables import AnswerRow, SuggestedGradeRow, table

ANSWER = table(AnswerRow)
_INSERT_ANSWER = upsert(ANSWER)
_LATEST = {
    name: _INSERT_ANSWER.excluded[name]
    for name in ("value_json", "standing", "reason", "note", "evidence", "flagged", "outcome")
}
_KEY = [ANSWER.c.return_key, ANSWER.c.question]
REVISE = text_of(_INSERT_ANSWER.on_conflict_do_update(index_elements=_KEY, set_=_LATEST))
"""The answer and what it counts as."""
REVISE_ANSWER = text_of(
    _INSERT_ANSWER.on_conflict_do_update(
        index_elements=_KEY, set_={name: column for name, column in _LATEST.items() if name != "outcome"}
    )
)
"""The answer alone; what it counts as stays as it was."""
SET_OUTCOME = text_of(
    _INSERT_ANSWER.on_conflict_do_update(index_elements=_KEY, set_={"outcome": _INSERT_ANSWER.excluded.outcome})
)
"""What a question counts as alone; its answer stays as it was."""
COUNT_OUTCOME = text_of(
    _INSERT_ANSWER.on_conflict_do_update(
        index_elements=_KEY,
        set_={"outcome": _INSERT_ANSWER.excluded.outcome, "counted": _INSERT_ANSWER.excluded.counted},
    )
)
FORGET_EMPTY = """
DELETE FROM answer WHERE return_key = ? AND outcome = '' AND value_json IS NULL AND standing = 'given'
    AND reason = '' AND note = '' AND evidence = '' AND flagged = 0
"""
WORKED_ON = "UPDATE agency_return SET worked_on_at = ? WHERE key = ?"
ADD_SUGGESTION = text_of(insert(table(SuggestedGradeRow)))
