// The searchable words of one communication, read from its rows. Inside the layer only.
#pragma once

#include "models/index/segment_builder.h"
#include "models/search/fragment.h"
#include "models/search/text_match.h"

namespace cf::search {

/// As known now or at a past time; nullopt when nothing was known of it then. What a document says is taken by the hash
/// of its bytes as recorded, whenever it was read: the same bytes always said the same.
Result<std::optional<SearchText>> searchableWords(store::Database& database, qint64 communication,
                                                  const Knowing& knowing);

/// The words of a communication as the index takes them: UTF-8, folded, parts joined.
inline std::vector<index::Stream> wordStreams(const QByteArray& title, const QByteArray& facts, const QByteArray& body)
{
    const QByteArray split = ' ' + index::columnBreak.toByteArray() + ' ';
    return {{index::Field::Title, title}, {index::Field::Text, title + split + facts + split + body}};
}

} // namespace cf::search
