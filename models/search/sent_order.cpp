#include "models/search/sent_order.h"

#include <atomic>
#include <future>

namespace cf::search {

namespace {

constexpr int bucketBits = 12; ///< as many counts as stay in the nearest cache

} // namespace

/// f(key) for every hit of the block that has a date.
template <class F> void SentOrder::eachKey(quint32 number, F f) const
{
    const index::MomentBlock* moments = m_sent.block(number);
    if (!moments) {
        return;
    }
    const qint64 base = qint64(number) * index::blockSize;
    const auto each = [&](const auto* values, auto none, auto momentOf) { // the same for both forms, without asking each time which it is
        m_hits.eachIn(base, base + index::blockSize, [&](qint64 communication) {
            if (const auto value = values[communication - base]; value != none) {
                f(keyOf(momentOf(value), communication));
            }
        });
    };
    if (moments->packed.empty()) {
        each(moments->whole.data(), index::MomentBlock::wholeNone, [](qint64 value) { return value; });
    } else {
        each(moments->packed.data(), index::MomentBlock::none,
             [first = moments->base, unit = qint64(moments->unit)](quint32 value) { return first + unit * value; });
    }
}

template <class F> void SentOrder::eachKeyIn(quint32 number, quint8 from, quint8 to, F f) const
{
    const MomentSteps::Block* const steps = m_steps->block(number);
    const index::MomentBlock* const moments = m_sent.block(number);
    if (!steps || !moments) {
        return;
    }
    index::AcceptedNumbers accepted{};
    std::fill(accepted.begin() + from, accepted.begin() + to + 1, 1);
    std::array<quint64, index::blockSize / 64> words;
    const qint64 base = qint64(number) * index::blockSize;
    for (size_t w = 0; w < words.size(); ++w) {
        words[w] = m_hits.word(base / 64 + qint64(w));
    }
    index::keepAccepted(words, steps->data(), accepted);
    for (size_t w = 0; w < words.size(); ++w) {
        for (quint64 left = words[w]; left; left &= left - 1) {
            const auto place = quint32(w * 64) + quint32(std::countr_zero(left));
            f(keyOf(*moments->at(place), base + place));
        }
    }
}

/// f(worker 0 or 1, block) for each, in two threads when they hold many hits.
template <class F> void SentOrder::eachBlock(const std::vector<const Block*>& blocks, F f) const
{
    std::atomic<size_t> next = 0;
    const auto work = [&](size_t worker) {
        for (size_t i = next++; i < blocks.size(); i = next++) {
            f(worker, *blocks[i]);
        }
    };
    qint64 hits = 0;
    for (const Block* block : blocks) {
        hits += block->hits;
    }
    auto second = hits > m_effort.alone ? std::async(std::launch::async, work, size_t(1)) : std::future<void>();
    work(0);
    if (second.valid()) {
        second.get(); // with what it threw
    }
}

std::vector<SentOrder::Block> SentOrder::blocks(const std::optional<Key>& after) const
{
    std::vector<Block> found;
    for (quint32 number = 0; qint64(number) * index::blockSize <= m_hits.highest(); ++number) {
        const auto span = m_sent.span(number);
        const qint64 base = qint64(number) * index::blockSize;
        const quint32 hits = span ? m_hits.countIn(base, base + index::blockSize) : 0;
        if (hits == 0) {
            continue;
        }
        const qint64 best = m_descending ? -span->second : span->first;
        const qint64 worst = m_descending ? -span->first : span->second;
        if (after && worst < after->value) {
            continue;
        }
        found.push_back({number, hits, best, worst, !m_sent.lacksSome(number) && (!after || best > after->value)});
    }
    return found;
}

/// Sorts the best blocks alone: a value that enough hits are better than rules out all blocks beyond it.
std::vector<SentOrder::Key> SentOrder::first(const std::vector<Block>& blocks, const std::optional<Key>& after,
                                             quint64 wanted) const
{
    std::vector<const Block*> sure;
    for (const Block& block : blocks) {
        if (block.whole) {
            sure.push_back(&block);
        }
    }
    std::sort(sure.begin(), sure.end(), [](const Block* a, const Block* b) { return a->worst < b->worst; });
    qint64 limit = std::numeric_limits<qint64>::max();
    quint64 counted = 0;
    for (const Block* block : sure) {
        counted += block->hits;
        if (counted >= wanted) {
            limit = block->worst;
            break;
        }
    }
    std::vector<Key> keys;
    const size_t most = 4 * size_t(wanted) + 4096; // held at once, however the dates lie
    const auto narrow = [&] {
        std::nth_element(keys.begin(), keys.begin() + qsizetype(wanted), keys.end());
        keys.resize(size_t(wanted) + 1);
        limit = keys.back().value;
    };
    for (const Block& block : blocks) {
        if (block.best > limit) {
            continue;
        }
        eachKey(block.number, [&](const Key& key) {
            if (key.value <= limit && (!after || key > *after)) {
                keys.push_back(key);
                if (keys.size() >= most) {
                    narrow();
                }
            }
        });
    }
    const auto end = keys.begin() + qsizetype(std::min<quint64>(wanted, keys.size()));
    std::partial_sort(keys.begin(), end, keys.end());
    keys.erase(end, keys.end());
    return keys;
}

/// What is known of blocks alone says between which values the wanted ranks lie.
SentOrder::Range SentOrder::rangeOf(std::vector<const Block*> blocks, quint64 from, quint64 to)
{
    Range range;
    std::sort(blocks.begin(), blocks.end(), [](const Block* a, const Block* b) { return a->best < b->best; });
    quint64 hits = 0; // of blocks that have anything before the value: no more can stand before it
    for (const Block* block : blocks) {
        range.low = block->best;
        hits += block->hits;
        if (hits > from) {
            break;
        }
    }
    std::sort(blocks.begin(), blocks.end(), [](const Block* a, const Block* b) { return a->worst < b->worst; });
    hits = 0; // of blocks that have all up to the value: no fewer stand there
    for (const Block* block : blocks) {
        hits += block->whole ? block->hits : 0;
        if (hits >= to) {
            range.high = block->worst;
            range.reached = true;
            return range;
        }
        range.high = std::max(range.high, block->worst);
    }
    return range;
}

MomentSteps::Counts SentOrder::countSteps(const std::vector<Block>& blocks) const
{
    std::vector<const Block*> all;
    for (const Block& block : blocks) {
        all.push_back(&block);
    }
    std::array<MomentSteps::Counts, 2> counts{};
    eachBlock(all, [&](size_t worker, const Block& block) { m_steps->count(block.number, m_hits, counts[worker]); });
    for (size_t step = 0; step < counts[0].size(); ++step) {
        counts[0][step] += counts[1][step];
    }
    return counts[0];
}

SentOrder::Narrowed SentOrder::narrow(const std::vector<Block>& blocks, quint64 from, quint64 to) const
{
    const MomentSteps::Counts counts = countSteps(blocks);
    Narrowed narrowed;
    std::optional<quint8> first;
    for (int i = 0; i < MomentSteps::none; ++i) {
        const auto step = quint8(m_descending ? MomentSteps::last - i : i);
        const quint64 here = counts[step], before = narrowed.all;
        narrowed.all += here;
        if (here == 0 || narrowed.all <= from || before >= to) {
            continue;
        }
        if (!first) {
            first = step;
            narrowed.before = before;
        }
        narrowed.held += here;
        narrowed.first = std::min(*first, step);
        narrowed.last = std::max(*first, step);
    }
    return narrowed;
}

SentOrder::Range SentOrder::rangeOf(const Narrowed& narrowed) const
{
    const qint64 low = m_steps->range(narrowed.first).first, high = m_steps->range(narrowed.last).second;
    const auto turned = [](qint64 value) { // the lowest number has no opposite
        return value == std::numeric_limits<qint64>::min() ? std::numeric_limits<qint64>::max() : -value;
    };
    return m_descending ? Range{turned(high), turned(low), true} : Range{low, high, true};
}

/// Of keys that `before` others stand before: those of the ranks, in order.
std::vector<SentOrder::Key> SentOrder::cut(std::vector<Key>& keys, quint64 before, quint64 from, quint64 to)
{
    const auto place = [&](quint64 rank) {
        return keys.begin() + qsizetype(std::clamp<quint64>(rank, before, before + keys.size()) - before);
    };
    const auto first = place(from), last = place(to);
    std::nth_element(keys.begin(), first, keys.end());
    std::partial_sort(first, last, keys.end());
    return {first, last};
}

/// Counts by value in the range that holds the ranks, again in the part of it that does while that has many, then sorts.
std::vector<SentOrder::Key> SentOrder::somewhere(const std::vector<Block>& blocks, const std::optional<Key>& after,
                                                 quint64 from, quint64 to, quint64& known) const
{
    std::vector<const Block*> all, open;
    for (const Block& block : blocks) {
        all.push_back(&block);
    }
    Range range = rangeOf(all, from, to);
    if (m_steps && !after) {
        const Narrowed narrowed = narrow(blocks, from, to);
        known = narrowed.all;
        if (narrowed.held == 0) {
            return {};
        }
        if (narrowed.held <= 4 * m_effort.sorted) {
            std::vector<Key> found;
            for (const Block& block : blocks) {
                eachKeyIn(block.number, narrowed.first, narrowed.last, [&](const Key& key) { found.push_back(key); });
            }
            return cut(found, narrowed.before, from, to);
        }
        const Range steps = rangeOf(narrowed);
        range.low = std::max(range.low, steps.low);
        range.high = std::min(range.high, steps.high);
        range.reached = true;
    }
    quint64 wholeBefore = 0;
    for (const Block* block : all) {
        if (block->whole && block->worst < range.low) {
            wholeBefore += block->hits;
        } else if (!range.reached || block->best <= range.high) {
            open.push_back(block);
        }
    }
    std::array<std::vector<Key>, 2> keys;
    for (;;) {
        const qint64 low = range.low;
        const int shift = std::max(0, int(std::bit_width(quint64(range.high) - quint64(low))) - bucketBits);
        const size_t buckets = size_t((quint64(range.high) - quint64(low)) >> shift) + 1;
        std::array<std::vector<quint32>, 2> counts{std::vector<quint32>(buckets + 2), std::vector<quint32>(buckets + 2)};
        eachBlock(open, [&](size_t worker, const Block& block) { // counts[0]: before the range, counts[buckets + 1]: beyond it
            quint32* const mine = counts[worker].data();
            const auto add = [=](const Key& key) {
                const auto bucket = size_t((quint64(key.value) - quint64(low)) >> shift);
                ++mine[key.value < low ? 0 : std::min(bucket, buckets) + 1];
            };
            after && !block.whole ? eachKey(block.number, [&](const Key& key) { key > *after ? add(key) : void(); })
                                  : eachKey(block.number, add);
        });
        quint64 sum = wholeBefore + counts[0][0] + counts[1][0], before = sum;
        size_t begin = 0, end = 0; // the buckets the ranks are in
        quint64 held = 0;
        for (size_t i = 0; i < buckets; ++i) {
            const quint64 here = counts[0][i + 1] + counts[1][i + 1];
            if (sum + here <= from) {
                before = sum + here;
                begin = i + 1;
            } else if (sum < to) {
                end = i + 1;
                held += here;
            }
            sum += here;
        }
        known = sum;
        if (begin >= end) {
            return {};
        }
        range.high = end == buckets ? range.high : qint64(quint64(low) + (quint64(end) << shift) - 1);
        range.low = qint64(quint64(low) + (quint64(begin) << shift));
        if (held > m_effort.sorted && 2 * (end - begin) < buckets && shift > 0) {
            continue;
        }
        eachBlock(open, [&](size_t worker, const Block& block) {
            if (block.worst < range.low || block.best > range.high) {
                return;
            }
            eachKey(block.number, [&](const Key& key) {
                if (key.value >= range.low && key.value <= range.high && (!after || key > *after)) {
                    keys[worker].push_back(key);
                }
            });
        });
        std::vector<Key> found = std::move(keys[0]);
        found.insert(found.end(), keys[1].begin(), keys[1].end());
        return cut(found, before, from, to);
    }
}

std::vector<qint64> SentOrder::undated(const std::optional<SentPlace>& after, quint64 from, quint64 to) const
{
    std::vector<qint64> all;
    m_hits.eachIn(0, m_hits.highest() + 1, [&](qint64 communication) {
        const bool beyond = !after || after->sent ||
                            (m_descending ? communication < after->communication : communication > after->communication);
        if (beyond && !m_sent.at(index::Ordinal(communication))) {
            all.push_back(communication);
        }
    });
    if (m_descending) {
        std::reverse(all.begin(), all.end());
    }
    return {all.begin() + qsizetype(std::min<quint64>(from, all.size())),
            all.begin() + qsizetype(std::min<quint64>(to, all.size()))};
}

std::vector<qint64> SentOrder::window(const std::optional<SentPlace>& after, qint64 offset, qint64 limit) const
{
    const auto from = quint64(std::max<qint64>(offset, 0));
    const quint64 to = from + quint64(std::max<qint64>(limit, 0));
    std::vector<qint64> found;
    quint64 known = 0; // dated hits
    if (!after || after->sent) {
        const std::optional<Key> place = after ? std::optional(keyOf(*after->sent, after->communication)) : std::nullopt;
        const std::vector<Block> some = blocks(place);
        std::vector<Key> keys;
        if (to <= m_effort.few) {
            keys = first(some, place, to);
            known = keys.size();
            keys.erase(keys.begin(), keys.begin() + qsizetype(std::min<quint64>(from, keys.size())));
        } else {
            keys = somewhere(some, place, from, to, known);
        }
        for (const Key& key : keys) {
            found.push_back(m_descending ? -key.communication : key.communication);
        }
    }
    if (known < to) {
        const std::vector<qint64> rest = undated(after, from > known ? from - known : 0, to - known);
        found.insert(found.end(), rest.begin(), rest.end());
    }
    return found;
}

qint64 SentOrder::rankBySteps(const std::vector<Block>& blocks, qint64 sent, const Key& key) const
{
    const MomentSteps::Counts counts = countSteps(blocks);
    const quint8 own = m_steps->stepOf(sent);
    quint64 before = 0;
    for (int step = 0; step < MomentSteps::none; ++step) {
        before += (m_descending ? step > own : step < own) ? counts[size_t(step)] : 0;
    }
    for (const Block& block : blocks) {
        eachKeyIn(block.number, own, own, [&](const Key& other) { before += other < key ? 1 : 0; });
    }
    return qint64(before);
}

qint64 SentOrder::rankOf(const SentPlace& place) const
{
    const auto key = place.sent ? std::optional(keyOf(*place.sent, place.communication)) : std::nullopt;
    const std::vector<Block> all = blocks(std::nullopt);
    if (m_steps && place.sent) {
        return rankBySteps(all, *place.sent, *key);
    }
    std::vector<const Block*> counted;
    qint64 before = 0;
    for (const Block& block : all) {
        if (block.whole && (!key || block.worst < key->value)) {
            before += block.hits;
        } else if (!key || block.best <= key->value) {
            counted.push_back(&block);
        }
    }
    std::array<qint64, 2> found{};
    eachBlock(counted, [&](size_t worker, const Block& block) {
        qint64 here = 0;
        eachKey(block.number, [&](const Key& other) { here += !key || other < *key ? 1 : 0; });
        found[worker] += here;
    });
    before += found[0] + found[1];
    if (!key) {
        const std::vector<qint64> rest = undated(std::nullopt, 0, quint64(m_hits.highest()) + 1);
        before += std::find(rest.begin(), rest.end(), place.communication) - rest.begin();
    }
    return before;
}

} // namespace cf::search
