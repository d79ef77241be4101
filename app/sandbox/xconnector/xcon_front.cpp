#include "app/sandbox/xconnector/xcon_front.h"

#include "app/sandbox/xconnector/xcon_native.h"

#include <QJsonDocument>
#include <QUrl>

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 usualLimit = 500;

HttpResponse problem(int status, const QString& title, const QString& detail = {})
{
    QJsonObject json{{u"type"_s, u"about:blank"_s}, {u"title"_s, title}, {u"status"_s, status}};
    if (!detail.isEmpty()) {
        json.insert(u"detail"_s, detail);
    }
    return {status, {{"Content-Type", "application/problem+json"}}, QJsonDocument(json).toJson(QJsonDocument::Compact), false};
}

bool takesBatches(const HttpRequest& request)
{
    const QByteArray accept = request.header("Accept").toLower();
    return accept.isEmpty() || accept.contains("application/cloudevents-batch+json") || accept.contains("*/*") || accept.contains("application/*");
}

bool isAccount(const QString& name) { return name == u"counterfoil" || name == u"admin"; }

QString encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

/// What is asked, or what is wrong with it.
tl::expected<FeedQuestion, QString> questionOf(const Fields& query, qint64 cap)
{
    FeedQuestion question;
    question.limit = std::min(usualLimit, cap);
    if (const QString* after = firstOf(query, u"lastEventId"); after != nullptr && !after->isEmpty()) {
        question.after = *after;
    }
    if (const QString* limit = firstOf(query, u"limit")) {
        bool isNumber = false;
        question.limit = std::min(limit->toLongLong(&isNumber), cap);
        if (!isNumber || question.limit < 1) {
            return tl::make_unexpected(u"limit"_s);
        }
    }
    if (const QString* since = firstOf(query, u"since")) {
        const QDateTime time = QDateTime::fromString(*since, Qt::ISODateWithMs);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
            return tl::make_unexpected(u"since"_s);
        }
        question.since = time.toMSecsSinceEpoch();
    }
    if (const QString* subject = firstOf(query, u"subject")) {
        const QStringList parts = subject->split(u'/');
        bool isNumber = true;
        question.attempt = parts.size() == 4 ? parts[3].toInt(&isNumber) : 0;
        const bool isFine = (parts.size() == 2 || (parts.size() == 4 && parts[2] == u"attempt" && isNumber)) && parts[0] == u"communication";
        if (!isFine || parts[1].isEmpty()) {
            return tl::make_unexpected(u"subject"_s);
        }
        question.document = parts[1];
    }
    question.types = allOf(query, u"type");
    return question;
}

} // namespace

XconFront::XconFront(const estate::EstateGenerator& generator, quint64 records, const Clock& clock)
    : m_clock(clock)
    , m_feed(generator, records, clock)
    , m_commands(m_feed, clock, [this](const Effect& effect) { note(effect); })
    , m_tokens(clock, isAccount)
    , m_signIn(clock, isAccount, [this](const QString& account) { return m_tokens.mint(account); })
{}

HttpResponse XconFront::refusal(int status) const
{
    static const QHash<int, QString> titles{{400, u"Bad Request"_s}, {401, u"Unauthorized"_s}, {403, u"Forbidden"_s}, {404, u"Not Found"_s},
                                            {410, u"Gone"_s}, {429, u"Too Many Requests"_s}, {503, u"Service Unavailable"_s}};
    HttpResponse response = problem(status, titles.value(status, u"Refused"_s));
    if (status == 401) {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"xconnector\"");
    }
    return response;
}

std::optional<QString> XconFront::nameOf(const HttpRequest& request) const
{
    const QByteArray token = directory::bearerIn(request);
    if (m_isStanding && token == standingToken) {
        return QString::fromLatin1(standingToken);
    }
    return m_tokens.standingOf(token) == directory::TenantTokens::Standing::Valid ? std::optional(m_tokens.accountOf(token)) : std::nullopt;
}

HttpResponse XconFront::answer(const HttpRequest& request)
{
    if (const auto granted = m_tokens.answer(request)) {
        return *granted;
    }
    if (const auto signedIn = m_signIn.answer(request)) {
        return *signedIn;
    }
    const bool isOfCommands = request.path.value(0) == u"commands" && request.path.size() <= 2;
    if (!isOfCommands && request.path != QStringList{u"events"_s}) {
        return refusal(404);
    }
    const auto who = nameOf(request);
    if (!who) {
        return refusal(401);
    }
    if (isOfCommands) {
        return m_commands.answer(request, *who);
    }
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse response = problem(405, u"Method Not Allowed"_s);
        response.setHeader("Allow", "GET, HEAD");
        return response;
    }
    return takesBatches(request) ? events(request) : problem(406, u"Not Acceptable"_s);
}

HttpResponse XconFront::events(const HttpRequest& request)
{
    const auto question = questionOf(request.query, m_pageCap);
    qint64 wait = 0;
    if (const QString* timeout = firstOf(request.query, u"timeout")) {
        bool isNumber = false;
        wait = std::min(timeout->toLongLong(&isNumber), m_longestWait);
        if (!isNumber || wait < 0) {
            return problem(400, u"Bad Request"_s, u"timeout"_s);
        }
    }
    if (!question) {
        return problem(400, u"Bad Request"_s, question.error());
    }
    const auto page = m_feed.page(*question);
    if (!page) {
        return problem(410, u"Gone"_s, page.error().detail);
    }
    HttpResponse response{200, {{"Content-Type", "application/cloudevents-batch+json"}}, QJsonDocument(*page).toJson(QJsonDocument::Compact), false};
    response.setHeader("Cache-Control", "no-store");
    if (!m_contract.isEmpty()) {
        response.setHeader("Counterfoil-Contract", m_contract);
    }
    if (page->isEmpty()) {
        response.patience = int(wait * 1'000);
    } else if (m_hasLinks) {
        QString next = QString::fromLatin1(request.base) + u"/events?lastEventId="_s + encoded(page->last()[u"id"].toString());
        for (const auto& [name, value] : request.query) {
            next += name == u"lastEventId" ? QString() : u'&' + encoded(name) + u'=' + encoded(value);
        }
        response.setHeader("Link", "<" + next.toLatin1() + ">; rel=\"next\"");
    }
    return response;
}

Result<void> XconFront::act(const QJsonObject& action)
{
    const QString what = action[u"do"].toString();
    if (what == u"expire-tokens") {
        m_tokens.expireAll();
        return {};
    }
    if (what == u"append") {
        return append(action);
    }
    if (what == u"set") {
        return set(action[u"name"].toString(), action[u"value"]);
    }
    if (what == u"revoke-grants") {
        m_tokens.revokeAll();
    }
    return m_signIn.act(action).map_error([&](const Error& error) { return Error{ErrorKind::Rejected, u"no such action: %1"_s.arg(error.detail), {}}; });
}

Result<void> XconFront::set(const QString& name, const QJsonValue& value)
{
    const qint64 number = value.toInteger(-1);
    if (name == u"keeps-days" && number >= 0) {
        m_feed.setKept(number * 86'400'000);
    } else if (name == u"page-cap" && number > 0) {
        m_pageCap = number;
    } else if (name == u"longest-wait" && number >= 0 && number <= 30) {
        m_longestWait = number;
    } else if (name == u"token-seconds" && number > 0) {
        m_tokens.setLifetime(number * 1'000);
    } else if (name == u"handover-fate" && m_commands.setFate(value.toString())) {
    } else if (name == u"handover-archived" && m_commands.setArchiving(value.toString())) {
    } else if (name == u"contract" && value.isString()) {
        m_contract = value.toString().toLatin1();
    } else if (name == u"links" && value.isBool()) {
        m_hasLinks = value.toBool();
    } else if (name == u"standing-token" && value.isBool()) {
        m_isStanding = value.toBool();
    } else {
        return fail(ErrorKind::Rejected, u"%1 cannot be set so"_s.arg(name));
    }
    return {};
}

Result<void> XconFront::append(const QJsonObject& action)
{
    if (action[u"json"].isObject()) {
        m_feed.append({}, {}, action[u"json"].toObject());
        return {};
    }
    CF_TRY(const Story story, m_feed.storyNamed(action[u"document"].toString()));
    const auto what = happeningNamed(action[u"event"].toString());
    const auto gateway = gatewayNamed(action[u"gateway"].toString(u"ses"_s));
    const qint64 leg = action[u"leg"].toInteger(0);
    if (!what || !gateway || leg < 0 || leg >= story.legs.size()) {
        return fail(ErrorKind::Rejected, u"no such event, gateway or leg"_s);
    }
    StoryEvent event;
    event.what = *what;
    event.gateway = *gateway;
    event.legs = 1U << leg;
    event.attempt = action[u"attempt"].toInt(1);
    event.channel = action[u"channel"].toString(story.legs[leg].channel);
    event.recorded = m_clock.now();
    event.at = event.recorded - 60'000;
    event.code = action[u"code"].toString(QString(wordOf(*what)));
    event.reason = action[u"reason"].toString();
    if (action.contains(u"time")) {
        const QDateTime time = QDateTime::fromString(action[u"time"].toString(), Qt::ISODateWithMs);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
            return fail(ErrorKind::Rejected, u"that is no time with a zone"_s);
        }
        event.at = time.toMSecsSinceEpoch();
    }
    event.isNative = action[u"native"].toBool() && hasNative(event);
    m_feed.append(story, event);
    return {};
}

Result<QJsonObject> XconFront::truth(const Fields& query)
{
    if (const QString* document = firstOf(query, u"document")) {
        return m_feed.truth(*document);
    }
    const QString* const from = firstOf(query, u"from");
    const QString* const count = firstOf(query, u"count");
    if (from == nullptr && count == nullptr) {
        return m_feed.figures();
    }
    const quint64 first = from != nullptr ? from->toULongLong() : 0, wanted = std::min<quint64>(count != nullptr ? count->toULongLong() : 100, 10'000);
    QJsonArray all;
    for (quint64 number = first; number < m_feed.records() && number - first < wanted; ++number) {
        const auto one = m_feed.truthOfNumber(number);
        if (one && (*one)[u"document"].toString() == u"D-%1"_s.arg(number, 9, 10, QChar(u'0'))) {
            all.append(*one);
        }
    }
    return QJsonObject{{u"total"_s, qint64(m_feed.records())}, {u"communications"_s, all}};
}

void XconFront::changed(const HoldingChange& change, const HeldRecord& record)
{
    const bool isTakenIn = change.kind == ChangeKind::TakenIn || change.kind == ChangeKind::Versioned;
    const bool isCancelled = change.kind == ChangeKind::Amended && record.state == code(CommunicationState::Cancelled);
    if ((!isTakenIn && !isCancelled) || record.documentId.isEmpty()) {
        return;
    }
    Story story = m_feed.storyNamed(record.documentId).value_or(Story());
    if (story.document.isEmpty()) { // of nobody's making but the archive's
        story.document = record.documentId;
        for (const HeldLeg& leg : record.legs) {
            story.legs.append({leg.customer, leg.recipient, leg.channel.isEmpty() ? u"unknown"_s : leg.channel.toLower().replace(u'_', u'-'), leg.address});
        }
        if (story.legs.isEmpty()) {
            story.legs.append({{}, {}, u"unknown"_s, {}});
        }
    }
    StoryEvent event;
    event.what = isCancelled ? Happening::Canceled : Happening::Archived;
    event.gateway = Gateway::Cxi;
    event.channel = story.legs.constFirst().channel;
    event.at = change.at;
    event.recorded = std::max(change.at, m_clock.now());
    event.code = isCancelled ? u"CANCELLED"_s : u"ARCHIVED"_s;
    m_feed.append(story, event);
}

} // namespace cf::sandbox::xconnector
