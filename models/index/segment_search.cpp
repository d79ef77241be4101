#include "models/index/segment_search.h"

namespace cf::index {

namespace {

QByteArray keyOf(Field field, QByteArrayView word)
{
    QByteArray key(1, char(field));
    return key.append(word);
}

/// What all words begin with that may fit.
QByteArray rangeOf(Field field, const WordPattern& pattern)
{
    return keyOf(field, pattern.match == WordPattern::Match::End ? QByteArrayView() : QByteArrayView(pattern.word));
}

int charactersOf(QByteArrayView word)
{
    return int(std::count_if(word.begin(), word.end(), [](char c) { return (uchar(c) & 0xC0) != 0x80; }));
}

/// Whether the segment keeps a list of the documents with a word that starts so.
bool hasList(const Place& place, QByteArrayView start)
{
    const int characters = charactersOf(start);
    return characters < listedStart || (characters == listedStart && place.frequent.isListed(start, place.segment.frequent()));
}

/// The word that stands for both next to each other, where the segment keeps a list of them.
std::optional<QByteArray> listedPair(const Place& place, const WordPattern& first, const WordPattern& second)
{
    using Match = WordPattern::Match;
    return first.match == Match::Whole && second.match == Match::Whole &&
                   place.frequent.isListed(first.word, second.word, place.segment.frequent())
               ? std::optional(pairWord(first.word, second.word))
               : std::nullopt;
}

/// A single word, or everything that starts alike: documents alone.
class WordSearch final : public ChunkSearch
{
public:
    static Result<std::unique_ptr<ChunkSearch>> ofWord(const Place& place, QByteArrayView word)
    {
        auto search = std::make_unique<WordSearch>();
        CF_TRY(search->m_postings, place.segment.find(place.database, word, false));
        return search;
    }
    static Result<std::unique_ptr<ChunkSearch>> find(const Place& place, Field field, const WordPattern& pattern)
    {
        const auto& [database, segment, frequent] = place;
        auto search = std::make_unique<WordSearch>();
        if (pattern.match == WordPattern::Match::Whole) {
            CF_TRY(search->m_postings, segment.find(database, keyOf(field, pattern.word), false));
        } else if (pattern.match == WordPattern::Match::Start && field == Field::Text && hasList(place, pattern.word)) {
            CF_TRY(search->m_postings, segment.find(database, keyOf(Field::Start, pattern.word), false));
        } else {
            const QByteArray range = rangeOf(field, pattern);
            CF_CHECK(segment.each(database, range, [&](const Entry& entry) -> Result<bool> {
                if (!entry.word.startsWith(range)) {
                    return false;
                }
                if (!pattern.fits(entry.word.sliced(1))) {
                    return true;
                }
                CF_TRY(const Postings postings, segment.load(database, entry, false));
                for (const Container& container : postings.containers()) {
                    container.addTo(search->m_union.chunk(container.chunk()));
                }
                return true;
            }));
        }
        return search;
    }
    Result<void> chunk(quint32 number, const ChunkBits*, ChunkBits& out) override
    {
        if (const ChunkBits* bits = m_union.find(number)) {
            out = *bits;
            return {};
        }
        out.clear();
        if (const Container* container = m_postings.find(number)) {
            container->addTo(out);
        }
        return {};
    }

private:
    Postings m_postings;
    OrdinalSet m_union;
};

class CombinedSearch final : public ChunkSearch
{
public:
    bool all = true;
    std::vector<std::unique_ptr<ChunkSearch>> parts;

    Result<void> chunk(quint32 number, const ChunkBits* wanted, ChunkBits& out) override
    {
        out.clear();
        ChunkBits one;
        for (size_t i = 0; i < parts.size(); ++i) {
            CF_CHECK(parts[i]->chunk(number, all && i > 0 ? &out : wanted, i == 0 ? out : one));
            if (i > 0) {
                all ? out &= one : out |= one;
            }
            if (all && out.empty()) {
                return {};
            }
        }
        return {};
    }
};

/// Places where the words of a phrase begin that stand next to each other.
class PhraseWords
{
public:
    static Result<PhraseWords> find(const Place& place, Field field, const std::vector<WordPattern>& phrase)
    {
        PhraseWords words;
        for (const WordPattern& pattern : phrase) {
            CF_TRY(auto found, PatternWords::find(place.database, place.segment, field, pattern));
            words.m_words.push_back(std::move(found));
        }
        for (size_t i = 1; field == Field::Text && i < phrase.size(); ++i) {
            if (const auto pair = listedPair(place, phrase[i - 1], phrase[i])) {
                CF_TRY(auto documents, place.segment.find(place.database, *pair, false));
                words.m_pairs.push_back(std::move(documents));
            }
        }
        return words;
    }
    size_t size() const { return m_words.size(); }
    void candidates(quint32 chunk, ChunkBits& bits) const ///< keeps of the bits what has all the words
    {
        ChunkBits one;
        for (const auto& word : m_words) {
            one.clear();
            word->addTo(chunk, one);
            bits &= one;
        }
        for (const Postings& pair : m_pairs) {
            one.clear();
            if (const Container* container = pair.find(chunk)) {
                container->addTo(one);
            }
            bits &= one;
        }
    }
    Result<void> enter(quint32 chunk, const ChunkBits& documents)
    {
        for (const auto& word : m_words) {
            CF_CHECK(word->enter(chunk, documents));
        }
        return {};
    }
    const std::vector<quint32>& begins(quint16 place)
    {
        m_words.front()->positions(place, m_begins);
        for (size_t i = 1; i < m_words.size() && !m_begins.empty(); ++i) {
            m_words[i]->positions(place, m_next);
            size_t kept = 0, at = 0;
            for (const quint32 begin : m_begins) {
                while (at < m_next.size() && m_next[at] < begin + i) {
                    ++at;
                }
                if (at < m_next.size() && m_next[at] == begin + i) {
                    m_begins[kept++] = begin;
                }
            }
            m_begins.resize(kept);
        }
        return m_begins;
    }

private:
    std::vector<std::unique_ptr<PatternWords>> m_words;
    std::vector<Postings> m_pairs; ///< neighbours, where they are listed
    std::vector<quint32> m_begins, m_next;
};

class PhraseSearch final : public ChunkSearch
{
public:
    explicit PhraseSearch(PhraseWords words)
        : m_words(std::move(words))
    {}
    Result<void> chunk(quint32 number, const ChunkBits* wanted, ChunkBits& out) override
    {
        ChunkBits candidates;
        wanted ? candidates = *wanted : (candidates.words.fill(~quint64(0)), candidates);
        m_words.candidates(number, candidates);
        out.clear();
        if (candidates.empty()) {
            return {};
        }
        CF_CHECK(m_words.enter(number, candidates));
        candidates.each([&](quint16 place) {
            if (!m_words.begins(place).empty()) {
                out.add(place);
            }
        });
        return {};
    }

private:
    PhraseWords m_words;
};

class NearSearch final : public ChunkSearch
{
public:
    NearSearch(PhraseWords first, PhraseWords second, std::unique_ptr<PatternWords> breaks, int distance)
        : m_first(std::move(first))
        , m_second(std::move(second))
        , m_breaks(std::move(breaks))
        , m_distance(distance)
    {}
    Result<void> chunk(quint32 number, const ChunkBits* wanted, ChunkBits& out) override
    {
        ChunkBits candidates;
        wanted ? candidates = *wanted : (candidates.words.fill(~quint64(0)), candidates);
        m_first.candidates(number, candidates);
        m_second.candidates(number, candidates);
        out.clear();
        if (candidates.empty()) {
            return {};
        }
        CF_CHECK(m_first.enter(number, candidates));
        CF_CHECK(m_second.enter(number, candidates));
        CF_CHECK(m_breaks->enter(number, candidates));
        candidates.each([&](quint16 place) {
            if (areNear(place)) {
                out.add(place);
            }
        });
        return {};
    }

private:
    bool areNear(quint16 place)
    {
        const std::vector<quint32>& first = m_first.begins(place);
        const std::vector<quint32>& second = m_second.begins(place);
        m_breaks->positions(place, m_breakPositions);
        for (const quint32 a : first) {
            for (const quint32 b : second) {
                const qint64 between = a <= b ? qint64(b) - a - qint64(m_first.size()) : qint64(a) - b - qint64(m_second.size());
                if (between <= m_distance && !isParted(std::min(a, b), std::max(a, b))) {
                    return true;
                }
            }
        }
        return false;
    }
    bool isParted(quint32 from, quint32 to) const
    {
        return std::any_of(m_breakPositions.begin(), m_breakPositions.end(),
                           [&](quint32 position) { return from < position && position < to; });
    }
    PhraseWords m_first, m_second;
    std::unique_ptr<PatternWords> m_breaks;
    std::vector<quint32> m_breakPositions;
    int m_distance;
};

} // namespace

// ---- words with positions -------------------------------------------------------------------------------------

Result<std::unique_ptr<PatternWords>> PatternWords::find(store::Database& database, const Segment& segment, Field field,
                                                         const WordPattern& pattern)
{
    std::unique_ptr<PatternWords> words(new PatternWords(database, segment));
    const QByteArray range = rangeOf(field, pattern);
    CF_CHECK(segment.each(database, range, [&](const Entry& entry) -> Result<bool> {
        if (!entry.word.startsWith(range)) {
            return false;
        }
        if (!pattern.fits(entry.word.sliced(1))) {
            return pattern.match != WordPattern::Match::Whole;
        }
        auto one = std::make_unique<One>();
        one->entry = entry;
        one->places = entry.places.bytes.toByteArray();
        one->positionBytes = entry.positions.bytes.toByteArray();
        one->entry.word = {};
        one->entry.places.bytes = one->places;
        one->entry.positions.bytes = one->positionBytes;
        CF_TRY(one->postings, segment.load(database, one->entry, false));
        words->m_words.push_back(std::move(one));
        return pattern.match != WordPattern::Match::Whole;
    }));
    return words;
}

void PatternWords::addTo(quint32 chunk, ChunkBits& bits) const
{
    for (const auto& word : m_words) {
        if (const Container* container = word->postings.find(chunk)) {
            container->addTo(bits);
        }
    }
}

Result<void> PatternWords::enter(quint32 chunk, const ChunkBits& documents)
{
    ChunkBits having;
    for (const auto& word : m_words) {
        word->container = word->postings.find(chunk);
        if (!word->container) {
            continue;
        }
        if (m_words.size() > 1) { // one word of a beginning that thousands have
            having.clear();
            word->container->addTo(having);
            having &= documents;
            if (having.empty()) {
                word->container = nullptr;
                continue;
            }
        }
        if (!word->withPositions) {
            CF_TRY(word->postings, m_segment.load(m_database, word->entry, true));
            word->withPositions = true;
            word->container = word->postings.find(chunk);
        }
        word->ranks = word->container->ranks();
        word->cursor = PositionCursor(*word->container);
    }
    return {};
}

void PatternWords::positions(quint16 place, std::vector<quint32>& out)
{
    out.clear();
    int holders = 0;
    for (const auto& word : m_words) {
        if (!word->container) {
            continue;
        }
        const std::optional<quint32> rank = word->ranks.of(place);
        if (!rank) {
            continue;
        }
        if (holders++ == 0) {
            word->cursor.positions(*rank, out);
        } else {
            word->cursor.positions(*rank, m_some);
            out.insert(out.end(), m_some.begin(), m_some.end());
        }
    }
    if (holders > 1) {
        std::sort(out.begin(), out.end());
    }
}

Result<std::unique_ptr<ChunkSearch>> searchSegment(const Place& place, const WordQuery& query)
{
    switch (query.kind) {
    case WordQuery::Kind::All:
    case WordQuery::Kind::Any: {
        auto combined = std::make_unique<CombinedSearch>();
        combined->all = query.kind == WordQuery::Kind::All;
        for (const WordQuery& child : query.children) {
            CF_TRY(auto part, searchSegment(place, child));
            combined->parts.push_back(std::move(part));
        }
        return combined;
    }
    case WordQuery::Kind::Phrase: {
        const std::vector<WordPattern>& words = query.phrase;
        if (words.size() == 1) {
            return WordSearch::find(place, query.field, words.front());
        }
        if (words.size() == 2 && query.field == Field::Text) {
            if (const auto pair = listedPair(place, words[0], words[1])) {
                return WordSearch::ofWord(place, *pair);
            }
        }
        CF_TRY(PhraseWords phrase, PhraseWords::find(place, query.field, words));
        return std::make_unique<PhraseSearch>(std::move(phrase));
    }
    case WordQuery::Kind::Near: break;
    }
    CF_TRY(PhraseWords first, PhraseWords::find(place, query.field, query.phrase));
    CF_TRY(PhraseWords second, PhraseWords::find(place, query.field, query.other));
    CF_TRY(auto breaks, PatternWords::find(place.database, place.segment, Field::Break, {}));
    return std::make_unique<NearSearch>(std::move(first), std::move(second), std::move(breaks), query.distance);
}

} // namespace cf::index
