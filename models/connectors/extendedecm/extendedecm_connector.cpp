#include "models/connectors/extendedecm/extendedecm_connector.h"

#include "models/connectors/extendedecm/extendedecm_place.h"
#include "models/connectors/remote/authority_settings.h"
#include "models/connectors/remote/json_value.h"
#include "models/connectors/remote/oauth_tokens.h"
#include "models/connectors/remote/ranged_content.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace ee = extendedecm;

namespace {

constexpr double overlapMinutes = 15; ///< an index takes seconds to minutes
constexpr int inFlight = 4;
constexpr qint64 holdsAnywayMs = 3'600'000; ///< a release and a new hold leave the count as it is
// Of the cursor: how many holds the server counted when the last run began; when this one did; when their lists were last compared.
const QString holdCounts = u"holds"_s, holdCountsBegan = u"holdsBegan"_s, holdsCompared = u"holdsCompared"_s, foldersRefused = u"foldersRefused"_s;

QList<int> typesIn(const QString& setting)
{
    QList<int> types;
    for (const QString& word : (setting.isEmpty() ? u"144 749"_s : setting).split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int type = word.toInt(&isNumber);
        if (isNumber) {
            types << type;
        }
    }
    return types;
}

/// The zone of the server's own wall clock: that of the settings, unless its clock contradicts them.
QTimeZone zoneOf(const QString& currentDate, std::optional<UtcMs> now, const QTimeZone& stated, QString& fault)
{
    const QDateTime local = QDateTime::fromString(currentDate + u'Z', Qt::ISODate);
    if (!now || !local.isValid()) {
        return stated; // not told, or with a zone of its own
    }
    constexpr qint64 quarterMs = 900'000;
    const double quarters = double(local.toMSecsSinceEpoch() - *now) / double(quarterMs);
    const int offset = int(std::llround(quarters) * quarterMs / 1000);
    if (std::abs(offset) > 14 * 3600 || stated.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(*now, Qt::UTC)) == offset) {
        return stated;
    }
    fault = QStringLiteral("the server's wall clock is %1 minutes from UTC, %2 is not").arg(offset / 60).arg(QString::fromLatin1(stated.id()));
    return QTimeZone(offset);
}

} // namespace

class ExtendedEcmConnector::Run final : public Walk
{
public:
    Run(ExtendedEcmConnector& connector, KnownSources& known)
        : m_connector(connector)
        , m_context(connector.m_place->context(connector.m_repository, known))
    {}

    QCoro::Task<Result<WalkTerms>> prepare(std::stop_token stop) override
    {
        ee::Service& service = m_context.service;
        service.began.reset();
        service.places.clear();
        service.names = {}; // a name may have been changed since the last run
        service.unnamed.clear();
        const Result<void> found = co_await m_connector.find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
        if (service.hasHolds) { // a hold does not move the time of change: only the count may tell of one
            ee::Call call{u"/v1/rmstatistics/holds"_s, u"count of holds"_s};
            const Result<QJsonObject> counted = co_await ee::ask(service, std::move(call), stop);
            if (!counted && !ee::isAnswer(counted.error())) {
                co_return tl::unexpected<Error>(counted.error());
            }
            m_counts = counted ? rawOf(*counted) : QString();
        }
        const Connection& connection = m_connector.m_repository.connection;
        WalkTerms terms;
        terms.rules = m_context.rules.fingerprint();
        terms.overlapMs = qint64(numberSetting(connection, u"overlapMinutes"_s, overlapMinutes) * 60'000);
        terms.reconcileHours = numberSetting(connection, u"reconcileHours"_s, terms.reconcileHours);
        co_return terms;
    }

    std::vector<std::unique_ptr<RunPart>> parts(RunCursor& cursor, bool isNew, qint64 since, bool reconciles) override
    {
        m_context.since = since;
        m_context.lastBegan = cursor.since > 0 ? cursor.since : cursor.began;
        m_context.comparesAll = reconciles;
        m_context.isDenied = m_context.service.refusesHolds;
        if (isNew) {
            m_context.service.hasBin = true; // a right may have been given
            cursor.own.insert(holdCountsBegan, m_counts);
        }
        const bool isLongAgo = m_context.service.began.value_or(0) - cursor.own[holdsCompared].toInteger() >= holdsAnywayMs;
        m_context.comparesHolds = reconciles || isLongAgo || cursor.own[holdCountsBegan] != cursor.own[holdCounts];
        std::vector<std::unique_ptr<RunPart>> parts;
        if (since > 0) {
            parts.push_back(ee::asides(m_context));
        }
        parts.push_back(ee::changedNodes(m_context));
        if (since > 0) {
            parts.push_back(ee::recycleBin(m_context));
        }
        if (since > 0 && m_context.comparesHolds) {
            parts.push_back(ee::changedHolds(m_context));
        }
        parts.push_back(ee::reconciliation(m_context));
        parts.push_back(ee::goneWorkspaces(m_context));
        return parts;
    }

    std::optional<UtcMs> began() const override { return m_context.service.began; }
    QStringList fieldsSeen() const override { return m_context.basis.carried.names(); }
    void end(RunCursor& next, bool) override
    {
        next.own.insert(holdCounts, next.own.take(holdCountsBegan));
        if (m_context.comparesAll) { // folders that were listed before, or never asked for: perhaps by chance, so the next run compares as well
            const QString refused = refusedNow();
            next.reconciled = refused.isEmpty() || refused == next.own[foldersRefused].toString() ? next.reconciled : 0;
            next.own.insert(foldersRefused, refused);
        }
        if (m_context.comparesHolds) { // when the run began: what is laid while lists are read is the next one's
            next.own.insert(holdsCompared, m_context.service.began.value_or(0));
        }
    }

private:
    QString refusedNow() const
    {
        QList<qint64> folders(m_context.refusedFolders.cbegin(), m_context.refusedFolders.cend());
        std::sort(folders.begin(), folders.end());
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const qint64 folder : std::as_const(folders)) {
            hash.addData(QByteArray::number(folder) + ' ');
        }
        return folders.isEmpty() ? QString() : QString::fromLatin1(hash.result().toHex());
    }

    ExtendedEcmConnector& m_connector;
    ee::RunContext m_context;
    QString m_counts;
};

ExtendedEcmConnector::ExtendedEcmConnector(Repository repository, RemoteParts parts)
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
    if (path.endsWith(u"/api")) {
        path.chop(4);
    }
    url.setPath(path);
    url.setQuery(QString());
    const QUrl otds(connection[u"otds"_s], QUrl::StrictMode);
    auto vocabulary = SiteVocabulary::read(m_repository.mapping, m_repository.zone, ee::usualMapping());
    if (!url.isValid() || url.host().isEmpty() || path.isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        m_place->fault = u"not the address of a Content Server: it ends in /cs/cs, /OTCS/cs.exe or the like"_s;
        return;
    }
    m_place->fault = signInFault(connection);
    if (!m_place->fault.isEmpty()) {
        return;
    }
    if (!vocabulary) {
        m_place->fault = vocabulary.error().detail;
        return;
    }
    m_place->vocabulary = *std::move(vocabulary);
    const RepositoryId id = m_repository.id;
    const ee::Account account{connection.user, connection[u"domain"_s], otds};
    const auto password = [secret = m_parts.secret, id] { return secret({id, SecretPurpose::Password}); };
    auto session = usesBrowser(connection)
                       ? std::make_unique<ee::TicketSession>(url, std::make_unique<OAuthTokens>(m_repository, m_parts))
                       : std::make_unique<ee::TicketSession>(url, account, password);
    m_place->line = std::make_unique<http::SignedLine>(m_parts.line(inFlight), std::move(session));
    m_place->service.emplace(ee::Service{.line = *m_place->line,
                                         .base = url,
                                         .types = typesIn(connection[u"types"_s]),
                                         .folder = connection[u"folder"_s].toLongLong(),
                                         .businessObjects = connection[u"businessObjects"_s] == u"yes",
                                         .takesRenditions = connection[u"renditions"_s] == u"yes",
                                         .zone = m_place->vocabulary->zone()});
}

ExtendedEcmConnector::~ExtendedEcmConnector() = default;

Capabilities ExtendedEcmConnector::capabilities() const
{
    Capabilities capabilities;
    const auto& service = m_place->service;
    capabilities.changeFeed = true; // its search, with all that this leaves open
    capabilities.tombstones = service && service->isFound && service->hasBin;
    capabilities.nativeVersions = true;
    capabilities.bytesWithRecords = m_repository.connection.bytesWithRecords;
    capabilities.pagesAhead = true;
    capabilities.ownSearch = true;
    capabilities.product = service ? service->version : QString();
    return capabilities;
}

QCoro::Task<Result<void>> ExtendedEcmConnector::find(std::stop_token stop)
{
    ee::Service& service = *m_place->service;
    if (!service.isFound) {
        const Result<void> said = co_await findServer(stop);
        if (!said) {
            co_return said;
        }
    }
    if (!service.knowsWorkspaces && m_repository.connection[u"workspaces"_s] != u"no") {
        const Result<bool> has = co_await ee::hasWorkspaces(service, stop);
        if (!has) {
            co_return tl::unexpected<Error>(has.error());
        }
        service.knowsWorkspaces = true;
        service.takesWorkspaces = *has;
    }
    if (service.knowsHolds) {
        co_return Result<void>();
    }
    ee::Call holds{u"/v2/holds"_s, u"whether there are holds"_s, ee::pageOf(1, 1)};
    const Result<QJsonObject> managed = co_await ee::ask(service, std::move(holds), stop);
    if (!managed && !ee::isAnswer(managed.error())) {
        co_return tl::unexpected<Error>(managed.error());
    }
    if (managed && !ee::isHoldList(*managed)) {
        co_return fail(ErrorKind::Offline, QStringLiteral("holds: the answer to another question"));
    }
    service.hasHolds = managed.has_value();
    service.refusesHolds = !managed && managed.error().kind != ErrorKind::Unavailable;
    service.knowsHolds = !service.refusesHolds; // a refusal may pass
    co_return Result<void>();
}

QCoro::Task<Result<void>> ExtendedEcmConnector::findServer(std::stop_token stop)
{
    ee::Service& service = *m_place->service;
    ee::Call info{u"/v1/serverinfo"_s, u"which server it is"_s};
    const Result<QJsonObject> said = co_await ee::ask(service, std::move(info), stop);
    if (!said && !ee::isAnswer(said.error())) {
        co_return tl::unexpected<Error>(said.error());
    }
    const QJsonObject server = said ? (*said)["server"_L1].toObject() : QJsonObject();
    const QString version = scalarText(server["version"_L1]);
    service.version = version.isEmpty() ? u"Content Server"_s : u"Content Server "_s + version;
    service.zoneFault.clear();
    service.zone = zoneOf(scalarText(server["current_date"_L1]), service.began, m_place->vocabulary->zone(), service.zoneFault);
    service.isFound = said || said.error().kind == ErrorKind::Unavailable;
    co_return Result<void>();
}

QCoro::Task<Result<Page>> ExtendedEcmConnector::changesSince(QString cursor, KnownSources& known, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const auto begin = [this, &known] { return std::make_unique<Run>(*this, known); };
    co_return co_await m_walker.next(cursor, begin, *m_place->line, stop);
}

QCoro::Task<Result<QByteArray>> ExtendedEcmConnector::content(SourceRef source, qint64 maxBytes, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const ee::BytesId id = ee::BytesId::from(source.nativeId);
    const qint64 node = id.node;
    ee::Service& service = *m_place->service;
    const QStringList ids{QString::number(node)};
    qint64 length = -1;
    for (int begun = 0; begun < 3; ++begun) {
        // Asked for by what tells a missing node from trouble, which the bytes' own route does not.
        const Result<QSet<QString>> shown = co_await ee::shownOf(service, ids, stop);
        if (!shown) {
            co_return tl::unexpected<Error>(shown.error());
        }
        if (shown->isEmpty()) {
            co_return fail(ErrorKind::NotFound, QStringLiteral("no such node is shown"));
        }
        const Result<std::vector<ee::VersionWire>> versions = co_await ee::versionsOf(service, node, stop);
        if (!versions) {
            co_return tl::unexpected<Error>(versions.error());
        }
        const auto isIt = [&id](const ee::VersionWire& one) { return one.number == id.version; };
        const auto version = std::find_if(versions->begin(), versions->end(), isIt);
        if (version == versions->end()) {
            co_return fail(ErrorKind::NotFound, QStringLiteral("no such version is there any more"));
        }
        http::Request request;
        request.url = ee::below(service.base, u"/v1/nodes/%1/versions/%2/content"_s.arg(node).arg(id.version));
        if (!id.rendition.isEmpty()) { // how one of several is named is not confirmed
            const ee::Query type{{u"rendition_type"_s, id.rendition}};
            const QString path = u"/v2/nodes/%1/versions/%2/renditions/content"_s.arg(node).arg(id.version);
            request.url = ee::below(service.base, path, type);
        }
        request.headers = {{"Accept", "application/octet-stream"}};
        request.purpose = u"document"_s;
        std::optional<Error> refusal;
        Send send = [&service, &refusal](http::Request piece, std::stop_token token) -> QCoro::Task<Result<http::Reply>> {
            Result<http::Reply> reply = co_await service.line.send(std::move(piece), token);
            if (reply && !reply->isOk() && reply->status != 416) {
                refusal = ee::errorIn(reply->status, reply->body, QStringLiteral("document"));
            }
            co_return reply;
        };
        Result<QByteArray> bytes = co_await rangedContent(send, std::move(request), maxBytes, stop);
        if (!bytes && refusal) {
            // Of a version that it lists: its words for bytes that are no longer there are not known.
            refusal->kind = refusal->kind == ErrorKind::Rejected ? ErrorKind::NotFound : refusal->kind;
            co_return tl::unexpected<Error>(*refusal);
        }
        if (!bytes) {
            co_return bytes;
        }
        // A length other than the stated one: cut off on the way, or stated wrongly. Twice the same is the latter.
        if (version->bytes < 0 || !id.rendition.isEmpty() || bytes->size() == version->bytes || bytes->size() == length) {
            co_return bytes;
        }
        length = bytes->size();
    }
    co_return fail(ErrorKind::Conflict, QStringLiteral("changes while it is read"));
}

QCoro::Task<Result<QString>> ExtendedEcmConnector::token(SourceRef source)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const ee::BytesId id = ee::BytesId::from(source.nativeId);
    const qint64 node = id.node;
    const Result<std::vector<ee::VersionWire>> versions = co_await ee::versionsOf(*m_place->service, node, {});
    if (!versions) {
        co_return tl::unexpected<Error>(versions.error());
    }
    for (const ee::VersionWire& version : *versions) {
        if (version.number == id.version) {
            co_return ee::contentTokenOf(version);
        }
    }
    co_return fail(ErrorKind::NotFound, QStringLiteral("no such version is there any more"));
}

QCoro::Task<void> ExtendedEcmConnector::close(bool signOut)
{
    co_await closeAll(m_walker, m_place->line.get(), signOut);
}

} // namespace cf::connectors
