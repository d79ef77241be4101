#include "models/sync/compare_repository.h"

#include "models/base/sha256.h"
#include "models/connectors/nothing_known.h"
#include "models/domain/connection_setting.h"

#include <QCoroFuture>

#include <algorithm>
#include <array>
#include <set>

namespace cf::sync {

namespace {

/// 128 bits of an id: a million of them take some 60 MB, and two that are alike do not happen.
using Key = std::array<char, 16>;

Key keyOf(const QString& id)
{
    const QByteArray hash = sha256Of(id.toUtf8());
    Key key;
    std::copy_n(hash.begin(), key.size(), key.begin());
    return key;
}

using Difference = RepositoryComparison::Difference;

void list(std::vector<Difference>& listed, qint64& count, Difference difference)
{
    ++count;
    if (listed.size() < RepositoryComparison::mostListed) {
        listed.push_back(std::move(difference));
    }
}

QString nativeIdOf(const Communication& c)
{
    return c.record ? c.record->nativeId : c.renditions.empty() ? c.nativeKey : c.renditions.front().source.nativeId;
}

/// What of one page the cache says otherwise.
Result<RepositoryComparison> comparePage(store::Database& database, const std::vector<Communication>& page, RepositoryComparison so)
{
    for (const Communication& there : page) {
        ++so.there;
        const Result<cache::Record> here = cache::readRecord(database, there.id.value());
        if (!here && here.error().kind != ErrorKind::NotFound) {
            return tl::unexpected<Error>(here.error());
        }
        if (!here) {
            list(so.onlyThereOnes, so.onlyThere, {{}, nativeIdOf(there), there.documentId, {}});
            continue;
        }
        QStringList fields = differingFields(here->communication, there);
        if (here->standing != RecordStanding::Present) {
            fields << QStringLiteral("standing");
        }
        for (size_t i = 0; i < std::min(here->renditions.size(), there.renditions.size()); ++i) {
            const QByteArray& stated = there.renditions[i].declaredSha256;
            const QByteArray& recorded = here->renditions[i].status.sha256;
            if (!stated.isEmpty() && !recorded.isEmpty() && stated != recorded && !fields.contains(u"hash")) {
                fields << QStringLiteral("hash");
            }
        }
        if (fields.isEmpty()) {
            ++so.same;
        } else {
            list(so.differingOnes, so.differing, {there.id, nativeIdOf(there), there.documentId, fields});
        }
    }
    return so;
}

/// Those that the cache takes for shown there and that were not met.
Result<RepositoryComparison> findOnlyHere(store::Database& database, const std::set<Key>& met, RepositoryComparison so)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.cfid, coalesce(a.native_id, c.native_key) FROM communication c JOIN repository r ON r.pk = "
                           "c.repository LEFT JOIN archive_record a ON a.communication = c.pk WHERE r.cfid = ?1 AND "
                           "coalesce(a.standing, 'PRESENT') = 'PRESENT' AND c.native_key <> '' ORDER BY c.pk")); // '': removed
    select->bind(1, so.repository.value());
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return so;
        }
        if (!met.contains(keyOf(select->text(0)))) {
            list(so.onlyHereOnes, so.onlyHere, {CommunicationId(select->text(0)), select->text(1), {}, {}});
        }
    }
}

} // namespace

QCoro::Task<Result<RepositoryComparison>> compareWithRepository(cache::Cache& cache, const Clock& clock, Repository repository,
                                                               connectors::Connector& connector, std::stop_token stop,
                                                               std::function<void(qint64, std::optional<qint64>)> progress)
{
    if (!holdsRecords(repository.kind)) {
        co_return fail(ErrorKind::Rejected, QStringLiteral("a delivery feed holds no records to compare"));
    }
    RepositoryComparison so;
    so.repository = repository.id;
    so.name = repository.name;
    so.watermark = repository.watermark;
    so.began = clock.now();
    connectors::NothingKnown nothing;
    std::set<Key> met;
    QString cursor;
    for (bool isLast = false; !isLast;) {
        Result<connectors::Page> page = co_await connector.changesSince(cursor, nothing, stop);
        if (!page) {
            co_return tl::unexpected<Error>(page.error());
        }
        std::vector<Communication> told;
        for (connectors::Change& change : page->changes) {
            if (auto* upsert = std::get_if<connectors::Upsert>(&change)) {
                if (met.insert(keyOf(upsert->communication.id.value())).second) { // one that changes meanwhile may come twice
                    told.push_back(std::move(upsert->communication));
                }
            } else if (std::holds_alternative<connectors::Aside>(change)) {
                ++so.aside;
            }
        }
        const auto comparing = cache.readers().read([told = std::move(told), so](store::Database& database) { return comparePage(database, told, so); });
        const Result<RepositoryComparison> compared = co_await comparing;
        if (!compared) {
            co_return tl::unexpected<Error>(compared.error());
        }
        so = *compared;
        progress(so.there, page->progress.expected);
        cursor = page->next;
        isLast = page->last;
    }
    const auto finding = cache.readers().read([met = std::move(met), so](store::Database& database) { return findOnlyHere(database, met, so); });
    Result<RepositoryComparison> whole = co_await finding;
    if (whole) {
        whole->ended = clock.now();
    }
    co_return whole;
}

} // namespace cf::sync
