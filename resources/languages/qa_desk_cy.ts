<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en">
  <context>
    <name>qa_desk</name>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>   due {weekday} {day}</source>
      <translation>   erbyn {weekday} {day}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>  Cohen's kappa {kappa}, linear {kappa_2}, quadratic {kappa_3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>  Fleiss' kappa {figure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>  Gwet's AC1 {figure}, AC2 linear {figure_2}, quadratic {figure_3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>  Krippendorff's alpha nominal {figure}, ordinal {figure_2}, interval {figure_3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>  Percent agreement {percent}, within one grade {percent_2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/differencing.py" />
      <source> (and {more} more like it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source> (small group)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/presenter.py" />
      <source> (taken back)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source> (was {words})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/rows.py" />
      <source> ({count} missing)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source> ({last} the time before)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/tracker.py" />
      <source> ({not_coming} not coming)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/presenter.py" />
      <source> A later one takes its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source> And {more:,} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source> Before you share: {lower} in these files, counted in each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source> Before: {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source> Changed because: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source> Compare with care: {caution}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/expression.py" />
      <source> Did you mean {near}()?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source> Did you mean “{near}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/areas_pane.py" />
      <source> Evidence: {evidence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source> It has agreed {decided} of {decisions} grades.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/presenter.py" />
      <source> It is provisional.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source> Its file beside the desk is missing: open the desk again to make it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source> Legal hold: nothing of it can be erased.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/notes.py" />
      <source> More than one begins with {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source> Not made, with the reasons in it: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_presenter.py" />
      <source> Return due {spoken_date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source> Saved {astimezone:%H:%M}, {short_date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/designer.py" />
      <source> There {part} {number} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/rows.py" />
      <source> Type more words to find fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source> Wait 1 minute before the next try.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/rows.py" />
      <source> What was answered stays in the history; notes stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source> and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source> and {more} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_presenter.py" />
      <source> and {other:,} other change{part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/rules.py" />
      <source> is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/model.py" />
      <source> need {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source> of the {OFFICERS}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/rows.py" />
      <source> or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/choices.py" />
      <source> shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source> since {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/case_list_presenter.py" />
      <source> to choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/rows.py" />
      <source> under another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/pasting.py" />
      <source> was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/sample.py" />
      <source> with {column} {group_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/dissent.py" />
      <source> would have kept {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source> {capitalize} with several auditors are left out until the panel has agreed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_presenter.py" />
      <source> {finished} of {returns} done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source> {last} the year before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/workbooks.py" />
      <source> {things} behind; importing it here again brings back all that QA Desk wrote into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source> “{title}” has no counterpart now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>"{name}" cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/made_files.py" />
      <source>"{name}" does not read back as it was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>"{name}" does not say what kind of file it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>"{name}" has the bank holidays of {join} and {nations} for {brought}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/trail.py" />
      <source>"{name}" has the name of a desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>"{name}" is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>"{name}" is not a device card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/feedback.py" />
      <source>"{name}" is not a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/made_files.py" />
      <source>"{name}" is saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/plan_files.py" />
      <source>"{name}" says no kind of file that a plan can be made as.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/made_files.py" />
      <source>"{name}" was not saved: {cause}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_rows.py" />
      <source>"{part}" must be a group and a number, such as Neglect 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>&amp;Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>&amp;Add a theme…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>&amp;Add agencies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>&amp;Add bank holidays from a file...</source>
      <translation>&amp;Ychwanegu gwyliau banc o ffeil...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_table.py" />
      <source>&amp;Add item</source>
      <translation>&amp;Ychwanegu eitem</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>&amp;Add question  Ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/paste_pane.py" />
      <source>&amp;Add the questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/theme_picker.py" />
      <source>&amp;Add theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>&amp;Add to concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>&amp;Add {many}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>&amp;Add {these}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>&amp;Add {these} in the place of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/paste_pane.py" />
      <source>&amp;Add {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>&amp;All</source>
      <translation>&amp;Pob un</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>&amp;All agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>&amp;All answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>&amp;Another agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>&amp;Back</source>
      <translation>Y&amp;n ôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>&amp;Back to Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>&amp;Back to Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>&amp;Back to Reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>&amp;Back to Returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>&amp;Back to Set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/view.py" />
      <source>&amp;Back to the comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>&amp;Back to the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>&amp;Back to the returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>&amp;Back to where you were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backup_card.py" />
      <source>&amp;Back up now</source>
      <translation>&amp;Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>&amp;Bank holidays of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>&amp;Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>&amp;Carry on grading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>&amp;Case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_table.py" />
      <source>&amp;Change item</source>
      <translation>Ne&amp;wid yr eitem</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>&amp;Change set-up</source>
      <translation>&amp;Newid y trefniant</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_list.py" />
      <source>&amp;Check again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>&amp;Check answers</source>
      <translation>&amp;Gwirio atebion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>&amp;Choose the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>&amp;Choose the sample again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>&amp;Choose...</source>
      <translation>&amp;Dewis...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_entry.py" />
      <source>&amp;Close</source>
      <translation>&amp;Cau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>&amp;Close without completing...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Lliwiau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>&amp;Copy as a new template...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>&amp;Copy as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>&amp;Copy my card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>&amp;Correct this voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>&amp;Day</source>
      <translation>&amp;Diwrnod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/change_card.py" />
      <source>&amp;Day on which this was known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/told_fields.py" />
      <source>&amp;Day told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>&amp;Decided by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>&amp;Delete draft  Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>&amp;Dissent of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>&amp;Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publish_pane.py" />
      <source>&amp;Edition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/header.py" />
      <source>&amp;End meeting...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/header.py" />
      <source>&amp;End...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>&amp;Enrol a device...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>&amp;Enter in evidence</source>
      <translation>&amp;Enter yn y dystiolaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>&amp;Erase for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>&amp;Evidence</source>
      <translation>&amp;Tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_box.py" />
      <source>&amp;Evidence ({note})</source>
      <translation>&amp;Tystiolaeth ({note})</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/returns_pane.py" />
      <source>&amp;Expect it again...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>&amp;Export to Excel...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/unread_card.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>&amp;Find in help and in the words of the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/finding_box.py" />
      <source>&amp;Finding</source>
      <translation>&amp;Canfyddiad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>&amp;Flag</source>
      <translation>&amp;Fflagio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_card.py" />
      <source>&amp;Flag for the panel  F</source>
      <translation>&amp;Fflagio i’r panel  F</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/agreement_pane.py" />
      <source>&amp;For analysts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>&amp;Form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>&amp;Give every case to everyone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>&amp;Give every {every} to everyone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>&amp;Go back to the shipped list</source>
      <translation>Dychwelyd i’r rhestr &amp;wreiddiol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>&amp;Go to My cases</source>
      <translation>&amp;Mynd i Fy achosion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/view.py" />
      <source>&amp;Grades counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>&amp;Group by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>&amp;Hand back...</source>
      <translation>&amp;Rhoi’n ôl...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/agreement_pane.py" />
      <source>&amp;Hide what is for analysts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/auditor_board.py" />
      <source>&amp;Hold back...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/told_fields.py" />
      <source>&amp;How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/change_card.py" />
      <source>&amp;How you know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>&amp;Issue packs and take in returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>&amp;Issue packs...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>&amp;Issue {ready} {part}...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_form.py" />
      <source>&amp;Keep item</source>
      <translation>&amp;Cadw’r eitem</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/view.py" />
      <source>&amp;Keep the matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>&amp;Keep these bank holidays</source>
      <translation>&amp;Cadw’r gwyliau banc hyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_view.py" />
      <source>&amp;Keep this version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>&amp;Keep until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/purpose_section.py" />
      <source>&amp;Key lines of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>&amp;Kind of source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>&amp;Language</source>
      <translation>&amp;Iaith</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>&amp;Layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>&amp;Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>&amp;Leave it as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_view.py" />
      <source>&amp;Leave it closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>&amp;Leave them out</source>
      <translation>Eu &amp;gadael allan</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>&amp;Leave this list out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>&amp;Lift legal hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/paste_pane.py" />
      <source>&amp;Lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_entry.py" />
      <source>&amp;Link theme</source>
      <translation>Cysy&amp;lltu thema</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/lock_card.py" />
      <source>&amp;Lock after</source>
      <translation>C&amp;loi ar ôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>&amp;Make a new desk</source>
      <translation>&amp;Creu desg newydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/header.py" />
      <source>&amp;Make a new edition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/finding_box.py" />
      <source>&amp;Make an action…</source>
      <translation>C&amp;reu cam gweithredu…</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>&amp;Make the desk</source>
      <translation>&amp;Creu’r ddesg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>&amp;Make workbooks for all...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/choices_pane.py" />
      <source>&amp;Marking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>&amp;Match questions...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_card.py" />
      <source>&amp;Mend {count} thing{part}...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_card.py" />
      <source>&amp;Mend...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>&amp;Minimum (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/more_button.py" />
      <source>&amp;More...</source>
      <translation>&amp;Mwy...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>&amp;Most agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>&amp;Move on after a single key</source>
      <translation>Sy&amp;mud ymlaen ar ôl bysell unigol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>&amp;Move the audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/presenter.py" />
      <source>&amp;Move this audit to edition {edition}...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/presenter.py" />
      <source>&amp;Move this audit...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>&amp;Name of new plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>&amp;Name of the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>&amp;New action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>&amp;New audit</source>
      <translation>Archwiliad &amp;newydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>&amp;New template...  Ctrl+N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_card.py" />
      <source>&amp;Next  Enter</source>
      <translation>&amp;Nesaf  Enter</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>&amp;Next section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>&amp;Next {word} {following}  Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>&amp;Not known to us...</source>
      <translation>&amp;Ddim yn hysbys inni...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>&amp;Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>&amp;Open a card...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>&amp;Open a desk you have...</source>
      <translation>Ag&amp;or desg sydd gennych...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>&amp;Open a file...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>&amp;Open a list...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>&amp;Open action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>&amp;Open audit</source>
      <translation>Ag&amp;or archwiliad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>&amp;Open case</source>
      <translation>&amp;Agor achos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/recover_panel.py" />
      <source>&amp;Open the desk</source>
      <translation>Ag&amp;or y ddesg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>&amp;Open the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>&amp;Open to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>&amp;Open workbooks...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/discharge_card.py" />
      <source>&amp;Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>&amp;Panel meets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>&amp;Part again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/locking/cover.py" />
      <source>&amp;Passphrase</source>
      <translation>&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>&amp;Paste a card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>&amp;Paste a list (Ctrl+V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>&amp;Paste a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>&amp;Paste the good rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>&amp;Paste the {good} good {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>&amp;Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>&amp;Place legal hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>&amp;Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>&amp;Prove the draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publish_pane.py" />
      <source>&amp;Publish this edition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/header.py" />
      <source>&amp;Publish...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/report_card.py" />
      <source>&amp;Put the report away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Rheswm</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/change_card.py" />
      <source>&amp;Record change  Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>&amp;Record concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>&amp;Record correction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>&amp;Record learning  Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>&amp;Record voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>&amp;Record {lower}  Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/recover_panel.py" />
      <source>&amp;Recovery code</source>
      <translation>Cod ad&amp;fer</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>&amp;Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>&amp;References are in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>&amp;Remove auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>&amp;Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>&amp;Reopen audit...</source>
      <translation>Ailago&amp;r archwiliad...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>&amp;Reopen...</source>
      <translation>Ail&amp;agor...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>&amp;Reset this page</source>
      <translation>&amp;Ailosod y dudalen hon</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_card.py" />
      <source>&amp;Restore...</source>
      <translation>&amp;Adfer...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>&amp;Retire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>&amp;Review undated on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/view.py" />
      <source>&amp;Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>&amp;Save action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>&amp;Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>&amp;Save my card...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/report_card.py" />
      <source>&amp;Save the report as a workbook...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>&amp;Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>&amp;See findings</source>
      <translation>Gwel&amp;d y canfyddiadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>&amp;Set retention date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>&amp;Set up an audit</source>
      <translation>&amp;Sefydlu archwiliad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>&amp;Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>&amp;Show those that stay the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>&amp;Single keys answer questions</source>
      <translation>Mae by&amp;sellau unigol yn ateb cwestiynau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/side_pane.py" />
      <source>&amp;Sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>&amp;Start grading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>&amp;Start moderation</source>
      <translation>&amp;Dechrau cymedroli</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/new_panel.py" />
      <source>&amp;Start writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>&amp;Suggest a passphrase</source>
      <translation>&amp;Awgrymu cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>&amp;Table</source>
      <translation>&amp;Tabl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/report_card.py" />
      <source>&amp;Take in the accepted cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>&amp;Take in the returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>&amp;Take in {ready} {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>&amp;Tell it in letters and reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_card.py" />
      <source>&amp;Test a restore</source>
      <translation>Rhoi &amp;prawf ar adfer</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>&amp;Text size</source>
      <translation>Maint y &amp;testun</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/theme_picker.py" />
      <source>&amp;Themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/purpose_section.py" />
      <source>&amp;Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>&amp;To do</source>
      <translation>&amp;I’w gwneud</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>&amp;Try the demo desk</source>
      <translation>&amp;Rhoi cynnig ar y ddesg arddangos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>&amp;Undo the move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/locking/cover.py" />
      <source>&amp;Unlock the desk</source>
      <translation>&amp;Datgloi’r ddesg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>&amp;What has happened since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>&amp;What you saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>&amp;Where to keep it</source>
      <translation>&amp;Ble i’w chadw</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_box.py" />
      <source>&amp;Where you saw it</source>
      <translation>&amp;Ble y gwelsoch hyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_box.py" />
      <source>&amp;Where you saw it (needed)</source>
      <translation>&amp;Ble y gwelsoch hyn (angenrheidiol)</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>&amp;Who audits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>&amp;Who it is in your audits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>&amp;Who looked at this case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>&amp;Who looked at what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/change_card.py" />
      <source>&amp;Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>&amp;Workbooks...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>&amp;Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/story.py" />
      <source>, after {again}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>, and {number} more are too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/comparison.py" />
      <source>, crosses the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/register.py" />
      <source>, deputy {deputies}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>, except question {listed}, which {part} removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>, listed {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_rows.py" />
      <source>, needs evidence</source>
      <translation>, angen tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>, no clashes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>, panel meets {weekday} {day}</source>
      <translation>, y panel yn cyfarfod {weekday} {day}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>, signed off {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/themes_block.py" />
      <source>, small group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>, with {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>, {agreed} after moderation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>, {decided} of {decisions} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>, {lower} overall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/case_header.py" />
      <source>, {needing} {part} evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>, {sealed} of them left out on sealed {many}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/presenter.py" />
      <source>, {without} {part} none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>. {counted} {are} not asked of you any more: {listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>. {listed} {begins} more than one answer, so only numbers choose those</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>1 2 3 jump to a problem   Up/Down row   Enter change   Alt+S sign off   F9 concern   Esc back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/pasting.py" />
      <source>1 Attended, 2 Deputy came, 3 Apologies or 4 Absent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>1 Attended, 2 Deputy came, 3 Apologies, 4 Absent. Deputies are shown and never make up for a member.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>1 agreed grade</source>
      <translation>1 radd y cytunwyd arni</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/history.py" />
      <source>1 answer has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>1 answer is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>1 answer says two things at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>1 area is {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>1 audit is past its retention date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>1 blank row was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_chips.py" />
      <source>1 case</source>
      <translation>1 achos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>1 cell looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>1 grade is deferred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/words.py" />
      <source>1 immediate safeguarding concern is not discharged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>1 is usual, 2 counts twice, 0 not at all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/looking/look.py" />
      <source>1 look at a sealed case is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/opening.py" />
      <source>1 of its pages does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/pasting.py" />
      <source>1 pasted question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>1 question graded apart is not decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/presenter.py" />
      <source>1 receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>1 return is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>1 return is still expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>1 signed-off return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>1 signed-off return was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>1 thing holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/workbooks.py" />
      <source>1 thing stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_list.py" />
      <source>1 thing to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>1 to 3 agree   Enter how and why   V visit   S survey   Ctrl+Z undo   F6 returns   Esc back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/rules.py" />
      <source>1 to 4 hidden, with others so that they cannot be worked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/rules.py" />
      <source>1 to 7 hidden, all others rounded to the nearest 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/rules.py" />
      <source>1 to 9 hidden, with others so that they cannot be worked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>1 to 9, E, U and other letters. Turn this off if you speak to your computer: Alt and a number then do the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>1-4 agreed grade   R reason   D defer   X dissent   N next   L later   F11 projector   Ctrl+Z undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>1-4 grade   8 9 other   Enter next   E evidence   U next unanswered   Ctrl+Enter check   F9 concern   F1 keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>12 characters or more. Paste is allowed</source>
      <translation>12 nod neu fwy. Caniateir gludo</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>4 Agencies to assess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>4 Case list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>6 Who audits what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>7 Dates and issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/cross_tab.py" />
      <source>: {lower} alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/words.py" />
      <source>; {count} replaced since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>; {discussed} of {to_discuss} recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>; {left} must be given by hand, with a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>; {number} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>= done   - started   . not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/mending.py" />
      <source>A backup is kept before a desk is mended, and it could not be made: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/backups.py" />
      <source>A backup is kept before {what}, and it could not be made. {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>A cap is written as keys and values, one to a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/checks.py" />
      <source>A cap names “{point}”, which no {mark} question can have.{near_miss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/trial_case.py" />
      <source>A case that is only tried out cannot be signed off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/trial.py" />
      <source>A case that is only tried out is not checked or signed off. Esc goes back to the template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>A closing bracket has no opening one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>A code on paper that opens this desk when its passphrase is lost. Whoever has the sheet and a copy of the desk can read everything in it. In two codes, two officers are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/pasting.py" />
      <source>A column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/condition_property.py" />
      <source>A condition of my own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>A condition with . for the answer: . &gt;= 0 and . &lt;= 18</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>A contrast theme of the system is always followed</source>
      <translation>Dilynir thema cyferbyniad y system bob amser</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/new_panel.py" />
      <source>A copy is another template: nothing in it is fixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>A copy of the template is saved as {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/new_panel.py" />
      <source>A copy of {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/answering.py" />
      <source>A copy with all your answers is saved as {name}.</source>
      <translation>Mae copi â’ch holl atebion wedi’i gadw fel {name}.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>A critical question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>A date like 17 7 26, or empty for none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>A date like 24 7 26, or empty for none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/purpose_section.py" />
      <source>A date like 6 3 26 or 6 March 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publish_pane.py" />
      <source>A date like 6 3 26; the newest edition is the one offered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>A date, a month such as September 2026, or: No date: ongoing, review 8 October 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>A date, or a month such as September 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deciding.py" />
      <source>A decision is not recorded yet. Ctrl+Enter records it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deciding.py" />
      <source>A decision is not recorded yet. Record it with Ctrl+Enter, or leave once more; what you typed stays here until QA Desk is closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>A desk is one encrypted file that holds your audits. It stays on this computer unless you copy it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>A file of this audit is being made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>A file that you sent before has not come: {versions_to_ask_for}, with {lost}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>A finding, a review, an inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>A first overall grade that is one of these always gets a second auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>A folder that only you can open is best</source>
      <translation>Ffolder y gallwch chi yn unig ei agor sydd orau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/section_pane.py" />
      <source>A heading for what is graded together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/translating.py" />
      <source>A language is written as its code and its name, such as cy Welsh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>A legal hold stands there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>A legal hold stands, so no backup is removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>A legal hold stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>A limiting question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>A local rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>A low answer can hold down the grade of its section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>A low answer can hold down the overall grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/rating.py" />
      <source>A milestone was due on {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/reasons.py" />
      <source>A mistake in an answer</source>
      <translation>Camgymeriad mewn ateb</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>A name or a role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>A name, or a role where you record roles: Police auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>A new plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>A pack or return is sealed to one device. Send the card of this one to whoever you exchange files with, and read these six words aloud when they ring you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>A part of {name} cannot be read, so it is not shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/grade_order.py" />
      <source>A point of the scale is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publish_pane.py" />
      <source>A published edition never changes. Audits set up from now on are offered it; audits that are under way keep the edition they were set up with. To change something later, make a new edition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/designer.py" />
      <source>A published edition never changes. Publish this one as {free}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>A question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/looking.py" />
      <source>A question on this scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/links.py" />
      <source>A quote that is linked must be marked in this audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/change_card.py" />
      <source>A re-audit, a survey, a visit, what children say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/recovery/code.py" />
      <source>A recovery code has {GROUPS} groups of {size} letters, and this has {count} letters instead of {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/wording.py" />
      <source>A reference can have {LONGEST_REF} characters, and this one has {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>A repeat sign has nothing to repeat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>A return came or changed after the panel decided. {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>A return on {code} is signed off, so it stays in the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/concerns.py" />
      <source>A safeguarding concern that was sent belongs somewhere else, so nothing was taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/received.py" />
      <source>A safeguarding concern that was sent cannot be read, so nothing was taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/grade_order.py" />
      <source>A scale has at least two points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>A sentence is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>A sheet for each case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publish_pane.py" />
      <source>A short name that tells it from earlier ones, such as 2026.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/rules.py" />
      <source>A standard scale is the same in every template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>A survey needs at least one answer, and no count below 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/cross_tabs.py" />
      <source>A table by “{first}” and “{second}” would count one thing twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/designer.py" />
      <source>A template needs a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>A theme cannot be merged into itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/grading.py" />
      <source>A {mark} question answered {labels} holds {holds} at {at_most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/names.py" />
      <source>A {what} needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>A&amp;dd agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>A&amp;gencies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>A&amp;gency of the other auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>A&amp;udit</source>
      <translation>A&amp;rchwiliad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/about_page.py" />
      <source>About</source>
      <translation>Ynghylch</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline_rows.py" />
      <source>About this template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Acce&amp;pt as graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Acce&amp;pt {count} as graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Accept &amp;suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Accept every own grade that nothing is pointed out about, as one act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Accept suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Accept the 1 agreed grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/side_pane.py" />
      <source>Accept the agreed grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Accept the grades on which all auditors agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Accept the {count} agreed grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/acting.py" />
      <source>Accepted the suggestion for {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Accepted {count} own grades as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Accepted {grades}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>Act&amp;ions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Action</source>
      <translation>Cam gweithredu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Action changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Action closed without completing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Action completed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Action escalated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Action made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/table.py" />
      <source>Action plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/plan_files.py" />
      <source>Action plan made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Action reopened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>Action saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Action sent back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/searching/found.py" />
      <source>Actions</source>
      <translation>Camau gweithredu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/board_card.py" />
      <source>Actions due and signed off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Add &amp;update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Add a &amp;language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Add a dissent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Add a meeting &amp;on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Add a question after this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/rows.py" />
      <source>Add a question to each row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Add a question with grades: section, or grades: overall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Add a question, or delete the section.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>Add a rule that holds a grade down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/presenter.py" />
      <source>Add a theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>Add a&amp;uditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/scale_pane.py" />
      <source>Add an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Add an update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Add an update to {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>Add another auditor, or give it to one of its own team with a reason. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/passphrases.py" />
      <source>Add another word or two. Four unrelated words work well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/holidays_presenter.py" />
      <source>Add bank holidays from a file</source>
      <translation>Ychwanegu gwyliau banc o ffeil</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Add dissent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Add dissent...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/form_problems.py" />
      <source>Add evidence for question {number}: {title}</source>
      <translation>Ychwanegwch dystiolaeth ar gyfer cwestiwn {number}: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>Add evidence that {ref} is complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/repeat_editor.py" />
      <source>Add row  Ins</source>
      <translation>Ychwanegu rhes  Ins</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Add section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_chips.py" />
      <source>Add t&amp;heme…</source>
      <translation>Ychwanegu t&amp;hema…</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Add the constraint, or delete the message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Add the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Add the language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Add the limit, or take the words out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>Add them in Auditors first. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/working_days.py" />
      <source>Add them in Settings, Working days</source>
      <translation>Ychwanegwch nhw yn Gosodiadau, Diwrnodau gwaith</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/finding_box.py" />
      <source>Add to &amp;report</source>
      <translation>Ychwanegu at yr ad&amp;roddiad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Add update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>Add your own questions in {open_to_all}, or make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_entry.py" />
      <source>Add yours as another theme</source>
      <translation>Ychwanegu eich un chi fel thema arall</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>Add {key}: to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Add {subject_word} first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/words.py" />
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>Added below what is there; nothing is edited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/presenter.py" />
      <source>Added to the concern.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/case_list_presenter.py" />
      <source>Added {counted}{part}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/story.py" />
      <source>After {title}: {done}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Agencies</source>
      <translation>Asiantaethau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/short_notice.py" />
      <source>Agencies audit their own records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Agencies offered when an audit is set up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>Agencies that take part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Agencies to assess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_list.py" />
      <source>Agency</source>
      <translation>Asiantaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>Agency of the a&amp;uditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Agree the first, second or third grade; asks why where it is not the own grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>Agree {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Agreed</source>
      <translation>Cytunwyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/decision_pane.py" />
      <source>Agreed grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/projector/window.py" />
      <source>Agreed grade:  {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>Agreed grade: {subject}, {label} (self-graded {lower})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Agreed {told} for {subject}, {label}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>Agreed: {outcome_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/grid.py" />
      <source>All</source>
      <translation>Pob un</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>All agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>All agreed, most agreed, chair decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>All answered. Ctrl+Enter checks your answers.</source>
      <translation>Popeth wedi’i ateb. Mae Ctrl+Enter yn gwirio eich atebion.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>All changes saved</source>
      <translation>Pob newid wedi’i gadw</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/end_pane.py" />
      <source>All done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/view.py" />
      <source>All grades</source>
      <translation>Pob gradd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/statistics.py" />
      <source>All grades are identical; kappa is undefined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>All groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>All of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/gathering.py" />
      <source>All plans</source>
      <translation>Pob cynllun</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/short_notice.py" />
      <source>All returns are in by the end of the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>All sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>All sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>All that are loaded came with QA Desk. When www.gov.uk/bank-holidays lists a further year, add it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_presenter.py" />
      <source>All together</source>
      <translation>Pawb gyda’i gilydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/words.py" />
      <source>All {counted} on the list; none was chosen over another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/form_problems.py" />
      <source>All {count} grades are {label}. Is that right?</source>
      <translation>Mae pob un o’r {count} gradd yn “{label}”. A yw hynny’n gywir?</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>All {many} signed off, nothing reported yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/draft.py" />
      <source>Alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>Also Ctrl++, Ctrl+- and Ctrl+0, anywhere</source>
      <translation>Hefyd Ctrl++, Ctrl+- a Ctrl+0, unrhyw le</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/section_pane.py" />
      <source>Also where the section is fixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/view.py" />
      <source>Alt+R rows   Alt+O columns   Alt+G grade   Ctrl+C copy as table   Esc Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Always</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>Always a second auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>Always kept beside the grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Always shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/action.py" />
      <source>Amber</source>
      <translation>Oren</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Among all such cases the share was likely {percent_range} then and {percent_range_2} now: {change_range} (95% interval).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Among the audits that cannot be compared: match the questions of the two forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>An audit cannot be compared with itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>An audit needs at least one auditor, by name or by role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>An auditor who is not asked any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>An earlier file with this name is unchanged. Free some space and try again, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/made_files.py" />
      <source>An earlier file with this name is unchanged. Free some space where this desk is kept, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>An earlier file with this name is unchanged. Try again, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>An immediate safeguarding concern is not discharged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>An opening bracket is not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>Anothe&amp;r auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>Another kind of report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/names.py" />
      <source>Another {what} is called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/answering.py" />
      <source>Answer</source>
      <translation>Ateb</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/offered.py" />
      <source>Answer question {numbers} first: {lower_first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/form_problems.py" />
      <source>Answer question {number}: {title}</source>
      <translation>Atebwch gwestiwn {number}: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/answer.py" />
      <source>Answer type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/scale_pane.py" />
      <source>Answer {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Answer {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Answered</source>
      <translation>Wedi’i ateb</translation>
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>Answers</source>
      <translation>Atebion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_view.py" />
      <source>Answers that differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Answers that need a sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>Anything less suggests {get}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Apologies</source>
      <translation>Ymddiheuriadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>April</source>
      <translation>Ebrill</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Area&amp;s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Areas</source>
      <translation>Meysydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/area_grid.py" />
      <source>Areas are agencies or schools by sections. Choose a Section 11 or a Section 175 audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Areas or returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Areas, returns, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Arrows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/rows.py" />
      <source>As a concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/rows.py" />
      <source>As a strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>As in Priority 2: Learning framework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>As the case list names it. A case of their own team is flagged, and is theirs only with a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/grades.py" />
      <source>As the scale says: {descriptor}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>As told in {words}, {short_date}; not checked in QA Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>As usual: always for critical and limiting questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>As usual: for the lowest answers and Cannot judge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/case_header.py" />
      <source>As written</source>
      <translation>Fel y’i hysgrifennwyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Ask for comple&amp;tion...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Ask for completion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Ask for completion; where somebody has asked, check it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/devices.py" />
      <source>Ask for the card again: it begins with "QA Desk device card".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Ask for the latest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Ask for what is missing: {named}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Ask for {versions_to_ask_for} too. {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Ask that {ref} counts as complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Ask to send it again: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/received.py" />
      <source>Ask whoever sent it what they saw and whom they told, now. Then record it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>Ask {name} for their card, and enrol it in Settings, Devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_card.py" />
      <source>Asked because you answered {answer_words} to question {number}</source>
      <translation>Gofynnir hyn am ichi ateb {answer_words} i gwestiwn {number}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Asked by {words}, {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Asked then as: {earlier_label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Asked to correct it: {sent_back}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>At character {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/expression.py" />
      <source>At character {number}: indexed-repeat takes ${{question}}, ${{repeat}} and a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/expression.py" />
      <source>At character {number}: position takes “..” in its brackets: position(..).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/expression.py" />
      <source>At character {number}: the pattern of regex() is written in quotes, so it can be checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/expression.py" />
      <source>At character {number}: there is no function {name}().{advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/expression.py" />
      <source>At character {number}: {CHOICE_NAME} takes a value and '${{question}}' in quotes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/expression.py" />
      <source>At character {number}: {name}() takes {wanted} in its brackets, not {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/expression.py" />
      <source>At character {number}: “..” is used only as position(..).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>At least {}% of a section must be answered before a grade is suggested.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>At most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>At random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Attendance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Attendance and quorum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/more.py" />
      <source>Attendance at meetings</source>
      <translation>Presenoldeb mewn cyfarfodydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>Attendance changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>Attendance renamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>Attendance taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/presenter.py" />
      <source>Attendance taken in. Give the table its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Attendance, {currentText}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/presenter.py" />
      <source>Attendance, {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Attended</source>
      <translation>Yn bresennol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Attended, Deputy came, Apologies, Absent; then Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>Audit</source>
      <translation>Archwiliad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>Audit closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>Audit moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>Audit reopened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>Audit set up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Auditing</source>
      <translation>Yn cael ei archwilio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/rows.py" />
      <source>Auditor</source>
      <translation>Archwiliwr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/auditor_labels.py" />
      <source>Auditor {get}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>Auditor {letter}</source>
      <translation>Archwiliwr {letter}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>Auditor {letter} ({name})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>Auditor {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Auditors</source>
      <translation>Archwilwyr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/searching/found.py" />
      <source>Audits</source>
      <translation>Archwiliadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Audits and how long they are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>Audits of this desk come by themselves, with the themes that are linked in their findings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Audits that cannot be compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>August</source>
      <translation>Awst</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/keys.py" />
      <source>Back out one level; never loses work</source>
      <translation>Mynd yn ôl un lefel; ni chollir gwaith byth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Back to Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Back to Actions; nothing is pasted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Back to Findings</source>
      <translation>Yn ôl i Canfyddiadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Back to Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_view.py" />
      <source>Back to Home; nothing is changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Back to Moderation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>Back to Reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>Back to Returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Back to Set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>Back to the case  Esc</source>
      <translation>Yn ôl i’r achos  Esc</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/view.py" />
      <source>Back to the comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/recover_panel.py" />
      <source>Back to the passphrase</source>
      <translation>Yn ôl i’r cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>Back to the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/agreement_pane.py" />
      <source>Back to the question  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/nothing_pane.py" />
      <source>Back to the returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/trial.py" />
      <source>Back to the template  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Back to the templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>Back to where you were; what you typed is kept until you come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Back; what you typed is kept until you come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backup_card.py" />
      <source>Backing up</source>
      <translation>Gwneud copi wrth gefn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Backspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>Backups made before still hold it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/holidays_presenter.py" />
      <source>Bank holidays</source>
      <translation>Gwyliau banc</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/holidays_presenter.py" />
      <source>Bank holidays (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/about_page.py" />
      <source>Bank holidays are from www.gov.uk, under the Open Government Licence, version 3.0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/working_days.py" />
      <source>Bank holidays for {number} are not loaded. {WHERE_TO_ADD}</source>
      <translation>Nid yw gwyliau banc {number} wedi’u llwytho. {WHERE_TO_ADD}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/working_days_page.py" />
      <source>Bank holidays of all three are loaded from 1 January {first_year} to 31 December {last_year}. Working days outside these years are never guessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>Bars, evidence, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_list.py" />
      <source>Before you share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_presenter.py" />
      <source>Before you share: {lower} (Alt+B).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/new_panel.py" />
      <source>Begin &amp;with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>Begin your own work</source>
      <translation>Dechrau eich gwaith eich hun</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>Beside an earlier audit; grades by two things at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/more.py" />
      <source>Board counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Board counts; say what Green means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/conflicts.py" />
      <source>Both are kept until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>Both audits have the same form, so every question has its counterpart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>Brackets are more than 20 deep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Break the circle: one of the questions must not depend on the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_card.py" />
      <source>Bring back a backup</source>
      <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_presenter.py" />
      <source>Bring back the backup of {when}?</source>
      <translation>Adfer copi wrth gefn {when}?</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_presenter.py" />
      <source>Bring it back</source>
      <translation>Ei adfer</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>Brought back</source>
      <translation>Adferwyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/editing.py" />
      <source>Brought back: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_presenter.py" />
      <source>By agency</source>
      <translation>Fesul asiantaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>By hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>By role or agency; empty where nobody dissents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>By role, never by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>By role. For example: lay member, business manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>C&amp;ase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>C&amp;hair decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>C&amp;lose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>C&amp;lose audit...</source>
      <translation>Ca&amp;u archwiliad...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/view.py" />
      <source>C&amp;olumns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/rows.py" />
      <source>Can be compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/new_panel.py" />
      <source>Cancel  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Cannot be counted</source>
      <translation>Ni ellir ei gyfrif</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>Cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Cannot judge</source>
      <translation>Methu barnu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Cannot judge, not applicable</source>
      <translation>Methu barnu, ddim yn berthnasol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Cannot start yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>Carry on</source>
      <translation>Parhau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/rows.py" />
      <source>Case</source>
      <translation>Achos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Case list</source>
      <translation>Rhestr achosion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>Case list kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/case_list_presenter.py" />
      <source>Case lists (*.csv *.tsv *.txt *.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Case opened early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_presenter.py" />
      <source>Case {new} took the place of case {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Case {subject}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>Case {subject} cannot be signed off yet: {lower}{message}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/searching/found.py" />
      <source>Cases</source>
      <translation>Achosion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>Cases added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>Cases allocated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>Cases and auditors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>Cases and the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Cases in the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>Cases taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Cases to choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Cases to grade</source>
      <translation>Achosion i’w graddio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/field.py" />
      <source>Cases, questions, evidence, audits and commands. Up and Down walk what is found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/report_card.py" />
      <source>Cells of the workbooks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/model.py" />
      <source>Chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Chair decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>Chance alone could bring that difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>Chance alone would seldom bring so many fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>Chance alone would seldom bring so many more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_list.py" />
      <source>Change</source>
      <translation>Newid</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Change &amp;columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Change due &amp;date...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Change due date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>Change it by hand if you need to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Change one of the two dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answers.py" />
      <source>Change one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/group_numbers.py" />
      <source>Change one of them. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_rows.py" />
      <source>Change question {number}: {spoken}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/learning.py" />
      <source>Change recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>Change the &amp;passphrase</source>
      <translation>Newid y cyfrinym&amp;adrodd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Change the cell: a percentage, or how a member was at a meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Change the condition, or delete the question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Change the filter, or the attributes of the choices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Change the share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Change the wording or the name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/grades.py" />
      <source>Change this scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Change when {ref} is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/presenter.py" />
      <source>Changed a cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/rows.py" />
      <source>Changed anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Changed from {before} to {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/presenter.py" />
      <source>Changed the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Changed {changed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/presenter.py" />
      <source>Changed {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/view.py" />
      <source>Changes apply at once. Ctrl+Z undoes the last change.</source>
      <translation>Daw newidiadau i rym ar unwaith. Mae Ctrl+Z yn dadwneud y newid diwethaf.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>Changes of this answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>Changing the passphrase</source>
      <translation>Newid y cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>Chec&amp;k a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>Check a file: which of these it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>Check again before you share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Check comple&amp;tion...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Check that the disk is not full and that you can write in {parent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Check that you may read the file, or take it out of the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Check that {ref} is complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Check the answers of the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Check the indentation, the colons and the quotes on this line and the one above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_card.py" />
      <source>Check this &amp;desk</source>
      <translation>Gwirio’r &amp;ddesg hon</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Check this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Check your answers</source>
      <translation>Gwirio eich atebion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>Check your answers: {word} {code}</source>
      <translation>Gwirio eich atebion: {word} {code}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>Checking every page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_presenter.py" />
      <source>Checking the desk</source>
      <translation>Gwirio’r ddesg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>Checking what can be found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>Checking what points at what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/checks_card.py" />
      <source>Checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/checks_card.py" />
      <source>Checks: nothing to put right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/checks_card.py" />
      <source>Checks: {join}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Children &amp;chosen on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>Choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>Choices, preview, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/repeat_cells.py" />
      <source>Choose</source>
      <translation>Dewis</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/backup_card.py" />
      <source>Choose a &amp;folder...</source>
      <translation>Dewis &amp;ffolder...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Choose a date question that comes before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Choose a date, a number, words, one or several choices, or a calculation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Choose a file that ends in .qadesk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>Choose a folder and issue the packs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Choose a list, or write the choices here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Choose a marking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/projecting.py" />
      <source>Choose a question first; then F11 shows its counts to the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Choose a question of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Choose a question of this template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/panel.py" />
      <source>Choose a question with a scale, or the grade of a section or of the whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>Choose a template to see the agencies it usually asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>Choose a template, tick an agency; in Who audits what: give a case, take it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_view.py" />
      <source>Choose a version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/option_editors.py" />
      <source>Choose all that apply</source>
      <translation>Dewiswch bob un sy’n berthnasol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Choose all that apply: {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Choose an answer the question can have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>Choose an audit and a case in Moderation first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>Choose an earlier audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backup_card.py" />
      <source>Choose another &amp;folder...</source>
      <translation>Dewis &amp;ffolder arall...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>Choose another earlier audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/making.py" />
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>Choose at least one case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Choose b&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/library.py" />
      <source>Choose one from the list of templates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Choose one of the scales.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Choose one of the values shown.</source>
      <translation>Dewiswch un o’r gwerthoedd a ddangosir.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Choose one: {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Choose the agreed grade for question {number}, or defer it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Choose the agreed grade from anywhere on this screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Choose the agreed grade, while the decision has the focus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Choose the answer from anywhere in this question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Choose the answer with that number</source>
      <translation>Dewis yr ateb â’r rhif hwnnw</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>Choose the column to spread the sample across.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Choose the date it is counted from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Choose the earlier audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/panel.py" />
      <source>Choose the grade that they would have kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Choose the grade they would have given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Choose the sample first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>Choose the sample first. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Choose what the question becomes in the other edition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>Choose where to keep it</source>
      <translation>Dewis ble i’w chadw</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>Choose where to keep the desk.</source>
      <translation>Dewiswch ble i gadw’r ddesg.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/view.py" />
      <source>Choose which question of the later form it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_view.py" />
      <source>Choose which version to keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_presenter.py" />
      <source>Chose {counted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_rows.py" />
      <source>Chosen</source>
      <translation>Wedi’i ddewis</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/presenter.py" />
      <source>Chosen lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/theme_picker.py" />
      <source>Chosen: {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Circle: fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Clear the answer</source>
      <translation>Clirio’r ateb</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Clear the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Clear the cell: the member does not belong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/message_bar.py" />
      <source>Close</source>
      <translation>Cau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Close action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>Close it and try again, or save with another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/message_bar.py" />
      <source>Close message</source>
      <translation>Cau’r neges</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>Close the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Close {ref} without completing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/presenter.py" />
      <source>Close {title}</source>
      <translation>Cau {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Closed</source>
      <translation>Wedi’i gau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>Closed because: {closed_because}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/action.py" />
      <source>Closed without completing</source>
      <translation>Wedi’i gau heb ei gwblhau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/presenter.py" />
      <source>Closed: {title}</source>
      <translation>Caewyd: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>Co&amp;py table</source>
      <translation>Co&amp;pïo’r tabl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/recover_panel.py" />
      <source>Code of the &amp;second officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/statistics.py" />
      <source>Cohen's kappa is undefined: it compares two raters, and here are {rater_count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/statistics.py" />
      <source>Cohen's kappa is undefined: it needs to know which rater gave which grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>Collecting what the panel agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Colours</source>
      <translation>Lliwiau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>Column {number} has no heading. Give each column a heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Column “{replace}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Columns and order of the tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/presenter.py" />
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/reason_text.py" />
      <source>Common reasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Compare &amp;with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/ways_on.py" />
      <source>Compare with an earlier audit...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/ways_on.py" />
      <source>Compare with {replace}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Comparison</source>
      <translation>Cymhariaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/commands.py" />
      <source>Comparison with an earlier audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Comparison: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Complaint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/action.py" />
      <source>Complete</source>
      <translation>Wedi’i gwblhau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/presenter.py" />
      <source>Complete ac&amp;tion...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Complete action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Complete: {completion_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Completion asked for</source>
      <translation>Gofynnwyd am ei gwblhau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/concerns.py" />
      <source>Concern added to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/concerns.py" />
      <source>Concern discharged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/concerns.py" />
      <source>Concern raised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/concerns.py" />
      <source>Concerns taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Conditions in square brackets are not used here. Write ${name} for an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Conflict settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/board_card.py" />
      <source>Cop&amp;y board counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>Cop&amp;y this report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Copied a {what} for {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>Copied question {number}. Ctrl+V pastes it, also into another draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/presenter.py" />
      <source>Copied the words for the board.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Copied your card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>Copied {count} rows as a table.</source>
      <translation>Copïwyd {count} rhes fel tabl.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>Copied {count} {part}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>Copied {number} cases.</source>
      <translation>Copïwyd {number} achos.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/presenter.py" />
      <source>Copied {part}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Copied {rowCount} rows as a table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>Copies kept elsewhere are not known to QA Desk: see to them yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>Copy &amp;receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>Copy a receipt for each, to send to its auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Copy a table of attendance in Word or Excel, a member in each row, and press Ctrl+V here. A column holds percentages of a group, or how each member was at one meeting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/header.py" />
      <source>Copy as a &amp;new template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>Copy as a new template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/dialogs.py" />
      <source>Copy details</source>
      <translation>Copïo’r manylion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>Copy evidence</source>
      <translation>Copïo tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Copy evidence from another question of this case</source>
      <translation>Copïo tystiolaeth o gwestiwn arall yn yr achos hwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/rules.py" />
      <source>Copy it first, then change the copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>Copy of version {version} saved: {counted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/moves.py" />
      <source>Copy one or more questions first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/pasting.py" />
      <source>Copy one question to a line and paste again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Copy question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/auditor_board.py" />
      <source>Copy rem&amp;inder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/auditor_board.py" />
      <source>Copy request to send &amp;it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>Copy the SHA-256 &amp;hash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>Copy the chart as a table, or the sentence you are on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>Copy the evidence of which question?</source>
      <translation>Copïo tystiolaeth pa gwestiwn?</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Copy the grid as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Copy the grid, ready for a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>Copy the one chosen as a new template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>Copy the programme, ready for a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Copy the reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Copy the table</source>
      <translation>Copïo’r tabl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Copy the table of the plan in Word or Excel, with its headings, and press Ctrl+V here. Or open the file of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Copy the table you are in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>Copy the table, ready for a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>Copy the themes by years as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>Copy the whole SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>Copy words for the &amp;board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Correct it at the place named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Correct the condition at the place named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Correct the key, or delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Correct the name between ${ and }.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Correct the name, or delete the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>Correct what was recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/rows.py" />
      <source>Corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/words.py" />
      <source>Corrected because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Could not tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/view.py" />
      <source>Count all grades, or one alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/returns_pane.py" />
      <source>Count the missing &amp;by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/themes_block.py" />
      <source>Count themes by</source>
      <translation>Cyfrif themâu fesul</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/rows.py" />
      <source>Counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>Counted from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>Counted in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>Counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/attendance.py" />
      <source>Counts as being in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/cross_tabs.py" />
      <source>Counts by question are in Findings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/rules.py" />
      <source>Counts of 1 to 4 are hidden and shown as *. Other counts are hidden where a small one could be worked out from them. 0 stays 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/rules.py" />
      <source>Counts of 1 to 7 are hidden and shown as *. All others are rounded to the nearest 5, so they may not add up; 0 stays 0. Shares are worked out from the rounded counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/rules.py" />
      <source>Counts of 1 to 9 are hidden and shown as *. Other counts are hidden where a small one could be worked out from them. 0 stays 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/paper_writer.py" />
      <source>Created on {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>Critical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Cross-tab</source>
      <translation>Croesdabl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/view.py" />
      <source>Cross-tab: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Ctrl+V paste a plan   F2 edit   Ctrl+D fill down   Ctrl+Z undo   Alt+P paste the good rows   Esc Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Ctrl+V paste a table   F2 edit   Ctrl+C copy as table   Ctrl+Z undo   Esc Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>Cymraeg</source>
      <translation>Cymraeg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>Dark</source>
      <translation>Tywyll</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Date</source>
      <translation>Dyddiad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/date_editors.py" />
      <source>Date it started</source>
      <translation>Dyddiad dechrau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Date it was done</source>
      <translation>Dyddiad y’i gwnaed</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_form.py" />
      <source>Date of the item</source>
      <translation>Dyddiad yr eitem</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Date the clock starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Date with time limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Dates and issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/working_days_page.py" />
      <source>Day</source>
      <translation>Diwrnod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Day of undated updates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>Day one is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Day {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/short_notice.py" />
      <source>Day {number} of {count}: {lower_first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>December</source>
      <translation>Rhagfyr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>Decided by {decided_by}, under {schedule}.{why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Decision taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/model.py" />
      <source>Defer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/end_pane.py" />
      <source>Defer the question that is left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/end_pane.py" />
      <source>Defer the {count} questions that are left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Defer: say what is awaited, and from whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/decision_pane.py" />
      <source>Deferred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Deferred: {awaited}, from {whom}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Define the list under choices:, or write the choices here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Define the scale under scales:, or use a standard one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Delete  Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>Delete rule {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Delete the character. Tabs indent nothing in YAML: use spaces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/presenter.py" />
      <source>Delete the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/presenter.py" />
      <source>Delete the draft of {title}, edition {edition}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>Delete the draft that is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Delete the key, or change the type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Delete the key, or the calculation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Delete the line that begins with “%”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Delete the question or section; undo brings it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>Delete the rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Delete the word that begins with “!”. Every value is read as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>Deleted question {number}. Ctrl+Z brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/presenter.py" />
      <source>Deleted the draft of {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>Deleted the section. Ctrl+Z brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>Demo auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>Demo desk{DESK_ENDING}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/register.py" />
      <source>Deputy came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>Desk</source>
      <translation>Desg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/learning.py" />
      <source>Desk record {sequence}, {head}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/rows.py" />
      <source>Device</source>
      <translation>Dyfais</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Device cards (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>Device enrolled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>Device revoked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>Devices</source>
      <translation>Dyfeisiau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/change_card.py" />
      <source>Did it change anything?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/change_card.py" />
      <source>Did it change anything? {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Did not attend</source>
      <translation>Heb fod yn bresennol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Did the agencies work as one team?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Did the work make a difference to the child?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Did they agree with what the audit found?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Did things change for the better?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/rows.py" />
      <source>Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Different reading of the grade description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>Different: {years_told}. Days in the file replace those loaded now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/discharge_card.py" />
      <source>Dischar&amp;ge concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/words.py" />
      <source>Discharged by {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/words.py" />
      <source>Discharged by {role}, {moment_words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/decision_pane.py" />
      <source>Discuss later  L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Discuss later: the question goes to the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Discussion forum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/decision_pane.py" />
      <source>Dissent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/areas_pane.py" />
      <source>Dissent: {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/made_files.py" />
      <source>Do not use that file: the disk or the network folder may be failing. Nothing in the desk is lost. Save it in another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>Do what the line says, or open the audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Does practice match the return?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Double-audited {many}: {count} of {total}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/reason_text.py" />
      <source>Down offers common reasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/source_field.py" />
      <source>Down opens {count} used before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Down, right; with Shift up, left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/template_shelf.py" />
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>Draw the sample again from a longer list, or replace single cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/sample.py" />
      <source>Drawing again gives other cases than the sample has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/sample.py" />
      <source>Drawn again with {seed}: the same cases in the same order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/desk_places.py" />
      <source>Dropbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/due.py" />
      <source>Due</source>
      <translation>Dyddiad cwblhau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>Due by {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Due date changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>Due to be erased after {day} ({under}).{held}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/rating.py" />
      <source>Due within {AMBER_WITHIN} working days, and an update says how it goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/rating.py" />
      <source>Due within {AMBER_WITHIN} working days, and nobody has said how it goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Due {lowered} (was {lowered_2})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>Due {lower}{words}, {late}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>E&amp;xport for the board...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>Each agency grades itself. Write one agency on each line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/working_days_page.py" />
      <source>Each audit can have its own, in its set-up</source>
      <translation>Gall pob archwiliad gael ei rai ei hun, wrth ei sefydlu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>Each auditor gets a file of their own with the form and their cases. Only the device that they enrolled can open it. Send the files by email, SharePoint or memory stick.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>Each of the two graded {words} on {lower} of the {different}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>Each of the {many} counts once: with the grade the panel agreed, or with that of its only auditor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/translating.py" />
      <source>Each question can now be said in {label} as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/rows.py" />
      <source>Earlier names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Edit the cell; in Update, add an update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Edit, several lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Edit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Edition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>Edition of the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>Edition {edition}</source>
      <translation>Rhifyn {edition}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/mapping.py" />
      <source>Edition {edition} has no question called {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/mapping.py" />
      <source>Edition {edition} has no question called {target}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/library.py" />
      <source>Edition {edition} of “{name}” is in {name_2} as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/template_section.py" />
      <source>Edition {edition}, {asked} questions, grades {subject_word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/rows.py" />
      <source>Edition {edition}: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/mapping_table.py" />
      <source>Edition {new_edition}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/mapping_table.py" />
      <source>Edition {old_edition}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/recover_panel.py" />
      <source>Eight groups of five letters, from the sheet. Spaces and small letters do not matter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/presenter.py" />
      <source>Either it was made elsewhere, or it was changed since it left this desk. Trust only what you can check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Empty when everybody may change everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Empty: the next number of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/header.py" />
      <source>End meeting...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>End the enrolment of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/end_pane.py" />
      <source>End the meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>End this enro&amp;lment...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Ended: {revoked}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/nations.py" />
      <source>England and Wales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>Enrol a device</source>
      <translation>Cofrestru dyfais</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>Enrol a device in Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Enrol their device, then issue their pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Enrolled</source>
      <translation>Wedi’i gofrestru</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>Enrolled already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>Enrolled devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/due.py" />
      <source>Enter a due date for {ref}, or choose No date and enter when to review it</source>
      <translation>Nodwch ddyddiad cwblhau ar gyfer {ref}, neu dewiswch Dim dyddiad a nodi pryd i’w adolygu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>Enter a new passphrase.</source>
      <translation>Rhowch gyfrinymadrodd newydd.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>Enter a passphrase.</source>
      <translation>Rhowch gyfrinymadrodd.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/wording.py" />
      <source>Enter a reference for the action, such as CG.1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Enter a title for the audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/new_panel.py" />
      <source>Enter a title for the template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Enter a title, choose a template and say who audits first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Enter a whole number, 0 for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publish_pane.py" />
      <source>Enter an edition, such as 2026.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Enter in evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>Enter opens   Ctrl+N new template   Del delete a draft   Ctrl+C copy table   F1 keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>Enter opens a section   Ctrl+Enter next section   Ctrl+V paste a case list   F7 sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Enter opens at the first question that needs you   F flag   Ctrl+Enter check answers   Ctrl+E make my return   Ctrl+C copy grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Enter publishes   1 2 3 jump to a problem   Esc back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Enter the day</source>
      <translation>Rhowch y diwrnod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>Enter the day on which they spoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Enter the dissent in their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>Enter the name of who says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>Enter the name or role for the card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>Enter the name or the role of the auditor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/locking/cover.py" />
      <source>Enter the passphrase of this desk.</source>
      <translation>Rhowch gyfrinymadrodd y ddesg hon.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>Enter the role of {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answers.py" />
      <source>Enter the title of the evidence item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/making.py" />
      <source>Enter what the plan is called.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>Enter what the table is called.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>Enter when practice is audited again after {ref}, or say why there is no re-audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Enter who audits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Enter who dissents, by role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/wording.py" />
      <source>Enter who leads on action {ref}</source>
      <translation>Nodwch pwy sy’n arwain ar gam gweithredu {ref}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Enter whom {ref} was taken to, by role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>Enter your name or role.</source>
      <translation>Rhowch eich enw neu’ch rôl.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/repeat_rows.py" />
      <source>Enter {title} in {called}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Enter, Down</source>
      <translation>Enter, I lawr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Enter, F2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Enter, Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Enter: match questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Entry {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Erased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>Erased. Its title and what files were made from it are left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>Erasing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Esc&amp;alate...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Escalate {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Escalated</source>
      <translation>Wedi’i uwchgyfeirio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Escalated to {to}</source>
      <translation>Wedi’i uwchgyfeirio at {to}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>Escalated to {to}, {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>Every answer and every sign-off is as it was before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/accept_pane.py" />
      <source>Every auditor gave these grades. Two people can be wrong together: look through them before you accept them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>Every auditor reads every case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>Every case given to everyone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/sample.py" />
      <source>Every case of the list was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/rows.py" />
      <source>Every cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>Every change of an answer</source>
      <translation>Pob newid i ateb</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Every change of this answer: who, when, from what to what</source>
      <translation>Pob newid i’r ateb hwn: pwy, pryd, o beth i beth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_view.py" />
      <source>Every difference is settled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/end_pane.py" />
      <source>Every difference of this case is recorded or put off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>Every report that was made here, with how it stands. A file can be checked against it, even years later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/grading.py" />
      <source>Every section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_presenter.py" />
      <source>Every table is made again from the history, with the index of words. No grade and no word that was recorded is changed. A backup of the desk as it is now is first put into {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>Every {subject_word} has an auditor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Every {subject_word} on the list is asked, so no sample is drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>Everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>Everybody keeps theirs. Give or take back single cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/errors.py" />
      <source>Everything saved before is safe. Free some space and try again, or save a copy somewhere else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/commands.py" />
      <source>Everywhere</source>
      <translation>Ym mhobman</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Evidence</source>
      <translation>Tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_table.py" />
      <source>Evidence items</source>
      <translation>Eitemau tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_table.py" />
      <source>Evidence items (needed)</source>
      <translation>Eitemau tystiolaeth (angenrheidiol)</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Evidence linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Evidence seen by one auditor only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Evidence that it is complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Evidence, notes and not applicable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/detail_pane.py" />
      <source>Evidence, {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>Evidence: {join}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Excel workbook (*.xlsx)</source>
      <translation>Llyfr gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/exporting.py" />
      <source>Excel workbook (*.xlsx);;PDF (*.pdf);;Word document (*.docx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/workbooks.py" />
      <source>Excel workbooks (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Expect {code} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/tracker.py" />
      <source>Expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/areas.py" />
      <source>Expected again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Expected effect on practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>Export &amp;register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>Export register</source>
      <translation>Cofrestr allforio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/exporting.py" />
      <source>Export the action plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/workbooks.py" />
      <source>Export the template to Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>F&amp;lagged</source>
      <translation>Â &amp;baner</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/main_window.py" />
      <source>F1 keys</source>
      <translation>F1 bysellau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>F1 keys   Alt+I include   F6 preview   PgUp/PgDn page   Ctrl+Shift+S save as   Ctrl+P print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>F1 keys   Alt+I issue packs   Alt+E enrol a device   Esc Returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_view.py" />
      <source>F1 keys   Alt+P open the pack   Esc Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/view.py" />
      <source>F1 keys   Arrows choose a page   Tab into it   Ctrl+Z undoes the last change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>F1 keys   Ctrl+O open returns   Enter compare   S send back   H hold   Del not coming (asks why)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>F1 keys   Enter opens   Ctrl+O open a pack or return   Ctrl+N new audit   Ctrl+C copy table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>F1 keys   Up/Down audit   Alt+W see what would go   Enter leave a line out   Esc Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_view.py" />
      <source>F1 keys   Up/Down difference   F6 versions, reason   Alt+K keep this version   Esc Returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>F1 keys   Up/Down file   Alt+K check a file   Ctrl+C copy the table   Esc Reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>F1 keys   Up/Down file   Alt+T take in   Alt+U undo   Esc Returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>F1 keys   Up/Down look   Alt+M show more   Ctrl+C copy the table   Esc back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>F2 edit   U update   1 2 3 RAG   0 not due yet   C complete   Ctrl+D fill down   Ctrl+V paste rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Facts about each case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/passphrases.py" />
      <source>Fair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>Family declared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Family feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>February</source>
      <translation>Chwefror</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/feedback.py" />
      <source>Feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/feedback.py" />
      <source>Feedback for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/feedback.py" />
      <source>Feedback made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>Fifth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/rows.py" />
      <source>File</source>
      <translation>Ffeil</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/unread_files.py" />
      <source>File asked for no more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>Files cannot be saved in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/unread_files.py" />
      <source>Files noted that cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>Files that left this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>Files that were opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/offered.py" />
      <source>Fill in {lower_first} first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Fill it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Fill the cell with what stands above it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Fill the cell with what stands in the action above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/detail_pane.py" />
      <source>Find in evidence</source>
      <translation>Chwilio’r dystiolaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>Find in help and in the words of the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>Find in the evidence; Esc takes the search away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/find_bar.py" />
      <source>Find in the outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/find_bar.py" />
      <source>Find words or a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Find words or a number in the outline; Enter goes on, Esc takes the search away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/written.py" />
      <source>Finding written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>Findings</source>
      <translation>Canfyddiadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>Findings as a table</source>
      <translation>Canfyddiadau fel tabl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>Findings: {title}</source>
      <translation>Canfyddiadau: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/form_problems.py" />
      <source>Finish question {number}: {title}</source>
      <translation>Gorffennwch gwestiwn {number}: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>First choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Five-day plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>Fixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/model.py" />
      <source>Flag</source>
      <translation>Baner</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Flag for the panel</source>
      <translation>Fflagio i’r panel</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Flag the case's overall grade for the panel, or take the flag off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/grid.py" />
      <source>Flagged</source>
      <translation>Â baner</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/voice_cards.py" />
      <source>Flagged for the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>Folder for the workbooks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Follow-up of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/about_page.py" />
      <source>Font licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>For Ongoing and the like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>For a case of the auditor's own team or agency, or to take back one that is begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>For analysts: {pairs} pairs, {subjects} {subjects_2}, {rater_count} {raters}, {left_out} left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>For auditors whose agency does not have QA Desk. Each gets a workbook to fill in with Excel or LibreOffice, and sends it back; it is taken in here, cell by cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>For example: 3 5 18</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>For example: 4 social workers, 2 school nurses. Never names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>For example: Business plan 2026-27</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>For example: Child BW review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/purpose_section.py" />
      <source>For example: Core groups audit 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>For example: Neglect 5; Sexual abuse 3. Groups you leave out share the rest by their size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>For example: agreed complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/told_fields.py" />
      <source>For example: by phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/told_fields.py" />
      <source>For example: designated safeguarding lead. Never a name. Leave it empty while nobody is told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>For example: health visitor. Never a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>For example: minutes of 9 July, page 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>For example: mother, child aged 11, foster carer. Never a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>For example: ongoing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/discharge_card.py" />
      <source>For example: service manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/wording.py" />
      <source>For lists and tables, up to 40 characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>For the answers ticked below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/about_page.py" />
      <source>For the people who check how well agencies protect children together: grade cases and agencies against a published template, with evidence, and find what the grades show. It works without a network, and nothing leaves this computer unless you save a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>Form</source>
      <translation>Ffurflen</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/rows.py" />
      <source>Found {listed}.{part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>Fourth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Fri</source>
      <translation>Gwe</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Friday</source>
      <translation>Dydd Gwener</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/rows.py" />
      <source>From</source>
      <translation>Oddi wrth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>From the fields to what can be done, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>From the next time QA Desk starts. What has no Welsh yet is said in English</source>
      <translation>O’r tro nesaf y bydd QA Desk yn dechrau. Dywedir yn Saesneg yr hyn nad oes Cymraeg iddo eto</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>From the sheet, group by group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deferral.py" />
      <source>From whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_presenter.py" />
      <source>From {sender}, for {auditor}: {counted}.{due}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>From {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Frontline visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>Further years</source>
      <translation>Blynyddoedd pellach</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Give a reason for question {number}: the agreed grade differs from {whose}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Give a reason for question {number}: the agreed grade is not what every auditor gave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Give a reason here, or for the whole template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Give a scale 2 to 8 points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Give at least two choices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Give each its own name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Give each point its own key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Give each point its own value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Give each point letters of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Give every lower grade a lower share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Give it the scale that grades are suggested on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/short_notice.py" />
      <source>Give out the codes, and trace which agencies know each child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Give the question the scale of grading:.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>Give them a second a&amp;uditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Give them {SUBJECT_WORDS} in Set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>Give them {many} in Set-up first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Give your scale a name of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Go &amp;back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/paste_pane.py" />
      <source>Go back  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/dialogs.py" />
      <source>Go on</source>
      <translation>Ymlaen</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>Go on with set-up</source>
      <translation>Parhau i sefydlu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/commands.py" />
      <source>Go to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>Go to a question</source>
      <translation>Mynd i gwestiwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Go to a question by its number</source>
      <translation>Mynd i gwestiwn yn ôl ei rif</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>Go to the list of sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/end_pane.py" />
      <source>Go to the next case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Goes to the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/written/quote.py" />
      <source>Good practice</source>
      <translation>Arfer da</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/desk_places.py" />
      <source>Google Drive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/cross_tab.py" />
      <source>Grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Grade agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Grade deferred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Grade on a scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/model.py" />
      <source>Graded</source>
      <translation>Wedi’i raddio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>Graded by one auditor, {agreed} of {to_decide} accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Grades agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>Grades are given on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>Grades at a glance</source>
      <translation>Cipolwg ar y graddau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/bar_list.py" />
      <source>Grades by question, weakest first</source>
      <translation>Graddau fesul cwestiwn, y gwannaf yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/projector/findings_wall.py" />
      <source>Grades of this question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Grading</source>
      <translation>Graddio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/template_section.py" />
      <source>Grading has begun, so the template stays as it is, unless you move the audit to another edition. Before that you see what happens to every question and its answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/template_section.py" />
      <source>Grading has begun, so the template stays as it is: an audit keeps the edition its answers were given on. To use another template, set up a new audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/action.py" />
      <source>Green</source>
      <translation>Gwyrdd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Green means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>Green means here: {green_means}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Green means: {green_means}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/grid_table.py" />
      <source>Grid of areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Grid of {part} rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/recovery/code.py" />
      <source>Group {wrong} is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/recovery/code.py" />
      <source>Groups {join} and {wrong} are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>Hand back case {subject}</source>
      <translation>Rhoi achos {subject} yn ôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>Hand back {code}</source>
      <translation>Rhoi {code} yn ôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Handed back</source>
      <translation>Wedi’i roi’n ôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/family_line.py" />
      <source>Have you or your team worked with this family?</source>
      <translation>A ydych chi neu’ch tîm wedi gweithio gyda’r teulu hwn?</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/hold.py" />
      <source>Held: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>Help that was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>Help: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_presenter.py" />
      <source>Hidden while sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_list.py" />
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>History</source>
      <translation>Hanes</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Hold back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Hold back the return of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>Holds down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/working_days_page.py" />
      <source>Holiday</source>
      <translation>Gŵyl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Home</source>
      <translation>Hafan</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>How &amp;many to audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/agreement_pane.py" />
      <source>How far the auditors agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/side_pane.py" />
      <source>How far they a&amp;gree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>How grades are suggested</source>
      <translation>Sut yr awgrymir graddau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>How it counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>How it goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/attendance.py" />
      <source>How many must be in, in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_rows.py" />
      <source>How many to audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>How many {noun} were {fine_words} is not told, because small numbers are hidden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/decision_pane.py" />
      <source>How reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>How was it gathered?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>How was that checked? It goes to the chair as a result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/reasons.py" />
      <source>I cannot do it in time</source>
      <translation>Ni allaf ei wneud mewn pryd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>I have the recovery &amp;key...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/reasons.py" />
      <source>I or my team worked with this family</source>
      <translation>Rwyf i neu fy nhîm wedi gweithio gyda’r teulu hwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>If it comes after all, open it: it takes the place of this mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>If it is lost, nobody can open the desk. Write it down and keep it away from this computer.</source>
      <translation>Os caiff ei golli, ni all neb agor y ddesg. Ysgrifennwch ef a’i gadw i ffwrdd o’r cyfrifiadur hwn.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>If nobody was told yet, leave the role empty and tell them now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>If the chair asks for a correction, take the case up again and make the return once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backing_up.py" />
      <source>If this laptop is lost, so is the audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>If {mix}, we would expect about {round} of {pairs} to match.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>Immediate safeguarding concern</source>
      <translation>Pryder diogelu uniongyrchol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>Immediate safeguarding concern, not discharged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Immediate safeguarding concern: a child may not be safe now</source>
      <translation>Pryder diogelu uniongyrchol: efallai nad yw plentyn yn ddiogel nawr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/concern_needs.py" />
      <source>Immediate safeguarding concern: {about_words}</source>
      <translation>Pryder diogelu uniongyrchol: {about_words}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/workbooks.py" />
      <source>Import a form from Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>Import from E&amp;xcel...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>Import from Excel, export to Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>In Case list: paste a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>In QA Desk open My cases, press Ctrl+E to make your return, and send the file that it makes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>In Sample: choose the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>In Who audits what: a second auditor for the case, or no second one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>In a record: leave a line out, or keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>In all such {noun}, not only these {graded}, the share is likely to lie between {number:.0f}% and {number_2:.0f}% (95% interval).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>In characters; empty for none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_rows.py" />
      <source>In list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/languages.py" />
      <source>In other languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>In other words:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>In part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>In percent, from 0 to 100. Counts when cases are shared out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>In progress</source>
      <translation>Ar y gweill</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_rows.py" />
      <source>In sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/recovery/code.py" />
      <source>In the code of the {OFFICERS}: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/answer.py" />
      <source>In the language of forms: ${q1} + ${q2}, min(${meeting_date})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>In the language of forms: ${q2} = 'no'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/view.py" />
      <source>In the list: show another page</source>
      <translation>Yn y rhestr: dangos tudalen arall</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>In the outline: copy a question, paste it after this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>In the pattern, at character {number}: {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>In the preview: a page up or down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/finding_box.py" />
      <source>In the report.</source>
      <translation>Yn yr adroddiad.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/rows.py" />
      <source>In the workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/rows.py" />
      <source>In the workbook: {words}. On the desk: {words_2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>In their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/verdict_scales.py" />
      <source>In time</source>
      <translation>Mewn pryd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/repeat_rows.py" />
      <source>In {called}, {gone} for {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/repeat_rows.py" />
      <source>In {called}, {title} must be today or in the past</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>In {same} of {pairs} the grade was the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/choices_pane.py" />
      <source>Include</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/choices_pane.py" />
      <source>Include {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Ins add   Alt+Up/Down move   F2 rename   Ctrl+C Ctrl+V copy   Ctrl+T try it   Ctrl+Z undo   F1 keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_card.py" />
      <source>Is the desk whole?</source>
      <translation>A yw’r ddesg yn gyfan?</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>Issue &amp;packs...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>Issue packs</source>
      <translation>Dosbarthu pecynnau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>Issue packs: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/rows.py" />
      <source>Issued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>Issued {count} {part}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/packs.py" />
      <source>Issuing packs</source>
      <translation>Dosbarthu pecynnau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>It came too late to be moderated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>It could not be told whether practice matches the return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>It counts until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>It grades {SUBJECT_WORDS}, this one {SUBJECT_WORDS_2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>It has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>It has another form, and nobody has matched their questions yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/rows.py" />
      <source>It has another name there. Choose None if it is another question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>It has not been taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>It has not been taken in. Ask for the return again, and keep both files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>It has not been taken in. Ask {name} to send it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_words.py" />
      <source>It has not been taken in. Ask {sender} to erase it too, and to send a return without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>It has not been taken in. Ask {sender} to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>It has not been taken in. Check the cases of this audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>It has not been taken in. Enrol the sender's device card, then open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>It has not been taken in. Give {sender} a new pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>It has not been taken in. Open it on the desk that issued the pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>It has not been taken in. To send the return again, make it again in My cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/findings.py" />
      <source>It has: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/moves.py" />
      <source>It is a follow-up of question {parent} and stays under it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/change_card.py" />
      <source>It is an&amp;other theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/own_templates.py" />
      <source>It is as it was. Close other programs that may have it open, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>It is due {spoken_date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>It is erased.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>It is expected until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_presenter.py" />
      <source>It is from another history than your desk: somebody went on from an earlier copy. All that your desk has and it has not would be left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/presenter.py" />
      <source>It is gone after that. Published editions stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>It is here: {shown_path}. Only this desk opens it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>It is kept nowhere: if it is lost, only a recovery key can open the desk. Backups made before keep the old one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>It is kept until {short_date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/rows.py" />
      <source>It is new: to be answered in every return that is asked it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/rows.py" />
      <source>It is not asked any more. Its answers are left out of every count and kept in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>It is not theirs until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/unread_wishes.py" />
      <source>It is noted whose file it is. Returns asks them to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>It is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/returns.py" />
      <source>It is safe. Release what is held back on Returns first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/returns.py" />
      <source>It is safe. The panel can compare it once the other return is in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>It is still yours until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>It is the grade of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/presenter.py" />
      <source>It is unchanged since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>It looks back on a later time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>It may be about another family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>It rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>It stands beside the grades and changes none of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/presenter.py" />
      <source>It stands first on Home until it is discharged, and the audit cannot be closed before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_presenter.py" />
      <source>It stands in {where}. The preview shows only the first rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>It stands under that question, as 2a under 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/moves.py" />
      <source>It stays among the rows of its question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>It stays as it is until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>It stays as it was.</source>
      <translation>Mae’n aros fel yr oedd.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>It stays enrolled until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>It stays in the sample until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/background_check.py" />
      <source>It stays open only because your last words are not saved in it: copy them to a safe place. Then restore your latest backup, and go on there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>It stays sealed until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>It stays theirs until then. What they answered is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>It was left as it is. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>It was left as it is. Restore your latest backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>It was refused in writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/presenter.py" />
      <source>It was the wrong file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>It was withdrawn: only the passphrase opens this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>It would come too late for the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Its code and its name, such as cy Welsh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>Its code. Leave it empty for the whole audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>Its code; empty for every case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Its code; empty for the whole audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/rating.py" />
      <source>Its date was {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Its evidence is being checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Its form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/cross_tabs.py" />
      <source>Its grades are {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>Its history still has all of it: add --repair to mend it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>Its numbers have a gap. {told}. Ask {sender} for {versions_to_ask_for} too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/rating.py" />
      <source>Its review was due on {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>Its section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/edits.py" />
      <source>Its {part} deleted with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>January</source>
      <translation>Ionawr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>July</source>
      <translation>Gorffennaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>June</source>
      <translation>Mehefin</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Keep a template under 1 MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/case_wishes.py" />
      <source>Keep hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/accept_pane.py" />
      <source>Keep looking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Keep meaning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Keep one of the files, or give the newer one another edition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Keep one of the two and delete the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Keep one question that gives this grade.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Keep one template to a file, without “---” or “...” after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Keep sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_view.py" />
      <source>Keep the chosen version, with the reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_presenter.py" />
      <source>Keep the desk as it is</source>
      <translation>Cadw’r ddesg fel y mae</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/presenter.py" />
      <source>Keep the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Keep the earlier file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/view.py" />
      <source>Keep the matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>Keep the recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/recovery.py" />
      <source>Keep the sheet. Free some space: the file is made when the desk is opened next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Keep to the keys of the guide: no template nests more than 20 deep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>Keep working</source>
      <translation>Dal i weithio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/store/mending.py" />
      <source>Keeping a backup of the desk as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>Keeping and e&amp;rasing</source>
      <translation>Cad&amp;w a dileu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>Keeping and erasing</source>
      <translation>Cadw a dileu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Kept as it is:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Kept in the history</source>
      <translation>Wedi’i gadw yn yr hanes</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Kept in the history of the action.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/change_card.py" />
      <source>Kept in the history of the theme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Kept in the history of this audit</source>
      <translation>Wedi’i gadw yn hanes yr archwiliad hwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Kept in the history, so name no child here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>Kept until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>Kept until {day} ({under}).{held}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/holidays_presenter.py" />
      <source>Kept. Working days now count to 31 December {last_year}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/purpose_section.py" />
      <source>Key lines of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/keys.py" />
      <source>Keys and help for this screen</source>
      <translation>Bysellau a chymorth ar gyfer y sgrin hon</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>Keys everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>Keys of this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Keys {join}{clashes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_table.py" />
      <source>Kind</source>
      <translation>Math</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_form.py" />
      <source>Kind of item</source>
      <translation>Math o eitem</translation>
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Language</source>
      <translation>Iaith</translation>
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Language of forms</source>
      <translation>Iaith y ffurflenni</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/case_header.py" />
      <source>Language of this form</source>
      <translation>Iaith y ffurflen hon</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/preview.py" />
      <source>Larger preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backing_up.py" />
      <source>Last backup {when} to {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Last backups</source>
      <translation>Copïau wrth gefn diwethaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Last change undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Last desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>Last head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Last place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/rows.py" />
      <source>Last taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/model.py" />
      <source>Last worked on</source>
      <translation>Gweithiwyd arno ddiwethaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/verdict_scales.py" />
      <source>Late</source>
      <translation>Hwyr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>Law or statutory guidance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Law, guidance and local documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>Lea&amp;ve it  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/rows.py" />
      <source>Lead</source>
      <translation>Arweinydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/presenter.py" />
      <source>Lead, Due and RAG can be filled down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/more.py" />
      <source>Learning framework</source>
      <translation>Fframwaith dysgu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/learning.py" />
      <source>Learning framework saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/presenter.py" />
      <source>Learning framework.xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/learning.py" />
      <source>Learning recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/learning.py" />
      <source>Learning taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>Least share answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>Least share for {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/change_card.py" />
      <source>Leave &amp;it as it is  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Leave &amp;it as it was  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/view.py" />
      <source>Leave a table</source>
      <translation>Gadael tabl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/ask_card.py" />
      <source>Leave it as it is</source>
      <translation>Gadael fel y mae</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>Leave it as it was  Esc</source>
      <translation>Gadael fel yr oedd  Esc</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/answer.py" />
      <source>Leave it empty to ask people. With a calculation the answer is worked out and never asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Leave it with the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Leave the table</source>
      <translation>Gadael y tabl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>Left as it is: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Left out:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/access.py" />
      <source>Left out: it would tell of another person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>Left out: {left_out} of {number} {subjects}, without two grades.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Left, Right, Space</source>
      <translation>Chwith, De, Gofod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>Legal hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Legal hold lifted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Legal hold placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>Legal hold: {reason}. Placed by {placed_by}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/grading.py" />
      <source>Less than {at_least}%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>Let each grade &amp;itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Let one of its questions be the grade of the section, or of the whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/presenter.py" />
      <source>Let “{name}” stand for itself again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>Letter to {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>Letters made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/section_pane.py" />
      <source>Letters, digits and _</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Level: a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>Light</source>
      <translation>Golau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Likely change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>Limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>Limiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/template_shelf.py" />
      <source>Line {line}: {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/paste_pane.py" />
      <source>Lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Link &amp;evidence...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Link evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Link evidence to {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Linked so far: {join}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>List of choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>List of questions</source>
      <translation>Rhestr o gwestiynau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>List reasons under na:, or na_reasons: for the entire template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>List thresholds from the best grade down, each with a lower share than the one before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>List {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/grade_pane.py" />
      <source>Local rule</source>
      <translation>Rheol leol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/keys.py" />
      <source>Lock</source>
      <translation>Cloi</translation>
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Lock after</source>
      <translation>Cloi ar ôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Longest sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>Look at it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Look at it first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Look at them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>Look through the list first: what is added cannot be taken out again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>Look up its code in the list. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>Look up its code in the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/lists.py" />
      <source>Look up its reference in the list of actions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Look-back</source>
      <translation>Cyfnod dan sylw</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/purpose_section.py" />
      <source>Look-back f&amp;rom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/purpose_section.py" />
      <source>Look-back t&amp;o</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>Looking at the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/opening.py" />
      <source>Looking at what an interrupted session left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_presenter.py" />
      <source>Looking through the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_presenter.py" />
      <source>Looking through the file: {lower}{words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Lower the minimum, or add roles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>M&amp;erge into another…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Made</source>
      <translation>Wedi’i greu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>Made by {actor} on {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Made from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Made {made}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>Made-up audits and cases to look around with. Nothing in it is real, and nothing you do there counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/choices_pane.py" />
      <source>Make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>Make a new desk</source>
      <translation>Creu desg newydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>Make a new edition of the one chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Make a recovery &amp;key...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/grades.py" />
      <source>Make a scale of your own from it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Make a workbook for each auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Make a workbook for the auditor of this row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Make another recovery &amp;key...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Make my &amp;return...</source>
      <translation>Gwneud fy &amp;nychweliad...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>Make my return</source>
      <translation>Gwneud fy ffurflen ddychwelyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Make my return: one sealed file for the chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Make one for t&amp;wo officers...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Make one for this &amp;auditor...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>Make the report and save it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/mending.py" />
      <source>Making every table again from the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Making everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/feedback.py" />
      <source>Making feedback: {done} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/exporting.py" />
      <source>Making the action plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>Making the demo desk</source>
      <translation>Creu’r ddesg arddangos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>Making the desk</source>
      <translation>Creu’r ddesg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Making the file: {lower}{words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Making the workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Making the {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>Making workbooks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>Making your return</source>
      <translation>Gwneud eich ffurflen ddychwelyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>March</source>
      <translation>Mawrth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/detail_pane.py" />
      <source>Mark &amp;quote</source>
      <translation>&amp;Marcio dyfyniad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/detail_pane.py" />
      <source>Mark as &amp;good practice</source>
      <translation>Marcio fel arfer &amp;da</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/auditor_board.py" />
      <source>Mark as &amp;not coming...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/returns_pane.py" />
      <source>Mark not &amp;coming...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/written.py" />
      <source>Mark taken off</source>
      <translation>Tynnwyd y marc</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Mark the return of {name} as not coming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/written/quote.py" />
      <source>Marked quote</source>
      <translation>Dyfyniad wedi’i farcio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/rows.py" />
      <source>Marking</source>
      <translation>Marcio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Match questions</source>
      <translation>Paru cwestiynau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/presenter.py" />
      <source>Matched last by {actor} on {day}. What you keep takes its place; both stay in the record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>May stay empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>May stay empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/service.py" />
      <source>Meaning of Green kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>Meeting added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Meeting begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Meetings of {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/rows.py" />
      <source>Member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_presenter.py" />
      <source>Mend the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Mend those that are listed first, then check again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_presenter.py" />
      <source>Mend {count} thing{part} in this desk?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_presenter.py" />
      <source>Mended the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_presenter.py" />
      <source>Mended {count} thing{part}. The desk as it was is kept as {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>Mended {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>Mended, but what no history makes again is left ({left} found). Restore a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_presenter.py" />
      <source>Mending the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/change_card.py" />
      <source>Merge &amp;into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/presenter.py" />
      <source>Merge “{name}” into another theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/themes.py" />
      <source>Merging undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Milestones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>Minimum changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>Minutes a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/lock_card.py" />
      <source>Minutes without a key or the mouse</source>
      <translation>Munudau heb fysell na llygoden</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/header.py" />
      <source>Moderation</source>
      <translation>Cymedroli</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/header.py" />
      <source>Moderation  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>Moderation: {noun} {subject}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Mon</source>
      <translation>Llun</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Monday</source>
      <translation>Dydd Llun</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>More that can be done in the outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/more_button.py" />
      <source>More {of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>More...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>More: board counts, what Green means, paste a plan, attendance, learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>More: comparison, cross-tab, themes of all audits, learning framework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Most agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>Most often: {recur}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Move &amp;to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Move along the answers, choose</source>
      <translation>Symud ar hyd yr atebion, dewis</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Move between actions; the history of the chosen one follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>Move between auditors, or between cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/view.py" />
      <source>Move between options, choose one</source>
      <translation>Symud rhwng opsiynau, dewis un</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>Move between the lines, or between audits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Move down, Alt+Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>Move in the list of sections, open one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Move in the outline, go to the properties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Move it up or down, a question with its follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Move the audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Move the other question up, or this one down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Move to another edition: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>Move undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Move up, Alt+Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>Moved from edition {edition} on {day} by {actor}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>Moving the answers</source>
      <translation>Symud yr atebion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/view.py" />
      <source>Multi-agency safeguarding audits, on this computer. Nothing leaves it unless you save a file.</source>
      <translation>Archwiliadau diogelu amlasiantaethol, ar y cyfrifiadur hwn. Nid oes dim yn ei adael oni bai eich bod yn cadw ffeil.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/attendance.py" />
      <source>Must be in for a quorum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>My audits{DESK_ENDING}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>My cases</source>
      <translation>Fy achosion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/case_header.py" />
      <source>My cases  Esc</source>
      <translation>Fy achosion  Esc</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>N&amp;o</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>Name</source>
      <translation>Enw</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Name at least one theme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/section_pane.py" />
      <source>Name in files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/scale_pane.py" />
      <source>Name of the scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/section_pane.py" />
      <source>Name of the section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Name or role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Name the date that starts the clock under starts:.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Name the source, or make the basis local or practice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Names shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>Names such as [:alpha:] are not used here. Write A-Za-z.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>Ne&amp;w passphrase</source>
      <translation>Cyfrinymadrodd ne&amp;wydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Needed if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Needed only under a condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>Needed where it is not the own grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Needed within {limit} {part}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Needs an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>Needs something more: question {numbers}{more}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Neither file was changed. Restore your latest backup, and keep both files for your IT team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Never</source>
      <translation>Byth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/rows.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>New action</source>
      <translation>Cam gweithredu newydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>New action from {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>New audit</source>
      <translation>Archwiliad newydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/working_days_page.py" />
      <source>New audits use the &amp;bank holidays of</source>
      <translation>Mae archwiliadau newydd yn defnyddio gwyliau &amp;banc</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>New line</source>
      <translation>Llinell newydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/paper_writer.py" />
      <source>New page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/reasons.py" />
      <source>New papers came in</source>
      <translation>Daeth papurau newydd i law</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>New passphrase a&amp;gain</source>
      <translation>Cyfrinymadrodd newydd e&amp;to</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/edits.py" />
      <source>New question</source>
      <translation>Cwestiwn newydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/mapping_table.py" />
      <source>New question for {old_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/changes.py" />
      <source>New section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/new_panel.py" />
      <source>New template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_presenter.py" />
      <source>New: {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>New: {year}, with </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>Next</source>
      <translation>Nesaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/working_days_page.py" />
      <source>Next bank holidays</source>
      <translation>Gwyliau banc nesaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/case_header.py" />
      <source>Next case</source>
      <translation>Achos nesaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>Next case  Enter</source>
      <translation>Achos nesaf  Enter</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Next cell; Ctrl+Tab leaves the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Next or previous audit; what is known of it follows below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>Next or previous auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>Next or previous bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>Next or previous change; its sentence follows below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_view.py" />
      <source>Next or previous difference, or version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>Next or previous field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>Next or previous file; what is known of it follows below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>Next or previous file; what it brings is said below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>Next or previous grade of the bar; the evidence follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>Next or previous look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Next or previous question</source>
      <translation>Cwestiwn nesaf neu flaenorol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Next or previous row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>Next or previous theme; its story follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>Next or previous theme; where it was seen and its history follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>Next or previous voice; what was said follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/keys.py" />
      <source>Next pane</source>
      <translation>Cwarel nesaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>Next question</source>
      <translation>Cwestiwn nesaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Next question that needs something</source>
      <translation>Y cwestiwn nesaf sydd angen rhywbeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>Next section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Next table, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Next thing that is needed, or the next question</source>
      <translation>Y peth nesaf sydd ei angen, neu’r cwestiwn nesaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Next, previous case</source>
      <translation>Achos nesaf, blaenorol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Next, previous pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Next, previous question without recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Next, previous section</source>
      <translation>Adran nesaf, flaenorol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/desk_places.py" />
      <source>Nextcloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>No</source>
      <translation>Nac ydy</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/family_line.py" />
      <source>No  N</source>
      <translation>Nac ydw  N</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/lists.py" />
      <source>No action is called {ref}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>No action is linked to a theme yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>No action is shown. Choose what to show above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>No action was found in the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/service.py" />
      <source>No action was made. Choose a finding of this audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>No actions yet. Make one from a finding, or paste a plan from Excel or Word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/case_list_presenter.py" />
      <source>No agencies were added: {problems}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>No agency said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>No agreed area needs an answer, so there is no letter to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>No agreed grades yet. {counted} {verb} ready to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>No answer was set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>No answers yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>No area of {total} needs care so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>No audit is past its retention date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>No audit of agencies or schools yet. Set one up from a Section 11 or a Section 175 template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/presenter.py" />
      <source>No audit of this desk can stand beside this one yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>No auditor of your audits is called {own_name}. Choose who it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>No audits yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>No audits yet. Findings come from the grades of cases that are signed off.</source>
      <translation>Dim archwiliadau eto. Daw canfyddiadau o raddau’r achosion a gymeradwywyd.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>No audits yet. Open a pack your chair sent you, or set up a new audit.</source>
      <translation>Dim archwiliadau eto. Agorwch becyn a anfonodd eich cadeirydd atoch, neu sefydlwch archwiliad newydd.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>No audits yet. Set up an audit, then issue its packs from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backing_up.py" />
      <source>No backup has worked yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/group_numbers.py" />
      <source>No case in the list has "{group_words}" in this column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/rows.py" />
      <source>No cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>No cases were added. {problems}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>No cases were added: case {again} is in this audit already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>No cases were added: the list has no cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>No cases were added: this audit has a drawn sample, and they would be no part of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>No cases were added: {what} by law.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>No cases yet. Open the pack your chair sent you, or set up an audit of your own.</source>
      <translation>Dim achosion eto. Agorwch y pecyn a anfonodd eich cadeirydd atoch, neu sefydlwch eich archwiliad eich hun.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/sample.py" />
      <source>No case{which} is left in reserve to take the place of {old}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>No column looks like references. Add a column of your own reference numbers, each one different</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/rows.py" />
      <source>No counterpart: not compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/due.py" />
      <source>No date</source>
      <translation>Dim dyddiad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/due.py" />
      <source>No date: {reason}</source>
      <translation>Dim dyddiad: {reason}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/desks.py" />
      <source>No desk was made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>No desk was made. Choose a folder of this computer alone, and keep backups there instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>No desk was made. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>No device is enrolled yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>No device with this fingerprint is enrolled here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/detail_pane.py" />
      <source>No evidence contains “{wanted}”. Check the spelling.</source>
      <translation>Nid oes tystiolaeth sy’n cynnwys “{wanted}”. Gwiriwch y sillafu.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/detail_pane.py" />
      <source>No evidence was written here.</source>
      <translation>Nid ysgrifennwyd tystiolaeth yma.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/voice_cards.py" />
      <source>No evidence was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/cross_tabs.py" />
      <source>No grade of this audit is called “{only}”, so nothing was counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/notes.py" />
      <source>No grade of this question says what it means; without descriptors, graders differ more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>No grade that all auditors gave is left to accept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>No grades yet: {signed_off_words}. Findings appear with the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/model.py" />
      <source>No lead</source>
      <translation>Dim arweinydd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>No legal hold stands there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/paste_pane.py" />
      <source>No lines yet. Paste or type them above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/choices_pane.py" />
      <source>No marking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline_rows.py" />
      <source>No name yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>No names: “the child”, “mother”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/head_cards.py" />
      <source>No note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>No other question of this case has evidence yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/packs.py" />
      <source>No pack was made. Check this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/board_card.py" />
      <source>No priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>No question of the earlier form has a counterpart, so there would be nothing to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>No questions are on the clipboard. Copy one in the outline first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/rows.py" />
      <source>No questions yet. Each row needs at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/looking.py" />
      <source>No questions yet. Ins in the outline adds one. Paste lines makes questions of what stands in Word or Excel, one to a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>No re-audit is waited for on {ref}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>No report has left this desk yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>No retention date is set.{held}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>No return is in yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>No return is ready to be sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>No return on it has a grade, so there is nothing to agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>No return on {subject} is in, so there is nothing to open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/status.py" />
      <source>No return was asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>No return was made. Sign off at least one, then make your return.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>No returns yet. When auditors send you a .qareturn file, open it here or drag it onto this window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>No row of the table has two grades, so there is nothing to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/pasting.py" />
      <source>No row of this plan can be pasted yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>No sample was drawn in this audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/grades.py" />
      <source>No scale yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>No source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>No source of learning is recorded yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>No templates yet. Start a new one, or import a form from Excel. Questions can be pasted from Word or Excel, one to a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/theme_picker.py" />
      <source>No theme chosen yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>No theme recurs yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/themes_block.py" />
      <source>No themes in this audit yet. Press T on a question to add one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>No themes yet. Press T on a question in Findings, or add one here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>No title yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/rows.py" />
      <source>No update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>No version yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/facts.py" />
      <source>No wording yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/shares.py" />
      <source>No {case_of} is in the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>No {each} has two signed-off returns yet, so there is nothing to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>No {each} of this audit was given to two auditors, so there is nothing to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>No {many} in this audit yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_scopes.py" />
      <source>No {one} yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>No {subject_word} yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/comparing.py" />
      <source>No {word} is ready to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>No {word} that one auditor graded is left to accept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>Nobody gave a grade on {noun} {subject}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>Nobody has anything open to grade in this audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>Nobody has asked that {ref} counts as complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Nobody has been given anything to grade yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>Nobody has been told of this concern yet, so it cannot be discharged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Nobody has cases to grade in this audit yet. Allocate them in Set-up first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/presenter.py" />
      <source>Nobody has matched these two forms yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>Nobody is left who could audit {code} as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>Nobody is there to say yes to mending {count} things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/presenter.py" />
      <source>Nobody is told yet. It stands first on Home until somebody is, and until it is discharged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Nobody knows yet what is in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>Nobody looked at that yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/rows.py" />
      <source>Nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Nobody was enrolled. Ask for the card again, in another way than before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/devices.py" />
      <source>Nobody was enrolled. Ask for the card again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>Nobody was enrolled. Ask for the other card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>Nobody was enrolled. Check where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/presenter.py" />
      <source>Nobody’s voice is recorded here yet. What people say changes no grade; it stands beside them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/block.py" />
      <source>Nobody’s voice is recorded in this audit yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>None</source>
      <translation>Dim</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>None graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>None named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/offered.py" />
      <source>None of the choices fits the answers it depends on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>None of the {many} is audited twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/scale_pane.py" />
      <source>None ticked: the two lowest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>None yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/view.py" />
      <source>None: it is not compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/rows.py" />
      <source>None: its answers are set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/nations.py" />
      <source>Northern Ireland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/model.py" />
      <source>Not a grade of this question</source>
      <translation>Ddim yn un o raddau’r cwestiwn hwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Not answered</source>
      <translation>Heb ei ateb</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Not applicable</source>
      <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Not applicable, key 9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Not asked</source>
      <translation>Heb ei ofyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_rows.py" />
      <source>Not chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/answer.py" />
      <source>Not chosen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Not coming</source>
      <translation>Ddim yn dod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Not comparable with {earlier}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>Not comparable: {not_comparable}. {counts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/rows.py" />
      <source>Not comparable: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Not complete yet</source>
      <translation>Heb ei gwblhau eto</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Not drawn: too few</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/action.py" />
      <source>Not due yet</source>
      <translation>Heb ddod yn ddyledus eto</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/grading.py" />
      <source>Not enough answered to suggest a grade: {count} of {count_2} can be scored.</source>
      <translation>Dim digon wedi’i ateb i awgrymu gradd: gellir sgorio {count} o {count_2}.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/grading.py" />
      <source>Not enough graded to suggest an overall grade: {count} of {count_2} sections.</source>
      <translation>Dim digon wedi’i raddio i awgrymu gradd gyffredinol: {count} o {count_2} adran.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Not enough on file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/reasons.py" />
      <source>Not enough on file to audit</source>
      <translation>Dim digon ar ffeil i’w archwilio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/rows.py" />
      <source>Not enrolled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/detail_pane.py" />
      <source>Not graded in any of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>Not in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/finding_box.py" />
      <source>Not in the report.</source>
      <translation>Ddim yn yr adroddiad.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Not invited</source>
      <translation>Heb wahoddiad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/options.py" />
      <source>Not known</source>
      <translation>Ddim yn hysbys</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Not known to us</source>
      <translation>Ddim yn hysbys inni</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Not known yet</source>
      <translation>Ddim yn hysbys eto</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/rows.py" />
      <source>Not looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_rows.py" />
      <source>Not needed now</source>
      <translation>Nid oes ei angen nawr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_card.py" />
      <source>Not needed now. Your answer is kept in case you change back.</source>
      <translation>Nid oes ei angen nawr. Caiff eich ateb ei gadw rhag ofn ichi newid yn ôl.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Not offered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_rows.py" />
      <source>Not provided</source>
      <translation>Heb ei ddarparu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/verdict_scales.py" />
      <source>Not quorate</source>
      <translation>Cworwm heb ei gyrraedd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/groups.py" />
      <source>Not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_form.py" />
      <source>Not said</source>
      <translation>Heb ei ddweud</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_form.py" />
      <source>Not said which</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>Not saved yet: a title, a template and who audits are needed first. What you enter stays here until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/editing.py" />
      <source>Not saved. Your last changes are kept in memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/answering.py" />
      <source>Not saved. Your last {} kept in memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>Not seen in an audit yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Not started</source>
      <translation>Heb ddechrau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/rows.py" />
      <source>Not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/rows.py" />
      <source>Not taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/words.py" />
      <source>Not told yet. Tell your agency's safeguarding lead now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/calculation_view.py" />
      <source>Not worked out yet</source>
      <translation>Heb ei gyfrifo eto</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/model.py" />
      <source>Noted as unclear, for whoever keeps the template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Nothing came from this auditor in a sealed return.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Nothing came yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/snapshot_bar.py" />
      <source>Nothing can be changed here.</source>
      <translation>Ni ellir newid dim yma.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/searching/found.py" />
      <source>Nothing contains “{join}”. Check the spelling, or type fewer words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>Nothing done is recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Nothing has been saved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/statistics.py" />
      <source>Nothing has two grades, so there is nothing to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/rules.py" />
      <source>Nothing hidden, for use inside the partnership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>Nothing in it is signed off yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Nothing in it was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/find_bar.py" />
      <source>Nothing in the outline has these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Nothing in {ref} was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>Nothing is audited yet: which of these cases are is chosen in Sample. Another list takes the place of this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>Nothing is changed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>Nothing is collated yet. Name themes in the findings of an audit, or record what was learned from a review, an inspection or a forum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/rules.py" />
      <source>Nothing is hidden in this file. It is for use inside the partnership.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Nothing is recorded on {name} of {subject}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>Nothing is signed off yet, so no return has to be reopened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/grading.py" />
      <source>Nothing is suggested until {minimum_answered}% of a section is answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Nothing is waited for from this auditor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/presenter.py" />
      <source>Nothing more is graded or agreed in it. What was said at its end?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Nothing more is taken from this device of {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/view.py" />
      <source>Nothing moves and no answer changes: this only says which counts stand side by side. Equal names and like wordings are proposed; look at each before you keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/need_list.py" />
      <source>Nothing needs you today.</source>
      <translation>Nid oes dim angen eich sylw heddiw.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/rows.py" />
      <source>Nothing new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/trial_case.py" />
      <source>Nothing of it is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/holding.py" />
      <source>Nothing of {name} is in, so there is nothing to hold back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Nothing on {subject} is left to accept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/group_numbers.py" />
      <source>Nothing said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>Nothing to bring back.</source>
      <translation>Dim i’w adfer.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>Nothing to grade in this audit yet.</source>
      <translation>Dim i’w raddio yn yr archwiliad hwn eto.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_list.py" />
      <source>Nothing to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Nothing to take back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/acting.py" />
      <source>Nothing to undo</source>
      <translation>Dim i’w ddadwneud</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/presenter.py" />
      <source>Nothing to undo here</source>
      <translation>Dim i’w ddadwneud yma</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>Nothing to undo.</source>
      <translation>Dim i’w ddadwneud.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/answers.py" />
      <source>Nothing was added yet.</source>
      <translation>Nid ychwanegwyd dim eto.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>Nothing was changed there. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/backups.py" />
      <source>Nothing was changed, and your work is safe. Free some space where the desk is kept, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Nothing was changed.</source>
      <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Nothing was changed. Ask the auditor to correct it and send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>Nothing was changed. Ask the chair for a pack from another device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/packs.py" />
      <source>Nothing was changed. Ask the chair to read the words of their device aloud, and compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Nothing was changed. Ask the chair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/sample.py" />
      <source>Nothing was changed. Audit the other cases, or draw again from a longer list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Nothing was changed. Check Caps Lock and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/trail.py" />
      <source>Nothing was changed. Check its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>Nothing was changed. Check the name and the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/package_files.py" />
      <source>Nothing was changed. Check where the file is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/unread_files.py" />
      <source>Nothing was changed. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>Nothing was changed. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Nothing was changed. Close it there, then open it here, or read a snapshot of it now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/recovery/code.py" />
      <source>Nothing was changed. Compare it with the sheet, group by group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>Nothing was changed. Give their cases to somebody else first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Nothing was changed. Go on with it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/holding.py" />
      <source>Nothing was changed. It has: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Nothing was changed. Its history shows what came after.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/mending.py" />
      <source>Nothing was changed. Keep this file, and restore your latest backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Nothing was changed. Let {ref} wait for nothing first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/conflicts.py" />
      <source>Nothing was changed. Look at the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>Nothing was changed. Look at them with desk check, and add --yes to mend them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/own_templates.py" />
      <source>Nothing was changed. Look for {name} in {parent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>Nothing was changed. Look it up in the list of themes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Nothing was changed. Make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/mending.py" />
      <source>Nothing was changed. Make room beside the desk, or give QA Desk the right to write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>Nothing was changed. Merge themes that stand for themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Nothing was changed. Move it to a folder of this computer alone and open it there, or read a snapshot of it. Backups may stay where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>Nothing was changed. Open the pack on a desk of your own for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Nothing was changed. Reopen it to go on with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Nothing was changed. Reopen the audit first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/mending.py" />
      <source>Nothing was changed. Restore your latest backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>Nothing was changed. Send a new workbook; answers that still fit can be copied into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>Nothing was changed. Settle these first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/comparing.py" />
      <source>Nothing was changed. Show the names first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Nothing was changed. Take it up again first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/history.py" />
      <source>Nothing was changed. To go back to edition {edition}, move the audit to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/desks.py" />
      <source>Nothing was changed. Type as many codes as were printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/recovery.py" />
      <source>Nothing was changed. Type the one just made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/conflicts.py" />
      <source>Nothing was changed. Where the return stands comes last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/cross_tab.py" />
      <source>Nothing was counted. Choose something with at most {MOST_VALUES} values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/cross_tabs.py" />
      <source>Nothing was counted. Choose two different things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>Nothing was counted. Match the questions of the two forms first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/destroying.py" />
      <source>Nothing was destroyed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>Nothing was erased.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Nothing was erased. Check its code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Nothing was erased. Discharge it first: a child may not be safe now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Nothing was erased. Try again when it is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>Nothing was erased. Whoever placed it, {placed_by}, can say whether it may be lifted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>Nothing was erased. {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>Nothing was kept. Put the table right and paste it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>Nothing was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/access.py" />
      <source>Nothing was made.</source>
      <translation>Ni chrëwyd dim.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>Nothing was made. Agree the areas first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>Nothing was made. Allocate cases in Set-up first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Nothing was made. Check the name and the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/feedback.py" />
      <source>Nothing was made. Choose a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/records.py" />
      <source>Nothing was made. Compare a case and record what the panel agrees first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/plan_files.py" />
      <source>Nothing was made. End the name with {join} or {ENDINGS}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/records.py" />
      <source>Nothing was made. It opens once every return on it is in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>Nothing was made. Lay them out as {hint}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>Nothing was made. Look them up in Set-up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/plan_files.py" />
      <source>Nothing was made. Make one first, or paste a plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/small_numbers.py" />
      <source>Nothing was made. Make the findings report or the findings workbook by this rule, or make this file with nothing hidden and keep it inside the partnership.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>Nothing was made. Open a pack from the chair's new device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>Nothing was made. Open the pack that the chair gave you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/pasting.py" />
      <source>Nothing was made. Paste fewer lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/learning.py" />
      <source>Nothing was made. Record one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/feedback.py" />
      <source>Nothing was made. Record what the panel agrees first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>Nothing was made. Sign off at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>Nothing was made. Sign off the others first, or leave them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/rules.py" />
      <source>Nothing was made. There are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Nothing was made. Wait for the returns, or open the case early with a reason on the panel's page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/designer.py" />
      <source>Nothing was made. Write what the template is for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>Nothing was mended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/mapping.py" />
      <source>Nothing was moved.</source>
      <translation>Ni symudwyd dim.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>Nothing was moved. Choose another template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>Nothing was moved. Set up the next audit with the other edition: the two can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Nothing was opened. Ask your IT team to install QA Desk again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>Nothing was pasted. Copy its whole table, with the headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/pasting.py" />
      <source>Nothing was pasted. Copy the table in parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/pasting.py" />
      <source>Nothing was pasted. Enter today or a day before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/pasting.py" />
      <source>Nothing was pasted. Put the rows right first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>Nothing was pasted. Stand on the first cell they belong to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>Nothing was recorded about this answer yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/comparing.py" />
      <source>Nothing was recorded or shown: {subject} is sealed until every return on it is in. {sentence}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/comparing.py" />
      <source>Nothing was recorded or shown: {subject} is sealed while a return on it is held back. {sentence}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/due.py" />
      <source>Nothing was recorded yet.</source>
      <translation>Ni chofnodwyd dim eto.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/due.py" />
      <source>Nothing was recorded yet. A month is enough, like September 2026, or No date with a reason and a review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Nothing was recorded yet. A theme ties it to other sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Nothing was recorded yet. Add the theme first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/wording.py" />
      <source>Nothing was recorded yet. Choose another action to wait for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/wording.py" />
      <source>Nothing was recorded yet. Choose another reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>Nothing was recorded yet. Correct one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/wording.py" />
      <source>Nothing was recorded yet. Make it shorter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/typed_words.py" />
      <source>Nothing was recorded yet. Make them shorter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/written/quote.py" />
      <source>Nothing was recorded yet. Mark a sentence of the evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>Nothing was recorded yet. Use it, or say that yours is another theme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>Nothing was recorded yet. Use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/learning.py" />
      <source>Nothing was recorded yet. {hint}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Nothing was recorded.</source>
      <translation>Ni chofnodwyd dim.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/panel.py" />
      <source>Nothing was recorded. A role is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>Nothing was recorded. Ask first, with evidence; then a second person checks it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>Nothing was recorded. Enter the name of a second person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Nothing was recorded. It can still be decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Nothing was recorded. It has: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/area_checks.py" />
      <source>Nothing was recorded. It has: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Nothing was recorded. Roles are enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Nothing was recorded. The own grades are kept beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Nothing was recorded. The own grades differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Nothing was recorded. There are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/areas.py" />
      <source>Nothing was recorded. Those left are decided, not in, or something is pointed out about them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/panel.py" />
      <source>Nothing was recorded: a panel agrees what people grade on a scale, and this is no such question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Nothing was recorded: a panel agrees what people grade on a scale, and “{name}” is no such question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/panel.py" />
      <source>Nothing was recorded: “{point}” is no grade of {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Nothing was removed. Lift it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>Nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/own_templates.py" />
      <source>Nothing was saved. Check that you can write in {parent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>Nothing was saved. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>Nothing was saved. Connect to the network and try again, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>Nothing was saved. Save with another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>Nothing was saved. The newest {KEPT} of each audit are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/change_card.py" />
      <source>Nothing was told before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>Nothing was worked out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Nothing was written. Check the folder, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Nothing was written. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/trail.py" />
      <source>Nothing was written. Use a name in .jsonl.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Nothing: a question of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>Nothing: it is a question like the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>November</source>
      <translation>Tachwedd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/presenter.py" />
      <source>Now: {basis} Then: {basis_2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Now: {cut}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/rows.py" />
      <source>Now: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Number</source>
      <translation>Rhif</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>Number of the question, for example 8 or 2a:</source>
      <translation>Rhif y cwestiwn, er enghraifft 8 neu 2a:</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Numbers for single &amp;groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>Observation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>October</source>
      <translation>Hydref</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>Of others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>Of {count} comparable questions about {max} would stand out even if nothing had changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Offer Cannot judge, key 8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>Offer only choices where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/checks.py" />
      <source>Offer shorter lists, or ask fewer such questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Offered by every question that may not apply, one to a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>On a bar or a sentence: make an action from it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>On a bar or a sentence: name a theme, for the question or for the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>On a case: compare its returns. On an auditor: copy the reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>On a file that could not be read: say whose it is, or take it off the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>On a sentence: mark it as a quote or as good practice, or take the mark off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>On a theme: where it was seen. On a finding: open that audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>On an auditor: hold their return back from the panel, with the reason; again to release it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>On an auditor: mark their return as not coming, with the reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>On an auditor: send their return back, with what is to be corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/rows.py" />
      <source>On the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/commands.py" />
      <source>On this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>One a line: Write to housing; 30 June 2026; done 2 July 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/agreement_words.py" />
      <source>One auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>One choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>One dot for each source: ● a concern   ○ a strength   ◐ both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/new_panel.py" />
      <source>One empty section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>One for each of {count} devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>One question to a line   Tab to the table   Esc back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/paste_pane.py" />
      <source>One question to a line. Numbers and bullets are left out. From a spreadsheet, the second column may say the answer: yes/no, date, words, or the name of a scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/attendance.py" />
      <source>One role or agency to a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>One table of all cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>One that is not in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>One to a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>One to a line, in the order they are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>One to a line. The list is shared: a change here changes every question that uses it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/shares.py" />
      <source>Only 1 {case_of}. Findings about this group will not stand alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>Only cases are sampled. Every agency or school of this audit is asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Only for an audit on the five working days of a joint inspection: the day the children were chosen. Day 1 is the first working day after it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Only if {condition}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>Only one of the two audits has agreed grades, so the auditors’ own grades of both are compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>Only returns that are signed off, handed back or not known can be sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/holidays_presenter.py" />
      <source>Only the shipped bank holidays count now: {first_year} to {last_year}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>Only when nothing else is needed</source>
      <translation>Dim ond pan nad oes angen dim arall</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>Only where both dates are asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/group.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>Open &amp;another desk...</source>
      <translation>Agor desg &amp;arall...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>Open &amp;other returns...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>Open &amp;returns...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/block.py" />
      <source>Open &amp;voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Open a &amp;pack...</source>
      <translation>Agor p&amp;ecyn...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>Open a &amp;sealed case early...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Open a card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/case_list_presenter.py" />
      <source>Open a case list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>Open a desk</source>
      <translation>Agor desg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>Open a pac&amp;k or return...</source>
      <translation>Agor pe&amp;cyn neu ddychweliad...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>Open a pack</source>
      <translation>Agor pecyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/presenter.py" />
      <source>Open a pack or returns</source>
      <translation>Agor pecyn neu ddychweliadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>Open a pack your chair sent you, or returns that auditors sent you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_presenter.py" />
      <source>Open a pack: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>Open a plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/projecting.py" />
      <source>Open a question first; then F11 shows it to the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/presenter.py" />
      <source>Open again: {title}</source>
      <translation>Ar agor eto: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/concern_needs.py" />
      <source>Open concern</source>
      <translation>Agor y pryder</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>Open other returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Open returns</source>
      <translation>Agor ffurflenni dychwelyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>Open returns, several at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>Open the &amp;desk</source>
      <translation>Agor y &amp;ddesg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_view.py" />
      <source>Open the &amp;pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Open the action with all its fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>Open the card that somebody sent you. Then ring them, and compare six words: only then is it certain that the card is theirs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Open the case at the first question that needs something</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/recover_panel.py" />
      <source>Open the desk with the recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>Open the draft, or read the published edition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_view.py" />
      <source>Open the pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>Open the saved file, to print it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>Open workbooks that came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Open {named}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Open {named} before {opens_when}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/listing.py" />
      <source>Open {open}   Past date {late}   Not due yet {not_due}   Complete {complete}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>Open {stem}</source>
      <translation>Agor {stem}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/recover_panel.py" />
      <source>Open {stem} with its recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/packs.py" />
      <source>Opened before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/presenter.py" />
      <source>Opened by mistake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_card.py" />
      <source>Opening the backup and reading all of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>Opening the desk</source>
      <translation>Agor y ddesg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>Opening the desk with its recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_presenter.py" />
      <source>Opening the pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>Opens when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Or why there is no re-audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/scale_pane.py" />
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>Other auditors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Other audits of this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Other editions of its template, and templates with the same questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Other words for {number}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>Others know your device by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/members_pane.py" />
      <source>Others who are here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Outcome for children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/header.py" />
      <source>Outline  F7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Outline of the template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/years_chart.py" />
      <source>Over several audits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/model.py" />
      <source>Overall</source>
      <translation>Cyffredinol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/model.py" />
      <source>Overall and sections</source>
      <translation>Cyffredinol ac adrannau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/table.py" />
      <source>Overall grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>Overdue: was due by {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>Own choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/section_pane.py" />
      <source>Own questions may be added here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_table.py" />
      <source>Owner</source>
      <translation>Perchennog</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_form.py" />
      <source>Owner, by role</source>
      <translation>Perchennog, yn ôl rôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>P&amp;lan they join</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>PDF (*.pdf);;Word document (*.docx);;JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/about_page.py" />
      <source>PDF reports carry the fonts Noto Sans, Noto Sans Arabic and Noto Sans Hebrew, under the SIL Open Font License, version 1.1, and DejaVu Sans, under the Bitstream Vera licence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/rows.py" />
      <source>Pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/packs.py" />
      <source>Pack opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>Pack {last_number} was issued on {day}. A new one takes its place; no answer is lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/chosen_files.py" />
      <source>Packs (*{PACK})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/chosen_files.py" />
      <source>Packs and returns (*{PACK} *{RETURN})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>Packs by auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/packs.py" />
      <source>Packs issued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/view.py" />
      <source>Page of Settings</source>
      <translation>Tudalen Gosodiadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/pages.py" />
      <source>Pages of Settings</source>
      <translation>Tudalennau Gosodiadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Panel meets</source>
      <translation>Y panel yn cyfarfod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>Panel status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Par&amp;tly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Partly</source>
      <translation>Yn rhannol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>Passphrase</source>
      <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>Passphrase &amp;now</source>
      <translation>Cyfrinymadrodd &amp;nawr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>Passphrase a&amp;gain</source>
      <translation>Cyfrinymadrodd e&amp;to</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/listing.py" />
      <source>Past date</source>
      <translation>Wedi mynd heibio’r dyddiad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>Past its retention date, {day} ({under}).{held}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Paste a plan</source>
      <translation>Gludo cynllun</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/more.py" />
      <source>Paste a plan...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Paste a plan; in the table, paste cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Paste a table of attendance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Paste lines from Word or Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Paste lines...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>Paste or open a list of cases first. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>Paste or open a list of cases with a heading above each column. Use your own reference numbers, not names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>Paste or open a list with at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline.py" />
      <source>Paste question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/paste_pane.py" />
      <source>Paste questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Paste rows from Excel or Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>Pasted {count} {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Paths are not used here. Write ${name} for an answer and div to divide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Percentages are as published. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workplace.py" />
      <source>Picked up where you left off{when}. Nothing was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/rail.py" />
      <source>Places</source>
      <translation>Lleoedd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/keys.py" />
      <source>Places on the rail</source>
      <translation>Lleoedd ar y bar ochr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Plan as o&amp;f</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Planned</source>
      <translation>Wedi’i gynllunio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/scale_reader.py" />
      <source>Point {number} of scale “{scale}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Police</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>Policy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Policy in place, use not evidenced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Practice does not match the return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/counts.py" />
      <source>Practice matched the return in {counts} of {areas} visited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Practice matches the return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Practice matches the return in part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Practitioner and family voice</source>
      <translation>Llais ymarferwyr a theuluoedd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/presenter.py" />
      <source>Practitioner and family voice: {where}{title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Practitioner forum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Practitioner reflection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Press that button, or go to that field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/preview.py" />
      <source>Preview</source>
      <translation>Rhagolwg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/header.py" />
      <source>Preview  F4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/case_header.py" />
      <source>Previous case</source>
      <translation>Achos blaenorol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Previous question</source>
      <translation>Cwestiwn blaenorol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Previous question that needs something</source>
      <translation>Y cwestiwn blaenorol sydd angen rhywbeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/choices_pane.py" />
      <source>Printed at the head of every page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Priorit&amp;y or heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/board_card.py" />
      <source>Priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>Programme</source>
      <translation>Rhaglen</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/header.py" />
      <source>Projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/header.py" />
      <source>Projector  F11</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Prompts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/header.py" />
      <source>Properties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/question_pane.py" />
      <source>Properties of the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>Provisional: the panel has agreed {decided} of {decisions} grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>Provisional: {counted} with several auditors wait for the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>Provisional: {signed_off_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Publish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publish_pane.py" />
      <source>Publish {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/template_shelf.py" />
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publish_pane.py" />
      <source>Published &amp;on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Put a cell right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>Put it back as it was, or give the template another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/designer.py" />
      <source>Put right what holds it first. {first_problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Put the follow-up straight after the question it follows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>Put the list right and read it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Put the report away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Put this dissent into the report ({role})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>Put {things} right in the workbook and import it again. Nothing was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>Putting the answers back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/package_files.py" />
      <source>QA Desk</source>
      <translation>QA Desk</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_card.py" />
      <source>QA Desk also keeps copies beside your desk: all of two days, one a day for a week, one a week for a month. Test one now and then. Bringing one back shows what would be lost, and keeps the desk as it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/app.py" />
      <source>QA Desk cannot open its window because there is no screen here; nothing was changed, so start it from a desktop, or use its commands, which work without a window (main.py --help lists them).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>QA Desk card {name}.txt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/dialogs.py" />
      <source>QA Desk could not do that.</source>
      <translation>Ni allai QA Desk wneud hynny.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/background_check.py" />
      <source>QA Desk has closed it, and everything in the file was left there. Keep the file: what you did since your latest backup is only in it. Then restore that backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/about_page.py" />
      <source>QA Desk is free to use, change and pass on, under the MIT licence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/locking/cover.py" />
      <source>QA Desk is locked. Something on the screen is not recorded yet: it is kept as it is until you come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/view.py" />
      <source>QA Desk is locked. Your work is saved.</source>
      <translation>Mae QA Desk wedi’i gloi. Mae eich gwaith wedi’i gadw.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/lock_card.py" />
      <source>QA Desk saves and locks when nobody has used a key or the mouse in it for this long, when the computer goes to sleep, and with Ctrl+L. Unlocking returns to the same place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>QA Desk tells nobody by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/about_page.py" />
      <source>QA Desk {version__}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/projector/findings_wall.py" />
      <source>QA Desk: findings on the projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>QA Desk: help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/projector/window.py" />
      <source>QA Desk: projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Question</source>
      <translation>Cwestiwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Question noted as unclear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/rows.py" />
      <source>Question now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/model.py" />
      <source>Question or section</source>
      <translation>Cwestiwn neu adran</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/rows.py" />
      <source>Question then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Question unclear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/decision_pane.py" />
      <source>Question unclear  ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Question unclear: put it on the list of the template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/looking.py" />
      <source>Question {numbers} is taken to be {spoken_date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/search.py" />
      <source>Question {numbers}, {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Question {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>Question {number} comes at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deciding.py" />
      <source>Question {number} is noted as unclear, for whoever keeps the template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>Question {number} is now question {number_2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/answering.py" />
      <source>Question {number}, {lower_first}, {how}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>Question {number}, {title} {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Question {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_card.py" />
      <source>Question {number}. {label}</source>
      <translation>Cwestiwn {number}. {label}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/looking.py" />
      <source>Question {number}: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline_rows.py" />
      <source>Question {number}: {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>Question {place} of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>Question “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/searching/found.py" />
      <source>Questions</source>
      <translation>Cwestiynau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/difference_list.py" />
      <source>Questions by how far the auditors are apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/change_table.py" />
      <source>Questions in both audits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>Questions matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/mapping_table.py" />
      <source>Questions of both editions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/view.py" />
      <source>Questions of both forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/rows.py" />
      <source>Questions of each row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_list.py" />
      <source>Questions of this case</source>
      <translation>Cwestiynau’r achos hwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Questions that cannot be compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>Questions, sections and scales can be deleted; this stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/model.py" />
      <source>Questions, weakest first</source>
      <translation>Cwestiynau, y gwannaf yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Quick answers</source>
      <translation>Atebion cyflym</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_presenter.py" />
      <source>Quick answers are on. You can turn them off in Settings, Reading and keys.</source>
      <translation>Mae atebion cyflym ymlaen. Gallwch eu diffodd yn Gosodiadau, Darllen a bysellau.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/verdict_scales.py" />
      <source>Quorate</source>
      <translation>Cworwm wedi’i gyrraedd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Quorate with {minimum} in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>RAG set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/commands.py" />
      <source>Raise an immediate safeguarding concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/words.py" />
      <source>Raised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>Rater {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_table.py" />
      <source>Re&amp;move item</source>
      <translation>Ty&amp;nnu’r eitem</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Re&amp;move old backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Re-audit on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Re-audit recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/view.py" />
      <source>Read a &amp;snapshot</source>
      <translation>Darllen &amp;ciplun</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/preview_pane.py" />
      <source>Read aloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/about_page.py" />
      <source>Read the font &amp;licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/main_window.py" />
      <source>Read-only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>Reading a snapshot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>Reading and keys</source>
      <translation>Darllen a bysellau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/presenter.py" />
      <source>Reading and keys are as they came. Your name stays.</source>
      <translation>Mae darllen a bysellau fel yr oeddent ar y dechrau. Mae eich enw yn aros.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Reading returns</source>
      <translation>Darllen dychweliadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Reading returns. {cases} cases, {answers} answers so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/workbooks.py" />
      <source>Reading the form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/case_list_presenter.py" />
      <source>Reading the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>Reading workbooks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>Reading {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_card.py" />
      <source>Reads every page and every change ever made, and compares them. Nothing is altered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/rows.py" />
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Ready to check</source>
      <translation>Yn barod i’w wirio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Ready to compare: {sum}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>Ready to publish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/rows.py" />
      <source>Ready to take in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/returns_pane.py" />
      <source>Reason</source>
      <translation>Rheswm</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/projector/window.py" />
      <source>Reason:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Reason; Down in the empty box offers common ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Reasons for Not applicable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/returns_pane.py" />
      <source>Reasons given: {reasons_words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Reasons of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/tracker.py" />
      <source>Received</source>
      <translation>Derbyniwyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Reco&amp;mmendation or action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/rows.py" />
      <source>Recommendation / action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/ask_card.py" />
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>Record &amp;grade  Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/areas_pane.py" />
      <source>Record &amp;visit...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>Record a voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Record and go to the next difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/decision_pane.py" />
      <source>Record and next  Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Record escalation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Record how a grade was agreed, why, and who did not agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>Record learnin&amp;g...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>Record learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Record made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Record of a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>Record of {subject}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Record re-audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Record re-audit...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/areas_pane.py" />
      <source>Record survey...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Record the re-audit of {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Record what a visit, or a survey of staff, showed about the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>Record what you typed</source>
      <translation>Cofnodi’r hyn a deipiwyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Record {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>Recorded here already:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>Recorded voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deciding.py" />
      <source>Recorded: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Recovery code{whose}: {join}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Recovery key</source>
      <translation>Allwedd adfer</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/recovery.py" />
      <source>Recovery key made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/recovery.py" />
      <source>Recovery key withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>Recovery key{officer}, {stem}.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/action.py" />
      <source>Red</source>
      <translation>Coch</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Red, Amber, Green; Alt+1, 2, 3 do the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/rows.py" />
      <source>Ref</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>Reference {code} appears {times}, on {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>References of other actions, with ; between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>References, such as CG.1, CG.3; may be empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/auditor_board.py" />
      <source>Release from &amp;hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/repeat_table.py" />
      <source>Remove</source>
      <translation>Tynnu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/repeat_table.py" />
      <source>Remove row {number}</source>
      <translation>Tynnu rhes {number}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/recovery.py" />
      <source>Remove that file yourself, or open the desk again: until then its codes still open the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>Rename the theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/presenter.py" />
      <source>Rename “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Reopen action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Reopen action...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_presenter.py" />
      <source>Reopen case {code}</source>
      <translation>Ailagor achos {code}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Reopen the case in My cases, correct it and sign it off again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Reopen {ref}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/presenter.py" />
      <source>Reopen {title}</source>
      <translation>Ailagor {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Reopened</source>
      <translation>Wedi’i ailagor</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Replace the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Replace {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>Replaced {code} with {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>Reported</source>
      <translation>Adroddwyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Reports</source>
      <translation>Adroddiadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/presenter.py" />
      <source>Reports (*.pdf *.docx *.xlsx);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>Reports: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>Restore your latest backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Retention date set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/template_shelf.py" />
      <source>Retired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Retur&amp;ns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Return d&amp;ue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/model.py" />
      <source>Return due</source>
      <translation>Dychwelyd erbyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/holding.py" />
      <source>Return held back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>Return made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>Return made: {counted}, {answers}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/rows.py" />
      <source>Return of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/holding.py" />
      <source>Return released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Return sent back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Return set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Return {number}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>Returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/chosen_files.py" />
      <source>Returns (*{RETURN})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/auditor_board.py" />
      <source>Returns by auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>Returns have come in for this audit, so it stays with edition {edition}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Returns taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Returns: {number} of {asked} in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_table.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_form.py" />
      <source>Review date</source>
      <translation>Dyddiad adolygu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Review on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Reword…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_view.py" />
      <source>Ring the chair. Ask for the six words of their device, and compare them with these. You are asked this once for each device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Role of the practitioner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Roles or names, with ; or / between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Roles present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/members_pane.py" />
      <source>Roles, with commas between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/rows.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/repeat_table.py" />
      <source>Row {number}</source>
      <translation>Rhes {number}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/repeat_editor.py" />
      <source>Row {number} added</source>
      <translation>Ychwanegwyd rhes {number}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>Row {number} has more cells than there are headings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>Row {number} has “{cell}” where a count belongs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>Row {number} has “{cell}”, which is not on the scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>Row {number} is a second row of “{cells}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/repeat_editor.py" />
      <source>Row {number} removed</source>
      <translation>Tynnwyd rhes {number}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/pasting.py" />
      <source>Row {number}, {title}: “{cell}” is {wanted}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/pasting.py" />
      <source>Row {number}: no member is named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/pasting.py" />
      <source>Row {number}: {member} is named twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>Row {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Rows of the pasted plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>Rows {joined}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Rows, one for each meeting or person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>S&amp;chedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>S&amp;hare out evenly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>S&amp;how</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>S&amp;how record of a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>S&amp;ort by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>S&amp;wap case {replace}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>S&amp;wap the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Sa&amp;ve record…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/unread_card.py" />
      <source>Sa&amp;y whose it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Safeguarding concerns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>Safeguarding concerns that came with them stay. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>Same as the system</source>
      <translation>Yr un fath â’r system</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/rows.py" />
      <source>Same on {count} ({part})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>Sample chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>Sample must be 1 case or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>Sample must be {listed} or fewer, the number of cases in your list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Sat</source>
      <translation>Sad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Saturday</source>
      <translation>Dydd Sadwrn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Save &amp;workbook...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/answering.py" />
      <source>Save a copy of this desk in another place</source>
      <translation>Cadw copi o’r ddesg hon mewn man arall</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>Save a copy of this template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/view.py" />
      <source>Save a copy...</source>
      <translation>Cadw copi...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Save as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Save before the file is looked through?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>Save e&amp;verything…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Save everything in a new folder inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Save my card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/keys.py" />
      <source>Save now; everything is saved as you go</source>
      <translation>Cadw nawr; caiff popeth ei gadw wrth ichi weithio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Save the action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Save the areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Save the cop&amp;y I sent...</source>
      <translation>Cadw’r co&amp;pi a anfonais...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>Save the copy I sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Save the copy of what I sent last, which only this desk opens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Save the file as UTF-8 text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Save the file first. It is opened for printing from where you saved it, so that no copy is left behind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/presenter.py" />
      <source>Save the learning framework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Save the letters in a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>Save the report as a workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>Save the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Save the sheet...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Save the sheet{whose}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Save the {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Save with {count}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Save without looking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Saved 1 file in {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/workbooks.py" />
      <source>Saved as {name}. It opens in Excel, Kobo and ODK.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/answering.py" />
      <source>Saved {astimezone:%H:%M}</source>
      <translation>Cadwyd {astimezone:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Saved {count} files in {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Saved {count} letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/exporting.py" />
      <source>Saved {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/exporting.py" />
      <source>Saved {name} in {parent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Saved {name}.</source>
      <translation>Cadwyd {name}.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>Saved {name}. Print it now, then delete the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>Saving the letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>Saving the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Say from whom it is awaited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Say how question {number} was reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Say how you know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Say it in other words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/more.py" />
      <source>Say what Green means...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Say what Green means: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>Say what changed...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Say what is awaited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Say what is to be corrected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/form_problems.py" />
      <source>Say what was missing for question {number}: {title}</source>
      <translation>Dywedwch beth oedd ar goll ar gyfer cwestiwn {number}: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/form_problems.py" />
      <source>Say where you saw it for question {number}: {title}</source>
      <translation>Dywedwch ble y gwelsoch hyn ar gyfer cwestiwn {number}: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>Say whether a source of this theme changed anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Say whether practice matches the return.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/lists.py" />
      <source>Say which plan you mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Say who is present.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/panel.py" />
      <source>Say whose dissent it is on {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/voices.py" />
      <source>Say why it is corrected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Say why it is erased, and by which decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/themes.py" />
      <source>Say why it is renamed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/area_checks.py" />
      <source>Say why it is taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Say why nothing may be erased.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>Say why nothing more is taken from the device of {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/form_problems.py" />
      <source>Say why question {number} does not apply: {title}</source>
      <translation>Dywedwch pam nad yw cwestiwn {number} yn berthnasol: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/destroying.py" />
      <source>Say why the desk is destroyed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Say why the due date of {ref} changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Say why the legal hold is lifted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/panel.py" />
      <source>Say why the panel agreed this grade for {subject}: it is not what every auditor gave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Say why the retention date is changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/holding.py" />
      <source>Say why the return of {name} is held back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Say why the return on {subject} is not coming.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Say why the return on {subject} is reopened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/themes.py" />
      <source>Say why they are merged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/themes.py" />
      <source>Say why they are parted again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>Say why this audit moves to another edition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>Say why this return is set aside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/conflicts.py" />
      <source>Say why you decide so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/form_problems.py" />
      <source>Say why your grade departs from the suggestion for question {number}: {title}</source>
      <translation>Dywedwch pam mae eich gradd yn wahanol i’r awgrym ar gyfer cwestiwn {number}: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>Say why {code} is replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/due.py" />
      <source>Say why {ref} has no date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Say why {ref} is closed without completing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Say why {ref} is reopened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Say why {ref} was taken to {whom}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Say why {subject} is handed back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>Say why {subject} is opened early.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>Say why {title} is reopened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Say why. This is noted in the record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/grades.py" />
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/grades.py" />
      <source>Scale and what the grades mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/scale_reader.py" />
      <source>Scale “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline_rows.py" />
      <source>Scale: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/scale_pane.py" />
      <source>Scale: {text_of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/cross_tab.py" />
      <source>School</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Schools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/nations.py" />
      <source>Scotland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Se&amp;nd action back...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/returns.py" />
      <source>Sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Sealed (held back): {held}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Sealed (waiting for another return): {sealed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/keys.py" />
      <source>Search or go to</source>
      <translation>Chwilio neu fynd i</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/field.py" />
      <source>Search or go to (Ctrl+K)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>Second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>Second auditor after {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Second choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/cross_tab.py" />
      <source>Section</source>
      <translation>Adran</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Section 11 areas</source>
      <translation>Meysydd Adran 11</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>Section {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/task_list.py" />
      <source>Sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>See &amp;what would go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/action_needs.py" />
      <source>See actions</source>
      <translation>Gweld y camau gweithredu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>See findings</source>
      <translation>Gweld y canfyddiadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>See returns</source>
      <translation>Gweld y dychweliadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>See what is past</source>
      <translation>Gweld beth sydd wedi mynd heibio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>See what would go, before anything does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/evidence_list.py" />
      <source>Seen in {join}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/areas_pane.py" />
      <source>Self-graded, then agreed.   ↓ lowered by the panel   ↑ raised   = as graded   ! fine without evidence of application from the last 12 months   Visit: = practice matches the return  ≈ in part  ≠ does not  ? could not tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/auditor_board.py" />
      <source>Send &amp;back...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Send action back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Send back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Send it when it is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Send that file too, or finish what is in it and send everything again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Send the latest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Send the return of {name} back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>Send this file to the chair: {shown_path}. {CORRECTING}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>Send {counted} to the chair?</source>
      <translation>Anfon {counted} at y cadeirydd?</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Send {ref} back: not complete yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/unread_files.py" />
      <source>Sender of a file noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Sent</source>
      <translation>Anfonwyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>Sent a report</source>
      <translation>Anfonodd adroddiad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>September</source>
      <translation>Medi</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Serious case or practice review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>Set &amp;up an audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Set Amber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Set Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Set Not due yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Set Red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>Set its retention date first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>Set one up first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/presenter.py" />
      <source>Set the {many} aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Set-up</source>
      <translation>Sefydlu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>Set-up: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Settings</source>
      <translation>Gosodiadau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/commands.py" />
      <source>Settings: Devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/auditor_board.py" />
      <source>Settle &amp;differences...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Settle differences</source>
      <translation>Setlo gwahaniaethau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Settle differences: {named}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_presenter.py" />
      <source>Settle differences: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/conflicts.py" />
      <source>Settle the answers first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_presenter.py" />
      <source>Settled: {case}, {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/cross_tab.py" />
      <source>Several agencies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Several choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Shape of answer {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_rows.py" />
      <source>Share in list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_rows.py" />
      <source>Share in sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>Share of cases for &amp;two auditors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>Share this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Shares of the groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>Sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/wording.py" />
      <source>Short words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Show</source>
      <translation>Dangos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>Show &amp;more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/header.py" />
      <source>Show &amp;names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Show all cases, those to do, those flagged</source>
      <translation>Dangos pob achos, y rhai i’w gwneud, y rhai â baner</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/case_wishes.py" />
      <source>Show auditors’ names to the room?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_list.py" />
      <source>Show decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>Show in &amp;folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>Show more, further back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/case_wishes.py" />
      <source>Show names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Show one section, or all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Show only if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Show some of the cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>Show the question to the room: N and P go on, B blanks the screen, Esc ends it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Show the record of a case, line by line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Show {lower}</source>
      <translation>Dangos {lower}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Shown above the box, one to a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/wording.py" />
      <source>Shown under the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Shown where a template is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_table.py" />
      <source>Shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/fields.py" />
      <source>Shows a concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/fields.py" />
      <source>Shows a strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>Shows application</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/fields.py" />
      <source>Shows neither</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>Shows policy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>Sign off</source>
      <translation>Cymeradwyo</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/comparing.py" />
      <source>Sign off your own copy first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Sign off your own: {named}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>Sign off {word} {code}  Alt+S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/short_notice.py" />
      <source>Sign off, and put the pack together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Signed off</source>
      <translation>Wedi’i gymeradwyo</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>Since</source>
      <translation>Ers</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Single cases can still be replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Single keys</source>
      <translation>Bysellau unigol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>Six words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>Six words of the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_view.py" />
      <source>Six words of the chair's device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>Six words of this device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>Sixth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Sizes of the panes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/choices_pane.py" />
      <source>Small &amp;numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/cross_tab.py" />
      <source>Small group: fewer than {SMALL_GROUP} {whose}. Its counts are told and not compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/rows.py" />
      <source>Small numbers</source>
      <translation>Niferoedd bach</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/preview.py" />
      <source>Smaller preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/change_card.py" />
      <source>So&amp;urce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Social worker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Somebody other than {asked}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>Somebody who audits nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Something is missing at the end of this condition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/side_pane.py" />
      <source>Sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/rows.py" />
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Space chooses a case, or leaves it out again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>Space gives the case to the auditor of the column, or takes it back. 2 marks it for a second auditor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Split the form: a template holds at most 20,000 entries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Spread &amp;across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>Spread across a column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/comparison.py" />
      <source>Spread {distance}: {labels} to {labels_2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Square: serious</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/model.py" />
      <source>Stage</source>
      <translation>Cam</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Star: beyond expectation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/view.py" />
      <source>Start &amp;moderation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>Start a new template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>Start grading</source>
      <translation>Dechrau graddio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Start the clock from a date or timescale question of this template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/members_pane.py" />
      <source>Start the meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Starting num&amp;ber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_rows.py" />
      <source>Starting number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>State</source>
      <translation>Cyflwr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/returns_pane.py" />
      <source>Status</source>
      <translation>Statws</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/grade_pane.py" />
      <source>Statutory</source>
      <translation>Statudol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>Still missing after that: {named}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/conflicts.py" />
      <source>Still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/progress_line.py" />
      <source>Stop</source>
      <translation>Stopio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>Stop and tell your agency's safeguarding lead now, outside QA Desk. Then record here that you did.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/progress_line.py" />
      <source>Stop: {split}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>Stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>Stopped. No pack was issued.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>Stopped. No return was made.</source>
      <translation>Stopiwyd. Ni wnaed ffurflen ddychwelyd.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Stopiwyd. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Stopped. Nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_presenter.py" />
      <source>Stopped. The file was not looked through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>Stopped. Workbooks made before that are whole, and can be sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>Stopped. Workbooks taken in before that stay taken in; open the others again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Stopped. {removesuffix}, each of them whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/counts.py" />
      <source>Strength and concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/theme_picker.py" />
      <source>Strength or &amp;concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_entry.py" />
      <source>Strength or concern</source>
      <translation>Cryfder neu bryder</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/strength_meter.py" />
      <source>Strength: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/choice.py" />
      <source>Strengths are the {MOST_TOLD} questions with the largest share of good grades, concerns the {MOST_TOLD} with the smallest, where more than half, or fewer than half, were good. Questions with fewer than {SMALL_GROUP} grades are left out of both, and so are questions with a hidden count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/passphrases.py" />
      <source>Strong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/condition_property.py" />
      <source>Such as ${q2} = 'no', or selected(${who}, 'police') and ${days} &gt; 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>Such as 2023</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Such as 2026.1; a published edition never changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>Such as Working Together to Safeguard Children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Such as: Age must be 18 or under</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>Suggest grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>Suggest no grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Suggested grade: {get}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>Suggested passphrase: {phrase}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_card.py" />
      <source>Suggested: {label}. {why}</source>
      <translation>Awgrymir: {label}. {why}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Sun</source>
      <translation>Sul</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Sunday</source>
      <translation>Dydd Sul</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>Survey</source>
      <translation>Arolwg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/area_checks.py" />
      <source>Survey recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_presenter.py" />
      <source>Survey recorded for {subject}, {label}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>Survey {short_date}, “{question}”: {counts_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Swap case {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Swap the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/desk_places.py" />
      <source>Syncthing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>T&amp;eam of the auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/purpose_section.py" />
      <source>T&amp;heme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/told_fields.py" />
      <source>T&amp;ime told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/new_panel.py" />
      <source>T&amp;itle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/unread_card.py" />
      <source>Ta&amp;ke it off the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/view.py" />
      <source>Ta&amp;ke up again...</source>
      <translation>C&amp;ymryd eto...</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>Tab next field   Ctrl+Enter record   Esc back to where you were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_view.py" />
      <source>Tab next field   Ctrl+Enter save   F6 fields, history   Esc back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>Tab, Shift+Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/returns_pane.py" />
      <source>Table of returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Table with {count} columns: {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Table, choices, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>Table, form, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Table, reason, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_view.py" />
      <source>Table, versions, reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/areas_pane.py" />
      <source>Take &amp;back a visit or survey...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_entry.py" />
      <source>Take &amp;off these cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_entry.py" />
      <source>Take &amp;off this question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/theme_picker.py" />
      <source>Take all the&amp;mes off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/take_back_card.py" />
      <source>Take bac&amp;k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>Take back a source...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Take back what was recorded last on this page; both stay in the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Take back what was recorded last; it stays in the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Take back: {words} {cut}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Take in the accepted cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>Take in the returns that are ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Take it out and write it again here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Take it out, or change the answer type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Take it out, or the calculation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>Take it up again</source>
      <translation>Ei gymryd eto</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_card.py" />
      <source>Take off the &amp;flag  F</source>
      <translation>Tynnu’r &amp;fflag  F</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/finding_box.py" />
      <source>Take out of &amp;report</source>
      <translation>Tynnu o’r ad&amp;roddiad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Take out the dissent of {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>Take the cases that are there out of the list and add the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Take these words out of the translation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/area_checks.py" />
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>Taken back at {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_presenter.py" />
      <source>Taken back. What it said stays in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Taken back: {told}. Both stay in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deciding.py" />
      <source>Taken back: {words}. Both stay in the record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/rows.py" />
      <source>Taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/words_presenter.py" />
      <source>Taken out of the report.</source>
      <translation>Tynnwyd o’r adroddiad.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/edits.py" />
      <source>Taken out, because it does not fit any more: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>Taking in workbooks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>Tea&amp;m of the other auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/other_auditors.py" />
      <source>Team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>Tell your safeguarding lead now, and record here whom you told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/model.py" />
      <source>Template</source>
      <translation>Templed</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Template designer</source>
      <translation>Dylunydd templedi</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Templates</source>
      <translation>Templedi</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/header.py" />
      <source>Templates  Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>Templates of this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/keys.py" />
      <source>Text bigger, smaller, normal</source>
      <translation>Testun mwy, llai, arferol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Text size</source>
      <translation>Maint y testun</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>That answer has changed since, so it was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>That case or auditor is not in this audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/key_count.py" />
      <source>That case took {pressed} key presses. With quick answers it would take {with_quick_answers}. Turn on quick answers?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/recovery.py" />
      <source>That is a code of another sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>That passphrase does not open this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/recover_panel.py" />
      <source>That the recovery key was used, when and by whom is kept in the history of the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>That was the first case.</source>
      <translation>Hwnnw oedd yr achos cyntaf.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>That was the first question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>That was the last case.</source>
      <translation>Hwnnw oedd yr achos olaf.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>That was the last question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>That was the last question. Ctrl+Enter checks your answers.</source>
      <translation>Hwnnw oedd y cwestiwn olaf. Mae Ctrl+Enter yn gwirio eich atebion.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>That was the {which} {noun} to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>The &amp;question to staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>The SHA-256 is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The agency declined to take part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>The agency has closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>The answer must meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/voice.py" />
      <source>The answer to “{label}” is {count:,} characters long and {LONGEST_TEXT:,} can be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>The audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/rows.py" />
      <source>The audit as a whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>The audit has no case {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>The audit it belongs to, or another plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>The audit moved to edition {edition}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The auditor is ill or has left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/accept_pane.py" />
      <source>The auditors agreed on every question of this case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_presenter.py" />
      <source>The backup of {when} opens and is whole. {since_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/bank_holidays.py" />
      <source>The bank holidays cannot be kept for next time, so they stay as they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/holidays_presenter.py" />
      <source>The bank holidays in "{name}" are all loaded already. Nothing was added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>The basis of {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/scale_pane.py" />
      <source>The best answer first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>The bracket at character {number} is not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>The card says: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>The card was put away: its words are not those of its owner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>The cases are not shared out again: {begun} of them {part} begun.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/sample.py" />
      <source>The cases were chosen by hand, so there is no draw to make again. The list is the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>The cell stays as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>The chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/reasons.py" />
      <source>The chair asked for more</source>
      <translation>Gofynnodd y cadeirydd am ragor</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>The chair's device was revoked on this desk, so nothing is sealed to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/packs.py" />
      <source>The chair's pack {number} asks with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>The chair, or whoever answers questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/presenter.py" />
      <source>The change is recorded beside what was told before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>The child is not on our system</source>
      <translation>Nid yw’r plentyn ar ein system</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>The child was never referred to us</source>
      <translation>Ni chafodd y plentyn erioed ei gyfeirio atom</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>The choice “{value}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/checks.py" />
      <source>The clock of “{name}” starts from “{start}”, which is asked later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/checks.py" />
      <source>The clock of “{name}” starts from “{start}”, which is no date question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>The code is shown this once. Save its sheet, print it, and delete the file. Then type the code back from the sheet: only then does it open the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/recover_panel.py" />
      <source>The code of the first officer. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>The column "{title}" looks like {value}. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>The column "{title}" looks like {value}. Use your own reference numbers instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>The column "{}" holds formulas. Its values are the ones last saved by Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/presenter.py" />
      <source>The concern is discharged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/presenter.py" />
      <source>The concern is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>The copied cells do not fit here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>The copy was not kept and the desk is as it was. Open it with the earlier QA Desk, and tell your IT team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/presenter.py" />
      <source>The correction is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/answer.py" />
      <source>The date may lie in the future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>The date must be on or after {short_date}, the day the clock starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>The day after (the usual count)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>The day itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>The day must be today or in the past.</source>
      <translation>Rhaid i’r diwrnod fod heddiw neu yn y gorffennol.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/pasting.py" />
      <source>The day that the plan tells of is in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>The day to answer by must be after today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>The demo desk's passphrase is: {demo_passphrase}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>The demo desk's passphrase is: {passphrase}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>The desk as it was is kept as {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/destroying.py" />
      <source>The desk cannot be destroyed: a legal hold stands ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/mending.py" />
      <source>The desk could not be mended: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>The desk is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/destroying.py" />
      <source>The desk is as it was. Close whatever holds it, and begin again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>The desk is as it was. Free some space and try again, or open it with the earlier QA Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>The desk is safe. Free some space and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>The desk is safe. Read a snapshot of it, or copy it to a folder of your own and open the copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>The desk is safe. To work on it, open {name} itself where it can be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/desks.py" />
      <source>The desk was not opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>The device of {name} sent a return of {name_2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>The device of {name} was revoked before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>The device of {name} was revoked here: {revoked}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>The device of {name} was revoked: {revoked}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>The device of {words} is enrolled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/designer.py" />
      <source>The draft is as it was. Check it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/own_templates.py" />
      <source>The draft “{draft_id}” cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/own_templates.py" />
      <source>The draft “{draft_id}” was not deleted: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>The earlier file is gone after that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_presenter.py" />
      <source>The file could not be looked through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/unread_wishes.py" />
      <source>The file is off the list. That it came stays in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>The file is www.gov.uk/bank-holidays.json, saved on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/words_presenter.py" />
      <source>The finding is in the report.</source>
      <translation>Mae’r canfyddiad yn yr adroddiad.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>The first bytes of {name} are damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>The first of these that is answered. With none ticked, both dates are asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>The first row looks like a case, "{title}". Put a heading above each column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>The folder "{name}" cannot be made: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>The folder "{parent}" does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/own_templates.py" />
      <source>The folder for your own templates cannot be made: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>The folder of {name} is {words}. Worked on there, a desk can lose answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>The folder {folder} cannot be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>The folder {folder} cannot be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/backups.py" />
      <source>The folder {name} beside the desk cannot be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>The folder {parent} cannot be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/area_checks.py" />
      <source>The form of this audit has no section “{section}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/links.py" />
      <source>The form of this audit has no such question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/packs.py" />
      <source>The form of this audit is missing from this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/view.py" />
      <source>The forms audits are graded with. A published edition never changes; drafts are yours to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>The grade of its section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>The grades of sections and of the whole are those the panel agreed{settled}. Questions count the auditors’ own answers, which stand beside the agreed grades unchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/cross_tabs.py" />
      <source>The grades of this audit cannot be counted by “{by}”, so nothing was counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>The grades of {subject} are sealed until every return on it is in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>The grading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>The grid of {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>The history in {name} does not hold: {problem}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/mending.py" />
      <source>The history of this desk, or a page of its file, is damaged, and nothing else holds what it said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>The history on {sender}'s device was rewritten since an earlier return.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>The history still proves that nothing else was changed. Files made earlier stay where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>The laptop is lost or stolen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>The last day that it is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backing_up.py" />
      <source>The latest backup did not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/mending.py" />
      <source>The latest by this name is {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backing_up.py" />
      <source>The latest copy beside the desk, against a slip or damage, is of {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>The latest {count:,} of {total:,}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/presenter.py" />
      <source>The learning is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>The legal hold is lifted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>The list and the sample cannot change any more: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>The list and the sample stay as they are: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/drawing.py" />
      <source>The list has no case {stranger}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/drawing.py" />
      <source>The list has no column "{column}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/sample.py" />
      <source>The list is not the one that the sample was drawn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>The list of choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>The list of choices of {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>The list of choices “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>The list of descriptors of {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>The list of fixed parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/scale_reader.py" />
      <source>The list of scales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>The list of sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/findings.py" />
      <source>The list of this audit has no column “{column}”, so nothing was counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>The list of thresholds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/translation_reader.py" />
      <source>The list of translations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>The look-back must end on or after the day it starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/scale_pane.py" />
      <source>The lowest answer first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>The making of {ref} was undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/grading.py" />
      <source>The middle one of {count} section grades.</source>
      <translation>Yr un canol o {count} gradd adran.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>The minimum is a whole number from 1 to 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>The move is undone: this audit is graded with edition {edition} again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_list.py" />
      <source>The name on line {number} is longer than {LONGEST_AGENCY} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/destroying.py" />
      <source>The name typed is not {stem}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/comparing.py" />
      <source>The names of the auditors are hidden, so nothing can be sorted by agency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>The next area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>The next reserve takes its place, with the same auditors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>The note of {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/group_numbers.py" />
      <source>The number for a group must be 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/working_days.py" />
      <source>The number of working days must be 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>The numbers between { and } are the wrong way round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/group_numbers.py" />
      <source>The numbers for the groups add up to {asked}, and the sample is {size}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>The one difference {part} the line between {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>The order of “{label}” is fixed by {fixed_by} and was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The other auditor cannot finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>The overall grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/grading.py" />
      <source>The overall suggestion is the middle of the section grades; of two middles, the lower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/panel.py" />
      <source>The own grades are kept beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/detail_pane.py" />
      <source>The panel agreed these. Own grades: {lower_first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The panel can see it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>The panel has agreed a grade for {code}, so it stays in the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>The panel has agreed all {total} areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>The panel has agreed grades in this audit, so it stays with edition {edition}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>The panel has agreed no area yet, so there is nothing to write about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>The panel has agreed {decided} of {total} areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/short_notice.py" />
      <source>The panel meets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The panel meets before the other return can come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>The passphrase is kept nowhere.</source>
      <translation>Ni chedwir y cyfrinymadrodd yn unman.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>The passphrase was changed. Make a backup now, under the new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/desk.py" />
      <source>The passphrase was not changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>The pattern is longer than {LONGEST_PATTERN} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>The pattern repeats too much. Use smaller numbers between { and }.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/pasting.py" />
      <source>The plan has {count:,} actions, and {MOST_ACTIONS:,} can be pasted at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/preview_pane.py" />
      <source>The preview comes once what is listed under Checks is put right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>The question “{question}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>The questions are on several scales, so there are coefficients for each scale and none for all together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>The questions of the two forms were matched by {actor} on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/checks.py" />
      <source>The questions offer {offered:,} choices in all; {MOST_CHOICES:,} are allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/purpose_section.py" />
      <source>The questions the group wants answered, one to a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>The quorum of {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>The re-audit must be on a later day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The reason is in the record of the panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/recovery.py" />
      <source>The recovery key is made, but its file {name} could not be written beside the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/recovery.py" />
      <source>The recovery key is withdrawn, but its file {name} could not be removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>The recovery key opens this desk from now on. Lock the sheet away, and delete its file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>The recovery key opens this desk no more. Older copies of its file still open older copies of the desk: remove those that nobody needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>The reference on row {row} looks like {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>The references in "{title}" are worked out by formulas. Paste them as values and try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>The retention date is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>The return counts until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>The return has not been taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>The return has not been taken in. Ask for it from an enrolled device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/holding.py" />
      <source>The return of {name} is held already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The return of {name} is held back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The return of {name} is marked as not coming.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/holding.py" />
      <source>The return of {name} is not held back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The return of {name} is released.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The return of {name} is sent back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>The return on {subject} came from its auditor, so it cannot change here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>The return on {subject} does not hold together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>The return on {subject} is open already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>The return on {subject} is signed off, so its answers cannot change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>The return on {subject} says that the child is not known to the agency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>The return on {subject} was handed back, so it cannot be graded here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>The return was not kept as it was sent, so nothing of it was taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/draft.py" />
      <source>The review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answers.py" />
      <source>The review date must be on or after the date of the item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>The roles of {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>The same form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>The same number gives the same sample, on every computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>The same numbers as a table, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_view.py" />
      <source>The same return was worked on in two copies. Both versions are kept; until you choose one, the return counts nowhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>The same share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>The sample has no case {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/grade_order.py" />
      <source>The scale has the point “{again}” twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/grades.py" />
      <source>The scale says nothing more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/projector/findings_wall.py" />
      <source>The screen is blank; B shows the question again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/edits.py" />
      <source>The section and its {count} questions were deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/checks.py" />
      <source>The section “{label}” has questions that score but none that grades it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>The section “{label}” is fixed by {fixed_by} and is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>The section “{label}” is fixed by {fixed_by} and was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>The share must be a whole number from 0 to 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>The share of cases that two auditors grade must be from 0 to 100 percent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/packs.py" />
      <source>The six words of {words} are not confirmed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>The starting number must be from 0 to {LARGEST_SEED}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>The table has grades of {part}, so there is nothing to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>The table has no columns of points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>The table has no grades.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>The table has two columns of “{values}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>The table has {part}, so there is nothing to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/pasting.py" />
      <source>The table needs a heading above each column, and a member in each row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>The table was changed since then, so that cannot be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>The template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/designer.py" />
      <source>The template cannot be tried yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>The template has no sections.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/template_section.py" />
      <source>The template says what is asked and how it is graded. It can be changed until grading begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/presenter.py" />
      <source>The template stays as it was. To use the other one, set up a new audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/designer.py" />
      <source>The template was not published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>The template {name} cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/templates.py" />
      <source>The template {name} {edition} cannot be read from this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>The text that starts here has no closing quote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/presenter.py" />
      <source>The theme is added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/presenter.py" />
      <source>The theme is renamed. Its earlier name is kept and still found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/presenter.py" />
      <source>The theme stands for itself again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/presenter.py" />
      <source>The themes are merged. What they were linked to stays as it was, and this can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>The thresholds {told}, then {otherwise}, do not fall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>The time when they were told must be now or in the past.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>The timescale of {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/translation_reader.py" />
      <source>The translation “{code}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>The two new passphrases are not the same. Type the second one again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>The two passphrases are not the same.</source>
      <translation>Nid yw’r ddau gyfrinymadrodd yr un fath.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>The two {raters} gave the same grade on {same} of {pairs} {subjects}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/presenter.py" />
      <source>The voice is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>The whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>The whole desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/about_page.py" />
      <source>The window is made with Qt, under the GNU Lesser General Public License, version 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/pasting.py" />
      <source>The wording has {count} characters; {LONGEST_LABEL} are allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/notes.py" />
      <source>The wording has {words} words; move what explains it to the help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/notes.py" />
      <source>The wording is long and has no short label for tables and messages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_view.py" />
      <source>The words match: open the &amp;pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>The words to them are copied: paste them into an email. Nothing that came is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/working_days.py" />
      <source>The years {first_year} to {last_year} have not changed. Add a file with {missing} too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>The {what} “{name}” stands here and on line {seen}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Their grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Their role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_entry.py" />
      <source>Theme</source>
      <translation>Thema</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/themes.py" />
      <source>Theme added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/themes.py" />
      <source>Theme linked</source>
      <translation>Cysylltwyd y thema</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/themes.py" />
      <source>Theme renamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/themes.py" />
      <source>Theme taken off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_chips.py" />
      <source>Theme {name}, {value}, {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/searching/found.py" />
      <source>Themes</source>
      <translation>Themâu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>Themes by years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/themes.py" />
      <source>Themes merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/ways_on.py" />
      <source>Themes of all audits</source>
      <translation>Themâu pob archwiliad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/themes_block.py" />
      <source>Themes of this audit</source>
      <translation>Themâu’r archwiliad hwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>Then only the passphrase opens this desk. Older copies of the recovery file still open older copies of the desk, such as backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/rows.py" />
      <source>Then: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/presenter.py" />
      <source>Then: {title}, edition {edition}. Now: {title_2}, edition {edition_2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/plan.py" />
      <source>There are no cases to choose from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/moves.py" />
      <source>There are no copied questions to paste.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>There are no questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/pasting.py" />
      <source>There are no questions in what was pasted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/notes.py" />
      <source>There are {count} choices, and the keys 1 to 9 reach only the first nine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/pasting.py" />
      <source>There are {count} lines in what was pasted; {MOST_LINES} can be made at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/making.py" />
      <source>There is a plan called {line} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/error_summary.py" />
      <source>There is a problem</source>
      <translation>Mae problem</translation>
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>There is already a file called {name} in that folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/designer.py" />
      <source>There is an edition {edition} of this template already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/plan_files.py" />
      <source>There is no action in this plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/areas.py" />
      <source>There is no area left to accept as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_presenter.py" />
      <source>There is no backup to test yet. Choose a folder for backups first, or wait for the first copy beside the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>There is no case {subject} in this audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>There is no column called "{one_line}". Choose one of the headings in row 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/library.py" />
      <source>There is no edition {edition} of the template “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>There is no file {name} in {parent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>There is no folder {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>There is no form “{name}” for voices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/access.py" />
      <source>There is no line {wrong}: the record has {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>There is no other edition of this template on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>There is no question {strip} in this case now.</source>
      <translation>Nid oes cwestiwn {strip} yn yr achos hwn nawr.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/rules.py" />
      <source>There is no rule for small numbers called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/written/quote.py" />
      <source>There is no sentence to mark: its return is not signed off, its case is sealed, or nothing is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/learning.py" />
      <source>There is no source of learning to save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/library.py" />
      <source>There is no template called “{name}”.{near_miss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>There is none yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/records.py" />
      <source>There is nothing to compare yet: nothing that several auditors graded is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>There is nothing to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/feedback.py" />
      <source>There is nothing to give back yet: the panel has agreed nothing that an auditor graded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/mending.py" />
      <source>There is nothing to mend from the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/presenter.py" />
      <source>There is nothing to paste.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/records.py" />
      <source>There is nothing to report yet: the panel has recorded nothing on this audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/report_card.py" />
      <source>There is nothing to take in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>There is nothing to undo on this action.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>These are percenta&amp;ges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>These are the auditors’ own grades. No panel has met on them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/working_days.py" />
      <source>These bank holidays leave out {missing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/circles.py" />
      <source>These questions wait for each other: {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>These settings could not be read and are as usual again: {join}. Your work is not affected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>These two audits do not grade the same thing, so they cannot be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>These two forms do not grade the same thing, so their questions cannot be matched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/typed_words.py" />
      <source>These words are {count:,} characters long and {LONGEST_TEXT:,} can be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>They &amp;differ: put the card away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>They &amp;match: enrol this device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>They are in {shown_path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>They are kept while QA Desk stays open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/cross_tabs.py" />
      <source>They can be counted by {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>They do not audit any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>They have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>They have another laptop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>They stand in every file of this audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>They stay as they are. Replace single cases, and say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>Third</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>This audit did not come in a pack, so there is no chair to send a return to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>This audit has no auditor "{unknown}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>This audit has no auditor {auditor}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>This audit has no graded question “{name}”, so nothing was compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>This audit has no question “{question}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/service.py" />
      <source>This audit has no such question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>This audit has not moved, so there is no move to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/presenter.py" />
      <source>This audit has {there} already, so its template cannot change to one that grades {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/audit.py" />
      <source>This audit is closed, so nothing in it can change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/concerns.py" />
      <source>This audit is closed, so nothing was recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>This audit is graded with edition {edition} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>This audit is graded with edition {edition} now. {OTHERS}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>This audit is graded with edition {edition} of {title} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>This cap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>This concern is discharged already, so nothing can be added to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>This condition is empty. Write one, or leave the key out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>This condition is longer than {LONGEST:,} characters. Split it in two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>This copy of QA Desk has a part that could damage your desk (SQLite {version}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>This date</source>
      <translation>Y dyddiad hwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/desks.py" />
      <source>This desk has a recovery key in </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>This desk has an audit called {id} that this pack did not bring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/recovery.py" />
      <source>This desk has no recovery key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/wording.py" />
      <source>This desk has no such action to wait for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>This desk has no such action.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>This desk has no such theme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_card.py" />
      <source>This desk is not whole. Make no more changes in it, and restore your latest backup.</source>
      <translation>Nid yw’r ddesg hon yn gyfan. Peidiwch â gwneud rhagor o newidiadau ynddi, ac adferwch eich copi wrth gefn diweddaraf.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_card.py" />
      <source>This desk is not whole. What its history still has can be mended here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_card.py" />
      <source>This desk is whole.</source>
      <translation>Mae’r ddesg hon yn gyfan.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/sending.py" />
      <source>This desk keeps no copy of such a return.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>This device</source>
      <translation>Y ddyfais hon</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/devices.py" />
      <source>This device card is not whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>This erases {what} for good: {entries} of the history as a whole, and its part of {entries_2} that also tell of others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/unread_files.py" />
      <source>This file cannot be from that auditor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>This file has more than {most} problems. The first {most} are listed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>This file is larger than 1 MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/unread_files.py" />
      <source>This file is not among those that could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/template_shelf.py" />
      <source>This file was changed after it was published; audits set up before that keep what it said then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>This folder is {words}. Worked on there, a desk can lose answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/recovery/code.py" />
      <source>This is a code for another place: the other officer's, or one of another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>This is a read-only snapshot of {name}, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/devices.py" />
      <source>This is not a device card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/conflicts.py" />
      <source>This is not in conflict any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/case_wishes.py" />
      <source>This is noted in the record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/enrolment.py" />
      <source>This is the card of this desk itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>This is the copy that this desk keeps of a return it sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_words.py" />
      <source>This is version {version}. You already have version {version_2} from {sender}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>This is your own agency: another member of the panel moderates it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/choices_pane.py" />
      <source>This kind tells of single cases, so nothing can be hidden in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>This line holds bytes that are not UTF-8 text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/typed_words.py" />
      <source>This line is {count} characters long and {LONGEST_LINE} can be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>This list cannot be added yet. Put it right, then paste or open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>This list has no {subject_word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/notes.py" />
      <source>This may be two questions in one; each can then have only half an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_box.py" />
      <source>This may identify someone: {}. Use “the child” or “mother”.</source>
      <translation>Gallai hyn ddatgelu pwy yw rhywun: {}. Defnyddiwch “y plentyn” neu “y fam”.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>This pack is for another auditor than the pack before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>This pack was replaced on {issued}. Your {answers} safe and will move to the new pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>This question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/moves.py" />
      <source>This question is at the {end} of the template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/edits.py" />
      <source>This question is not in the template any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_words.py" />
      <source>This replaces version {version}, received {day}. Both are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>This return belongs to an audit that this desk does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/receiving.py" />
      <source>This return is not among those taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_words.py" />
      <source>This return was set aside. Taking it in brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>This return was signed by a device that is not enrolled here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>This scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>This section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/edits.py" />
      <source>This section is not in the template any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/written.py" />
      <source>This sentence is marked already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>This set of characters cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/patterns.py" />
      <source>This sign has no meaning here. To mean the sign itself, write \ before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/notes.py" />
      <source>This template asks {count} questions; after {MOST_QUESTIONS}, answers get worse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/translating.py" />
      <source>This template has the language {code} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/grading.py" />
      <source>This template suggests no grades.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>This template suggests no grades: people grade, and no rule says what their answers come to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/times.py" />
      <source>This time</source>
      <translation>Yr amser hwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>This workbook was made with edition {edition} of its template, and the audit is graded with edition {edition_2} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>This {word} can be signed off once the problem above is put right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>This {word} can be signed off once the {problems} problems above are put right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>Those of the audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/view.py" />
      <source>Through the table; Ctrl+Tab leaves it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Throw this code away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Thu</source>
      <translation>Iau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Thursday</source>
      <translation>Dydd Iau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>Tick each one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/members_pane.py" />
      <source>Tick who is here, by role. It goes into the moderation record with everything recorded from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>Time limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Timescales in working days leave them out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_table.py" />
      <source>Title</source>
      <translation>Teitl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_form.py" />
      <source>Title of the item</source>
      <translation>Teitl yr eitem</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>Title of the new template:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>To be answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>To change it, make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/grid.py" />
      <source>To do</source>
      <translation>I’w gwneud</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>To grade</source>
      <translation>I’w graddio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>To the evidence behind the bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/view.py" />
      <source>Today in the day, now in the time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/change_card.py" />
      <source>Told before: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>Told by {sources_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>Told differently by two copies, both kept until you settle them: {named}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/words.py" />
      <source>Told: {role}, {moment_words}{how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>Too few to be a score. Use it to start a conversation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>Too few to tell a change from chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>Too few to tell: {then} then and {now} now, so the counts stand side by side and no more is said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/passphrases.py" />
      <source>Too short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Took back</source>
      <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Took back: {lower}{what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>Took the place of {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/rows.py" />
      <source>Total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>Triangle: take care</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/view.py" />
      <source>Try again</source>
      <translation>Ceisio eto</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/preview_pane.py" />
      <source>Try an answer: nothing is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/header.py" />
      <source>Try it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/header.py" />
      <source>Try it  Ctrl+T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/start_panel.py" />
      <source>Try it out</source>
      <translation>Rhoi cynnig arni</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Try the template on a case that is kept nowhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/trial.py" />
      <source>Trying the template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Tue</source>
      <translation>Maw</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Tuesday</source>
      <translation>Dydd Mawrth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>Turn on quick answers</source>
      <translation>Troi atebion cyflym ymlaen</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/notes.py" />
      <source>Two choices have the same words, “{label}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>Two columns are called "{again}". Give each its own heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Two {kind} are called “{words}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/presenter.py" />
      <source>Type a case, words of a question or of evidence, or what you want to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Type the code{whose} back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>Type the five words above, with a space between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>Type the second one again.</source>
      <translation>Teipiwch yr ail un eto.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/theme_picker.py" />
      <source>Type to find one that is there, or to add another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_entry.py" />
      <source>Type to find one that is there, or to add another.</source>
      <translation>Teipiwch i ddod o hyd i un sydd yno, neu i ychwanegu un arall.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/rows.py" />
      <source>Unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publish_pane.py" />
      <source>Under Checks there is still {things} to look at. That holds nothing up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/choice.py" />
      <source>Under each, at most {MOST_QUOTED} sentences are quoted: from the most serious grades first under a concern, from the best first under a strength, and then in the order of the case list. Where people marked sentences, those are quoted instead. A quote longer than {LONGEST_QUOTE} characters is cut and marked{CUT_MARK}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>Undid</source>
      <translation>Dadwnaed</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>Undid what was typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>Undid: pasted {count} actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/presenter.py" />
      <source>Undid: {label}</source>
      <translation>Dadwnaed: {label}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/acting.py" />
      <source>Undid: {words}</source>
      <translation>Dadwnaed: {words}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/message_bar.py" />
      <source>Undo</source>
      <translation>Dadwneud</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/view.py" />
      <source>Undo the last change</source>
      <translation>Dadwneud y newid diwethaf</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Undo the move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>Undo waits until your last answers are saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>Undo what was changed last here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/view.py" />
      <source>Undo what was recorded last on this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>Undo what was typed, or what was pasted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/keys.py" />
      <source>Undo, redo</source>
      <translation>Dadwneud, ailwneud</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/page.py" />
      <source>Undo, redo: also after closing</source>
      <translation>Dadwneud, ailwneud: hefyd ar ôl cau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Undo, redo: what was typed in a field first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>Undo: set them all aside again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>Up, Down, Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/view.py" />
      <source>Up, Down, Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Up/Down auditor   Alt+M make for all   Ctrl+O open workbooks   Esc Returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>Up/Down change   Ctrl+C copy the table   Esc back to the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/view.py" />
      <source>Up/Down move   F6 next pane   F4 preview   Ctrl+T try it   Esc back   F1 keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Up/Down question   Enter choose the new question   Alt+M move the audit   Esc Set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/view.py" />
      <source>Up/Down question   Enter choose the question now   Alt+K keep   Esc Comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/view.py" />
      <source>Up/Down question   F6 next table   Ctrl+C copy as table   Esc Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/view.py" />
      <source>Up/Down question   T theme   Q mark quote   G good practice   A action   Ctrl+C copy as table   F11 project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/view.py" />
      <source>Up/Down theme   Enter say what changed   Ctrl+C copy as table   Esc back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>Up/Down theme   F2 rename   Enter where it was seen   Ctrl+C copy table   Esc back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>Up/Down voice   Tab next field   Ctrl+Enter record   Esc back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>Update</source>
      <translation>Diweddariad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/verbs.py" />
      <source>Update added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Updates are added, never changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Use .pdf, .docx or .json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use 0 to 7. Key 8 is always Cannot judge and key 9 is always Not applicable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use a point of the scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use a point that a question so marked can have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use a role of the grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>Use a shorter, simpler name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use a value the question can have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use an attribute of the choices, or add it to them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>Use another code for another case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/names.py" />
      <source>Use another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use another word: this one means that there is no grade.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use date, integer, decimal, text, select_one, select_multiple or calculate in a repeat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use it inside count(), sum(), min(), max(), join() or indexed-repeat().</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/names.py" />
      <source>Use letters a to z, digits and _, beginning with a letter, at most 60 in all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Use letters, digits and _, at most 60 in all; a name begins with a letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use one of the words listed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>Use one of {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Use small letters a to z, digits and _, beginning with a letter, at most 60 in all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Use straight quotes, ' or ".</source>
      <translation>Defnyddiwch ddyfynodau syth, ' neu ".</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_cards.py" />
      <source>Use these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Use this recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/passphrases.py" />
      <source>Use {SHORTEST_PASSPHRASE} characters or more. Four unrelated words work well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/panel.py" />
      <source>Use {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/choice_filters.py" />
      <source>Use {listed}, or add it to the choices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/condition_checks.py" />
      <source>Use {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_entry.py" />
      <source>Use “{name_on_button}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_entry.py" />
      <source>Use “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>Used by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>Used in conditions and files; conditions follow when it changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/head_cards.py" />
      <source>Version {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/head_cards.py" />
      <source>Version {number}, {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/rows.py" />
      <source>Versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/passphrases.py" />
      <source>Very strong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/passphrases.py" />
      <source>Very weak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/area_checks.py" />
      <source>Visit recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_presenter.py" />
      <source>Visit recorded for {subject}, {label}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>Visit {short_date}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/voices.py" />
      <source>Voice corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/voices.py" />
      <source>Voice recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Voice: {voice_title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/block.py" />
      <source>Voices: {lower_first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>W&amp;hat was seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/view.py" />
      <source>W&amp;hy it is corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/waiting.py" />
      <source>Wait 1 minute, then try again. Nothing in the desk has changed.</source>
      <translation>Arhoswch 1 funud, yna ceisiwch eto. Nid oes dim yn y ddesg wedi newid.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/comparing.py" />
      <source>Wait for the return, or record why it is not coming.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Wait until it is erased, or press Stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/view.py" />
      <source>Wait until the audit has moved, or press Stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_view.py" />
      <source>Wait until the pack is opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_view.py" />
      <source>Wait until the packs are issued, or press Stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/view.py" />
      <source>Wait until the returns are read, or press Stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Wait until the workbooks are done, or press Stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Waits for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/rows.py" />
      <source>Waits for a second person to check it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>Waits for {join}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/page.py" />
      <source>Walk along the auditors' evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/passphrases.py" />
      <source>Weak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>Weakest section: {names}, {n} of {graded} not {fine}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>Weakest sections: {names}, {n} {noun} each not {fine}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Wed</source>
      <translation>Mer</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>Wednesday</source>
      <translation>Dydd Mercher</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>Weight in its section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Were they listened to?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Wh&amp;o visited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/take_back_card.py" />
      <source>Wh&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>What</source>
      <translation>Beth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>What answer {place} means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>What became of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>What became of the form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>What came and what the panel decided is kept. Findings leave it out until you release it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/discharge_card.py" />
      <source>What came of it, for example: seen today and safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>What came of the workbooks.xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/rows.py" />
      <source>What differs: {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>What findings can be split by, one to a line: Age band, Area or team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>What fits: sheets for up to {MOST_CASE_SHEETS} cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>What got in the way?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/rows.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/mapping_table.py" />
      <source>What happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>What helped most?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>What helps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>What holds a grade down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>What is asked here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deferral.py" />
      <source>What is awaited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>What is done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>What is erased here is gone for good. The history still proves that nothing else was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>What is graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>What is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/made_files.py" />
      <source>What is saved is whole and can be used. It is noted when this desk is opened next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>What is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>What is to be corrected? The auditor reads these words. What came is kept, and waits to be corrected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_card.py" />
      <source>What is wrong with this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>What it does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>What it is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/new_panel.py" />
      <source>What it is for, such as Core groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>What it rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>What it rests on, and its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>What it says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/notes.py" />
      <source>What it says changed, and its words in {language} did not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_form.py" />
      <source>What it shows</source>
      <translation>Yr hyn y mae’n ei ddangos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>What needs you today</source>
      <translation>Beth sydd angen eich sylw heddiw</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/question_pane.py" />
      <source>What practitioners and families said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>What should be different?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/rows.py" />
      <source>What that means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/purpose_section.py" />
      <source>What the audit is about, in a few words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/wording.py" />
      <source>What the auditor reads, in up to 300 characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/grade_pane.py" />
      <source>What the grades mean</source>
      <translation>Ystyr y graddau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>What the new plan is called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>What the panel agreed</source>
      <translation>Yr hyn y cytunodd y panel arno</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>What the re-audit showed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/view.py" />
      <source>What the rows and the columns are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/record_panel.py" />
      <source>What they sa&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/fields.py" />
      <source>What this answer shows: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/grade_pane.py" />
      <source>What this rests on</source>
      <translation>Sail hyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/rows.py" />
      <source>What to do</source>
      <translation>Beth i’w wneud</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>What to include</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>What to look at before you share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>What was &amp;asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>What was &amp;learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/comparing.py" />
      <source>What was decided before is kept. Release the return first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>What was don&amp;e</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/rows.py" />
      <source>What was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/search/panel.py" />
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>What was recorded stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>What was recorded stays. Raise a new concern if there is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>What was recorded stays. Reopen it first, with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/rows.py" />
      <source>What was said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/report_card.py" />
      <source>What was taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>What went well?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>What will be added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>What will be done differently?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/paste_pane.py" />
      <source>What will be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/report_card.py" />
      <source>What would be taken in. Nothing is changed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>What would have helped?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workplace.py" />
      <source>What you copied was cleared from the clipboard after {CLEARED_AFTER_S} seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/dialogs.py" />
      <source>What you did before is saved. Try again; if it happens again, copy the details for whoever looks after QA Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/errors.py" />
      <source>What you just did is not saved: {cause}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/grades.py" />
      <source>What {label} means here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>When</source>
      <translation>Pryd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>When a sentence is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>When it is asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/discharge_card.py" />
      <source>When it needs nobody any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>When practice is looked at again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/rows.py" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Where did they see it differently?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Where it can be seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>Where it was seen is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Where it was seen is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/strip_plot.py" />
      <source>Where the auditors stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Where the evidence is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/check_panel.py" />
      <source>Where the record of it is; may be empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/conflicts.py" />
      <source>Where the return stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>Where the theme was seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/presenter.py" />
      <source>Where to keep backups</source>
      <translation>Ble i gadw copïau wrth gefn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/presenter.py" />
      <source>Where to keep the desk</source>
      <translation>Ble i gadw’r ddesg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>Where to put the packs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/source_field.py" />
      <source>Where you saw it</source>
      <translation>Ble y gwelsoch hyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>Whether it changed anything is known of {count} of {sources_words}{told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/conflicts.py" />
      <source>Whether the auditor worked with the family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/take_back_card.py" />
      <source>Whi&amp;ch counts no more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/presenter.py" />
      <source>Which file is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Which practice was recognised?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>Which questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/view.py" />
      <source>Which retention schedule the date follows from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>Who</source>
      <translation>Pwy</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>Who &amp;leads the audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Who asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Who audits</source>
      <translation>Pwy sy’n archwilio</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>Who audits what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/people_section.py" />
      <source>Who c&amp;hairs the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Who checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/discharge_card.py" />
      <source>Who de&amp;cided it, by role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/dissents.py" />
      <source>Who dissents (role)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>Who fixed parts of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/members_pane.py" />
      <source>Who is here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/dates_section.py" />
      <source>Who leads</source>
      <translation>Pwy sy’n arwain</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>Who looked at it</source>
      <translation>Pwy a edrychodd arno</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>Who looked at this case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/view.py" />
      <source>Who looked at what in this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>Who opened the desk, a case, or the changes of an answer, and who made a file. Never what they read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/attendance.py" />
      <source>Who should be there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>Who spoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/section_pane.py" />
      <source>Whoever takes this template over changes nothing in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/source.py" />
      <source>Whoever takes this template over may not change this question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/rows.py" />
      <source>Whole audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Whole number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/told_fields.py" />
      <source>Whom you &amp;told, by role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Whom you took it to, by role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/unread_card.py" />
      <source>Whose return is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Why</source>
      <translation>Pam</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_presenter.py" />
      <source>Why is case {code} reopened?</source>
      <translation>Pam mae achos {code} yn cael ei ailagor?</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Why is it expected after all?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>Why is it handed back? The chair will find another auditor.</source>
      <translation>Pam mae’n cael ei roi’n ôl? Bydd y cadeirydd yn dod o hyd i archwiliwr arall.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Why is it held back? The {many} on it are sealed to the panel until you release it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>Why is it not coming? A missing return is a result: the reason reaches the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Why is it not coming? This reaches the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>Why is it taken up again?</source>
      <translation>Pam mae’n cael ei gymryd eto?</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/presenter.py" />
      <source>Why is this audit opened again?</source>
      <translation>Pam mae’r archwiliad hwn yn cael ei agor eto?</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>Why is this case handed back? The chair will find another auditor.</source>
      <translation>Pam mae’r achos hwn yn cael ei roi’n ôl? Bydd y cadeirydd yn dod o hyd i archwiliwr arall.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>Why it cannot be compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_card.py" />
      <source>Why it does not apply (&amp;reason needed)</source>
      <translation>Pam nad yw’n berthnasol (angen &amp;rheswm)</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>Why it is &amp;replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>Why it stands so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Why nobody will do it any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/asks.py" />
      <source>Why the due date changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/fields.py" />
      <source>Why there is no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_card.py" />
      <source>Why your grade departs from the suggestion (&amp;reason needed)</source>
      <translation>Pam mae eich gradd yn wahanol i’r awgrym (angen &amp;rheswm)</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/voice_cards.py" />
      <source>Why: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/view.py" />
      <source>Why: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/presenter.py" />
      <source>Why? It is kept in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Why? Nothing more is taken from this device; what came before stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Window size and place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/rules.py" />
      <source>With another name this is another form, so nothing in it is fixed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/rows.py" />
      <source>With care: {caution}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>With one of these answers, rule {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>With reasons of its own, then those</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>With the reasons of the template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>Withdraw it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_card.py" />
      <source>Withdraw the recovery key...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>Withdraw the recovery key?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>Withdrawn</source>
      <translation>Wedi’i dynnu’n ôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>Word document (*.docx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/wording.py" />
      <source>Wording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>Words for the date it starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>Words for the date it was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>Words when it does not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>Workbook taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/places.py" />
      <source>Workbooks</source>
      <translation>Llyfrau gwaith</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>Workbooks made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>Workbooks: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/answer.py" />
      <source>Worked out from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/types.py" />
      <source>Worked out from other answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/calculation_view.py" />
      <source>Worked out from your answer to question {numbers}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/calculation_view.py" />
      <source>Worked out from your answers</source>
      <translation>Wedi’i gyfrifo o’ch atebion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>Worked out, never asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/working_days_page.py" />
      <source>Working day</source>
      <translation>Diwrnod gwaith</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/working_days_page.py" />
      <source>Working days</source>
      <translation>Diwrnodau gwaith</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/working_days.py" />
      <source>Working days after {end} cannot be counted.</source>
      <translation>Ni ellir cyfrif diwrnodau gwaith ar ôl {end}.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/working_days.py" />
      <source>Working days before {begin} cannot be counted.</source>
      <translation>Ni ellir cyfrif diwrnodau gwaith cyn {begin}.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Working days of</source>
      <translation>Diwrnodau gwaith</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Write != for “is not”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Write ${{{words}}} for an answer, or '{words}' for a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>Write &amp;letters...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>Write a name for the theme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Write a number within the limits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Write a whole number in digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/case_list_presenter.py" />
      <source>Write at least one agency that is not in this audit yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Write each key on its own line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Write how {ref} goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Write it as the guide shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>Write it, or take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/grade_order.py" />
      <source>Write its points in their order, with commas between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Write not(…) for “not”, or != for “is not”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>Write on in the draf&amp;t</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Write one = to ask whether two things are equal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Write the content out in full where it is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Write the date as 2026-03-06.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/written/finding.py" />
      <source>Write the finding before it goes into the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Write the keys out in full in place of &lt;&lt;.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Write the name of a question between ${ and }.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Write the schedule that the date follows from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Write the template, or take the file out of the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Write the word and.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Write the word or.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Write the words, or delete the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/problems.py" />
      <source>Write true or false.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>Write until when it is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>Write what has happened, or who was told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>Write what is missing before {ref} is complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>Write what the outcome was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Write what the re-audit showed for {ref}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/voice.py" />
      <source>Write what was said, in at least one answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>Write what you saw, in a sentence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>Write where the evidence for {ref} is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/destroying.py" />
      <source>Write who decided it, by name or role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>Write who decided that it is discharged, by their role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Write who lifts it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Write who places it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/voice.py" />
      <source>Write who spoke, by their role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/concern.py" />
      <source>Write who was told, by their role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Write {lower} in small letters, between two things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>Write {lower}() with brackets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>Writing letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>Writing letters: {done} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>Writing the desk anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/trail.py" />
      <source>Writing the trail: {number:,} entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/workbooks.py" />
      <source>Writing the workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/words_presenter.py" />
      <source>Written by {by}, {short_date}.</source>
      <translation>Ysgrifennwyd gan {by}, {short_date}.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>Yes</source>
      <translation>Ydy</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/family_line.py" />
      <source>Yes  Y</source>
      <translation>Ydw  Y</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>Yes, partly and no are {sum} answers together, and {answered} people answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>Yes, partly and no are {sum} percent together, and must be 100 but for rounding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_words.py" />
      <source>You already have this return from {sender}, received {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/task_list.py" />
      <source>You are here. </source>
      <translation>Rydych chi yma. </translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/trial.py" />
      <source>You are trying this template. Nothing you answer here is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/view.py" />
      <source>You can try again now.</source>
      <translation>Gallwch geisio eto nawr.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>You cannot change them after this unless the chair sends them back.</source>
      <translation>Ni allwch eu newid ar ôl hyn oni bai bod y cadeirydd yn eu hanfon yn ôl.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>You have not said whether you or your team worked with this family.</source>
      <translation>Nid ydych wedi dweud a ydych chi neu’ch tîm wedi gweithio gyda’r teulu hwn.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>You have opened a newer pack than this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>You have opened this pack before. Nothing will change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>You said that you have not worked with this family.</source>
      <translation>Dywedasoch nad ydych wedi gweithio gyda’r teulu hwn.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>You said that you or your team have worked with this family.</source>
      <translation>Dywedasoch eich bod chi neu’ch tîm wedi gweithio gyda’r teulu hwn.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>Your &amp;name or role</source>
      <translation>Eich &amp;enw neu’ch rôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>Your answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_list.py" />
      <source>Your answers</source>
      <translation>Eich atebion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/templates.py" />
      <source>Your answers are safe. Run a check of this desk, or restore a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>Your answers are safe. There {count} to put right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backing_up.py" />
      <source>Your backup is late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_presenter.py" />
      <source>Your card is saved as {name}. Send it to whoever you exchange files with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/reading_page.py" />
      <source>Your changes are noted under it from the next time you open a desk</source>
      <translation>Caiff eich newidiadau eu nodi o dan yr enw hwn o’r tro nesaf yr agorwch ddesg</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/make_panel.py" />
      <source>Your changes are noted under it, for example: Police auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_presenter.py" />
      <source>Your desk has nothing that it has not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>Your desk is safe. Choose another folder, or free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/backups.py" />
      <source>Your desk is safe. Free some space there, or move away what has that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>Your evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Your file “{file}” came, but it could not be read: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Your name or role</source>
      <translation>Eich enw neu’ch rôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_rows.py" />
      <source>Your overall grade: {own}.</source>
      <translation>Eich gradd gyffredinol: {own}.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_rows.py" />
      <source>Your overall grade: {own}. The rules of the template suggest {told}.</source>
      <translation>Eich gradd gyffredinol: {own}. Mae rheolau’r templed yn awgrymu {told}.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>Your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>Your reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Your return cannot be taken as it is: {rstrip}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Your return is here in version {version}; you made version {newest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>Your return on {noun} is not in yet: {named}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Your settings are damaged, so QA Desk started with its usual ones. Your work is not affected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Your settings could not be read, so QA Desk started with its usual ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>Your settings were damaged, so QA Desk started with its usual ones. Your work is not affected. The damaged file is kept as {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backing_up.py" />
      <source>Your work has no backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backing_up.py" />
      <source>Your work is backed up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/desk_page.py" />
      <source>Your work is in one encrypted file: {shown_path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/desk_places.py" />
      <source>a cloud service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>a day</source>
      <translation>diwrnod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>a day and a month</source>
      <translation>diwrnod a mis</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>a day and a year</source>
      <translation>diwrnod a blwyddyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>a day, a month and a year</source>
      <translation>diwrnod, mis a blwyddyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>a later revision was replaced by an earlier one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>a month</source>
      <translation>mis</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>a return of somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>a revision stands twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>a sentence when low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>a state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>a state says one thing twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>a word on the family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>a year</source>
      <translation>blwyddyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/more.py" />
      <source>about actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/ways_on.py" />
      <source>about these findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>about {minutes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>about {minutes} minutes a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>action is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/action_needs.py" />
      <source>action is past its date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/action_needs.py" />
      <source>action without a date wants a review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/presenter.py" />
      <source>actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>actions are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/action_needs.py" />
      <source>actions are past their date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/action_needs.py" />
      <source>actions without a date want a review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/rows.py" />
      <source>added as “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>after {start}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>agencies</source>
      <translation>asiantaethau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>agency</source>
      <translation>asiantaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>agreed {lower_first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>all of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>always a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_words.py" />
      <source>an audit that was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>an earlier file of something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>an earlier file that is none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>an event after the checkpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>and {number} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/presenter.py" />
      <source>and {number} more: Enter opens the action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/answering.py" />
      <source>answer is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>answer type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/agreement_words.py" />
      <source>answers on {SUBJECT_WORDS}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>are gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>are new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>are re-scaled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>are reworded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>are {count} things</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>as last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/differencing.py" />
      <source>as many returns, of which some are others or have changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/expression.py" />
      <source>at least {least}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>attendance grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>audit</source>
      <translation>archwiliad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>auditors’ own grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/view.py" />
      <source>audits</source>
      <translation>archwiliad</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>better than last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>both auditors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/tally.py" />
      <source>cannot judge</source>
      <translation>methu barnu</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>case</source>
      <translation>achos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>case facts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/shares.py" />
      <source>case with nothing said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_words.py" />
      <source>case {case}, which was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>case {found} was erased from this audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/rows.py" />
      <source>case {subject}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>case {subject} of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>cases</source>
      <translation>achosion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>checked by {words}, {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/words.py" />
      <source>chosen by hand, so chance says nothing about the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/rows.py" />
      <source>close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/presenter.py" />
      <source>closing an audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>come with it and stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>comes with it and stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>concerns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>counted from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>counted in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>counting {start} as day 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>crosses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/rows.py" />
      <source>crosses the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/model.py" />
      <source>crosses the line between {pop}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/model.py" />
      <source>crosses the line of its scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>day</source>
      <translation>diwrnod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>days</source>
      <translation>diwrnod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>deleted question {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>deleted scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>deleted section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/pasting.py" />
      <source>deputy came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/pasting.py" />
      <source>did not attend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>does not cross</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/model.py" />
      <source>done</source>
      <translation>wedi’i wneud</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/milestones.py" />
      <source>done {short_date}</source>
      <translation>gwnaed {short_date}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/words.py" />
      <source>drawn at random with the starting number {seed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>due {day_and_month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>each had guessed while keeping their own mix of grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>edition {edition}, {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/presenter.py" />
      <source>edition {edition}, {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/tombstone.py" />
      <source>event {number} is not what its erasure left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/journal_chain.py" />
      <source>event {number} is not where it belongs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/journal_chain.py" />
      <source>event {sequence} does not follow the event before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/journal_chain.py" />
      <source>event {sequence} was changed after it was recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/tombstone.py" />
      <source>event {sequence} was taken out without an erasure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/tombstone.py" />
      <source>event {stray} was taken out without an erasure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>every answer belongs to a return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>every auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>every table, index and trigger is as it is made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>everyone had guessed while keeping the mix of grades of all together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>expected effect on practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/comparison.py" />
      <source>far apart on {far_apart}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>fewer at a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/unread.py" />
      <source>file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/unread.py" />
      <source>files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/making.py" />
      <source>finding {number}, {title}{most_serious}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>first date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/recovery/code.py" />
      <source>first officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>fixed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>follow-up of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/edits.py" />
      <source>follow-up was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>frontline visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>future dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>gave {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>grade for the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>grade of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>grades agreed by the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>grades agreed by the panel so far, {decided} of {decisions}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/cross_tabs.py" />
      <source>grades of sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>grading rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/presenter.py" />
      <source>has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>has another kind of answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>has another rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>has no grade now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/presenter.py" />
      <source>have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>have another kind of answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>have another rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/gaps.py" />
      <source>have {numbers}, </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/voice.py" />
      <source>health visitor, mother, child aged 11</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/status.py" />
      <source>held back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/differencing.py" />
      <source>hides nothing and was made from {difference}. Whoever has both can work out what this file hides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/differencing.py" />
      <source>hides small numbers and was made from {difference}. Whoever has both can work out what it hides: keep this file where that one does not go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/changes.py" />
      <source>how grades are suggested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>in one code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/counts.py" />
      <source>in part in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>in this audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>in time</source>
      <translation>mewn pryd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/recovery_presenter.py" />
      <source>in two codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/answering.py" />
      <source>is asked now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>is new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/answering.py" />
      <source>is not needed now; its answer is kept in case you change back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/presenter.py" />
      <source>is offered for new audits again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>is re-scaled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/presenter.py" />
      <source>is retired: new audits are not offered it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>is reworded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/grading.py" />
      <source>is suggested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>it could not be told whether practice matches the return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>it has another kind of answer now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>it is answered now and was worked out before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>it is asked under another condition now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>it is new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>it is not asked any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>it is worked out by another rule now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>it is worked out now and was answered before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>it may be not applicable in other cases now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/condition_checks.py" />
      <source>it needs “{name}” to be both “{held}” and “{value}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/condition_checks.py" />
      <source>it needs “{name}” to be “{value}” and not to be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>it was given to somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>its beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>its clock starts elsewhere now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/condition_checks.py" />
      <source>its condition never holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>its first page does not read as it was written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>its form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/mending.py" />
      <source>its history cannot be read again ({kind})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>its limit changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>its quorum changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>its scale changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/grading.py" />
      <source>its section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>its wording changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>last year {lower_first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/model.py" />
      <source>last {letter}{part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>least number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>least share answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>limit on answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>lowered by the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>made from {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>may not apply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/asked.py" />
      <source>may stay empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/rows.py" />
      <source>merged into “{other}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/meeting.py" />
      <source>minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/meeting.py" />
      <source>minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/comparison.py" />
      <source>most said {outcome_words} ({count} of {count_2})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>moving an audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>moving an audit back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/number_editor.py" />
      <source>must be a number of up to {MOST_DIGITS} digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/number_editor.py" />
      <source>must be a number, like 2.5</source>
      <translation>rhaid i hwn fod yn rhif, fel 2.5</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/number_editor.py" />
      <source>must be a whole number, like 12</source>
      <translation>rhaid i hwn fod yn rhif cyfan, fel 12</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/changes.py" />
      <source>name of a section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>nearer to “{labels}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/case_header.py" />
      <source>need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_box.py" />
      <source>needed for this grade</source>
      <translation>yn angenrheidiol ar gyfer y radd hon</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/evidence_box.py" />
      <source>needed: say what was missing</source>
      <translation>yn angenrheidiol: dywedwch beth oedd ar goll</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/case_header.py" />
      <source>needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>new audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>new question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>new scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>new section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>no answer will be set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/learning.py" />
      <source>no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>no limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/pasting.py" />
      <source>no percentage up to 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>no rater</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>no re-audit because {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>no return was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>no sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline_rows.py" />
      <source>no type yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/repeat_cells.py" />
      <source>none chosen</source>
      <translation>dim wedi’i ddewis</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/pasting.py" />
      <source>none of {MARK_WORDS}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/projector/window.py" />
      <source>none yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>none {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>not a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>not agreed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/tally.py" />
      <source>not answered</source>
      <translation>heb ei ateb</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/tally.py" />
      <source>not applicable</source>
      <translation>ddim yn berthnasol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/tally.py" />
      <source>not asked</source>
      <translation>heb ei ofyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/comparison.py" />
      <source>not comparable on {not_comparable}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/tally.py" />
      <source>not fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/counts.py" />
      <source>not in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>not looked at, because the file itself is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_rows.py" />
      <source>not needed now</source>
      <translation>nid oes ei angen nawr</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/rows.py" />
      <source>not noted at that time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/tracker.py" />
      <source>not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/model.py" />
      <source>not recorded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/languages.py" />
      <source>not said yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>not theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/years.py" />
      <source>not told of {audit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>not what the history says: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/worked_out_cell.py" />
      <source>not worked out yet</source>
      <translation>heb ei gyfrifo eto</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/model.py" />
      <source>not yet</source>
      <translation>ddim eto</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_scopes.py" />
      <source>not {fine_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>nothing yet</source>
      <translation>dim eto</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/comparison.py" />
      <source>one apart on {one_apart}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/desks.py" />
      <source>one code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>one desk says two things at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>one event says two things</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>one event says two things of a cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>one of these answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>one rater only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>one table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline_rows.py" />
      <source>only if {condition}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/rows.py" />
      <source>open to review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/allocation/sharing.py" />
      <source>order {auditor}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>other roles are asked about now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>outcome for children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/allocation/own_team.py" />
      <source>own agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>own choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/presenter.py" />
      <source>own grades</source>
      <translation>graddau ei hun</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>own questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline_rows.py" />
      <source>own questions here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/needs.py" />
      <source>own rule for sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/allocation/own_team.py" />
      <source>own team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>owner {lower_first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/issue_presenter.py" />
      <source>packs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/rows.py" />
      <source>parted from “{other}” again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>pasted questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>place of a section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/arranging.py" />
      <source>place of question {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>practice did not match the return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>practice matched the return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>practice matched the return in part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/entry.py" />
      <source>practitioner forums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>publication day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>published, to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/presenter.py" />
      <source>published:{name} {edition}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/end_pane.py" />
      <source>question is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>question {numbers}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/presenter.py" />
      <source>question {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/conditions.py" />
      <source>question {number} is answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/conditions.py" />
      <source>question {number} is {listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deciding.py" />
      <source>question {number}, {chosen}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/changes.py" />
      <source>question {number}, {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/end_pane.py" />
      <source>questions are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>raised by the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/action_needs.py" />
      <source>re-audit is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>re-audit {short_date}</source>
      <translation>ailarchwiliad {short_date}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>re-audited {short_date}</source>
      <translation>ailarchwiliwyd {short_date}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/action_needs.py" />
      <source>re-audits are due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/rows.py" />
      <source>renamed to “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>request to send it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>return</source>
      <translation>ffurflen ddychwelyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>return due today, {named}</source>
      <translation>dychwelyd erbyn heddiw, {named}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>return due {named}</source>
      <translation>dychwelyd erbyn {named}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>return is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>return not in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>return was due {named}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>return was due {named}, {late} {part} ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>returns</source>
      <translation>ffurflen ddychwelyd</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>returns are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>review on {short_date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/due.py" />
      <source>review {short_date}</source>
      <translation>adolygu {short_date}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/repeat_rows.py" />
      <source>row {number} of {lower_first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/paste_actions/view.py" />
      <source>rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/rules.py" />
      <source>s are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/choices.py" />
      <source>s share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/pasting.py" />
      <source>s were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/comparison.py" />
      <source>same on {same} of {comparable}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>school</source>
      <translation>ysgol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>schools</source>
      <translation>ysgolion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>second date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/recovery/code.py" />
      <source>second officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/changes.py" />
      <source>section, {get}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>self-graded {lower_first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/choices.py" />
      <source>shared choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>short label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>show only if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/block.py" />
      <source>small group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>something was given out or recorded about its cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/words.py" />
      <source>spread across “{column}” with the starting number {seed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/model.py" />
      <source>spread {distance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/model.py" />
      <source>started</source>
      <translation>wedi dechrau</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>stay the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/moves.py" />
      <source>stays the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/packs/open_presenter.py" />
      <source>taking a pack in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/presenter.py" />
      <source>taking in returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>taking in workbooks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/changes.py" />
      <source>template, {replace}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>the answers are what the history says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/words.py" />
      <source>the audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>the auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/packs.py" />
      <source>the chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>the checkpoint is not the event it names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/own_templates.py" />
      <source>the computer refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>the computer refused to write it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>the counts differ from what the file says of itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>the disk could not be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>the disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>the file is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/making.py" />
      <source>the findings of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>the folder cannot be written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deciding.py" />
      <source>the grade that all gave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>the history cannot be read again ({name__})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>the last revisions differ from what the file says of itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>the one that differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/grading.py" />
      <source>the overall grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>the panel had not seen it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>the panel saw {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>the return of 1 auditor is held back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>the returns of {count} auditors are held back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/differencing.py" />
      <source>the same returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>the scale had {before} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>the whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/voices/rows.py" />
      <source>the whole audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>the whole desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>the words of its grades changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deciding.py" />
      <source>the {count} grades that all gave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/draft.py" />
      <source>this action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>this audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>time limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>to choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/checks_card.py" />
      <source>to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/checks_card.py" />
      <source>to put right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backing_up.py" />
      <source>today {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/desks.py" />
      <source>two codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>used by: {used}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/gaps.py" />
      <source>version{part} {listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/model.py" />
      <source>visit {MATCH_MARKS}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/comparing.py" />
      <source>waiting for a second return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/differencing.py" />
      <source>was made by another rule ({words}) from {difference}. What one of the two hides, the other may show: publish by one rule only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/differencing.py" />
      <source>was made from {difference}. Whoever has both can compare them, and what differs tells of those few: publish only one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/counting.py" />
      <source>weight {weight}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>what it waits for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>what its grades mean was described otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>what was replaced is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>when a record reference is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>when a sentence is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>where you saw it</source>
      <translation>ble y gwelsoch hyn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>whether “cannot judge” may be chosen changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>which choices are offered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_scopes.py" />
      <source>with {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/tally.py" />
      <source>without a grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>words for the limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/changes.py" />
      <source>words in another language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/history.py" />
      <source>work on this audit has gone on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline_rows.py" />
      <source>worked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>working day</source>
      <translation>diwrnod gwaith</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>working days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>worse than last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>yes {yes}{sign}, partly {partly}{sign}, no {no}{sign}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/backing_up.py" />
      <source>yesterday {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>you release {name}’s return (held: {reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>you sign off your own case {subject}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/model.py" />
      <source>your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/presenter.py" />
      <source>{CONTENTS} lists what is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/error_summary.py" />
      <source>{HEADING}. {count} to put right.</source>
      <translation>{HEADING}. {count} i’w cywiro.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/about_pane.py" />
      <source>{LANGUAGE_HINT}. It has {had} now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>{NOTHING_WORKED_OUT} Close it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>{NOTHING_WORKED_OUT} Counts are whole numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>{NOTHING_WORKED_OUT} Give a smaller table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>{NOTHING_WORKED_OUT} Give each point a column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>{NOTHING_WORKED_OUT} Give every column a heading.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>{NOTHING_WORKED_OUT} Give the grades of at least two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>{NOTHING_WORKED_OUT} Give the path of a CSV file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>{NOTHING_WORKED_OUT} It needs headings and at least one row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>{NOTHING_WORKED_OUT} Its first column names what was graded, and each further column is one rater.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>{NOTHING_WORKED_OUT} Keep one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>{NOTHING_WORKED_OUT} Save the table as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>{NOTHING_WORKED_OUT} The scale is {join}; leave a cell empty where there is no grade.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/rater_tables.py" />
      <source>{NOTHING_WORKED_OUT} With --counts each cell says how many raters gave that point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/destroying.py" />
      <source>{NOTHING} Lift every legal hold first, each with its reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/destroying.py" />
      <source>{NOTHING} Type the name of the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>{NOT_TAKEN_IN} Ask {sender} to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>{NOT_TAKEN_IN} Both files cannot be true: ask {sender} whether the desk was copied, and keep both files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>{NOT_TAKEN_IN} What came earlier is kept. Ask {sender} what happened to the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>{SAFE} Choose at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/bank_holidays.py" />
      <source>{STAYED} Check that the disk is not full and that you can write in {parent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{UNTOUCHED} Ask your IT team for access to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{UNTOUCHED} Ask your IT team for the newer QA Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{UNTOUCHED} Close the desk, and restore your latest backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{UNTOUCHED} Desks are files that end in .qadesk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{UNTOUCHED} Restore your latest backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{UNTOUCHED} Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/calculation_view.py" />
      <source>{WORKED_OUT} to questions {listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/concerns/told_fields.py" />
      <source>{accessibleName} must say when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>{after}. Dates alone do not show whether {limit} were kept. Say what the record shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>{after}. Limit {short_limit}: {judged}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/model.py" />
      <source>{agreed} (self-graded {own_words})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/check.py" />
      <source>{answered} answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/case_header.py" />
      <source>{answered} of {asked} answered</source>
      <translation>{answered} o {asked} wedi’u hateb</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_presenter.py" />
      <source>{answers_since:,} answer{part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/history.py" />
      <source>{answers} answers have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{answers} come{part} back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{answers} told differently by two copies: settle them next. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{answers} will be set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{answers} {part} set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_presenter.py" />
      <source>{answers}{rest} recorded since would go back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>{apart} questions graded apart are not decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/model.py" />
      <source>{apart}, all gave the lowest grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/model.py" />
      <source>{apart}, flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>{asked} questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>{asked}; waits for a second person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/grading.py" />
      <source>{at_least}% or more of what counts in a section suggests {label}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/receipt.py" />
      <source>{audit_title}

Received from {auditor}: {returns}, version {version}, taken in on {taken_in}.
Package {package}
SHA-256 of the file {sha256}
Checkpoint of the device {device}: {device_size} events, {device_hash}

Keep this. It shows what the chair has, and whether a history was changed afterwards.
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{audit_title}: {named}. {answers} new, {unchanged} known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>{begun} returns are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>{blank_rows} blank rows were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/attendance.py" />
      <source>{came} of {count} came or sent a report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>{cannot_judge} of {asked} answered “cannot judge”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/theme_chips.py" />
      <source>{cases} cases</source>
      <translation>{cases} achos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>{cases} in this audit, taken all at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>{cases} to choose from{part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_history/presenter.py" />
      <source>{case}&lt;answer_history {about}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/growing_text.py" />
      <source>{characters} left</source>
      <translation>{characters} ar ôl</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/growing_text.py" />
      <source>{characters} too many</source>
      <translation>{characters} yn ormod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/comparison.py" />
      <source>{closeness}, crosses the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/presenter.py" />
      <source>{code} is not coming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>{code} is not known to us</source>
      <translation>Nid yw {code} yn hysbys inni</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>{code} is of {name}'s {own}. Say why they audit it all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>{code}: not started.</source>
      <translation>{code}: heb ddechrau.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>{code}: sent to the chair. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>{code}: sent to the chair{overall}. Take it up again to correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>{code}: signed off{overall}.</source>
      <translation>{code}: wedi’i gymeradwyo{overall}.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>{code}: {answered} of {asked} answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{concerns} came too: see Home now. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{concerns} {comes}, whatever becomes of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>{count:,} entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/looked/view.py" />
      <source>{count:,} in all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/looking/look.py" />
      <source>{count:,} looks at sealed cases are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_list.py" />
      <source>{count:,} things to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>{counted} given a second auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>{counted} in the audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>{counted} in this audit. {every}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>{counted} must have a second auditor by the first grade: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>{counted} shared out{told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>{counted} to add{part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>{counted} to choose from, no sample yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>{counted} to share out among auditors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/allocation_section.py" />
      <source>{counted} without an auditor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>{counted} {words} not signed off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>{count} actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>{count} agencies</source>
      <translation>{count} asiantaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>{count} agency</source>
      <translation>{count} asiantaeth</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>{count} agreed grades</source>
      <translation>{count} gradd y cytunwyd arnynt</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{count} answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/answering.py" />
      <source>{count} answers are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>{count} answers say two things at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/areas.py" />
      <source>{count} areas accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>{count} areas are {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/presenter.py" />
      <source>{count} audits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>{count} audits are past their retention date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>{count} backup{number} beside the desk still hold it. Remove them after this. Copies kept elsewhere are not known to QA Desk: see to them yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>{count} case</source>
      <translation>{count} achos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>{count} cases</source>
      <translation>{count} achos</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>{count} cells look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/widgets/growing_text.py" />
      <source>{count} characters</source>
      <translation>{count} nod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/repeat_cells.py" />
      <source>{count} chosen</source>
      <translation>{count} wedi’u dewis</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_section.py" />
      <source>{count} chosen. {PICK_HINT}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_list.py" />
      <source>{count} decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/deciding.py" />
      <source>{count} deferred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>{count} events follow one another without a gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/made_files.py" />
      <source>{count} files are saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/help/panel.py" />
      <source>{count} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/shares.py" />
      <source>{count} groups have no case in the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/shares.py" />
      <source>{count} groups have only 1 case. Findings about these groups will not stand alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/words.py" />
      <source>{count} immediate safeguarding concerns are not discharged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>{count} like {words}. {left_out} been left out. Check {lower} before you go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/opening.py" />
      <source>{count} not read as written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/opening.py" />
      <source>{count} of its {pages} pages do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>{count} of the {different} differences {verb} the line between {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>{count} of {count_2} to discuss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/words.py" />
      <source>{count} of {counted}, {how}, from the list {checksum}{replaced}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/presenter.py" />
      <source>{count} of {number} workbooks cannot be taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/pasting.py" />
      <source>{count} pasted questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/lists.py" />
      <source>{count} plans have an action {ref}: {plans}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>{count} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/presenter.py" />
      <source>{count} questions</source>
      <translation>{count} cwestiwn</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/pasting.py" />
      <source>{count} question{part} made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/moves.py" />
      <source>{count} question{part} pasted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/presenter.py" />
      <source>{count} receipts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/presenter.py" />
      <source>{count} returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>{count} returns are still expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/attendance.py" />
      <source>{count} roles, quorum {minimum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/answer_words.py" />
      <source>{count} rows</source>
      <translation>{count} rhes</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{count} safeguarding {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>{count} school</source>
      <translation>{count} ysgol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/wording.py" />
      <source>{count} schools</source>
      <translation>{count} ysgol</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{count} signed-off returns were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>{count} sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>{count} themes</source>
      <translation>{count} thema</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>{count} things</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>{count} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>{count} workbooks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>{count} years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/unread.py" />
      <source>{count} {part} could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/end_pane.py" />
      <source>{count} {part} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>{count} {word} linked to these themes, {complete} of them complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/words.py" />
      <source>{days:,} {part} late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/short_notice.py" />
      <source>{day} {settled} of {count} returns are in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>{deferred} grades are deferred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>{desk} is not whole: {wrong}. Nothing was changed. {advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/cli/desk_check.py" />
      <source>{desk}: found and can be made again from its history:
{told}
A backup is kept beside the desk first. Type yes to mend it: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>{done_sentence} Undo puts everything back until an answer changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/view.py" />
      <source>{done} of {count} sections done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/presenter.py" />
      <source>{done}: question {number}, {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/allocation/sharing.py" />
      <source>{doubled} of {counted} double-audited{share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/board.py" />
      <source>{due} due, {signed_off} signed off{percent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{edition}, newer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>{entries} still name its code in a sentence: sealed returns of other cases, or words of no audit that may mean a case of another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>{finished} of {many} signed off{due}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/model.py" />
      <source>{finished} of {returns} signed off</source>
      <translation>{finished} o {returns} wedi’u cymeradwyo</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/designer.py" />
      <source>{first_problem}{more} The draft is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/presenter.py" />
      <source>{found} of {total} of the earlier form {part} a counterpart{rest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/question_state.py" />
      <source>{gone} for {lower_first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/form_scope.py" />
      <source>{gone} is no longer one of the choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/application_evidence.py" />
      <source>{grade} without evidence of application from the last {MONTHS_RECENT} months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/group_numbers.py" />
      <source>{group_words} has only {counted}, so {number} of the {asked} asked for come from other groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/register.py" />
      <source>{group}: all {members} at {minimum}% or above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/meetings/register.py" />
      <source>{group}: {count} of {members} below {minimum}%: {named}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>{heading}, earlier answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>{holding} things hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>{join} and {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/opened_packs.py" />
      <source>{kept} answers are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/field_editor.py" />
      <source>{key} for {lower}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/rows.py" />
      <source>{kind}, number {number} of this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/grade_order.py" />
      <source>{labels} and {labels_2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/offered.py" />
      <source>{label} (no longer one of the choices)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/decision.py" />
      <source>{label} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>{label} areas: {own} self-graded{moderated}, of {total}.{year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>{label} cannot be set to that, so it stays as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/task_list.py" />
      <source>{label} cannot start yet. {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/learning/entry_card.py" />
      <source>{label} elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/settings.py" />
      <source>{label} is set until you close QA Desk, but could not be kept for next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/letters.py" />
      <source>{label} means: {descriptor}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_rows.py" />
      <source>{label} must be a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>{label} {noun}: {given} self-graded{time_before}, {settled} after moderation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/changes.py" />
      <source>{label}, own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/grades.py" />
      <source>{label}, {count} described here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/question_rows.py" />
      <source>{label}, {told} answered</source>
      <translation>{label}, {told} wedi’u hateb</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/condition_property.py" />
      <source>{label}: the condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/condition_property.py" />
      <source>{label}: which answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>{label}: {given} own grades, {settled} {noun} after moderation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/cross_tab.py" />
      <source>{left_out} have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/waiting.py" />
      <source>{left} tries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/draft.py" />
      <source>{left} without an auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>{limit} {unit} from question {join}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/groups/timescale.py" />
      <source>{limit} {unit}, both dates asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>{listed}, and {number} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/looking/look.py" />
      <source>{looks} not shown: it is told once every return on the case is in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publish_pane.py" />
      <source>{looks} things</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/workbooks.py" />
      <source>{losses} things stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{loud}{hint}Undo sets all answers aside again, as if they had not come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/sampling/shares.py" />
      <source>{lower_first} case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>{lowest} or better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>{many} late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>{many} to grade{due}</source>
      <translation>{many} i’w graddio{due}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>{max} of the {different}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/meeting.py" />
      <source>{minutes} {part} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/share_list.py" />
      <source>{more:,} more come up as you decide about these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/edits.py" />
      <source>{more} follow-ups were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/choices.py" />
      <source>{more} other question{part} this list and changed too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>{named} is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>{named} is sealed. {sentence}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/presenter.py" />
      <source>{named} is sealed. {sentence}. Release it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/recovery/code.py" />
      <source>{named} mistyped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/rows.py" />
      <source>{name} (merged into {merged_into})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_list.py" />
      <source>{name} appears twice, on lines {first_line} and {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>{name} asked for this action to be complete, so somebody else must check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} cannot be opened for work, because its folder cannot be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} cannot be opened: {cause}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} cannot be read: this account may not open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>{name} cannot be used as a file name here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/destroying.py" />
      <source>{name} could not be destroyed, {count} of its backups were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>{name} graded {words} on {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>{name} has begun {subject}, so they stay in the audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>{name} has begun {subject}. Say why it is taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>{name} has {counted}, and such a workbook has room for {most:,}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} is a database of another program, not a desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} is already open in this window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} is being written to, so no snapshot of it could be taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} is cut short: part of it is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} is damaged: {pages}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} is empty: there is no desk in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>{name} is made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} is not a QA Desk file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/retention.py" />
      <source>{name} is not a backup of this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>{name} is not an auditor of this audit any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/desks.py" />
      <source>{name} is on a drive that can be taken out. Close the desk before you take it out, and keep backups on another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>{name} is open in another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workplace.py" />
      <source>{name} is your desk now. The desk as it was before is kept beside it as {name_2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/grading_session.py" />
      <source>{name} is {count:,} characters long and {LONGEST_TEXT:,} can be kept, so it is not saved until you make it shorter here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} is {what}, so it cannot be opened as a desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} was made by a newer QA Desk: it is written in form {version}, and this one reads up to {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} was made by an earlier QA Desk, and could not be brought up to this one: {cause}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} was made by an earlier QA Desk. Its copy in the form of this one did not pass every check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{name} was not closed properly, and the {name}-wal left beside it does not fit it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>{name} was not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>{name} was not saved: the disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/atomic_files.py" />
      <source>{name} was not saved: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/workbooks.py" />
      <source>{name} {edition}.xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>{name}'s return holds a case that was never given to {name_2} here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/rows.py" />
      <source>{name}, from {auditor_name}: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/sentence.py" />
      <source>{name}, in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/cross_tab/rows.py" />
      <source>{name}, small group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/needs.py" />
      <source>{not_in} {part} not in{words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>{not_signed_off} Send the {ready} that {words}, or carry on. {NOT_AFTER_THIS}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{note} Nothing was added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/passphrases.py" />
      <source>{nothing_done}, because the passphrase is {lower}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/presenter.py" />
      <source>{noun} {subject} cannot be compared now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/search.py" />
      <source>{noun} {subject}, question {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>{number} after {start}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/presenter.py" />
      <source>{number} backups beside the desk are destroyed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>{number} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>{number} more references appear more than once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>{number} {title}: {who} {now}, {saw}. Agreed: {agreed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/timescales.py" />
      <source>{number}, counting {start} as day 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>{of} has no {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/model.py" />
      <source>{own_words} (self-graded)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>{pairs} pairs of grades by {rater_count} {raters}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/concerns.py" />
      <source>{partition}. Then reopen the audit and record it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/home/model.py" />
      <source>{part} of {whole}</source>
      <translation>{part} o {whole}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/view.py" />
      <source>{part}The named member counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>{place}: brackets are more than {DEEPEST} deep. Split the condition in two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>{place}: “{words}” has no meaning here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>{place}: “{words}” is not expected here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/expressions/parser.py" />
      <source>{place}: “{words}” stands alone. {advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/comparison/rows.py" />
      <source>{points_range} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>{points} down to {points_2} up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline_rows.py" />
      <source>{points} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/problem_words.py" />
      <source>{question} has “{key}”, which answers of its type do not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>{received} of {counted} signed off{sealed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/tracker.py" />
      <source>{received} of {expected} returned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/words.py" />
      <source>{received} of {returns} returns signed off{sealed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>{received} returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moderation/case.py" />
      <source>{recorded} of {count} recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{refused} {part} cannot be taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/wording.py" />
      <source>{ref} cannot wait for {ref_2}, because {ref_2} waits for {ref}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>{ref} ends by completing it or by closing it without completing, not by a colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/presenter.py" />
      <source>{ref} history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>{ref} is closed already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>{ref} is due then already: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>{ref} is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/wording.py" />
      <source>{ref} is the reference of another action in this plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>{ref} is {how}, so nothing can be added to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/completing.py" />
      <source>{ref} waits for a second person already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>{ref} waits for {ref_2}, so its making cannot be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>{ref} was changed since then, so that cannot be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/sampling.py" />
      <source>{returns} begun or finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/receipt.py" />
      <source>{returns} returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>{returns} returns, {events} events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{returns} taken in: {answers} new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{returns} {words} here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{returns} {words} ready to take in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{returns} {words} set aside. All answers are as they were before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/detail_pane.py" />
      <source>{rowCount} found</source>
      <translation>{rowCount} wedi’u canfod</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/subjects_section.py" />
      <source>{rows} passed over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>{rows} {has} a cell with too much text to keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>{rows} {has} a reference longer than {LONGEST_CODE} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>{rows} {has} more cells than there are headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/case_list.py" />
      <source>{rows} {has} no reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/plan_files.py" />
      <source>{rstrip} action plan{suffix}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/model.py" />
      <source>{rstrip}. Recorded by {actor}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/mapping.py" />
      <source>{safe} Choose another question for one of the two, or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/made_files.py" />
      <source>{saved}, but the desk could not note it: {cause}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>{sender}'s device says two different things about the same moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>{sender}'s device sent two different files under one name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>{sender}'s return answers another edition of the form than this audit asks with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>{sender}'s return does not hold together: what it holds is not what it says it holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_files.py" />
      <source>{sender}'s return has an answer that its form cannot hold: "{title}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/received_words.py" />
      <source>{sender}'s return holds {what} erased here by law.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/checks.py" />
      <source>{sender}'s return was changed after it was signed off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{set_aside} of {told} set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/grading.py" />
      <source>{share:.0f} of 100 points from {count} answers.</source>
      <translation>{share:.0f} o 100 pwynt o {count} ateb.</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/actions/acts.py" />
      <source>{short_date} is in the future. Enter today or a day in the past.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_presenter.py" />
      <source>{short_date}, {at:%H:%M}, by the clock of device {device}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/workbook_returns/view.py" />
      <source>{shown_path}. Send each to its auditor in the way your partnership sends such files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{signed_off} signed-off returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/copies_presenter.py" />
      <source>{since_words} The desk as it is now is kept beside it, and can be brought back too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/header.py" />
      <source>{split}: show this pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_view.py" />
      <source>{standing_words} {family} Signing off says these are your own grades.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>{start} {place} {words} they were one grade apart. {place} {words_2} they were further apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/preview_rows.py" />
      <source>{stays}Nothing was thrown away: opening the same files again brings them back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/workbooks.py" />
      <source>{stem} ({number}).xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/rows.py" />
      <source>{subjects:,} signed off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/disclosure/differencing.py" />
      <source>{subjects} returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agency_return.py" />
      <source>{subject} is not graded here any more: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/service.py" />
      <source>{subject} is open already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/returns.py" />
      <source>{subject} is sealed until every return on it is in, so this one cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/returns.py" />
      <source>{subject} is sealed while a return on it is held back, so this one cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/allocation.py" />
      <source>{subject} is signed off, so it is not taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/receiving/gaps.py" />
      <source>{subject} of version {version} did not come: {here}missing {numbers}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/looking.py" />
      <source>{text_of}: {count} questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>{texts} texts can be found by their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/learning/framework.py" />
      <source>{themes} from {sources_words}{span}: {lower}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>{things} had no counterpart, and became something else or went.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>{things} publishing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>{title} (own answer)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/return_making.py" />
      <source>{title} - copy of what I sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>{title} and {title_2} are different forms, so these audits cannot be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>{title} cannot be closed yet: {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>{title} cannot be read. {part} It stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/question_state.py" />
      <source>{title} comes to “{result}”, which is no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/question_state.py" />
      <source>{title} comes to “{result}”, which is no point of its scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/question_state.py" />
      <source>{title} does not fit the rule of this template</source>
      <translation>Nid yw hyn yn cyd-fynd â rheol y templed hwn: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/moves.py" />
      <source>{title} does not grade what this audit grades, so the audit cannot move to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/area_grid.py" />
      <source>{title} grades cases, so it has no areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/cross_tabs.py" />
      <source>{title} grades neither sections nor the whole, so there are no grades to count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/panel/holding.py" />
      <source>{title} has no auditor “{auditor}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/trail.py" />
      <source>{title} has no question "{name}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>{title} is closed already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>{title} is erased already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/closing.py" />
      <source>{title} is not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>{title} is not past its retention date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>{title} is now a draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/presenter.py" />
      <source>{title} is set up. Add what is to be graded next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>{title} must be a day, a month and a year, like 6 3 26 or 6 March 2026</source>
      <translation>Rhaid rhoi diwrnod, mis a blwyddyn, fel 6 3 26 neu 6 Mawrth 2026: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>{title} must be a real date</source>
      <translation>Rhaid i hwn fod yn ddyddiad go iawn: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/times.py" />
      <source>{title} must be a time of day, like 14:32 or 2.30pm</source>
      <translation>Rhaid i hwn fod yn amser o’r dydd, fel 14:32 neu 2.30pm: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/question_state.py" />
      <source>{title} must be on or after {short_date}, the day the clock starts</source>
      <translation>Rhaid i’r dyddiad fod ar neu ar ôl {short_date}, y diwrnod y mae’r cloc yn dechrau: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/question_state.py" />
      <source>{title} must be today or in the past</source>
      <translation>Rhaid i’r dyddiad fod heddiw neu yn y gorffennol: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/domain/dates.py" />
      <source>{title} must include {missing}</source>
      <translation>Rhaid i hyn gynnwys {missing}: {title}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/small_numbers.py" />
      <source>{title} tells of single cases, so small numbers cannot be hidden in it ({words}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/audits.py" />
      <source>{title} was erased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/comparisons.py" />
      <source>{title}, edition {edition}</source>
      <translation>{title}, rhifyn {edition}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/publishing.py" />
      <source>{title}, edition {edition}, is published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/presenter.py" />
      <source>{title}, edition {edition}, {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/repeat_table.py" />
      <source>{title}, row {number}</source>
      <translation>{title}, rhes {number}</translation>
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/view.py" />
      <source>{title}: areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>{title}: dissent, {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>{title}: evidence in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/answer_editors/attendance_editor.py" />
      <source>{title}: in place of the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/my_cases/presenter.py" />
      <source>{title}: my cases</source>
      <translation>{title}: fy achosion</translation>
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>{title}: seen in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/subject_access.py" />
      <source>{title}: why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/check_presenter.py" />
      <source>{title}: {count} found, told below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/concerns/words.py" />
      <source>{told_words}. Not discharged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/attendance.py" />
      <source>{told} Not quorate: {listed} not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/attendance.py" />
      <source>{told} Not quorate: {minimum} are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/attendance.py" />
      <source>{told} Quorate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>{told} Read the draft through before you publish it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{told} and {part} reopened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/history.py" />
      <source>{told} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/cross_tab.py" />
      <source>{told} no grade: not applicable, or it could not be judged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{told} set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/attendance.py" />
      <source>{told} {left} still to mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/outline_rows.py" />
      <source>{told}, has a problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/read_aloud.py" />
      <source>{told}, {needed} among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>{told}: a draft.{saved} {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>{told}: published{since}. It never changes; make a new edition to change it.{warning}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>{told}: retired, so new audits are not offered it. Audits that use it go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/comparison.py" />
      <source>{total} questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/welcome/waiting.py" />
      <source>{tries} left before a 1 minute wait. Check Caps Lock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/links.py" />
      <source>{unknown} cannot be linked: it is not in this audit, or its grades are still sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/history.py" />
      <source>{upper}{happened} since the move, so it cannot be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/columns.py" />
      <source>{used_by} audits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/rules.py" />
      <source>{used} question{part} still graded on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/agreement/words.py" />
      <source>{value:.2f} (95% range {low:.2f} to {high:.2f})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/findings/words_presenter.py" />
      <source>{value} It was: “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/desk_check.py" />
      <source>{value} pages read as they were written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/counts.py" />
      <source>{visited} areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/presenter.py" />
      <source>{vocabulary_words}, seen in {seen}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>{what} allows Not applicable but offers no reason for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_shelf/import_report.py" />
      <source>{what} became: {became}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/retention/keeping.py" />
      <source>{what} cannot be erased: a legal hold stands over {over} ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>{what} has a key “{key}” that is not known.{near_miss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>{what} has no questions for its rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>{what} has no questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>{what} has no “{key}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>{what} has the value “{value}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/scale_reader.py" />
      <source>{what} has two points called “{value}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>{what} has words for a constraint but no constraint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/scale_reader.py" />
      <source>{what} has {count} points; {FEWEST_POINTS} to {MOST_POINTS} can be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>{what} has {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>{what} has “{key}”, but it has a calculation and is never asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>{what} has “{key}”, which is for questions of the type {takers}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/scale_reader.py" />
      <source>{what} is called “{value}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>{what} is fixed by {fixed_by} and was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>{what} is fixed by {fixed_by}. {own} a template with another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>{what} is of the type {kind}, inside a repeat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>{what} is worked out, so its clock needs a date of another question to start from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>{what} is written as keys and values, one to a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/question_reader.py" />
      <source>{what} names “{value}”, which is no point of its scale.{near_miss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>{what} needs {minimum}, but the grid has {count} roles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/rule_reader.py" />
      <source>{what} says it is statutory but names no source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/keeping/rows.py" />
      <source>{what} was erased: {reason}. Decided by {decided_by}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/store/refusals.py" />
      <source>{what} was not made: {cause}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/translation_reader.py" />
      <source>{what}: there are no such words in this template to translate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/scale_reader.py" />
      <source>{what}: “{label}” has the key “{key}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/scale_reader.py" />
      <source>{what}: “{taken}” and “{label}” have the same {word}, {upper}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{which} will be reopened, because what counts there changes or something new is asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/move_preview.py" />
      <source>{whole} {part} signed off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>{who} answered {told} holds {what} at {at_most} at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/devices_page.py" />
      <source>{who} must have the same six words on their device. Ring them and let them read aloud:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/grading.py" />
      <source>{why} Held at {label} by: {titles}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/board_rows.py" />
      <source>{words}   Panel meets {spoken_date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/side_pane.py" />
      <source>{words}  Ctrl+A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/panel/accept_pane.py" />
      <source>{words}  Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/set_up/sample_presenter.py" />
      <source>{words} Checksum of the list: {checksum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/returns/rows.py" />
      <source>{words} It opens when {opens_when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_presenter.py" />
      <source>{words} That was the last one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/report_export/view.py" />
      <source>{words} You choose where it goes. That it was made is noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>{words} answer {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/actions/making.py" />
      <source>{words} is not a colour that can be set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/point_card.py" />
      <source>{words} of answer {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/presenter.py" />
      <source>{words} suggested: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/paste_pane.py" />
      <source>{words} will be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/take_in/difference_presenter.py" />
      <source>{words} {left} left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/meetings/rows.py" />
      <source>{words}, below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/cap_card.py" />
      <source>{words}, rule {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/actions/action_presenter.py" />
      <source>{words}, suggested: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/grid.py" />
      <source>{words}, the lowest of several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/areas/areas_pane.py" />
      <source>{words}. Asked: {asked} Seen: {seen} Visited by: {who}.{evidence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>{words}: {done} of {total} returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/area_checks/counts.py" />
      <source>{words}; in {counts} it could not be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/tracker.py" />
      <source>{words}; missing: {join}{given_up}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/areas/tracker.py" />
      <source>{words}; missing: {number}{given_up}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/grading/check_presenter.py" />
      <source>{word} {subject} signed off at {told}.{done}{offer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/preferences/added_holidays.py" />
      <source>{years_told} came from a file you added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/template_designer/panes/grading_pane.py" />
      <source>{{}}% or more of what counts in a section suggests {label}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/main_window.py" />
      <source>{} is not part of this version of QA Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/choice_filters.py" />
      <source>“choice_filter” of “{name}” can never offer any of its choices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/choice_filters.py" />
      <source>“choice_filter” of “{name}”, at character {number}: no choice has the attribute “{name_2}”.{near_miss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/moving/mapping.py" />
      <source>“{first}” and “{second}” cannot both become “{title}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>“{key}” of the template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>“{key}” of {lower} has {count} characters; {longest} are allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>“{key}” of {lower} is a list of words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>“{key}” of {lower} is a list: {what}, each after a dash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>“{key}” of {lower} is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>“{key}” of {lower} is words, not a list or a mapping.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>“{key}” of {lower} is written as “value: Label”, one to a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>“{key}” of {lower} is {words}; {least} to {most} can be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/condition_checks.py" />
      <source>“{key}” of “{name}” asks for “{name_2}”, which is no question here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/condition_checks.py" />
      <source>“{key}” of “{name}” holds “{name_2}” against “{value}”, which it can never be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/voice.py" />
      <source>“{label}” is answered by {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/checks.py" />
      <source>“{name}” and “{name_2}” both give the overall grade.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/checks.py" />
      <source>“{name}” and “{name_2}” both grade the section “{label}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/condition_checks.py" />
      <source>“{name}” asks for “{name_2}”, which has one answer in each row of a repeat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/condition_checks.py" />
      <source>“{name}” can never be asked: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>“{name}” cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/names.py" />
      <source>“{name}” cannot be the name of a {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>“{name}” exists: use it?</source>
      <translation>Mae “{name}” yn bod: ei defnyddio?</translation>
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/checks.py" />
      <source>“{name}” follows “{follows}”, which is not the question just before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/checks.py" />
      <source>“{name}” grades on the scale “{name_2}”, grading: uses “{wanted}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/condition_checks.py" />
      <source>“{name}” is asked depending on “{name_2}”, which is asked later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>“{name}” is larger than 20 MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/presenter.py" />
      <source>“{name}” is no file of this register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/agreement.py" />
      <source>“{name}” is not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/export_register/presenter.py" />
      <source>“{name}” is number {number}: {kind}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/loader.py" />
      <source>“{name}” is the name of a standard scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>“{name}” is there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>“{name}” stands for itself, so there is no merging to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/themes/theme.py" />
      <source>“{name}” was merged into “{name_2}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/themes/view.py" />
      <source>“{name}” was seen in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/notes.py" />
      <source>“{short}” is a short form; say in the help what it stands for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>“{title}” becomes no question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/audit_move/presenter.py" />
      <source>“{title}” becomes “{chosen}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/voices/forms.py" />
      <source>“{title}” has no question “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/domain/findings/cross_tab.py" />
      <source>“{title}” has {count} different values, so a table by it would say nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>“{title}” is fixed by {fixed_by} and is missing from “{label}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>“{title}” is fixed by {fixed_by} and was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/ui/question_match/presenter.py" />
      <source>“{title}” is not compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/locks.py" />
      <source>“{title}” was added where {fixed_by} lets nothing be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/drafts/pasting.py" />
      <source>“{told}” is no type of answer or scale known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>“{value}” is not a value QA Desk can use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>“{words}” is no percentage up to 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/services/meetings.py" />
      <source>“{words}” is none of {MARK_WORDS}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qa_desk/templates/reading/fields.py" />
      <source>“{words}” is not a name QA Desk can use.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
