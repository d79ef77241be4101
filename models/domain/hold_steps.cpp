#include "models/domain/hold_steps.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

const HoldTerms* termsOf(const TermsByRepository& terms, const RepositoryId& repository)
{
    const auto known = terms.find(repository.value());
    return known != terms.end() && known->second.terms ? &*known->second.terms : nullptr;
}

Plan planOf(const HoldAsk& ask, QStringView kind, const QString& id)
{
    Plan plan;
    plan.id = id;
    plan.kind = kind.toString();
    plan.title = ask.title;
    plan.reason = ask.reason;
    plan.person = ask.person;
    plan.created = ask.at;
    plan.request = QJsonDocument(QJsonObject{{u"matter"_s, ask.matter.id}, {u"number"_s, ask.matter.number}, {u"step"_s, ask.step}, {u"letters"_s, qint64(ask.items.size())},
                                             {u"population"_s, QString::fromLatin1(ask.population.toHex())}, {u"needsApproval"_s, ask.needsApproval}})
                       .toJson(QJsonDocument::Compact);
    return plan;
}

Intent caseOf(const HoldAsk& ask, const QString& plan, const QString& act)
{
    StartCase start{holdProcessKey.toString(), ask.title, {}};
    const auto add = [&start](const QString& name, const QString& type, const QString& value) { start.variables.push_back({name, type, value}); };
    add(u"act"_s, u"string"_s, act);
    add(u"matterRef"_s, u"string"_s, ask.matter.number);
    add(u"matterName"_s, u"string"_s, ask.matter.name);
    add(u"population"_s, u"string"_s, QString::fromLatin1(ask.population.toHex()));
    add(u"letters"_s, u"long"_s, QString::number(ask.items.size()));
    add(u"authority"_s, u"string"_s, ask.matter.authority);
    add(u"reason"_s, u"string"_s, ask.reason);
    add(u"approveDue"_s, u"date"_s, QDateTime::fromMSecsSinceEpoch(ask.at + decideWithinMs, Qt::UTC).toString(Qt::ISODateWithMs));
    if (ask.effects) { // whoever decides sees what would follow
        const ReleaseEffects& effects = *ask.effects;
        add(u"underOtherMatters"_s, u"long"_s, QString::number(effects.elsewhere));
        add(u"overdue"_s, u"string"_s, effects.overdue ? (effects.isOverdueExact ? QString() : u">= "_s) + QString::number(*effects.overdue) : u"unknown"_s);
        add(u"erasures"_s, u"long"_s, QString::number(effects.erasures));
    }
    Intent intent;
    intent.command = {plan, std::move(start)};
    intent.system = ask.workflow;
    intent.subject = ask.matter.id;
    intent.plan = plan;
    return intent;
}

Intent intentOf(const HoldAsk& ask, const QString& plan, const QString& key, Deed deed, const HoldItem& item)
{
    Intent intent;
    intent.command = {key, std::move(deed)};
    intent.system = item.repository;
    intent.subject = item.record;
    intent.about = item.communication;
    intent.plan = plan;
    intent.state = ask.needsApproval ? IntentState::Waiting : IntentState::Accepted;
    return intent;
}

QString recordStep(QStringView act, int step, const HoldItem& item)
{
    return u"%1/%2/%3/%4/%5"_s.arg(act).arg(step).arg(item.repository.value(), item.record).arg(item.part);
}

const QString& variableOf(const WorkflowTask& task, QStringView name)
{
    static const QString none;
    const auto found = std::ranges::find(task.variables, name, &CaseVariable::name);
    return found == task.variables.end() ? none : found->value;
}

} // namespace

QString holdPlanId(const QString& matter, int step) { return derivedCommandKey(matter, u"plan/%1"_s.arg(step)); }
QString placingKey(const QString& matter, int step, const HoldItem& item) { return derivedCommandKey(matter, recordStep(u"place", step, item)); }
QString makingKey(const QString& matter, int step, const HoldItem& item) { return derivedCommandKey(matter, u"make/%1/%2/%3"_s.arg(step).arg(item.repository.value()).arg(item.part)); }
QString liftingKey(const QString& matter, int step, const HoldItem& item) { return derivedCommandKey(matter, recordStep(u"lift", step, item)); }

PlannedHold plannedHold(const HoldAsk& ask, const TermsByRepository& terms)
{
    PlannedHold planned;
    const QString id = holdPlanId(ask.matter.id, ask.step);
    planned.plan = planOf(ask, holdPlanKind, id);
    if (ask.needsApproval) {
        planned.intents.push_back(caseOf(ask, id, u"hold"_s));
    }
    std::vector<Intent> records;
    QStringList made;
    for (const HoldItem& item : ask.items) {
        const HoldTerms* how = termsOf(terms, item.repository);
        if (!how || item.record.isEmpty()) {
            continue;
        }
        const QString name = holdName(ask.matter.number, item.part);
        QString follows;
        if (how->isObject) {
            follows = makingKey(ask.matter.id, ask.step, item); // where an earlier step made it, it is found by its number
            if (!made.contains(follows)) {
                made << follows;
                HoldItem hold = item;
                hold.record = u"hold "_s + name;
                hold.communication = {};
                planned.intents.push_back(intentOf(ask, id, follows, MakeHold{name, ask.matter.name, QString(codeOf(ask.matter.kind)), ask.matter.authority}, hold));
            }
        }
        Intent intent = intentOf(ask, id, item.placing, PlaceHold{name, item.record, how->isByVersion ? item.versions : QStringList()}, item);
        intent.follows = follows;
        records.push_back(std::move(intent));
    }
    std::ranges::move(records, std::back_inserter(planned.intents));
    return planned;
}

void tellEffects(const ReleaseEffects& effects, QJsonObject& told)
{
    told.insert(u"elsewhere"_s, effects.elsewhere);
    told.insert(u"overdue"_s, effects.overdue ? QJsonValue(*effects.overdue) : QJsonValue());
    told.insert(u"overdueExact"_s, effects.isOverdueExact);
    told.insert(u"erasures"_s, effects.erasures);
}

ReleaseEffects effectsTold(const QJsonObject& told)
{
    const QJsonValue overdue = told[u"overdue"];
    return {told[u"elsewhere"].toInteger(), overdue.isDouble() ? std::optional(overdue.toInteger()) : std::nullopt, told[u"overdueExact"].toBool(true), told[u"erasures"].toInteger()};
}

PlannedHold plannedRelease(const HoldAsk& ask, const TermsByRepository& terms)
{
    PlannedHold planned;
    const QString id = holdPlanId(ask.matter.id, ask.step);
    planned.plan = planOf(ask, releasePlanKind, id);
    planned.intents.push_back(caseOf(ask, id, u"release"_s));
    for (const HoldItem& item : ask.items) {
        const HoldTerms* how = termsOf(terms, item.repository);
        if (!how || item.record.isEmpty() || item.placing.isEmpty()) {
            continue;
        }
        for (const int part : item.earlier + QList<int>{item.part}) {
            HoldItem one = item;
            one.part = part;
            const LiftHold deed{holdName(ask.matter.number, part), item.record, ask.reason, how->isByVersion ? item.versions : QStringList()};
            planned.intents.push_back(intentOf(ask, id, part == item.part ? item.lifting : liftingKey(ask.matter.id, ask.step, one), deed, one));
        }
    }
    return planned;
}

void setParts(std::vector<HoldItem>& items, const std::vector<HoldItem>& known, const TermsByRepository& terms)
{
    std::map<QString, std::map<int, qint64>> full; // records of each part
    for (const HoldItem& one : known) {
        ++full[one.repository.value()][one.part];
    }
    for (HoldItem& one : items) {
        const HoldTerms* how = termsOf(terms, one.repository);
        one.part = 1;
        if (!how || how->most <= 0) {
            continue;
        }
        auto& parts = full[one.repository.value()];
        while (parts[one.part] >= how->most) {
            ++one.part;
        }
        ++parts[one.part];
    }
}

HoldApproval approvalOf(const std::optional<WorkflowCase>& told, const QString& asker)
{
    HoldApproval approval;
    approval.isAsked = true;
    if (!told) {
        return approval;
    }
    for (const WorkflowTask& task : told->tasks) {
        const QString outcome = task.outcome.isEmpty() ? variableOf(task, u"approvalOutcome") : task.outcome;
        const bool isIt = (task.key == u"approveHold" || task.key == u"approveRelease") && task.ended && task.deletedBecause.isEmpty() && !outcome.isEmpty();
        if (!isIt) {
            continue;
        }
        const bool isAnother = !task.assignee.isEmpty() && task.assignee.compare(told->startedBy, Qt::CaseInsensitive) != 0 && task.assignee.compare(asker, Qt::CaseInsensitive) != 0;
        if (outcome == u"approved" && !isAnother && told->isOpen()) {
            continue; // the case comes back from whoever approves their own
        }
        approval.by = task.assignee;
        approval.at = task.ended;
        approval.isApproved = outcome == u"approved" && isAnother;
    }
    if (!approval.isApproved && !told->isOpen()) {
        approval.isApproved = false;
        approval.at = told->ended;
    }
    return approval;
}

} // namespace cf
