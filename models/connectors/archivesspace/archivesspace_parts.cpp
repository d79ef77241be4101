#include "models/connectors/archivesspace/archivesspace_parts.h"

#include "models/connectors/archivesspace/archivesspace_requests.h"
#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::archivesspace {

namespace {

/// A part whose ids are listed once and then read slice by slice.
class ListedPart : public RunPart
{
public:
    ListedPart(RunContext& run, QString type)
        : m_run(run)
        , m_type(std::move(type))
    {}
    QString name() const override { return m_type; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        if (!m_ids) {
            Result<std::vector<qint64>> ids = co_await list(stop);
            if (!ids) {
                co_return tl::unexpected<Error>(ids.error());
            }
            const Result<void> added = addAside(*ids);
            if (!added) {
                co_return tl::unexpected<Error>(added.error());
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

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        QStringList failed;
        const Result<QJsonArray> records = co_await recordsOf(m_run, m_type, ids, failed, stop);
        if (!records) {
            co_return tl::unexpected<Error>(records.error());
        }
        std::vector<Change> changes;
        m_run.communications += failed.size();
        for (const QString& id : failed) {
            changes.push_back(asideOf(m_run.basis.repository, uriOf(id), QStringLiteral("the server fails to send it")));
        }
        QSet<QString> came(failed.begin(), failed.end());
        QJsonObject nameless;
        for (const QJsonValue json : *records) {
            const QString uri = json["uri"_L1].toString();
            came.insert(numberOf(uri));
            Result<RecordWire> wire = recordFrom(json.toObject());
            if (!wire && uri.isEmpty()) {
                nameless = {{u"reason"_s, wire.error().detail}, {u"raw"_s, rawOf(json)}};
            } else if (!wire) {
                ++m_run.communications;
                changes.push_back(asideOf(m_run.basis.repository, uri, wire.error().detail, rawOf(json)));
            } else {
                const std::optional<RecordWire> record = communicationIn(*std::move(wire));
                m_run.communications += record ? 1 : 0;
                const Result<void> taken = record ? takeOne(*record, json, changes) : dropOne(uri, changes);
                if (!taken) {
                    co_return tl::unexpected<Error>(taken.error());
                }
            }
        }
        QStringList missing;
        for (const QString& id : ids) {
            if (!came.contains(id) && !nameless.isEmpty()) { // one of these it is: set aside under a name it can be asked for by
                changes.push_back(asideOf(m_run.basis.repository, uriOf(id), nameless["reason"_L1].toString(), nameless["raw"_L1].toString()));
            } else if (!came.contains(id) && m_run.basis.asides.contains(uriOf(id))) {
                missing << uriOf(id);
            }
        }
        const Result<QSet<QString>> shown = co_await shownOf(m_run, missing, stop);
        if (!shown) {
            co_return tl::unexpected<Error>(shown.error());
        }
        for (const QString& uri : std::as_const(missing)) {
            if (!shown->contains(uri)) {
                changes.push_back(absent(uri, u"was set aside, and is not shown"_s));
            }
        }
        co_return changes;
    }

protected:
    virtual QCoro::Task<Result<std::vector<qint64>>> list(std::stop_token stop) = 0;
    /// None when it is no communication by itself.
    virtual std::optional<RecordWire> communicationIn(RecordWire record) = 0;
    QString uriOf(const QString& id) const { return m_run.root + u'/' + m_type + u'/' + id; }
    void addTouched(std::vector<qint64>& ids) const
    {
        for (const QString& uri : std::as_const(m_run.touched)) {
            if (uri.startsWith(uriOf({}))) {
                ids.push_back(numberOf(uri).toLongLong());
            }
        }
    }
    RunContext& m_run;

private:
    Result<void> takeOne(const RecordWire& record, const QJsonValue& json, std::vector<Change>& changes)
    {
        const auto map = [&] { return communicationFrom(record, m_run.basis.repository, m_run.vocabulary); };
        const auto raw = [&json] { return rawOf(json); };
        return take(m_run.basis, record.uri, tokenOf(record, m_run.vocabulary), map, raw, changes);
    }
    /// One that is no communication by itself: it may have been one, or been set aside when that could not be seen.
    Result<void> dropOne(const QString& uri, std::vector<Change>& changes)
    {
        CF_TRY(const std::optional<KnownRecord> known, m_run.basis.known.record(uri));
        if (m_run.basis.asides.contains(uri) || (known && known->standing == RecordStanding::Present)) {
            changes.push_back(absent(uri, u"no communication by itself any more"_s));
        }
        return {};
    }
    /// What was set aside may have been trouble on the way, and its time of change does not move when that is over.
    Result<void> addAside(std::vector<qint64>& ids)
    {
        const QString folder = uriOf({});
        QString after = folder;
        for (;;) {
            CF_TRY(const QStringList aside, m_run.basis.known.asideAfter(after, sliceSize));
            for (const QString& uri : aside) {
                if (uri.startsWith(folder)) {
                    m_run.basis.asides.insert(uri);
                    ids.push_back(numberOf(uri).toLongLong());
                }
            }
            if (aside.isEmpty() || !aside.last().startsWith(folder)) {
                break;
            }
            after = aside.last();
        }
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return {};
    }
    const QString m_type;
    std::optional<std::vector<qint64>> m_ids;
};

/// One that belongs to an archival object is read with it; another is a communication of its own.
class DigitalObjects final : public ListedPart
{
public:
    explicit DigitalObjects(RunContext& run)
        : ListedPart(run, digital)
    {}

protected:
    QCoro::Task<Result<std::vector<qint64>>> list(std::stop_token stop) override
    {
        Result<std::vector<qint64>> ids = co_await idsOf(m_run, digital, m_run.since, stop);
        if (ids && m_run.since == 0) {
            std::erase_if(*ids, [&](qint64 id) { return m_run.instances.contains(id); });
        }
        if (ids) {
            addTouched(*ids);
        }
        co_return ids;
    }
    std::optional<RecordWire> communicationIn(RecordWire object) override
    {
        for (const QString& uri : object.archivalObjects) {
            m_run.touched.insert(uri);
        }
        if (!object.archivalObjects.empty()) {
            return std::nullopt;
        }
        return aloneAs(std::move(object));
    }
};

class ArchivalObjects final : public ListedPart
{
public:
    explicit ArchivalObjects(RunContext& run)
        : ListedPart(run, archival)
    {}

protected:
    QCoro::Task<Result<std::vector<qint64>>> list(std::stop_token stop) override
    {
        Result<std::vector<qint64>> ids = co_await idsOf(m_run, archival, m_run.since, stop);
        if (ids) {
            addTouched(*ids);
        }
        co_return ids;
    }
    std::optional<RecordWire> communicationIn(RecordWire record) override
    {
        for (const RecordWire& object : record.digitalObjects) {
            noteInstance(object.uri);
        }
        for (const QString& object : record.unresolved) {
            noteInstance(object);
        }
        return isCommunication(record, m_run.levels) ? std::optional(std::move(record)) : std::nullopt;
    }

private:
    void noteInstance(const QString& uri)
    {
        if (uri.startsWith(m_run.root + u'/' + digital + u'/')) {
            m_run.instances.insert(numberOf(uri).toLongLong());
        }
    }
};

} // namespace

std::unique_ptr<RunPart> digitalObjects(RunContext& run) { return std::make_unique<DigitalObjects>(run); }
std::unique_ptr<RunPart> archivalObjects(RunContext& run) { return std::make_unique<ArchivalObjects>(run); }

} // namespace cf::connectors::archivesspace
