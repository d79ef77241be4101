// Holds and retention that a site keeps beside its objects: as relations, or wherever a query of its own finds them. They move no
// time of change, so all of them are asked for with every run. Source: protocol notes 6.4, 7.3.
#include "models/connectors/documentum/documentum_parts.h"

#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

constexpr int mostPages = 10'000, sliceSize = 100;

class Reader
{
public:
    explicit Reader(RunContext& run)
        : m_run(run)
    {}

    QCoro::Task<Result<void>> run(std::stop_token stop)
    {
        const OutsideTerms& terms = m_run.outsideTerms;
        if (!terms.relation.isEmpty()) {
            const Result<void> related = co_await readRelations(stop);
            if (!related) {
                co_return related;
            }
        }
        for (const bool isHold : {true, false}) {
            const QString query = isHold ? terms.holdQuery : terms.retentionQuery;
            if (!query.isEmpty()) {
                const Result<void> read = co_await readQuery(query, isHold, stop);
                if (!read) {
                    co_return read;
                }
            }
        }
        co_return co_await attach(stop);
    }

private:
    /// One end of a relation is the record, the other the hold; which is which, the record's type tells.
    QCoro::Task<Result<void>> readRelations(std::stop_token stop)
    {
        Service& service = m_run.service;
        const QString relation = m_run.outsideTerms.relation;
        QString after;
        for (int page = 0; page < mostPages; ++page) {
            const QString statement = relationsStatement(relation, after, sliceRows);
            const Result<FeedWire> feed = co_await select(service, statement, sliceRows, QStringLiteral("relations"), stop);
            if (!feed) {
                co_return tl::unexpected<Error>(feed.error());
            }
            const QString before = after;
            for (const EntryWire& entry : feed->entries) {
                const QJsonObject row = entry.content["properties"_L1].toObject();
                const QString id = row["r_object_id"_L1].toString();
                const QString parent = row["parent_id"_L1].toString(), child = row["child_id"_L1].toString();
                if (!isId(id) || !isId(parent) || !isId(child) || id <= before) {
                    co_return fail(ErrorKind::Offline, QStringLiteral("relations: the answer to another question"));
                }
                after = std::max(after, id);
                Outside one;
                one.values.insert(u"comment"_s, row["description"_L1].toString());
                one.basis = u"dm_relation %1, %2"_s.arg(relation, id);
                m_ends.push_back({one, parent, child});
            }
            if (feed->entries.empty()) { // a shorter page may be the server's own bound
                break;
            }
        }
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> readQuery(QString query, bool isHold, std::stop_token stop)
    {
        Service& service = m_run.service;
        Result<FeedWire> feed = co_await select(service, query, sliceRows, QStringLiteral("query of the site"), stop);
        for (int page = 0; page < mostPages; ++page) {
            if (!feed) {
                co_return tl::unexpected<Error>(feed.error());
            }
            for (const EntryWire& entry : feed->entries) {
                const QJsonObject row = entry.content["properties"_L1].toObject();
                Outside one;
                one.isHold = isHold;
                one.target = row["cf_id"_L1].toString(row["r_object_id"_L1].toString());
                if (!isId(one.target)) {
                    co_return fail(ErrorKind::Rejected, QStringLiteral("the site's query has no column cf_id"));
                }
                for (auto it = row.begin(); it != row.end(); ++it) {
                    if (it.key().startsWith(u"cf_") && it.key() != u"cf_id") {
                        one.values.insert(it.key().mid(3), scalarText(it.value()));
                    }
                }
                one.basis = (isHold ? u"holdQuery: "_s : u"retentionQuery: "_s) + one.target;
                m_found.push_back(std::move(one));
            }
            if (feed->entries.empty() || feed->next.isEmpty()) {
                break;
            }
            const Result<QUrl> url = usableUrl(service, feed->next);
            if (!url) {
                co_return tl::unexpected<Error>(url.error());
            }
            const Result<QJsonObject> answer = co_await getObject(service, *url, QStringLiteral("query of the site"), stop);
            if (!answer) {
                co_return tl::unexpected<Error>(answer.error());
            }
            feed = feedFrom(*answer);
        }
        co_return Result<void>();
    }

    /// Which chronicle each of these objects is a version of; those that are no records are left out. Learnt once.
    QCoro::Task<Result<void>> resolve(QStringList ids, std::stop_token stop)
    {
        Service& service = m_run.service;
        ids.removeIf([&service](const QString& id) { return service.chronicles.contains(id); });
        ids.removeDuplicates();
        for (qsizetype from = 0; from < ids.size(); from += mostInList) {
            const QStringList some = ids.mid(from, mostInList);
            for (const QString& id : some) {
                service.chronicles.insert(id, QString());
            }
            QString after;
            for (bool isLast = false; !isLast;) {
                const QString statement = objectsStatement(service.terms.listing, some, after, sliceRows);
                const Result<std::vector<RowWire>> rows =
                    co_await rowsOf(service, statement, sliceRows, QStringLiteral("objects under holds"), stop);
                if (!rows) {
                    service.chronicles.clear(); // what was learnt in part would look like no record
                    co_return tl::unexpected<Error>(rows.error());
                }
                const QString before = after;
                for (const RowWire& row : *rows) {
                    service.chronicles.insert(row.objectId, row.chronicleId);
                    after = std::max(after, row.objectId);
                }
                isLast = after == before;
            }
        }
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> attach(std::stop_token stop)
    {
        Service& service = m_run.service;
        QStringList ids;
        for (const Ends& ends : m_ends) {
            ids << ends.parent << ends.child;
        }
        for (const Outside& one : m_found) {
            ids << one.target;
        }
        const Result<void> resolved = co_await resolve(ids, stop);
        if (!resolved) {
            co_return resolved;
        }
        for (Ends& ends : m_ends) {
            const bool isParent = !service.chronicles.value(ends.parent).isEmpty();
            const QString hold = isParent ? ends.child : ends.parent;
            ends.one.target = isParent ? ends.parent : ends.child;
            const Result<void> named = co_await nameHold(hold, stop);
            if (!named) {
                co_return named;
            }
            ends.one.values.insert(u"code"_s, service.holdNames.value(hold).first);
            ends.one.values.insert(u"name"_s, service.holdNames.value(hold).second);
            m_found.push_back(ends.one);
        }
        quint64 all = 0;
        for (Outside& one : m_found) {
            const QString chronicle = service.chronicles.value(one.target);
            if (!chronicle.isEmpty()) {
                m_run.outside[chronicle].push_back(std::move(one));
            }
        }
        for (auto it = m_run.outside.begin(); it != m_run.outside.end(); ++it) {
            std::sort(it->begin(), it->end(), [](const Outside& a, const Outside& b) { return a.basis < b.basis; });
            all += numberOf(it.key()) * (outsideMark(*it).toULongLong(nullptr, 16) | 1);
        }
        m_run.outsideDigest = QString::number(all, 16);
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> nameHold(QString id, std::stop_token stop)
    {
        Service& service = m_run.service;
        if (service.holdNames.contains(id)) {
            co_return Result<void>();
        }
        const QString nowhere;
        Fetched none;
        const Result<VersionWire> object = co_await versionOf(service, id, nowhere, none, stop);
        if (!object && !isAnswer(object.error())) {
            co_return tl::unexpected<Error>(object.error());
        }
        // What may not be seen, or is no document, still holds.
        std::pair<QString, QString> names(id, QString());
        if (object) {
            names = {object->fileName, object->valuesOf(u"title"_s).value(0)};
        }
        service.holdNames.insert(id, names);
        co_return Result<void>();
    }

    struct Ends {
        Outside one;
        QString parent, child;
    };
    RunContext& m_run;
    std::vector<Ends> m_ends;
    std::vector<Outside> m_found;
};

class ChangedOutside final : public RunPart
{
public:
    explicit ChangedOutside(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"holds"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token) override
    {
        const auto differs = [this](const QString& nativeId) -> Result<bool> {
            CF_TRY(const auto record, m_run.basis.known.record(nativeId));
            return record && TokenParts::from(record->token).outside != outsideMark(m_run.outsideOf(nativeId));
        };
        co_return knownSlice(m_run.basis.known, after, sliceSize, differs);
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
};

} // namespace

QCoro::Task<Result<void>> readOutside(RunContext& run, std::stop_token stop)
{
    run.outside.clear();
    run.outsideDigest.clear();
    if (run.outsideTerms.isEmpty()) {
        co_return Result<void>();
    }
    Reader reader(run);
    co_return co_await reader.run(stop);
}

std::unique_ptr<RunPart> changedOutside(RunContext& run) { return std::make_unique<ChangedOutside>(run); }

} // namespace cf::connectors::documentum
