// The archives of the sandbox that hold records, as somebody who may hold connects them.
#pragma once

#include "models/connectors/archivesspace/archivesspace_connector.h"
#include "models/http/network_transport.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/filing_places.h"

#include <QCoroTask>

namespace cf::test {

inline const std::vector<sandbox::ArchiveKind>& holdingArchives()
{
    using enum sandbox::ArchiveKind;
    static const std::vector<sandbox::ArchiveKind> all{ExtendedEcm, Documentum, Cmis, ArchivesSpace};
    return all;
}
inline Repository holdingRepository(sandbox::ArchiveKind kind, const QUrl& server)
{
    using enum sandbox::ArchiveKind;
    if (kind == ArchivesSpace) {
        Repository repository;
        repository.name = sandbox::archiveName(kind);
        repository.kind = RepositoryKind::ArchivesSpace;
        repository.id = repositoryId(repository.kind, repository.name);
        repository.location = server.toString() + QStringLiteral("/repositories/2");
        repository.connection.user = QStringLiteral("archivist");
        repository.connection.signIn = SignInKind::Password;
        return repository;
    }
    Repository repository = filingRepository(kind, server);
    if (kind == ExtendedEcm) {
        repository.connection.user = QStringLiteral("records");
    } else if (kind == Documentum) {
        repository.connection.settings.insert(QStringLiteral("type"), QStringLiteral("nb_communication"));
        repository.connection.settings.insert(QStringLiteral("holdAttributes"), QStringLiteral("nb_hold.matter_no since=nb_hold.since foreign=nb_hold.foreign"));
    } else {
        repository.connection.settings.insert(QStringLiteral("type"), QStringLiteral("nb:sent-communication"));
        repository.connection.settings.insert(QStringLiteral("holds"), QStringLiteral("enforced")); // as that server does
    }
    return repository;
}
inline std::unique_ptr<connectors::Connector> holdingConnector(const Repository& repository, const connectors::RemoteParts& parts)
{
    return repository.kind == RepositoryKind::ArchivesSpace ? std::make_unique<connectors::ArchivesSpaceConnector>(repository, parts) : filingConnector(repository, parts);
}
/// What puts a record under a hold.
inline QString placingRequests(sandbox::ArchiveKind kind)
{
    using enum sandbox::ArchiveKind;
    return kind == ExtendedEcm  ? QStringLiteral("POST /cs/cs/api/v1/nodes/*/holds")
           : kind == Documentum ? QStringLiteral("POST /dctm-rest/*")
           : kind == Cmis       ? QStringLiteral("POST /cmis/*")
                                : QStringLiteral("POST /repositories/2/*");
}
/// What writes anything of holds.
inline QString holdingRequests(sandbox::ArchiveKind kind) { return kind == sandbox::ArchiveKind::ExtendedEcm ? QStringLiteral("POST /cs/cs/api/v1/*ho*") : placingRequests(kind); }
/// What reads a record before that.
inline QString lookingRequests(sandbox::ArchiveKind kind)
{
    using enum sandbox::ArchiveKind;
    return kind == ExtendedEcm  ? QStringLiteral("GET /cs/cs/api/v1/nodes/*/holds")
           : kind == Documentum ? QStringLiteral("GET /dctm-rest/repositories/northgate/*/09*")
           : kind == Cmis       ? QStringLiteral("GET /cmis/*cmisselector=object*")
                                : QStringLiteral("GET /repositories/2/archival_objects/*");
}

/// One archive, and a connector to it.
class HoldingRig
{
public:
    explicit HoldingRig(sandbox::ArchiveKind kind, quint64 records = 40)
        : m_kind(kind)
        , world(*sandbox::Sandbox::open({.records = records, .archives = {kind}}))
        , m_clock(world->clock(kind).now())
        , repository(holdingRepository(kind, world->url(kind)))
    {
        connect();
    }
    ~HoldingRig() { close(); }
    Q_DISABLE_COPY_MOVE(HoldingRig)

    void connect(const QString& account = {})
    {
        close();
        repository.connection.user = account.isEmpty() ? repository.connection.user : account;
        const QByteArray word = repository.connection.user.toUtf8();
        connector = holdingConnector(repository, {.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                                  .patience = std::make_shared<FakePatience>(m_clock),
                                                  .clock = m_clock,
                                                  .chance = [] { return 0.5; },
                                                  .secret = [word](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray(word)))); }});
    }
    void close()
    {
        if (connector) {
            QCoro::waitFor(connector->close(true));
        }
        connector.reset();
    }
    sandbox::Holdings& holdings() const { return world->holdings(m_kind); }
    /// Records that anybody sees, under no hold, with so many versions at least.
    QList<quint64> free(int versions = 1) const
    {
        QList<quint64> all;
        for (quint64 accession = 0; accession < holdings().count(); ++accession) {
            const sandbox::HeldRecord record = holdings().record(accession);
            if (record.presence == sandbox::Presence::Present && record.holds.isEmpty() && record.versions.size() >= versions) {
                all << accession;
            }
        }
        return all;
    }
    QString native(quint64 accession) const
    {
        const QString id = world->front(m_kind).nativeId(accession);
        return m_kind == sandbox::ArchiveKind::Cmis && !id.startsWith(QStringLiteral("series:")) ? QStringLiteral("series:") + id : id;
    }
    /// As the control port does it: of one record, or of all.
    bool act(QJsonObject action)
    {
        action.insert(QStringLiteral("archive"), sandbox::archiveName(m_kind));
        const auto done = world->act(action);
        if (!done) {
            qWarning("%s", qPrintable(done.error().detail));
        }
        return done.has_value();
    }
    /// `matter`: of the hold that is made for it.
    bool goWrong(const QString& fault, const QJsonValue& value = true, const QString& matter = {})
    {
        const QString hold = m_kind == sandbox::ArchiveKind::ExtendedEcm && !matter.isEmpty() ? QStringLiteral("Hold of ") + matter : matter;
        return act({{QStringLiteral("do"), QStringLiteral("holds")}, {QStringLiteral("fault"), fault}, {QStringLiteral("value"), value}, {QStringLiteral("name"), hold}});
    }
    Performed perform(const Deed& deed) { return QCoro::waitFor(connector->perform({QStringLiteral("CF-1"), deed}, {})); }
    Result<std::optional<Effect>> found(const Deed& deed) { return QCoro::waitFor(connector->findEffect({QStringLiteral("CF-1"), deed}, {})); }
    /// Made, where holds are made.
    bool make(const QString& matter)
    {
        const MakeHold deed{matter, QStringLiteral("Hold of ") + matter, {}, QStringLiteral("test")};
        return !connector->guardOf(deed) || perform(deed).end == Performed::End::Done;
    }
    Performed place(const QString& matter, quint64 accession) { return perform(PlaceHold{matter, native(accession), {}}); }
    Performed lift(const QString& matter, quint64 accession) { return perform(LiftHold{matter, native(accession), QStringLiteral("over"), {}}); }
    Result<std::vector<HeldReading>> readAll(const QString& matter, const QStringList& records) { return QCoro::waitFor(connector->readHeld(matter, records, {})); }
    HeldReading read(const QString& matter, quint64 accession)
    {
        const auto all = readAll(matter, {native(accession)});
        if (!all || all->size() != 1) {
            qWarning("%s", all ? "not one reading" : qPrintable(all.error().detail));
            HeldReading none;
            none.times = -1;
            return none;
        }
        return all->front();
    }
    /// How often something was done under this matter.
    qsizetype effects(const QString& kind, const QString& matter) const
    {
        const auto all = world->effects().of(matter);
        return std::ranges::count(all, kind, &sandbox::Effect::kind);
    }
    void fault(sandbox::FaultKind kind, const QString& match, bool isAfter = false, int status = 500, int times = 1)
    {
        sandbox::Fault fault;
        fault.kind = kind;
        fault.match = match;
        fault.isAfter = isAfter;
        fault.status = status;
        fault.times = times;
        world->faults(m_kind).add(fault);
    }

private:
    sandbox::ArchiveKind m_kind;

public:
    std::unique_ptr<sandbox::Sandbox> world;

private:
    FakeClock m_clock;

public:
    Repository repository;
    std::unique_ptr<connectors::Connector> connector;
};

} // namespace cf::test
