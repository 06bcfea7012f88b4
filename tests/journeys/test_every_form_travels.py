"""A graded return of every shipped form goes to the chair and counts there as it did where it was graded."""

from pathlib import Path

from qa_desk.domain.answers import Answer, CellValue, RepeatRow, Rows
from qa_desk.domain.template import Question, QuestionType
from qa_desk.services import Services
from tests.desk_builders import ACTOR, DAY, an_audit, cheap_desks, fitting_answer, shipped_library
from tests.graded_audit import PASSPHRASE


def grade(services: Services, return_id: str) -> None:
    """Answer everything a return asks, with one row in each of its repeats, and sign it off."""
    session = services.returns.open(return_id)
    form, whole = session.form, session.form.template.grade_question(None)
    overall = whole.scale.points[0].value if whole and whole.scale else ""
    answers: dict[str, Answer] = {}
    while (name := form.next_needed(None)) is not None:
        question = form.state(name).question
        answers[name] = fitting_answer(form, form.state(name), overall)
        if question.type is QuestionType.REPEAT:
            asked = [one for one in question.questions if not one.is_computed]
            answers[name] = Answer(Rows((RepeatRow(tuple((one.name, cell(one)) for one in asked)),)))
        form = form.with_answer(name, answers[name])
    session.complete(answers.items(), worked_with_family=False)


def cell(question: Question) -> CellValue:
    match question.type:
        case QuestionType.DATE:
            return DAY
        case QuestionType.INTEGER:
            return 1
        case QuestionType.SELECT_MULTIPLE:
            return tuple(choice.value for choice in question.choices)
        case QuestionType.SELECT_ONE:
            return question.choices[0].value
        case QuestionType.SCALE:
            return question.scale.points[0].value if question.scale else ""
    return "As the record has it."


def test_a_return_of_every_shipped_form_is_taken_in_whole(tmp_path: Path) -> None:
    desks = cheap_desks()
    chair = desks.make(tmp_path / "chair.qadesk", PASSPHRASE, "Chair")
    auditor = desks.make(tmp_path / "auditor.qadesk", PASSPHRASE, ACTOR)
    try:
        chair.enrolment.enrol(auditor.enrolment.own_card().card)
        audits = [an_audit(chair, 1, name, name) for name in sorted({one.name for one in shipped_library().list()})]
        paths = []
        for audit in audits:
            (pack,) = chair.packs.issue(audit, tmp_path).files
            auditor.packs.open(pack.path, auditor.packs.preview(pack.path).sender_words)
            grade(auditor, auditor.returns.ids(audit)[0])
            paths.append(tmp_path / f"{audit}.qareturn")
            auditor.sending.seal(audit, paths[-1])
        taken = chair.receiving.take_in(paths)

        assert [(one.file, str(one.refused)) for one in taken.files if one.refused] == []
        for audit in audits:
            assert chair.findings.of_audit(audit) == auditor.findings.of_audit(audit)
            assert len(chair.receiving.board(audit).cases) == 1
        assert chair.desk.check().ok
    finally:
        chair.desk.close()
        auditor.desk.close()
