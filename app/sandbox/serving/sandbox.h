// The estate, the archives that share it, the services beside them, and their ports: everything a test or the command needs, in one process.
//
//     const auto sandbox = *Sandbox::open({.records = 2'000});
//     connect to sandbox->url(ArchiveKind::ArchivesSpace) …
//     sandbox->holdings(ArchiveKind::ArchivesSpace).amend(12, {{"title", "Corrected"}});
//     sandbox->faults(ArchiveKind::ArchivesSpace).add({.kind = FaultKind::Status, .match = "GET *", .status = 503});
//     sandbox->clock(ArchiveKind::ArchivesSpace).advance(60'000);
//     sandbox->truth(ArchiveKind::ArchivesSpace, 12)["title"] …
#pragma once

#include "app/sandbox/holdings/virtual_clock.h"
#include "app/sandbox/serving/archive_front.h"
#include "app/sandbox/serving/http_port.h"
#include "app/sandbox/serving/service_front.h"

#include <array>

namespace cf::sandbox {

struct SandboxSettings {
    quint64 records = 2'000, seed = 1;
    std::array<quint16, 4> ports{}; ///< by ArchiveKind; 0: any
    std::array<quint16, serviceKinds.size()> servicePorts{};
    quint16 controlPort = 0;
    std::vector<ArchiveKind> archives{}; ///< which are served; neither these nor services: all there are
    std::vector<ServiceKind> services{};
    Tls tls = Tls::None;
    UtcMs now = VirtualClock::usualStart;
    bool clocksRun = false; ///< with the machine's; else they stand until they are moved
    PdfMaker pdfMaker{};    ///< empty: plain ones
};

/// One thread, whose event loop must run for anything to be answered.
class Sandbox
{
public:
    static constexpr quint64 mostRecords = 20'000'000;
    static const std::vector<ArchiveKind>& servedArchives();
    static const std::vector<ServiceKind>& servedServices();

    /// Rejected: a port is taken, or too many records. Storage: no certificates could be made.
    static Result<std::unique_ptr<Sandbox>> open(const SandboxSettings& settings);
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;
    ~Sandbox();

    const std::vector<ArchiveKind>& archives() const { return m_archives; }
    QUrl url(ArchiveKind archive) const { return port(archive).url(); }
    QUrl controlUrl() const { return m_control->url(); }
    const QSslCertificate& authority() const { return m_authority.certificate(); }

    // An archive that is not served has none of these.
    Holdings& holdings(ArchiveKind archive) const { return *place(archive).holdings; }
    VirtualClock& clock(ArchiveKind archive) const { return *place(archive).clock; }
    ArchiveFront& front(ArchiveKind archive) const { return *place(archive).front; }
    HttpPort& port(ArchiveKind archive) const { return *place(archive).port; }
    FaultPlan& faults(ArchiveKind archive) const { return port(archive).faults(); }
    bool serves(ArchiveKind archive) const { return m_places[size_t(archive)].port != nullptr; }

    const std::vector<ServiceKind>& services() const { return m_services; }
    bool serves(ServiceKind service) const { return m_desks[size_t(service)].port != nullptr; }
    // A service that is not served has none of these.
    QUrl url(ServiceKind service) const { return port(service).url(); }
    VirtualClock& clock(ServiceKind service) const { return *desk(service).clock; }
    ServiceFront& front(ServiceKind service) const { return *desk(service).front; }
    HttpPort& port(ServiceKind service) const { return *desk(service).port; }
    FaultPlan& faults(ServiceKind service) const { return port(service).faults(); }

    /// Everything that clients brought about, in all systems.
    EffectLedger& effects() { return m_effects; }

    void advance(UtcMs by); ///< all clocks
    void settle();          ///< requests that were to come late and whose time has come by their clock are acted upon
    /// For connections from now on.
    Result<void> useTls(HttpPort& port, Tls tls);
    Result<void> useTls(ArchiveKind archive, Tls tls) { return useTls(port(archive), tls); }
    /// What the control port does: see control_desk.h.
    Result<QJsonObject> act(const QJsonObject& action);
    /// `accession` below the count of the holdings. Fields: holdings_truth.h.
    QJsonObject truth(ArchiveKind archive, quint64 accession) const;

private:
    struct Place {
        std::unique_ptr<VirtualClock> clock;
        std::unique_ptr<Holdings> holdings;
        std::unique_ptr<ArchiveFront> front;
        std::unique_ptr<HttpPort> port;
    };
    struct Desk {
        std::unique_ptr<VirtualClock> clock;
        std::unique_ptr<ServiceFront> front;
        std::unique_ptr<HttpPort> port;
    };
    Sandbox(const SandboxSettings& settings, CertificateAuthority authority);
    Result<void> serve(ArchiveKind archive, const SandboxSettings& settings);
    Result<void> serve(ServiceKind service, const SandboxSettings& settings);
    std::unique_ptr<HttpPort> portFor(SystemFront& front, const QString& name, quint64 faultSeed, const Clock& clock);
    const Place& place(ArchiveKind archive) const { return m_places[size_t(archive)]; }
    const Desk& desk(ServiceKind service) const { return m_desks[size_t(service)]; }

    CertificateAuthority m_authority;
    estate::EstateGenerator m_generator;
    PdfMaker m_maker;
    StoredFiles m_files;
    EffectLedger m_effects;
    VirtualClock m_clock; ///< of the control port
    std::vector<ArchiveKind> m_archives;
    std::vector<ServiceKind> m_services;
    std::array<Place, archiveKinds.size()> m_places;
    std::array<Desk, serviceKinds.size()> m_desks;
    std::unique_ptr<HttpPort> m_control;
};

} // namespace cf::sandbox
