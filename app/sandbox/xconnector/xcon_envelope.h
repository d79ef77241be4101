// An event of a story as it stands in the feed. Source: CloudEvents 1.0.2 (attributes, JSON format 3.1), protocol page for xConnector, C.4.
#pragma once

#include "app/sandbox/xconnector/xcon_story.h"

#include <QJsonObject>

namespace cf::sandbox::xconnector {

inline constexpr const char* addressKey = "northgate-sandbox"; ///< of the HMAC that stands for an address

struct Envelope {
    QString id;
    quint64 sequence = 0;
    quint64 salt = 0;     ///< of everything that is rolled for it; the same one, the same bytes
    bool isAgain = false; ///< told another time: with other content where the event is restated
};

QJsonObject cloudEventOf(const Story& story, const StoryEvent& event, const Envelope& envelope);

/// "j***@example.test", "+49 ***12", "***, Ruhstadt"
QString masked(const QString& address, const QString& channel);
/// "hmac-sha256:…" of the address in lower case; telephone numbers without spaces.
QString addressHash(const QString& address, const QString& channel);
/// "2025-03-14T08:12:07.000Z" and the other ways of RFC 3339: with an offset, with 0 to 9 digits behind the second, in lower case. The
/// instant is the same in milliseconds.
QString timeText(UtcMs at, quint64 salt);

} // namespace cf::sandbox::xconnector
