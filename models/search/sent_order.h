// Hits in the order they were sent, from the index: any window costs a look at the hits at most twice, and the first ones only
// a look at the blocks that can hold them. Those without a date come last in either direction. Inside the layer only.
#pragma once

#include "models/search/column_count.h"
#include "models/search/moment_steps.h"

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
    /// `steps`: of the same column, or null; with them a window far from the first is found sooner.
    SentOrder(const index::MomentColumn& sent, const Hits& hits, bool descending, const Effort& effort,
              std::shared_ptr<const MomentSteps> steps = {})
        : m_sent(sent)
        , m_hits(hits)
        , m_descending(descending)
        , m_effort(effort)
        , m_steps(std::move(steps))
    {}
    /// Whether steps would help.
    static bool isFar(const Hits& hits, qint64 end, const Effort& effort)
    {
        return quint64(end) > effort.few && hits.count() > qint64(effort.few);
    }
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
    /// What lies in the steps that hold the ranks.
    struct Narrowed {
        quint64 before = 0; ///< hits of earlier steps
        quint64 held = 0;   ///< hits in them
        quint64 all = 0;    ///< with a date
        quint8 first = 0, last = 0; ///< steps, by time
    };
    MomentSteps::Counts countSteps(const std::vector<Block>& blocks) const;
    Narrowed narrow(const std::vector<Block>& blocks, quint64 from, quint64 to) const;
    /// f(key) for the hits in the steps from … to, both included.
    template <class F> void eachKeyIn(quint32 block, quint8 from, quint8 to, F f) const;
    qint64 rankBySteps(const std::vector<Block>& blocks, qint64 sent, const Key& key) const;
    Range rangeOf(const Narrowed& narrowed) const;
    static Range rangeOf(std::vector<const Block*> blocks, quint64 from, quint64 to);
    Key keyOf(qint64 sent, qint64 communication) const
    {
        return m_descending ? Key{-sent, -communication} : Key{sent, communication};
    }
    static std::vector<Key> cut(std::vector<Key>& keys, quint64 before, quint64 from, quint64 to);
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
    std::shared_ptr<const MomentSteps> m_steps;
};

} // namespace cf::search
