#include "models/domain/reissue_steps.h"

#include "models/base/sha256.h"

#include <algorithm>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

const CaseStep* openStep(const WorkflowCase& told, QStringView key)
{
    const auto found = std::ranges::find_if(told.steps, [key](const CaseStep& step) { return step.key == key && !step.ended; });
    return found == told.steps.end() ? nullptr : &*found;
}

bool hasOpenTask(const WorkflowCase& told, QStringView key)
{
    return std::ranges::any_of(told.tasks, [key](const WorkflowTask& task) { return task.key == key && task.isOpen(); });
}

const PlannedCommand* planned(const ReissueCourse& course, const QString& key)
{
    const auto found = std::ranges::find(course.planned, key, &PlannedCommand::key);
    return found == course.planned.end() ? nullptr : &*found;
}

/// Each time the engine asks for the work it is a piece of its own.
QString handOverKey(const ReissueCourse& course, const CaseStep& work) { return derivedCommandKey(course.reference, u"hand-over/"_s + work.nativeId); }

Intent intentOf(const ReissueCourse& course, const ReissueRequest& request, const RepositoryId& system, const QString& key, Deed deed)
{
    Intent intent;
    intent.command = {key, std::move(deed)};
    intent.system = system;
    intent.subject = course.reference;
    intent.about = request.communication;
    intent.plan = course.reference;
    return intent;
}

HandOver handedOver(const ReissueRequest& request, const ReissueCourse& course, const QByteArray& bytes)
{
    HandOver deed;
    deed.communication = request.communication.value();
    deed.documentId = request.documentId;
    deed.channel = code(request.channel);
    deed.recipient = request.recipient;
    deed.address = request.address;
    deed.mark = request.mark;
    deed.caseReference = course.reference;
    deed.mime = request.mime;
    deed.fileName = request.fileName;
    deed.bytes = bytes;
    const bool isComposed = request.mode != ReissueMode::ResendArchived;
    deed.sha256 = isComposed ? sha256Of(bytes) : request.sha256;
    if (isComposed) {
        deed.mime = u"application/pdf"_s;
        deed.fileName.clear();
    }
    return deed;
}

void finish(NextOfReissue& next, const ReissueRequest& request, const ReissueCourse& course, const WorkflowCase& told, const CaseStep& work, const QString& error)
{
    FinishWork deed{told.nativeId, regenerateTopic.toString(), error.isEmpty(), error, {}};
    deed.variables = {{u"handOver"_s, u"string"_s, handOverKey(course, work)}};
    const QString key = derivedCommandKey(course.reference, u"finish-work/"_s + work.nativeId);
    next.intents.push_back(intentOf(course, request, course.workflow, key, std::move(deed)));
}

QString composeKeyOf(const QString& reference, const CaseStep& work) { return derivedCommandKey(reference, u"compose/"_s + work.nativeId); }

/// Composed first, and handed over when there is a document.
void composeAndHandOver(NextOfReissue& next, const ReissueRequest& request, const ReissueCourse& course, const WorkflowCase& told, const CaseStep& work,
                        const std::optional<QByteArray>& bytes, const QString& trouble, const std::optional<Compose>& compose)
{
    const QString key = composeKeyOf(course.reference, work);
    const PlannedCommand* made = planned(course, key);
    if (!made) {
        if (!trouble.isEmpty()) {
            finish(next, request, course, told, work, trouble);
        } else if (!compose) {
            next.wantsData = true;
        } else {
            next.intents.push_back(intentOf(course, request, course.composition, key, *compose));
        }
    } else if (made->state == IntentState::Refused || made->state == IntentState::Withdrawn) {
        finish(next, request, course, told, work, made->error.isEmpty() ? u"withdrawn"_s : made->error);
    } else if (made->state == IntentState::Done && !trouble.isEmpty()) {
        finish(next, request, course, told, work, trouble);
    } else if (made->state == IntentState::Done && !bytes) {
        next.wantsDocument = key;
    } else if (made->state == IntentState::Done) {
        next.intents.push_back(intentOf(course, request, course.middleware, handOverKey(course, work), handedOver(request, course, *bytes)));
    }
}

} // namespace

QString composeKey(const QString& reference, const WorkflowCase& told)
{
    const CaseStep* work = openStep(told, u"regenerate");
    return work ? composeKeyOf(reference, *work) : QString();
}

NextOfReissue nextOfReissue(const ReissueRequest& request, const ReissueCourse& course, const WorkflowCase& told, const std::optional<QByteArray>& bytes,
                            const QString& trouble, const std::optional<Compose>& compose)
{
    NextOfReissue next;
    if (!told.isOpen()) {
        return next;
    }
    if (const CaseStep* work = openStep(told, u"regenerate")) {
        const PlannedCommand* handOver = planned(course, handOverKey(course, *work));
        if (!handOver) {
            if (course.middleware.isEmpty()) {
                next.wantsMiddleware = true;
            } else if (request.mode != ReissueMode::ResendArchived) {
                composeAndHandOver(next, request, course, told, *work, bytes, trouble, compose);
            } else if (!trouble.isEmpty()) {
                finish(next, request, course, told, *work, trouble);
            } else if (!bytes) {
                next.wantsBytes = true;
            } else {
                next.intents.push_back(intentOf(course, request, course.middleware, handOverKey(course, *work), handedOver(request, course, *bytes)));
            }
        } else if (handOver->state == IntentState::Done) {
            finish(next, request, course, told, *work, {});
        } else if (handOver->state == IntentState::Refused || handOver->state == IntentState::Withdrawn) {
            finish(next, request, course, told, *work, handOver->error.isEmpty() ? u"withdrawn"_s : handOver->error);
        }
    }
    const bool isGood = hasOutcome(course.delivered, Outcome::Delivered);
    const bool isLost = hasOutcome(course.delivered, Outcome::Failed);
    const CaseStep* waiting = isGood ? openStep(told, u"onDelivered") : isLost ? openStep(told, u"onFailed") : nullptr;
    if (!waiting && (isGood || isLost)) {
        waiting = openStep(told, u"waitDelivery"); // engines tell the gateway, or what it waits for
    }
    if (waiting) {
        const QString key = derivedCommandKey(course.reference, u"tell/"_s + waiting->nativeId);
        next.intents.push_back(intentOf(course, request, course.workflow, key, TellCase{told.nativeId, (isGood ? deliveryConfirmed : deliveryFailed).toString(), {}}));
    }
    return next;
}

QString lastHandOver(const ReissueCourse& course, const WorkflowCase& told)
{
    for (auto step = told.steps.rbegin(); step != told.steps.rend(); ++step) {
        if (step->key == u"regenerate" && planned(course, handOverKey(course, *step))) {
            return handOverKey(course, *step);
        }
    }
    return {};
}

ReissueStage stageOf(const WorkflowCase& told)
{
    if (!told.isOpen()) {
        return told.endedAt == u"endDone" ? ReissueStage::Closed : told.endedAt == u"endRefused" ? ReissueStage::RefusedThere : ReissueStage::Unknown;
    }
    if (hasOpenTask(told, u"verifyAuthorization")) {
        return ReissueStage::Verifying;
    }
    if (hasOpenTask(told, u"approve")) {
        return ReissueStage::Approving;
    }
    if (hasOpenTask(told, u"fixIssue")) {
        return ReissueStage::Fixing;
    }
    if (hasOpenTask(told, u"confirm")) {
        return ReissueStage::Confirming;
    }
    if (openStep(told, u"regenerate")) {
        return ReissueStage::Sending;
    }
    if (openStep(told, u"onDelivered") || openStep(told, u"waitDelivery")) {
        return ReissueStage::Delivering;
    }
    return ReissueStage::Unknown;
}

} // namespace cf
