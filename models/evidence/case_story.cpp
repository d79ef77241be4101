#include "models/evidence/case_story.h"

#include "models/domain/task_steps.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr std::array codes{std::pair(CaseEventKind::Started, "started"_L1), std::pair(CaseEventKind::Opened, "opened"_L1), std::pair(CaseEventKind::Claimed, "claimed"_L1),
                           std::pair(CaseEventKind::Decided, "decided"_L1), std::pair(CaseEventKind::Dropped, "dropped"_L1), std::pair(CaseEventKind::Said, "said"_L1),
                           std::pair(CaseEventKind::Did, "did"_L1),         std::pair(CaseEventKind::Waits, "waits"_L1),     std::pair(CaseEventKind::Ended, "ended"_L1),
                           std::pair(CaseEventKind::Gone, "gone"_L1)};

/// Words that somebody said so shortly before completing a task were said with it.
constexpr UtcMs withMs = 10 * 60'000;

bool isSaidWith(const CaseComment& comment, const WorkflowTask& task)
{
    return comment.taskId == task.nativeId && comment.at && task.ended && *comment.at <= *task.ended && *comment.at >= *task.ended - withMs && isSamePerson(comment.author, task.assignee);
}

CaseEvent eventOf(const WorkflowTask& task)
{
    CaseEvent event;
    event.what = task.name.isEmpty() ? task.key : task.name;
    event.key = task.key;
    event.actor = task.assignee;
    event.role = task.groups.join(u", "_s);
    event.task = task.nativeId;
    event.due = task.due;
    return event;
}

void addTask(std::vector<CaseEvent>& events, const WorkflowCase& of, const WorkflowTask& task, UtcMs now)
{
    CaseEvent event = eventOf(task);
    if (task.isOpen()) {
        event.kind = task.assignee.isEmpty() ? CaseEventKind::Opened : CaseEventKind::Claimed;
        event.at = task.assignee.isEmpty() || !task.claimed ? task.created : task.claimed;
        event.isLate = task.due && *task.due < now;
        events.push_back(std::move(event));
        return;
    }
    const bool isDropped = !task.deletedBecause.isEmpty() && task.deletedBecause != u"completed";
    event.kind = isDropped ? CaseEventKind::Dropped : CaseEventKind::Decided;
    event.at = task.ended;
    event.isLate = task.due && task.ended && *task.due < *task.ended;
    event.decision = isDropped ? task.deletedBecause : decisionOf(of, task);
    QStringList said;
    for (const CaseComment& comment : of.comments) {
        if (isSaidWith(comment, task)) {
            said << comment.message;
        }
    }
    event.comment = said.join(u'\n');
    events.push_back(std::move(event));
}

void addComment(std::vector<CaseEvent>& events, const WorkflowCase& of, const CaseComment& comment)
{
    const auto task = std::ranges::find(of.tasks, comment.taskId, &WorkflowTask::nativeId);
    if (task != of.tasks.end() && !task->isOpen() && isSaidWith(comment, *task)) {
        return; // stands with what was decided
    }
    CaseEvent event = task == of.tasks.end() ? CaseEvent() : eventOf(*task);
    event.kind = CaseEventKind::Said;
    event.at = comment.at;
    event.actor = comment.author;
    event.comment = comment.message;
    event.due.reset();
    events.push_back(std::move(event));
}

/// Gateways, flows and events that begin a case say nothing to a person.
bool isTold(const CaseStep& step)
{
    static constexpr std::array<QStringView, 6> silent{u"sequenceFlow", u"exclusiveGateway", u"parallelGateway", u"inclusiveGateway", u"startEvent", u"userTask"};
    return std::ranges::find(silent, QStringView(step.kind)) == silent.end();
}

void addStep(std::vector<CaseEvent>& events, const CaseStep& step)
{
    if (!isTold(step) || step.kind == u"endEvent") {
        return;
    }
    CaseEvent event;
    event.kind = step.ended ? CaseEventKind::Did : CaseEventKind::Waits;
    event.at = step.ended ? step.ended : step.started;
    event.what = step.name.isEmpty() ? step.key : step.name;
    event.key = step.key;
    events.push_back(std::move(event));
}

QString endName(const WorkflowCase& of)
{
    const auto end = std::ranges::find(of.steps, of.endedAt, &CaseStep::key);
    return end == of.steps.end() || end->name.isEmpty() ? of.endedAt : end->name;
}

Result<CaseStory> storyOf(store::Database& database, Result<cache::KnownCase> known, UtcMs now)
{
    CF_CHECK(known);
    CaseStory story{*std::move(known), {}, {}};
    CF_TRY(story.subject, cache::subjectOf(database, story.known.what));
    story.events = eventsOf(story.known, now);
    return story;
}

} // namespace

QLatin1StringView codeOf(CaseEventKind kind) { return std::ranges::find(codes, kind, &decltype(codes)::value_type::first)->second; }

QString decisionOf(const WorkflowCase& of, const WorkflowTask& task)
{
    if (!task.outcome.isEmpty()) {
        return task.outcome;
    }
    for (const TaskOutcome& outcome : outcomesOf(task)) {
        for (const CaseVariable& set : outcome.variables) {
            const auto local = std::ranges::find(task.variables, set.name, &CaseVariable::name);
            if (local != task.variables.end() && local->value == set.value) {
                return outcome.code;
            }
            // Of the case: it says so of the last task of this step alone.
            const auto last = std::ranges::find_if(of.tasks.rbegin(), of.tasks.rend(), [&](const WorkflowTask& one) { return one.key == task.key; });
            const auto global = std::ranges::find(of.variables, set.name, &CaseVariable::name);
            if (last != of.tasks.rend() && last->nativeId == task.nativeId && global != of.variables.end() && global->value == set.value) {
                return outcome.code;
            }
        }
    }
    return {};
}

std::vector<CaseEvent> eventsOf(const cache::KnownCase& known, UtcMs now)
{
    const WorkflowCase& of = known.what;
    std::vector<CaseEvent> events;
    CaseEvent started;
    started.at = of.started;
    started.actor = of.startedBy;
    started.what = of.definitionName.isEmpty() ? of.definitionKey : of.definitionName;
    events.push_back(started);
    for (const WorkflowTask& task : of.tasks) {
        addTask(events, of, task, now);
    }
    for (const CaseComment& comment : of.comments) {
        addComment(events, of, comment);
    }
    for (const CaseStep& step : of.steps) {
        addStep(events, step);
    }
    if (!of.isOpen()) {
        CaseEvent ended;
        ended.kind = CaseEventKind::Ended;
        ended.at = of.ended;
        ended.what = endName(of);
        ended.key = of.endedAt;
        ended.comment = of.deletedBecause;
        events.push_back(ended);
    }
    for (const cache::StandingEvent& standing : known.standings) {
        CaseEvent gone;
        gone.kind = CaseEventKind::Gone;
        gone.at = standing.at;
        gone.what = QString(code(standing.standing));
        gone.comment = standing.basis;
        events.push_back(gone);
    }
    std::ranges::stable_sort(events, [](const CaseEvent& a, const CaseEvent& b) {
        return std::tuple(!a.at, a.at.value_or(0), a.kind != CaseEventKind::Started) < std::tuple(!b.at, b.at.value_or(0), b.kind != CaseEventKind::Started);
    });
    return events;
}

QFuture<Result<CaseStory>> caseStoryOf(cache::Cache& cache, RepositoryId repository, QString nativeId, UtcMs now)
{
    return cache.readers().read([=](store::Database& database) { return storyOf(database, cache::readCase(database, repository, nativeId), now); });
}

QFuture<Result<CaseStory>> caseStoryOf(cache::Cache& cache, QString idOrReference, UtcMs now)
{
    return cache.readers().read([=](store::Database& database) { return storyOf(database, cache::readCase(database, idOrReference), now); });
}

QFuture<Result<CaseStory>> caseStoryOfTask(cache::Cache& cache, QString task, QString systemName, UtcMs now)
{
    return cache.readers().read([=](store::Database& database) -> Result<CaseStory> {
        CF_TRY(const cache::TaskPlaceKnown place, cache::findTask(database, task, systemName));
        return storyOf(database, cache::readCase(database, place.repository, place.caseId), now);
    });
}

QFuture<Result<cache::Inbox>> inboxOf(cache::Cache& cache, cache::InboxQuestion question)
{
    return cache.readers().read([question = std::move(question)](store::Database& database) { return cache::readInbox(database, question); });
}

} // namespace cf::evidence
