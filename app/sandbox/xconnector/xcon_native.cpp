#include "app/sandbox/xconnector/xcon_native_words.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;

QString letters(const QByteArray& what)
{
    QByteArray made = QCryptographicHash::hash(what, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QString::fromLatin1(made.replace('-', 'x').replace('_', 'z').left(22));
}

bool isOfMail(Gateway gateway) { return gateway <= Gateway::Cxi; }

} // namespace

Voice::Voice(const Story& told, const StoryEvent& of, const QString& said, quint64 salt)
    : story(told)
    , event(of)
    , word(said)
    , messageId(letters("message " + QByteArray::number(told.number) + ' ' + QByteArray::number(of.attempt) + ' ' + QByteArray::number(int(of.gateway)) +
                        ' ' + QByteArray::number(of.gateway == Gateway::Ses ? 0 : std::countr_zero(of.legs)))) // that of SES goes to several
    , eventId(letters("event " + QByteArray::number(told.number) + ' ' + QByteArray::number(salt)))
{}

const StoryLeg& Voice::leg() const { return story.legs[std::countr_zero(event.legs)]; }

QString Voice::address() const { return leg().address; }

QString Voice::isoTime(UtcMs later) const { return QDateTime::fromMSecsSinceEpoch(event.at + later, Qt::UTC).toString(Qt::ISODateWithMs); }

QString Voice::mailDate() const
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss '+0000'");
}

NativeBody Voice::body(const QJsonObject& json) const
{
    NativeBody made;
    made.eventType = word;
    made.messageId = messageId;
    made.eventId = eventId;
    made.json = json;
    return made;
}

bool hasNative(const StoryEvent& event) { return !(isOfMail(event.gateway) ? mailWord(event) : printWord(event)).isEmpty(); }

NativeBody nativeBodyOf(const Story& story, const StoryEvent& event, quint64 salt)
{
    if (event.strangeness != Strangeness::None) {
        return mailBody(Voice(story, event, u"group_resubscribe"_s, salt));
    }
    return isOfMail(event.gateway) ? mailBody(Voice(story, event, mailWord(event), salt)) : printBody(Voice(story, event, printWord(event), salt));
}

} // namespace cf::sandbox::xconnector
