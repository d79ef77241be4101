// Tasks and cases for programs, in stable codes. Pure functions.
#pragma once

#include "ui/tasks/task_words_presenter.h"

#include <QJsonObject>

namespace cf::ui {

QJsonObject taskJson(const WorkflowTask& task, UtcMs now);
QJsonObject inboxLineJson(const cache::InboxLine& line, UtcMs now);
/// With everything that happened in it.
QJsonObject caseJson(const evidence::CaseStory& story);

} // namespace cf::ui
