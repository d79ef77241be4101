#include "models/connectors/workflow/workflow_connector.h"

#include "models/connectors/exstream/exstream_session.h"
#include "models/connectors/remote/authority_settings.h"
#include "models/connectors/remote/oauth_tokens.h"
#include "models/connectors/remote/otds_sign_in.h"
#include "models/connectors/workflow/workflow_deeds.h"
#include "models/connectors/workflow/workflow_place.h"
#include "models/connectors/xconnector/xconnector_session.h"
#include "models/delivery/cloud_event.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace wf = workflow;

namespace {

constexpr double overlapMinutes = 15, rereadHours = 24, usualPage = 100, mostPage = 1'000;
constexpr int inFlight = 4;

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return path;
}

QUrl roomOf(const QUrl& base, const QString& setting, const QString& usual)
{
    QUrl url = base;
    const QString path = setting.isEmpty() ? usual : setting;
    url.setPath(withoutSlash(withoutSlash(base.path()) + (path.startsWith(u'/') ? u""_s : u"/"_s) + path));
    url.setQuery(QString());
    return url;
}

wf::Terms termsOf(const Connection& connection, const QUrl& base)
{
    wf::Terms terms;
    terms.codec = connection[u"dialect"_s] == u"opentext" ? &wf::workflowService() : &wf::flowable();
    terms.service = roomOf(base, connection[u"service"_s], terms.codec->service);
    terms.history = roomOf(base, connection[u"history"_s], terms.codec->history);
    terms.work = roomOf(base, connection[u"work"_s], terms.codec->work);
    for (const QString& one : connection[u"definitions"_s].split(u',', Qt::SkipEmptyParts)) {
        terms.definitions << one.trimmed();
    }
    if (const auto since = delivery::eventTime(connection[u"since"_s])) {
        terms.since = since->utc;
    }
    terms.pageSize = qint64(std::clamp(numberSetting(connection, u"pageSize"_s, usualPage), 1.0, mostPage));
    return terms;
}

QString faultIn(const Connection& connection, const wf::Terms& terms)
{
    if (!QStringList{QString(), u"flowable"_s, u"opentext"_s}.contains(connection[u"dialect"_s])) {
        return u"dialect is flowable or opentext"_s;
    }
    if (!connection[u"since"_s].isEmpty() && !terms.since) {
        return u"since is a day: 2025-01-01"_s;
    }
    return signInFault(connection);
}

std::unique_ptr<http::SignIn> signInFor(const Repository& repository, const RemoteParts& parts)
{
    const auto secret = [asked = parts.secret, id = repository.id] { return asked({id, SecretPurpose::Password}); };
    switch (repository.connection.signIn) {
    case SignInKind::OAuth: return std::make_unique<BearerSession>(std::make_unique<OAuthTokens>(repository, parts));
    case SignInKind::Otds:
        return repository.connection[u"tokenUrl"_s].isEmpty() ? std::make_unique<BearerSession>(std::make_unique<OtdsTokens>(repository, parts))
                                                              : std::make_unique<BearerSession>(std::make_unique<exstream::TenantTokens>(repository, parts));
    case SignInKind::Basic: return std::make_unique<cmis::BasicSession>(repository.connection.user, secret);
    default: return std::make_unique<BearerSession>(std::make_unique<xconnector::GivenToken>(secret));
    }
}

} // namespace

class WorkflowConnector::Run final : public Walk
{
public:
    Run(WorkflowConnector& connector, KnownSources& known)
        : m_repository(connector.m_repository)
        , m_service(*connector.m_place->service)
        , m_context{.service = m_service, .known = known}
    {
        m_service.began.reset();
    }
    QCoro::Task<Result<WalkTerms>> prepare(std::stop_token stop) override
    {
        const Result<void> listed = co_await wf::listOpen(m_context, stop);
        if (!listed) {
            co_return tl::unexpected<Error>(listed.error());
        }
        WalkTerms terms;
        const wf::Terms& own = m_service.terms;
        terms.rules = u"1 "_s + own.service.toString() + u' ' + own.definitions.join(u',') + u' ' + QString::number(own.since.value_or(0));
        terms.overlapMs = qint64(numberSetting(m_repository.connection, u"overlapMinutes"_s, overlapMinutes) * 60'000);
        terms.reconcileHours = numberSetting(m_repository.connection, u"rereadHours"_s, rereadHours);
        co_return terms;
    }
    std::vector<std::unique_ptr<RunPart>> parts(RunCursor&, bool isNew, qint64 since, bool reconciles) override
    {
        m_context.since = since;
        m_context.readsAll = reconciles;
        std::vector<std::unique_ptr<RunPart>> parts;
        parts.push_back(wf::openCases(m_context));
        parts.push_back(wf::endedCases(m_context));
        parts.push_back(wf::unlistedCases(m_context));
        Q_UNUSED(isNew);
        return parts;
    }
    std::optional<UtcMs> began() const override { return m_service.began; }
    QStringList fieldsSeen() const override { return {}; }

private:
    const cf::Repository& m_repository;
    wf::Service& m_service;
    wf::RunContext m_context;
};

WorkflowConnector::WorkflowConnector(Repository repository, RemoteParts parts)
    : m_repository(std::move(repository))
    , m_parts(std::move(parts))
    , m_place(std::make_unique<Place>())
    , m_walker(m_parts.clock)
{
    const QUrl url(m_repository.location, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        m_place->fault = u"not the address of a workflow system"_s;
        return;
    }
    const wf::Terms terms = termsOf(m_repository.connection, url);
    m_place->fault = faultIn(m_repository.connection, terms);
    if (m_place->fault.isEmpty() && !mayTakeSecrets(url, m_repository.connection)) {
        m_place->fault = u"no address that secrets may be sent to: without TLS"_s;
    }
    if (!m_place->fault.isEmpty()) {
        return;
    }
    m_place->line = std::make_unique<http::SignedLine>(m_parts.line(inFlight), signInFor(m_repository, m_parts));
    m_place->service.emplace(wf::Service{*m_place->line, terms});
}

WorkflowConnector::~WorkflowConnector() = default;

Capabilities WorkflowConnector::capabilities() const
{
    Capabilities capabilities;
    capabilities.changeFeed = true;
    capabilities.bytesWithRecords = false;
    capabilities.pagesAhead = true;
    return capabilities;
}

QCoro::Task<Result<Page>> WorkflowConnector::changesSince(QString cursor, KnownSources& known, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const auto make = [this, &known]() -> std::unique_ptr<Walk> { return std::make_unique<Run>(*this, known); };
    co_return co_await m_walker.next(cursor, make, *m_place->line, stop);
}

QCoro::Task<Result<QByteArray>> WorkflowConnector::content(SourceRef, qint64, std::stop_token)
{
    co_return fail(ErrorKind::NotFound, u"a workflow system holds no documents"_s);
}

QCoro::Task<Result<QString>> WorkflowConnector::token(SourceRef source) { co_return Result<QString>(source.token); }

std::optional<RepeatGuard> WorkflowConnector::guardOf(const Deed& deed) const
{
    return m_place->service ? wf::guardOf(m_place->service->codec(), deed) : std::nullopt;
}

QCoro::Task<Performed> WorkflowConnector::perform(Command command, std::stop_token stop)
{
    if (!m_place->service) {
        co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Rejected, m_place->fault, {}}};
    }
    co_return co_await wf::perform(*m_place->service, std::move(command), stop);
}

QCoro::Task<Result<std::optional<Effect>>> WorkflowConnector::findEffect(Command command, std::stop_token stop)
{
    if (!m_place->service) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    co_return co_await wf::findEffect(*m_place->service, std::move(command), stop);
}

QCoro::Task<std::vector<ProbeStep>> WorkflowConnector::probe(std::stop_token stop)
{
    std::vector<ProbeStep> steps;
    if (!m_place->line) {
        steps.push_back({ProbeStep::Step::Address, false, true, ErrorKind::Rejected, m_place->fault});
        co_return steps;
    }
    co_return co_await wf::probe(*m_place->service, m_repository.connection.user, stop);
}

QCoro::Task<void> WorkflowConnector::close(bool signOut)
{
    co_await closeAll(m_walker, m_place->line.get(), signOut);
}

} // namespace cf::connectors
