#include "models/connectors/cmis/cmis_connector.h"

#include "models/connectors/cmis/cmis_place.h"
#include "models/connectors/cmis/cmis_session.h"
#include "models/connectors/remote/clock_gap.h"
#include "models/connectors/remote/ranged_content.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

constexpr double overlap = 120; ///< seconds; a search index may be behind what was written
constexpr int inFlight = 4, slicesAhead = 4;

/// Where a run goes on, or the next one begins.
struct Cursor {
    qint64 since = 0;      ///< ms of the server's clock; 0: everything is read
    qint64 began = 0;      ///< when this run did; 0: between two runs
    qint64 reconciled = 0; ///< ms of our clock, when all objects were compared
    QString rules;         ///< fingerprint: another reads everything anew
    QString log, logBegan; ///< token of the change log of the last run; when this run began
    QString part, after;   ///< of the run under way

    static Cursor from(const QString& text)
    {
        const QJsonObject in = QJsonDocument::fromJson(text.toUtf8()).object();
        return {in["since"_L1].toInteger(), in["began"_L1].toInteger(), in["reconciled"_L1].toInteger(),
                in["rules"_L1].toString(),  in["log"_L1].toString(),    in["logBegan"_L1].toString(),
                in["part"_L1].toString(),   in["after"_L1].toString()};
    }
    QString text() const
    {
        const QJsonObject out{{"since"_L1, since}, {"began"_L1, began}, {"reconciled"_L1, reconciled},
                              {"rules"_L1, rules}, {"log"_L1, log},     {"logBegan"_L1, logBegan},
                              {"part"_L1, part},   {"after"_L1, after}};
        return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
    }
};

/// `hasNone` becomes true when the server says so: a constraint (2.2.4.11.3).
QCoro::Task<Result<http::Reply>> sent(cmis::Service& service, http::Request request, std::shared_ptr<bool> hasNone,
                                      std::stop_token stop)
{
    Result<http::Reply> reply = co_await service.line.send(std::move(request), stop);
    *hasNone = reply && reply->status == 409;
    co_return reply;
}

} // namespace

struct CmisConnector::Run {
    Run(cmis::RunContext with, Cursor from)
        : context(std::move(with))
        , cursor(std::move(from))
    {}
    cmis::RunContext context;
    Cursor cursor;
    bool reconciles = false, isFirstPage = true;
    QString expected; ///< the cursor this run goes on from
    std::unique_ptr<StagedRun> stages;
};

CmisConnector::CmisConnector(Repository repository, RemoteParts parts)
    : m_repository(std::move(repository))
    , m_parts(std::move(parts))
    , m_place(std::make_unique<Place>())
{
    const QUrl url(m_repository.location, QUrl::StrictMode);
    auto vocabulary = SiteVocabulary::read(m_repository.mapping, m_repository.zone, cmis::usualMapping());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        m_place->fault = u"not the address of a service document"_s;
        return;
    }
    if (!vocabulary) {
        m_place->fault = vocabulary.error().detail;
        return;
    }
    m_place->location = url;
    m_place->vocabulary = *std::move(vocabulary);
    const RepositoryId id = m_repository.id;
    m_place->line = std::make_unique<http::SignedLine>(
        m_parts.line(inFlight),
        std::make_unique<cmis::BasicSession>(m_repository.connection.user, [secret = m_parts.secret, id] {
            return secret({id, SecretPurpose::Password});
        }));
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
        const Result<QUrl> usable = cmis::usableUrl(*url, place.location, connection[u"rewriteBase"_s]);
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
    place.service.emplace(std::move(found));
    co_return Result<void>();
}

QCoro::Task<Result<void>> CmisConnector::begin(QString text, KnownSources& known, std::stop_token stop)
{
    Place& place = *m_place;
    const Result<void> found = co_await find(stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    const QString rules = place.rules(m_repository).fingerprint();
    Cursor cursor = Cursor::from(text);
    if (cursor.rules != rules) {
        cursor = Cursor();
        cursor.rules = rules;
    }
    const bool goesOn = cursor.began > 0;
    if (!goesOn) {
        // Before anything is listed: what changes from here on is the next run's.
        cursor.began = place.service->began.value_or(m_parts.clock.now());
        cursor.logBegan = place.service->wire.latestChangeToken;
        cursor.part.clear();
        cursor.after.clear();
    }
    const auto number = [this](const QString& setting, double usual) {
        bool isOne = false;
        const double stated = m_repository.connection[setting].toDouble(&isOne);
        return isOne && stated >= 0 ? stated : usual;
    };
    const auto before = qint64(number(u"overlapSeconds"_s, overlap) * 1000);
    const qint64 since = cursor.since > 0 ? std::max<qint64>(1, cursor.since - before) : 0;
    auto run = std::make_unique<Run>(place.context(m_repository, known, since), cursor);
    const double passed = double(m_parts.clock.now() - cursor.reconciled);
    run->reconciles = since == 0 || passed >= number(u"reconcileHours"_s, 24) * 3'600'000;
    std::vector<std::unique_ptr<RunPart>> parts;
    parts.push_back(cmis::changedObjects(run->context));
    // A log that never moves says nothing, whatever the server declares.
    const QString changes = place.service->wire.changes;
    const bool logMoves = !cursor.log.isEmpty() && cursor.log != cursor.logBegan;
    if (since > 0 && logMoves && !changes.isEmpty() && changes != u"none") {
        parts.push_back(cmis::changeLog(run->context, cursor.log));
    }
    if (run->reconciles) {
        parts.push_back(cmis::reconciliation(run->context));
    }
    run->stages = std::make_unique<StagedRun>(std::move(parts), slicesAhead, cursor.part, cursor.after);
    run->expected = text;
    m_run = std::move(run);
    co_return Result<void>();
}

QCoro::Task<Result<Page>> CmisConnector::changesSince(QString cursor, KnownSources& known, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    if (!m_run || m_run->expected != cursor || cursor.isEmpty()) {
        co_await close(false);
        const Result<void> begun = co_await begin(cursor, known, stop);
        if (!begun) {
            co_return tl::unexpected<Error>(begun.error());
        }
    }
    Run& run = *m_run;
    Result<StagedRun::Piece> piece = co_await run.stages->next(stop);
    if (!piece) {
        co_await close(false);
        co_return tl::unexpected<Error>(piece.error());
    }
    Page page;
    page.changes = std::move(piece->changes);
    if (run.isFirstPage) {
        run.isFirstPage = false;
        page.changes.push_back(clockGap(m_place->line->line()));
    }
    Cursor next = run.cursor;
    next.part = piece->part;
    next.after = piece->after;
    if (piece->last) {
        next.since = next.began;
        next.log = next.logBegan;
        next.reconciled = run.reconciles ? m_parts.clock.now() : next.reconciled;
        if (run.context.logLost && !run.reconciles) {
            next.reconciled = 0; // the next run compares
        }
        next.began = 0;
        next.logBegan.clear();
        next.part.clear();
        next.after.clear();
    }
    page.next = run.expected = next.text();
    page.last = piece->last;
    page.progress = piece->progress;
    page.fieldsSeen = run.context.carried.names();
    if (page.last) {
        co_await close(false);
    }
    co_return page;
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
    if (m_run) {
        const std::unique_ptr<Run> run = std::move(m_run);
        co_await run->stages->close();
    }
    if (m_place->line) {
        m_place->line->forgetRefusal();
    }
    if (signOut && m_place->line) {
        co_await m_place->line->close();
    }
}

} // namespace cf::connectors
