"""The acceptance checks by number, each with the tests that keep it."""

import re
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[2]
EVERY = "ui/checks/test_every_screen.py::test_every_screen_keeps_the_checks_of_each_screen"
GROWN = "ui/checks/test_every_screen.py::test_every_screen_grows_live_fits_half_a_screen_and_is_readable_in_the_dark"
SIZES = "ui/checks/test_every_screen.py::test_nothing_is_cut_at_any_size"
CONTRAST = "ui/checks/test_every_screen.py::test_a_contrast_theme_leaves_none_of_our_colours"
ANSWERING, SAFETY = "ui/grading/test_answering.py", "ui/grading/test_safety.py"
CHECKING, PANEL = "ui/grading/test_check_page.py", "ui/panel/test_panel_page.py"
OPTIONS, DATES = "ui/answer_editors/test_option_editors.py", "ui/answer_editors/test_date_editors.py"
GRID, BLIND = "ui/answer_editors/test_attendance_editor.py", "services/test_blind.py"
PROJECTOR, MESSAGES = "ui/projector/test_projector.py", "ui/widgets/test_messages.py"

CHECKS: dict[int, tuple[str, ...]] = {
    1: (EVERY,),
    2: (EVERY, "ui/panel/test_panel_page.py::test_tab_goes_as_the_eye_does_and_comes_back"),
    3: (EVERY, "ui/test_window.py::test_tab_goes_round_and_is_never_trapped"),
    4: (EVERY, "ui/widgets/test_frame.py::test_the_ring_can_be_seen_in_both_tones"),
    5: ("ui/grading/test_reference_case.py::test_the_reference_case_stays_within_its_keystroke_budget",),
    6: ("ui/grading/test_reference_case.py::test_the_reference_case_stays_within_its_keystroke_budget",),
    7: (f"{ANSWERING}::test_figures_typed_in_evidence_are_words_and_leave_the_grade_alone",
        f"{ANSWERING}::test_figures_on_the_list_or_a_button_do_nothing"),
    8: (f"{ANSWERING}::test_single_keys_can_be_turned_off",),
    9: ("ui/answer_editors/test_option_editors.py::test_arrows_never_change_a_grade",),
    10: (EVERY, "ui/answer_editors/test_option_editors.py::test_the_wheel_never_changes_a_grade"),
    11: (f"{ANSWERING}::test_a_low_grade_asks_for_evidence_at_once",),
    12: (f"{ANSWERING}::test_next_unanswered_wraps_and_says_when_all_is_answered",),
    13: ("ui/grading/test_follow_ups.py::test_a_follow_up_comes_goes_greyed_and_comes_back_with_its_answer",),
    14: (f"{DATES}::test_a_date_is_typed_and_entered", f"{DATES}::test_an_empty_field_is_no_date",
         f"{DATES}::test_a_date_that_is_not_real_is_refused_in_the_words_of_the_question"),
    15: ("ui/grading/test_answering.py::test_a_late_date_is_spoken_back_in_working_days",),
    16: (f"{GRID}::test_ctrl_d_takes_the_mark_above_and_leaves_marked_rows", f"{GRID}::test_a_row_is_one_tab_stop"),
    17: (f"{SAFETY}::test_a_program_killed_right_after_a_key_has_kept_the_answer",),
    18: (f"{SAFETY}::test_a_full_disk_is_loud_and_loses_nothing",),
    19: (f"{SAFETY}::test_mixed_edits_undone_and_redone_give_the_same_answers",
         f"{SAFETY}::test_undo_survives_closing_the_desk"),
    20: (f"{SAFETY}::test_closing_in_the_middle_of_evidence_resumes_at_the_same_caret",),
    21: ("ui/test_window.py::test_the_size_of_the_window_comes_back",
         "ui/test_window.py::test_a_size_that_cannot_be_restored_fills_the_screen"),
    22: (EVERY, GROWN, SIZES),
    23: (GROWN, SIZES,
         "ui/grading/test_answering.py::test_the_open_question_and_its_evidence_are_usable_at_every_size"),
    24: (GROWN,),
    25: (EVERY, GROWN, "ui/test_look.py::test_every_pair_meets_its_ratio"),
    26: (GROWN, CONTRAST, "ui/test_look.py::test_a_contrast_theme_of_the_system_drops_our_colours"),
    27: ("ui/widgets/test_frame.py::test_every_tag_differs_from_every_other_without_colour",),
    28: (EVERY, GROWN),
    29: (EVERY,),
    30: (f"{CHECKING}::test_problems_come_together_with_the_focus_on_them",
         f"{CHECKING}::test_a_number_jumps_to_its_problem_and_finishing_it_comes_back"),
    31: (f"{CHECKING}::test_every_asked_question_is_listed_once_with_its_words",),
    32: ("ui/checks/test_messages_speak_plainly.py::test_no_message_says_a_banned_word",),
    33: (EVERY,),
    34: (f"{MESSAGES}::test_a_problem_is_shown_in_the_page_and_announced_at_once",
         f"{MESSAGES}::test_progress_is_told_aloud_at_the_start_and_at_the_end"),
    35: (f"{BLIND}::test_findings_and_evidence_leave_sealed_cases_out_and_say_so",
         f"{BLIND}::test_exports_leave_sealed_cases_out",
         "services/test_moderation.py::test_a_sealed_case_is_opened_early_only_with_a_reason"),
    36: ("ui/panel/test_deciding.py::test_a_return_that_changed_after_the_decision_is_told_and_changes_nothing",),
    37: (f"{PANEL}::test_differences_come_first_and_agreements_wait_below",),
    38: (GROWN, f"{PROJECTOR}::test_the_room_sees_letters_and_no_names_evidence_or_list",
         f"{PROJECTOR}::test_it_opens_on_the_second_screen"),
    39: ("ui/paste_actions/test_paste_actions_page.py::test_a_pasted_plan_is_exported_for_the_board",),
    40: ("ui/report_export/test_reports_page.py::"
         "test_the_report_is_saved_where_the_person_says_with_the_chosen_marking",),
}  # fmt: skip


def test_every_check_has_its_tests() -> None:
    assert list(CHECKS) == list(range(1, 41))


@pytest.mark.parametrize("number", CHECKS)
def test_the_named_tests_are_there(number: int) -> None:
    for node in CHECKS[number]:
        path, name = node.split("::")
        assert re.search(rf"\bdef {name}\(", _source(path)), node


@cache
def _source(path: str) -> str:
    return (TESTS / path).read_text(encoding="utf-8")
