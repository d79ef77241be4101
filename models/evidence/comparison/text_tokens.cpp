#include "models/evidence/comparison/text_tokens.h"

#include "models/evidence/comparison/figure_scan.h"

#include <QString>

#include <algorithm>

namespace cf::evidence {

namespace {

constexpr QChar softHyphen(0xAD);
constexpr int longestPlaceholder = 60;

/// Marks that are not seen, and say nothing here.
bool isUnseen(QChar c)
{
    return c == softHyphen || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x2060);
}

QStringView ligature(QChar c)
{
    switch (c.unicode()) {
    case 0xFB00: return u"ff";
    case 0xFB01: return u"fi";
    case 0xFB02: return u"fl";
    case 0xFB03: return u"ffi";
    case 0xFB04: return u"ffl";
    case 0xFB05:
    case 0xFB06: return u"st";
    default: return {};
    }
}

bool isPlain(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
}

QString withoutEncoding(QStringView word)
{
    if (isPlain(word)) {
        return word.toString();
    }
    QString told;
    told.reserve(word.size());
    for (const QChar c : word) {
        if (const QStringView parts = ligature(c); !parts.isEmpty()) {
            told += parts;
        } else if (!isUnseen(c)) {
            told += c;
        }
    }
    return told.normalized(QString::NormalizationForm_C);
}

void removeSpaces(QString& word)
{
    word.removeIf([](QChar c) { return c.isSpace(); });
}

/// Han, kana, Hangul, Thai and others whose words no spaces part: each letter is one.
bool standsAlone(char32_t c)
{
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) || (c >= 0x3040 && c <= 0x30FF) ||
           (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

char32_t pointAt(QStringView text, int at)
{
    const QChar c = text[at];
    return c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? QChar::surrogateToUcs4(c, text[at + 1]) : char32_t(c.unicode());
}
int unitsOf(char32_t c) { return c > 0xFFFF ? 2 : 1; }

bool isWordPoint(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || (c < 0x10000 && isUnseen(QChar(char16_t(c))));
}
bool isJoiner(QChar c) { return c == u'\'' || c == QChar(0x2019) || c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == u'_'; }

class Scan
{
public:
    Scan(QStringView text, TokenKeys& keys)
        : m_text(text)
        , m_keys(keys)
    {}

    std::vector<TextToken> run()
    {
        m_tokens.reserve(size_t(m_text.size() / 6));
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace()) {
                space();
            } else if (isUnseen(c) && !startsWord()) {
                ++m_at;
            } else if (const int date = dateLength(m_text, m_at)) {
                add(date, TokenKind::Date);
            } else if (const int number = numberLength(m_text, m_at)) {
                add(number, TokenKind::Number);
            } else if (const int placeholder = placeholderLength()) {
                add(placeholder, TokenKind::Word);
            } else if (isWordPoint(pointAt(m_text, m_at))) {
                word();
            } else {
                sign();
            }
        }
        return std::move(m_tokens);
    }

private:
    bool startsWord() const { return m_at + 1 < m_text.size() && QChar::isLetterOrNumber(pointAt(m_text, m_at + 1)); }

    void add(int length, TokenKind kind)
    {
        QString key = withoutEncoding(m_text.mid(m_at, length));
        if (!m_keys.options().withSpaces && (kind == TokenKind::Number || kind == TokenKind::Date)) {
            removeSpaces(key);
        }
        m_tokens.push_back({m_at, length, m_keys.keyOf(key), kind, false});
        m_at += length;
    }

    void space()
    {
        int length = 1;
        while (m_at + length < m_text.size() && m_text[m_at + length].isSpace()) {
            ++length;
        }
        if (m_keys.options().withSpaces) {
            m_tokens.push_back({m_at, length, m_keys.keyOf(m_text.mid(m_at, length).toString()), TokenKind::Space, false});
        }
        m_at += length;
    }

    /// {last-name}
    int placeholderLength() const
    {
        if (m_text[m_at] != u'{') {
            return 0;
        }
        for (int i = m_at + 1; i < m_text.size() && i < m_at + longestPlaceholder; ++i) {
            if (m_text[i] == u'}') {
                return i > m_at + 1 ? i + 1 - m_at : 0;
            }
            if (m_text[i].isSpace() || m_text[i] == u'{') {
                return 0;
            }
        }
        return 0;
    }

    bool isWordFrom(int at) const { return at < m_text.size() && QChar::isLetterOrNumber(pointAt(m_text, at)); }

    void word()
    {
        const char32_t first = pointAt(m_text, m_at);
        int end = m_at + unitsOf(first);
        const bool isAlone = standsAlone(first);
        bool isBroken = false;
        while (end < m_text.size()) {
            const char32_t c = pointAt(m_text, end);
            if (isAlone ? QChar::isMark(c) : isWordPoint(c) && !standsAlone(c)) {
                end += unitsOf(c);
            } else if (!isAlone && isJoiner(m_text[end]) && isWordFrom(end + 1)) {
                ++end;
            } else if (const int line = isAlone ? 0 : lineBreakAt(end)) {
                end += line;
                isBroken = true;
            } else {
                break;
            }
        }
        if (isBroken) {
            m_tokens.push_back({m_at, end - m_at, -1, TokenKind::Word, true});
            m_at = end;
        } else {
            add(end - m_at, TokenKind::Word);
        }
    }

    /// A hyphen, the end of a line, and the rest of the word in small letters.
    int lineBreakAt(int at) const
    {
        const QChar c = m_text[at];
        const bool isHyphen = c == u'-' || c == QChar(0x2010);
        if (m_keys.options().withHyphens || !isHyphen || at + 2 >= m_text.size()) {
            return 0;
        }
        int next = at + 1;
        next += m_text[next] == u'\r' ? 1 : 0;
        return next + 1 < m_text.size() && m_text[next] == u'\n' && m_text[next + 1].isLower() ? next + 1 - at : 0;
    }

    /// A sign with what belongs to it: the parts of an emoji, marks.
    void sign()
    {
        int end = m_at + unitsOf(pointAt(m_text, m_at));
        while (end < m_text.size()) {
            const char32_t c = pointAt(m_text, end);
            const bool isPart = QChar::isMark(c) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF);
            if (isPart) {
                end += unitsOf(c);
            } else if (c == 0x200D && end + 1 < m_text.size()) {
                end += 1 + unitsOf(pointAt(m_text, end + 1));
            } else {
                break;
            }
        }
        add(end - m_at, TokenKind::Sign);
    }

    QStringView m_text;
    TokenKeys& m_keys;
    int m_at = 0;
    std::vector<TextToken> m_tokens;
};

bool isBreakAt(QStringView word, int i)
{
    return (word[i] == u'-' || word[i] == QChar(0x2010)) && i + 1 < word.size() && word[i + 1].isSpace();
}

/// Without spaces and the hyphens of broken lines.
QString asWritten(QStringView word)
{
    QString told;
    for (int i = 0; i < word.size(); ++i) {
        if (!isBreakAt(word, i) && !word[i].isSpace()) {
            told += word[i];
        }
    }
    return told;
}

} // namespace

int TokenKeys::keyOf(const QString& word)
{
    const auto found = m_keys.constFind(word);
    if (found != m_keys.cend()) {
        return *found;
    }
    const int key = int(m_keys.size());
    m_keys.insert(word, key);
    return key;
}

std::vector<TextToken> tokensOf(QStringView text, TokenKeys& keys) { return Scan(text, keys).run(); }

void settleBroken(QStringView text, TextToken& token, TokenKeys& keys)
{
    if (!token.isBroken) {
        return;
    }
    const QStringView raw = text.mid(token.from, token.length);
    QString whole = withoutEncoding(raw);
    removeSpaces(whole);
    const int hyphenated = keys.find(whole);
    token.key = hyphenated >= 0 ? hyphenated : keys.keyOf(withoutEncoding(asWritten(raw)));
}

bool areWrittenAlike(QStringView one, QStringView other)
{
    if (one == other || (isPlain(one) && isPlain(other))) {
        return true;
    }
    return asWritten(one) == asWritten(other);
}

std::vector<ParagraphPlace> paragraphsOf(QStringView text)
{
    std::vector<ParagraphPlace> places;
    int page = 0, begin = -1, end = 0;
    const auto close = [&] {
        if (begin >= 0) {
            places.push_back({begin, end - begin, page});
        }
        begin = -1;
    };
    int emptyLines = 0; // ends of lines since the last sign
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\f') {
            close();
            ++page;
            emptyLines = 0;
        } else if (c == u'\n') {
            ++emptyLines;
        } else if (!c.isSpace()) {
            if (emptyLines > 1) {
                close();
            }
            emptyLines = 0;
            begin = begin < 0 ? i : begin;
            end = i + 1;
        }
    }
    close();
    return places;
}

} // namespace cf::evidence
