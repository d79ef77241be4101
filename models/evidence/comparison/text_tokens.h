// The words of a text as they are compared: numbers with their separators and signs of currency, dates and placeholders are one word each.
// What only its encoding tells apart has one key: composed and decomposed letters, ligatures, soft hyphens, marks without width.
#pragma once

#include <QHash>
#include <QStringView>

#include <vector>

namespace cf::evidence {

enum class TokenKind { Word, Number, Date, Sign, Space };

/// Where it stands in its text, in UTF-16 units.
struct TextToken {
    int from = 0, length = 0;
    int key = 0; ///< of TokenKeys: equal keys are equal words
    TokenKind kind = TokenKind::Word;
    bool isBroken = false; ///< a hyphen ends a line within it
    friend bool operator==(const TextToken&, const TextToken&) = default;
};

struct TokenOptions {
    bool withSpaces = false;  ///< spaces and ends of lines are tokens too, and count within numbers and dates
    bool withHyphens = false; ///< a word parted at the end of a line is not the one that is not
    friend bool operator==(const TokenOptions&, const TokenOptions&) = default;
};

/// Gives equal words one number, from 0; the same over all texts that are compared with each other.
class TokenKeys
{
public:
    explicit TokenKeys(const TokenOptions& options = {})
        : m_options(options)
    {}
    const TokenOptions& options() const { return m_options; }
    int keyOf(const QString& word);
    int find(const QString& word) const { return m_keys.value(word, -1); } ///< -1: not seen so far
    int size() const { return int(m_keys.size()); }

private:
    TokenOptions m_options;
    QHash<QString, int> m_keys;
};

/// In the order of the text. Words that are parted at the end of a line have no key (-1) until they are settled.
std::vector<TextToken> tokensOf(QStringView text, TokenKeys& keys);
/// Such a word is compared without the hyphen, or with it when one of the texts has it so elsewhere: to be called when all were read.
void settleBroken(QStringView text, TextToken& token, TokenKeys& keys);

/// Whether two tokens of one key are written alike, spaces and broken lines apart; false: they differ in encoding only.
bool areWrittenAlike(QStringView one, QStringView other);

/// Paragraphs: what empty lines and pages part. Without the spaces around them.
struct ParagraphPlace {
    int from = 0, length = 0;
    int page = 0; ///< from 0: pages are parted by U+000C
    friend bool operator==(const ParagraphPlace&, const ParagraphPlace&) = default;
};
std::vector<ParagraphPlace> paragraphsOf(QStringView text);

} // namespace cf::evidence
