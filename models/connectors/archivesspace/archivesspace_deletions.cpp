#include "models/connectors/archivesspace/archivesspace_requests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::archivesspace {

namespace {

/// The server's own list of what was deleted; only administrators may read it.
class DeleteFeed final : public RunPart
{
public:
    DeleteFeed(RunContext& run, qint64 since)
        : m_run(run)
        , m_since(since)
    {}
    QString name() const override { return u"deleted"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        const int page = after.isEmpty() ? 1 : after.toInt() + 1;
        // In a variable: g++ 12 cannot keep a list within an awaited call.
        const Query query{{u"page"_s, QString::number(page)},
                          {u"page_size"_s, QString::number(sliceSize)},
                          {u"modified_since"_s, QString::number(m_since)}};
        const Result<QJsonDocument> answer =
            co_await getJson(m_run, u"/delete-feed"_s, query, u"deleted records"_s, stop);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        IdSlice slice;
        for (const QJsonValue uri : (*answer)["results"_L1].toArray()) {
            if (uri.toString().startsWith(m_run.root + u'/')) {
                slice.ids << uri.toString();
            }
        }
        slice.after = QString::number(page);
        slice.last = page >= (*answer)["last_page"_L1].toInt(1);
        co_return slice;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList uris, std::stop_token stop) override
    {
        QStringList known, others;
        for (const QString& uri : std::as_const(uris)) {
            const auto record = m_run.basis.known.record(uri);
            if (!record) {
                co_return tl::unexpected<Error>(record.error());
            }
            (*record ? known : others) << uri;
        }
        std::vector<Change> changes;
        if (!known.isEmpty()) {
            // One that was moved away and back has a tombstone and is alive.
            const Result<QSet<QString>> shown = co_await shownOf(m_run, known, stop);
            if (!shown) {
                co_return tl::unexpected<Error>(shown.error());
            }
            for (const QString& uri : std::as_const(known)) {
                if (!shown->contains(uri)) {
                    changes.push_back(Withdrawn{uri, RecordStanding::Deleted, u"delete feed"_s});
                }
            }
        }
        co_return changes;
    }

private:
    RunContext& m_run;
    qint64 m_since;
};

/// What is here and not there. An absence is looked at once more before it is told, since lists are of different moments.
class Reconciliation final : public RunPart
{
public:
    explicit Reconciliation(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"reconciliation"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        if (!m_isListed) {
            for (const QString& type : {archival, digital}) {
                const Result<std::vector<qint64>> ids = co_await idsOf(m_run, type, 0, stop);
                if (!ids) {
                    co_return tl::unexpected<Error>(ids.error());
                }
                (type == archival ? m_archival : m_digital) = *ids;
            }
            m_isListed = true;
        }
        const auto isGone = [this](const QString& uri) -> Result<bool> {
            const bool there = isThere(uri);
            m_loose += there && !isArchival(uri) ? 1 : 0;
            return !there;
        };
        co_return knownSlice(m_run.basis.known, after, sliceSize, isGone);
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList uris, std::stop_token stop) override
    {
        std::vector<Change> changes;
        if (!uris.isEmpty()) {
            const Result<QSet<QString>> shown = co_await shownOf(m_run, uris, stop);
            if (!shown) {
                co_return tl::unexpected<Error>(shown.error());
            }
            for (const QString& uri : std::as_const(uris)) {
                if (!shown->contains(uri)) {
                    changes.push_back(
                        Withdrawn{uri, RecordStanding::NotVisible, u"not among the ids the server lists, and not shown"_s});
                }
            }
        }
        // Digital objects are counted with their archival objects, those that belong to none by themselves.
        changes.push_back(Reconciled{qint64(m_archival.size()) + m_loose});
        co_return changes;
    }

private:
    bool isArchival(const QString& uri) const { return uri.startsWith(m_run.root + u"/archival_objects/"_s); }
    bool isThere(const QString& uri) const
    {
        const std::vector<qint64>& ids = isArchival(uri) ? m_archival : m_digital;
        return std::binary_search(ids.begin(), ids.end(), numberOf(uri).toLongLong());
    }
    RunContext& m_run;
    std::vector<qint64> m_archival, m_digital;
    bool m_isListed = false;
    qint64 m_loose = 0;
};

} // namespace

std::unique_ptr<RunPart> deleteFeed(RunContext& run, qint64 since) { return std::make_unique<DeleteFeed>(run, since); }
std::unique_ptr<RunPart> reconciliation(RunContext& run) { return std::make_unique<Reconciliation>(run); }

} // namespace cf::connectors::archivesspace
