// The recipients of many communications at once, for lists of them. Functions on a reader's connection.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

struct RecipientLine {
    CommunicationId communication;
    QString customer, recipient, platform, reach; ///< reach: address, e-mail or telephone as used
    RecipientRole role = RecipientRole::Unknown;
    Channel channel = Channel::Unknown;
    DeliveryState state = DeliveryState::Unknown;
    EvidenceGrade grade = EvidenceGrade::U;
    QString reason;
    QString envelope, household; ///< the source's own names; who shares an envelope or a household got one thing
    int together = 1;            ///< recipients of the communication in the same envelope
    QString channelReason;       ///< why this channel; empty: not told
    friend bool operator==(const RecipientLine&, const RecipientLine&) = default;
};

/// As known now, in the order of `communications`, then of the source. One without recipients has no line.
Result<std::vector<RecipientLine>> readRecipients(store::Database& database, const std::vector<CommunicationId>& communications);

/// A recipient of a letter that says it reissues another one: what was done about that one, as repositories tell it.
struct ReissueLine {
    CommunicationId of, communication; ///< of: the letter that is reissued
    QString documentId, customer;
    std::optional<Moment> sent;
    DeliveryState state = DeliveryState::Unknown;
    friend bool operator==(const ReissueLine&, const ReissueLine&) = default;
};

/// As known now, in the order of `communications`; of each those without a time first, then the earliest sent. No drafts. A letter is found by its
/// document id, so two that share one have the same reissues.
Result<std::vector<ReissueLine>> readReissues(store::Database& database, const std::vector<CommunicationId>& communications);

/// Values of an attribute, by its name as compared, in their order; at most `most`. As first written.
Result<QStringList> attributeValues(store::Database& database, const QString& nameKey, int most);

} // namespace cf::cache
