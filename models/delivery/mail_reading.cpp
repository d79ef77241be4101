#include "models/delivery/mail_reading.h"

#include "models/delivery/event_kind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

constexpr qsizetype longestWords = 1000;

/// The word of the profile for what a mail tells. What a mail system refuses for now and gives up is soft, whatever it calls it.
QLatin1StringView kindFor(DeliveryState state, bool permanent)
{
    using enum DeliveryState;
    switch (state) {
    case BouncedHard: return "bounced-hard"_L1;
    case BouncedSoftFinal: return "bounced-soft"_L1;
    case Blocked:
    case RejectedByProvider: return permanent ? "bounced-hard"_L1 : "bounced-soft"_L1;
    case Deferred: return "deferred"_L1;
    case Expired: return "expired"_L1;
    case SuppressedAddress: return "suppressed"_L1;
    case Complaint: return "complained"_L1;
    case Displayed:
    case Opened: return "viewed"_L1;
    case AcceptedByRecipientServer:
    case Delivered: return "delivered"_L1;
    case Undeliverable: return "bounced-hard"_L1;
    default: return unknownKind;
    }
}

} // namespace

QByteArray mailReading(const std::vector<BouncedRecipient>& recipients)
{
    QJsonArray list;
    for (const BouncedRecipient& one : recipients) {
        list.append(QJsonObject{{u"recipient"_s, one.recipient},
                                {u"status"_s, one.enhancedStatus},
                                {u"reply"_s, one.replyCode},
                                {u"reason"_s, QString(reasonWord(one.reason))},
                                {u"permanent"_s, one.permanent},
                                {u"state"_s, QString(code(one.state))},
                                {u"words"_s, one.words}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<DeliveryNotice> noticesOf(const DeliveryNotice& common, const QByteArray& reading)
{
    std::vector<DeliveryNotice> notices;
    for (const QJsonValue& value : QJsonDocument::fromJson(reading).array()) {
        const QJsonObject one = value.toObject();
        DeliveryNotice notice = common;
        notice.channel = Channel::Email;
        notice.recipient = one.value("recipient"_L1).toString();
        notice.state = fromCode<DeliveryState>(one.value("state"_L1).toString()).value_or(DeliveryState::Unknown);
        notice.grade = cf::gradeOf(notice.state, notice.channel);
        notice.kind = kindFor(notice.state, one.value("permanent"_L1).toBool());
        const QString status = one.value("status"_L1).toString(), reason = one.value("reason"_L1).toString();
        notice.reportedCode = !status.isEmpty() ? status : reason;
        notice.reason = (reason + u": "_s + one.value("words"_L1).toString()).left(longestWords);
        notices.push_back(std::move(notice));
    }
    if (notices.empty()) {
        DeliveryNotice notice = common;
        notice.kind = unknownKind;
        notice.reportedCode = u"message/rfc822"_s;
        notices.push_back(std::move(notice));
    }
    return notices;
}

} // namespace cf::delivery
