// What the bodies of all providers are made of; the rest is each provider's own.
#pragma once

#include "app/sandbox/xconnector/xcon_native.h"

namespace cf::sandbox::xconnector {

struct Voice {
    Voice(const Story& told, const StoryEvent& of, const QString& said, quint64 salt);

    const Story& story;
    const StoryEvent& event;
    QString word;
    QString messageId, eventId; ///< 22 letters and digits; all events of an attempt share the message

    /// Of the first recipient; "": there is none.
    QString address() const;
    const StoryLeg& leg() const;
    QString isoTime(UtcMs later = 0) const; ///< "2025-03-14T08:12:07.000Z"
    QString mailDate() const;               ///< RFC 5322
    NativeBody body(const QJsonObject& json) const;
};

QString mailWord(const StoryEvent& event);  ///< "": it has none
QString printWord(const StoryEvent& event); ///< the same of post and text messages
NativeBody mailBody(const Voice& voice);
NativeBody printBody(const Voice& voice);

} // namespace cf::sandbox::xconnector
