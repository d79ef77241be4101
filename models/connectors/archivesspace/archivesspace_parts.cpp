#include "models/connectors/archivesspace/archivesspace_parts.h"

#include "models/connectors/archivesspace/archivesspace_requests.h"
#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::archivesspace {

namespace {

Aside asideOf(const RunContext& run, const QString& uri, const QString& reason, const QJsonValue& raw)
{
    SetAside what;
    what.repository = run.repository;
    what.nativeId = uri;
    what.position = reason.startsWith(u'$') ? reason.section(u": "_s, 0, 0) : u"$"_s;
    what.reason = reason;
    what.raw = rawOf(raw);
    return {what, SourceRef()};
}

/// What a record becomes: nothing when it is known as it is, or is no communication.
Result<void> take(RunContext& run, const RecordWire& record, const QJsonValue& raw, std::vector<Change>& out)
{
    CF_TRY(const std::optional<KnownRecord> known, run.known.record(record.uri));
    const QString token = tokenOf(record, run.vocabulary);
    if (known && known->token == token && known->standing == RecordStanding::Present) {
        return {};
    }
    Result<MappedRecord> mapped = communicationFrom(record, run.repository, run.vocabulary);
    if (!mapped) {
        out.push_back(asideOf(run, record.uri, mapped.error().detail, raw));
        return {};
    }
    for (const StatedRow& row : mapped->rows) {
        run.carried.note(row);
    }
    out.push_back(Upsert{std::move(mapped->communication)});
    return {};
}

/// A part whose ids are listed once and then read slice by slice.
class ListedPart : public RunPart
{
public:
    explicit ListedPart(RunContext& run)
        : m_run(run)
    {}

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        if (!m_ids) {
            Result<std::vector<qint64>> ids = co_await list(stop);
            if (!ids) {
                co_return tl::unexpected<Error>(ids.error());
            }
            m_ids = *std::move(ids);
        }
        IdSlice slice;
        slice.expected = qint64(m_ids->size());
        auto from = after.isEmpty() ? m_ids->begin() : std::upper_bound(m_ids->begin(), m_ids->end(), after.toLongLong());
        for (; from != m_ids->end() && slice.ids.size() < sliceSize; ++from) {
            slice.ids << QString::number(*from);
        }
        slice.last = from == m_ids->end();
        slice.after = slice.ids.isEmpty() ? after : slice.ids.last();
        co_return slice;
    }

protected:
    virtual QCoro::Task<Result<std::vector<qint64>>> list(std::stop_token stop) = 0;
    RunContext& m_run;

private:
    std::optional<std::vector<qint64>> m_ids;
};

/// One that belongs to an archival object is read with it; another is a communication of its own.
class DigitalObjects final : public ListedPart
{
public:
    using ListedPart::ListedPart;
    QString name() const override { return digital; }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        QStringList failed;
        const Result<QJsonArray> records = co_await recordsOf(m_run, digital, ids, failed, stop);
        if (!records) {
            co_return tl::unexpected<Error>(records.error());
        }
        std::vector<Change> changes;
        for (const QString& id : failed) {
            changes.push_back(asideOf(m_run, m_run.root + u"/digital_objects/"_s + id,
                                      QStringLiteral("the server fails to send it"), {}));
        }
        for (const QJsonValue json : *records) {
            Result<RecordWire> object = recordFrom(json.toObject());
            if (!object) {
                changes.push_back(asideOf(m_run, json["uri"_L1].toString(), object.error().detail, json));
                continue;
            }
            if (!object->archivalObjects.empty()) {
                for (const QString& uri : object->archivalObjects) {
                    m_run.touched.insert(uri);
                }
                continue;
            }
            const Result<void> taken = take(m_run, alone(*std::move(object)), json, changes);
            if (!taken) {
                co_return tl::unexpected<Error>(taken.error());
            }
        }
        co_return changes;
    }

protected:
    QCoro::Task<Result<std::vector<qint64>>> list(std::stop_token stop) override
    {
        Result<std::vector<qint64>> ids = co_await idsOf(m_run, digital, m_run.since, stop);
        if (ids && m_run.since == 0) {
            std::erase_if(*ids, [&](qint64 id) {
                return m_run.instances.contains(m_run.root + u"/digital_objects/"_s + QString::number(id));
            });
        }
        co_return ids;
    }

private:
    static RecordWire alone(RecordWire object)
    {
        RecordWire record;
        record.uri = object.uri;
        for (const auto& [key, value] : object.stated) {
            if (key == u"title" || key.startsWith(u"external_ids/") || key.startsWith(u"dates/")) {
                record.stated.emplace_back(key, value);
            }
        }
        record.digitalObjects.push_back(std::move(object));
        return record;
    }
};

class ArchivalObjects final : public ListedPart
{
public:
    using ListedPart::ListedPart;
    QString name() const override { return archival; }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        QStringList failed;
        const Result<QJsonArray> records = co_await recordsOf(m_run, archival, ids, failed, stop);
        if (!records) {
            co_return tl::unexpected<Error>(records.error());
        }
        std::vector<Change> changes;
        for (const QString& id : failed) {
            changes.push_back(asideOf(m_run, m_run.root + u"/archival_objects/"_s + id,
                                      QStringLiteral("the server fails to send it"), {}));
        }
        for (const QJsonValue json : *records) {
            const Result<RecordWire> record = recordFrom(json.toObject());
            if (!record) {
                changes.push_back(asideOf(m_run, json["uri"_L1].toString(), record.error().detail, json));
                continue;
            }
            for (const RecordWire& object : record->digitalObjects) {
                m_run.instances.insert(object.uri);
            }
            for (const QString& object : record->unresolved) {
                m_run.instances.insert(object);
            }
            const bool isOne = !record->digitalObjects.empty() || !record->unresolved.empty() ||
                               m_run.levels.contains(record->level);
            if (isOne) {
                const Result<void> taken = take(m_run, *record, json, changes);
                if (!taken) {
                    co_return tl::unexpected<Error>(taken.error());
                }
            }
        }
        co_return changes;
    }

protected:
    QCoro::Task<Result<std::vector<qint64>>> list(std::stop_token stop) override
    {
        Result<std::vector<qint64>> ids = co_await idsOf(m_run, archival, m_run.since, stop);
        if (ids) {
            for (const QString& uri : std::as_const(m_run.touched)) {
                if (uri.startsWith(m_run.root + u"/archival_objects/"_s)) {
                    ids->push_back(numberOf(uri).toLongLong());
                }
            }
            std::sort(ids->begin(), ids->end());
            ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
        }
        co_return ids;
    }
};

} // namespace

std::unique_ptr<RunPart> digitalObjects(RunContext& run) { return std::make_unique<DigitalObjects>(run); }
std::unique_ptr<RunPart> archivalObjects(RunContext& run) { return std::make_unique<ArchivalObjects>(run); }

} // namespace cf::connectors::archivesspace
