#include "models/connectors/cmis/cmis_connector.h"

#include "models/connectors/cmis/cmis_further.h"
#include "models/connectors/cmis/cmis_place.h"
#include "models/connectors/cmis/cmis_session.h"
#include "models/connectors/remote/authority_settings.h"
#include "models/connectors/remote/named_address.h"
#include "models/connectors/remote/oauth_tokens.h"
#include "models/connectors/remote/ranged_content.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

constexpr double overlap = 120; ///< seconds; a search index may be behind what was written
constexpr int inFlight = 4;
// Of the cursor: token of the change log of the last run; when this run began.
const QString log = u"log"_s, logBegan = u"logBegan"_s;

/// `hasNone` becomes true when the server says so: a constraint (2.2.4.11.3).
QCoro::Task<Result<http::Reply>> sent(cmis::Service& service, http::Request request, std::shared_ptr<bool> hasNone,
                                      std::stop_token stop)
{
    Result<http::Reply> reply = co_await service.line.send(std::move(request), stop);
    *hasNone = reply && reply->status == 409;
    co_return reply;
}

} // namespace

class CmisConnector::Run final : public Walk
{
public:
    Run(CmisConnector& connector, KnownSources& known)
        : m_connector(connector)
        , m_known(known)
    {}

    QCoro::Task<Result<WalkTerms>> prepare(std::stop_token stop) override
    {
        const Result<void> found = co_await m_connector.find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
        const Connection& connection = m_connector.m_repository.connection;
        WalkTerms terms;
        terms.rules = place().rules(m_connector.m_repository).fingerprint();
        terms.overlapMs = qint64(numberSetting(connection, u"overlapSeconds"_s, overlap) * 1000);
        terms.reconcileHours = numberSetting(connection, u"reconcileHours"_s, terms.reconcileHours);
        co_return terms;
    }

    std::vector<std::unique_ptr<RunPart>> parts(RunCursor& cursor, bool isNew, qint64 since, bool reconciles) override
    {
        if (isNew) { // before anything is listed: what changes from here on is the next run's
            cursor.own.insert(logBegan, place().service->wire.latestChangeToken);
        }
        m_context.emplace(place().context(m_connector.m_repository, m_known, since));
        std::vector<std::unique_ptr<RunPart>> parts;
        if (since > 0) {
            parts.push_back(cmis::asides(*m_context));
        }
        parts.push_back(cmis::changedObjects(*m_context));
        // A log that never moves says nothing, whatever the server declares.
        const QString changes = place().service->wire.changes, token = cursor.own[log].toString();
        const bool logMoves = !token.isEmpty() && token != cursor.own[logBegan].toString();
        if (since > 0 && logMoves && !changes.isEmpty() && changes != u"none") {
            parts.push_back(cmis::changeLog(*m_context, token));
        }
        if (reconciles) {
            parts.push_back(cmis::reconciliation(*m_context));
        }
        return parts;
    }

    std::optional<UtcMs> began() const override { return m_connector.m_place->service->began; }
    QStringList fieldsSeen() const override { return m_context->basis.carried.names(); }
    void end(RunCursor& next, bool reconciled) override
    {
        next.own.insert(log, next.own.take(logBegan));
        if (m_context->logLost && !reconciled) {
            next.reconciled = 0; // the next run compares
        }
    }

private:
    Place& place() { return *m_connector.m_place; }

    CmisConnector& m_connector;
    KnownSources& m_known;
    std::optional<cmis::RunContext> m_context;
};

CmisConnector::CmisConnector(Repository repository, RemoteParts parts)
    : m_repository(std::move(repository))
    , m_parts(std::move(parts))
    , m_place(std::make_unique<Place>())
    , m_walker(m_parts.clock)
{
    const QUrl url(m_repository.location, QUrl::StrictMode);
    auto vocabulary = SiteVocabulary::read(m_repository.mapping, m_repository.zone, cmis::usualMapping());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        m_place->fault = u"not the address of a service document"_s;
        return;
    }
    m_place->fault = vocabulary ? signInFault(m_repository.connection) : vocabulary.error().detail;
    if (!m_place->fault.isEmpty()) {
        return;
    }
    m_place->location = url;
    m_place->vocabulary = *std::move(vocabulary);
    const RepositoryId id = m_repository.id;
    std::unique_ptr<http::SignIn> session;
    if (usesBrowser(m_repository.connection)) {
        session = std::make_unique<BearerSession>(std::make_unique<OAuthTokens>(m_repository, m_parts));
    } else {
        const auto password = [secret = m_parts.secret, id] { return secret({id, SecretPurpose::Password}); };
        session = std::make_unique<cmis::BasicSession>(m_repository.connection.user, password);
    }
    m_place->line = std::make_unique<http::SignedLine>(m_parts.line(inFlight), std::move(session));
}

CmisConnector::~CmisConnector() = default;

Capabilities CmisConnector::capabilities() const
{
    Capabilities capabilities;
    capabilities.changeFeed = true;
    const auto& service = m_place->service;
    capabilities.tombstones = service && !service->wire.changes.isEmpty() && service->wire.changes != u"none";
    capabilities.nativeVersions = true;
    capabilities.bytesWithRecords = m_repository.connection.bytesWithRecords;
    capabilities.pagesAhead = true;
    capabilities.ownSearch = service && service->wire.query != u"none";
    capabilities.product = service ? service->wire.product : QString();
    return capabilities;
}

QCoro::Task<Result<void>> CmisConnector::find(std::stop_token stop)
{
    Place& place = *m_place;
    cmis::Service found{.line = *place.line};
    const cmis::Query none;
    const Result<QJsonDocument> document =
        co_await cmis::getJson(found, place.location, none, u"service document"_s, stop);
    if (!document) {
        co_return tl::unexpected<Error>(document.error());
    }
    const Connection& connection = m_repository.connection;
    Result<cmis::ServiceWire> wire = cmis::serviceFrom(document->object(), connection[u"repository"_s]);
    if (!wire) {
        co_return tl::unexpected<Error>(wire.error());
    }
    for (QUrl* url : {&wire->repositoryUrl, &wire->rootUrl}) {
        const Result<QUrl> usable = usableUrl(*url, place.location, connection[u"rewriteBase"_s]);
        if (!usable) {
            co_return tl::unexpected<Error>(usable.error());
        }
        *url = *usable;
    }
    found.wire = *std::move(wire);
    const QString type = connection[u"type"_s].isEmpty() ? u"cmis:document"_s : connection[u"type"_s];
    const cmis::Query query{{u"cmisselector"_s, u"typeDefinition"_s}, {u"typeId"_s, type}};
    const QUrl url = found.wire.repositoryUrl;
    const Result<QJsonDocument> definition = co_await cmis::getJson(found, url, query, u"type"_s, stop);
    if (!definition) {
        co_return tl::unexpected<Error>(definition.error());
    }
    found.listing.type = (*definition)["queryName"_L1].toString(type);
    if (!cmis::isQueryName(found.listing.type)) {
        co_return fail(ErrorKind::Protocol, QStringLiteral("$.queryName: not a name that can be asked for"));
    }
    found.listing.hasSeries = (*definition)["baseId"_L1].toString() == u"cmis:document";
    found.listing.folder = connection[u"folder"_s];
    found.listing.isOrdered = found.wire.orderBy != u"none";
    found.attributes = cmis::attributesFrom(definition->object());
    place.service.emplace(std::move(found));
    co_return Result<void>();
}

QCoro::Task<Result<Page>> CmisConnector::changesSince(QString cursor, KnownSources& known, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const auto begin = [this, &known] { return std::make_unique<Run>(*this, known); };
    co_return co_await m_walker.next(cursor, begin, *m_place->line, stop);
}

QCoro::Task<Result<QByteArray>> CmisConnector::content(SourceRef source, qint64 maxBytes, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
    }
    const auto [objectId, streamId] = cmis::renditionFrom(source.nativeId);
    cmis::Query query{{u"cmisselector"_s, u"content"_s}, {u"objectId"_s, objectId}};
    if (!streamId.isEmpty()) {
        query.emplace_back(u"streamId"_s, streamId);
    }
    // If-Range is not looked at everywhere and there is no ETag: what the server says of the version before and after
    // tells whether the pieces are of one document, and its length whether it is whole. What has twice the same bytes and
    // never the length was altered behind the server's back, and is for its reader to compare.
    cmis::Service& service = *m_place->service;
    const QString thisOne = u"this"_s;
    std::optional<QByteArray> otherLength;
    for (int begun = 0; begun < 2; ++begun) {
        const Result<cmis::VersionWire> before = co_await cmis::versionOf(service, objectId, thisOne, stop);
        if (!before) {
            co_return tl::unexpected<Error>(before.error());
        }
        http::Request request;
        request.url = cmis::withQuery(service.wire.rootUrl, query);
        request.purpose = u"document"_s;
        auto pieces = std::make_shared<int>(0);
        auto hasNone = std::make_shared<bool>(false);
        Send send = [&service, pieces, hasNone](http::Request piece, std::stop_token token) {
            ++*pieces;
            return sent(service, std::move(piece), hasNone, token);
        };
        Result<QByteArray> bytes = co_await rangedContent(std::move(send), std::move(request), maxBytes, stop);
        if (!bytes) {
            co_return *hasNone ? fail(ErrorKind::NotFound, QStringLiteral("content: the object has none")) : bytes;
        }
        QString after = cmis::contentTokenOf(*before);
        if (*pieces > 1) {
            const Result<cmis::VersionWire> again = co_await cmis::versionOf(service, objectId, thisOne, stop);
            if (!again) {
                co_return tl::unexpected<Error>(again.error());
            }
            after = cmis::contentTokenOf(*again);
        }
        const bool isWhole = !streamId.isEmpty() || before->bytes < 0 || before->bytes == bytes->size();
        const bool isOne = after == cmis::contentTokenOf(*before);
        if (isOne && (isWhole || otherLength == *bytes)) {
            co_return bytes;
        }
        if (isOne) {
            otherLength = *bytes;
        }
    }
    co_return fail(ErrorKind::Conflict, QStringLiteral("changes while it is read, or is not as long as stated"));
}

QCoro::Task<Result<QString>> CmisConnector::token(SourceRef source)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    if (!m_place->service) {
        const Result<void> found = co_await find({});
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
    }
    const QString objectId = cmis::renditionFrom(source.nativeId).first;
    const QString thisOne = u"this"_s;
    const Result<cmis::VersionWire> version = co_await cmis::versionOf(*m_place->service, objectId, thisOne, {});
    if (!version) {
        co_return tl::unexpected<Error>(version.error());
    }
    co_return cmis::contentTokenOf(*version);
}

QCoro::Task<void> CmisConnector::close(bool signOut)
{
    co_await closeAll(m_walker, m_place->line.get(), signOut);
}

} // namespace cf::connectors
