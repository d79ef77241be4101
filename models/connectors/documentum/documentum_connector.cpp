#include "models/connectors/documentum/documentum_connector.h"

#include "models/connectors/documentum/documentum_place.h"
#include "models/connectors/documentum/documentum_session.h"
#include "models/connectors/remote/authority_settings.h"
#include "models/connectors/remote/oauth_tokens.h"
#include "models/connectors/remote/otds_sign_in.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace dm = documentum;

namespace {

constexpr double overlapSeconds = 300; ///< what is committed late, and clocks of two machines
constexpr int inFlight = 4;
// Of the cursor: where the audit trail goes on; what stood outside of the records at the last run.
const QString audit = u"audit"_s, outside = u"outside"_s;

/// Why these settings cannot be used; empty: they can.
QString faultIn(const Connection& connection)
{
    const QString type = connection[u"type"_s], signIn = connection[u"signIn"_s], folder = connection[u"folder"_s];
    if (!type.isEmpty() && !dm::isTypeName(type)) {
        return u"type is no name of an object type"_s;
    }
    if (!folder.isEmpty() && !folder.startsWith(u'/')) {
        return u"folder is a path: /Correspondence"_s;
    }
    if (!QStringList{QString(), u"basic"_s, u"bearer"_s, u"otds"_s, u"oauth"_s}.contains(signIn)) {
        return u"signIn is basic, bearer, otds or oauth"_s;
    }
    if (signIn == u"otds" && connection[u"otds"_s].isEmpty()) {
        return u"otds is missing: the address of Directory Services"_s;
    }
    if (const QString compare = connection[u"compare"_s]; !compare.isEmpty() && compare != u"as-typed") {
        return u"compare is as-typed, or nothing"_s;
    }
    for (const QString& name : {u"holdQuery"_s, u"retentionQuery"_s}) {
        if (!connection[name].isEmpty() && !dm::isSelect(connection[name])) {
            return name + u" is no SELECT statement"_s;
        }
    }
    return signInFault(connection);
}

std::unique_ptr<dm::Session> sessionOf(const Repository& repository, const RemoteParts& parts)
{
    const Connection& connection = repository.connection;
    if (usesBrowser(connection)) {
        return std::make_unique<dm::Session>(std::make_unique<OAuthTokens>(repository, parts));
    }
    if (connection[u"signIn"_s] == u"otds") {
        return std::make_unique<dm::Session>(std::make_unique<OtdsTokens>(repository, parts));
    }
    const auto secret = [given = parts.secret, id = repository.id] { return given({id, SecretPurpose::Password}); };
    return std::make_unique<dm::Session>(connection.user, connection[u"signIn"_s] == u"bearer", secret);
}

dm::SiteTerms termsOf(const Repository& repository, const QUrl& services, const QTimeZone& zone)
{
    const Connection& connection = repository.connection;
    const auto stated = [&connection](const QString& name, const QString& usual) {
        return connection[name].isEmpty() ? usual : connection[name];
    };
    dm::SiteTerms terms{.services = services};
    terms.repository = connection[u"repository"_s];
    terms.rewriteBase = connection[u"rewriteBase"_s];
    terms.mediaPolicy = stated(u"media"_s, u"local"_s);
    terms.takesRenditions = connection[u"renditions"_s] != u"no";
    terms.zone = zone;
    terms.listing.type = stated(u"type"_s, u"dm_document"_s);
    terms.listing.folder = connection[u"folder"_s];
    return terms;
}

} // namespace

class DocumentumConnector::Run final : public Walk
{
public:
    Run(DocumentumConnector& connector, KnownSources& known)
        : m_connector(connector)
        , m_context(connector.m_place->context(connector.m_repository, known))
    {}

    QCoro::Task<Result<WalkTerms>> prepare(std::stop_token stop) override
    {
        m_context.service.began.reset();
        const Result<void> found = co_await dm::find(m_context.service, false, stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
        const Result<void> read = co_await dm::readOutside(m_context, stop);
        if (!read) {
            co_return tl::unexpected<Error>(read.error());
        }
        const Connection& connection = m_connector.m_repository.connection;
        WalkTerms terms;
        terms.rules = m_context.rules.fingerprint();
        terms.overlapMs = m_context.overlapMs = qint64(numberSetting(connection, u"overlapSeconds"_s, overlapSeconds) * 1000);
        terms.reconcileHours = numberSetting(connection, u"reconcileHours"_s, terms.reconcileHours);
        co_return terms;
    }

    std::vector<std::unique_ptr<RunPart>> parts(RunCursor& cursor, bool isNew, qint64 since, bool reconciles) override
    {
        Q_UNUSED(isNew);
        const dm::Service& service = m_context.service;
        m_context.since = since;
        m_context.auditAt = cursor.own[audit].toObject();
        std::vector<std::unique_ptr<RunPart>> parts;
        if (since > 0) {
            parts.push_back(dm::asides(m_context));
        }
        parts.push_back(dm::changedRecords(m_context));
        if (since > 0 && service.hasAudit) {
            const bool isEmptied = service.oldestAudit == 0 && !m_context.auditAt.isEmpty();
            m_context.auditLost = isEmptied || service.oldestAudit > since + m_context.overlapMs; // purged meanwhile
            parts.push_back(dm::auditTrail(m_context));
        }
        if (since > 0 && !reconciles && m_context.outsideDigest != cursor.own[outside].toString()) {
            parts.push_back(dm::changedOutside(m_context));
        }
        if (reconciles) {
            parts.push_back(dm::reconciliation(m_context));
        }
        return parts;
    }

    std::optional<UtcMs> began() const override { return m_context.service.began; }
    QStringList fieldsSeen() const override { return m_context.basis.carried.names(); }
    void end(RunCursor& next, bool reconciled) override
    {
        next.own.insert(audit, m_context.auditAt);
        next.own.insert(outside, m_context.outsideDigest);
        if (m_context.auditLost && !reconciled) {
            next.reconciled = 0; // the next run compares
        }
    }

private:
    DocumentumConnector& m_connector;
    dm::RunContext m_context;
};

DocumentumConnector::DocumentumConnector(Repository repository, RemoteParts parts)
    : m_repository(std::move(repository))
    , m_parts(std::move(parts))
    , m_place(std::make_unique<Place>())
    , m_walker(m_parts.clock)
{
    const Connection& connection = m_repository.connection;
    QUrl url(m_repository.location, QUrl::StrictMode);
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    if (!path.endsWith(u"/services")) {
        path += u"/services"_s;
    }
    url.setPath(path);
    url.setQuery(QString());
    auto vocabulary = SiteVocabulary::read(m_repository.mapping, m_repository.zone, dm::usualMapping());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        m_place->fault = u"not the address of REST services: it ends in /dctm-rest or the like"_s;
        return;
    }
    m_place->fault = vocabulary ? faultIn(connection) : vocabulary.error().detail;
    if (!m_place->fault.isEmpty()) {
        return;
    }
    m_place->vocabulary = *std::move(vocabulary);
    m_place->line = std::make_unique<http::SignedLine>(m_parts.line(inFlight), sessionOf(m_repository, m_parts));
    m_place->service.emplace(
        dm::Service{.line = *m_place->line, .terms = termsOf(m_repository, url, m_place->vocabulary->zone())});
}

DocumentumConnector::~DocumentumConnector() = default;

Capabilities DocumentumConnector::capabilities() const
{
    Capabilities capabilities;
    const auto& service = m_place->service;
    capabilities.changeFeed = true;
    capabilities.tombstones = service && service->isFound && service->oldestAudit > 0; // without a row it may tell nothing at all
    capabilities.nativeVersions = true;
    capabilities.bytesWithRecords = m_repository.connection.bytesWithRecords;
    capabilities.pagesAhead = true;
    capabilities.ownSearch = service && service->isFound;
    capabilities.product = service ? service->product : QString();
    return capabilities;
}

QCoro::Task<Result<Page>> DocumentumConnector::changesSince(QString cursor, KnownSources& known, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const auto begin = [this, &known] { return std::make_unique<Run>(*this, known); };
    co_return co_await m_walker.next(cursor, begin, *m_place->line, stop);
}

QCoro::Task<void> DocumentumConnector::close(bool signOut)
{
    co_await closeAll(m_walker, m_place->line.get(), signOut);
}

} // namespace cf::connectors
