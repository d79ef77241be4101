#include "ui/tasks/task_json_presenter.h"

#include "models/evidence/result_export.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QJsonValue timeJson(std::optional<UtcMs> at) { return at ? QJsonValue(evidence::isoUtc(*at)) : QJsonValue(QJsonValue::Null); }

} // namespace

QJsonObject taskJson(const WorkflowTask& task, UtcMs now)
{
    QJsonArray outcomes;
    for (const TaskOutcome& outcome : outcomesOf(task)) {
        outcomes.append(outcome.code);
    }
    return {{u"id"_s, task.nativeId},
            {u"step"_s, task.key},
            {u"name"_s, task.name},
            {u"open"_s, task.isOpen()},
            {u"assignee"_s, task.assignee},
            {u"owner"_s, task.owner},
            {u"delegated"_s, task.isDelegated},
            {u"groups"_s, QJsonArray::fromStringList(task.groups)},
            {u"created"_s, timeJson(task.created)},
            {u"claimed"_s, timeJson(task.claimed)},
            {u"due"_s, timeJson(task.due)},
            {u"overdue"_s, task.isOpen() && isOverdue(task, now)},
            {u"ended"_s, timeJson(task.ended)},
            {u"outcomes"_s, outcomes}};
}

QJsonObject inboxLineJson(const cache::InboxLine& line, UtcMs now)
{
    QJsonObject object = taskJson(line.task, now);
    object.insert(u"system"_s, line.repositoryName);
    object.insert(u"case"_s, line.caseId);
    object.insert(u"reference"_s, line.reference);
    object.insert(u"caseName"_s, line.caseName);
    object.insert(u"process"_s, line.definition);
    object.insert(u"about"_s, line.aboutRef);
    object.insert(u"record"_s, line.about.value());
    return object;
}

QJsonObject caseJson(const evidence::CaseStory& story)
{
    const WorkflowCase& of = story.known.what;
    QJsonArray events;
    for (const evidence::CaseEvent& event : story.events) {
        events.append(QJsonObject{{u"kind"_s, QString(codeOf(event.kind))},
                                  {u"at"_s, timeJson(event.at)},
                                  {u"what"_s, event.what},
                                  {u"step"_s, event.key},
                                  {u"task"_s, event.task},
                                  {u"actor"_s, event.actor},
                                  {u"role"_s, event.role},
                                  {u"decision"_s, event.decision},
                                  {u"comment"_s, event.comment},
                                  {u"due"_s, timeJson(event.due)},
                                  {u"late"_s, event.isLate}});
    }
    return {{u"id"_s, of.nativeId},
            {u"reference"_s, of.reference},
            {u"name"_s, of.name},
            {u"process"_s, of.definitionKey},
            {u"processVersion"_s, of.definitionVersion},
            {u"startedBy"_s, of.startedBy},
            {u"started"_s, timeJson(of.started)},
            {u"ended"_s, timeJson(of.ended)},
            {u"endedAt"_s, of.endedAt},
            {u"suspended"_s, of.isSuspended},
            {u"about"_s, story.subject.reference},
            {u"record"_s, story.subject.about.value()},
            {u"system"_s, story.known.repositoryName},
            {u"completeTo"_s, timeJson(story.known.watermark)},
            {u"events"_s, events}};
}

} // namespace cf::ui
