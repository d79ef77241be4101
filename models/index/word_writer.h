// Keeping the index in step with the cache: a page of changed documents becomes a segment in the transaction of its rows,
// and segments are merged in slices between transactions.
#pragma once

#include "models/index/segment_merge.h"

#include <map>

namespace cf::index {

/// What changed in one transaction. A document may be put and removed any number of times; the last counts.
class WordPage
{
public:
    void put(Ordinal ordinal, std::vector<Stream> streams) { m_documents[ordinal] = std::move(streams); }
    void remove(Ordinal ordinal) { m_documents[ordinal] = std::nullopt; }
    /// The work of write() that needs no database, in any thread; nothing may be put or removed afterwards.
    Result<void> prepare(std::shared_ptr<const FrequentWords> frequent);
    /// Within the transaction, at its end. Writes nothing when nothing changed; empty afterwards.
    Result<void> write(store::Database& database);

private:
    std::map<Ordinal, std::optional<std::vector<Stream>>> m_documents;
    std::vector<Ordinal> m_removed, m_present;
    std::vector<QByteArray> m_rows; ///< of the segment, when prepared
    SegmentExtent m_extent;
};

/// Merges segments so that there are few, however they came. Belongs to one writing connection; a merge that was cut off is
/// begun again, and what it had written is removed.
class WordUpkeep
{
public:
    explicit WordUpkeep(const Noting& noting = {})
        : m_noting(noting)
    {}
    /// Within a transaction of its own: a few tens of milliseconds of work. False: there is nothing to do. When it fails or
    /// the transaction cannot be committed, forget() has to follow.
    Result<bool> step(store::Database& database);
    void forget();

private:
    static Result<std::vector<qint64>> due(store::Database& database);
    std::unique_ptr<SegmentMerge> m_merge;
    Noting m_noting;
    bool m_started = false;
};

/// So many segments wait to be merged that a writer should take steps between its pages.
Result<bool> isBehind(store::Database& database);

} // namespace cf::index
