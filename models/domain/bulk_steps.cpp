#include "models/domain/bulk_steps.h"

#include <algorithm>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

const CaseStep* openStep(const WorkflowCase& told, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        const auto found = std::ranges::find_if(told.steps, [key](const CaseStep& step) { return step.key == key && !step.ended; });
        if (found != told.steps.end()) {
            return &*found;
        }
    }
    return nullptr;
}

CaseVariable number(const QString& name, qint64 value) { return {name, u"long"_s, QString::number(value)}; }

Intent toCase(const BulkCourse& course, const QString& key, Deed deed)
{
    Intent intent;
    intent.command = {key, std::move(deed)};
    intent.system = course.workflow;
    intent.subject = course.reference;
    intent.plan = course.reference;
    return intent;
}

/// Letters that were not sent are an issue for a person there, unless somebody here withdrew them and the others left.
Intent finished(const BulkCourse& course, const WorkflowCase& told, const CaseStep& work)
{
    const qint64 sent = course.of(IntentState::Done), refused = course.of(IntentState::Refused), withdrawn = course.of(IntentState::Withdrawn);
    const qint64 all = sent + refused + withdrawn;
    QString error;
    if (refused > 0) {
        error = u"%1 of %2 letters could not be handed over"_s.arg(refused).arg(all);
    } else if (sent == 0) {
        error = u"all %1 letters were withdrawn"_s.arg(all);
    }
    FinishWork deed{told.nativeId, regenerateTopic.toString(), error.isEmpty(), error, {number(u"lettersSent"_s, sent), number(u"lettersRefused"_s, refused), number(u"lettersWithdrawn"_s, withdrawn)}};
    return toCase(course, derivedCommandKey(course.reference, u"finish-work/"_s + work.nativeId), std::move(deed));
}

} // namespace

qint64 BulkCourse::of(IntentState state) const
{
    const auto found = std::ranges::find(letters, state, &std::pair<IntentState, qint64>::first);
    return found == letters.end() ? 0 : found->second;
}

QString workAskedFor(const WorkflowCase& told)
{
    const CaseStep* work = told.isOpen() ? openStep(told, {u"regenerate"}) : nullptr;
    return work ? work->nativeId : QString();
}

NextOfBulk nextOfBulk(const BulkCourse& course, const WorkflowCase& told)
{
    NextOfBulk next;
    if (!told.isOpen()) {
        next.isOver = true;
        next.why = told.endedAt == u"endRefused" ? u"it was refused"_s : u"its case is over"_s;
        return next;
    }
    if (const CaseStep* work = openStep(told, {u"regenerate"})) {
        const qint64 waiting = course.of(IntentState::Waiting);
        const qint64 moving = course.of(IntentState::Accepted) + course.of(IntentState::Sending) + course.of(IntentState::Unknown);
        if (waiting > 0) {
            next.wantsLetters = moving < lettersAtOnce / 2;
        } else if (moving == 0 && course.of(IntentState::NeedsPerson) == 0 && course.of(IntentState::Draft) == 0) {
            next.intents.push_back(finished(course, told, *work));
        }
    }
    if (openStep(told, {u"onDelivered", u"onFailed", u"waitDelivery"})) { // engines tell the gateway, or what it waits for
        next.wantsOutcomes = true;
        const bool isGood = course.outcomes.delivered > 0 || course.outcomes.failed == 0;
        const CaseStep* waiting = isGood ? openStep(told, {u"onDelivered", u"waitDelivery"}) : openStep(told, {u"onFailed", u"waitDelivery"});
        if (course.outcomes.isWhole && waiting) {
            TellCase deed{told.nativeId, (isGood ? deliveryConfirmed : deliveryFailed).toString(), {number(u"lettersDelivered"_s, course.outcomes.delivered), number(u"lettersFailed"_s, course.outcomes.failed)}};
            next.intents.push_back(toCase(course, derivedCommandKey(course.reference, u"tell/"_s + waiting->nativeId), std::move(deed)));
        }
    }
    return next;
}

} // namespace cf
