#include "app/sandbox/serving/sandbox.h"

#include "app/sandbox/archivesspace/aspace_front.h"
#include "app/sandbox/cmis/cmisd_front.h"
#include "app/sandbox/contentserver/otcs_front.h"
#include "app/sandbox/documentum/dctm_front.h"
#include "app/sandbox/exstream/exst_front.h"
#include "app/sandbox/holdings/holdings_truth.h"
#include "app/sandbox/serving/control_actions.h"
#include "app/sandbox/serving/control_desk.h"
#include "app/sandbox/workflow/wf_front.h"
#include "app/sandbox/xconnector/xcon_front.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

/// `url` tells where the server will be found, once it listens.
std::unique_ptr<ArchiveFront> frontOf(ArchiveKind archive, Holdings& holdings, const Clock& clock)
{
    switch (archive) {
    case ArchiveKind::ArchivesSpace: return std::make_unique<archivesspace::AspaceFront>(holdings, clock);
    case ArchiveKind::Documentum: return std::make_unique<documentum::DctmFront>(holdings, clock);
    case ArchiveKind::ExtendedEcm: return std::make_unique<contentserver::OtcsFront>(holdings, clock);
    case ArchiveKind::Cmis: return std::make_unique<cmisd::CmisFront>(holdings, clock);
    }
    return nullptr;
}

std::unique_ptr<ServiceFront> frontOf(ServiceKind service, const estate::EstateGenerator& generator, quint64 records, const Clock& clock, const PdfMaker& maker)
{
    switch (service) {
    case ServiceKind::XConnector: return std::make_unique<xconnector::XconFront>(generator, records, clock);
    case ServiceKind::Exstream: return std::make_unique<exstream::ExstFront>(generator, records, clock, maker);
    case ServiceKind::Workflow: return std::make_unique<workflow::WfFront>(generator, records, clock);
    }
    return nullptr;
}

std::unique_ptr<VirtualClock> clockFor(const SandboxSettings& settings)
{
    auto clock = std::make_unique<VirtualClock>(settings.now);
    if (settings.clocksRun) {
        clock->run();
    }
    return clock;
}

constexpr std::array serviceNames{QLatin1StringView("xconnector"), QLatin1StringView("exstream"), QLatin1StringView("workflow")};

} // namespace

QLatin1StringView serviceName(ServiceKind kind) { return serviceNames[size_t(kind)]; }

std::optional<ServiceKind> serviceNamed(QStringView name)
{
    const auto found = std::find(serviceNames.begin(), serviceNames.end(), name);
    return found == serviceNames.end() ? std::nullopt : std::optional(ServiceKind(found - serviceNames.begin()));
}

const std::vector<ServiceKind>& Sandbox::servedServices()
{
    static const std::vector<ServiceKind> all{ServiceKind::XConnector, ServiceKind::Exstream, ServiceKind::Workflow};
    return all;
}

const std::vector<ArchiveKind>& Sandbox::servedArchives()
{
    static const std::vector<ArchiveKind> all{ArchiveKind::ArchivesSpace, ArchiveKind::Documentum, ArchiveKind::ExtendedEcm, ArchiveKind::Cmis};
    return all;
}

Sandbox::Sandbox(const SandboxSettings& settings, CertificateAuthority authority)
    : m_authority(std::move(authority))
    , m_generator(settings.seed)
    , m_maker(settings.pdfMaker)
    , m_files(m_generator, settings.pdfMaker)
    , m_clock(settings.now)
    , m_archives(settings.archives.empty() && settings.services.empty() ? servedArchives() : settings.archives)
    , m_services(settings.archives.empty() && settings.services.empty() ? servedServices() : settings.services)
{}

Sandbox::~Sandbox() = default;

Result<std::unique_ptr<Sandbox>> Sandbox::open(const SandboxSettings& settings)
{
    if (settings.records == 0 || settings.records > mostRecords) {
        return fail(ErrorKind::Rejected, u"from 1 to %1 records"_s.arg(mostRecords));
    }
    CF_TRY(CertificateAuthority authority, CertificateAuthority::open(SystemClock().now()));
    std::unique_ptr<Sandbox> sandbox(new Sandbox(settings, std::move(authority)));
    for (const ArchiveKind archive : sandbox->m_archives) {
        CF_CHECK(sandbox->serve(archive, settings));
    }
    for (const ServiceKind service : sandbox->m_services) {
        CF_CHECK(sandbox->serve(service, settings));
    }
    ControlDesk desk(*sandbox);
    const auto refusal = [](int status) { return jsonResponse(status, "{}\n"); };
    sandbox->m_control = std::make_unique<HttpPort>(
        HttpPort::Service{[desk](const HttpRequest& request) { return desk.answer(request); }, refusal, {}}, settings.seed, sandbox->m_clock);
    CF_CHECK(sandbox->m_control->open(settings.controlPort));
    return sandbox;
}

Result<void> Sandbox::serve(ArchiveKind archive, const SandboxSettings& settings)
{
    Place& place = m_places[size_t(archive)];
    place.clock = clockFor(settings);
    place.holdings = std::make_unique<Holdings>(archive, m_generator, m_files, settings.records, *place.clock);
    place.front = frontOf(archive, *place.holdings, *place.clock);
    if (!place.front) {
        return fail(ErrorKind::Rejected, u"%1 is not served"_s.arg(archiveName(archive)));
    }
    place.front->report(m_effects, archiveName(archive));
    place.port = portFor(*place.front, archiveName(archive), settings.seed + quint64(archive), *place.clock);
    CF_CHECK(useTls(archive, settings.tls));
    return place.port->open(settings.ports[size_t(archive)]);
}

Result<void> Sandbox::serve(ServiceKind service, const SandboxSettings& settings)
{
    Desk& desk = m_desks[size_t(service)];
    desk.clock = clockFor(settings);
    desk.front = frontOf(service, m_generator, settings.records, *desk.clock, m_maker);
    if (!desk.front) {
        return fail(ErrorKind::Rejected, u"%1 is not served"_s.arg(serviceName(service)));
    }
    desk.front->report(m_effects, serviceName(service));
    ServiceFront* const front = desk.front.get();
    for (const ArchiveKind archive : m_archives) {
        Holdings* const held = place(archive).holdings.get();
        held->listen([front, held](const HoldingChange& change, const HeldRecord&) { front->changed(change, held->record(change.accession)); });
    }
    front->archiveBy([this](const HandedOver& sent) {
        std::vector<Holdings*> archives;
        for (const ArchiveKind archive : m_archives) {
            archives.push_back(place(archive).holdings.get());
        }
        if (!archives.empty()) {
            archiveCopy(archives, sent, clock(m_archives.front()).now());
        }
    });
    desk.port = portFor(*front, serviceName(service), settings.seed + archiveKinds.size() + quint64(service), *desk.clock);
    CF_CHECK(useTls(*desk.port, settings.tls));
    return desk.port->open(settings.servicePorts[size_t(service)]);
}

std::unique_ptr<HttpPort> Sandbox::portFor(SystemFront& front, const QString& name, quint64 faultSeed, const Clock& clock)
{
    return std::make_unique<HttpPort>(HttpPort::Service{[&front](const HttpRequest& request) { return front.answer(request); },
                                                        [&front](int status) { return front.refusal(status); },
                                                        [this, name](QJsonObject action) {
                                                            if (!action.contains(u"archive")) {
                                                                action.insert(u"archive"_s, name);
                                                            }
                                                            (void)act(action);
                                                        }},
                                      faultSeed, clock);
}

void Sandbox::advance(UtcMs by)
{
    for (const ArchiveKind archive : m_archives) {
        clock(archive).advance(by);
    }
    for (const ServiceKind service : m_services) {
        clock(service).advance(by);
    }
    settle();
}

void Sandbox::settle()
{
    for (const ArchiveKind archive : m_archives) {
        port(archive).settle();
    }
    for (const ServiceKind service : m_services) {
        port(service).settle();
    }
}

Result<void> Sandbox::useTls(HttpPort& port, Tls tls)
{
    if (tls == Tls::None) {
        port.use(std::nullopt);
        return {};
    }
    CF_TRY(const ServerIdentity identity, m_authority.identityFor(tls));
    port.use(identity);
    return {};
}

Result<QJsonObject> Sandbox::act(const QJsonObject& action) { return ControlActions(*this).act(action); }

QJsonObject Sandbox::truth(ArchiveKind archive, quint64 accession) const
{
    const HeldRecord record = holdings(archive).record(accession);
    QStringList labels;
    for (const HeldVersion& version : record.versions) {
        labels.append(front(archive).versionLabel(version));
    }
    return truthOf(record, m_files, front(archive).nativeId(accession), labels);
}

} // namespace cf::sandbox
