#include "models/evidence/campaign_json.h"

#include "models/evidence/result_export.h"
#include "models/query/print.h"

#include <QJsonArray>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue numberOrNull(const std::optional<qint64>& number) { return number ? QJsonValue(*number) : QJsonValue(); }
QJsonValue timeOrNull(const std::optional<UtcMs>& at)
{
    return at ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject countJson(const CountedLetters& counted)
{
    return {{u"count"_s, counted.count}, {u"exact"_s, counted.isExact}, {u"query"_s, query::print(counted.query)}};
}

QJsonObject spanJson(const SentSpan& span)
{
    const auto end = [](const std::optional<search::Row>& row) {
        return row ? QJsonValue(QJsonObject{{u"at"_s, exportDate(row->sent)},
                                            {u"id"_s, row->id.value()},
                                            {u"documentId"_s, row->documentId},
                                            {u"zoneAssumed"_s, row->sent->zoneAssumed}})
                   : QJsonValue();
    };
    return {{u"first"_s, end(span.first)}, {u"last"_s, end(span.last)}};
}

QLatin1StringView basisCode(ControlTotals::Targeted basis)
{
    switch (basis) {
    case ControlTotals::Targeted::Known: return QLatin1StringView("CONTROL_TOTALS");
    case ControlTotals::Targeted::Uncounted:
    case ControlTotals::Targeted::NoRun: return QLatin1StringView("NO_RUN");
    case ControlTotals::Targeted::NoManifest: return QLatin1StringView("NO_MANIFEST");
    case ControlTotals::Targeted::Shared: break;
    }
    return QLatin1StringView("SHARED_RUNS");
}

QJsonObject controlJson(const ControlTotals& control, const MissedOfRuns& missed, qint64 lettersOnRecord)
{
    QJsonArray runs;
    for (const cache::RunTally& one : control.runs) {
        runs << QJsonObject{{u"run"_s, one.run.nativeId},
                            {u"batch"_s, one.run.batch},
                            {u"status"_s, one.run.status},
                            {u"started"_s, timeOrNull(one.run.started)},
                            {u"ended"_s, timeOrNull(one.run.ended)},
                            {u"input"_s, numberOrNull(one.run.customers)},
                            {u"documents"_s, one.documents},
                            {u"missing"_s, one.missing},
                            {u"manifest"_s, one.hasManifest}};
    }
    return {{u"basis"_s, basisCode(control.basis)},
            {u"targeted"_s, numberOrNull(control.targeted)},
            {u"documents"_s, control.documents},
            {u"missing"_s, control.missing},
            {u"missingDocuments"_s, QJsonArray::fromStringList(missed.unarchived)},
            {u"notComposed"_s, unmadeJson(missed.unmade)},
            {u"reconciled"_s, reconciliationJson(reconciled(control, missed, lettersOnRecord))},
            {u"runs"_s, runs}};
}

} // namespace

QJsonObject accountJson(const CampaignAccount& account, const std::vector<RepositoryStand>& stands, const std::optional<qint64>& targeted)
{
    QJsonArray steps, scope;
    steps << QJsonObject{{u"step"_s, codeOf(CampaignStep::Targeted)}, {u"count"_s, numberOrNull(targeted)}};
    for (const CountedStep& step : account.steps) {
        QJsonArray lost;
        for (const CountedLoss& loss : step.lost) {
            QJsonObject one = countJson(loss.counted);
            one.insert(u"remainder"_s, codeOf(loss.what));
            lost << one;
        }
        QJsonObject one = step.reached ? countJson(*step.reached) : QJsonObject{{u"count"_s, QJsonValue()}};
        one.insert(u"step"_s, codeOf(step.step));
        one.insert(u"remainders"_s, lost);
        steps << one;
    }
    for (const RepositoryStand& stand : stands) {
        QJsonArray lacks;
        for (const Lack lack : stand.lacks) {
            lacks << QString(codeOf(lack));
        }
        scope << QJsonObject{
            {u"repository"_s, stand.name}, {u"completeTo"_s, timeOrNull(stand.watermark)}, {u"gaps"_s, stand.gaps}, {u"setAside"_s, stand.setAside}, {u"lacks"_s, lacks}};
    }
    return {{u"records"_s, countJson(account.records)},
            {u"steps"_s, steps},
            {u"addsUp"_s, account.addsUp()},
            {u"complete"_s, isComplete(stands)},
            {u"scope"_s, scope}};
}

QJsonObject detailJson(const CampaignDetail& detail, const MissedOfRuns& missed, qint64 lettersOnRecord)
{
    QJsonArray versions, approvals, segments, recipients, boundary;
    for (const UsedVersion& use : detail.versions) {
        QJsonObject one = countJson(use.letters);
        one.insert(u"templateId"_s, textOrNull(use.code));
        one.insert(u"templateVersion"_s, textOrNull(use.version));
        one.insert(u"approvedBy"_s, QJsonArray::fromStringList(use.approvedBy));
        one.insert(u"sent"_s, spanJson(use.sent));
        one.insert(u"template"_s, use.told ? QJsonValue(QJsonObject{{u"state"_s, code(use.told->state)},
                                                                     {u"approvedBy"_s, textOrNull(use.told->approvedBy)},
                                                                     {u"approved"_s, timeOrNull(use.told->approved)},
                                                                     {u"from"_s, timeOrNull(use.told->from)},
                                                                     {u"until"_s, timeOrNull(use.told->until)},
                                                                     {u"usedAfterItsTime"_s, use.isUsedAfterItsTime()},
                                                                     {u"usedBeforeApproval"_s, use.isUsedBeforeApproval()}})
                                            : QJsonValue());
        versions << one;
    }
    for (const ApprovalUse& use : detail.approvals) {
        QJsonObject one = countJson(use.letters);
        one.insert(u"approvedBy"_s, textOrNull(use.person));
        approvals << one;
    }
    for (const SegmentUse& use : detail.segments) {
        QJsonObject one = countJson(use.letters);
        one.insert(u"attribute"_s, use.attribute);
        one.insert(u"segment"_s, use.value);
        segments << one;
    }
    for (const search::Makeup::Recipients& some : detail.makeup.recipients) {
        recipients << QJsonObject{{u"channel"_s, code(some.channel)}, {u"status"_s, code(some.state)}, {u"count"_s, some.count}};
    }
    for (const BoundaryRecord& one : detail.boundary) {
        boundary << QJsonObject{{u"id"_s, one.row.id.value()},      {u"documentId"_s, textOrNull(one.row.documentId)}, {u"sent"_s, exportDate(one.row.sent)},
                                {u"customer"_s, one.byCustomer}, {u"business"_s, one.byBusiness},                   {u"utc"_s, one.byUtc}};
    }
    return {{u"sent"_s, spanJson(detail.sent)},
            {u"versions"_s, versions},
            {u"approvals"_s, approvals},
            {u"segments"_s, detail.segments.empty() ? QJsonValue() : QJsonValue(segments)},
            {u"recipients"_s, QJsonObject{{u"count"_s, detail.recipients()}, {u"by"_s, recipients}}},
            {u"boundary"_s, detail.hasDates ? QJsonValue(boundary) : QJsonValue()},
            {u"boundaryWhole"_s, detail.isBoundaryWhole},
            {u"control"_s, controlJson(detail.control, missed, lettersOnRecord)}};
}

} // namespace cf::evidence
