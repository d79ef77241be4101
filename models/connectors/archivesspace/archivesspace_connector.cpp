#include "models/connectors/archivesspace/archivesspace_connector.h"

#include "models/connectors/archivesspace/archivesspace_place.h"
#include "models/connectors/remote/ranged_content.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace as = archivesspace;

namespace {

constexpr qint64 overlapMs = 60'000; ///< rows are committed after their time is taken
constexpr int inFlight = 4;

} // namespace

/// What the parts learn of each other is in memory alone, so that a run since a time starts over.
class ArchivesSpaceConnector::Run final : public Walk
{
public:
    Run(Place& place, const Repository& repository, KnownSources& known)
        : m_place(place)
        , m_repository(repository)
        , m_context(place.context(repository, known, 0))
    {}

    QCoro::Task<Result<WalkTerms>> prepare(std::stop_token stop) override
    {
        if (m_place.line->signedIn() == 0) { // who we are, and whether it is there
            http::Request request;
            request.url = as::below(m_place.base, m_place.root);
            request.purpose = u"whether it is there"_s;
            const Result<http::Reply> hello = co_await m_place.line->send(std::move(request), stop);
            if (!hello) {
                co_return tl::unexpected<Error>(hello.error());
            }
            if (!hello->isOk()) {
                co_return fail(hello->status == 403 ? ErrorKind::Unauthorised : ErrorKind::NotFound,
                               QStringLiteral("no such repository: answer %1").arg(hello->status));
            }
        }
        WalkTerms terms;
        terms.rules = m_place.vocabulary->fingerprint();
        terms.overlapMs = overlapMs;
        terms.reconcileHours = numberSetting(m_repository.connection, u"reconcileHours"_s, terms.reconcileHours);
        terms.resumesIncrements = false;
        co_return terms;
    }

    std::vector<std::unique_ptr<RunPart>> parts(RunCursor&, bool, qint64 since, bool reconciles) override
    {
        m_context.since = since > 0 ? std::max<qint64>(1, since / 1000) : 0;
        std::vector<std::unique_ptr<RunPart>> parts;
        if (m_context.since > 0) {
            if (m_place.session().isAdministrator()) {
                parts.push_back(as::deleteFeed(m_context, m_context.since));
            }
            if (reconciles) {
                parts.push_back(as::goneEvents(m_context));
            }
            parts.push_back(as::digitalObjects(m_context));
            parts.push_back(as::archivalObjects(m_context));
        } else {
            parts.push_back(as::archivalObjects(m_context));
            parts.push_back(as::digitalObjects(m_context));
        }
        if (reconciles) {
            parts.push_back(as::reconciliation(m_context));
        }
        return parts;
    }

    std::optional<UtcMs> began() const override { return m_context.began; }
    QStringList fieldsSeen() const override { return m_context.basis.carried.names(); }

private:
    Place& m_place;
    const Repository& m_repository;
    as::RunContext m_context;
};

ArchivesSpaceConnector::ArchivesSpaceConnector(Repository repository, RemoteParts parts)
    : m_repository(std::move(repository))
    , m_parts(std::move(parts))
    , m_place(std::make_unique<Place>())
    , m_walker(m_parts.clock)
{
    static const QRegularExpression form(u"^(.*)(/repositories/[0-9]+)/*$"_s);
    QUrl url(m_repository.location);
    const auto match = form.match(url.path());
    auto vocabulary = SiteVocabulary::read(m_repository.mapping, m_repository.zone, as::usualMapping());
    if (!url.isValid() || !match.hasMatch() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        m_place->fault = u"not the address of a repository: it ends in /repositories/NUMBER"_s;
        return;
    }
    if (!vocabulary) {
        m_place->fault = vocabulary.error().detail;
        return;
    }
    url.setPath(match.captured(1));
    m_place->base = url;
    m_place->root = match.captured(2);
    m_place->vocabulary = *std::move(vocabulary);
    const RepositoryId id = m_repository.id;
    m_place->line = std::make_unique<http::SignedLine>(
        m_parts.line(inFlight),
        std::make_unique<as::Session>(m_place->base, m_repository.connection.user,
                                      [secret = m_parts.secret, id] { return secret({id, SecretPurpose::Password}); }));
}

ArchivesSpaceConnector::~ArchivesSpaceConnector() = default;

Capabilities ArchivesSpaceConnector::capabilities() const
{
    Capabilities capabilities;
    capabilities.changeFeed = true;
    capabilities.tombstones = m_place->line && m_place->session().isAdministrator();
    capabilities.deliveryEvents = true;
    capabilities.bytesWithRecords = m_repository.connection.bytesWithRecords;
    capabilities.pagesAhead = true;
    capabilities.ownSearch = true;
    return capabilities;
}

QCoro::Task<Result<Page>> ArchivesSpaceConnector::changesSince(QString cursor, KnownSources& known, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const auto begin = [this, &known] { return std::make_unique<Run>(*m_place, m_repository, known); };
    co_return co_await m_walker.next(cursor, begin, *m_place->line, stop);
}

QCoro::Task<Result<QByteArray>> ArchivesSpaceConnector::content(SourceRef source, qint64 maxBytes,
                                                                 std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    // The address stands in a record, and records are written by anybody: bytes come from the server itself or from where
    // the site says, and the session is for the server alone.
    const QUrl url = m_place->base.resolved(QUrl(source.nativeId, QUrl::StrictMode));
    const bool isServers = url.scheme() == m_place->base.scheme() && url.authority() == m_place->base.authority();
    const QStringList allowed = m_repository.connection[u"files"_s].split(u' ', Qt::SkipEmptyParts);
    const QString address = url.toString(QUrl::FullyEncoded);
    const bool isSites = std::any_of(allowed.begin(), allowed.end(), [&](const QString& prefix) {
        return prefix.endsWith(u'/') && address.startsWith(prefix);
    });
    if (!url.isValid() || (!isServers && !isSites)) {
        co_return fail(ErrorKind::Rejected, QStringLiteral("lies where this repository is not allowed to fetch from"));
    }
    http::Request request;
    request.url = url;
    request.purpose = u"document"_s;
    http::SignedLine& line = *m_place->line;
    Send send = [&line, isServers](http::Request piece, std::stop_token token) {
        return isServers ? line.send(std::move(piece), token) : line.line().send(std::move(piece), token);
    };
    co_return co_await rangedContent(std::move(send), std::move(request), maxBytes, stop);
}

QCoro::Task<Result<QString>> ArchivesSpaceConnector::token(SourceRef source)
{
    co_return source.token; // what stands behind an address has no state of its own here
}

QCoro::Task<void> ArchivesSpaceConnector::close(bool signOut)
{
    co_await closeAll(m_walker, m_place->line.get(), signOut);
}

} // namespace cf::connectors
