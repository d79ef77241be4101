// Letters over all cases: those that name none though their type belongs to one, and those that need a consent. Each by an index of its own; nothing is held but
// what is asked for. Functions on a reader's connection.
#pragma once

#include "models/cache/read_case_letters.h"

#include <functional>

namespace cf::cache {

struct LooseLetters {
    qint64 count = 0;                ///< exact, of all
    std::vector<CaseDocument> oldest; ///< the first of them by when they were sent
};
/// Sent documents of these types that name no case, claim, loan or workspace, and no copy of which does; once for each document id. At most `most` are told.
Result<LooseLetters> lettersWithoutCase(store::Database& database, const QStringList& types, int most);

/// A letter to one customer, of a purpose that may need a consent.
struct PurposeLetter {
    CommunicationId id;
    QString documentId, title, type, purpose, customer, recipient, repositoryName;
    Moment sent;
    std::vector<Channel> channels = {}; ///< by which it went to that customer; empty: not told
    friend bool operator==(const PurposeLetter&, const PurposeLetter&) = default;
};
struct PurposeSeen {
    QString purpose, customer;
    std::function<Result<PurposeLetter>()> read; ///< the rest of it
};
/// Sent letters of any purpose but transactional, regulatory and service, once for each customer of a letter and document id, mostly by customer: each is handed
/// over and forgotten. At most `most` letters are looked at; false: there are more.
Result<bool> eachLetterWithPurpose(store::Database& database, qint64 most, const std::function<Result<void>(const PurposeSeen&)>& take);

} // namespace cf::cache
