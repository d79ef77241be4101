// Taking out of the cache what is known of one repository: what it would come to, and the rows themselves, some at a time. The search index
// is not its business. Reads are functions on a reader's connection, the others on the writer's, inside its transaction and, but for
// eraseKnown(), with store::UncheckedKeys: legs and template usages have no index by which the keys could be looked after in time.
#pragma once

#include "models/domain/record_removal.h"
#include "models/domain/repository.h"
#include "models/store/database.h"

#include <QSet>

#include <span>

namespace cf::cache {

/// Open from when a repository is disconnected until it is connected again: nothing claims meanwhile that it is complete. None of the gaps that
/// are counted or erased here; it goes with the repository.
RepositoryGap disconnectedGap(const RepositoryId& repository, UtcMs now);

struct ErasurePlan {
    RecordRemoval comesTo;
    std::vector<qint64> communications, sources; ///< rows, ascending
};
/// decided: communications that stay because a person's decision names them. NotFound. Reads all of the repository's rows once.
Result<ErasurePlan> planErasure(store::Database& database, const RepositoryId& repository, const QSet<CommunicationId>& decided);

/// First: from here on nothing claims that the repository is complete, and connected again it is read from the start. Rejected while it is
/// connected, NotFound.
Result<void> beginErasure(store::Database& database, const RepositoryId& repository, UtcMs now);
/// All that was ever known of them, but for their own rows and the bytes'.
Result<void> eraseKnown(store::Database& database, std::span<const qint64> communications);
/// With all that hangs on them, but for the bytes' own rows. Answers how many there were.
Result<qint64> eraseCommunications(store::Database& database, const RepositoryId& repository, std::span<const qint64> communications);

struct ErasedSources {
    qint64 documents = 0, texts = 0;
};
/// After the communications. Custody goes with them, and texts that no other source has.
Result<ErasedSources> eraseSources(store::Database& database, std::span<const qint64> sources);

/// Envelopes that no leg travels in. Reads all legs.
Result<std::vector<qint64>> emptyEnvelopes(store::Database& database);
Result<void> eraseEnvelopes(store::Database& database, std::span<const qint64> envelopes);
/// Versions of the repository's templates that no communication uses. Reads all usages.
Result<std::vector<qint64>> unusedTemplateVersions(store::Database& database, const RepositoryId& repository);
Result<void> eraseTemplateVersions(store::Database& database, const RepositoryId& repository, std::span<const qint64> versions);

struct ErasedNotes {
    qint64 setAside = 0, gaps = 0, runs = 0;
    bool more = false; ///< to be called again
};
Result<ErasedNotes> eraseNotes(store::Database& database, const RepositoryId& repository, int most);
/// Last. The repository itself goes when nothing of it was kept; else it stays, disconnected. True: it is gone.
Result<bool> endErasure(store::Database& database, const RepositoryId& repository);

} // namespace cf::cache
