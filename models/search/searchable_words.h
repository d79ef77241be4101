// The searchable words of one communication, read from its rows. Inside the layer only.
#pragma once

#include "models/search/document_words.h"
#include "models/search/fragment.h"
#include "models/search/text_match.h"

namespace cf::search {

/// As known now or at a past time; nullopt when nothing was known of it then. What a document says is taken by the hash
/// of its bytes as recorded, whenever it was read: the same bytes always said the same.
Result<std::optional<SearchText>> searchableWords(store::Database& database, qint64 communication,
                                                  const Knowing& knowing);

/// The same as known now, with the identifiers, as the index takes them.
Result<std::optional<DocumentWords>> documentWords(store::Database& database, qint64 communication);

} // namespace cf::search
