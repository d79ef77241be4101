// Documents become a segment. What a document says comes in streams of words.
#pragma once

#include "models/index/frequent_words.h"
#include "models/index/segment.h"

namespace cf::index {

/// The first byte of every word in a segment. Capital letters: identifiers, each one word as a whole, without positions.
enum class Field : char {
    Account = 'A',
    Batch = 'B',
    Case = 'C',
    Document = 'D',
    Envelope = 'E',
    Claim = 'F',
    Package = 'G',
    Household = 'H',
    Loan = 'L',
    Email = 'M',
    Phone = 'N',
    Policy = 'P',
    Customer = 'U',
    Event = 'V',
    Workspace = 'W',
    Address = 'a',
    Break = 'b', ///< where columns of Text end: one word "", whose positions are those of the breaks
    Start = 'p', ///< the first one and two characters of the words of Text, and three where they are listed; without positions
    Recipient = 'r',
    Title = 't',
    Text = 'w',
    Pair = 'x', ///< listed neighbours in Text (frequent_words.h), without positions
};
constexpr bool isIdentifier(Field field) { return char(field) < 'a'; }
constexpr bool hasPositions(Field field) { return !isIdentifier(field) && field != Field::Start && field != Field::Pair; }

/// Folded words, parted by spaces; or one identifier. A word of partBreak takes a position and is no word; one of columnBreak as
/// well, and is remembered, because nothing may be near across it.
struct Stream {
    Field field = Field::Text;
    QByteArray words;
    friend bool operator==(const Stream&, const Stream&) = default;
};
inline constexpr QByteArrayView partBreak = "\xC2\xB6"; // ¶
inline constexpr QByteArrayView columnBreak = "\x1C";
/// How many bytes the first `characters` characters of UTF-8 take; 0 when there are fewer.
qsizetype sizeOfStart(QByteArrayView word, int characters);
/// Equal for equal streams.
quint64 fingerprintOf(std::span<const Stream> streams);

class SegmentBuilder
{
public:
    /// Keeps lists for the words of `frequent`; null: none.
    explicit SegmentBuilder(std::shared_ptr<const FrequentWords> frequent = {});
    /// Ordinals ascending, each once.
    void add(Ordinal ordinal, std::span<const Stream> streams);
    qsizetype documents() const { return qsizetype(m_ordinals.size()); }
    qsizetype tokens() const { return qsizetype(m_tokens.size()); } ///< 12 bytes each, until written
    Result<void> write(SegmentWriter& writer);

private:
    struct Token {
        quint32 word, document, position;
    };
    struct KnownWord {
        quint32 from = 0, size = 0; ///< in m_letters
        quint64 hash = 0;
        quint32 tokens = 0;
        bool frequent = false;
    };
    void addText(quint32 document, Field field, QByteArrayView words);
    void addToken(quint32 number, quint32 document, quint32 position);
    quint32 pairNumber(quint32 first, quint32 second);
    quint32 wordNumber(Field field, QByteArrayView word);
    QByteArrayView word(quint32 number) const;
    void grow();
    std::vector<quint32> ordered() const; ///< numbers of the words, ascending by bytes
    std::vector<Token> sortedByWord(const std::vector<quint32>& order) const;

    std::shared_ptr<const FrequentWords> m_frequent;
    QHash<quint64, quint32> m_pairs; ///< numbers of two words, of the pair
    std::vector<Ordinal> m_ordinals;
    std::vector<Token> m_tokens;
    std::vector<KnownWord> m_words;
    std::vector<quint32> m_slots; ///< word number + 1 by hash; 0 free; a power of two
    QByteArray m_letters;
    QByteArray m_key;
};

} // namespace cf::index
