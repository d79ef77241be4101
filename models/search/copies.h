// Archived twice: the same recorded bytes (of a file that holds several communications: the same pages of them) for the same
// customer. Equal bytes for different people are a generic letter, not a duplicate. Whether a communication is one changes with
// others, so that it is kept for whom it changes. Functions within the writer's transaction. Inside the layer, but for copyKey.
//
//   index_copy (communication, key)  key: copyKey() of each file and customer of it, each once
#pragma once

#include "models/store/database.h"

#include <optional>
#include <vector>

namespace cf::search {

/// XXH3, 64 bits: of ten million files, two different ones have the same key with a probability of about one in 370,000.
qint64 copyKey(QByteArrayView sha256, std::optional<qint64> firstPage, QByteArrayView customerKey);

/// Brings index_copy in step with the rows of the communication; adds the others that now have, or have no more, a copy.
Result<void> noteCopies(store::Database& database, qint64 communication, std::vector<qint64>& changed);
Result<bool> hasCopy(store::Database& database, qint64 communication);

/// A load: the keys of one that is new; and, when all are in, all that have copies.
Result<void> putCopyKeys(store::Database& database, qint64 communication, const std::vector<qint64>& keys);
Result<std::vector<qint64>> withCopies(store::Database& database);

} // namespace cf::search
