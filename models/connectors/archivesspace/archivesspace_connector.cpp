#include "models/connectors/archivesspace/archivesspace_connector.h"

#include "models/connectors/archivesspace/archivesspace_place.h"
#include "models/connectors/remote/clock_gap.h"
#include "models/connectors/remote/ranged_content.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace as = archivesspace;

namespace {

constexpr qint64 overlapSeconds = 60;     ///< rows are committed after their time is taken
constexpr int inFlight = 4, slicesAhead = 4;

/// Where a run goes on, or the next one begins.
struct Cursor {
    qint64 since = 0;      ///< seconds of the server's clock; 0: everything is read
    qint64 began = 0;      ///< when this run did; 0: between two runs
    qint64 reconciled = 0; ///< seconds of our clock, when all ids were compared
    QString vocabulary;    ///< fingerprint: another reads everything anew
    QString part, after;   ///< of the run under way

    static Cursor from(const QString& text)
    {
        const QJsonObject in = QJsonDocument::fromJson(text.toUtf8()).object();
        return {in["since"_L1].toInteger(),      in["began"_L1].toInteger(), in["reconciled"_L1].toInteger(),
                in["vocabulary"_L1].toString(), in["part"_L1].toString(),   in["after"_L1].toString()};
    }
    QString text() const
    {
        const QJsonObject out{{"since"_L1, since},           {"began"_L1, began}, {"reconciled"_L1, reconciled},
                              {"vocabulary"_L1, vocabulary}, {"part"_L1, part},   {"after"_L1, after}};
        return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
    }
};

} // namespace

struct ArchivesSpaceConnector::Run {
    Run(as::RunContext with, Cursor from)
        : context(std::move(with))
        , cursor(std::move(from))
    {}
    as::RunContext context;
    Cursor cursor;
    bool reconciles = false, isFirstPage = true;
    QString expected; ///< the cursor this run goes on from
    std::unique_ptr<StagedRun> stages;
};

ArchivesSpaceConnector::ArchivesSpaceConnector(Repository repository, RemoteParts parts)
    : m_repository(std::move(repository))
    , m_parts(std::move(parts))
    , m_place(std::make_unique<Place>())
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

QCoro::Task<Result<void>> ArchivesSpaceConnector::begin(QString text, KnownSources& known, std::stop_token stop)
{
    Place& place = *m_place;
    Cursor cursor = Cursor::from(text);
    if (cursor.vocabulary != place.vocabulary->fingerprint()) {
        cursor = Cursor();
        cursor.vocabulary = place.vocabulary->fingerprint();
    }
    const bool goesOn = cursor.began > 0 && cursor.since == 0;
    auto run = std::make_unique<Run>(
        place.context(m_repository, known, cursor.since > 0 ? std::max<qint64>(1, cursor.since - overlapSeconds) : 0),
        cursor);
    if (place.line->signedIn() == 0) { // who we are, and whether it is there
        http::Request request;
        request.url = as::below(place.base, place.root);
        request.purpose = u"whether it is there"_s;
        const Result<http::Reply> hello = co_await place.line->send(std::move(request), stop);
        if (!hello) {
            co_return tl::unexpected<Error>(hello.error());
        }
        if (!hello->isOk()) {
            co_return fail(hello->status == 403 ? ErrorKind::Unauthorised : ErrorKind::NotFound,
                           QStringLiteral("no such repository: answer %1").arg(hello->status));
        }
    }
    if (!goesOn) {
        run->cursor.began = 0;
        run->cursor.part.clear();
        run->cursor.after.clear();
    }
    const qint64 now = m_parts.clock.now() / 1000;
    bool isHours = false;
    const double hours = m_repository.connection[u"reconcileHours"_s].toDouble(&isHours);
    run->reconciles = cursor.since > 0 && double(now - cursor.reconciled) >= (isHours ? hours : 24.0) * 3600;
    std::vector<std::unique_ptr<RunPart>> parts;
    if (run->context.since > 0) {
        parts.push_back(as::digitalObjects(run->context));
        parts.push_back(as::archivalObjects(run->context));
        if (place.session().isAdministrator()) {
            parts.push_back(as::deleteFeed(run->context, run->context.since));
        }
    } else {
        parts.push_back(as::archivalObjects(run->context));
        parts.push_back(as::digitalObjects(run->context));
    }
    if (run->reconciles || run->context.since == 0) {
        run->reconciles = true;
        parts.push_back(as::reconciliation(run->context));
    }
    run->stages = std::make_unique<StagedRun>(std::move(parts), slicesAhead, goesOn ? cursor.part : QString(),
                                              goesOn ? cursor.after : QString());
    run->expected = text;
    m_run = std::move(run);
    co_return Result<void>();
}

QCoro::Task<Result<Page>> ArchivesSpaceConnector::changesSince(QString cursor, KnownSources& known, std::stop_token stop)
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
    if (run.cursor.began == 0) {
        // By the server's own clock as it listed: ours may be wrong, or have been set between two answers.
        run.cursor.began = run.context.began.value_or(m_parts.clock.now()) / 1000;
    }
    Cursor next = run.cursor;
    next.part = piece->part;
    next.after = piece->after;
    if (piece->last) {
        next.since = next.began;
        next.reconciled = run.reconciles ? m_parts.clock.now() / 1000 : next.reconciled;
        next.began = 0;
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
