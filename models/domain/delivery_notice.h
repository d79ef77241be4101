// What a delivery feed says: an event of a gateway as it came, and what it means in the words of the event profile. Source: protocol page
// C.3 (words), C.4 (feed); CloudEvents 1.0.2.
#pragma once

#include "models/domain/communication.h"

namespace cf {

/// What one event says of one recipient.
struct DeliveryNotice {
    QString kind;                    ///< word of the profile; "unknown" for what nobody mapped
    DeliveryState state = DeliveryState::Unknown;
    EvidenceGrade grade = EvidenceGrade::U;
    QString documentId;              ///< of the communication, as the organisation numbers it; empty: not told
    QString attempt;                 ///< "1", "2"; empty: not told
    Channel channel = Channel::Unknown;
    QString gateway;                 ///< who delivers: "ses", "twilio"
    QString messageId;               ///< the gateway's own; empty: none
    QString customer, recipient;     ///< id; address or number as shown, masked as the feed masks it: "j***@example.test"
    bool isOneOfSeveral = false;     ///< the gateway names several recipients and not which one it was
    std::optional<Moment> at;        ///< none: not told
    std::optional<UtcMs> recorded;   ///< when the feed took it down
    QString sequence;                ///< orders events of one time, as text; empty: not told
    QString reportedCode, reason;    ///< raw code; text as reported, at most 1,000 characters
    friend bool operator==(const DeliveryNotice&, const DeliveryNotice&) = default;
};

/// One event as it came. Never changed and never removed here: what it means may be read anew.
struct FeedEvent {
    QString source, id;                  ///< together its identity within the feed
    QByteArray raw;                      ///< the bytes of this one event
    QByteArray sha256;                   ///< of them, from where they were read; empty: whoever keeps them makes it
    QByteArray reading;                  ///< what was made of a mail inside it (delivery/mail_reading.h); empty: it holds none
    std::vector<DeliveryNotice> notices; ///< several where it names several recipients; never empty
    friend bool operator==(const FeedEvent&, const FeedEvent&) = default;
};

} // namespace cf
