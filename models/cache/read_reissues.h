// Letters that say they send an earlier one again, each once, however many archives keep it. Functions on a reader's connection.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

struct ReissuedLetter {
    CommunicationId id;
    QString documentId, title, type, customer, recipient, repositoryName, caseId;
    QString original; ///< id of the document that it sends again, as it writes it
    std::optional<Moment> sent;
    friend bool operator==(const ReissuedLetter&, const ReissuedLetter&) = default;
};
struct ReissuedLetters {
    std::vector<ReissuedLetter> letters; ///< the first sent first, those without a time last
    bool isPart = false;                 ///< there are more than `most`
};
/// No drafts, and none that was kept back.
Result<ReissuedLetters> reissuedLetters(store::Database& database, int most);
/// What its attributes say, and its case, as compared by identifierKey().
Result<QStringList> namedIn(store::Database& database, const ReissuedLetter& letter);

} // namespace cf::cache
