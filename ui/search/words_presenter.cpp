#include "ui/search/words_presenter.h"

#include "ui/roles/role_words_presenter.h"
#include "ui/roles/standing_presenter.h"
#include "ui/search/origin_words_presenter.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::Words)
};

QString monthOf(const QString& value)
{
    const QDate month = QDate::fromString(value + u"-01"_s, Qt::ISODate);
    return month.isValid() ? monthText(month) : value;
}

QDateTime inZone(const Moment& moment, const query::Zone& zone, const query::Calendar& calendar)
{
    const bool wall = zone.kind == query::Zone::Kind::Customer || moment.precision == Precision::Day;
    return wall ? QDateTime::fromMSecsSinceEpoch(moment.wall, Qt::UTC)
                : QDateTime::fromMSecsSinceEpoch(moment.utc, query::timeZoneOf(zone, calendar));
}

} // namespace

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Print: return Words::tr("Post");
    case Channel::Email: return Words::tr("E-mail");
    case Channel::Sms: return Words::tr("SMS");
    case Channel::Portal: return Words::tr("Portal");
    case Channel::Web: return Words::tr("Web");
    case Channel::MobileApp: return Words::tr("Mobile app");
    case Channel::Push: return Words::tr("Push message");
    case Channel::Fax: return Words::tr("Fax");
    case Channel::RegisteredMail: return Words::tr("Registered mail");
    case Channel::RegisteredEDelivery: return Words::tr("Registered e-delivery");
    case Channel::BranchHandover: return Words::tr("Handed over");
    case Channel::ArchiveOnly: return Words::tr("Archive only");
    case Channel::Unknown: break;
    }
    return Words::tr("Not known");
}

QString stateWord(DeliveryState state, Channel channel)
{
    switch (state) {
    case DeliveryState::Queued: return Words::tr("Queued");
    case DeliveryState::Routed: return Words::tr("Routed");
    case DeliveryState::Dispatched:
        return channel == Channel::Print || channel == Channel::RegisteredMail ? Words::tr("Handed to post")
                                                                               : Words::tr("Dispatched");
    case DeliveryState::AcceptedByProvider: return Words::tr("Accepted by provider");
    case DeliveryState::AcceptedByRecipientServer: return Words::tr("Accepted");
    case DeliveryState::Deferred: return Words::tr("Deferred");
    case DeliveryState::Delivered: return Words::tr("Delivered");
    case DeliveryState::Displayed: return Words::tr("Displayed");
    case DeliveryState::Opened: return Words::tr("Opened");
    case DeliveryState::Downloaded: return Words::tr("Downloaded");
    case DeliveryState::Clicked: return Words::tr("Clicked");
    case DeliveryState::Responded: return Words::tr("Responded");
    case DeliveryState::BouncedHard: return Words::tr("Bounced");
    case DeliveryState::BouncedSoftFinal: return Words::tr("Bounced, gave up");
    case DeliveryState::Blocked: return Words::tr("Blocked");
    case DeliveryState::RejectedByProvider: return Words::tr("Rejected");
    case DeliveryState::Expired: return Words::tr("Expired");
    case DeliveryState::Undeliverable: return Words::tr("Undeliverable");
    case DeliveryState::ReturnedMail: return Words::tr("Returned");
    case DeliveryState::Forwarded: return Words::tr("Forwarded");
    case DeliveryState::Complaint: return Words::tr("Complaint");
    case DeliveryState::Unsubscribed: return Words::tr("Unsubscribed");
    case DeliveryState::SuppressedAddress: return Words::tr("Suppressed");
    case DeliveryState::Lost: return Words::tr("Lost");
    case DeliveryState::NoEvidenceYet: return Words::tr("No evidence yet");
    case DeliveryState::NoEvidence: return Words::tr("No evidence");
    case DeliveryState::Unknown: break;
    }
    return Words::tr("Not known");
}

QString gradeWord(EvidenceGrade grade)
{
    switch (grade) {
    case EvidenceGrade::A: return Words::tr("A, receipt or registered");
    case EvidenceGrade::B: return Words::tr("B, tracked or opened");
    case EvidenceGrade::C: return Words::tr("C, accepted");
    case EvidenceGrade::D: return Words::tr("D, dispatched");
    case EvidenceGrade::E: return Words::tr("E, composed only");
    case EvidenceGrade::X: return Words::tr("X, negative");
    case EvidenceGrade::U: break;
    }
    return Words::tr("U, unknown");
}

QString facetTitle(search::Facet facet)
{
    switch (facet) {
    case search::Facet::Channel: return Words::tr("Channel");
    case search::Facet::Type: return Words::tr("Type");
    case search::Facet::Unit: return Words::tr("Unit");
    case search::Facet::Template: return Words::tr("Template");
    case search::Facet::State: return Words::tr("State");
    case search::Facet::Grade: return Words::tr("Grade");
    case search::Facet::Repository: return Words::tr("Repository");
    case search::Facet::Language: return Words::tr("Language");
    case search::Facet::Month: return Words::tr("Month sent");
    case search::Facet::Class: return Words::tr("Retention class");
    case search::Facet::Hold: return Words::tr("Hold");
    case search::Facet::Format: return Words::tr("Format");
    case search::Facet::Campaign: return Words::tr("Campaign");
    case search::Facet::Reason: return Words::tr("Reason");
    case search::Facet::Condition: return Words::tr("Condition");
    case search::Facet::Approver: return Words::tr("Approver");
    case search::Facet::Version: return Words::tr("Template version");
    case search::Facet::Trigger: return Words::tr("Set off by");
    case search::Facet::ChannelReason: return Words::tr("Channel chosen by");
    }
    return {};
}

QString facetValueWord(search::Facet facet, const QString& value)
{
    if (value.isEmpty()) {
        return Words::tr("None");
    }
    switch (facet) {
    case search::Facet::Channel: {
        const auto channel = fromCode<Channel>(value);
        return channel ? channelWord(*channel) : value;
    }
    case search::Facet::State: {
        const auto state = fromCode<DeliveryState>(value);
        return state ? stateWord(*state) : value;
    }
    case search::Facet::Grade: {
        const auto grade = fromCode<EvidenceGrade>(value);
        return grade ? gradeWord(*grade) : value;
    }
    case search::Facet::Month: return monthOf(value);
    case search::Facet::Condition: {
        QString word = conditionWord(value);
        word.front() = word.front().toUpper();
        return word;
    }
    case search::Facet::Language: return languageWord(value);
    case search::Facet::Format: return value.toUpper();
    case search::Facet::Trigger: return eventKindWord(value);
    case search::Facet::ChannelReason: return channelReasonWord(value);
    default: return value;
    }
}

QString conditionWord(const QString& code)
{
    const QHash<QString, QString> words = {{u"bounced"_s, Words::tr("bounced")},
                                           {u"returned"_s, Words::tr("returned")},
                                           {u"delivered"_s, Words::tr("delivered")},
                                           {u"viewed"_s, Words::tr("viewed")},
                                           {u"responded"_s, Words::tr("responded")},
                                           {u"failed"_s, Words::tr("failed")},
                                           {u"suppressed"_s, Words::tr("suppressed")},
                                           {u"no-evidence"_s, Words::tr("no evidence")},
                                           {u"pending"_s, Words::tr("pending")},
                                           {u"held"_s, Words::tr("held")},
                                           {u"held-unenforced"_s, Words::tr("held without enforcement")},
                                           {u"record"_s, Words::tr("a record")},
                                           {u"draft"_s, Words::tr("a draft")},
                                           {u"duplicate"_s, Words::tr("a duplicate")},
                                           {u"second-copy"_s, Words::tr("a second copy")},
                                           {u"orphan"_s, Words::tr("without an index")},
                                           {u"unreadable"_s, Words::tr("unreadable")},
                                           {u"encrypted"_s, Words::tr("encrypted")},
                                           {u"altered"_s, Words::tr("altered")},
                                           {u"missing"_s, Words::tr("file missing")},
                                           {u"mismatch"_s, Words::tr("not as its index states")},
                                           {u"verified"_s, Words::tr("verified")}};
    return words.value(code.toLower(), QString(code).replace(u'-', u' '));
}

QString columnTitle(search::Column column)
{
    switch (column) {
    case search::Column::Sent: return Words::tr("Sent");
    case search::Column::Issued: return Words::tr("Issued");
    case search::Column::Recipient: return Words::tr("Recipient");
    case search::Column::Customer: return Words::tr("Customer");
    case search::Column::Type: return Words::tr("Type");
    case search::Column::Title: return Words::tr("Title");
    case search::Column::Channel: return Words::tr("Channel");
    case search::Column::State: return Words::tr("State");
    case search::Column::Grade: return Words::tr("Grade");
    case search::Column::Template: return Words::tr("Template");
    case search::Column::Repository: return Words::tr("Repository");
    case search::Column::DocumentId: return Words::tr("Document");
    case search::Column::Unit: return Words::tr("Unit");
    case search::Column::Account: return Words::tr("Account");
    case search::Column::Event: return Words::tr("Event");
    case search::Column::Trigger: return Words::tr("Set off by");
    }
    return {};
}

QString errorSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline: return Words::tr("The repository cannot be reached.");
    case ErrorKind::Timeout: return Words::tr("There was no answer in time.");
    case ErrorKind::Unauthorised: return Words::tr("Access was refused.");
    case ErrorKind::NotFound: return Words::tr("It is not there any more.");
    case ErrorKind::Conflict: return Words::tr("It was changed in the meantime.");
    case ErrorKind::RateLimited: return Words::tr("The repository asks to wait.");
    case ErrorKind::Rejected: return Words::tr("This was refused as it is.");
    case ErrorKind::Protocol: return Words::tr("The answer was not understood.");
    case ErrorKind::Storage: return Words::tr("The local store or the disk failed.");
    case ErrorKind::Unavailable: return Words::tr("A service of this machine that it takes is not there.");
    case ErrorKind::Locked: return Words::tr("The keychain is locked.");
    case ErrorKind::Cancelled: return Words::tr("Cancelled.");
    }
    return {};
}

QString errorText(const Error& error)
{
    if (const auto refusal = refusalIn(error)) {
        return refusalSentence(*refusal, standing() ? standing()->now() : RoleStanding());
    }
    QString sentence = errorSentence(error.kind), detail = error.detail.trimmed();
    if (detail.isEmpty()) {
        return sentence;
    }
    if (sentence.endsWith(u'.')) {
        sentence.chop(1);
    }
    if (detail.endsWith(u'.')) {
        detail.chop(1);
    }
    //: What went wrong in words, and what is known of it beyond that: "The repository cannot be reached: no route to host."
    return Words::tr("%1: %2.").arg(sentence, detail);
}

QString sourceWord(query::DataSource source)
{
    switch (source) {
    case query::DataSource::Archive: return Words::tr("an archive");
    case query::DataSource::Exstream: return Words::tr("Exstream");
    case query::DataSource::XConnector: return Words::tr("xConnector");
    case query::DataSource::Workflow: return Words::tr("a workflow service");
    case query::DataSource::Holds: return Words::tr("holds");
    case query::DataSource::Retention: return Words::tr("retention schedules");
    }
    return {};
}

QString numberText(qint64 number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions); // the C locale leaves separators out
    return locale.language() == QLocale::C ? QLocale(QLocale::English).toString(number) : locale.toString(number);
}

QString dateText(QDate date)
{
    //: A date in QDate's format, short and without doubt about day and month
    return QLocale().toString(date, Words::tr("d MMM yyyy"));
}

QString monthText(QDate month)
{
    //: A month in QDate's format
    return QLocale().toString(month, Words::tr("MMM yyyy"));
}

QString momentTimeText(const Moment& moment, const query::Zone& zone, const query::Calendar& calendar)
{
    return moment.precision == Precision::Day ? QString() : inZone(moment, zone, calendar).time().toString(u"HH:mm"_s);
}

QString momentText(const Moment& moment, const query::Zone& zone, const query::Calendar& calendar, bool withTime)
{
    const QDateTime at = inZone(moment, zone, calendar);
    if (!withTime || moment.precision == Precision::Day) {
        return dateText(at.date());
    }
    const QString format = moment.precision == Precision::Minute ? u"HH:mm"_s : u"HH:mm:ss"_s;
    return dateText(at.date()) + u", "_s + at.time().toString(format);
}

QString instantText(UtcMs at, UtcMs now, const QTimeZone& zone)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QString time = then.time().toString(u"HH:mm"_s) + u' ' + zone.abbreviation(then);
    return then.date() == QDateTime::fromMSecsSinceEpoch(now, zone).date() ? time
                                                                           : dateText(then.date()) + u", "_s + time;
}

QString zoneWord(const query::Zone& zone, const QTimeZone& business)
{
    switch (zone.kind) {
    case query::Zone::Kind::Customer: return Words::tr("customer");
    case query::Zone::Kind::Business: return Words::tr("business (%1)").arg(QString::fromLatin1(business.id()));
    case query::Zone::Kind::Utc: return u"UTC"_s;
    case query::Zone::Kind::Named: break;
    }
    return zone.name;
}

} // namespace cf::ui
