// Hits in the order they were sent, from the index: any window costs a look at the hits at most twice, and the first ones only
// a look at the blocks that can hold them. Those without a date come last in either direction. Inside the layer only.
#pragma once

#include "models/search/column_count.h"

namespace cf::search {

struct SentPlace {
    std::optional<qint64> sent;
    qint64 communication = 0;
};

class SentOrder
{
public:
    struct Effort {
        quint64 few = 10'000;  ///< windows that end before this rank are found by sorting the best blocks
        size_t sorted = 16'384; ///< hits that are sorted rather than counted once more
        qint64 alone = manyHits; ///< more are counted in two threads
    };
    SentOrder(const index::MomentColumn& sent, const Hits& hits, bool descending)
        : SentOrder(sent, hits, descending, Effort())
    {}
    SentOrder(const index::MomentColumn& sent, const Hits& hits, bool descending, const Effort& effort)
        : m_sent(sent)
        , m_hits(hits)
        , m_descending(descending)
        , m_effort(effort)
    {}
    /// `limit` hits from rank `offset`; of those after a place, if given.
    std::vector<qint64> window(const std::optional<SentPlace>& after, qint64 offset, qint64 limit) const;
    qint64 rankOf(const SentPlace& place) const; ///< how many hits stand before it

private:
    /// Ascending means better: with descending order the signs are turned.
    struct Key {
        qint64 value, communication;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    struct Block {
        quint32 number;
        quint32 hits;
        qint64 best, worst; ///< values; hits without one are not told
        bool whole;         ///< every hit of it has a value and stands after `after`
    };
    struct Range {
        qint64 low = std::numeric_limits<qint64>::min(), high = std::numeric_limits<qint64>::min();
        bool reached = false; ///< the ranks end in it
    };
    static Range rangeOf(std::vector<const Block*> blocks, quint64 from, quint64 to);
    Key keyOf(qint64 sent, qint64 communication) const
    {
        return m_descending ? Key{-sent, -communication} : Key{sent, communication};
    }
    std::vector<Block> blocks(const std::optional<Key>& after) const;
    template <class F> void eachKey(quint32 block, F f) const;
    template <class F> void eachBlock(const std::vector<const Block*>& blocks, F f) const;
    std::vector<Key> first(const std::vector<Block>& blocks, const std::optional<Key>& after, quint64 wanted) const;
    std::vector<Key> somewhere(const std::vector<Block>& blocks, const std::optional<Key>& after, quint64 from, quint64 to,
                               quint64& known) const;
    std::vector<qint64> undated(const std::optional<SentPlace>& after, quint64 from, quint64 to) const;

    const index::MomentColumn& m_sent;
    const Hits& m_hits;
    bool m_descending;
    Effort m_effort;
};

} // namespace cf::search
