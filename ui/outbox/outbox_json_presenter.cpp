#include "ui/outbox/outbox_json_presenter.h"

#include "models/evidence/result_export.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QString codeOfError(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline: return u"OFFLINE"_s;
    case ErrorKind::Timeout: return u"TIMEOUT"_s;
    case ErrorKind::Unauthorised: return u"UNAUTHORISED"_s;
    case ErrorKind::NotFound: return u"NOT_FOUND"_s;
    case ErrorKind::Conflict: return u"CONFLICT"_s;
    case ErrorKind::RateLimited: return u"RATE_LIMITED"_s;
    case ErrorKind::Rejected: return u"REJECTED"_s;
    case ErrorKind::Protocol: return u"PROTOCOL"_s;
    case ErrorKind::Storage: return u"STORAGE"_s;
    case ErrorKind::Unavailable: return u"UNAVAILABLE"_s;
    case ErrorKind::Locked: return u"LOCKED"_s;
    case ErrorKind::Cancelled: return u"CANCELLED"_s;
    }
    return {};
}

QJsonValue timeJson(std::optional<UtcMs> at) { return at ? QJsonValue(evidence::isoUtc(*at)) : QJsonValue(QJsonValue::Null); }

} // namespace

QString stageCode(const Intent& intent) { return intent.seen ? u"SEEN"_s : intent.state == IntentState::Done ? u"RECEIPT"_s : u"INTENDED"_s; }

QJsonObject commandJson(const outbox::ListedIntent& listed, const OutboxTelling& telling)
{
    const Intent& intent = listed.intent;
    QJsonObject object{{u"key"_s, intent.command.key},
                       {u"does"_s, QString(codeOf(intent.command.deed))},
                       {u"words"_s, deedWords(intent.command.deed)},
                       {u"system"_s, telling.systemName(intent.system)},
                       {u"connected"_s, telling.isConnected(intent.system)},
                       {u"about"_s, intent.about.value()},
                       {u"plan"_s, intent.plan},
                       {u"planKind"_s, listed.planKind},
                       {u"person"_s, listed.person},
                       {u"state"_s, QString(codeOf(intent.state))},
                       {u"stage"_s, stageCode(intent)},
                       {u"receipt"_s, intent.effect.reference},
                       {u"seen"_s, timeJson(intent.seen)},
                       {u"attempts"_s, intent.attempts},
                       {u"lastAttempt"_s, timeJson(intent.lastAttempt)},
                       {u"notBefore"_s, timeJson(isOpen(intent.state) ? intent.notBefore : std::nullopt)},
                       {u"follows"_s, intent.follows},
                       {u"changed"_s, timeJson(listed.changed)},
                       {u"error"_s, QJsonValue::Null}};
    if (intent.error) {
        object.insert(u"error"_s, QJsonObject{{u"kind"_s, codeOfError(intent.error->kind)}, {u"detail"_s, intent.error->detail}});
    }
    return object;
}

QJsonObject stateCountsJson(const std::vector<std::pair<IntentState, qint64>>& counts)
{
    QJsonObject object;
    for (const auto& [state, count] : counts) {
        object.insert(QString(codeOf(state)), count);
    }
    return object;
}

QJsonObject planJson(const PlanStanding& standing)
{
    const Plan& plan = standing.plan;
    return {{u"id"_s, plan.id},         {u"kind"_s, plan.kind},     {u"title"_s, plan.title},
            {u"reason"_s, plan.reason}, {u"person"_s, plan.person}, {u"created"_s, timeJson(plan.created)},
            {u"paused"_s, plan.isPaused}, {u"commands"_s, standing.all()}, {u"states"_s, stateCountsJson(standing.counts)}, {u"seen"_s, standing.seen}};
}

QJsonArray stepsJson(const std::vector<IntentStep>& steps)
{
    QJsonArray array;
    for (const IntentStep& step : steps) {
        array << QJsonObject{{u"at"_s, timeJson(step.at)},
                             {u"state"_s, QString(codeOf(step.state))},
                             {u"person"_s, step.person},
                             {u"detail"_s, step.detail},
                             {u"error"_s, step.error ? QJsonValue(codeOfError(*step.error)) : QJsonValue(QJsonValue::Null)}};
    }
    return array;
}

QStringList commandColumns()
{
    return {u"key"_s,     u"does"_s, u"words"_s, u"system"_s,   u"about"_s,       u"plan"_s,      u"planKind"_s, u"person"_s, u"state"_s,
            u"stage"_s, u"receipt"_s, u"seen"_s,  u"attempts"_s, u"lastAttempt"_s, u"notBefore"_s, u"follows"_s,  u"changed"_s, u"error"_s};
}

QByteArray commandCsvLine(const outbox::ListedIntent& listed, const OutboxTelling& telling)
{
    const QJsonObject object = commandJson(listed, telling);
    QByteArrayList cells;
    for (const QString& column : commandColumns()) {
        const QJsonValue value = object[column];
        const QString text = value.isObject()   ? u"%1 %2"_s.arg(value[u"kind"].toString(), value[u"detail"].toString())
                             : value.isDouble() ? QString::number(value.toInteger())
                                                : value.toString();
        cells << evidence::csvCell(text);
    }
    return cells.join(',') + "\r\n";
}

} // namespace cf::ui
