// Which words the index holds of a communication, as a fingerprint, so that words that did not change are not written again.
// Inside the layer only.
#pragma once

#include "models/store/database.h"

namespace cf::search {

inline Result<std::optional<quint64>> notedWords(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select, database.cached("SELECT words FROM index_document WHERE communication = ?1"));
    select->bind(1, communication);
    CF_TRY(const bool row, select->step());
    const auto words = row ? std::optional(quint64(select->integer(0))) : std::nullopt;
    select->reset();
    return words;
}

inline Result<void> noteWords(store::Database& database, qint64 communication, quint64 words)
{
    CF_TRY(store::Statement * put, database.cached("INSERT OR REPLACE INTO index_document (communication, words) VALUES (?1, ?2)"));
    put->bind(1, communication).bind(2, qint64(words));
    return put->run();
}

inline Result<void> forgetWords(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * remove, database.cached("DELETE FROM index_document WHERE communication = ?1"));
    remove->bind(1, communication);
    return remove->run();
}

} // namespace cf::search
