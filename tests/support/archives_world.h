// All archives of the sandbox in this process, read into one cache over real HTTP, and the search over it: what a person sees of them
// together. Clocks stand, waiting takes no time.
#pragma once

#include "models/cache/read_copies.h"
#include "models/query/parse.h"
#include "models/search/indexed_search.h"
#include "models/search/search_desk.h"
#include "models/sync/connected_content.h"
#include "tests/support/archive_rig.h"
#include "tests/support/settled.h"

namespace cf::test {

/// A record as an archive holds it.
struct Held {
    sandbox::ArchiveKind kind = sandbox::ArchiveKind::ArchivesSpace;
    quint64 accession = 0;
    QJsonObject truth;
    QString text(const char* field) const { return truth[QLatin1StringView(field)].toString(); }
    QStringList customers() const { return truth[u"customers"].toVariant().toStringList(); }
};

class ArchivesWorld
{
public:
    ArchivesWorld(quint64 all, std::vector<sandbox::ArchiveKind> served, const ArchiveAccount& account = {})
        : kinds(std::move(served))
        , m_account(account)
    {
        sandbox::SandboxSettings settings;
        settings.records = all;
        settings.archives = kinds;
        auto opened = sandbox::Sandbox::open(settings);
        if (!opened) {
            qFatal("no sandbox: %s", qPrintable(opened.error().detail));
        }
        world = std::move(*opened);
        clock.set(world->clock(kinds.front()).trueNow());
        cache = std::move(*cache::Cache::open(m_profile.path()));
        for (const sandbox::ArchiveKind kind : kinds) {
            Repository repository = siteRepository(kind, world->url(kind), m_account);
            repository.added = clock.now();
            auto added = sync::addRepository(*cache, repository);
            settled(added);
            m_repositories.emplace(kind, repository);
        }
        m_search = std::make_unique<search::SearchDesk>(cache->readers(), search::indexedSearches());
    }
    ~ArchivesWorld()
    {
        m_content.reset();
        m_search.reset();
    }
    Q_DISABLE_COPY_MOVE(ArchivesWorld)

    const Repository& repository(sandbox::ArchiveKind kind) const { return m_repositories.at(kind); }
    Result<sync::RunProgress> sync(sandbox::ArchiveKind kind)
    {
        const Repository& repository = m_repositories.at(kind);
        const auto connector = connectors::connectorFor(repository, parts(), reader);
        sync::PauseGate gate;
        auto run = QCoro::waitFor(sync::pull({*cache, reader, clock, {}}, repository, *connector, gate, {}, [](const auto&) {}));
        QCoro::waitFor(connector->close(true));
        return run;
    }
    /// Time passes everywhere.
    void pass(UtcMs by)
    {
        clock.advance(by);
        world->advance(by);
    }
    connectors::RemoteParts parts()
    {
        connectors::RemoteParts made = siteParts(clock, m_patience, m_account);
        made.log = log;
        return made;
    }

    /// A run that must come to its end.
    void synced(sandbox::ArchiveKind kind)
    {
        const auto run = sync(kind);
        [&] { QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().detail)); }();
    }
    /// What the control port does, to this archive.
    void act(sandbox::ArchiveKind kind, QJsonObject action)
    {
        action.insert(QStringLiteral("archive"), QString(sandbox::archiveName(kind)));
        const auto done = world->act(action);
        [&] { QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail)); }();
    }

    /// Those that are this trap of data model 7.6, in every archive. Never empty: a test without a record proves nothing.
    std::vector<Held> trapped(int trap) const
    {
        std::vector<Held> found;
        for (const sandbox::ArchiveKind kind : kinds) {
            for (quint64 accession = 0; accession < world->holdings(kind).count(); ++accession) {
                if (world->holdings(kind).record(accession).trap == trap) {
                    found.push_back({kind, accession, world->truth(kind, accession)});
                }
            }
        }
        [&] { QVERIFY2(!found.empty(), qPrintable(QStringLiteral("no record is trap %1").arg(trap))); }();
        return found;
    }
    /// The first record of this document id, in whichever archive.
    Held named(const QString& document) const
    {
        for (const sandbox::ArchiveKind kind : kinds) {
            for (quint64 accession = 0; accession < world->holdings(kind).count(); ++accession) {
                if (world->holdings(kind).record(accession).documentId == document) {
                    return {kind, accession, world->truth(kind, accession)};
                }
            }
        }
        [&] { QVERIFY2(false, qPrintable(document)); }();
        return {};
    }
    CommunicationId idOf(const Held& held) const { return communicationId(repository(held.kind).id, nativeHere(held.kind, held.truth)); }
    /// What is known of it here; none when nothing is.
    std::optional<cache::Record> known(const Held& held)
    {
        auto read = cache->record(idOf(held).value());
        read.waitForFinished(); // readers answer
        const Result<cache::Record> found = read.result();
        return found ? std::optional(*found) : std::nullopt;
    }
    cache::Record record(const Held& held)
    {
        const auto found = known(held);
        [&] { QVERIFY2(found.has_value(), qPrintable(held.text("document"))); }();
        return found.value_or(cache::Record());
    }

    template <class T> static T answered(QFuture<Result<T>> future)
    {
        future.waitForFinished(); // readers answer
        const Result<T> result = future.result();
        [&] { QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail)); }();
        return result.value_or(T());
    }
    search::Question question(const QString& text) const
    {
        const auto parsed = query::parse(text);
        [&] { QVERIFY2(parsed.has_value(), qPrintable(text)); }();
        return {*parsed, query::Calendar{clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}};
    }
    qint64 total(const QString& text) { return answered(m_search->total(question(text))).total; }
    std::vector<search::Row> rows(const QString& text, int limit = 50)
    {
        search::Window window;
        window.limit = limit;
        return answered(m_search->rows(question(text), window)).rows;
    }
    QHash<QString, qint64> facet(const QString& text, search::Facet facet)
    {
        QHash<QString, qint64> counts;
        for (const search::FacetCounts& counted : answered(m_search->facets(question(text), {facet}))) {
            for (const search::FacetCount& one : counted.counts) {
                counts.insert(one.value, one.count);
            }
        }
        return counts;
    }
    /// Quoted, as a value of a query.
    static QString quoted(const QString& value) { return u'"' + QString(value).replace(u'"', QStringLiteral("\\\"")) + u'"'; }
    /// The query that finds this record: its document id, in its repository.
    QString only(const Held& held) const
    {
        return QStringLiteral("document:%1 repo:%2").arg(quoted(held.text("document")), quoted(repository(held.kind).name));
    }
    /// Whether the record is found by this, among all that have its document id.
    bool isFoundBy(const QString& text, const Held& held)
    {
        const auto hits = rows(only(held) + u' ' + text);
        return std::ranges::any_of(hits, [&](const search::Row& row) { return row.id == idOf(held); });
    }
    std::vector<RecordCopy> copies(const Held& held) { return answered(cache::copiesOf(*cache, idOf(held), {})).others; }

    /// As somebody opens it: the bytes, which are then recorded and compared.
    Result<QByteArray> open(const SourceRef& source, qint64 most = qint64(64) << 20)
    {
        if (!m_content) {
            m_content = std::make_unique<sync::ConnectedContent>(
                *cache, [this](const Repository& one) { return connectors::connectorFor(one, parts(), reader); }, sync::FirstReading{reader, clock});
        }
        const auto bytes = m_content->content(source, most);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(bytes.isFinished(), 60'000); }();
        return bytes.isFinished() ? bytes.result() : Result<QByteArray>(fail(ErrorKind::Timeout, QStringLiteral("no answer")));
    }

    const std::vector<sandbox::ArchiveKind> kinds;
    FakeClock clock;
    std::unique_ptr<sandbox::Sandbox> world;
    std::unique_ptr<cache::Cache> cache;
    std::shared_ptr<http::ExchangeLog> log = std::make_shared<http::ExchangeLog>(100'000); ///< what was asked of all of them
    PlainReader reader;

private:
    QTemporaryDir m_profile;
    ArchiveAccount m_account;
    std::shared_ptr<FakePatience> m_patience = std::make_shared<FakePatience>(clock);
    std::map<sandbox::ArchiveKind, Repository> m_repositories;
    std::unique_ptr<search::SearchDesk> m_search;
    std::unique_ptr<sync::ConnectedContent> m_content;
};

} // namespace cf::test
