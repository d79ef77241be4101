#include "models/connectors/s3/s3_connector.h"

#include "models/connectors/remote/ranged_content.h"
#include "models/connectors/s3/s3_place.h"
#include "models/connectors/s3/s3_session.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

constexpr int inFlight = 4;
constexpr double hoursBetweenReadings = 168;

QString settingOf(const Repository& repository, const QString& name, const QString& usual)
{
    const QString stated = repository.connection[name];
    return stated.isEmpty() ? usual : stated;
}

} // namespace

class S3Connector::Run final : public Walk
{
public:
    Run(S3Connector& connector, KnownSources& known)
        : m_connector(connector)
        , m_known(known)
    {}

    QCoro::Task<Result<WalkTerms>> prepare(std::stop_token stop) override
    {
        const Result<void> found = co_await m_connector.find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
        WalkTerms terms;
        terms.rules = m_connector.m_place->rules(m_connector.m_repository).fingerprint();
        terms.reconcileHours = numberSetting(m_connector.m_repository.connection, u"reconcileHours"_s, hoursBetweenReadings);
        co_return terms;
    }

    std::vector<std::unique_ptr<RunPart>> parts(RunCursor&, bool, qint64 since, bool reconciles) override
    {
        Place& place = *m_connector.m_place;
        m_context.emplace(s3::RunContext{.bucket = *place.bucket,
                                         .rules = place.rules(m_connector.m_repository),
                                         .basis = {m_connector.m_repository.id, m_known},
                                         .isFirst = since == 0,
                                         .readsAll = reconciles});
        std::vector<std::unique_ptr<RunPart>> parts;
        if (since > 0) {
            parts.push_back(s3::asides(*m_context));
        }
        parts.push_back(s3::objects(*m_context));
        return parts;
    }

    std::optional<UtcMs> began() const override { return m_connector.m_place->bucket->began; }
    QStringList fieldsSeen() const override { return m_context->basis.carried.names(); }

private:
    S3Connector& m_connector;
    KnownSources& m_known;
    std::optional<s3::RunContext> m_context;
};

S3Connector::S3Connector(Repository repository, RemoteParts parts)
    : m_repository(std::move(repository))
    , m_parts(std::move(parts))
    , m_place(std::make_unique<Place>())
    , m_walker(m_parts.clock)
{
    QUrl url(m_repository.location, QUrl::StrictMode);
    auto vocabulary = SiteVocabulary::read(m_repository.mapping, m_repository.zone, s3::usualMapping());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http") || url.hasQuery()) {
        m_place->fault = u"not the address of a bucket"_s;
        return;
    }
    if (!vocabulary) {
        m_place->fault = vocabulary.error().detail;
        return;
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::StrictMode);
    m_place->location = url;
    m_place->vocabulary = *std::move(vocabulary);
    const RepositoryId id = m_repository.id;
    const auto secret = [secret = m_parts.secret, id] { return secret({id, SecretPurpose::Password}); };
    m_place->line = std::make_unique<http::SignedLine>(
        m_parts.line(inFlight),
        std::make_unique<s3::KeySession>(m_repository.connection.user, settingOf(m_repository, u"region"_s, u"us-east-1"_s), secret, m_parts.clock));
}

S3Connector::~S3Connector() = default;

Capabilities S3Connector::capabilities() const
{
    Capabilities capabilities;
    capabilities.tombstones = m_place->bucket && m_place->bucket->hasVersions();
    capabilities.nativeVersions = true;
    capabilities.bytesWithRecords = m_repository.connection.bytesWithRecords;
    capabilities.pagesAhead = true;
    capabilities.product = m_place->bucket ? m_place->bucket->server : QString();
    return capabilities;
}

QCoro::Task<Result<void>> S3Connector::find(std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    s3::Bucket bucket{.line = *m_place->line,
                      .address = m_place->location,
                      .prefix = m_repository.connection[u"prefix"_s],
                      .holdTag = settingOf(m_repository, u"holdTag"_s, u"counterfoil-holds"_s)};
    const Result<QString> versioning = co_await s3::versioningOf(bucket, stop);
    if (!versioning) {
        co_return tl::unexpected<Error>(versioning.error());
    }
    bucket.versioning = *versioning;
    m_place->bucket.emplace(std::move(bucket));
    co_return Result<void>();
}

QCoro::Task<Result<void>> S3Connector::found(std::stop_token stop)
{
    if (m_place->bucket) {
        co_return Result<void>();
    }
    co_return co_await find(stop);
}

QCoro::Task<Result<Page>> S3Connector::changesSince(QString cursor, KnownSources& known, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const auto begin = [this, &known] { return std::make_unique<Run>(*this, known); };
    co_return co_await m_walker.next(cursor, begin, *m_place->line, stop);
}

QCoro::Task<Result<QByteArray>> S3Connector::content(SourceRef source, qint64 maxBytes, std::stop_token stop)
{
    const Result<void> ready = co_await found(stop);
    if (!ready) {
        co_return tl::unexpected<Error>(ready.error());
    }
    const auto [key, version] = s3::versionFrom(source.nativeId);
    http::Request request = s3::requestFor(*m_place->bucket, key, s3::versionQuery(*m_place->bucket, version), u"document"_s);
    // A version never changes, and of an object without versions the pieces have the same ETag.
    Send send = [line = m_place->line.get()](http::Request piece, std::stop_token token) { return line->send(std::move(piece), token); };
    co_return co_await rangedContent(std::move(send), std::move(request), maxBytes, stop);
}

QCoro::Task<Result<QString>> S3Connector::token(SourceRef source)
{
    const Result<void> ready = co_await found({});
    if (!ready) {
        co_return tl::unexpected<Error>(ready.error());
    }
    const auto [key, version] = s3::versionFrom(source.nativeId);
    const Result<s3::HeadWire> head = co_await s3::headOf(*m_place->bucket, key, version, {});
    if (!head) {
        co_return tl::unexpected<Error>(head.error());
    }
    co_return s3::contentTokenOf(head->etag, head->bytes);
}

QCoro::Task<void> S3Connector::close(bool signOut)
{
    co_await closeAll(m_walker, m_place->line.get(), signOut);
}

} // namespace cf::connectors
