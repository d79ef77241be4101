// An archive of the sandbox in this process, a cache, and the connector between them over real HTTP: what the contract of all
// connectors and random schedules are tested on. Clocks stand, waiting takes no time.
#pragma once

#include "app/sandbox/serving/sandbox.h"
#include "models/cache/cache.h"
#include "models/connectors/connectors.h"
#include "models/http/network_transport.h"
#include "models/sync/add_repository.h"
#include "models/sync/compare_repository.h"
#include "models/sync/puller.h"
#include "tests/support/fake_patience.h"
#include "tests/support/settled.h"
#include "tests/support/sync_rig.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTemporaryDir>

namespace cf::test {

/// What the cache may still say after runs that did not compare everything.
enum class MayWait {
    Nothing,
    Disappearances,       ///< of records that are not shown any more, by whatever cause: nothing here tells of them
    SilentDisappearances, ///< only those that leave no trace: without one deleted, or kept from the account
};

struct ArchiveAccount {
    QString user = QStringLiteral("counterfoil"), password = QStringLiteral("counterfoil");
    bool seesAll = false; ///< what is not for everybody, too
};

/// What the connector calls a record, by the truth of it.
QString nativeHere(sandbox::ArchiveKind kind, const QJsonObject& truth);
/// An archive of the sandbox as somebody would connect it: the site's mapping and settings, and its account.
Repository siteRepository(sandbox::ArchiveKind kind, const QUrl& server, const ArchiveAccount& account = {});
/// The way to it: real HTTP, with clocks that stand and waits that take no time.
connectors::RemoteParts siteParts(const Clock& clock, std::shared_ptr<FakePatience> patience, const ArchiveAccount& account = {});

class ArchiveRig
{
public:
    ArchiveRig(sandbox::ArchiveKind kind, const sandbox::SandboxSettings& settings, const ArchiveAccount& account = {})
        : m_kind(kind)
        , m_account(account)
    {
        auto served = settings;
        served.archives = {kind};
        auto opened = sandbox::Sandbox::open(served);
        if (!opened) {
            qFatal("no sandbox: %s", qPrintable(opened.error().detail));
        }
        m_sandbox = std::move(*opened);
        cache = std::move(*cache::Cache::open(m_profile.path()));
        clock.set(there().trueNow());
        repository = siteRepository(m_kind, m_sandbox->url(m_kind), m_account);
        repository.added = clock.now();
        auto added = sync::addRepository(*cache, repository);
        settled(added);
        connect();
    }
    ~ArchiveRig() { disconnect(); }

    sandbox::Sandbox& world() { return *m_sandbox; }
    sandbox::Holdings& holdings() { return m_sandbox->holdings(m_kind); }
    sandbox::FaultPlan& faults() { return m_sandbox->faults(m_kind); }
    sandbox::VirtualClock& there() { return m_sandbox->clock(m_kind); }
    const QList<sandbox::LoggedRequest>& requests() { return m_sandbox->port(m_kind).log(); }

    /// Time passes here and there.
    void pass(UtcMs by)
    {
        clock.advance(by);
        there().advance(by);
    }

    Result<sync::RunProgress> sync(std::stop_token stop = {},
                                   std::function<void(const sync::RunProgress&)> progress = [](const auto&) {})
    {
        m_sandbox->port(m_kind).clearLog();
        return QCoro::waitFor(sync::pull({*cache, reader, clock, {}}, repository, *connector, gate, stop, std::move(progress)));
    }

    /// All that the archive says now against the cache, by a connector of its own.
    Result<RepositoryComparison> comparison()
    {
        const auto own = makeConnector();
        Result<RepositoryComparison> compared =
            QCoro::waitFor(sync::compareWithRepository(*cache, clock, repository, *own, {}, [](qint64, std::optional<qint64>) {}));
        QCoro::waitFor(own->close(true));
        return compared;
    }

    /// The process ends and another begins: what is not in the cache is gone.
    void restart()
    {
        disconnect();
        cache.reset();
        cache = std::move(*cache::Cache::open(m_profile.path()));
        connect();
    }

    template <class F> auto read(F f)
    {
        auto answer = cache->readers().read(f);
        answer.waitForFinished(); // other threads answer
        return answer.result();
    }
    /// By the id the connector knows it by; empty when the cache has none.
    std::optional<cache::Record> record(const QString& native)
    {
        const QString id = communicationId(repository.id, native).value();
        const auto found = read([id](store::Database& database) { return cache::readRecord(database, id); });
        return found ? std::optional(*found) : std::nullopt;
    }
    QJsonObject truth(quint64 accession) { return m_sandbox->truth(m_kind, accession); }
    std::optional<cache::Record> record(quint64 accession)
    {
        return record(nativeHere(truth(accession)));
    }

    QString nativeHere(const QJsonObject& truth) const { return test::nativeHere(m_kind, truth); }

    /// What the cache says otherwise than the archive: "#12 title: here “…”, there “…”". Empty when they agree.
    QStringList differences(MayWait mayWait = MayWait::Nothing);

    /// From the next run on; the rig compares with every run until told otherwise.
    void compareEvery(int hours)
    {
        repository.connection.settings.insert(QStringLiteral("reconcileHours"), QString::number(hours));
        disconnect();
        connect();
    }

    FakeClock clock;
    Repository repository;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<connectors::Connector> connector;
    PlainReader reader;
    sync::PauseGate gate;
    std::shared_ptr<FakePatience> patience = std::make_shared<FakePatience>(clock);

private:
    void connect() { connector = makeConnector(); }
    std::unique_ptr<connectors::Connector> makeConnector()
    {
        const connectors::RemoteParts parts = siteParts(clock, patience, m_account);
        return connectors::connectorFor(repository, parts, reader);
    }
    void disconnect()
    {
        if (connector) {
            QCoro::waitFor(connector->close(true));
            connector.reset();
        }
    }
    bool wasOpened(quint64 accession); ///< what was for some alone became everybody's
    void compare(quint64 accession, MayWait mayWait, QStringList& out);

    QTemporaryDir m_profile;
    sandbox::ArchiveKind m_kind;
    ArchiveAccount m_account;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

} // namespace cf::test
