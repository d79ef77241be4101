#include "models/connectors/workflow/workflow_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::workflow {

namespace {

constexpr qint64 overlap = 5; ///< rows of a page that the next one has again: what ends meanwhile moves those behind it forward
constexpr int slice = 100;

/// A list of cases, page after page, by offset.
class Listed final : public RunPart
{
public:
    Listed(RunContext& run, QString name, Query query, bool areOpen)
        : m_run(run)
        , m_name(std::move(name))
        , m_query(std::move(query))
        , m_areOpen(areOpen)
    {}
    QString name() const override { return m_name; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        const Result<void> listed = co_await listOpen(m_run, stop);
        if (!listed) {
            co_return tl::unexpected<Error>(listed.error());
        }
        Service& service = m_run.service;
        const qint64 offset = std::max<qint64>(0, after.toLongLong());
        const Result<ListWire> list = co_await page(service, Room::History, service.codec().pastInstances, m_query, offset, service.terms.pageSize, m_name, stop);
        if (!list) {
            co_return tl::unexpected<Error>(list.error());
        }
        IdSlice out;
        for (const QJsonValue& row : list->rows) {
            const QString id = row["id"_L1].toString();
            out.ids << id + u'#' + QString::number(m_rows.size()); // a row without an id is one, too
            m_rows.push_back(row.toObject());
            if (m_areOpen) {
                m_run.seen.insert(id);
            }
        }
        const qint64 rows = list->rows.size();
        out.last = rows == 0 || (list->total ? offset + rows >= *list->total : rows < service.terms.pageSize);
        out.after = QString::number(offset + (rows > 4 * overlap ? rows - overlap : rows));
        out.expected = list->total;
        co_return out;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        for (const QString& id : ids) {
            QJsonObject row = std::exchange(m_rows[size_t(id.section(u'#', -1).toLongLong())], QJsonObject());
            const Result<void> read = co_await readCase(m_run, std::move(row), changes, stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
        }
        co_return changes;
    }

private:
    RunContext& m_run;
    QString m_name;
    Query m_query;
    bool m_areOpen;
    std::vector<QJsonObject> m_rows;
};

class Unlisted final : public RunPart
{
public:
    explicit Unlisted(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"unlisted"_s; }
    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        const Result<void> listed = co_await listOpen(m_run, stop);
        if (!listed) {
            co_return tl::unexpected<Error>(listed.error());
        }
        const Result<QStringList> known = m_run.known.openCasesAfter(after, slice);
        if (!known) {
            co_return tl::unexpected<Error>(known.error());
        }
        IdSlice out;
        for (const QString& id : *known) {
            if (!m_run.seen.contains(id)) {
                out.ids << id;
            }
        }
        out.last = known->size() < slice;
        out.after = known->isEmpty() ? after : known->last();
        co_return out;
    }
    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        for (const QString& id : ids) {
            const Result<void> read = co_await readUnlisted(m_run, id, changes, stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
        }
        co_return changes;
    }

private:
    RunContext& m_run;
};

Query listQuery(const RunContext& run, bool finished)
{
    const Codec& codec = run.service.codec();
    Query query{{u"finished"_s, finished ? u"true"_s : u"false"_s}, {u"includeProcessVariables"_s, u"true"_s}, {u"sort"_s, codec.sort}, {u"order"_s, u"asc"_s}};
    if (run.service.terms.definitions.size() == 1) {
        query.emplace_back(u"processDefinitionKey"_s, run.service.terms.definitions.front());
    }
    return query;
}

} // namespace

std::unique_ptr<RunPart> openCases(RunContext& run) { return std::make_unique<Listed>(run, u"open"_s, listQuery(run, false), true); }

std::unique_ptr<RunPart> endedCases(RunContext& run)
{
    Query query = listQuery(run, true);
    const UtcMs after = std::max<UtcMs>(run.since, run.service.terms.since.value_or(0));
    if (after > 0) {
        query.emplace_back(u"finishedAfter"_s, timeText(after));
    }
    return std::make_unique<Listed>(run, u"ended"_s, query, false);
}

std::unique_ptr<RunPart> unlistedCases(RunContext& run) { return std::make_unique<Unlisted>(run); }

} // namespace cf::connectors::workflow
