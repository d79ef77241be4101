// Rows of a verification: which sources are read, and noting what was found. Inside the layer only.
#pragma once

#include "models/cache/read_fixity.h"
#include "models/domain/ports/verification.h"

namespace cf::sync {

struct Candidate {
    qint64 source = 0;
    VerifiedItem item;
    SourceRef ref;
};

/// Those of these communications, or all; each source once, with the smallest communication it belongs to.
Result<std::vector<Candidate>> candidates(store::Database& database, const std::vector<CommunicationId>& wanted);
Candidate candidateOf(cache::FileToRead& file);

struct Outcome {
    qint64 source = 0;
    QByteArray sha256;
    bool missing = false;
};

/// Into custody and the index. In their order; Unknown for one that was taken out of the program.
Result<std::vector<ContentState>> note(store::Database& database, const std::vector<Outcome>& outcomes, UtcMs at);

} // namespace cf::sync
