// What tasks and cases hold, in words: the same in the window and on the command line. Pure functions from values to texts.
#pragma once

#include "models/domain/task_steps.h"
#include "models/evidence/case_story.h"
#include "ui/record/record_text_presenter.h"

#include <QTimeZone>

namespace cf::ui {

/// In whose clock times are told.
struct TaskTelling {
    UtcMs now = 0;
    QTimeZone zone = QTimeZone::utc();
    QString time(UtcMs at) const; ///< with its zone
};

QString taskActWord(TaskAct act);                               ///< "Claim"
QString outcomeWord(const QString& code);                       ///< on a button: "Approve"
QString decisionWord(const QString& decision);                  ///< afterwards: "approved"; what is not known stays as told
QString taskBarWords(TaskBar bar, const QString& name);         ///< a sentence; name: of who has the task, or asked for it; of ExceptionOpen the sentence itself
QString taskName(const WorkflowTask& task);
QString caseName(const WorkflowCase& of);
QString definitionWord(const QString& definition);
QString ageWords(UtcMs since, UtcMs now);                       ///< "3 d", "5 h", "12 min"
/// Empty: it has no due time. Overdue says so.
QString dueWords(const std::optional<UtcMs>& due, const TaskTelling& telling);
bool isOverdue(const WorkflowTask& task, UtcMs now);

/// What was asked of a task, without saying of which: "Claim", "Complete: approved".
QString taskDeedWords(const Deed& deed);
/// Where a command about a task stands, as its list says it; empty icon: nothing that is to be known.
MarkedText commandMark(const Intent& intent, UtcMs now);
/// What became of a refused one: what was asked, why it was not done, who had the task before and who has it now.
QString refusedWords(const Intent& intent, const QString& before, const WorkflowTask& now, const TaskTelling& telling, const std::optional<UtcMs>& watermark);

MarkedText eventMark(const evidence::CaseEvent& event);
/// The latest last, as it happened.
QList<DeliveryLine> caseLinesOf(const evidence::CaseStory& story, const TaskTelling& telling);
QList<RecordFact> caseFactsOf(const evidence::CaseStory& story, const TaskTelling& telling);
QList<RecordFact> taskFactsOf(const evidence::CaseStory& story, const WorkflowTask& task, const TaskTelling& telling);
/// Of what a case is true: "Casework, complete to 14 Mar 2025, 09:12 CET".
QString caseScopeWords(const cache::KnownCase& known, const TaskTelling& telling);

} // namespace cf::ui
