#include "models/connectors/xconnector/xconnector_connector.h"

#include "models/base/sha256.h"
#include "models/connectors/remote/authority_settings.h"
#include "models/connectors/remote/clock_gap.h"
#include "models/connectors/remote/oauth_tokens.h"
#include "models/connectors/remote/otds_sign_in.h"
#include "models/connectors/xconnector/feed_cursor.h"
#include "models/connectors/xconnector/xconnector_session.h"
#include "models/delivery/cloud_event.h"
#include "models/delivery/mail_reading.h"
#include "models/delivery/notice_reading.h"
#include "models/domain/feed_contract.h"

#include <QCoroFuture>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

constexpr int inFlight = 2;
constexpr double usualLimit = 2'000, usualOverlapHours = 24;
constexpr double msInHour = 3'600'000;
constexpr qsizetype longestAside = 4096;
constexpr const char* contractHeader = "counterfoil-contract";

double numberOf(const Connection& connection, const QString& name, double usual)
{
    bool isNumber = false;
    const double value = connection[name].toDouble(&isNumber);
    return isNumber && value > 0 ? value : usual;
}

std::unique_ptr<http::SignIn> signInFor(const Repository& repository, const RemoteParts& parts)
{
    const auto secret = [asked = parts.secret, id = repository.id] { return asked({id, SecretPurpose::Password}); };
    switch (repository.connection.signIn) {
    case SignInKind::OAuth: return std::make_unique<BearerSession>(std::make_unique<OAuthTokens>(repository, parts));
    case SignInKind::Otds: return std::make_unique<BearerSession>(std::make_unique<OtdsTokens>(repository, parts));
    case SignInKind::Basic: return std::make_unique<cmis::BasicSession>(repository.connection.user, secret);
    default: return std::make_unique<BearerSession>(std::make_unique<xconnector::GivenToken>(secret));
    }
}

RepositoryGap forgotten()
{
    RepositoryGap gap;
    gap.failure = Failure::Truncated;
    gap.subject = u"events"_s;
    return gap;
}

ProbeStep passedAt(ProbeStep::Step step, QString detail)
{
    return {step, true, true, ErrorKind::Protocol, std::move(detail)};
}
ProbeStep failedAt(ProbeStep::Step step, const Error& error) { return {step, false, true, error.kind, error.detail}; }

Error refusal(const http::Reply& reply)
{
    const ErrorKind kind = reply.status == 403   ? ErrorKind::Unauthorised
                           : reply.status == 404 ? ErrorKind::NotFound
                           : reply.status >= 500 ? ErrorKind::Offline
                                                 : ErrorKind::Protocol;
    return {kind, u"answer %1"_s.arg(reply.status), {}};
}

} // namespace

XConnectorConnector::XConnectorConnector(Repository repository, RemoteParts parts)
    : m_repository(std::move(repository))
    , m_parts(std::move(parts))
{
    const QUrl url(m_repository.location, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        m_fault = u"not the address of a feed"_s;
        return;
    }
    auto rules = delivery::EventRules::read(m_repository.mapping);
    m_fault = rules ? signInFault(m_repository.connection) : rules.error().detail;
    if (!m_fault.isEmpty()) {
        return;
    }
    m_rules = *std::move(rules);
    m_line = std::make_unique<http::SignedLine>(m_parts.line(inFlight), signInFor(m_repository, m_parts));
}

XConnectorConnector::~XConnectorConnector() = default;

Capabilities XConnectorConnector::capabilities() const
{
    Capabilities capabilities;
    capabilities.changeFeed = true;
    capabilities.deletions = false;
    capabilities.deliveryEvents = true;
    capabilities.bytesWithRecords = false;
    capabilities.pagesAhead = true;
    return capabilities;
}

http::Request XConnectorConnector::asking(const QString& last, std::optional<UtcMs> since) const
{
    http::Request request;
    QUrl url(m_repository.location);
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path.endsWith(u"/events"_s) ? path : path + u"/events"_s);
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(qint64(numberOf(m_repository.connection, u"limit"_s, usualLimit))));
    query.addQueryItem(u"timeout"_s, u"0"_s); // a run comes again by itself, and does not wait
    if (!last.isEmpty()) {
        query.addQueryItem(u"lastEventId"_s, QString::fromLatin1(QUrl::toPercentEncoding(last)));
    } else if (since) {
        query.addQueryItem(u"since"_s, QDateTime::fromMSecsSinceEpoch(*since, Qt::UTC).toString(Qt::ISODateWithMs));
    }
    url.setQuery(query);
    request.url = url;
    request.headers.emplace_back("Accept", "application/cloudevents-batch+json");
    request.purpose = u"events"_s;
    return request;
}

QCoro::Task<std::vector<Result<FeedEvent>>> XConnectorConnector::readAll(std::vector<QByteArray> batch, std::stop_token stop)
{
    std::vector<Result<FeedEvent>> all;
    struct Mail {
        size_t place = 0;
        QFuture<Result<MailParts>> parts{};
    };
    std::vector<Mail> mails; // all of a batch at once: the readers have a queue of their own
    for (const QByteArray& raw : batch) {
        auto read = delivery::readFeedEvent(raw, m_rules);
        if (read && !read->mail.isEmpty() && m_parts.mails && !stop.stop_requested()) {
            mails.push_back({all.size(), m_parts.mails(read->mail)});
        }
        all.push_back(read ? Result<FeedEvent>(std::move(read->event)) : tl::unexpected<Error>(read.error()));
    }
    for (const Mail& mail : mails) {
        const Result<MailParts> parts = co_await mail.parts;
        // One that no reader can open says nothing; its bytes are kept all the same.
        const QByteArray reading = delivery::mailReading(parts ? delivery::classifyBounce(*parts) : std::vector<delivery::BouncedRecipient>());
        if (auto again = delivery::readFeedEvent(batch[mail.place], m_rules, reading)) {
            all[mail.place] = std::move(again->event);
        }
    }
    co_return all;
}

Page XConnectorConnector::pageOf(const std::vector<QByteArray>& batch, const std::vector<Result<FeedEvent>>& all, const QString& text) const
{
    FeedCursor cursor = FeedCursor::from(text);
    Page page;
    page.changes.reserve(batch.size() + 2);
    std::optional<UtcMs> oldest;
    for (size_t place = 0; place < batch.size(); ++place) {
        const QByteArray& raw = batch[place];
        const Result<FeedEvent>& read = all[place];
        if (!read) {
            // Kept by what it is, so that the same one is not counted twice.
            const QString name = u"event "_s + QString::fromLatin1(sha256Of(raw).toHex().first(16));
            Aside aside;
            aside.what.nativeId = name;
            aside.what.position = read.error().detail.section(u':', 0, 0);
            aside.what.reason = read.error().detail;
            aside.what.raw = QString::fromUtf8(raw.first(std::min(raw.size(), longestAside)));
            page.changes.emplace_back(std::move(aside));
            continue;
        }
        cursor.last = read->id;
        const DeliveryNotice& notice = read->notices.front();
        if (const std::optional<UtcMs> at = notice.recorded ? notice.recorded : notice.at ? std::optional(notice.at->utc) : std::nullopt) {
            cursor.newest = std::max(cursor.newest, std::min(*at, m_parts.clock.now()));
            oldest = std::min(oldest.value_or(*at), *at);
        }
        page.changes.emplace_back(Noticed{*read});
    }
    const FeedCursor before = FeedCursor::from(text);
    if (before.again && oldest) { // does what it still has reach back to what is known?
        GapSeen seen;
        seen.what = forgotten();
        seen.isOver = *oldest <= before.newest;
        seen.what.detail = u"the feed had forgotten the last event; what it has begins later"_s;
        page.changes.emplace_back(std::move(seen));
        cursor.again.reset();
    }
    m_seen += qint64(batch.size());
    page.progress.seen = m_seen;
    page.last = batch.empty();
    page.next = cursor.text();
    page.fieldsSeen = QStringList{u"state"_s, u"grade"_s, u"reason"_s, u"delivered"_s, u"platform"_s};
    return page;
}

QCoro::Task<Result<Page>> XConnectorConnector::changesSince(QString text, KnownSources&, std::stop_token stop)
{
    if (!m_line) {
        co_return fail(ErrorKind::Rejected, m_fault);
    }
    const FeedCursor cursor = FeedCursor::from(text);
    std::optional<UtcMs> since = cursor.again;
    if (!since) {
        if (const auto first = delivery::eventTime(m_repository.connection[u"since"_s])) {
            since = first->utc;
        }
    }
    const QString last = cursor.again ? QString() : cursor.last;
    const Result<http::Reply> reply = co_await m_line->send(asking(last, since), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (reply->status == 410 && !cursor.last.isEmpty() && !cursor.again && !std::exchange(m_hasForgotten, true)) {
        FeedCursor again = cursor;
        again.again = std::max<UtcMs>(0, cursor.newest - UtcMs(numberOf(m_repository.connection, u"overlapHours"_s, usualOverlapHours) * msInHour));
        Page page;
        GapSeen seen;
        seen.what = forgotten();
        seen.what.detail = u"the feed does not know the last event any more and is read again"_s;
        page.changes.emplace_back(std::move(seen));
        page.next = again.text();
        page.progress.seen = m_seen;
        co_return Result<Page>(std::move(page));
    }
    if (!reply->isOk()) {
        co_return tl::unexpected<Error>(refusal(*reply));
    }
    if (const auto contract = feedContractIn(reply->header(contractHeader)); !contract) {
        co_return tl::unexpected<Error>(contract.error());
    }
    const auto batch = delivery::splitBatch(reply->body);
    if (!batch) {
        co_return tl::unexpected<Error>(batch.error());
    }
    const std::vector<Result<FeedEvent>> all = co_await readAll(*batch, stop);
    Page page = pageOf(*batch, all, text);
    if (page.last) {
        page.changes.emplace_back(clockGap(m_line->line()));
    } else if (page.next == text) { // not one of them could be read, or the feed goes round: it would be asked for ever
        co_return fail(ErrorKind::Protocol, u"a page of events that leads no further"_s);
    }
    co_return Result<Page>(std::move(page));
}

QCoro::Task<Result<QByteArray>> XConnectorConnector::content(SourceRef, qint64, std::stop_token)
{
    co_return fail(ErrorKind::NotFound, u"a delivery feed holds no documents"_s);
}

QCoro::Task<Result<QString>> XConnectorConnector::token(SourceRef source) { co_return Result<QString>(source.token); }

QCoro::Task<std::vector<ProbeStep>> XConnectorConnector::probe(std::stop_token stop)
{
    using enum ProbeStep::Step;
    std::vector<ProbeStep> steps;
    if (!m_line) {
        steps.push_back({Address, false, true, ErrorKind::Rejected, m_fault});
        co_return steps;
    }
    http::Request request = asking({}, std::nullopt);
    steps.push_back(passedAt(Address, request.url.toDisplayString(QUrl::RemoveQuery)));
    const Result<http::Reply> hello = co_await m_line->line().send(request, stop); // without credentials: any answer will do
    if (!hello || hello->status >= 500) {
        steps.push_back(failedAt(Server, hello ? refusal(*hello) : hello.error()));
        co_return steps;
    }
    steps.push_back(passedAt(Server, QString()));
    const Result<http::Reply> reply = co_await m_line->send(request, stop);
    if (!reply) {
        steps.push_back(failedAt(SignIn, reply.error()));
        co_return steps;
    }
    steps.push_back(passedAt(SignIn, m_repository.connection.user));
    const auto batch = reply->isOk() ? delivery::splitBatch(reply->body) : Result<std::vector<QByteArray>>(tl::unexpected<Error>(refusal(*reply)));
    if (!batch) {
        steps.push_back(failedAt(Repository, batch.error()));
        co_return steps;
    }
    const auto contract = feedContractIn(reply->header(contractHeader));
    if (!contract) {
        steps.push_back(failedAt(Repository, contract.error()));
        co_return steps;
    }
    steps.push_back(passedAt(Repository, QString::fromUtf8(reply->header("content-type")) + u"; "_s + contractText(*contract)));
    qsizetype understood = 0;
    for (const QByteArray& raw : *batch) {
        understood += delivery::readFeedEvent(raw, m_rules) ? 1 : 0;
    }
    steps.push_back({Records, understood > 0 || batch->empty(), false, ErrorKind::Protocol,
                     u"%1 of the first %2"_s.arg(understood).arg(batch->size())});
    const http::Line& line = m_line->line();
    steps.push_back({Clock, isClockRight(line), false, ErrorKind::Conflict, clockOffsetText(line)});
    co_return steps;
}

QCoro::Task<void> XConnectorConnector::close(bool signOut)
{
    m_seen = 0;
    m_hasForgotten = false;
    if (!m_line) {
        co_return;
    }
    m_line->forgetRefusal();
    if (signOut) {
        co_await m_line->close();
    } else {
        co_await m_line->line().drained();
    }
}

} // namespace cf::connectors
