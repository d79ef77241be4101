// Words that many documents hold, and beginnings of three letters that many words share, in the order they were noted. A segment keeps
// lists beside its words for the first so many of them (index_segment.frequent): for each pair of such words that stand next to each
// other, and for each such beginning, the documents. So a phrase of common words needs no positions, and a beginning that
// hundreds of words have is one list.
//
//   index_frequent (number, word)  from 0; word with its field, Text, or Start for a beginning, and the checksum of seal.h
//   index_state.noted              documents there were when they were noted last
//
// Which are noted is a matter of speed alone: what is not among them is answered by positions and by the words one after the other.
#pragma once

#include "models/store/database.h"

#include <QHash>

namespace cf::index {

class FrequentWords
{
public:
    /// Those of the cache. Kept with the connection and read again when there are others.
    static Result<std::shared_ptr<const FrequentWords>> of(store::Database& database);
    static Result<std::shared_ptr<const FrequentWords>> read(store::Database& database); ///< Protocol: one is damaged
    quint32 count() const { return quint32(m_numbers.size()); }
    std::optional<quint32> numberOf(QByteArrayView word) const; ///< with its field
    /// Whether a segment that keeps lists for the first `count` has one of this beginning; of this pair.
    bool isListed(QByteArrayView start, quint32 count) const;
    bool isListed(QByteArrayView first, QByteArrayView second, quint32 count) const;

private:
    QHash<QByteArray, quint32> m_numbers;
};

/// The word that stands for a pair of neighbours, with its field. A word holds no space.
QByteArray pairWord(QByteArrayView first, QByteArrayView second);
constexpr int listedStart = 3; ///< letters

/// When and which.
struct Noting {
    qint64 first = 512, factor = 16;     ///< documents there have to be; so many times as before
    qint64 sample = 262'144;             ///< documents that are looked at, the newest
    qint64 wordOneIn = 64;               ///< a word: in one of so many
    qint64 startOneIn = 64, startWords = 64; ///< a beginning: as often, and so many words with it in a segment
    size_t most = 2'000;                 ///< of each kind and time
};
/// Within a transaction of its own, some hundreds of milliseconds: false when it is not yet time.
Result<bool> noteFrequentWords(store::Database& database, const Noting& noting);
Result<bool> isNotingDue(store::Database& database, const Noting& noting);

} // namespace cf::index
