// What one letter says of its recipients, without its documents: for the page of a customer, which reads hundreds. Functions on a
// reader's connection.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

struct LetterLeg {
    QString customer, key; ///< key: as compared (identifierKey or numberKey, as its archive says)
    QString recipient, household, address, email, phone;
    RecipientRole role = RecipientRole::Unknown;
    Channel channel = Channel::Unknown;
    DeliveryState state = DeliveryState::Unknown;
    QString reason;
    std::vector<DeliveryEvent> events; ///< by time, unknown times last
    friend bool operator==(const LetterLeg&, const LetterLeg&) = default;
};

/// Points at another one, or is pointed at.
struct LetterLink {
    RelationKind kind = RelationKind::Corrects;
    bool isIncoming = false;
    QString target;     ///< document id of the other one
    CommunicationId id; ///< empty when it is not here
    friend bool operator==(const LetterLink&, const LetterLink&) = default;
};

struct CustomerLetter {
    CommunicationId id;
    QString documentId, title, type, unit, account, policy, claim, caseId, loan;
    std::optional<Moment> issued, sent;
    std::vector<LetterLeg> legs; ///< all of them, in their order
    std::vector<LetterLink> links;
    std::vector<std::pair<QString, QString>> attributes;
    friend bool operator==(const CustomerLetter&, const CustomerLetter&) = default;
};

/// As known now. NotFound.
Result<CustomerLetter> readCustomerLetter(store::Database& database, const CommunicationId& communication);

/// Customers whose letters carry `value` in an attribute of one of these names (folded), each with how many letters.
struct NamedBy {
    QString customer, key, attribute;
    qint64 letters = 0;
    friend bool operator==(const NamedBy&, const NamedBy&) = default;
};
Result<std::vector<NamedBy>> customersByAttribute(store::Database& database, const QStringList& names, const QString& value);

} // namespace cf::cache
