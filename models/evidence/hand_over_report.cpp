#include "models/evidence/hand_over_report.h"

#include "models/evidence/result_export.h"
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qint64 hourMs = 3'600'000;


/// All the time of which something is known at all.
std::optional<std::pair<UtcMs, UtcMs>> wholeReach(const cache::CustodyReach& reach)
{
    std::optional<std::pair<UtcMs, UtcMs>> whole;
    for (const auto& spans : {reach.compositions, reach.feeds}) {
        for (const cache::KnownSpan& one : spans) {
            if (one.first && one.last) {
                whole = whole ? std::pair(std::min(whole->first, *one.first), std::max(whole->second, *one.last)) : std::pair(*one.first, *one.last);
            }
        }
    }
    return whole;
}

} // namespace

Result<ComposedNotArchived> composedNotArchived(store::Database& database, UtcMs now)
{
    ComposedNotArchived gap;
    gap.at = now;
    CF_TRY(gap.coverage, cache::runCoverage(database));
    CF_TRY(gap.scope, cache::readScope(database));
    CF_TRY(gap.list, cache::composedOnly(database, mostGapsListed));
    return gap;
}

QFuture<Result<ComposedNotArchived>> composedNotArchived(cache::Cache& cache, UtcMs now, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read([now](store::Database& database) { return composedNotArchived(database, now); }, std::move(interrupt));
}

QFuture<Result<cache::ArchiveControl>> archiveControl(cache::Cache& cache, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read([](store::Database& database) { return cache::archiveControl(database); }, std::move(interrupt));
}

Result<ReceiptGaps> receiptGaps(store::Database& database)
{
    ReceiptGaps gaps;
    CF_TRY(gaps.scope, cache::readScope(database));
    CF_TRY(gaps.reach, cache::custodyReach(database));
    const auto whole = wholeReach(gaps.reach);
    if (!whole) {
        return gaps;
    }
    CF_CHECK(cache::eachUnreceipted(database, whole->first, whole->second, [&gaps](const cache::Unreceipted& one) {
        const bool lacksLine = !one.hasLine && lineExpected(gaps.reach, {one.templateCode}, one.job, one.made) == Untold::No;
        const bool lacksEvent = !one.hasEvent && eventExpected(gaps.reach, one.made) == Untold::No;
        if (!lacksLine && !lacksEvent) {
            return;
        }
        ++gaps.count;
        gaps.lacksLine += lacksLine;
        gaps.lacksEvent += lacksEvent;
        ++gaps.months[QDateTime::fromMSecsSinceEpoch(one.made.value_or(0), Qt::UTC).toString(u"yyyy-MM")];
        if (gaps.letters.size() < mostGapsListed) {
            gaps.letters.push_back({one.id, one.documentId, one.title, one.type, one.repositoryName, one.made, lacksLine, lacksEvent});
        }
    }));
    std::ranges::stable_sort(gaps.letters, {}, [](const WithoutReceipt& one) { return one.made.value_or(0); });
    return gaps;
}

QFuture<Result<ReceiptGaps>> receiptGaps(cache::Cache& cache, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read([](store::Database& database) { return receiptGaps(database); }, std::move(interrupt));
}

QJsonObject composedNotArchivedJson(const ComposedNotArchived& gap)
{
    QJsonArray documents;
    for (const cache::ComposedOnly& one : gap.list.documents) {
        documents.append(QJsonObject{{u"documentId"_s, one.documentId},
                                     {u"composed"_s, timeJson(one.composed)},
                                     {u"lagHours"_s, one.composed ? QJsonValue((gap.at - *one.composed) / hourMs) : QJsonValue()},
                                     {u"system"_s, one.system},
                                     {u"run"_s, one.run},
                                     {u"batch"_s, one.batch},
                                     {u"step"_s, one.step},
                                     {u"queue"_s, one.queue},
                                     {u"file"_s, one.file}});
    }
    return {{u"known"_s, !gap.coverage.empty()}, {u"count"_s, gap.list.count}, {u"documents"_s, documents}};
}

QJsonObject archiveControlJson(const cache::ArchiveControl& control)
{
    const auto seconds = [](const std::optional<qint64>& ms) { return ms ? QJsonValue(*ms / 1000) : QJsonValue(); };
    return {{u"records"_s, control.letters},
            {u"scheduled"_s, control.scheduled},
            {u"classified"_s, control.classified},
            {u"untold"_s, control.untold},
            {u"timed"_s, control.timed},
            {u"halfWithinSeconds"_s, seconds(control.half)},
            {u"mostWithinSeconds"_s, seconds(control.most)},
            {u"longestSeconds"_s, seconds(control.longest)}};
}

QJsonObject receiptGapsJson(const ReceiptGaps& gaps)
{
    QJsonArray letters;
    for (const WithoutReceipt& one : gaps.letters) {
        QJsonArray lacks;
        if (one.lacksLine) {
            lacks.append(QString(codeOf(ReceiptKind::Manifest)));
        }
        if (one.lacksEvent) {
            lacks.append(QString(codeOf(ReceiptKind::Event)));
        }
        letters.append(QJsonObject{{u"id"_s, one.id.value()}, {u"documentId"_s, one.documentId}, {u"repository"_s, one.repositoryName}, {u"made"_s, timeJson(one.made)}, {u"lacks"_s, lacks}});
    }
    QJsonObject months;
    for (const auto& [month, count] : gaps.months) {
        months.insert(month, count);
    }
    const bool isKnown = !gaps.reach.compositions.empty() || !gaps.reach.feeds.empty();
    return {{u"known"_s, isKnown},
            {u"count"_s, gaps.count},
            {u"withoutManifestLine"_s, gaps.lacksLine},
            {u"withoutEvent"_s, gaps.lacksEvent},
            {u"months"_s, months},
            {u"letters"_s, letters}};
}

} // namespace cf::evidence
