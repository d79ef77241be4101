// Keeping the index in step with the rows, in the same transaction. Functions on the writer's connection.
#pragma once

#include "models/base/result.h"
#include "models/domain/communication.h"
#include "models/index/frequent_words.h"
#include "models/store/database.h"

#include <memory>

namespace cf::search {

/// Recomputes what the index holds of these communications: the words of their current facts, legs, attributes and the texts
/// of their renditions, and the values they share with others. What nothing is known of any more is taken out; what did not
/// change is not written. Once a transaction, after its last change. fatesAlone: other communications, by row, of which nothing
/// changed but what became of their legs.
Result<void> reindex(store::Database& database, const std::vector<CommunicationId>& communications, const std::vector<qint64>& fatesAlone = {});

/// The same for communications by row, whose words are put in again even when they did not change.
Result<void> remakeIndex(store::Database& database, const std::vector<qint64>& communications);

/// Takes communications out whose rows are gone, by row. Once a transaction, after the last row of them.
Result<void> takeFromIndex(store::Database& database, const std::vector<qint64>& communications);

/// False: there are communications from before there was an index; IndexUpkeep puts them in.
Result<bool> isIndexComplete(store::Database& database);

/// Who holds the lock of this name keeps the index: merges its segments, repairs it.
inline const QString indexLock = QStringLiteral("search-index");

/// Completes the index and keeps it quick after many transactions. One for each writing connection.
class IndexUpkeep
{
public:
    explicit IndexUpkeep(const index::Noting& noting = {}); ///< of words that segments keep lists for
    ~IndexUpkeep();
    Q_DISABLE_COPY_MOVE(IndexUpkeep)
    /// One short transaction's work; false: there is nothing to do. When the transaction fails, forget() has to follow.
    Result<bool> step(store::Database& database);
    void forget();
    /// Steps should be taken now, not at the end.
    static Result<bool> isUrgent(store::Database& database);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cf::search
