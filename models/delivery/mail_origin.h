// A returned mail that came by itself and not inside an event: which mail it is, and of which document and message it tells, by what the
// sending system wrote into the letter and its envelope.
#pragma once

#include "models/base/result.h"
#include "models/delivery/bounce_report.h"
#include "models/domain/delivery_notice.h"

#include <QStringList>

namespace cf::delivery {

/// Where a site writes the numbers of its documents.
struct OriginRules {
    QStringList idHeaders;   ///< header fields of the letter that hold the document id, the first that is there counts
    QString returnPath;      ///< "bounces+*@example.org": what stands for * in the address that the mail came back to is the id
    bool envelopeId = false; ///< the ENVID of RFC 3461 is the id
    QString gateway;         ///< who sent the letters, as other feeds call it; empty: told by the message id, where it tells
    friend bool operator==(const OriginRules&, const OriginRules&) = default;
};

struct MailOrigin {
    QString documentId; ///< empty: not told
    QString gateway, messageId; ///< of the letter that came back; without brackets
    std::optional<Moment> at;   ///< when the server refused; else when the mail was written
    friend bool operator==(const MailOrigin&, const MailOrigin&) = default;
};

MailOrigin originOf(const MailParts& mail, const OriginRules& rules);

/// The same for one mail wherever it lies: without what mailboxes write into it (Status, X-UID …) and whatever ends its lines. 64 hex digits.
QString mailIdentity(const QByteArray& mail);

/// As mailReading() of an event's mail, with its origin: what is kept beside the mail.
QByteArray mailReading(const std::vector<BouncedRecipient>& recipients, const MailOrigin& origin);

/// A mail as an event: its source is "mail", its id mailIdentity(), its bytes are as they lay in the folder. reading: as above. Protocol when
/// the reading is none.
Result<FeedEvent> mailEvent(const QByteArray& mail, const QByteArray& reading);

/// Whether a reading is of such a mail.
bool isReadingWithOrigin(const QByteArray& reading);

} // namespace cf::delivery
