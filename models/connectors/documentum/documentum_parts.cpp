#include "models/connectors/documentum/documentum_parts.h"

#include "models/connectors/documentum/documentum_batch.h"
#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

/// Where the list goes on. Kept in the cursor.
struct At {
    ChangeKey key;
    qint64 modified = 0, rows = 0, total = -1;

    static At from(const QString& text)
    {
        const QJsonObject in = QJsonDocument::fromJson(text.toUtf8()).object();
        return {{in["wall"_L1].toString(), in["id"_L1].toString()},
                in["modified"_L1].toInteger(),
                in["rows"_L1].toInteger(),
                in["total"_L1].toInteger(-1)};
    }
    QString text() const
    {
        const QJsonObject out{{"wall"_L1, key.wall},
                              {"id"_L1, key.objectId},
                              {"modified"_L1, modified},
                              {"rows"_L1, rows},
                              {"total"_L1, total}};
        return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
    }
};

class ChangedRecords final : public RunPart
{
public:
    explicit ChangedRecords(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"versions"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        Service& service = m_run.service;
        At at = At::from(after);
        std::optional<ChangeKey> key;
        if (!at.key.objectId.isEmpty()) {
            key = at.key;
        }
        const QString since = m_run.since > 0 ? wallAt(service, m_run.since) : QString();
        const QString statement = changedStatement(service.terms.listing, since, key, pageRows);
        const Result<std::vector<RowWire>> rows =
            co_await rowsOf(service, statement, pageRows, QStringLiteral("changed versions"), stop);
        if (!rows) {
            co_return tl::unexpected<Error>(rows.error());
        }
        IdSlice slice;
        for (const RowWire& row : *rows) {
            if (key && std::tie(row.modifiedMs, row.objectId) <= std::tie(at.modified, key->objectId)) {
                co_return fail(ErrorKind::Offline, QStringLiteral("changed versions: a page that was there before"));
            }
            if (!m_seen.contains(numberOf(row.chronicleId))) { // it is read with all its versions
                m_seen.insert(numberOf(row.chronicleId));
                slice.ids << row.chronicleId;
            }
        }
        if (!rows->empty()) {
            at.key = {rows->back().wall, rows->back().objectId};
            at.modified = rows->back().modifiedMs;
            at.rows += qint64(rows->size());
        }
        if (!key && m_run.since == 0 && !rows->empty()) {
            const Result<std::optional<qint64>> total = co_await countOf(service, stop);
            if (!total) {
                co_return tl::unexpected<Error>(total.error());
            }
            at.total = total->value_or(-1);
        }
        // A page may be shorter than asked for, at the server's own bound, and tell of no other: only an empty one is the end.
        slice.last = rows->empty();
        slice.after = at.text();
        if (at.total >= 0) {
            slice.expected = at.total;
        }
        co_return slice;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        const Result<void> read = co_await readInto(m_run, ids, false, changes, stop);
        if (!read) {
            co_return tl::unexpected<Error>(read.error());
        }
        co_return changes;
    }

private:
    RunContext& m_run;
    QSet<quint64> m_seen;
};

} // namespace

Change truncated(const RunContext& run, std::optional<qint64> counted, qint64 listed)
{
    GapSeen gap;
    gap.what.repository = run.basis.repository;
    gap.what.failure = Failure::Truncated;
    gap.what.subject = u"list of versions"_s;
    gap.isOver = !counted || *counted <= listed;
    if (!gap.isOver) {
        gap.what.expected = counted;
        gap.what.found = listed;
        gap.what.detail = u"count(*) %1, versions %2"_s.arg(*counted).arg(listed);
    }
    return gap;
}

const std::vector<Outside>& RunContext::outsideOf(const QString& chronicle) const
{
    static const std::vector<Outside> none;
    const auto found = outside.constFind(chronicle);
    return found == outside.constEnd() ? none : *found;
}

QCoro::Task<Result<RecordWire>> recordOf(Service& service, std::vector<RowWire> versions, std::stop_token stop)
{
    std::vector<std::vector<RowWire>> all;
    all.push_back(std::move(versions));
    std::vector<Result<RecordWire>> records = co_await recordsOf(service, std::move(all), stop);
    co_return std::move(records.front());
}

namespace {

/// One that is to be read.
struct Wanted {
    QString chronicle, state;
    std::vector<Outside> outside;
};

} // namespace

QCoro::Task<Result<void>> readInto(RunContext& run, QStringList chronicles, bool anyway, std::vector<Change>& out,
                                   std::stop_token stop)
{
    if (chronicles.isEmpty()) {
        co_return Result<void>();
    }
    Result<std::vector<RowWire>> rows = co_await versionsOf(run.service, chronicles, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    QHash<QString, std::vector<RowWire>> byChronicle;
    for (RowWire& row : *rows) {
        byChronicle[row.chronicleId].push_back(std::move(row));
    }
    const QString rules = run.rules.fingerprint().left(10);
    std::vector<Wanted> wanted;
    std::vector<std::vector<RowWire>> lists;
    for (const QString& chronicle : std::as_const(chronicles)) {
        std::vector<RowWire> versions = byChronicle.take(chronicle);
        if (versions.empty()) {
            continue;
        }
        const QString state = stateOf(versions);
        const std::vector<Outside>& outside = run.outsideOf(chronicle);
        const auto known = run.basis.known.record(chronicle);
        if (!known) {
            co_return tl::unexpected<Error>(known.error());
        }
        if (!anyway && *known && (*known)->standing == RecordStanding::Present) {
            const TokenParts token = TokenParts::from((*known)->token);
            if (token.rules == rules && token.state == state && token.outside == outsideMark(outside)) {
                continue;
            }
        }
        wanted.push_back({chronicle, state, outside});
        lists.push_back(std::move(versions));
    }
    const std::vector<Result<RecordWire>> records = co_await recordsOf(run.service, std::move(lists), stop);
    for (size_t i = 0; i < wanted.size(); ++i) {
        const auto& [chronicle, state, outside] = wanted[i];
        const Result<RecordWire>& record = records[i];
        if (record) {
            // One that was not read in whole looks changed to the next comparison.
            const QString seen = record->refused.isEmpty() ? state : u"?"_s + state;
            const QString token = tokenOf(*record, seen, outside, run.rules);
            const auto map = [&, &about = outside] { return communicationFrom(*record, about, token, run.basis.repository, run.rules); };
            const Result<void> taken = take(run.basis, chronicle, token, map, {}, out);
            if (!taken) {
                co_return taken;
            }
            if (!record->refused.isEmpty()) { // what there is of it counts, and the rest is asked for again
                out.push_back(asideOf(run.basis.repository, chronicle, record->refused));
            }
            continue;
        }
        const Error& error = record.error();
        // Not found: gone since it was listed, or so says what stands between. The next run tells.
        if (error.kind != ErrorKind::Protocol && error.kind != ErrorKind::Rejected && error.kind != ErrorKind::Conflict &&
            error.kind != ErrorKind::NotFound) {
            co_return tl::unexpected<Error>(error);
        }
        out.push_back(asideOf(run.basis.repository, chronicle, error.detail));
    }
    co_return Result<void>();
}

std::unique_ptr<RunPart> asides(RunContext& run)
{
    const auto read = [&run](QStringList ids, std::stop_token stop) -> QCoro::Task<Result<std::vector<Change>>> {
        std::vector<Change> changes;
        ids.removeIf([](const QString& id) { return !isId(id); });
        const Result<void> taken = co_await readInto(run, ids, true, changes, stop);
        if (!taken) {
            co_return tl::unexpected<Error>(taken.error());
        }
        const Result<QStringList> gone = co_await notShown(run, unanswered(ids, changes), stop);
        if (!gone) {
            co_return tl::unexpected<Error>(gone.error());
        }
        for (const QString& id : *gone) {
            changes.push_back(absent(id, QStringLiteral("was set aside, and is neither listed nor shown")));
        }
        co_return changes;
    };
    return asidesAgain(run.basis, read);
}

std::unique_ptr<RunPart> changedRecords(RunContext& run) { return std::make_unique<ChangedRecords>(run); }

} // namespace cf::connectors::documentum
