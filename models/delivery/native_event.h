// What gateways say in their own words: which of them it is, and the facts in common. Source: protocol page C.2; the gateways' event
// references.
#pragma once

#include "models/domain/moment.h"

#include <QJsonObject>

#include <vector>

namespace cf::delivery {

enum class Vocabulary { Cxi, SendGrid, Ses, Mailgun, Twilio, Smpp, Postal, RoyalMail, Ipp };

/// One recipient's part of an event.
struct NativeFact {
    QString code;       ///< the event in the gateway's word: "Bounce", "DELIVRD", "letter.mailed"
    QString detail;     ///< what tells events of one word apart: "Permanent/Suppressed", "temporary", "blocked"
    QString status;     ///< RFC 3463 or the gateway's error number, where it tells one
    QString reason;     ///< as reported
    QString recipient;  ///< address or number as written; empty: not told
    QString messageId, documentId, attempt;
    std::optional<Moment> at;
    bool isOneOfSeveral = false; ///< several recipients, and not said which
};

struct NativeEvent {
    Vocabulary vocabulary = Vocabulary::Cxi;
    std::vector<NativeFact> facts; ///< never empty
};

/// By its shape, since every site names types of events its own way. nullopt: of no gateway known here.
std::optional<NativeEvent> readNative(const QJsonObject& body);
/// A delivery receipt as SMPP 3.4 (appendix B) writes it: "id:… sub:001 … stat:DELIVRD err:000 text:…".
std::optional<NativeEvent> readReceipt(QStringView text);

QLatin1StringView nameOf(Vocabulary vocabulary); ///< "ses", "royal-mail"

} // namespace cf::delivery
