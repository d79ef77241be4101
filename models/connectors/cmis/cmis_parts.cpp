#include "models/connectors/cmis/cmis_parts.h"

#include "models/connectors/remote/json_value.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::cmis {

namespace {

/// Where a list goes on. Kept in the cursor.
struct At {
    Key key;
    qint64 skip = -1; ///< rows; -1: by key
    qint64 seen = 0, total = -1;

    static At from(const QString& text)
    {
        const QJsonObject in = QJsonDocument::fromJson(text.toUtf8()).object();
        return {{in["modified"_L1].toInteger(), in["id"_L1].toString()},
                in["skip"_L1].toInteger(-1),
                in["seen"_L1].toInteger(),
                in["total"_L1].toInteger(-1)};
    }
    QString text() const
    {
        const QJsonObject out{{"modified"_L1, key.modifiedMs},
                              {"id"_L1, key.objectId},
                              {"skip"_L1, skip},
                              {"seen"_L1, seen},
                              {"total"_L1, total}};
        return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
    }
};

Change truncated(const RunContext& run, std::optional<qint64> total, qint64 seen)
{
    GapSeen gap;
    gap.what.repository = run.basis.repository;
    gap.what.failure = Failure::Truncated;
    gap.what.subject = u"list of objects"_s;
    gap.isOver = !total || *total <= seen;
    if (!gap.isOver) {
        gap.what.expected = total;
        gap.what.found = seen;
        gap.what.detail = u"numItems %1, objects %2"_s.arg(*total).arg(seen);
    }
    return gap;
}

class ChangedObjects final : public RunPart
{
public:
    explicit ChangedObjects(RunContext& run)
        : m_run(run)
        , m_lister(run.service, run.since, true)
    {}
    QString name() const override { return u"objects"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        Result<RowLister::Slice> page = co_await m_lister.next(after, stop);
        if (!page) {
            co_return tl::unexpected<Error>(page.error());
        }
        IdSlice slice;
        slice.after = page->after;
        slice.last = page->last;
        slice.expected = page->total;
        for (const RowWire& row : page->rows) {
            slice.ids << row.objectId;
            m_rows.insert(row.objectId, row);
        }
        m_isEnd = page->last;
        m_total = page->total;
        m_seen = page->seen;
        co_return slice;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        if (m_isEnd) { // of this slice: nothing was awaited since it was listed
            changes.push_back(truncated(m_run, m_total, m_seen));
        }
        for (const QString& id : std::as_const(ids)) {
            const RowWire row = m_rows.take(id);
            const Result<void> taken = co_await readInto(m_run, row, changes, stop);
            if (!taken) {
                co_return tl::unexpected<Error>(taken.error());
            }
        }
        co_return changes;
    }

private:
    RunContext& m_run;
    RowLister m_lister;
    QHash<QString, RowWire> m_rows;
    std::optional<qint64> m_total;
    qint64 m_seen = 0;
    bool m_isEnd = false;
};

} // namespace

QCoro::Task<Result<RowLister::Slice>> RowLister::next(QString after, std::stop_token stop)
{
    At at = At::from(after);
    const bool isFirst = after.isEmpty();
    if (isFirst && !m_service.listing.isOrdered) {
        at.skip = 0;
    }
    const bool isByKey = at.skip < 0;
    std::optional<Key> key;
    if (isByKey && !isFirst) {
        key = at.key;
    }
    const qint64 skip = isByKey ? 0 : at.skip;
    Result<RowsWire> page = co_await rowsOf(m_service, m_since, key, skip, pageRows, stop, m_withRenditions);
    if (!page && isByKey && !isFirst && page.error().kind == ErrorKind::Rejected) {
        // It cannot compare ids. Counting rows begins anew: how many of them precede the key is not known.
        at.skip = 0;
        key.reset();
        page = co_await rowsOf(m_service, m_since, key, 0, pageRows, stop, m_withRenditions);
    } else if (!page && isFirst && m_service.listing.isOrdered && page.error().kind == ErrorKind::Rejected) {
        m_service.listing.isOrdered = false; // nor can it sort
        at.skip = 0;
        page = co_await rowsOf(m_service, m_since, key, 0, pageRows, stop, m_withRenditions);
    }
    if (!page) {
        co_return tl::unexpected<Error>(page.error());
    }
    Slice slice;
    bool isForward = false;
    for (RowWire& row : page->rows) {
        const bool isNew = !m_seen.contains(row.objectId);
        const bool isBehind = !key || row.modifiedMs > key->modifiedMs ||
                              (row.modifiedMs == key->modifiedMs && row.objectId != key->objectId);
        isForward = isForward || (at.skip < 0 ? isBehind : true);
        at.key = {row.modifiedMs, row.objectId};
        if (isNew) {
            m_seen.insert(row.objectId);
            ++at.seen;
            slice.rows.push_back(std::move(row));
        }
    }
    if (at.total < 0 && !key) {
        at.total = page->total.value_or(-1);
    }
    at.skip += at.skip < 0 ? 0 : qint64(page->rows.size());
    // Neither hasMoreItems nor numItems is right everywhere: an empty page ends a list, and one that leads nowhere.
    const bool isBeyond = slice.rows.empty() && at.skip > at.seen + pageRows; // it counts no rows
    const bool isStuck = page->rows.empty() || !isForward || isBeyond;
    const bool isShort = qint64(page->rows.size()) < pageRows && !page->hasMore;
    slice.last = isStuck || isShort;
    slice.after = at.text();
    slice.seen = at.seen;
    if (at.total >= 0) {
        slice.total = at.total;
    }
    co_return slice;
}

QCoro::Task<Result<void>> readInto(RunContext& run, RowWire row, std::vector<Change>& out, std::stop_token stop)
{
    const Result<RecordWire> record = co_await recordOf(run.service, row, stop);
    if (record) {
        const auto map = [&] { return communicationFrom(*record, run.basis.repository, run.rules); };
        co_return take(run.basis, record->nativeId, tokenOf(*record, run.rules), map, {}, out);
    }
    const Error& error = record.error();
    // Gone or closed since it was listed, or refused by what stands between: the next run tells.
    const bool isRefused = error.kind == ErrorKind::NotFound || isDenied(error);
    if (!isRefused && error.kind != ErrorKind::Protocol && error.kind != ErrorKind::Rejected) {
        co_return tl::unexpected<Error>(error);
    }
    out.push_back(asideOf(run.basis.repository, row.nativeId(), error.detail));
    co_return Result<void>();
}

std::unique_ptr<RunPart> asides(RunContext& run)
{
    const auto read = [&run](QStringList ids, std::stop_token stop) -> QCoro::Task<Result<std::vector<Change>>> {
        std::vector<Change> changes;
        for (const QString& id : std::as_const(ids)) {
            const Result<std::optional<RowWire>> row = co_await rowOf(run.service, id, stop);
            if (!row && (row.error().kind == ErrorKind::Rejected || row.error().kind == ErrorKind::Protocol)) {
                break; // it cannot be asked so: they wait for the comparison
            }
            if (!row) {
                co_return tl::unexpected<Error>(row.error());
            }
            if (!*row) {
                const Result<std::optional<KnownRecord>> known = run.basis.known.record(id);
                if (!known) {
                    co_return tl::unexpected<Error>(known.error());
                }
                if (!*known) { // of one that is known the comparison tells
                    changes.push_back(absent(id, u"was set aside, and is not listed"_s));
                }
                continue;
            }
            const RowWire found = **row;
            const Result<void> taken = co_await readInto(run, found, changes, stop);
            if (!taken) {
                co_return tl::unexpected<Error>(taken.error());
            }
        }
        co_return changes;
    };
    return asidesAgain(run.basis, read);
}

std::unique_ptr<RunPart> changedObjects(RunContext& run) { return std::make_unique<ChangedObjects>(run); }

} // namespace cf::connectors::cmis
