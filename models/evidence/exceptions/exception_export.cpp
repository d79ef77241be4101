#include "models/evidence/exceptions/exception_export.h"

#include "models/evidence/result_export.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QJsonValue textJson(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue secondsJson(const std::optional<qint64>& ms) { return ms ? QJsonValue(double(*ms) / 1000) : QJsonValue(); }

QJsonObject lengthsJson(const Lengths& lengths)
{
    const bool isAny = lengths.measured > 0;
    return {{u"count"_s, lengths.measured}, {u"p50Seconds"_s, isAny ? QJsonValue(double(lengths.p50) / 1000) : QJsonValue()}, {u"p90Seconds"_s, isAny ? QJsonValue(double(lengths.p90) / 1000) : QJsonValue()}};
}

QJsonValue outcomeJson(const std::optional<RecordedOutcome>& outcome)
{
    if (!outcome) {
        return {};
    }
    return QJsonObject{{u"outcome"_s, codeOf(outcome->what)}, {u"who"_s, outcome->who},         {u"note"_s, outcome->note},
                       {u"at"_s, isoUtc(outcome->at)},        {u"by"_s, codeOf(outcome->by)}, {u"holds"_s, outcome->holds},
                       {u"plan"_s, textJson(outcome->plan)}};
}

QJsonValue tieJson(const std::optional<ExceptionTie>& tie)
{
    if (!tie) {
        return {};
    }
    return QJsonObject{{u"system"_s, tie->systemName}, {u"case"_s, tie->caseId},         {u"reference"_s, tie->reference}, {u"process"_s, tie->definition},
                       {u"task"_s, textJson(tie->task)}, {u"step"_s, textJson(tie->step)}, {u"assignee"_s, textJson(tie->assignee)}, {u"open"_s, tie->isOpen}};
}

QJsonValue barJson(const std::optional<ExceptionBar>& bar) { return bar ? QJsonValue(codeOf(*bar)) : QJsonValue(); }

QJsonObject namedJson(const std::map<QString, qint64>& counts)
{
    QJsonObject object;
    for (const auto& [name, count] : counts) {
        object.insert(name, count);
    }
    return object;
}

} // namespace

QJsonObject exceptionLineJson(const LetterException& one, UtcMs now)
{
    return {{u"id"_s, one.id},
            {u"kind"_s, codeOf(one.kind)},
            {u"state"_s, codeOf(one.state)},
            {u"name"_s, one.name},
            {u"letter"_s, textJson(one.letter.value())},
            {u"documentId"_s, textJson(one.documentId)},
            {u"title"_s, textJson(one.title)},
            {u"unit"_s, textJson(one.unit)},
            {u"batch"_s, textJson(one.batch)},
            {u"template"_s, textJson(one.templateCode)},
            {u"customer"_s, textJson(one.customer)},
            {u"claim"_s, textJson(one.claim)},
            {u"run"_s, textJson(one.run)},
            {u"system"_s, textJson(one.system)},
            {u"message"_s, textJson(one.message)},
            {u"opened"_s, timeJson(one.opened)},
            {u"failed"_s, timeJson(one.failed)},
            {u"failures"_s, one.failures},
            {u"looping"_s, one.isLooping},
            {u"gone"_s, one.isGone},
            {u"team"_s, one.team},
            {u"teamBy"_s, codeOf(one.teamBy)},
            {u"owner"_s, textJson(one.owner)},
            {u"escalated"_s, one.isEscalated},
            {u"due"_s, one.due ? QJsonValue(one.due->day.toString(Qt::ISODate)) : QJsonValue()},
            {u"late"_s, one.isLate(now)},
            {u"ageSeconds"_s, secondsJson(one.age(now))},
            {u"mended"_s, timeJson(one.mended)},
            {u"outcome"_s, outcomeJson(one.outcome)}};
}

QJsonObject exceptionJson(const LetterException& one, const ExceptionRule& rule, UtcMs now)
{
    QJsonObject json = exceptionLineJson(one, now);
    QJsonArray attempts, deeds;
    for (const ExceptionAttempt& each : one.attempts) {
        attempts.append(QJsonObject{{u"at"_s, timeJson(each.at)}, {u"failed"_s, each.isFailure}, {u"code"_s, each.code}, {u"reason"_s, textJson(each.reason)}, {u"id"_s, textJson(each.id)}, {u"source"_s, each.source}});
    }
    for (const ExceptionDeed& each : one.deeds) {
        deeds.append(QJsonObject{{u"at"_s, isoUtc(each.at)}, {u"act"_s, codeOf(each.act)}, {u"value"_s, each.value}, {u"note"_s, each.note}, {u"person"_s, each.person}, {u"undone"_s, timeJson(each.undone)}, {u"plan"_s, textJson(each.plan)}});
    }
    json.insert(u"attempts"_s, attempts);
    json.insert(u"deeds"_s, deeds);
    json.insert(u"case"_s, tieJson(one.tie));
    json.insert(u"resendBarredBy"_s, barJson(resendBar(one, rule)));
    json.insert(u"rerunBarredBy"_s, barJson(rerunBar(one, rule)));
    return json;
}

QJsonObject exceptionCountsJson(const ExceptionCounts& counts)
{
    QJsonObject kinds, states;
    for (const ExceptionKind kind : allExceptionKinds()) {
        kinds.insert(codeOf(kind), counts.kinds[size_t(kind)]);
    }
    for (int i = 0; i < exceptionStates; ++i) {
        states.insert(codeOf(ExceptionState(i)), counts.states[size_t(i)]);
    }
    return {{u"all"_s, counts.all},     {u"open"_s, counts.open},         {u"late"_s, counts.late},   {u"looping"_s, counts.looping}, {u"withoutCase"_s, counts.withoutCase},
            {u"kinds"_s, kinds},        {u"states"_s, states},            {u"teams"_s, namedJson(counts.teams)}, {u"units"_s, namedJson(counts.units)}};
}

QJsonObject exceptionAgesJson(const ExceptionAges& ages)
{
    QJsonArray classes, kinds;
    for (const AgeClass& one : ages.classes) {
        classes.append(QJsonObject{{u"fromBusinessDays"_s, one.from}, {u"untilBusinessDays"_s, one.until ? QJsonValue(*one.until) : QJsonValue()}, {u"count"_s, one.count}, {u"late"_s, one.late}});
    }
    for (const KindAge& one : ages.kinds) {
        kinds.append(QJsonObject{{u"kind"_s, codeOf(one.kind)}, {u"open"_s, lengthsJson(one.open)}, {u"settled"_s, lengthsJson(one.settled)}, {u"late"_s, one.late}, {u"businessDays"_s, one.days}});
    }
    return {{u"classes"_s, classes}, {u"kinds"_s, kinds}, {u"open"_s, lengthsJson(ages.open)}, {u"settled"_s, lengthsJson(ages.settled)}, {u"untold"_s, ages.untold}};
}

QJsonObject resendHindranceJson(const ResendHindrance& hindrance)
{
    return {{u"exception"_s, hindrance.what.id}, {u"why"_s, codeOf(hindrance.why)}, {u"kind"_s, codeOf(hindrance.what.kind)}, {u"team"_s, hindrance.what.team}, {u"owner"_s, textJson(hindrance.what.owner)}};
}

QByteArray exceptionsCsv(const std::vector<const LetterException*>& exceptions, const Scope& scope, UtcMs now)
{
    const auto row = [](const QStringList& cells) {
        QByteArray line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            line += (i > 0 ? QByteArray(",") : QByteArray()) + csvCell(cells[i]);
        }
        return line + "\r\n";
    };
    QByteArray bytes = row({u"id"_s, u"kind"_s, u"state"_s, u"document_id"_s, u"customer"_s, u"unit"_s, u"batch"_s, u"template"_s, u"run"_s, u"system"_s, u"message"_s, u"opened"_s, u"failures"_s, u"looping"_s,
                            u"team"_s, u"team_by"_s, u"owner"_s, u"due"_s, u"late"_s, u"age_seconds"_s, u"case"_s, u"outcome"_s, u"outcome_at"_s, u"outcome_by"_s, u"outcome_who"_s, u"outcome_note"_s});
    const auto yes = [](bool is) { return is ? u"yes"_s : u"no"_s; };
    for (const LetterException* one : exceptions) {
        const auto age = one->age(now);
        const bool isSettled = one->outcome.has_value();
        bytes += row({one->id, codeOf(one->kind), codeOf(one->state), one->documentId, one->customer, one->unit, one->batch, one->templateCode, one->run, one->system, one->message, isoUtc(one->opened),
                      QString::number(one->failures), yes(one->isLooping), one->team, codeOf(one->teamBy), one->owner, one->due ? one->due->day.toString(Qt::ISODate) : QString(), yes(one->isLate(now)),
                      age ? QString::number(*age / 1000) : QString(), one->tie ? one->tie->caseId : QString(), isSettled ? QString(codeOf(one->outcome->what)) : QString(),
                      isSettled ? isoUtc(one->outcome->at) : QString(), isSettled ? QString(codeOf(one->outcome->by)) : QString(), isSettled ? one->outcome->who : QString(),
                      isSettled ? one->outcome->note : QString()});
    }
    QStringList complete;
    for (const Scope::Entry& entry : scope.entries) {
        complete << u"%1 complete to %2"_s.arg(entry.name, entry.watermark ? isoUtc(entry.watermark) : u"never"_s);
    }
    return bytes + row({u"# as of %1 (UTC); %2"_s.arg(isoUtc(now), complete.join(u"; "_s))});
}

} // namespace cf::evidence
