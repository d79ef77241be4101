#include "models/index/segment_builder.h"

#include <xxhash.h>

namespace cf::index {

namespace {

/// Documents whose words begin alike, gathered while the words come in order.
class StartGatherer
{
public:
    struct Found {
        QByteArray start, documents;
        quint32 count = 0;
    };
    /// Those of `listed` alone, if given.
    StartGatherer(const std::vector<Ordinal>& ordinals, int characters, std::vector<Found>& found, const FrequentWords* listed = nullptr)
        : m_ordinals(ordinals)
        , m_characters(characters)
        , m_listed(listed)
        , m_found(found)
        , m_holds(ordinals.size())
    {}
    void begin(QByteArrayView word)
    {
        const qsizetype size = sizeOfStart(word, m_characters);
        if (size == 0) {
            m_active = false;
            return;
        }
        if (m_start != word.first(size)) {
            close();
            m_start = word.first(size).toByteArray();
            m_wanted = !m_listed || m_listed->isListed(m_start, m_listed->count());
        }
        m_active = m_wanted;
    }
    void document(quint32 number)
    {
        if (m_active) {
            m_holds[number] = m_any = true;
        }
    }
    void close()
    {
        if (!std::exchange(m_any, false)) {
            return;
        }
        PostingWriter postings;
        for (size_t i = 0; i < m_ordinals.size(); ++i) {
            if (m_holds[i]) {
                postings.add(m_ordinals[i], {});
            }
        }
        const PostingWriter::Strings strings = postings.finish();
        m_found.push_back({m_start, strings.documents.toByteArray(), strings.count});
        m_holds.assign(m_ordinals.size(), false);
    }

private:
    const std::vector<Ordinal>& m_ordinals;
    int m_characters;
    const FrequentWords* m_listed;
    std::vector<Found>& m_found;
    std::vector<bool> m_holds;
    QByteArray m_start;
    bool m_wanted = true, m_active = false, m_any = false;
};

} // namespace

qsizetype sizeOfStart(QByteArrayView word, int characters)
{
    qsizetype at = 0;
    for (; characters > 0; --characters) {
        if (at >= word.size()) {
            return 0;
        }
        for (++at; at < word.size() && (uchar(word[at]) & 0xC0) == 0x80;) {
            ++at;
        }
    }
    return at;
}

SegmentBuilder::SegmentBuilder(std::shared_ptr<const FrequentWords> frequent)
    : m_frequent(std::move(frequent))
    , m_slots(1 << 12)
{}

QByteArrayView SegmentBuilder::word(quint32 number) const
{
    return QByteArrayView(m_letters).sliced(m_words[number].from, m_words[number].size);
}

void SegmentBuilder::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (quint32 number = 0; number < m_words.size(); ++number) {
        size_t slot = m_words[number].hash & (m_slots.size() - 1);
        while (m_slots[slot]) {
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = number + 1;
    }
}

quint32 SegmentBuilder::wordNumber(Field field, QByteArrayView text)
{
    const quint64 hash = XXH3_64bits_withSeed(text.data(), size_t(text.size()), quint64(field));
    size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot]; slot = (slot + 1) & (m_slots.size() - 1)) {
        const KnownWord& known = m_words[m_slots[slot] - 1];
        if (known.hash == hash && known.size == text.size() + 1 && m_letters[known.from] == char(field) &&
            word(m_slots[slot] - 1).sliced(1) == text) {
            return m_slots[slot] - 1;
        }
    }
    const auto number = quint32(m_words.size());
    m_words.push_back({quint32(m_letters.size()), quint32(text.size() + 1), hash});
    m_letters += char(field);
    m_letters.append(text);
    m_words.back().frequent = m_frequent && field == Field::Text && m_frequent->numberOf(word(number));
    m_slots[slot] = number + 1;
    if (m_words.size() * 2 > m_slots.size()) {
        grow();
    }
    return number;
}

quint64 fingerprintOf(std::span<const Stream> streams)
{
    quint64 hash = 0;
    for (const Stream& stream : streams) {
        hash = XXH3_64bits_withSeed(stream.words.constData(), size_t(stream.words.size()), hash * 31 + quint64(stream.field));
    }
    return hash;
}

void SegmentBuilder::addToken(quint32 number, quint32 document, quint32 position)
{
    m_tokens.push_back({number, document, position});
    ++m_words[number].tokens;
}

quint32 SegmentBuilder::pairNumber(quint32 first, quint32 second)
{
    const quint64 both = quint64(first) << 32 | second;
    if (const auto known = m_pairs.constFind(both); known != m_pairs.cend()) {
        return *known;
    }
    const QByteArray pair = pairWord(word(first).sliced(1), word(second).sliced(1));
    return *m_pairs.insert(both, wordNumber(Field::Pair, QByteArrayView(pair).sliced(1)));
}

void SegmentBuilder::add(Ordinal ordinal, std::span<const Stream> streams)
{
    const auto document = quint32(m_ordinals.size());
    m_ordinals.push_back(ordinal);
    for (const Stream& stream : streams) {
        if (isIdentifier(stream.field)) {
            addToken(wordNumber(stream.field, stream.words), document, 0);
        } else {
            addText(document, stream.field, stream.words);
        }
    }
}

void SegmentBuilder::addText(quint32 document, Field field, QByteArrayView words)
{
    quint32 position = 0;
    constexpr quint32 none = ~quint32(0);
    quint32 neighbour = none; // the word before, when pairs of it are listed
    const char* at = words.data();
    const char* const end = at + words.size();
    while (at < end) {
        const char* stop = static_cast<const char*>(memchr(at, ' ', size_t(end - at)));
        stop = stop ? stop : end;
        const QByteArrayView text(at, stop - at);
        at = stop + 1;
        if (text.isEmpty()) {
            continue;
        }
        if (text == partBreak) {
            neighbour = none;
        } else if (text == columnBreak) {
            neighbour = none;
            addToken(wordNumber(Field::Break, ""), document, position);
        } else {
            const quint32 number = wordNumber(field, text);
            addToken(number, document, position);
            const bool frequent = m_words[number].frequent;
            if (frequent && neighbour != none) {
                addToken(pairNumber(neighbour, number), document, 0);
            }
            neighbour = frequent ? number : none;
        }
        ++position;
    }
}

/// Stable, so that the tokens of a word stay in order of document and position.
std::vector<SegmentBuilder::Token> SegmentBuilder::sortedByWord(const std::vector<quint32>& order) const
{
    std::vector<size_t> next(m_words.size());
    size_t at = 0;
    for (const quint32 number : order) {
        next[number] = at;
        at += m_words[number].tokens;
    }
    std::vector<Token> sorted(m_tokens.size());
    for (const Token& token : m_tokens) {
        sorted[next[token.word]++] = token;
    }
    return sorted;
}

std::vector<quint32> SegmentBuilder::ordered() const
{
    struct Key {
        quint64 first; ///< eight bytes, which nearly always decide
        quint32 number;
    };
    std::vector<Key> keys(m_words.size());
    for (quint32 number = 0; number < keys.size(); ++number) {
        quint64 first = 0;
        memcpy(&first, m_letters.constData() + m_words[number].from, std::min<size_t>(sizeof first, m_words[number].size));
        keys[number] = {qFromBigEndian(first), number};
    }
    std::sort(keys.begin(), keys.end(),
              [this](const Key& a, const Key& b) { return a.first != b.first ? a.first < b.first : word(a.number) < word(b.number); });
    std::vector<quint32> order(keys.size());
    std::transform(keys.begin(), keys.end(), order.begin(), [](const Key& key) { return key.number; });
    return order;
}

Result<void> SegmentBuilder::write(SegmentWriter& writer)
{
    const std::vector<quint32> order = ordered();
    const std::vector<Token> tokens = sortedByWord(order);

    std::vector<StartGatherer::Found> starts;
    StartGatherer ones(m_ordinals, 1, starts), twos(m_ordinals, 2, starts);
    StartGatherer threes(m_ordinals, listedStart, starts, m_frequent.get());
    std::vector<size_t> from(order.size() + 1);
    for (size_t i = 0; i < order.size(); ++i) {
        from[i + 1] = from[i] + m_words[order[i]].tokens;
        const QByteArrayView text = word(order[i]);
        if (text[0] == char(Field::Text)) {
            ones.begin(text.sliced(1));
            twos.begin(text.sliced(1));
            if (m_frequent) {
                threes.begin(text.sliced(1));
            }
            for (size_t t = from[i]; t < from[i + 1]; ++t) {
                ones.document(tokens[t].document);
                twos.document(tokens[t].document);
                threes.document(tokens[t].document);
            }
        }
    }
    ones.close();
    twos.close();
    threes.close();
    std::sort(starts.begin(), starts.end(), [](const auto& a, const auto& b) { return a.start < b.start; });

    bool startsWritten = false;
    const auto writeStarts = [&]() -> Result<void> {
        for (const auto& found : starts) {
            CF_CHECK(writer.add(char(Field::Start) + found.start, {found.count, found.documents, {}}));
        }
        startsWritten = true;
        return {};
    };
    PostingWriter postings;
    std::vector<quint32> positions;
    Output encoded;
    for (size_t i = 0; i < order.size(); ++i) {
        const QByteArrayView text = word(order[i]);
        if (!startsWritten && text[0] > char(Field::Start)) {
            CF_CHECK(writeStarts());
        }
        for (size_t t = from[i]; t < from[i + 1];) {
            const quint32 document = tokens[t].document;
            positions.clear();
            for (; t < from[i + 1] && tokens[t].document == document; ++t) {
                positions.push_back(tokens[t].position);
            }
            encoded.clear();
            if (hasPositions(Field(text[0]))) {
                putPositions(encoded, positions);
            }
            postings.add(m_ordinals[document], encoded);
        }
        CF_CHECK(writer.add(text, postings.finish()));
    }
    return startsWritten ? Result<void>() : writeStarts();
}

} // namespace cf::index
