// The words and bodies of providers, each as its provider writes them. Source: protocol page for xConnector, C.2; the address, the time and
// the id of a message are where each provider has them.
#pragma once

#include "app/sandbox/xconnector/xcon_story.h"

#include <QJsonObject>

namespace cf::sandbox::xconnector {

struct NativeBody {
    QString eventType; ///< the provider's own word: "Bounce"
    QString messageId, eventId;
    QString mediaType = QStringLiteral("application/json");
    QJsonObject json; ///< or
    QString text;     ///< when it is not JSON
};

/// Whether the provider has a word for it.
bool hasNative(const StoryEvent& event);
/// The body as the provider sends it; of an event without a word a body that has one nobody knows. `salt` makes its ids.
NativeBody nativeBodyOf(const Story& story, const StoryEvent& event, quint64 salt);
/// A mail that reports: RFC 3464, or RFC 5965 of a complaint.
NativeBody reportBodyOf(const Story& story, const StoryEvent& event, quint64 salt);

} // namespace cf::sandbox::xconnector
