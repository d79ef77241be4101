#include "models/domain/correspondence_steps.h"

#include "models/domain/task_steps.h"

#include <algorithm>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stages{std::pair(RequestStage::Draft, "draft"_L1),
                            std::pair(RequestStage::Undoable, "undoable"_L1),
                            std::pair(RequestStage::Leaving, "leaving"_L1),
                            std::pair(RequestStage::NotKnown, "not-known"_L1),
                            std::pair(RequestStage::NeedsPerson, "needs-person"_L1),
                            std::pair(RequestStage::NotAccepted, "not-accepted"_L1),
                            std::pair(RequestStage::Withdrawn, "withdrawn"_L1),
                            std::pair(RequestStage::Begun, "begun"_L1),
                            std::pair(RequestStage::Approving, "approving"_L1),
                            std::pair(RequestStage::Refused, "refused"_L1),
                            std::pair(RequestStage::Composing, "composing"_L1),
                            std::pair(RequestStage::Fixing, "fixing"_L1),
                            std::pair(RequestStage::GivenUp, "given-up"_L1),
                            std::pair(RequestStage::Awaited, "awaited"_L1),
                            std::pair(RequestStage::Archived, "archived"_L1),
                            std::pair(RequestStage::Delivered, "delivered"_L1),
                            std::pair(RequestStage::NotDelivered, "not-delivered"_L1),
                            std::pair(RequestStage::Over, "over"_L1)};

const WorkflowTask* lastTask(const WorkflowCase& told, QStringView key)
{
    const auto found = std::find_if(told.tasks.rbegin(), told.tasks.rend(), [key](const WorkflowTask& task) { return task.key == key; });
    return found == told.tasks.rend() ? nullptr : &*found;
}

bool isWaitingIn(const WorkflowCase& told, QStringView key)
{
    return std::ranges::any_of(told.steps, [key](const CaseStep& step) { return step.key == key && !step.ended; })
           || std::ranges::any_of(told.tasks, [key](const WorkflowTask& task) { return task.key == key && task.isOpen(); });
}

std::optional<UtcMs> endOf(const WorkflowCase& told, QStringView step)
{
    std::optional<UtcMs> end;
    for (const CaseStep& one : told.steps) {
        end = one.key == step && one.ended ? one.ended : end;
    }
    return end;
}

/// What the case says it came to.
QString variableOf(const WorkflowCase& told, QStringView name)
{
    const auto found = std::ranges::find(told.variables, name, &CaseVariable::name);
    return found == told.variables.end() ? QString() : found->value;
}

bool isRefused(const WorkflowCase& told) { return told.endedAt == u"endRefused" || (!told.isOpen() && variableOf(told, u"approvalOutcome") == u"refused"); }

RequestStage stageOfCase(const WorkflowCase& told, bool needsApproval)
{
    if (isRefused(told)) {
        return RequestStage::Refused;
    }
    if (!told.isOpen()) {
        const bool isGivenUp = told.endedAt == u"endAbandoned" || variableOf(told, u"issueOutcome") == u"abandon" || !told.deletedBecause.isEmpty();
        // Interfaces that tell neither the end nor the steps leave the outcome.
        const bool isComposed = told.endedAt == u"endDone" || (told.endedAt.isEmpty() && (!needsApproval || variableOf(told, u"approvalOutcome") == u"approved"));
        return isGivenUp ? RequestStage::GivenUp : isComposed ? RequestStage::Awaited : RequestStage::Over;
    }
    if (isWaitingIn(told, u"approve")) {
        return RequestStage::Approving;
    }
    return isWaitingIn(told, u"fixIssue") ? RequestStage::Fixing : RequestStage::Composing;
}

} // namespace

QLatin1StringView codeOf(RequestStage stage) { return std::ranges::find(stages, stage, &std::pair<RequestStage, QLatin1StringView>::first)->second; }

std::vector<RequestStage> allRequestStages()
{
    std::vector<RequestStage> all;
    for (const auto& [stage, code] : stages) {
        all.push_back(stage);
    }
    return all;
}

bool isOpen(RequestStage stage)
{
    switch (stage) {
    case RequestStage::NotAccepted:
    case RequestStage::Withdrawn:
    case RequestStage::Refused:
    case RequestStage::GivenUp:
    case RequestStage::Delivered:
    case RequestStage::NotDelivered:
    case RequestStage::Over: return false;
    default: return true;
    }
}

RequestStage stageOf(const RequestCourse& course, UtcMs now)
{
    if (course.isShown) { // whatever was said of it before
        return hasOutcome(course.delivery, Outcome::Delivered) ? RequestStage::Delivered
               : hasOutcome(course.delivery, Outcome::Failed)  ? RequestStage::NotDelivered
                                                               : RequestStage::Archived;
    }
    if (course.told) {
        return stageOfCase(*course.told, course.needsApproval);
    }
    switch (course.state) {
    case IntentState::Draft: return RequestStage::Draft;
    case IntentState::Waiting:
    case IntentState::Accepted: return course.notBefore && *course.notBefore > now ? RequestStage::Undoable : RequestStage::Leaving;
    case IntentState::Sending: return RequestStage::Leaving;
    case IntentState::Unknown: return RequestStage::NotKnown;
    case IntentState::NeedsPerson: return RequestStage::NeedsPerson;
    case IntentState::Refused: return RequestStage::NotAccepted;
    case IntentState::Withdrawn: return RequestStage::Withdrawn;
    case IntentState::Done: break;
    }
    return RequestStage::Begun;
}

QLatin1StringView codeOf(RequestMilestone milestone)
{
    static constexpr std::array<QLatin1StringView, requestMilestones> codes{"asked"_L1, "approved"_L1, "composed"_L1, "archived"_L1, "delivered"_L1};
    return codes[size_t(milestone)];
}

QLatin1StringView codeOf(RequestStep::State state)
{
    static constexpr std::array<QLatin1StringView, 5> codes{"not-yet"_L1, "now"_L1, "done"_L1, "not-needed"_L1, "failed"_L1};
    return codes[size_t(state)];
}

std::array<RequestStep, requestMilestones> stepsOf(const RequestCourse& course, UtcMs now)
{
    using enum RequestStep::State;
    const RequestStage stage = stageOf(course, now);
    std::array<RequestStep, requestMilestones> steps;
    for (int i = 0; i < requestMilestones; ++i) {
        steps[size_t(i)].milestone = RequestMilestone(i);
    }
    auto& [asked, approved, composed, archived, delivered] = steps;
    asked.at = course.asked;
    asked.who = course.person;
    approved.state = course.needsApproval ? NotYet : NotNeeded;
    if (course.told) {
        if (const WorkflowTask* task = lastTask(*course.told, u"approve"); task && task->ended) {
            approved.at = task->ended;
            approved.who = task->assignee;
            approved.state = Done;
        }
        composed.at = endOf(*course.told, u"compose");
    }
    archived.at = course.shown;
    const auto through = [&steps](RequestMilestone last) { // what must have been done before
        for (int i = 0; i <= int(last); ++i) {
            RequestStep& one = steps[size_t(i)];
            one.state = one.state == NotNeeded ? NotNeeded : Done;
        }
    };
    switch (stage) {
    case RequestStage::Draft:
    case RequestStage::Undoable:
    case RequestStage::Leaving: asked.state = Now; break;
    case RequestStage::NotKnown:
    case RequestStage::NeedsPerson:
    case RequestStage::NotAccepted:
    case RequestStage::Withdrawn: asked.state = Failed; break;
    case RequestStage::Begun:
        through(RequestMilestone::Asked);
        (course.needsApproval ? approved : composed).state = Now;
        break;
    case RequestStage::Approving:
        through(RequestMilestone::Asked);
        approved.state = Now;
        approved.at.reset();
        approved.who.clear();
        break;
    case RequestStage::Refused:
        through(RequestMilestone::Asked);
        approved.state = Failed;
        break;
    case RequestStage::Composing:
        through(RequestMilestone::Approved);
        composed.state = Now;
        composed.at.reset();
        break;
    case RequestStage::Fixing:
    case RequestStage::GivenUp:
    case RequestStage::Over:
        through(RequestMilestone::Approved);
        composed.state = Failed;
        composed.at.reset();
        break;
    case RequestStage::Awaited:
        through(RequestMilestone::Composed);
        archived.state = Now;
        break;
    case RequestStage::Archived:
        through(RequestMilestone::Archived);
        delivered.state = Now;
        break;
    case RequestStage::Delivered: through(RequestMilestone::Delivered); break;
    case RequestStage::NotDelivered:
        through(RequestMilestone::Archived);
        delivered.state = Failed;
        break;
    }
    return steps;
}

} // namespace cf
