#include "app/sandbox/xconnector/xcon_commands.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs second = 1'000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

HttpResponse problem(int status, const QString& title, const QString& detail)
{
    const QJsonObject json{{u"type"_s, u"about:blank"_s}, {u"title"_s, title}, {u"status"_s, status}, {u"detail"_s, detail}};
    return {status, {{"Content-Type", "application/problem+json"}}, QJsonDocument(json).toJson(QJsonDocument::Compact), false};
}

/// Of what it asks for; when it was sent again does not count.
QByteArray contentOf(const QJsonObject& event)
{
    const QJsonObject said{{u"type"_s, event[u"type"]}, {u"subject"_s, event[u"subject"]}, {u"correlationid"_s, event[u"correlationid"]}, {u"data"_s, event[u"data"]}};
    return effectHash(QJsonDocument(said).toJson(QJsonDocument::Compact));
}

/// The attribute or field that is not there; "": all are.
QString missingIn(const QJsonObject& event)
{
    for (const QString& name : {u"id"_s, u"source"_s, u"type"_s, u"subject"_s}) {
        if (event[name].toString().isEmpty()) {
            return name;
        }
    }
    for (const QString& name : {u"communicationId"_s, u"channel"_s, u"recipient"_s, u"mime"_s, u"sha256"_s, u"content"_s}) {
        if (event[u"data"][name].toString().isEmpty()) {
            return u"data."_s + name;
        }
    }
    return {};
}

struct Stage {
    Happening what;
    Gateway gateway;
    UtcMs after;
    QString code, reason;
};

QList<Stage> stagesOf(const QString& channel, bool hasFailed)
{
    using enum Happening;
    if (channel == u"email") {
        return {{Queued, Gateway::Mailgun, second, u"accepted"_s, {}},
                {Sent, Gateway::Ses, 30 * second, u"send"_s, {}},
                hasFailed ? Stage{BouncedHard, Gateway::Ses, 2 * minute, u"5.1.1"_s, u"user unknown"_s} : Stage{Delivered, Gateway::Ses, 2 * minute, u"250"_s, {}}};
    }
    if (channel == u"sms") {
        return {{Sent, Gateway::Twilio, 5 * second, u"sent"_s, {}},
                hasFailed ? Stage{BouncedHard, Gateway::Twilio, minute, u"30005"_s, u"unknown handset"_s} : Stage{Delivered, Gateway::Twilio, minute, u"delivered"_s, {}}};
    }
    if (channel == u"portal" || channel == u"mobile-app") {
        return {{Queued, Gateway::Portal, second, u"QUEUED"_s, {}},
                hasFailed ? Stage{Rejected, Gateway::Portal, minute, u"NO_ACCOUNT"_s, u"there is no such account"_s} : Stage{Delivered, Gateway::Portal, minute, u"LISTED"_s, {}}};
    }
    return {{Queued, Gateway::PrintHall, minute, u"RECEIVED"_s, {}},
            {Printed, Gateway::PrintHall, 4 * hour, u"PRINTED"_s, {}},
            {Sent, Gateway::RoyalMail, day, u"HANDED_TO_POST"_s, {}},
            hasFailed ? Stage{Returned, Gateway::RoyalMail, 9 * day, u"RETURNED"_s, u"addressee unknown"_s} : Stage{Delivered, Gateway::RoyalMail, 4 * day, u"DELIVERED_SCAN"_s, {}}};
}

} // namespace

bool Commands::setFate(const QString& fate)
{
    const bool isKnown = QStringList{u"usual"_s, u"delivered"_s, u"bounced"_s, u"silent"_s}.contains(fate);
    m_fate = isKnown ? fate : m_fate;
    return isKnown;
}

bool Commands::setArchiving(const QString& how)
{
    const std::optional<ArchivedAs> as = archivedAsNamed(how);
    m_archivedAs = as.value_or(m_archivedAs);
    return as.has_value();
}

const Commands::Accepted* Commands::find(const QString& source, const QString& id) const
{
    const auto found = std::ranges::find_if(m_accepted, [&](const Accepted& one) { return one.id == id && (source.isEmpty() || one.source == source); });
    return found == m_accepted.end() ? nullptr : &*found;
}

HttpResponse Commands::answer(const HttpRequest& request, const QString& who)
{
    if (request.path.size() == 1 && request.method == "POST") {
        return taken(request, who);
    }
    if (request.path.size() == 2 && (request.method == "GET" || request.method == "HEAD")) {
        return told(request);
    }
    HttpResponse response = problem(405, u"Method Not Allowed"_s, {});
    response.setHeader("Allow", request.path.size() == 1 ? "POST" : "GET, HEAD");
    return response;
}

HttpResponse Commands::told(const HttpRequest& request) const
{
    const QString* const source = firstOf(request.query, u"source");
    const Accepted* const one = find(source == nullptr ? QString() : *source, request.path[1]);
    return one == nullptr ? problem(404, u"Not Found"_s, u"no such command was accepted"_s) : jsonResponse(200, one->answer);
}

HttpResponse Commands::taken(const HttpRequest& request, const QString& who)
{
    if (request.contentType() != "application/cloudevents+json") {
        return problem(415, u"Unsupported Media Type"_s, u"application/cloudevents+json"_s);
    }
    const QJsonObject event = QJsonDocument::fromJson(request.body).object();
    if (event[u"specversion"].toString() != u"1.0") {
        return problem(400, u"Bad Request"_s, u"that is no CloudEvent"_s);
    }
    if (const QString name = missingIn(event); !name.isEmpty()) {
        return problem(400, u"Bad Request"_s, name + u" is missing"_s);
    }
    if (event[u"type"].toString() != u"io.counterfoil.command.handover.v1") {
        return problem(422, u"Unprocessable Content"_s, u"unknown command"_s);
    }
    const QString source = event[u"source"].toString(), id = event[u"id"].toString();
    const QByteArray content = contentOf(event);
    if (const Accepted* const before = find(source, id)) {
        return before->content == content ? jsonResponse(200, before->answer) : problem(409, u"Conflict"_s, u"that id stands for another command"_s);
    }
    const QJsonValue data = event[u"data"];
    const auto bytes = QByteArray::fromBase64Encoding(data[u"content"].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || effectHash(*bytes).toHex() != data[u"sha256"].toString().toLatin1().toLower()) {
        return problem(422, u"Unprocessable Content"_s, u"the content is not what its sha256 says"_s);
    }
    if (event[u"subject"].toString() != u"communication/"_s + data[u"communicationId"].toString()) {
        return problem(422, u"Unprocessable Content"_s, u"subject and communicationId differ"_s);
    }
    const UtcMs now = m_clock.now();
    const int attempt = tell(event);
    const QJsonObject answer{{u"attemptId"_s, QString::number(attempt)}, {u"acceptedAt"_s, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODateWithMs)}};
    const QByteArray json = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    m_accepted.append({source, id, content, json});
    const QString target = u"communication/%1/attempt/%2"_s.arg(data[u"communicationId"].toString()).arg(attempt);
    m_note({{}, u"handover"_s, id, event[u"correlationid"].toString(), target, who, effectHash(*bytes), now});
    if (m_archive) {
        const auto text = [&data](const QString& name) { return data[name].toString(); };
        m_archive({id, text(u"communicationId"_s), text(u"caseReference"_s), attempt, text(u"channel"_s), text(u"recipient"_s), text(u"address"_s), text(u"mark"_s), text(u"mime"_s), text(u"fileName"_s), *bytes, m_archivedAs});
    }
    return jsonResponse(202, json);
}

/// Puts into the feed what will become of it; the number of the attempt.
int Commands::tell(const QJsonObject& event)
{
    const QJsonValue data = event[u"data"];
    const QString document = data[u"communicationId"].toString(), id = event[u"id"].toString();
    const QString channel = data[u"channel"].toString().toLower().replace(u'_', u'-'), recipient = data[u"recipient"].toString();
    Story story = m_feed.storyNamed(document).value_or(Story());
    if (story.document.isEmpty()) { // of somebody's own making
        story.document = document;
    }
    qsizetype leg = -1;
    for (qsizetype at = 0; at < story.legs.size() && leg < 0; ++at) {
        leg = story.legs[at].customer == recipient || story.legs[at].recipient == recipient ? at : -1;
    }
    if (leg < 0 && story.legs.isEmpty()) {
        story.legs.append({{}, recipient, channel, data[u"address"].toString()});
    }
    StoryEvent made;
    made.legs = 1U << std::max<qsizetype>(leg, 0);
    made.attempt = std::max(m_feed.lastAttempt(story), m_attempts.value(document)) + 1;
    m_attempts.insert(document, made.attempt);
    made.channel = channel;
    made.correlation = id;
    made.address = data[u"address"].toString();
    const UtcMs now = m_clock.now();
    const bool isUnlucky = m_fate == u"bounced" || (m_fate == u"usual" && qChecksum(id.toUtf8()) % 12 == 0);
    for (const Stage& stage : m_fate == u"silent" ? QList<Stage>() : stagesOf(channel, isUnlucky)) {
        made.what = stage.what;
        made.gateway = stage.gateway;
        made.code = stage.code;
        made.reason = stage.reason;
        made.at = now + stage.after;
        made.recorded = made.at + 40 * second;
        m_feed.appendLater(story, made, made.recorded);
    }
    return made.attempt;
}

} // namespace cf::sandbox::xconnector
