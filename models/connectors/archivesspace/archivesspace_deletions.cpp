#include "models/connectors/archivesspace/archivesspace_requests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::archivesspace {

namespace {

constexpr int rowsAtOnce = 1'000;
const QString beyond = u"\u001f"_s; ///< before what is not known here; no address begins with it

Withdrawn transferred(const QString& uri, const QString& to)
{
    return {uri, RecordStanding::NotVisible, u"transferred to another repository: "_s + to};
}

/// Has records read again that had such an event when they were read; `untold`: also those of which that is not known.
Result<void> touchThoseWith(RunContext& run, const std::function<bool(const QString& event)>& isMeant, bool untold)
{
    QString after;
    for (;;) {
        CF_TRY(const QStringList uris, run.basis.known.recordsAfter(after, rowsAtOnce));
        for (const QString& uri : uris) {
            CF_TRY(const auto record, run.basis.known.record(uri));
            const std::optional<QStringList> events = record ? eventsIn(record->token) : std::nullopt;
            if (events ? std::any_of(events->begin(), events->end(), isMeant) : untold) {
                run.touched.insert(uri);
            }
        }
        if (uris.isEmpty()) {
            return {};
        }
        after = uris.last();
    }
}

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
            const QString gone = uri.toString();
            if (gone.startsWith(m_run.root + u"/events/"_s)) {
                m_events.insert(numberOf(gone));
            } else if (gone.startsWith(m_run.root + u'/')) {
                slice.ids << gone;
            }
        }
        slice.after = QString::number(page);
        slice.last = page >= (*answer)["last_page"_L1].toInt(1);
        if (slice.last && !m_events.isEmpty()) {
            const Result<void> touched = touchThoseWith(m_run, [this](const QString& event) { return m_events.contains(event); }, false);
            if (!touched) {
                co_return tl::unexpected<Error>(touched.error());
            }
        }
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
            known.removeIf([&shown](const QString& uri) { return shown->contains(uri); });
            const Result<QHash<QString, QString>> moved = co_await elsewhereOf(m_run, known, stop);
            if (!moved) {
                co_return tl::unexpected<Error>(moved.error());
            }
            for (const QString& uri : std::as_const(known)) {
                const QString to = moved->value(uri);
                changes.push_back(to.isEmpty() ? Withdrawn{uri, RecordStanding::Deleted, u"delete feed"_s} : transferred(uri, to));
            }
        }
        co_return changes;
    }

private:
    RunContext& m_run;
    qint64 m_since;
    QSet<QString> m_events; ///< numbers
};

/// Deleting an event moves no time of the records it was linked to.
class GoneEvents final : public RunPart
{
public:
    explicit GoneEvents(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"events"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString, std::stop_token stop) override
    {
        IdSlice none;
        none.last = true;
        const Result<std::vector<qint64>> events = co_await idsOf(m_run, u"events"_s, 0, stop);
        if (!events && (events.error().kind == ErrorKind::Unauthorised || events.error().kind == ErrorKind::NotFound)) {
            co_return none; // they are not for this account: then its records show none either
        }
        if (!events) {
            co_return tl::unexpected<Error>(events.error());
        }
        const auto isGone = [&events](const QString& event) {
            return !std::binary_search(events->begin(), events->end(), event.toLongLong());
        };
        const Result<void> touched = touchThoseWith(m_run, isGone, true);
        if (!touched) {
            co_return tl::unexpected<Error>(touched.error());
        }
        co_return none;
    }
    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList, std::stop_token) override { co_return std::vector<Change>(); }

private:
    RunContext& m_run;
};

/// What is here and not there, then what is there and not here. An absence is looked at once more before it is told, since lists are of
/// different moments.
class Reconciliation final : public RunPart
{
public:
    explicit Reconciliation(RunContext& run)
        : m_run(run)
        , m_reader(archivalObjects(run))
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
            after.clear(); // what another process had compared was counted by it alone
        }
        if (!after.startsWith(beyond)) {
            const auto isGone = [this](const QString& uri) -> Result<bool> { return !isThere(uri); };
            Result<IdSlice> known = knownSlice(m_run.basis.known, after, sliceSize, isGone);
            if (known && known->last) {
                known->last = false;
                known->after = beyond;
                std::sort(m_known.begin(), m_known.end());
            }
            co_return known;
        }
        co_return co_await readUnknown(after.mid(beyond.size()).toLongLong(), stop);
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList uris, std::stop_token stop) override
    {
        std::vector<Change> changes = std::exchange(m_read, {}); // of this slice: nothing was awaited since it was listed
        if (uris.isEmpty()) {
            co_return changes;
        }
        const Result<QSet<QString>> shown = co_await shownOf(m_run, uris, stop);
        if (!shown) {
            co_return tl::unexpected<Error>(shown.error());
        }
        uris.removeIf([&shown](const QString& uri) { return shown->contains(uri); });
        const Result<QHash<QString, QString>> moved = co_await elsewhereOf(m_run, uris, stop);
        if (!moved) {
            co_return tl::unexpected<Error>(moved.error());
        }
        for (const QString& uri : std::as_const(uris)) {
            const QString to = moved->value(uri);
            changes.push_back(to.isEmpty() ? absent(uri, u"not among the ids the server lists, and not shown"_s) : transferred(uri, to));
        }
        co_return changes;
    }

private:
    /// Archival objects that are not known: containers, which are no communications and are not counted as such, and what was hidden from
    /// the run that should have read it. Read here and not side by side, so that the last slice has the count.
    QCoro::Task<Result<IdSlice>> readUnknown(qint64 from, std::stop_token stop)
    {
        IdSlice slice;
        QStringList ids;
        auto at = std::upper_bound(m_archival.begin(), m_archival.end(), from);
        for (; at != m_archival.end() && ids.size() < sliceSize; ++at) {
            if (!std::binary_search(m_known.begin(), m_known.end(), *at)) {
                ids << QString::number(*at);
            }
            from = *at;
        }
        slice.last = at == m_archival.end();
        slice.after = beyond + QString::number(from);
        const qint64 before = m_run.communications;
        Result<std::vector<Change>> read = co_await m_reader->fetch(ids, stop);
        if (!read) {
            co_return tl::unexpected<Error>(read.error());
        }
        m_unknown += m_run.communications - before;
        m_read = *std::move(read);
        if (slice.last) {
            // Digital objects are counted with their archival objects, those that belong to none by themselves.
            m_read.push_back(Reconciled{qint64(m_known.size()) + m_loose + m_unknown});
        }
        co_return slice;
    }

    bool isThere(const QString& uri)
    {
        const bool isArchival = uri.startsWith(m_run.root + u"/archival_objects/"_s);
        const std::vector<qint64>& ids = isArchival ? m_archival : m_digital;
        const qint64 number = numberOf(uri).toLongLong();
        const bool there = std::binary_search(ids.begin(), ids.end(), number);
        if (there && isArchival) {
            m_known.push_back(number);
        } else if (there) {
            ++m_loose;
        }
        return there;
    }
    RunContext& m_run;
    std::unique_ptr<RunPart> m_reader;
    std::vector<qint64> m_archival, m_digital, m_known; ///< m_known: of the archival objects there those that are known
    std::vector<Change> m_read;
    bool m_isListed = false;
    qint64 m_loose = 0, m_unknown = 0;
};

} // namespace

std::unique_ptr<RunPart> deleteFeed(RunContext& run, qint64 since) { return std::make_unique<DeleteFeed>(run, since); }
std::unique_ptr<RunPart> goneEvents(RunContext& run) { return std::make_unique<GoneEvents>(run); }
std::unique_ptr<RunPart> reconciliation(RunContext& run) { return std::make_unique<Reconciliation>(run); }

} // namespace cf::connectors::archivesspace
