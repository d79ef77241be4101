#include "models/connectors/documentum/documentum_parts.h"

#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

constexpr int sliceSize = 100;
constexpr qint64 dayMs = 24LL * 3'600'000;

class AuditTrail final : public RunPart
{
public:
    explicit AuditTrail(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"audit trail"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        if (!m_isRead) {
            const Result<void> read = co_await readTrail(stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
            m_isRead = true;
        }
        IdSlice slice;
        auto at = std::upper_bound(m_chronicles.begin(), m_chronicles.end(), after);
        for (; at != m_chronicles.end() && slice.ids.size() < sliceSize; ++at) {
            const auto known = m_run.basis.known.record(*at);
            if (!known) {
                co_return tl::unexpected<Error>(known.error());
            }
            if (*known && (*known)->standing != RecordStanding::Deleted) {
                slice.ids << *at;
            }
            slice.after = *at;
        }
        slice.last = at == m_chronicles.end();
        co_return slice;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        QStringList destroyed;
        for (const QString& id : std::as_const(ids)) {
            if (m_destroyed.contains(id)) {
                destroyed << id;
            }
        }
        // A version may have been destroyed, and the others be there.
        const Result<QStringList> gone = co_await notShown(m_run, destroyed, stop);
        if (!gone) {
            co_return tl::unexpected<Error>(gone.error());
        }
        QStringList others;
        for (const QString& id : std::as_const(ids)) {
            if (gone->contains(id)) {
                const QString basis = u"dm_audittrail %1: destroyed, and not shown"_s.arg(m_destroyed.value(id));
                changes.push_back(Withdrawn{id, RecordStanding::Deleted, basis});
            } else {
                others << id;
            }
        }
        const Result<void> read = co_await readInto(m_run, others, true, changes, stop);
        if (!read) {
            co_return tl::unexpected<Error>(read.error());
        }
        co_return changes;
    }

private:
    QCoro::Task<Result<void>> readTrail(std::stop_token stop)
    {
        Service& service = m_run.service;
        const QString function = service.terms.listing.dateFunction;
        // Whether the column of that name is UTC is the server's secret, so a day more where nothing was read before.
        const QString since = wallOf(m_run.since - dayMs, 0);
        std::optional<ChangeKey> key;
        if (!m_run.auditAt.isEmpty()) {
            key = ChangeKey{m_run.auditAt["wall"_L1].toString(), m_run.auditAt["id"_L1].toString()};
        }
        const qint64 settled = service.began.value_or(m_run.since + m_run.overlapMs) - m_run.overlapMs;
        for (bool isLast = false; !isLast;) {
            const QString statement = auditStatement(function, since, key, sliceRows);
            const Result<FeedWire> feed = co_await select(service, statement, sliceRows, QStringLiteral("audit trail"), stop);
            if (!feed && isAnswer(feed.error())) {
                m_run.auditLost = true; // a right was taken away
                co_return Result<void>();
            }
            if (!feed) {
                co_return tl::unexpected<Error>(feed.error());
            }
            const std::optional<ChangeKey> before = key;
            for (const EntryWire& entry : feed->entries) {
                const QJsonObject row = entry.content["properties"_L1].toObject();
                const QString id = row["r_object_id"_L1].toString(), moment = row["time_stamp_utc"_L1].toString();
                const QString audited = row["audited_obj_id"_L1].toString(), chronicle = row["chronicle_id"_L1].toString();
                if (!isId(id) || !row.contains("event_name"_L1)) {
                    co_return fail(ErrorKind::Offline, QStringLiteral("audit trail: the answer to another question"));
                }
                const QString record = isId(chronicle) ? chronicle : audited;
                const QString event = row["event_name"_L1].toString();
                if (event == u"dm_destroy" || event == u"dm_prune") {
                    m_destroyed.insert(record, id);
                }
                m_chronicles << record;
                const QString wall = row["cf_time"_L1].toString();
                const ChangeKey here{wall.isEmpty() ? moment.left(19).replace(u'T', u' ') : wall, id};
                if (!key || std::tie(here.wall, here.objectId) > std::tie(key->wall, key->objectId)) {
                    key = here;
                }
                const qint64 when = millisecondsOf(moment, QTimeZone::utc()).value_or(settled);
                service.oldestAudit = service.oldestAudit == 0 ? when : service.oldestAudit;
                // Rows may come late, with a time that has passed: the next run looks at the last ones again.
                if (when < settled) {
                    m_run.auditAt = {{"wall"_L1, here.wall}, {"id"_L1, here.objectId}};
                }
            }
            const bool moved = key && (!before || std::tie(before->wall, before->objectId) < std::tie(key->wall, key->objectId));
            isLast = !moved; // a shorter page may be the server's own bound
        }
        m_chronicles.removeDuplicates();
        std::sort(m_chronicles.begin(), m_chronicles.end());
        co_return Result<void>();
    }

    RunContext& m_run;
    QStringList m_chronicles;            ///< sorted
    QHash<QString, QString> m_destroyed; ///< chronicle -> the row that says so
    bool m_isRead = false;
};

/// All versions there against all here: what is gone, and what changed without its time telling.
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
            const Result<void> listed = co_await list(stop);
            if (!listed) {
                co_return tl::unexpected<Error>(listed.error());
            }
            m_isListed = true;
        }
        const auto differs = [this](const QString& nativeId) -> Result<bool> {
            CF_TRY(const auto record, m_run.basis.known.record(nativeId));
            const TokenParts token = TokenParts::from(record ? record->token : QString());
            const auto there = m_there.constFind(nativeId);
            return there == m_there.constEnd() || *there != token.state ||
                   token.outside != outsideMark(m_run.outsideOf(nativeId));
        };
        co_return comparedSlice(m_run.basis.known, after, sliceSize, m_ids, true, differs);
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        QStringList there, missing;
        for (const QString& id : std::as_const(ids)) {
            (m_there.contains(id) ? there : missing) << id;
        }
        const Result<void> read = co_await readInto(m_run, there, false, changes, stop);
        if (!read) {
            co_return tl::unexpected<Error>(read.error());
        }
        const Result<QStringList> gone = co_await notShown(m_run, missing, stop); // else it lies elsewhere now
        if (!gone) {
            co_return tl::unexpected<Error>(gone.error());
        }
        for (const QString& id : *gone) {
            changes.push_back(Withdrawn{id, RecordStanding::NotVisible, u"404, and not among the versions the server lists"_s});
        }
        changes.push_back(truncated(m_run, m_total, m_listed));
        changes.push_back(Reconciled{qint64(m_there.size())});
        co_return changes;
    }

private:
    QCoro::Task<Result<void>> list(std::stop_token stop)
    {
        Service& service = m_run.service;
        const Result<std::optional<qint64>> before = co_await countOf(service, stop);
        if (!before) {
            co_return tl::unexpected<Error>(before.error());
        }
        m_total = *before;
        QString after;
        for (bool isLast = false; !isLast;) {
            const QString statement = idsStatement(service.terms.listing, after, sliceRows);
            Result<std::vector<RowWire>> rows = co_await rowsOf(service, statement, sliceRows, QStringLiteral("ids"), stop);
            if (!rows) {
                co_return tl::unexpected<Error>(rows.error());
            }
            const QString last = after;
            for (const RowWire& row : *rows) {
                if (row.objectId <= last) {
                    co_return fail(ErrorKind::Offline, QStringLiteral("ids: a page that was there before"));
                }
                after = std::max(after, row.objectId);
                QString& state = m_there[row.chronicleId];
                state = stateOf(state, row);
                ++m_listed;
            }
            isLast = rows->empty(); // a shorter page is no end: see above
        }
        if (m_total && *m_total > m_listed) { // some may have gone meanwhile
            const Result<std::optional<qint64>> now = co_await countOf(service, stop);
            if (!now) {
                co_return tl::unexpected<Error>(now.error());
            }
            m_total = std::min(*m_total, now->value_or(*m_total));
        }
        m_ids = m_there.keys();
        std::sort(m_ids.begin(), m_ids.end());
        co_return Result<void>();
    }

    RunContext& m_run;
    QHash<QString, QString> m_there; ///< chronicle -> state
    QStringList m_ids;               ///< of them, sorted
    std::optional<qint64> m_total;   ///< versions, as the server counted
    qint64 m_listed = 0;
    bool m_isListed = false;
};

} // namespace

QCoro::Task<Result<QStringList>> notShown(RunContext& run, QStringList chronicles, std::stop_token stop)
{
    QStringList gone;
    if (chronicles.isEmpty()) {
        co_return gone;
    }
    const Result<std::vector<RowWire>> rows = co_await versionsOf(run.service, chronicles, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    QSet<QString> listed;
    for (const RowWire& row : *rows) {
        listed.insert(row.chronicleId);
    }
    for (const QString& id : std::as_const(chronicles)) {
        if (listed.contains(id)) {
            continue;
        }
        const QString nowhere;
        Fetched none;
        const Result<VersionWire> version = co_await versionOf(run.service, id, nowhere, none, stop);
        if (!version && (version.error().kind == ErrorKind::NotFound || isDenied(version.error()))) {
            gone << id;
        } else if (!version && !isAnswer(version.error())) {
            co_return tl::unexpected<Error>(version.error());
        }
    }
    co_return gone;
}

std::unique_ptr<RunPart> auditTrail(RunContext& run) { return std::make_unique<AuditTrail>(run); }
std::unique_ptr<RunPart> reconciliation(RunContext& run) { return std::make_unique<Reconciliation>(run); }

} // namespace cf::connectors::documentum
