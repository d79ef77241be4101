#include "models/connectors/cmis/cmis_parts.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::cmis {

namespace {

constexpr int mostPages = 100'000, sliceSize = 100;

/// Whether the server still shows the object of a record. An error that is not an answer to that is one.
QCoro::Task<Result<bool>> isShown(RunContext& run, QString objectId, std::stop_token stop)
{
    const Result<VersionWire> version = co_await versionOf(run.service, objectId, u"latest"_s, stop);
    if (version) {
        co_return true;
    }
    if (version.error().kind == ErrorKind::NotFound || isDenied(version.error())) {
        co_return false;
    }
    co_return tl::unexpected<Error>(version.error());
}

/// The log names objects, records here are known by their series: the object id within the token of each leads there.
class ChangeLog final : public RunPart
{
public:
    ChangeLog(RunContext& run, QString token)
        : m_run(run)
        , m_token(std::move(token))
    {}
    QString name() const override { return u"change log"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        if (!m_isRead) {
            const Result<void> read = co_await readLog(stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
            m_isRead = true;
        }
        if (m_deleted.isEmpty()) {
            IdSlice none;
            none.last = true;
            co_return none;
        }
        const auto isNamed = [this](const QString& nativeId) -> Result<bool> {
            CF_TRY(const auto record, m_run.basis.known.record(nativeId));
            const QString objectId = record ? objectIdIn(record->token) : QString();
            // An id may carry the label of a version, and an event be of all of them.
            if (!m_deleted.contains(objectId) && !m_deleted.contains(objectId.section(u';', 0, 0))) {
                return false;
            }
            m_objects.insert(nativeId, objectId);
            return true;
        };
        co_return knownSlice(m_run.basis.known, after, sliceSize, isNamed);
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        for (const QString& id : std::as_const(ids)) {
            const QString objectId = m_objects.value(id);
            const Result<bool> shown = co_await isShown(m_run, objectId, stop);
            if (!shown) {
                co_return tl::unexpected<Error>(shown.error());
            }
            // Of a series only its latest version may have gone: then the series is still there, and comparing finds
            // it.
            m_run.logLost = m_run.logLost || id.startsWith(u"series:");
            if (!*shown) {
                changes.push_back(Withdrawn{id, RecordStanding::Deleted, u"content changes: deleted, and not shown"_s});
            }
        }
        co_return changes;
    }

private:
    QCoro::Task<Result<void>> readLog(std::stop_token stop)
    {
        QString last;
        for (int page = 0; page < mostPages; ++page) {
            // Two at least: a page begins with the event of the token.
            const Query query{{u"cmisselector"_s, u"contentChanges"_s},
                              {u"changeLogToken"_s, m_token},
                              {u"maxItems"_s, u"1000"_s},
                              {u"succinct"_s, u"true"_s}};
            const QUrl url = m_run.service.wire.repositoryUrl;
            const Result<QJsonDocument> answer =
                co_await getJson(m_run.service, url, query, u"content changes"_s, stop);
            if (!answer && answer.error().kind == ErrorKind::Rejected) {
                m_run.logLost = true; // the token is too old, or there is no log at all
                co_return Result<void>();
            }
            if (!answer) {
                co_return tl::unexpected<Error>(answer.error());
            }
            const ChangesWire changes = changesFrom(answer->object());
            for (const QString& id : changes.deleted) {
                m_deleted.insert(id);
            }
            const bool isOver =
                changes.events < 2 || changes.token.isEmpty() || changes.token == m_token || changes.signature == last;
            if (isOver) {
                co_return Result<void>();
            }
            m_token = changes.token;
            last = changes.signature;
        }
        m_run.logLost = true;
        co_return Result<void>();
    }

    RunContext& m_run;
    QString m_token;
    QSet<QString> m_deleted;
    QHash<QString, QString> m_objects;
    bool m_isRead = false;
};

/// All objects there against all here: what is gone, and what changed without its time telling, as a series does whose
/// newest version was deleted.
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
            const QString token = record ? record->token : QString();
            const auto there = m_there.constFind(nativeId);
            if (there == m_there.constEnd()) {
                m_objects.insert(nativeId, objectIdIn(token));
                return true;
            }
            return !token.endsWith(placeOf(there->modifiedMs, there->objectId));
        };
        // What is not known here a moment's refusal may have hidden from the run that should have read it.
        co_return comparedSlice(m_run.basis.known, after, sliceSize, m_ids, false, differs);
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        for (const QString& id : std::as_const(ids)) {
            const auto there = m_there.constFind(id);
            if (there != m_there.constEnd()) {
                const RowWire row = *there;
                const Result<void> taken = co_await readInto(m_run, row, changes, stop);
                if (!taken) {
                    co_return tl::unexpected<Error>(taken.error());
                }
                continue;
            }
            const QString objectId = m_objects.value(id);
            const Result<bool> shown = co_await isShown(m_run, objectId, stop);
            if (!shown) {
                co_return tl::unexpected<Error>(shown.error());
            }
            if (!*shown) { // else it lies elsewhere now, or the list is behind
                changes.push_back(
                    Withdrawn{id, RecordStanding::NotVisible, u"404, and not among the objects the server lists"_s});
            }
        }
        changes.push_back(Reconciled{qint64(m_there.size())});
        co_return changes;
    }

private:
    QCoro::Task<Result<void>> list(std::stop_token stop)
    {
        RowLister lister(m_run.service, 0);
        QString after;
        for (bool isLast = false; !isLast;) {
            Result<RowLister::Slice> page = co_await lister.next(after, stop);
            if (!page) {
                co_return tl::unexpected<Error>(page.error());
            }
            for (const RowWire& row : page->rows) {
                m_there.insert(row.nativeId(), row);
            }
            after = page->after;
            isLast = page->last;
        }
        m_ids = m_there.keys();
        std::sort(m_ids.begin(), m_ids.end());
        co_return Result<void>();
    }

    RunContext& m_run;
    QHash<QString, RowWire> m_there;
    QStringList m_ids; ///< of them, sorted
    QHash<QString, QString> m_objects;
    bool m_isListed = false;
};

} // namespace

std::unique_ptr<RunPart> changeLog(RunContext& run, const QString& token)
{
    return std::make_unique<ChangeLog>(run, token);
}
std::unique_ptr<RunPart> reconciliation(RunContext& run) { return std::make_unique<Reconciliation>(run); }

} // namespace cf::connectors::cmis
